"""Words and figures that the preview paints on and in place of its picture."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from portraitcam.gui import style

RADIUS_PX = 14
_LARGEST_FIGURE_PX = 96
"""More would make the words below it look lost: they are as large as everywhere."""

_SHADE = QColor(14, 18, 22, 190)
_ON_SHADE = QColor(255, 255, 255)


def paint_notice(
    painter: QPainter, area: QRectF, font: QFont, notice: tuple[str, str]
) -> None:
    """A figure, a title and a sentence, where there is no picture."""
    theme = style.current()
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
    middle, (title, sentence) = area.center(), notice
    size = figure_px(area)
    _paint_figure(painter, QPointF(middle.x(), middle.y() - size), size, theme)
    words = area.adjusted(24, 0, -24, 0)
    words.setTop(middle.y() + size * 0.9)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 1.35)
    large.setWeight(QFont.Weight.DemiBold)
    painter.setFont(large)
    painter.setPen(QColor(theme.text))
    used = painter.boundingRect(words, int(flags), title)
    painter.drawText(words, int(flags), title)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    words.setTop(used.bottom() + 6)
    painter.drawText(words, int(flags), sentence)


def figure_px(area: QRectF) -> float:
    """Half the width of the figure in a preview this large, in px."""
    return min(0.13 * min(area.width(), area.height()), _LARGEST_FIGURE_PX)


def paint_pill(
    painter: QPainter,
    inside: QRectF,
    where: Qt.AlignmentFlag,
    words: str,
    ground: QColor = _SHADE,
) -> None:
    """A few words on a ground of their own, in a corner of `inside`."""
    image = _pill_image(
        words,
        int(inside.width()),
        painter.font().toString(),
        ground.rgba(),
        painter.device().devicePixelRatio(),
    )
    box = QRectF(QPointF(0, 0), image.deviceIndependentSize())
    box.moveTopLeft(inside.topLeft())
    if where & Qt.AlignmentFlag.AlignBottom:
        box.moveBottom(inside.bottom())
    if where & Qt.AlignmentFlag.AlignHCenter:
        box.moveLeft(inside.center().x() - box.width() / 2)
    painter.drawImage(box.topLeft(), image)


@lru_cache(maxsize=8)
def _pill_image(
    words: str, room_px: int, font: str, ground: int, scale: float
) -> QImage:
    """Painted once: letters at every frame would cost as much as the picture."""
    face = QFont()
    face.fromString(font)
    metrics = QFontMetrics(face)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room_px - 24)
    width, height = metrics.horizontalAdvance(words) + 22, metrics.height() + 10
    image = QImage(
        round(width * scale),
        round(height * scale),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(face)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(ground))
    box = QRectF(0, 0, width, height)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(_ON_SHADE)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return image


def _paint_figure(
    painter: QPainter, at: QPointF, size: float, theme: style.Theme
) -> None:
    """Head and shoulders, `size` px to each side of `at`."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.line))
    painter.drawEllipse(QPointF(at.x(), at.y() - size * 0.45), size * 0.5, size * 0.55)
    shoulders = QRectF(at.x() - size, at.y() + size * 0.25, 2 * size, 2.2 * size)
    painter.setClipRect(QRectF(at.x() - size, at.y(), 2 * size, size * 1.3))
    painter.drawEllipse(shoulders)
    painter.restore()
