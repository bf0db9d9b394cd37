import ctypes
import ctypes.wintypes
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portraitcam.gui.keys_windows import KeysWindows, connect

CONTROL_ALT_SHIFT_ONCE = 0x0002 | 0x0001 | 0x0004 | 0x4000
F9, F10 = 0x78, 0x79
WM_HOTKEY, WM_KEYDOWN = 0x0312, 0x0100
WANTED = {
    "toggle": ("Pause", "Ctrl+Alt+Shift+F9"),
    "next": ("Next background", "Ctrl+Alt+Shift+F10"),
}


class Library:
    """Windows' user32 as its documentation has it: a key has one owner."""

    def __init__(self, *taken: int) -> None:
        self.registered: dict[int, tuple[int, int]] = {}
        self._taken = taken

    def RegisterHotKey(self, window: None, key: int, modifiers: int, code: int) -> int:
        if code in self._taken or key in self.registered:
            return 0
        self.registered[key] = modifiers, code
        return 1

    def UnregisterHotKey(self, window: None, key: int) -> int:
        return int(self.registered.pop(key, None) is not None)


def send(keys: KeysWindows, what: int, key: int) -> object:
    """What Windows' message loop hands to a filter."""
    told = ctypes.wintypes.MSG(message=what, wParam=key)
    return keys.messages.nativeEventFilter(
        b"windows_dispatcher_MSG", ctypes.addressof(told)
    )


def test_keys_are_registered_once_and_told_by_name(
    qtbot: QtBot, qapp: QApplication
) -> None:
    library = Library()
    keys = KeysWindows(library)
    pressed: list[str] = []
    keys.activated.connect(pressed.append)
    with qtbot.waitSignal(keys.bound) as bound:
        keys.bind(WANTED)
    assert bound.args == [{name: combo for name, (_, combo) in WANTED.items()}]
    assert library.registered == {
        1: (CONTROL_ALT_SHIFT_ONCE, F9),
        2: (CONTROL_ALT_SHIFT_ONCE, F10),
    }
    assert send(keys, WM_HOTKEY, 2) == (False, 0)
    send(keys, WM_KEYDOWN, 1)  # any key of the window's own
    send(keys, WM_HOTKEY, 7)  # another library's
    assert pressed == ["next"]
    keys.bind(WANTED)  # anew: each is still there once
    assert len(library.registered) == 2
    keys.close()
    keys.close()
    assert library.registered == {}
    send(keys, WM_HOTKEY, 2)
    assert pressed == ["next"]


@pytest.mark.parametrize(
    ("keys", "masks", "code"),
    [
        ("Ctrl+Shift+K", 0x0002 | 0x0004 | 0x4000, 0x4B),
        ("Alt+7", 0x0001 | 0x4000, 0x37),
        ("F24", 0x4000, 0x87),
    ],
)
def test_letters_digits_and_function_keys_are_registered(
    qapp: QApplication, keys: str, masks: int, code: int
) -> None:
    library = Library()
    made = KeysWindows(library)
    made.bind({"toggle": ("", keys)})
    assert library.registered == {1: (masks, code)}
    made.close()


def test_a_key_that_another_program_has_is_left_out(qtbot: QtBot) -> None:
    library = Library(F10)
    keys = KeysWindows(library)
    with qtbot.waitSignal(keys.bound) as bound:
        keys.bind(WANTED)
    assert bound.args == [{"toggle": "Ctrl+Alt+Shift+F9"}]
    keys.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there it is")
def test_elsewhere_there_is_no_such_library() -> None:
    assert connect() is None
