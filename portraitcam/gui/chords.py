"""Keys of the user's own choice: how they are written, and which can be had.

They are written as ``Ctrl+Super+P``: modifiers in the order of `_MODIFIERS`, then a
letter, a digit or a function key.
"""

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

_M = Qt.KeyboardModifier
_MODIFIERS = {
    "x11": {
        "Ctrl": _M.ControlModifier,
        "Alt": _M.AltModifier,
        "Shift": _M.ShiftModifier,
        "Super": _M.MetaModifier,
    },
    "windows": {
        "Ctrl": _M.ControlModifier,
        "Alt": _M.AltModifier,
        "Shift": _M.ShiftModifier,
        "Win": _M.MetaModifier,
    },
    "macos": {  # where Qt calls the Command key Control
        "Ctrl": _M.MetaModifier,
        "Alt": _M.AltModifier,
        "Shift": _M.ShiftModifier,
        "Cmd": _M.ControlModifier,
    },
}
_STRONG = {
    "x11": ("Ctrl", "Alt", "Super"),
    "windows": ("Ctrl", "Alt"),
    "macos": ("Ctrl", "Cmd"),  # with Alt alone signs are typed
}
"""Modifiers that keep a letter from being typed."""

_SYMBOLS = {"Ctrl": "⌃", "Alt": "⌥", "Shift": "⇧", "Cmd": "⌘"}
_ALONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L,
    Qt.Key.Key_Hyper_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
)  # fmt: skip
_BY_PLACE = {
    "x11": dict(enumerate("1234567890", start=10)),
    "windows": {ord(sign): sign for sign in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    "macos": dict(
        zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True)
    ),
}
"""What keys are for the system that write something else: digits with Shift held, or
under a French layout. Windows calls letters by their Latin names under any layout."""

_LAST = re.compile(r"[A-Z0-9]|F([1-9]|1[0-9]|2[0-4])")

translate = QCoreApplication.translate


def pressed(event: QKeyEvent, kind: str) -> str:
    """What is pressed, with what is held.

    Args:
        event: Of a key that went down.
        kind: The way: ``x11``, ``windows`` or ``macos``.

    Returns:
        The keys; empty for a modifier alone, and with nothing after the last plus sign
        for a key that cannot be had.
    """
    key = event.key()
    if key in _ALONE:
        return ""
    last = ""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        last = f"F{key - Qt.Key.Key_F1 + 1}"
    elif not event.modifiers() & _M.KeypadModifier:
        at = event.nativeScanCode() if kind == "x11" else event.nativeVirtualKey()
        sign = chr(min(key, 0x7F))
        last = sign if _LAST.fullmatch(sign) else _BY_PLACE[kind].get(at, "")
    modifiers = _MODIFIERS[kind].items()
    held = [name for name, modifier in modifiers if event.modifiers() & modifier]
    return "+".join([*held, last])


def refusal(keys: str, kind: str) -> str:
    """Why `keys` cannot be had, in a sentence; empty if they can."""
    *held, last = keys.split("+")
    known = set(held) <= set(_MODIFIERS[kind]) and len(set(held)) == len(held)
    if not _LAST.fullmatch(last) or not known:
        return translate("Chords", "Choose a letter, a digit or a function key.")
    if "Win" in held:
        return translate("Chords", "Keys with the Windows key belong to Windows.")
    if len(last) > 1:
        return ""
    if kind == "windows" and {"Ctrl", "Alt"} <= set(held):
        return translate(
            "Chords", "Ctrl+Alt with a letter or digit is AltGr, which types signs."
        )
    if not set(held) & set(_STRONG[kind]):
        names = ", ".join(shown(name, kind) for name in _STRONG[kind])
        words = translate("Chords", "Hold one of these keys as well: %1.")
        return words.replace("%1", names)
    return ""


def shown(keys: str, kind: str) -> str:
    """`keys` as this system, and the user's language, write them."""
    parts = keys.split("+")
    if kind == "macos":
        return "".join(_SYMBOLS.get(part, part) for part in parts)
    names = {
        "Ctrl": translate("Chords", "Ctrl"),
        "Alt": translate("Chords", "Alt"),
        "Shift": translate("Chords", "Shift"),
        "Super": translate("Chords", "Super"),
    }
    return "+".join(names.get(part, part) for part in parts)


def same(one: str, other: str) -> bool:
    """Whether both are the same keys, in whatever order."""
    return set(one.split("+")) == set(other.split("+"))
