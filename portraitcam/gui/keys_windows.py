"""Global shortcuts on Windows: these very keys are registered, no other is heard.

See https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey.
"""

import ctypes
import ctypes.wintypes
import logging
import sys
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
)

_MODIFIERS = {"Alt": 0x0001, "Ctrl": 0x0002, "Shift": 0x0004}
_NO_REPEAT = 0x4000
_BEFORE_F1 = 0x6F

_HOTKEY = 0x0312  # WM_HOTKEY

log = logging.getLogger(__name__)


class User32(Protocol):
    """What is called of Windows' library of that name."""

    def RegisterHotKey(self, window: None, key: int, modifiers: int, code: int) -> int:
        """Not 0 if the key is now this thread's; 0 if another program has it."""

    def UnregisterHotKey(self, window: None, key: int) -> int:
        """Give it back."""


def connect() -> User32 | None:
    """Windows' library; None elsewhere."""
    library: User32 | None = None
    if sys.platform == "win32":
        library = ctypes.WinDLL("user32")
    return library


class KeysWindows(QObject):
    """Keys that Windows tells this thread of. Only for the Qt main thread.

    Args:
        library: From `connect`.
        parent: Owner.

    Attributes:
        messages: The filter that Qt asks about Windows' messages.
    """

    activated = Signal(str)
    """The shortcut of this name was pressed."""

    bound = Signal(dict)
    """Keys by the names of those that are set up; another program has the others."""

    refused = Signal()
    """Never: which keys are taken says `bound`."""

    def __init__(self, library: User32, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._names: dict[int, str] = {}
        self.messages = _Filter(self)

    def bind(self, shortcuts: Mapping[str, tuple[str, str]]) -> None:
        """Register keys.

        Args:
            shortcuts: By name: a description, which Windows has no use for, and the
                keys, such as ``Ctrl+Alt+Shift+F9``.
        """
        self.close()
        got = {}
        for key, (name, (_, keys)) in enumerate(shortcuts.items(), start=1):
            *modifiers, last = keys.split("+")
            masks = sum(_MODIFIERS[modifier] for modifier in modifiers) | _NO_REPEAT
            if self._library.RegisterHotKey(None, key, masks, _code(last)):
                got[name] = keys
                self._names[key] = name
            else:
                log.warning("another program has %s", keys)
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self.messages)
        self.bound.emit(got)

    def close(self) -> None:
        """Give all keys back. Any number of times."""
        for key in self._names:
            self._library.UnregisterHotKey(None, key)
        self._names.clear()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self.messages)

    def press(self, key: int) -> None:
        """Tell of a key by its number."""
        if key in self._names:
            self.activated.emit(self._names[key])


def _code(name: str) -> int:
    """The virtual key of a letter, a digit or a function key."""
    return ord(name) if len(name) == 1 else _BEFORE_F1 + int(name[1:])


class _Filter(QAbstractNativeEventFilter):
    """Sees the messages that Windows sends to the thread."""

    def __init__(self, keys: KeysWindows) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Take those of registered keys; leave the others to Qt."""
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name).startswith(b"windows"):
            told = ctypes.wintypes.MSG.from_address(int(message))
            if told.message == _HOTKEY:
                self._keys.press(int(told.wParam))
        return False, 0
