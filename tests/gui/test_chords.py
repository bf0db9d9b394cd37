import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from portraitcam.gui.chords import pressed, refusal, same, shown
from portraitcam.gui.shortcuts import _USUAL

_K, _M = Qt.Key, Qt.KeyboardModifier
KINDS = ("x11", "windows", "macos")


def down(
    key: int, held: Qt.KeyboardModifier = _M.NoModifier, native: int = 0, place: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, place, native, 0)


@pytest.mark.parametrize(
    ("kind", "held", "wanted"),
    [
        ("x11", _M.ControlModifier | _M.MetaModifier, "Ctrl+Super+K"),
        ("x11", _M.ShiftModifier | _M.AltModifier, "Alt+Shift+K"),
        ("windows", _M.ShiftModifier | _M.ControlModifier, "Ctrl+Shift+K"),
        ("windows", _M.MetaModifier, "Win+K"),
        ("macos", _M.ControlModifier | _M.MetaModifier, "Ctrl+Cmd+K"),
        ("macos", _M.ControlModifier, "Cmd+K"),
    ],
)
def test_keys_are_written_in_one_order(
    kind: str, held: Qt.KeyboardModifier, wanted: str
) -> None:
    assert pressed(down(_K.Key_K, held), kind) == wanted


def test_function_keys_and_digits_are_keys_and_modifiers_alone_are_not_yet() -> None:
    assert pressed(down(_K.Key_F1), "x11") == "F1"
    assert pressed(down(_K.Key_F24, _M.ShiftModifier), "x11") == "Shift+F24"
    assert pressed(down(_K.Key_7, _M.AltModifier), "x11") == "Alt+7"
    for key in (_K.Key_Control, _K.Key_Shift, _K.Key_Meta, _K.Key_AltGr, _K.Key_Alt):
        assert pressed(down(key, _M.ControlModifier), "macos") == ""


@pytest.mark.parametrize(
    "event",
    [
        down(_K.Key_Space, _M.ControlModifier),
        down(_K.Key_Left, _M.ControlModifier),
        down(_K.Key_Odiaeresis, _M.ControlModifier),
        down(0x0416, _M.ControlModifier),
        down(_K.Key_7, _M.ControlModifier | _M.KeypadModifier),
        down(_K.Key_F25, _M.ControlModifier),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_other_keys_are_refused(event: QKeyEvent, kind: str) -> None:
    assert refusal(pressed(event, kind), kind).startswith("Choose a letter")


def test_a_digit_is_one_also_where_it_writes_something_else() -> None:
    shift = _M.ControlModifier | _M.ShiftModifier
    assert pressed(down(_K.Key_Exclam, shift, place=10), "x11") == "Ctrl+Shift+1"
    assert pressed(down(_K.Key_Agrave, _M.ControlModifier, place=19), "x11") == "Ctrl+0"
    assert pressed(down(_K.Key_Percent, shift, native=23), "macos") == "Shift+Cmd+5"
    assert pressed(down(_K.Key_Minus, shift, place=20), "x11") == "Ctrl+Shift+"


def test_windows_is_asked_which_letter_or_digit_a_key_is() -> None:
    held = _M.ControlModifier
    assert pressed(down(0x0416, held, native=0x4B), "windows") == "Ctrl+K"
    assert pressed(down(_K.Key_Ampersand, held, native=0x31), "windows") == "Ctrl+1"
    assert pressed(down(_K.Key_Semicolon, held, native=0xBA), "windows") == "Ctrl+"


@pytest.mark.parametrize(
    ("keys", "kind", "reason"),
    [
        ("K", "x11", "Hold one of these keys as well: Ctrl, Alt, Super."),
        ("Shift+K", "windows", "Hold one of these keys as well: Ctrl, Alt."),
        ("Alt+Shift+K", "macos", "Hold one of these keys as well: ⌃, ⌘."),
        ("Ctrl+Alt+K", "windows", "Ctrl+Alt with a letter or digit is AltGr"),
        ("Ctrl+Alt+Shift+7", "windows", "Ctrl+Alt with a letter or digit is AltGr"),
        ("Ctrl+Win+F9", "windows", "Keys with the Windows key belong to Windows."),
        ("Ctrl+Cmd+K", "x11", "Choose"),
        ("Ctrl+Ctrl+K", "x11", "Choose"),
        ("Ctrl+k", "x11", "Choose"),
        ("Ctrl+F25", "x11", "Choose"),
        ("Ctrl", "x11", "Choose"),
    ],
)
def test_what_cannot_be_had_is_told_in_a_sentence(
    keys: str, kind: str, reason: str
) -> None:
    assert refusal(keys, kind).startswith(reason)


@pytest.mark.parametrize("kind", KINDS)
def test_usual_keys_and_function_keys_can_be_had(kind: str) -> None:
    for keys in (*_USUAL[kind], "F8", "Shift+F8", "Ctrl+Alt+F12", "Ctrl+K"):
        assert refusal(keys, kind) == ""


KEYS = re.compile(r"((Ctrl|Alt|Shift|Super|Cmd)\+)*([A-Z0-9]|F[1-9][0-9]?)")


@given(
    keys=st.text(max_size=30)
    | st.from_regex(KEYS)
    | st.from_regex(KEYS, fullmatch=True),
    kind=st.sampled_from(KINDS),
)
def test_any_text_is_either_refused_or_keys(keys: str, kind: str) -> None:
    if not refusal(keys, kind):
        assert KEYS.fullmatch(keys)
        assert shown(keys, kind)


def test_a_mac_shows_its_symbols_and_others_words() -> None:
    assert shown("Ctrl+Alt+Cmd+P", "macos") == "⌃⌥⌘P"
    assert shown("Shift+Cmd+F9", "macos") == "⇧⌘F9"
    assert shown("Ctrl+Super+P", "x11") == "Ctrl+Super+P"


def test_the_order_of_modifiers_makes_no_other_keys() -> None:
    assert same("Ctrl+Super+P", "Super+Ctrl+P")
    assert not same("Ctrl+Super+P", "Ctrl+P")
