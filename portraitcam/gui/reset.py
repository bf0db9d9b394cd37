"""The small button beside a control that gives back the default."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

from portraitcam.gui import style

_SIDE_PX = 24
_TURN_PX = 4.5


def reset_words(label: str) -> str:
    """What every button says that gives back defaults.

    Args:
        label: Name of the setting or of the group of them, translated.
    """
    return QCoreApplication.translate("ResetButton", "Reset {0}").format(label)


def keep_place(widget: QWidget) -> None:
    """Have nothing move when `widget` is shown or hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


class ResetButton(QToolButton):
    """An arrow that turns back; there only while the setting has another value.

    Args:
        label: Name of the setting, translated.
    """

    def __init__(self, label: str) -> None:
        super().__init__()
        style.styled(self, name="reset")
        words = reset_words(label)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFixedSize(QSize(_SIDE_PX, _SIDE_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_place(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow, which a style sheet could only take from a file."""
        super().paintEvent(event)
        theme = style.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.underMouse() or self.hasFocus()
        pen = QPen(QColor(theme.accent if strong else theme.muted), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        at = QPointF(self.width() / 2, self.height() / 2)
        turn = QRectF(0, 0, 2 * _TURN_PX, 2 * _TURN_PX)
        turn.moveCenter(at)
        painter.drawArc(turn, 150 * 16, -300 * 16)
        tip = at + QPointF(-_TURN_PX * 0.87, -_TURN_PX * 0.5)
        painter.drawPolyline(
            QPolygonF([tip + QPointF(-0.8, -3.4), tip, tip + QPointF(3.4, 0.4)])
        )
        painter.end()
