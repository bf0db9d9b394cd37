"""Keys that work while another program has the keyboard, where the desktop lets us."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from portraitcam.gui import style
from portraitcam.gui.controls import TickBox
from portraitcam.gui.errands import Errands

if TYPE_CHECKING:
    from portraitcam.gui.portal import Portal


class GlobalShortcuts(QWidget):
    """A box to tick where there is a way; where there is none, what to do instead.

    Args:
        errands: Asks the desktop whether it offers shortcuts.
        actions: What each shortcut does, by its name.
    """

    wanted = Signal(bool)
    """The user wants global shortcuts, or no longer."""

    def __init__(self, errands: Errands, actions: dict[str, Callable[[], None]]):
        super().__init__()
        self._errands, self._actions = errands, actions
        self._portal: Portal | None = None
        self._on = False
        self.box = TickBox(self.tr("Global shortcuts"))
        self.box.setObjectName("global_shortcuts")
        self.box.setToolTip(
            self.tr("Keys that work in every program; your desktop asks you for them.")
        )
        self.box.setAccessibleDescription(self.box.toolTip())
        self.box.clicked.connect(self.wanted)
        self.words = style.styled(QLabel(wordWrap=True), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.words)
        self._offer(None)

    def begin(self) -> None:
        """Ask the desktop what it offers; the answer follows."""
        if not sys.platform.startswith("linux"):
            return

        def look() -> object:
            from portraitcam.gui.portal import connect

            return connect()

        self._errands.run(look, self._offer)

    def show_wanted(self, on: bool) -> None:
        """Follow the setting."""
        if on == self._on:
            return
        self._on = on
        self.box.setChecked(on)
        if self._portal is None:
            return
        if on:
            self._bind()
        else:
            self._close()
            self.begin()

    def close_portal(self) -> None:
        """Give the shortcuts back to the desktop."""
        self._close()

    # The desktop's answers --------------------------------------------------------

    def _offer(self, connection: object) -> None:
        self.box.setVisible(connection is not None)
        self.words.setText(
            ""
            if connection is not None
            else self.tr(
                "This desktop offers no global shortcuts to programs. Bind the command "
                "portraitcam ctl toggle to a key in its keyboard settings."
            )
        )
        self.words.setVisible(bool(self.words.text()))
        if connection is None:
            return
        from jeepney.io.blocking import DBusConnection

        from portraitcam.gui.portal import Portal

        assert isinstance(connection, DBusConnection)
        self._portal = Portal(connection, self)
        self._portal.activated.connect(self._act)
        self._portal.bound.connect(self._show_bound)
        self._portal.refused.connect(self._show_refused)
        if self._on:
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

    def _show_bound(self, triggers: dict[str, str]) -> None:
        words = [trigger for trigger in triggers.values() if trigger]
        self.words.setText(", ".join(words))
        self.words.setVisible(bool(words))

    def _show_refused(self) -> None:
        self.words.setText(self.tr("The desktop did not set them up."))
        self.words.show()
        self._close()
        self.wanted.emit(False)

    def _close(self) -> None:
        if self._portal is not None:
            self._portal.close()
            self._portal.deleteLater()
            self._portal = None
