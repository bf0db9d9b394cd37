import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.errors import SinkError
from portraitcam.sinks import open_sink, virtual
from portraitcam.sinks.virtual import (
    VirtualCameraInfo,
    fitting_size,
    list_virtual_cameras,
    setup_hint,
)

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
        monkeypatch.setattr(virtual, "list_virtual_cameras", lambda: list(cameras))
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
