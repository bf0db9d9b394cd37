"""Global shortcuts on X11: these very keys are grabbed, and no other is ever heard.

See XGrabKey(3) and https://tronche.com/gui/x/xlib/input/XGrabKey.html. Under Wayland an
X server hears keys only while one of its own windows has the focus: there it is no way.
"""

import contextlib
import itertools
import logging
import os
from collections.abc import Mapping

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError
from Xlib.protocol.rq import Event

_MASKS = {
    "Ctrl": X.ControlMask,
    "Alt": X.Mod1Mask,
    "Shift": X.ShiftMask,
    "Super": X.Mod4Mask,
}
_ALL = sum(_MASKS.values())

log = logging.getLogger(__name__)


def connect() -> Display | None:
    """A connection to the X server whose keys the user presses, or None.

    It waits for the server: not for the Qt main thread.
    """
    wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland"
    if wayland or os.environ.get("WAYLAND_DISPLAY") or not os.environ.get("DISPLAY"):
        return None
    try:
        return Display()
    except Exception as error:  # noqa: BLE001 - whatever it lacks, it is no way
        log.info("no X server for global shortcuts: %r", error)
        return None


class KeysX11(QObject):
    """Keys that are grabbed from the X server.

    Args:
        connection: From `connect`; this closes it.
        parent: Owner.
    """

    activated = Signal(str)
    """The shortcut of this name was pressed."""

    bound = Signal(dict)
    """Keys by the names of those that are set up. Another program has the others, or
    the keyboard lacks them."""

    refused = Signal()
    """The server is gone."""

    def __init__(self, connection: Display, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._root = connection.screen().root
        self._wanted: dict[str, str] = {}
        self._grabbed: dict[tuple[int, int], str] = {}
        self._released: dict[int, int] = {}  # when, by the key's code
        self._notifier = QSocketNotifier(
            connection.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)

    def bind(self, shortcuts: Mapping[str, tuple[str, str]]) -> None:
        """Grab keys.

        Args:
            shortcuts: By name: a description, which X11 has no use for, and the keys,
                such as ``Ctrl+Super+P``.
        """
        self._wanted = {name: keys for name, (_, keys) in shortcuts.items()}
        try:
            self.bound.emit(self._grab_all())
            self._read()  # what came while the server was asked
        except (ConnectionClosedError, OSError) as error:
            self._lose(error)

    def close(self) -> None:
        """Give all keys up. Any number of times."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            # The server gives free what one who leaves has grabbed.
            with contextlib.suppress(ConnectionClosedError, OSError):
                self._connection.close()
            self._connection.display.socket.close()  # which stays if it was the server

    def _grab_all(self) -> dict[str, str]:
        for code, _ in self._grabbed:
            self._root.ungrab_key(code, X.AnyModifier)
        self._grabbed.clear()
        got = {}
        for name, keys in self._wanted.items():
            *modifiers, last = keys.split("+")
            symbol = last.lower() if len(last) == 1 else last
            code = self._connection.keysym_to_keycode(XK.string_to_keysym(symbol))
            masks = sum(_MASKS[modifier] for modifier in modifiers)
            if code and self._grab(code, masks):
                got[name] = keys
                self._grabbed[code, masks] = name
            else:
                log.warning("another program has %s, or the keyboard lacks it", keys)
        return got

    def _grab(self, code: int, masks: int) -> bool:
        """Grab one key, whatever locks are on; False if another program has it."""
        taken = CatchError(BadAccess)
        for locks in self._locks():
            self._root.grab_key(
                code,
                masks | locks,
                False,
                X.GrabModeAsync,
                X.GrabModeAsync,
                onerror=taken,
            )
        self._connection.sync()
        if taken.get_error() is None:
            return True
        for locks in self._locks():
            self._root.ungrab_key(code, masks | locks)
        return False

    def _locks(self) -> list[int]:
        """Every sum of the modifiers that are lamps on the keyboard and no shortcut."""
        masks = [X.LockMask]
        mapping = self._connection.get_modifier_mapping()
        for name in ("Num_Lock", "Scroll_Lock"):
            code = self._connection.keysym_to_keycode(XK.string_to_keysym(name))
            if code:  # the mapping is filled up with 0
                masks += [1 << i for i, codes in enumerate(mapping) if code in codes]
        some = {mask for mask in masks if not mask & _ALL}
        return [
            sum(chosen)
            for count in range(len(some) + 1)
            for chosen in itertools.combinations(sorted(some), count)
        ]

    def _read(self) -> None:
        """Take what has come; there is something, so this does not wait."""
        try:
            while self._notifier.isEnabled() and self._connection.pending_events():
                self._take(self._connection.next_event())
        except (ConnectionClosedError, OSError) as error:
            self._lose(error)

    def _take(self, event: Event) -> None:
        if event.type == X.MappingNotify:
            if event.request == X.MappingPointer:
                return
            self._connection.refresh_keyboard_mapping(event)
            self.bound.emit(self._grab_all())
        elif event.type == X.KeyRelease:
            self._released[event.detail] = event.time
        elif event.type == X.KeyPress:
            # A key that is held repeats: released and pressed at the same moment.
            held = self._released.get(event.detail) == event.time
            name = self._grabbed.get((event.detail, event.state & _ALL))
            if name is not None and not held:
                self.activated.emit(name)

    def _lose(self, error: Exception) -> None:
        log.warning("the X server is lost: %s", error)
        self.close()
        self.refused.emit()
