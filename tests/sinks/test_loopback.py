import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam import v4l2
from portraitcam.away import Sign, away_card
from portraitcam.errors import SinkLost
from portraitcam.frames import Image

if not sys.platform.startswith("linux"):
    pytest.skip("v4l2loopback is of Linux", allow_module_level=True)

from portraitcam.sinks.virtual.loopback import TIMEOUT_MS, LoopbackWriter
from portraitcam.sinks.virtual.readers import (
    RECOUNT_S,
    SETTLE_S,
    CountedReaders,
    OpenReaders,
    readers_of,
)
from tests.sinks.loopback_driver import Driver

SIZE = (64, 48)
GREY: Image = np.full((48, 64, 3), 90, np.uint8)
VERSIONS = [(0, 12), (0, 13), (0, 15)]


@pytest.fixture(params=VERSIONS, ids=lambda v: f"{v[0]}.{v[1]}")
def driver(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Driver:
    made = Driver(tmp_path, request.param)
    made.install(monkeypatch)
    return made


def opened(driver: Driver, size: tuple[int, int] = SIZE) -> LoopbackWriter:
    return LoopbackWriter(driver.path, "PortraitCam", size, 29.97)


def send_for_a_second(writer: LoopbackWriter) -> None:
    for _ in range(30):
        writer.write(GREY)


def test_images_arrive_as_i420_in_the_size_and_pace_that_were_announced(
    driver: Driver,
) -> None:
    writer = opened(driver)
    assert writer.size == driver.size == SIZE
    assert driver.fps == pytest.approx(29.97)
    writer.write(GREY)
    sent = driver.path.read_bytes()[: 64 * 48 * 3 // 2]
    assert sent == cv2.cvtColor(GREY, cv2.COLOR_BGR2YUV_I420).tobytes()
    writer.close()


def test_the_writer_makes_itself_known_where_the_driver_would_forget_it(
    driver: Driver,
) -> None:
    opened(driver).close()
    assert driver.streaming == (driver.version < (0, 15))


def test_the_away_card_comes_before_a_reader_like_this_program_gives_up() -> None:
    patience_s = int(os.environ["OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT"])
    assert patience_s * 1000 - TIMEOUT_MS >= 500


def test_readers_are_left_with_the_away_card_whatever_ends_the_writer(
    driver: Driver,
) -> None:
    opened(driver).close()
    os.truncate(driver.path, 0)
    writer = opened(driver)  # once more, for the controls of the first time stay set
    timeout, image_io = 2, 3
    assert driver.controls == {timeout: TIMEOUT_MS, image_io: 1}
    card = cv2.cvtColor(away_card(SIZE, sign=Sign.OFF), cv2.COLOR_BGR2YUV_I420)
    assert driver.timeout_image() == card.tobytes()
    writer.close()


def test_a_reader_that_was_there_first_keeps_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = Driver(tmp_path, held_size=(32, 24))
    driver.install(monkeypatch)
    writer = opened(driver)
    assert writer.size == (32, 24)
    writer.close()


def test_a_device_bound_to_another_format_is_not_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = Driver(tmp_path, held_size=(32, 24))
    driver.pixelformat = 0x56595559  # YUYV
    driver.install(monkeypatch)
    with pytest.raises(SinkLost, match="bound to another format"):
        opened(driver)


def test_a_device_that_another_program_sends_to_is_not_taken(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.taken = True
    monkeypatch.setattr(v4l2, "holders", lambda path: ["obs"])
    monkeypatch.setattr(v4l2, "announce_output", lambda path: pytest.fail("not ours"))
    with pytest.raises(SinkLost, match="Another program sends") as caught:
        opened(driver)
    assert caught.value.hint == "Close obs."


def test_a_device_that_a_killed_program_left_silent_is_woken_up(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.taken = True

    def announce(path: Path) -> None:
        driver.taken = False

    monkeypatch.setattr(v4l2, "holders", lambda path: [])
    monkeypatch.setattr(v4l2, "announce_output", announce)
    opened(driver).close()


def test_a_device_that_is_gone_may_come_back(tmp_path: Path) -> None:
    with pytest.raises(SinkLost, match="PortraitCam is gone"):
        LoopbackWriter(tmp_path / "video10", "PortraitCam", SIZE, 30)


def test_a_device_that_may_not_be_opened_names_the_group(driver: Driver) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("portraitcam.sinks.virtual.loopback.os.open", refused)
        with pytest.raises(SinkLost) as caught:
            opened(driver)
    assert "usermod --append --groups video" in caught.value.hint


def test_a_module_that_was_loaded_anew_is_noticed_within_a_second(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = opened(driver)
    stat = os.stat

    def moved(path: Path) -> os.stat_result:
        real = list(stat(path))
        return os.stat_result(real, {"st_rdev": 99})

    monkeypatch.setattr("portraitcam.sinks.virtual.loopback.os.stat", moved)
    with pytest.raises(SinkLost, match="is gone"):
        send_for_a_second(writer)
    writer.close()


def test_a_program_that_takes_the_device_over_is_noticed_within_a_second(
    driver: Driver,
) -> None:
    writer = opened(driver)
    driver.size = (320, 240)
    with pytest.raises(SinkLost, match="changed its format"):
        send_for_a_second(writer)
    writer.close()


def test_an_image_that_is_not_taken_whole_is_noticed(driver: Driver) -> None:
    writer = opened(driver)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("portraitcam.sinks.virtual.loopback.os.write", lambda *_: 7)
        with pytest.raises(SinkLost):
            writer.write(GREY)
    writer.close()


def test_nothing_stays_open_when_opening_fails_or_after_closing(
    driver: Driver,
) -> None:
    before = len(os.listdir("/proc/self/fd"))
    opened(driver).close()
    driver.taken = True
    for _ in range(3):
        with pytest.raises(SinkLost):
            opened(driver)
    assert len(os.listdir("/proc/self/fd")) == before


# Who reads it ---------------------------------------------------------------------


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def test_the_drivers_own_count_tells_at_once_who_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = Driver(tmp_path, (0, 13))
    driver.readers = 1  # it was there before us
    driver.install(monkeypatch)
    readers = CountedReaders(3)
    assert readers.present()
    driver.change_readers(2)
    driver.change_readers(0)
    assert not readers.present()
    driver.change_readers(1)
    assert readers.present()
    readers.close()


def test_an_event_that_was_lost_is_made_up_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, clock = Driver(tmp_path), Clock()
    driver.install(monkeypatch)
    readers = CountedReaders(3, clock=clock)
    driver.readers = 1
    assert not readers.present()
    clock.now_s += RECOUNT_S + 0.1
    assert readers.present()


def test_an_old_driver_is_read_by_those_who_keep_it_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version, kind in (((0, 12), OpenReaders), ((0, 13), CountedReaders)):
        driver = Driver(tmp_path, version)
        driver.install(monkeypatch)
        fd = os.open(driver.path, os.O_RDWR)
        readers = readers_of(driver.path, fd)
        assert isinstance(readers, kind)
        readers.close()
        os.close(fd)


def test_one_that_looks_in_is_no_reader_but_one_that_stays_is(tmp_path: Path) -> None:
    path, clock = tmp_path / "video10", Clock()
    path.write_bytes(b"")
    openers: set[int] = set()
    readers = OpenReaders(path, openers=lambda _: frozenset(openers), clock=clock)
    assert not readers.present()
    for _ in range(20):  # a program that lists cameras every three seconds
        clock.now_s += 3
        openers.add(11)
        assert not readers.present()
        clock.now_s += SETTLE_S / 5
        openers.clear()
        path.read_bytes()  # stirs it
        assert not readers.present()
    openers.add(12)
    path.read_bytes()
    assert not readers.present()
    clock.now_s += SETTLE_S
    assert readers.present()
    clock.now_s += 100
    assert readers.present()
    openers.clear()
    path.read_bytes()
    assert not readers.present()
    readers.close()


def test_proc_is_looked_at_only_when_something_has_stirred(tmp_path: Path) -> None:
    path, clock, looks = tmp_path / "video10", Clock(), []
    path.write_bytes(b"")

    def openers(_: Path) -> frozenset[int]:
        looks.append(clock.now_s)
        return frozenset()

    readers = OpenReaders(path, openers=openers, clock=clock)
    for _ in range(100):
        clock.now_s += 0.01
        readers.present()
    assert len(looks) == 1
    path.read_bytes()
    readers.present()
    assert len(looks) == 2
    clock.now_s += RECOUNT_S
    readers.present()
    assert len(looks) == 3
    readers.close()


def test_another_process_that_opens_a_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "video10"
    path.write_bytes(b"")
    child = subprocess.Popen(
        [sys.executable, "-c", "import sys; f = open(sys.argv[1]); print(); input()",
         str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    child.stdout.readline()
    try:
        assert child.pid in v4l2.openers(path)
        assert os.getpid() not in v4l2.openers(path)
    finally:
        child.communicate(b"\n")
    assert child.pid not in v4l2.openers(path)
