import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from portraitcam import presets
from portraitcam.gui.window import Window
from portraitcam.settings import RAW_ROOM, Settings

GREEN = Settings(background="#00b140", smoothing=0.9, feather_px=4)


def words_of(menu: QMenu) -> list[str]:
    return [a.text() for a in menu.actions() if not a.isSeparator()]


def pick(qtbot: QtBot, window: Window, *path: str) -> None:
    """Click the button, then one entry after the other."""
    QTest.mouseClick(window.presets, Qt.MouseButton.LeftButton)
    menu = window.presets.menu_
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
    """Press a button of the question that is open."""
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)


def save_as(qtbot: QtBot, window: Window, name: str) -> None:
    pick(qtbot, window, "Save as...")
    qtbot.waitUntil(lambda: window.findChild(QInputDialog) is not None)
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QInputDialog) is None)


def choose_file(qtbot: QtBot, window: Window, path: Path) -> None:
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_a_look_is_saved_left_and_come_back_to(qtbot: QtBot, window: Window) -> None:
    assert window.presets.text() == "Presets"
    window.session.change(smoothing=0.8)
    save_as(qtbot, window, "Tom & Ann")
    assert presets.names() == ["Tom & Ann"]
    assert window.presets.text() == "Preset: Tom && Ann"
    window.session.change(background="#00b140", smoothing=0.1)
    assert window.presets.text() == "Presets"
    pick(qtbot, window, "Tom && Ann")
    assert window.session.settings.background == "#2c3a4a"
    qtbot.waitUntil(lambda: window.session.status.settings == window.session.settings)
    assert window.session.settings.smoothing == 0.8
    assert window.session.settings.source == "synthetic"
    assert window.presets.text() == "Preset: Tom && Ann"


def test_a_preset_is_replaced_only_after_a_question(
    qtbot: QtBot, window: Window
) -> None:
    presets.save("Work", GREEN)
    save_as(qtbot, window, "work")
    press(qtbot, window, "Cancel")
    assert presets.load("Work") == presets.look(GREEN)
    save_as(qtbot, window, "work")
    press(qtbot, window, "Replace")
    assert presets.load("Work") == presets.look(window.session.settings)


def test_a_preset_is_deleted_only_after_a_question(
    qtbot: QtBot, window: Window
) -> None:
    presets.save("Work", GREEN)
    pick(qtbot, window, "Delete", "Work")
    press(qtbot, window, "Cancel")
    assert presets.names() == ["Work"]
    pick(qtbot, window, "Delete", "Work")
    press(qtbot, window, "Delete")
    assert presets.names() == []


def test_a_preset_is_exported_and_imported(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    presets.save("Work", GREEN)
    pick(qtbot, window, "Export...", "Work")
    choose_file(qtbot, window, tmp_path / "for a friend.json")
    assert json.loads((tmp_path / "for a friend.json").read_text())
    pick(qtbot, window, "Import...")
    choose_file(qtbot, window, tmp_path / "for a friend.json")
    assert presets.names() == ["for a friend", "Work"]
    qtbot.waitUntil(lambda: window.session.status.settings.background == "#00b140")


def test_what_cannot_be_imported_is_told(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    (tmp_path / "letter.json").write_text("Dear all,")
    pick(qtbot, window, "Import...")
    choose_file(qtbot, window, tmp_path / "letter.json")
    assert window.banner.problem is not None
    assert "letter.json" in window.banner.problem.message
    assert presets.names() == []


@pytest.mark.parametrize("name", ["../settings", "a/b"])
def test_a_name_that_cannot_be_is_told(qtbot: QtBot, window: Window, name: str) -> None:
    save_as(qtbot, window, name)
    assert window.banner.problem is not None
    assert "cannot be called" in window.banner.problem.message


def test_the_raw_room_cannot_be_saved(qtbot: QtBot, window: Window) -> None:
    window.session.change(background=RAW_ROOM)
    pick(qtbot, window, "Save as...")
    assert window.findChild(QInputDialog) is None
    assert window.banner.problem is not None
    assert "raw room" in window.banner.problem.message


def test_a_preset_whose_picture_is_gone_is_told_and_changes_nothing(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    gone = GREEN.with_values(background=str(tmp_path / "gone.png"))
    presets.save("Holiday", gone)
    before = window.session.settings
    pick(qtbot, window, "Holiday")
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.session.settings == before
    assert window.presets.text() == "Presets"


def test_a_broken_file_is_shown_in_the_menu_and_told(
    qtbot: QtBot, window: Window
) -> None:
    presets.save("Work", GREEN)
    (presets.folder() / "Bad.json").write_text("{")
    pick(qtbot, window, "A file that cannot be used")
    assert window.banner.problem is not None
    assert "Bad.json" in window.banner.problem.message
    assert words_of(window.presets.menu_)[0] == "Work"


def test_a_long_name_is_cut_in_the_button_but_not_for_screen_readers(
    qtbot: QtBot, window: Window
) -> None:
    name = "W" * presets.MAX_NAME
    save_as(qtbot, window, name)
    assert window.presets.text().endswith("…")
    assert window.presets.accessibleName() == f"Preset: {name}"
    assert window.presets.width() < 330


def test_the_menu_opens_from_the_keyboard(qtbot: QtBot, window: Window) -> None:
    window.presets.setFocus()
    QTest.keyClick(window.presets, Qt.Key.Key_Space)
    qtbot.waitUntil(window.presets.menu_.isVisible)
    QTest.keyClick(window.presets.menu_, Qt.Key.Key_Escape)
    assert not window.presets.menu_.isVisible()
