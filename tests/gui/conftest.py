"""A real window on a real engine; only the cameras that are listed are made up."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portraitcam.gui.session import Session
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.sources.devices import CameraInfo
from portraitcam.status import State

SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's platform without a screen says what it cannot do."""
    noise = pytest.mark.qt_log_ignore(
        "^This plugin does not support ", "No such signal .*systemTrayWindowChanged"
    )
    for item in items:
        if "gui" in item.path.parts:
            item.add_marker(noise)


class PatientBot(QtBot):
    """Waits longer than pytest-qt does: a busy machine is not a failure."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = 60_000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_widget_is_left(qapp: QApplication) -> Iterator[None]:
    """Fail if a test leaves a window behind."""
    before = set(qapp.topLevelWidgets())
    yield
    qapp.processEvents()
    left = [w for w in qapp.topLevelWidgets() if w not in before]
    shown = [w for w in left if w.isVisible()]
    assert not shown, f"still shown: {shown}"


OpenWindow = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens windows that are closed after the test."""
    opened: list[Window] = []

    def open_(
        settings: Settings = SMALL,
        cameras: tuple[CameraInfo, ...] = (),
        virtual: str = "null",
        has_tray: bool = False,
    ) -> Window:
        session = Session(settings, tmp_path / "settings.json", virtual=virtual)
        window = Window(session, lambda: list(cameras), has_tray=has_tray)
        opened.append(window)
        window.show()
        window.begin()
        return window

    yield open_
    for window in opened:
        window.quit()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow) -> Window:
    """A window whose engine runs the demo scene before a slate background."""
    window = open_window()
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    return window


@pytest.fixture
def red_picture(tmp_path: Path) -> Path:
    """A picture that is red all over."""
    image = np.full((90, 160, 3), (10, 20, 220), np.uint8)
    path = tmp_path / "red wall.png"
    cv2.imwrite(str(path), image)
    return path
