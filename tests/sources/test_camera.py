import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from portraitcam.errors import SourceError
from portraitcam.frames import Frame, Image, Size
from portraitcam.sources import open_source
from portraitcam.sources.camera import CameraSource, _node
from portraitcam.sources.capture import open_capture
from portraitcam.sources.devices import CameraInfo, find_camera, list_cameras
from portraitcam.sources.users import using

INFO = CameraInfo(0, "Desk Cam", "id-0", "")


class ScriptedCamera:
    """Stands for a device: what each read gives is scripted, after it nothing."""

    def __init__(self, pictures: list[Image | None], every_s: float = 0.0) -> None:
        self._pictures, self._every_s = pictures, every_s
        self.released = threading.Event()

    def read(self) -> tuple[bool, Image | None]:
        time.sleep(self._every_s)
        picture = self._pictures.pop(0) if self._pictures else None
        return picture is not None, picture

    def get(self, propId: int) -> float:
        return 25.0

    def release(self) -> None:
        self.released.set()


def source_of(
    camera: ScriptedCamera | Callable[[], ScriptedCamera],
    *,
    info: CameraInfo = INFO,
    first_frame_s: float = 1.0,
    stale_s: float = 0.2,
) -> CameraSource:
    def opener(_: CameraInfo, size: Size, fps_hz: int) -> ScriptedCamera:
        return camera if isinstance(camera, ScriptedCamera) else camera()

    return CameraSource(
        "", (64, 48), 30, find=lambda which, used: info, opener=opener,
        first_frame_s=first_frame_s, stale_s=stale_s, used={},
    )  # fmt: skip


def picture(value: int) -> Image:
    return np.full((4, 6, 3), value, np.uint8)


def read(source: CameraSource, timeout_s: float = 2.0) -> Frame:
    frame = source.read(timeout_s)
    assert frame is not None
    return frame


def fails(source: CameraSource, within_s: float = 3.0) -> SourceError:
    until = time.monotonic() + within_s
    failure = None
    while failure is None:
        assert time.monotonic() < until, "the source did not fail"
        try:
            source.read(0.1)
        except SourceError as error:
            failure = error
    assert failure.hint
    return failure


def test_a_slow_reader_gets_the_newest_frame_and_the_others_are_counted() -> None:
    source = source_of(ScriptedCamera([picture(i) for i in range(40)], every_s=0.005))
    read(source)
    time.sleep(0.1)
    frame = read(source)
    assert frame.index >= 5
    assert int(frame.image[0, 0, 0]) == frame.index
    assert source.dropped >= 4
    assert (source.label, source.fps_hz) == ("Desk Cam", 25.0)
    source.close()


def test_opening_returns_at_once_when_the_device_is_slow() -> None:
    def slow() -> ScriptedCamera:
        time.sleep(0.3)
        return ScriptedCamera([picture(1)])

    started = time.monotonic()
    source = source_of(slow)
    assert time.monotonic() - started < 0.1
    assert source.read(0.01) is None
    assert (read(source).image == 1).all()
    source.close()


def test_a_camera_that_never_gives_a_picture_is_a_failure_in_plain_words() -> None:
    source = source_of(ScriptedCamera([]), first_frame_s=0.2)
    error = fails(source)
    assert error.message == "Desk Cam has given no picture for 0.2 s."
    source.close()


def test_a_camera_that_falls_silent_is_a_failure() -> None:
    source = source_of(ScriptedCamera([picture(1)]), stale_s=0.1)
    read(source)
    assert "no picture for 0.1 s" in fails(source).message
    source.close()


def test_a_pulled_cable_is_noticed_at_once_and_the_device_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    node = (81, 7)
    monkeypatch.setattr("portraitcam.sources.camera._node", lambda path: node)
    info = CameraInfo(0, "Desk Cam", "", "/dev/video0")
    camera = ScriptedCamera([picture(1)])
    source = source_of(camera, info=info, stale_s=60)
    read(source)
    node = (-1, -1)
    assert "no longer connected" in fails(source).message
    assert camera.released.wait(1), "or its number is not free for its return"
    source.close()


def test_another_device_in_its_place_is_noticed_as_well(tmp_path: Path) -> None:
    assert _node("") == _node("a camera of Windows") == (0, 0)
    assert _node("/dev/no-such-camera") == (-1, -1)
    assert _node("/dev/null") != _node("/dev/zero")


def test_what_was_used_before_is_asked_for_again() -> None:
    used: dict[str, CameraInfo] = {}
    asked: list[CameraInfo | None] = []

    def find(which: str, before: CameraInfo | None) -> CameraInfo:
        asked.append(before)
        return INFO

    def opener(*_: object) -> ScriptedCamera:
        return ScriptedCamera([picture(1)])

    for _ in range(2):
        source = CameraSource("0", (64, 48), 30, find=find, opener=opener, used=used)
        read(source)
        source.close()
    assert asked == [None, INFO]


def test_a_replugged_camera_is_found_under_its_new_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    by_id = "/dev/v4l/by-id/usb-c920"
    used = CameraInfo(2, "HD Webcam C920", by_id, "/dev/video2")
    moved = CameraInfo(5, "HD Webcam C920", by_id, "/dev/video5")
    lid = CameraInfo(2, "Integrated Camera", "/dev/video2", "/dev/video2")
    nameless = CameraInfo(2, "Integrated Camera", "/dev/video4", "/dev/video4")
    there: list[CameraInfo] = []
    monkeypatch.setattr(
        "portraitcam.sources.devices.list_cameras", lambda **_: list(there)
    )
    there[:] = [lid, moved]
    assert find_camera("2", used) is moved
    assert find_camera("", used) is moved
    there[:] = [lid]
    with pytest.raises(SourceError, match="HD Webcam C920 is not connected"):
        find_camera("2", used)  # not the other one, which may look elsewhere
    assert find_camera("", used) is lid
    there[:] = [nameless]
    assert find_camera("2", lid) is nameless, "its name is all there is"
    there[:] = [nameless, CameraInfo(7, "Integrated Camera", "/dev/video7", "")]
    with pytest.raises(SourceError):
        find_camera("2", lid)


def test_a_loopback_that_was_asked_for_by_number_is_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portraitcam.sources.devices._FOLDER", tmp_path)
    monkeypatch.setattr(
        "portraitcam.sources.devices.list_cameras", lambda with_modes: []
    )
    (tmp_path / "video10").touch()
    used = find_camera("10")
    assert find_camera("10", used) == used  # as after it gave nothing for a while
    (tmp_path / "video10").unlink()
    with pytest.raises(SourceError, match="not connected"):
        find_camera("10", used)


def test_windows_tells_which_programs_use_a_camera() -> None:
    own = "C:\\Python\\pythonw.exe"
    entries = [
        ("Microsoft.WindowsCamera_8wekyb3d8bbwe", 133, 0),
        ("C:#Program Files#Zoom#bin#Zoom.exe", 133, 0),
        ("C:#Program Files#Teams#Teams.exe", 133, 134),
        ("C:#Old#never.exe", 0, 0),
        ("C:#python#PYTHONW.exe", 133, 0),
    ]
    assert using(entries, own) == ["Microsoft.WindowsCamera", "Zoom.exe"]


def test_a_busy_camera_names_the_program_that_uses_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "portraitcam.sources.capture.camera_users", lambda path: ["zoom"]
    )
    info = CameraInfo(93, "Desk Cam", "", "/dev/video93")
    with pytest.raises(SourceError, match="Desk Cam is in use by zoom"):
        open_capture(info, (64, 48), 30)


def test_a_few_lost_pictures_are_no_failure() -> None:
    source = source_of(ScriptedCamera([picture(1), None, None, picture(2)]))
    read(source)
    assert (read(source).image == 2).all()
    source.close()


def test_a_camera_that_cannot_be_opened_says_so_at_every_read() -> None:
    def refused() -> ScriptedCamera:
        raise SourceError("The camera cannot be opened.", hint="Close the others.")

    source = source_of(refused)
    assert fails(source) is fails(source)
    source.close()


def test_a_driver_that_fails_in_its_own_way_is_a_source_error() -> None:
    def broken() -> ScriptedCamera:
        raise RuntimeError("ioctl")

    assert "ioctl" in fails(source_of(broken)).message


def test_closing_releases_the_camera_and_frees_a_waiting_read() -> None:
    camera = ScriptedCamera([])
    source = source_of(camera, first_frame_s=10)
    threading.Timer(0.05, source.close).start()
    started = time.monotonic()
    assert source.read(10.0) is None
    assert time.monotonic() - started < 1
    assert camera.released.wait(1.0)
    source.close()


def test_closing_returns_soon_when_the_driver_blocks() -> None:
    camera = ScriptedCamera([], every_s=1.5)
    source = source_of(camera)
    started = time.monotonic()
    source.close()
    assert time.monotonic() - started < 0.8
    assert camera.released.wait(3.0)


@pytest.mark.parametrize("shape", [(4, 6), (4, 6, 4)])
def test_grey_and_four_channels_become_three(shape: tuple[int, ...]) -> None:
    source = source_of(ScriptedCamera([np.full(shape, 9, np.uint8)]))
    assert read(source).image.shape == (4, 6, 3)
    source.close()


@pytest.mark.skipif(bool(list_cameras()), reason="a camera is connected")
@pytest.mark.parametrize("spec", ["camera", "camera:7", "camera:Logitech"])
def test_no_camera_is_an_error_that_names_the_demo_scene(spec: str) -> None:
    source = open_source(spec, size=(64, 48), fps_hz=30)
    assert isinstance(source, CameraSource)
    error = fails(source, within_s=5)
    assert error.message == "There is no camera."
    assert "--source synthetic" in error.hint
    source.close()


def test_a_device_that_is_no_camera_cannot_be_opened(tmp_path: Path) -> None:
    info = CameraInfo(93, "Nothing", "", "/dev/video93")
    with pytest.raises(SourceError, match="Nothing cannot be opened") as caught:
        open_capture(info, (64, 48), 30)
    assert caught.value.hint


def test_a_camera_is_found_by_number_id_or_part_of_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = CameraInfo(2, "HD Webcam C920", "/dev/v4l/by-id/usb-c920", "/dev/video2")
    lid = CameraInfo(0, "Integrated Camera", "/dev/video0", "/dev/video0")
    monkeypatch.setattr(
        "portraitcam.sources.devices.list_cameras", lambda **_: [lid, desk]
    )
    assert find_camera("") is lid
    assert find_camera("2") is desk
    assert find_camera("webcam") is desk
    assert find_camera("/dev/v4l/by-id/usb-c920") is desk
    with pytest.raises(SourceError) as caught:
        find_camera("HD Webcam C290")
    assert "HD Webcam C920" in caught.value.hint
    with pytest.raises(SourceError) as caught:
        find_camera("9")
    assert "0 (Integrated Camera), 2 (HD Webcam C920)" in caught.value.hint
