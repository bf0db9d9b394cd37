from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from portraitcam.gui.captions import figures
from portraitcam.gui.devices import modes_offered
from portraitcam.gui.inputs import CalmCombo
from portraitcam.gui.load import Load, MeasuredRate
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.sources.devices import CameraInfo
from portraitcam.status import State, Status
from portraitcam.v4l2 import Mode

OpenWindow = Callable[..., Window]
MODES = (
    Mode(1280, 720, 30.0, "MJPG"),
    Mode(1280, 720, 10.0, "YUYV"),
    Mode(640, 480, 60.0, "MJPG"),
)


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_the_picture_is_framed_by_hand_or_by_itself(
    qtbot: QtBot, window: Window
) -> None:
    form = window.face.adjust.framing
    zoom, pan, follow = (
        form.control(name) for name in ("zoom", "pan_x", "auto_framing")
    )
    assert zoom.isEnabled()
    assert not pan.isEnabled(), "nothing to pan while all is shown"
    zoom.setFocus()
    QTest.keyClick(zoom, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: window.session.status.settings.zoom > 1)
    assert pan.isEnabled()
    QTest.keyClick(follow, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.status.settings.auto_framing)
    assert not zoom.isEnabled()
    assert not pan.isEnabled()
    QTest.mouseClick(form.reset_button, Qt.MouseButton.LeftButton)
    assert window.session.settings.zoom == 1
    assert not window.session.settings.auto_framing


def test_a_camera_that_hangs_sideways_is_turned(qtbot: QtBot, window: Window) -> None:
    combo = window.face.adjust.framing.control("rotate")
    assert isinstance(combo, CalmCombo)
    combo.setFocus()
    QTest.keyClicks(combo, "9")
    assert window.session.settings.rotate == "90"
    qtbot.waitUntil(lambda: window.session.status.size == (180, 320))
    image = window.session.preview()
    assert image is not None
    assert image.shape == (320, 180, 3)


def test_a_running_call_keeps_its_shape_until_the_user_starts_it_anew(
    qtbot: QtBot, window: Window
) -> None:
    QTest.mouseClick(window.virtual.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.session.status.sinks))
    assert not window.banner.isVisible()
    window.session.change(rotate="90")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.problem is not None
    assert "keeps its shape" in window.banner.problem.message
    stopped = []
    window.session.status_changed.connect(lambda s: stopped.append(not s.sinks))
    again = next(
        b for b in window.banner.findChildren(QPushButton) if "anew" in b.text()
    )
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    qtbot.waitUntil(lambda: any(stopped) and bool(window.session.status.sinks))
    qtbot.wait(200)
    assert not window.banner.isVisible(), "what is sent now has the camera's shape"


# What a camera offers -------------------------------------------------------------


def entries(combo: CalmCombo) -> list[str]:
    return [combo.itemText(row) for row in range(combo.count())]


def test_sizes_and_rates_are_those_that_the_camera_offers(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    camera = CameraInfo(201, "Old webcam", "", "", MODES)
    settings = Settings(source="camera:201", size=(1280, 720), fps_hz=60)
    window = open_window(settings, cameras=(camera,))
    section = window.camera
    qtbot.waitUntil(lambda: entries(section.frame_size) == ["640 × 480", "1280 × 720"])
    assert entries(section.rate)[-2:] == ["30 / s", "60 / s"]
    assert section.missing.isVisibleTo(window)
    assert section.missing.text() == "The camera does not offer 60 / s."
    section.frame_size.setFocus()
    QTest.keyClicks(section.frame_size, "640")
    assert window.session.settings.size == (640, 480)
    assert entries(section.rate)[-1] == "60 / s"
    assert not section.missing.isVisibleTo(window)


def test_a_camera_that_does_not_tell_is_offered_what_is_usual() -> None:
    sizes, rates = modes_offered((), (640, 480))
    assert (1920, 1080) in sizes
    assert 30 in rates
    odd = modes_offered((Mode(320, 240, 12.5, "YUYV"),), (320, 240))
    assert odd == (((320, 240),), (12,))


def test_what_the_source_really_gives_is_shown(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(window.camera.measured.isVisible)
    assert window.camera.measured.text().startswith("320 × 180, ")


def test_a_rate_counts_what_was_dropped_and_starts_anew_with_the_source() -> None:
    clock = Clock()
    rate = MeasuredRate(clock)
    running = Status(State.RUNNING, Settings(), source="A", size=(64, 48))
    found = []
    for second in range(5):
        frames = replace(running, frames=20 * second, dropped=10 * second)
        found.append(rate.take(frames))
        clock.now_s += 1
    assert found[:3] == [None] * 3
    assert found[3:] == pytest.approx([30] * 2)
    assert rate.take(replace(running, source="B", frames=1)) is None
    assert rate.take(replace(running, state=State.PAUSED)) is None


def test_the_load_is_of_the_last_second_in_shares_of_a_core() -> None:
    clock, used = Clock(), Clock()
    load = Load(clock, used)
    assert load.percent() is None
    clock.now_s += 2
    used.now_s += 0.5
    assert load.percent() == pytest.approx(25)
    clock.now_s += 0.3
    used.now_s += 0.3
    assert load.percent() == pytest.approx(25), "not yet measured anew"
    running = Status(State.RUNNING, Settings(), fps_hz=30.0)
    words = figures(running, load.percent())
    assert "25% of a core" in words
    assert len(figures(running)) == len(words) - 1
    assert figures(replace(running, fps_hz=0.0)) == (), "no rate is known yet"
