import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portraitcam.gui.session import Session
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.sources.devices import CameraInfo
from portraitcam.status import State

LIMIT_MS = 50
SMALL = Settings(
    source="synthetic", size=(320, 180), background="#2c3a4a", always_on=True
)


class Watchdog(QObject):
    """Measures what Qt's thread does between two chances to take an event.

    In processor time: on a busy machine other programs take the rest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last_s = time.thread_time()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now_s = time.thread_time()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000)
        self._last_s = now_s


@pytest.fixture
def slow_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """A window whose cameras take a second to be listed, as drivers do."""

    def list_cameras() -> list[CameraInfo]:
        end = time.monotonic() + 1
        while time.monotonic() < end:
            time.sleep(0.01)
        return [CameraInfo(201, "Old webcam", "", "")]

    session = Session(
        SMALL, tmp_path / "settings.json", virtual="virtual:/dev/video250"
    )
    window = Window(session, list_cameras)
    window.show()
    window.begin()
    yield window
    window.quit()
    window.deleteLater()


def test_the_watchdog_sees_a_block(qtbot: QtBot) -> None:
    dog = Watchdog()
    qtbot.waitUntil(lambda: dog.longest_ms > 0)

    def work() -> None:
        end = time.thread_time() + 2 * LIMIT_MS / 1000
        while time.thread_time() < end:
            pass

    QTimer.singleShot(0, work)
    qtbot.waitUntil(lambda: dog.longest_ms > LIMIT_MS)


def test_cameras_that_open_fail_and_vanish_never_block_the_window(
    qtbot: QtBot, slow_window: Window, make_video: Callable[..., Path]
) -> None:
    window = slow_window
    session = window.session
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)
    qtbot.waitUntil(lambda: window.preview.shown > 3)
    video = make_video("call.mp4", size=(320, 180), frames=30)
    dog = Watchdog()
    window.camera.refresh()
    session.change(source="camera:201")
    qtbot.waitUntil(lambda: window.banner.isVisible())
    session.change(source=str(video))
    qtbot.waitUntil(lambda: session.status.source != "")
    video.rename(video.with_suffix(".gone"))
    session.change(source="synthetic")
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)
    window.virtual.button.click()
    qtbot.waitUntil(lambda: window.virtual.words.isVisible())
    session.set_paused(True)
    qtbot.waitUntil(lambda: session.status.state is State.PAUSED)
    session.set_paused(False)
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)
    QTest.qWait(50)
    assert dog.longest_ms < LIMIT_MS
