"""Global shortcuts on macOS: these very keys are registered, no other is heard.

See https://developer.apple.com/documentation/carbon and `portraitcam.gui.carbon`. The
system asks the user for nothing, as it does for programs that watch the keyboard.
"""

import logging
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from portraitcam.gui.carbon import DONE, NOT_HANDLED, PRESSED, Carbon, Handler

_MODIFIERS = {"Cmd": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Ctrl": 0x1000}
_FUNCTION_KEYS = (
    0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D,
    0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A,
)  # fmt: skip
"""kVK_F1 to kVK_F20, which are the same under every layout."""

log = logging.getLogger(__name__)


def connect() -> Carbon | None:
    """The system's library; None elsewhere, or if it is another than is known."""
    library: Carbon | None = None
    if sys.platform == "darwin":
        try:
            library = Carbon()
        except (OSError, AttributeError, ValueError) as error:
            log.info("no Carbon for global shortcuts: %r", error)
    return library


class KeysMacOS(QObject):
    """Keys that macOS tells this program of. Only for the Qt main thread.

    Args:
        library: From `connect`.
        parent: Owner.
    """

    activated = Signal(str)
    """The shortcut of this name was pressed."""

    bound = Signal(dict)
    """Keys by the names of those that are set up. Another program has the others, or
    the keyboard lacks them."""

    refused = Signal()
    """The system has no keys to give at all."""

    _heard = Signal(int)

    def __init__(self, library: Carbon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._names: dict[int, str] = {}
        self._keys: list[int] = []
        self._held: set[int] = set()
        self._listening: int | None = None
        self._handler = Handler(self._hear)  # Carbon keeps nothing alive
        # What a key does may open a dialog: not while Carbon waits for an answer.
        self._heard.connect(self._press, Qt.ConnectionType.QueuedConnection)

    def bind(self, shortcuts: Mapping[str, tuple[str, str]]) -> None:
        """Register keys.

        Args:
            shortcuts: By name: a description, which macOS has no use for, and the
                keys, such as ``Ctrl+Alt+Cmd+P``.
        """
        self.close()
        self._listening = self._library.listen(self._handler)
        if self._listening is None:
            log.warning("macOS gives no keys")
            self.refused.emit()
            return
        codes = self._library.codes()
        codes |= {f"F{i}": code for i, code in enumerate(_FUNCTION_KEYS, start=1)}
        got = {}
        for number, (name, (_, keys)) in enumerate(shortcuts.items(), start=1):
            *modifiers, last = keys.split("+")
            masks = sum(_MODIFIERS[modifier] for modifier in modifiers)
            key = None
            if last in codes:
                key = self._library.register(codes[last], masks, number)
            if key is None:
                log.warning("another program has %s, or the keyboard lacks it", keys)
                continue
            got[name] = keys
            self._names[number] = name
            self._keys.append(key)
        self.bound.emit(got)

    def close(self) -> None:
        """Give all keys back. Any number of times."""
        for key in self._keys:
            self._library.unregister(key)
        if self._listening is not None:
            self._library.leave(self._listening)
        self._listening = None
        self._keys.clear()
        self._names.clear()
        self._held.clear()

    def _hear(self, _following: object, event: int | None, _data: object) -> int:
        """Called by Carbon, into which nothing may be raised."""
        try:
            told = self._library.read(event)
            if told is None or told[1] not in self._names:
                return NOT_HANDLED
            kind, number = told
            if kind != PRESSED:
                self._held.discard(number)
            elif number not in self._held:  # one that is held counts once
                self._held.add(number)
                self._heard.emit(number)
        except Exception:
            log.exception("a key could not be told")
        return DONE

    def _press(self, number: int) -> None:
        if number in self._names:
            self.activated.emit(self._names[number])
