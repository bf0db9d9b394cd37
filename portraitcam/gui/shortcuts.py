"""Keys that work while another program has the keyboard, where the desktop lets us.

Only by the desktop's portal. The libraries that know X11, Windows and macOS as well
(pynput, keyboard) listen to every key that is pressed, in whatever program, and tell
the shortcuts among them: on macOS the user must allow just that, on Linux the one
brings a C extension that reads devices and the other wants root. A program that is to
guard a room must not hear what is typed. There, the panel says what to bind instead.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.inputs import TickBox

if TYPE_CHECKING:
    from portraitcam.gui.portal import Portal


class GlobalShortcuts(QObject):
    """Has the desktop set shortcuts up, and does what they say.

    Args:
        errands: Asks the desktop whether it offers shortcuts.
        actions: What each shortcut does, by its name.
        parent: Owner.

    Attributes:
        offered: Whether the desktop offers them; None while that is not known.
        triggers: How they are triggered, as the desktop words it.
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
        self._portal: Portal | None = None
        self._asked = False
        self.on = False
        self.offered: bool | None = None
        self.triggers: tuple[str, ...] = ()
        self.refused = False

    def look(self) -> None:
        """Ask the desktop what it offers, unless it was asked; the answer follows."""
        if self._asked:
            return
        self._asked = True
        if not sys.platform.startswith("linux"):
            self._take(None)
            return

        def connect() -> object:
            from portraitcam.gui import portal

            connection = portal.connect()
            if connection is not None and not self._asked:  # given up meanwhile
                connection.close()
                return None
            return connection

        self._errands.run(connect, self._take)

    def switch(self, on: bool) -> None:
        """Follow the setting."""
        if on == self.on:
            return
        self.on = on
        if on:
            self.refused = False
            if self._portal is None:
                self.look()
            else:
                self._bind()
        else:
            self.close()
        self.changed.emit()

    def close(self) -> None:
        """Give the shortcuts back to the desktop."""
        self._asked = False
        self.triggers = ()
        if self._portal is not None:
            self._portal.close()
            self._portal.deleteLater()
            self._portal = None

    # The desktop's answers --------------------------------------------------------

    def _take(self, connection: object) -> None:
        self.offered = connection is not None
        self.changed.emit()
        if connection is None:
            return
        from jeepney.io.blocking import DBusConnection

        from portraitcam.gui.portal import Portal

        assert isinstance(connection, DBusConnection)
        self._portal = Portal(connection, self)
        self._portal.activated.connect(self._act)
        self._portal.bound.connect(self._take_bound)
        self._portal.refused.connect(self._take_refusal)
        if self.on:
            self._bind()

    def _bind(self) -> None:
        assert self._portal is not None
        self._portal.bind(
            {
                "toggle": (self.tr("Pause or resume the camera"), "CTRL+ALT+p"),
                "next": (self.tr("Next background"), "CTRL+ALT+n"),
                "raise": (self.tr("Show the window"), "CTRL+ALT+w"),
            }
        )

    def _act(self, name: str) -> None:
        act = self._actions.get(name)
        if act is not None:
            act()

    def _take_bound(self, triggers: dict[str, str]) -> None:
        self.triggers = tuple(trigger for trigger in triggers.values() if trigger)
        self.changed.emit()

    def _take_refusal(self) -> None:
        self.refused = True
        self.wanted.emit(False)
        self.changed.emit()


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
            self.tr("Keys that work in every program; your desktop asks you for them.")
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
        if shortcuts.refused:
            words = self.tr("The desktop did not set them up.")
        elif shortcuts.offered is False:
            words = self.tr(
                "This desktop offers no global shortcuts to programs. Bind the command "
                "portraitcam ctl toggle to a key in its keyboard settings."
            )
        self.words.setText(words)
        self.words.setVisible(bool(words))
