"""One banner for one message, with its hint and perhaps something to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style
from portraitcam.gui.language import said
from portraitcam.gui.session import Problem


class Banner(QFrame):
    """Hidden while there is nothing to say; a newer message replaces an older one."""

    left = Signal()
    """It goes, and the keyboard's focus needs another place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.problem: Problem | None = None
        self.is_error = False
        self._act: Callable[[], None] | None = None
        self._message = style.styled(QLabel(wordWrap=True), role="heading")
        self._hint = QLabel(wordWrap=True)
        for label in (self._message, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._action.clicked.connect(self._do)
        self._close = style.styled(QPushButton(self.tr("Close")), kind="quiet")
        self._close.setToolTip(self.tr("Close this message (Esc)"))
        self._close.clicked.connect(self.dismiss)

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(
        self,
        problem: Problem,
        *,
        error: bool = True,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show `problem`, with a button `action` that closes it and calls `act`."""
        self.problem, self.is_error, self._act = problem, error, act
        message, hint = said(problem.message), said(problem.hint)
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(problem.hint))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        style.restyle(self, kind="error" if error else "info")
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Take the message away."""
        self.problem = self._act = None
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # Else it goes on as by Tab, and is shown to those who use the mouse.
            self.left.emit()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
