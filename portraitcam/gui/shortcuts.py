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
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.inputs import TickBox

if TYPE_CHECKING:
    from portraitcam.gui.keys_macos import KeysMacOS
    from portraitcam.gui.keys_windows import KeysWindows
    from portraitcam.gui.keys_x11 import KeysX11
    from portraitcam.gui.portal import Portal

    Way = Portal | KeysX11 | KeysWindows | KeysMacOS

_PROPOSED = {"toggle": "CTRL+ALT+p", "next": "CTRL+ALT+n", "raise": "CTRL+ALT+w"}
"""What the portal is asked for: the user agrees to it, or chooses others."""

_ON_X11 = {"toggle": "Ctrl+Super+P", "next": "Ctrl+Super+N", "raise": "Ctrl+Super+W"}
_ON_WINDOWS = {
    "toggle": "Ctrl+Alt+Shift+F9",
    "next": "Ctrl+Alt+Shift+F10",
    "raise": "Ctrl+Alt+Shift+F11",
}
_ON_MACOS = {
    "toggle": "Ctrl+Alt+Cmd+P",
    "next": "Ctrl+Alt+Cmd+N",
    "raise": "Ctrl+Alt+Cmd+W",
}
"""What is taken where nobody is asked: what few programs have a use for."""


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
    """Has the desktop set shortcuts up, and does what they say.

    Args:
        errands: Asks the desktop whether it offers shortcuts.
        actions: What each shortcut does, by its name.
        parent: Owner.

    Attributes:
        offered: Whether the desktop offers them; None while that is not known.
        triggers: How they are triggered, as the desktop words it.
        missing: Keys that another program has, or the keyboard lacks.
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
        self._keys = _PROPOSED
        self._asked = False
        self.on = False
        self.offered: bool | None = None
        self.triggers: tuple[str, ...] = ()
        self.missing: tuple[str, ...] = ()
        self.refused = False

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

    def switch(self, on: bool) -> None:
        """Follow the setting."""
        if on == self.on:
            return
        self.on = on
        if on:
            self.refused = False
            if self._way is None:
                self.look()
            else:
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
        if self.on and self._way is not None:
            self._bind()

    def _made(self, kind: str, connection: Any) -> "Way":
        if kind == "portal":
            from portraitcam.gui.portal import Portal

            self._keys = _PROPOSED
            return Portal(connection, self)
        if kind == "x11":
            from portraitcam.gui.keys_x11 import KeysX11

            self._keys = _ON_X11
            return KeysX11(connection, self)
        if kind == "macos":
            from portraitcam.gui.keys_macos import KeysMacOS

            self._keys = _ON_MACOS
            return KeysMacOS(connection, self)
        from portraitcam.gui.keys_windows import KeysWindows

        self._keys = _ON_WINDOWS
        return KeysWindows(connection, self)

    def _bind(self) -> None:
        assert self._way is not None
        words = {
            "toggle": self.tr("Pause or resume the camera"),
            "next": self.tr("Next background"),
            "raise": self.tr("Show the window"),
        }
        self._way.bind({name: (words[name], keys) for name, keys in self._keys.items()})

    def _act(self, name: str) -> None:
        act = self._actions.get(name)
        if act is not None:
            act()

    def _take_bound(self, triggers: dict[str, str]) -> None:
        self.triggers = tuple(self._shown(keys) for keys in triggers.values() if keys)
        if self._keys is not _PROPOSED:
            left = (keys for name, keys in self._keys.items() if name not in triggers)
            self.missing = tuple(self._shown(keys) for keys in left)
        self.changed.emit()

    def _shown(self, keys: str) -> str:
        if self._keys is _ON_MACOS:
            from portraitcam.gui.keys_macos import symbols

            return symbols(keys)
        return keys

    def _take_refusal(self) -> None:
        self.refused = True
        self.wanted.emit(False)
        self.changed.emit()


def _leave(found: tuple[str, Any]) -> None:
    """Close a connection that nobody waits for any longer."""
    kind, connection = found
    if kind in ("portal", "x11"):  # the others are libraries, which stay
        connection.close()


class ShortcutsBox(QWidget):
    """A box to tick where there is a way; where there is none, what to do instead.

    Args:
        shortcuts: What is shown and steered.
    """

    def __init__(self, shortcuts: GlobalShortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self.box = TickBox(self.tr("Global shortcuts"))
        self.box.setObjectName("global_shortcuts")
        self.box.setToolTip(
            self.tr("Keys that work while another program has the keyboard.")
        )
        self.box.setAccessibleDescription(self.box.toolTip())
        self.box.clicked.connect(shortcuts.wanted)
        self.words = style.styled(QLabel(wordWrap=True), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.words)
        shortcuts.changed.connect(self.refresh)
        self.refresh()
        shortcuts.look()

    def refresh(self) -> None:
        """Show how it stands now."""
        shortcuts = self._shortcuts
        self.box.setVisible(bool(shortcuts.offered))
        self.box.setChecked(shortcuts.on)
        words = ", ".join(shortcuts.triggers)
        if shortcuts.missing:
            taken = self.tr("Taken by another program, or not on this keyboard: %1.")
            words += " " * bool(words)
            words += taken.replace("%1", ", ".join(shortcuts.missing))
        if shortcuts.refused:
            words = self.tr("The desktop did not set them up.")
        elif shortcuts.offered is False:
            words = self.tr(
                "This desktop offers no global shortcuts to programs. Bind the command "
                "portraitcam ctl toggle to a key in its keyboard settings."
            )
        self.words.setText(words)
        self.words.setVisible(bool(words))
