"""Slider, choice and box to tick as this window has them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from portraitcam.gui import style

_SLIDER_PX = 60
"""Less than the style would have: beside long words there is little room."""


class CalmSlider(QSlider):
    """A horizontal slider that lets the wheel scroll the panel it is in."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMinimumWidth(_SLIDER_PX)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the slider has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmCombo(QComboBox):
    """A choice that lets the wheel scroll the panel it is in."""

    def __init__(self) -> None:
        super().__init__()
        # The style's own delegate draws a menu, which a style sheet cannot reach.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """End long words in dots; add the arrow, which needs no file like this."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        room_px = self.style().subControlRect(kind, option, part, self).width()
        words: str = option.currentText
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room_px)
        option.currentText = cut
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        draw_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel: a choice is too easily lost to it."""
        event.ignore()


class TickBox(QCheckBox):
    """A check box whose tick needs no file either."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        at = QRectF(self.style().subElementRect(part, option, self)).center()
        points = [at + QPointF(x, y) for x, y in ((-3.5, 0), (-1, 3), (4, -3))]
        _draw_line(self, points, style.current().on_accent, 2)


def draw_arrow(widget: QWidget) -> None:
    """At the right of `widget`, while it is painted: more opens below."""
    at = QPointF(widget.width() - 16, widget.height() / 2)
    points = [at + QPointF(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))]
    _draw_line(widget, points, style.current().muted, 1.6)


def _draw_line(widget: QWidget, points: list[QPointF], colour: str, px: float) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.end()
