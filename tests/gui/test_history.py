from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from portraitcam.gui.face import ADJUST
from portraitcam.gui.window import Window
from portraitcam.settings import RAW_ROOM, Settings

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")


def undo(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(window: Window) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)


def words(window: Window) -> list[str]:
    actions = window.stage.menu.menu_.actions()
    return [a.text() for a in actions if not a.isSeparator()]


def test_a_change_is_undone_and_made_again_with_the_keyboard(
    qtbot: QtBot, window: Window
) -> None:
    slider = window.face.adjust.form.control("feather_px")
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert window.session.settings.feather_px == 2
    assert "Undo Edge softness" in words(window)
    undo(window)
    assert window.session.settings.feather_px == 1
    assert isinstance(slider, QSlider)
    assert slider.value() == 1
    redo(window)
    assert window.session.settings.feather_px == 2
    qtbot.waitUntil(lambda: window.session.status.settings.feather_px == 2)


def test_one_drag_of_a_slider_is_one_step(window: Window) -> None:
    slider = window.face.adjust.form.control("feather_px")
    for _ in range(6):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    window.session.change(keep="everyone")
    undo(window)
    assert window.session.settings.keep == "largest"
    assert window.session.settings.feather_px == 7
    undo(window)
    assert window.session.settings.feather_px == 1
    assert not window.history.stack.canUndo()


def test_a_drag_that_ends_where_it_began_is_no_step(window: Window) -> None:
    slider = window.face.adjust.form.control("feather_px")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(slider, key)
    assert not window.history.stack.canUndo()


def test_quick_choices_remain_steps_of_their_own(window: Window) -> None:
    for colour in ("#111111", "#222222"):
        window.session.change(background=colour)
    undo(window)
    assert window.session.settings.background == "#111111"


def test_neither_undo_nor_redo_ever_shows_the_raw_room(window: Window) -> None:
    window.session.change(background="#111111")
    window.session.change(background=RAW_ROOM)
    undo(window)
    assert window.session.settings.background == "#111111"
    redo(window)
    assert window.session.settings.background == "#111111"
    window.session.change(background=RAW_ROOM)
    window.session.change(background="#222222")
    undo(window)
    assert window.session.settings.background == "#111111"
    redo(window)
    assert window.session.settings.background == "#222222"


def test_each_control_has_a_way_back_to_its_default(window: Window) -> None:
    window.face.panel.go_to(ADJUST)
    form = window.face.adjust.form
    window.session.change(feather_px=9, smoothing=0.9)
    button = form.reset_of("feather_px")
    assert button.isVisible()
    assert button.accessibleName() == "Reset Edge softness"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.session.settings.feather_px == 1
    assert window.session.settings.smoothing == 0.9
    assert not button.isVisible()
    assert form.reset_of("smoothing").isVisible()


def test_all_settings_are_reset_in_one_step_that_can_be_undone(
    window: Window,
) -> None:
    window.session.change(feather_px=9, keep="everyone", gallery=("/a/b.png",))
    action = next(
        a for a in window.stage.menu.menu_.actions() if a.text() == "Reset all settings"
    )
    action.trigger()
    settings = window.session.settings
    assert (settings.feather_px, settings.keep) == (1, "largest")
    assert settings.source == "synthetic", "the camera stays"
    assert settings.gallery == ("/a/b.png",), "the user's own pictures stay"
    undo(window)
    settings = window.session.settings
    assert (settings.feather_px, settings.keep) == (9, "everyone")
    assert settings.background == SMALL.background


@pytest.mark.parametrize("name", ["close_to_tray", "start_minimised"])
def test_how_the_program_starts_and_ends_is_not_undone(
    qtbot: QtBot, open_window: OpenWindow, name: str
) -> None:
    window = open_window(SMALL, has_tray=True)
    before = getattr(window.session.settings, name)
    QTest.keyClick(window.face.app.control(name), Qt.Key.Key_Space)
    undo(window)
    assert getattr(window.session.settings, name) != before
