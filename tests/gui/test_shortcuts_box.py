"""Choosing keys, where Windows is simulated: the same controls serve every way."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portraitcam.gui import shortcuts, style
from portraitcam.gui.face import APP
from portraitcam.gui.key_button import KeyButton
from portraitcam.gui.language import install
from portraitcam.gui.reset import ResetButton
from portraitcam.gui.shortcuts_box import ShortcutsBox
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from tests.gui.test_accessibility import unnamed
from tests.gui.test_keys_windows import Library
from tests.gui.test_language import cut_off

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), global_shortcuts=True)
_K, _M = Qt.Key, Qt.KeyboardModifier
CONTROL_SHIFT = _M.ControlModifier | _M.ShiftModifier
CONTROL_SHIFT_K = (0x0002 | 0x0004 | 0x4000, 0x4B)
USUAL = [(0x4007, 0x78), (0x4007, 0x79), (0x4007, 0x7A)]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setattr(shortcuts, "_find_way", lambda: ("windows", made))
    return made


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    """The application outlives the test."""
    yield qapp
    install(qapp, "en")


def opened(
    qtbot: QtBot, open_window: OpenWindow, library: Library, settings: Settings = SMALL
) -> tuple[Window, ShortcutsBox]:
    window = open_window(settings)
    window.face.panel.go_to(APP)
    box = window.face.app.shortcuts
    qtbot.waitUntil(lambda: box.rows.isVisibleTo(window))
    qtbot.waitUntil(lambda: bool(library.registered) or not box.box.isChecked())
    return window, box


def button(box: ShortcutsBox, name: str) -> KeyButton:
    found = box.findChild(KeyButton, f"key_{name}")
    assert isinstance(found, KeyButton)
    return found


def reset(box: ShortcutsBox, name: str) -> ResetButton:
    words = {"toggle": "Pause or resume", "next": "Next background"}[name]
    buttons = box.findChildren(ResetButton)
    return next(b for b in buttons if b.toolTip() == f"Reset {words}")


def test_keys_are_chosen_with_the_keyboard_alone_kept_undone_and_reset(
    qtbot: QtBot, open_window: OpenWindow, library: Library, tmp_path: Path
) -> None:
    window, box = opened(qtbot, open_window, library)
    toggle = button(box, "toggle")
    assert list(library.registered.values()) == USUAL
    assert not reset(box, "toggle").isVisibleTo(box)
    toggle.setFocus()
    QTest.keyClick(toggle, _K.Key_Space)
    assert toggle.text() == "Press keys …"
    assert library.registered == {}, "else they could not be pressed here"
    QTest.keyPress(toggle, _K.Key_Control, _M.ControlModifier)
    QTest.keyClick(toggle, _K.Key_K, CONTROL_SHIFT)
    assert toggle.text() == "Ctrl+Shift+K"
    assert toggle.accessibleName() == "Pause or resume: Ctrl+Shift+K"
    assert list(library.registered.values()) == [CONTROL_SHIFT_K, *USUAL[1:]]
    file = tmp_path / "settings.json"
    qtbot.waitUntil(
        lambda: (
            file.exists()
            and json.loads(file.read_text()).get("key_toggle") == "Ctrl+Shift+K"
        )
    )
    QTest.keyClick(window, _K.Key_Z, _M.ControlModifier)
    assert toggle.text() == "Ctrl+Alt+Shift+F9"
    assert list(library.registered.values()) == USUAL
    QTest.keyClick(window, _K.Key_Z, CONTROL_SHIFT)
    assert list(library.registered.values()) == [CONTROL_SHIFT_K, *USUAL[1:]]
    QTest.mouseClick(reset(box, "toggle"), Qt.MouseButton.LeftButton)
    assert list(library.registered.values()) == USUAL
    assert window.session.settings.key_toggle == ""


def test_keys_that_cannot_be_had_are_told_and_others_still_awaited(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    window, box = opened(qtbot, open_window, library)
    toggle = button(box, "toggle")
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    QTest.keyClick(toggle, _K.Key_B)  # which compares, everywhere else
    assert box.words.text() == "Hold one of these keys as well: Ctrl, Alt."
    QTest.keyClick(toggle, _K.Key_K, _M.ControlModifier | _M.AltModifier)
    assert "is AltGr" in box.words.text()
    taken = CONTROL_SHIFT | _M.AltModifier
    QTest.keyClick(toggle, _K.Key_F10, taken)
    assert box.words.text() == "These keys are taken: Next background."
    assert toggle.text() == "Press keys …"
    QTest.keyClick(toggle, _K.Key_S, _M.ControlModifier)  # which takes a snapshot
    assert toggle.text() == "Ctrl+S"
    assert not box.words.isVisibleTo(box)
    assert window.session.settings.key_toggle == "Ctrl+S"


@pytest.mark.parametrize("leave", ["escape", "tab", "click", "page"])
def test_who_leaves_has_the_keys_as_they_were(
    qtbot: QtBot, open_window: OpenWindow, library: Library, leave: str
) -> None:
    window, box = opened(qtbot, open_window, library)
    window.activateWindow()
    toggle = button(box, "toggle")
    toggle.setFocus()
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert library.registered == {}
    QTest.keyClick(toggle, _K.Key_B)
    if leave == "escape":
        QTest.keyClick(toggle, _K.Key_Escape)
    elif leave == "tab":
        qtbot.waitUntil(toggle.hasFocus)
        QTest.keyClick(toggle, _K.Key_Tab)
        assert button(box, "next").hasFocus()
    elif leave == "click":
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    else:
        window.face.panel.go_to(0)
    assert toggle.text() == "Ctrl+Alt+Shift+F9"
    assert list(library.registered.values()) == USUAL
    assert box.words.text() == ""


def test_the_usual_keys_are_no_choice_of_ones_own(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    chosen = SMALL.with_values(key_toggle="Ctrl+Shift+K")
    window, box = opened(qtbot, open_window, library, chosen)
    toggle = button(box, "toggle")
    assert toggle.text() == "Ctrl+Shift+K"
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    QTest.keyClick(toggle, _K.Key_F9, CONTROL_SHIFT | _M.AltModifier)
    assert window.session.settings.key_toggle == ""
    assert not reset(box, "toggle").isVisibleTo(box)


def test_keys_in_the_file_that_no_one_can_have_are_named_and_the_others_work(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    chosen = SMALL.with_values(key_toggle="Ctrl+Super+P", key_next="Alt+Ctrl+Shift+F11")
    _, box = opened(qtbot, open_window, library, chosen)
    assert list(library.registered.values()) == USUAL[2:]
    assert box.words.text() == (
        "Already taken, or not on this keyboard: Ctrl+Super+P, Ctrl+Alt+Shift+F11."
    )


def test_keys_can_be_chosen_only_while_they_are_on(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    off = SMALL.with_values(global_shortcuts=False)
    _, box = opened(qtbot, open_window, library, off)
    assert not button(box, "toggle").isEnabled()
    box.box.click()
    assert button(box, "toggle").isEnabled()
    assert list(library.registered.values()) == USUAL
    box.box.click()
    assert library.registered == {}


def test_every_key_has_a_name(
    qtbot: QtBot, open_window: OpenWindow, library: Library
) -> None:
    window, box = opened(qtbot, open_window, library)
    assert unnamed(window) == []
    name = button(box, "raise").accessibleName()
    assert name == "Show the window: Ctrl+Alt+Shift+F11"


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh_CN"])
def test_no_word_is_cut_off_beside_the_longest_keys(
    qtbot: QtBot,
    open_window: OpenWindow,
    library: Library,
    english_again: QApplication,
    language: str,
) -> None:
    install(english_again, language)
    style.use(english_again, style.LIGHT)  # which gives controls their size
    window, box = opened(qtbot, open_window, library)
    window.resize(900, 600)
    qtbot.wait(50)  # the layout follows
    assert cut_off(window) == []
    assert window.face.app.minimumSizeHint().width() <= window.face.app.width()
    QTest.mouseClick(button(box, "toggle"), Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert cut_off(window) == []
