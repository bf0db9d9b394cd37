import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from portraitcam import presets
from portraitcam.gui.tray import Tray
from portraitcam.gui.window import Window
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.status import State

SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")
TOLD = SMALL.with_values(tray_explained=True)


@pytest.fixture
def in_tray(qtbot: QtBot, open_window: Callable[..., Window]) -> Window:
    """A window whose user knows that closing it does not end it."""
    return opened(qtbot, open_window, TOLD)


def opened(qtbot: QtBot, open_window: Callable[..., Window], how: Settings) -> Window:
    window = open_window(how, has_tray=True)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    return window


def tray_of(window: Window) -> Tray:
    assert window.tray is not None
    return window.tray


def entries(menu: QMenu) -> list[str]:
    return [a.text() for a in menu.actions() if not a.isSeparator()]


def pick(qtbot: QtBot, window: Window, *path: str) -> None:
    """Open the icon's menu and click one entry after the other."""
    menu = tray_of(window).menu_
    menu.popup(QPoint(10, 10))
    for words in path:
        qtbot.waitUntil(menu.isVisible)
        action = next(a for a in menu.actions() if a.text() == words)
        at = menu.actionGeometry(action).center()
        for x in range(3):  # a menu ignores a button let go where it was pressed
            QTest.mouseMove(menu, at + QPoint(9 * x, 0))
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
        below = action.menu()
        if isinstance(below, QMenu):
            menu = below


def press(qtbot: QtBot, window: Window, words: str) -> None:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def runs() -> bool:
    return "engine" in {thread.name for thread in threading.enumerate()}


def test_the_first_closing_is_explained_and_then_the_camera_runs_on(
    qtbot: QtBot, open_window: Callable[..., Window], tmp_path: Path
) -> None:
    window = opened(qtbot, open_window, SMALL)
    window.close()
    assert window.isVisible()
    press(qtbot, window, "Keep running")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert runs()
    pick(qtbot, window, "Show window")
    qtbot.waitUntil(window.isVisible)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    window.close()
    assert not window.isVisible(), "it was told before"
    window.session.save()
    saved = json.loads((tmp_path / "settings.json").read_text())
    assert saved["tray_explained"] is True


@pytest.mark.parametrize(("words", "ends"), [("Quit", True), ("Cancel", False)])
def test_the_explanation_leaves_the_choice(
    qtbot: QtBot, open_window: Callable[..., Window], words: str, ends: bool
) -> None:
    window = opened(qtbot, open_window, SMALL)
    window.close()
    press(qtbot, window, words)
    qtbot.waitUntil(lambda: runs() != ends)
    assert window.isVisible() != ends
    assert not window.session.settings.tray_explained


def test_quit_in_the_tray_ends_everything(qtbot: QtBot, in_tray: Window) -> None:
    in_tray.close()
    assert runs()
    with qtbot.waitSignal(in_tray.ended):
        pick(qtbot, in_tray, "Quit")
    assert not runs()
    assert not tray_of(in_tray).icon.isVisible()


def test_ctrl_q_ends_everything_tray_or_not(qtbot: QtBot, in_tray: Window) -> None:
    with qtbot.waitSignal(in_tray.ended):
        QTest.keyClick(in_tray, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not runs()


def test_closing_ends_everything_if_the_user_wants_it_so(
    qtbot: QtBot, in_tray: Window
) -> None:
    box = in_tray.face.app.control("close_to_tray")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    in_tray.close()
    assert not runs()


def test_closing_ends_everything_as_the_desktops_session_ends(
    in_tray: Window,
) -> None:
    in_tray.expect_end()
    in_tray.close()
    assert not runs()


def test_without_a_tray_nothing_speaks_of_one(window: Window) -> None:
    assert window.tray is None
    with pytest.raises(KeyError):
        window.face.app.control("close_to_tray")
    window.close()
    assert not runs()


def test_the_camera_is_paused_from_the_tray(qtbot: QtBot, in_tray: Window) -> None:
    pick(qtbot, in_tray, "Pause")
    qtbot.waitUntil(lambda: in_tray.session.status.state is State.PAUSED)
    assert tray_of(in_tray).icon.toolTip() == "PortraitCam: paused"
    pick(qtbot, in_tray, "Resume")
    qtbot.waitUntil(lambda: in_tray.session.status.state is State.RUNNING)
    assert tray_of(in_tray).icon.toolTip() == "PortraitCam"


def test_backgrounds_and_presets_are_chosen_from_the_tray(
    qtbot: QtBot, in_tray: Window
) -> None:
    menu = tray_of(in_tray).backgrounds
    pick(qtbot, in_tray, "Background", "Library")
    qtbot.waitUntil(lambda: in_tray.session.status.settings.background == "library")
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Library"]
    presets.save("Tom & Ann", Settings(background="#00b140", smoothing=0.9))
    pick(qtbot, in_tray, "Background", "Tom && Ann")
    qtbot.waitUntil(lambda: in_tray.session.status.settings.background == "#00b140")
    assert in_tray.session.settings.smoothing == 0.9
    assert not [a for a in menu.actions() if a.isChecked()]


def test_the_tray_never_offers_the_raw_room_but_warns_of_it(
    qtbot: QtBot, in_tray: Window
) -> None:
    tray = tray_of(in_tray)
    assert "None" not in entries(tray.backgrounds)
    usual = tray.icon.icon().pixmap(64, 64).toImage().pixelColor(14, 14)
    in_tray.session.change(background=RAW_ROOM)
    qtbot.waitUntil(lambda: "your room is visible" in tray.icon.toolTip())
    dot = tray.icon.icon().pixmap(64, 64).toImage().pixelColor(14, 14)
    assert dot != usual
    assert dot.red() > 180
    assert dot.green() < 100


def test_a_click_on_the_icon_shows_the_window(qtbot: QtBot, in_tray: Window) -> None:
    icon = tray_of(in_tray).icon
    in_tray.close()
    icon.activated.emit(icon.ActivationReason.Trigger)
    assert in_tray.isVisible()
