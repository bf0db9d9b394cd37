"""The button whose menu holds what is seldom needed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from portraitcam.gui import style
from portraitcam.gui.inputs import draw_arrow


class MenuButton(QPushButton):
    """Opens its menu above itself: it stands at the foot of the window."""

    def __init__(self) -> None:
        super().__init__()
        style.styled(self, name="menu")
        self.setText(self.tr("Menu"))
        self.menu_ = QMenu(self)
        self.clicked.connect(self.open_menu)

    def add(
        self, words: str, act: Callable[[], object], keys: str | QKeySequence = ""
    ) -> QAction:
        """One more entry, which calls `act`."""
        action = QAction(words, self)
        action.triggered.connect(lambda: act())
        return self.add_action(action, keys)

    def add_action(self, action: QAction, keys: str | QKeySequence = "") -> QAction:
        """One more entry, whose `keys` work in the whole window."""
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
            # Not to the window: the keys end with the button.
            self.addAction(action)
        self.menu_.addAction(action)
        return action

    def open_menu(self) -> None:
        """Show the entries."""
        self.menu_.popup(
            self.mapToGlobal(QPoint(0, -self.menu_.sizeHint().height() - 2))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow that says there is a menu."""
        super().paintEvent(event)
        draw_arrow(self)
