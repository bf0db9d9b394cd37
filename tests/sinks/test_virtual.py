import sys
import types
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam import v4l2
from portraitcam.away import Sign, away_card
from portraitcam.errors import SinkError, SinkLost
from portraitcam.frames import Image
from portraitcam.loop import TURN_S
from portraitcam.sinks import open_sink, virtual
from portraitcam.sinks.virtual import (
    VirtualCameraInfo,
    fitting_size,
    list_virtual_cameras,
    setup_hint,
)
from portraitcam.sinks.virtual.library import OBS as OBS_BACKEND
from portraitcam.sinks.virtual.library import UNITY, LibraryWriter
from portraitcam.v4l2 import LOOPBACK_DRIVER, Device

OURS = VirtualCameraInfo("PortraitCam", "/dev/video10")
FREE = VirtualCameraInfo("Dummy video device (0x0000)", "/dev/video3")
OBS = VirtualCameraInfo("OBS Virtual Camera", "/dev/video9")

needs_none = pytest.mark.skipif(
    bool(list_virtual_cameras()), reason="a virtual camera is set up here"
)


@needs_none
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's words")
@pytest.mark.parametrize("spec", ["virtual", "virtual:/dev/video10"])
def test_no_virtual_camera_is_an_error_whose_hint_is_the_command(spec: str) -> None:
    with pytest.raises(SinkError, match="no virtual camera") as caught:
        open_sink(spec, fps_hz=30)
    assert (
        "sudo modprobe v4l2loopback devices=1 video_nr=10 "
        'card_label="PortraitCam" exclusive_caps=1'
    ) in caught.value.hint


@pytest.mark.parametrize(
    ("platform", "word"),
    [("linux", "modprobe"), ("win32", "OBS Studio"), ("darwin", "Camera Extensions")],
)
def test_every_system_has_its_own_way_to_a_virtual_camera(
    platform: str, word: str
) -> None:
    assert word in setup_hint(platform)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's devices")
def test_our_own_device_is_chosen_before_a_free_one_and_never_anothers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def chosen(*cameras: VirtualCameraInfo, device: str = "") -> str:
        devices = [
            Device(
                Path(c.device), 0, c.label, LOOPBACK_DRIVER,
                captures=False, outputs=True,
            )
            for c in cameras
        ]  # fmt: skip
        monkeypatch.setattr(v4l2, "list_devices", lambda: devices)
        return virtual.VirtualCameraSink(device, 30).label

    assert chosen(OURS, FREE) == "/dev/video10 (PortraitCam)"
    assert chosen(OBS, FREE).startswith("/dev/video3")
    assert chosen(OBS, device="/dev/video9").startswith("/dev/video9")
    with pytest.raises(SinkError, match="another program"):
        chosen(OBS)
    with pytest.raises(SinkError) as caught:
        chosen(FREE, device="/dev/video77")
    assert "/dev/video3" in caught.value.hint


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's devices")
def test_a_device_that_cannot_be_opened_is_a_sink_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(virtual, "list_virtual_cameras", lambda: [OURS])
    sink = virtual.VirtualCameraSink("", 30)
    with pytest.raises(SinkError, match="is gone") as caught:
        sink.send(np.zeros((48, 64, 3), np.uint8), 0.0)
    assert caught.value.hint
    sink.close()
    sink.close()


class Shown:
    """A writer whose last picture stays to be seen."""

    size = (64, 48)

    def __init__(self) -> None:
        self.images: list[Image] = []
        self.closed = False

    def write(self, image: Image) -> None:
        assert not self.closed
        self.images.append(image.copy())

    def watched(self) -> bool | None:
        return None

    def close(self) -> None:
        self.closed = True


def test_the_last_picture_that_a_virtual_camera_is_left_with_is_the_away_card(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = Shown()
    monkeypatch.setattr(virtual, "list_virtual_cameras", lambda: [OURS])
    sink = virtual.VirtualCameraSink("", 30)
    monkeypatch.setattr(sink, "_opened", lambda size: writer)
    sink.send(np.full((48, 64, 3), 200, np.uint8), 0.0)
    sink.close()
    assert writer.closed
    assert np.array_equal(writer.images[-1], away_card(Shown.size, sign=Sign.OFF))


@given(st.integers(1, 8000), st.integers(1, 8000))
def test_the_size_sent_is_even_and_at_most_one_pixel_off(
    width: int, height: int
) -> None:
    sent = fitting_size((width, height), "linux")
    assert sent[0] % 2 == sent[1] % 2 == 0
    assert width - 1 <= sent[0] <= max(width, 48)
    assert height - 1 <= sent[1] <= max(height, 32)


@given(st.integers(1, 8000), st.integers(1, 8000))
def test_macos_gets_one_of_the_two_sizes_that_work(width: int, height: int) -> None:
    size = fitting_size((width, height), "darwin")
    fits = width <= 1280 and height <= 720
    assert size == ((1280, 720) if fits else (1920, 1080))


# Windows and macOS ----------------------------------------------------------------


class Library:
    """Stands for pyvirtualcam where its cameras are not."""

    def __init__(self, refusal: str = "") -> None:
        self.refusal = refusal
        self.asked: dict[str, object] = {}
        self.sent: list[np.ndarray] = []
        self.closed = False

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = types.ModuleType("pyvirtualcam")
        module.PixelFormat = types.SimpleNamespace(I420="I420", BGR="BGR")  # type: ignore[attr-defined]
        module.Camera = self.camera  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "pyvirtualcam", module)

    def camera(self, width: int, height: int, fps: float, **asked: object) -> "Library":
        if self.refusal:
            raise RuntimeError(f"'obs' backend: {self.refusal}")
        self.asked = {"size": (width, height), "fps": fps, **asked}
        return self

    def send(self, frame: np.ndarray) -> None:
        self.sent.append(frame.copy())

    def close(self) -> None:
        self.closed = True


def test_windows_gets_i420_and_macos_bgr_for_one_conversion_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    grey = np.full((720, 1280, 3), 90, np.uint8)
    for platform, form, shape in (
        ("win32", "I420", (1280 * 720 * 3 // 2,)),
        ("darwin", "BGR", (720, 1280, 3)),
    ):
        library = Library()
        library.install(monkeypatch)
        writer = LibraryWriter(OBS_BACKEND, "OBS", (1280, 720), 30, platform)
        writer.write(grey)
        assert library.asked["fmt"] == form
        assert library.sent[0].shape == shape
        assert writer.watched() is None
        writer.close()
        assert library.closed


@pytest.mark.parametrize(
    ("said", "message", "hint", "returns"),
    [
        (
            "virtual camera output could not be started",
            "another program sends to it", "in OBS", True,
        ),
        ("All cameras are already in use.", "another program", "Unity", True),
        (
            "OBS Virtual Camera device not found! Did you install OBS?",
            "not installed", "OBS Studio", False,
        ),
        (
            "No camera registered. Did you install any camera?",
            "not installed", "OBS Studio", False,
        ),
        (
            "OBS Virtual Camera is not installed in your system. Use the Virtual "
            "Camera function in OBS 30.0 or later to trigger the installation",
            "extension is missing or not allowed", "Camera Extensions", False,
        ),
        (
            "Your OBS Virtual Camera version is not supported. Upgrade to OBS 28",
            "too old", "OBS 30", False,
        ),
        (
            "Multiple cameras are not supported by this backend.",
            "this program already", "other output", False,
        ),
        ("something new.", "something new", "try again", False),
    ],
)  # fmt: skip
def test_what_the_library_says_becomes_words_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    message: str,
    hint: str,
    returns: bool,
) -> None:
    Library(said).install(monkeypatch)
    with pytest.raises(SinkError, match=message) as caught:
        LibraryWriter(OBS_BACKEND, "OBS", (64, 48), 30, "win32")
    assert hint in caught.value.hint
    assert isinstance(caught.value, SinkLost) == returns


def test_a_processor_without_the_library_is_told_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", None)
    with pytest.raises(SinkError, match="no support"):
        LibraryWriter(OBS_BACKEND, "OBS", (64, 48), 30, "win32")


def test_windows_takes_unity_capture_while_another_program_sends_to_obs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = [("OBS Virtual Camera", OBS_BACKEND), ("Unity Video Capture", UNITY)]
    busy = False
    monkeypatch.setattr(virtual, "_SYSTEM", "win32")
    monkeypatch.setattr(virtual.library, "installed", lambda platform: there)
    monkeypatch.setattr(
        virtual.library, "in_use", lambda name, platform: busy and name == OBS_BACKEND
    )
    assert virtual.VirtualCameraSink("", 30).label == "obs (OBS Virtual Camera)"
    busy = True
    assert "Unity" in virtual.VirtualCameraSink("", 30).label
    assert "Unity" in virtual.VirtualCameraSink(UNITY, 30).label
    there.clear()
    with pytest.raises(SinkError) as caught:
        virtual.VirtualCameraSink(UNITY, 30)
    assert caught.value.hint


def test_nobody_reads_a_camera_before_it_is_open_or_the_light_would_flash_at_a_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(virtual, "list_virtual_cameras", lambda: [OURS])
    sink = virtual.VirtualCameraSink("", 30)
    for system, watched in (("linux", False), ("win32", None), ("darwin", None)):
        monkeypatch.setattr(virtual, "_SYSTEM", system)
        assert sink.watched() is watched


def test_at_rest_images_go_on_fast_enough_for_obs() -> None:
    # Its filter shows a placeholder after ten ticks of the reader without a new one.
    assert TURN_S < 10 / 60


def test_only_windows_and_obs_let_be_seen_who_sends() -> None:
    assert not virtual.library.in_use(UNITY, "win32")
    assert not virtual.library.in_use(OBS_BACKEND, "darwin")
