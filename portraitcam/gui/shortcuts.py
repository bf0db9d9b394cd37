"""Keys that work while another program has the keyboard, where there is a way.

By the desktop's portal where it has one, else by X11, Windows or macOS: each is told of
these very keys and of no others. Libraries that serve every system alike (pynput,
keyboard) listen to all that is typed, in whatever program, and tell the shortcuts among
it; a program that is to guard a room must not hear that. Under Wayland without a portal
the panel says what to bind instead.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from portraitcam.gui.errands import Errands
from portraitcam.settings import Settings

if TYPE_CHECKING:
    from portraitcam.gui.keys_macos import KeysMacOS
    from portraitcam.gui.keys_windows import KeysWindows
    from portraitcam.gui.keys_x11 import KeysX11
    from portraitcam.gui.portal import Portal

    Way = Portal | KeysX11 | KeysWindows | KeysMacOS

NAMES = ("toggle", "next", "raise")

_USUAL = {
    "portal": ("CTRL+ALT+p", "CTRL+ALT+n", "CTRL+ALT+w"),
    "x11": ("Ctrl+Super+P", "Ctrl+Super+N", "Ctrl+Super+W"),
    "windows": ("Ctrl+Alt+Shift+F9", "Ctrl+Alt+Shift+F10", "Ctrl+Alt+Shift+F11"),
    "macos": ("Ctrl+Alt+Cmd+P", "Ctrl+Alt+Cmd+N", "Ctrl+Alt+Cmd+W"),
}
"""What the portal is asked for, whose user agrees to it or chooses others. Elsewhere
what few programs have a use for: on X11 neither Alt nor Shift, for where these change
the layout the keys would never come; on Windows no letters, which AltGr types."""


def _find_way() -> tuple[str, Any] | None:
    """Which way there is, and its connection. It may wait."""
    if sys.platform == "win32":
        from portraitcam.gui import keys_windows

        return "windows", keys_windows.connect()
    if sys.platform == "darwin":
        from portraitcam.gui import keys_macos

        carbon = keys_macos.connect()
        return None if carbon is None else ("macos", carbon)
    if not sys.platform.startswith("linux"):
        return None
    from portraitcam.gui import portal

    if (bus := portal.connect()) is not None:
        return "portal", bus
    from portraitcam.gui import keys_x11

    server = keys_x11.connect()
    return None if server is None else ("x11", server)


class GlobalShortcuts(QObject):
    """Has the desktop set shortcuts up, and does what they say; each has a name.

    Args:
        errands: Asks the desktop whether it offers shortcuts.
        actions: What each shortcut does, by its name.
        parent: Owner.

    Attributes:
        offered: Whether the desktop offers them; None while that is not known.
        kind: The way that there is: ``portal``, ``x11``, ``windows`` or ``macos``.
        triggers: How they are triggered, as the desktop words it.
        missing: Keys that are taken, or that the keyboard lacks.
        refused: Whether the desktop has not set them up when asked last.
    """

    changed = Signal()
    """An attribute has another value."""

    wanted = Signal(bool)
    """They are to be on, or no longer."""

    def __init__(
        self,
        errands: Errands,
        actions: dict[str, Callable[[], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands, self._actions = errands, actions
        self._way: Way | None = None
        self._chosen = dict.fromkeys(NAMES, "")
        self._asked = self._resting = False
        self.on = False
        self.offered: bool | None = None
        self.kind = "portal"
        self.triggers: tuple[str, ...] = ()
        self.missing: tuple[str, ...] = ()
        self.refused = False

    @property
    def has_choice(self) -> bool:
        """Whether keys are chosen here; the portal's user chooses them there."""
        return bool(self.offered) and self.kind != "portal"

    @property
    def usual(self) -> dict[str, str]:
        """The keys by name where the user has chosen none."""
        return dict(zip(NAMES, _USUAL[self.kind], strict=True))

    @property
    def keys(self) -> dict[str, str]:
        """The keys that are wanted, by name."""
        if self.kind == "portal":
            return self.usual
        return {name: self._chosen[name] or keys for name, keys in self.usual.items()}

    def look(self) -> None:
        """Ask the desktop what it offers, unless it was asked; the answer follows."""
        if self._asked:
            return
        self._asked = True

        def find() -> tuple[str, Any] | None:
            found = _find_way()
            if found is not None and not self._asked:  # given up meanwhile
                _leave(found)
                return None
            return found

        self._errands.run(find, self._take)

    def follow(self, settings: Settings) -> None:
        """Be as it is set: on or off, and with which keys."""
        before = self.keys
        self._chosen = {name: getattr(settings, f"key_{name}") for name in NAMES}
        if settings.global_shortcuts != self.on:
            self._switch(settings.global_shortcuts)
        elif self.keys != before:
            self._bind()
            self.changed.emit()

    def rest(self, on: bool) -> None:
        """Leave the keys to the window, which asks for others, or take them again."""
        self._resting = on
        if on and self._way is not None:
            self._way.bind({})
        elif not on:
            self._bind()

    def _switch(self, on: bool) -> None:
        self.on = on
        if on:
            self.refused = False
            self.look()
            self._bind()
        else:
            self.close()
        self.changed.emit()

    def close(self) -> None:
        """Give the shortcuts back to the desktop."""
        self._asked = False
        self.triggers = self.missing = ()
        if self._way is not None:
            self._way.close()
            self._way.deleteLater()
            self._way = None

    # The desktop's answers --------------------------------------------------------

    def _take(self, found: tuple[str, Any] | None) -> None:
        self.offered = found is not None
        if found is not None:
            self._way = way = self._made(*found)
            way.activated.connect(self._act)
            way.bound.connect(self._take_bound)
            way.refused.connect(self._take_refusal)
        self.changed.emit()
        self._bind()

    def _made(self, kind: str, connection: Any) -> "Way":
        self.kind = kind
        if kind == "portal":
            from portraitcam.gui.portal import Portal

            return Portal(connection, self)
        if kind == "x11":
            from portraitcam.gui.keys_x11 import KeysX11

            return KeysX11(connection, self)
        if kind == "macos":
            from portraitcam.gui.keys_macos import KeysMacOS

            return KeysMacOS(connection, self)
        from portraitcam.gui.keys_windows import KeysWindows

        return KeysWindows(connection, self)

    def _bind(self) -> None:
        if not self.on or self._way is None or self._resting:
            return
        words = {
            "toggle": self.tr("Pause or resume the camera"),
            "next": self.tr("Next background"),
            "raise": self.tr("Show the window"),
        }
        keys = self._usable() if self.has_choice else self.keys
        self._way.bind({name: (words[name], keys[name]) for name in keys})

    def _usable(self) -> dict[str, str]:
        """Keys without those that no one can have, or that stand there already."""
        from portraitcam.gui.chords import refusal, same

        found: dict[str, str] = {}
        for name, keys in self.keys.items():
            twice = any(same(keys, other) for other in found.values())
            if not twice and not refusal(keys, self.kind):
                found[name] = keys
        return found

    def _act(self, name: str) -> None:
        act = self._actions.get(name)
        if act is not None:
            act()

    def _take_bound(self, triggers: dict[str, str]) -> None:
        if self._resting:
            return
        self.triggers = tuple(trigger for trigger in triggers.values() if trigger)
        if self.has_choice:
            left = (keys for name, keys in self.keys.items() if name not in triggers)
            self.missing = tuple(left)
        self.changed.emit()

    def _take_refusal(self) -> None:
        self.refused = True
        self.wanted.emit(False)
        self.changed.emit()


def _leave(found: tuple[str, Any]) -> None:
    """Close a connection that nobody waits for any longer."""
    kind, connection = found
    if kind in ("portal", "x11"):  # the others are libraries, which stay
        connection.close()
