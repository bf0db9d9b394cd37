"""How a tile of the gallery is painted."""

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from portraitcam.gui import style
from portraitcam.gui.tile_names import label_lines
from portraitcam.gui.tiles import (
    CHOSEN_ROLE,
    LIGHT_BLUR,
    STRONG_BLUR,
    THUMBNAIL_ROLE,
    TILE_ROLE,
    Kind,
    Tile,
)

_PERSON_ON = (Kind.BLUR, Kind.COLOUR, Kind.PICK_COLOUR, Kind.BUILTIN, Kind.OWN)
_RADIUS_PX = 7
_WORDS_BELOW_PX = 3
_RING_PX = 3

Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate


def tile_height(width_px: int, lines: int, line_px: int) -> int:
    """What a tile of this width takes, in px, with so many lines for its name."""
    return round((width_px - 2 * style.BLEED_PX) * 9 / 16) + lines * line_px + 16


class TileDelegate(QStyledItemDelegate):
    """Paints tiles: picture, name, a ring for the chosen one, a mark for clips.

    Args:
        size_of: The room that a tile, or a heading, takes.
        parent: Owner.
    """

    picked_colour = "#8a5a83"
    """What the tile for other colours shows."""

    person: QImage | None = None
    """Laid over every background: the user, without the room."""

    def __init__(self, size_of: Callable[[Index], QSize], parent: QObject) -> None:
        super().__init__(parent)
        self._size_of = size_of

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> QSize:
        """See QStyledItemDelegate."""
        return self._size_of(index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """See QStyledItemDelegate."""
        tile: Tile = index.data(TILE_ROLE)
        if tile.kind is Kind.HEADING:
            _paint_heading(painter, QRectF(option.rect), tile.label)
            return
        theme = style.current()
        whole = QRectF(option.rect)
        whole.adjust(style.BLEED_PX, style.BLEED_PX, -style.BLEED_PX, -style.BLEED_PX)
        picture = QRectF(whole)
        picture.setHeight(whole.width() * 9 / 16)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(picture, _RADIUS_PX, _RADIUS_PX)
        painter.setClipPath(shape)
        self._paint_picture(painter, picture, tile, index.data(THUMBNAIL_ROLE))
        if self.person is not None and tile.kind in _PERSON_ON:
            painter.drawImage(picture, self.person)
        painter.setClipping(False)
        chosen = bool(index.data(CHOSEN_ROLE))
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        # What shows the room looks like no other choice that was made.
        colour = theme.danger if tile.kind is Kind.ROOM else theme.accent
        _paint_ring(
            painter,
            picture,
            colour if chosen else "",
            focused=focused,
            hovered=hovered,
        )
        if tile.moves and tile.kind is not Kind.MISSING:
            _paint_play(painter, picture)
        words = QRectF(option.rect)
        words.setTop(picture.bottom() + _WORDS_BELOW_PX)
        painter.setPen(QColor(theme.text if chosen or focused else theme.muted))
        lines = label_lines(tile.label, painter.font(), option.rect.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter), "\n".join(lines))
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, area: QRectF, tile: Tile, thumbnail: QImage | None
    ) -> None:
        theme = style.current()
        painter.fillRect(area, QColor(theme.raised))
        if thumbnail is not None and tile.kind is not Kind.MISSING:
            painter.drawImage(area, thumbnail)
        elif tile.kind is Kind.COLOUR:
            painter.fillRect(area, QColor(tile.background))
        elif tile.kind is Kind.PICK_COLOUR:
            painter.fillRect(area, QColor(self.picked_colour))
            _paint_words(painter, area, "...", QColor("white"))
        elif tile.kind is Kind.BLUR:
            paint_blur(painter, area, tile.background)
        elif tile.kind is Kind.ROOM:
            _paint_eye(painter, area.center(), area.height() * 0.3, theme)
        elif tile.kind is Kind.ADD:
            _paint_plus(painter, area.center(), area.height() * 0.2, theme)
        elif tile.kind is Kind.MISSING:
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
            _paint_words(
                painter, area, translate("Tiles", "missing"), QColor(theme.danger)
            )


def _paint_heading(painter: QPainter, area: QRectF, words: str) -> None:
    painter.save()
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(style.current().text))
    # Where the tiles below begin, close to them.
    painter.drawText(
        area.adjusted(style.BLEED_PX, 0, 0, -3),
        int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
        words,
    )
    painter.restore()


def _paint_ring(
    painter: QPainter, area: QRectF, chosen: str, *, focused: bool, hovered: bool
) -> None:
    """A line round the picture: of the colour `chosen` if it is, dark for the focus."""
    theme = style.current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        pen = QPen(QColor(chosen), _RING_PX)
        outset = _RING_PX / 2
    else:
        pen = QPen(QColor(theme.muted if hovered else theme.line), 1)
        outset = -0.5
    painter.setPen(pen)
    ring = area.adjusted(-outset, -outset, outset, outset)
    painter.drawRoundedRect(ring, _RADIUS_PX + outset, _RADIUS_PX + outset)
    if focused:
        painter.setPen(QPen(QColor(theme.text), 2))
        ring = area.adjusted(-4, -4, 4, 4)
        painter.drawRoundedRect(ring, _RADIUS_PX + 3, _RADIUS_PX + 3)
    if chosen:
        _paint_tick(painter, area.topRight() + QPointF(-10, 10), chosen)


def _paint_tick(painter: QPainter, at: QPointF, ground: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(at, 8, 8)
    pen = QPen(QColor(style.current().on_accent), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(
        QPolygonF([at + QPointF(-3.5, 0), at + QPointF(-1, 3), at + QPointF(4, -3)])
    )


def _paint_play(painter: QPainter, area: QRectF) -> None:
    at = area.bottomLeft() + QPointF(11, -11)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawEllipse(at, 8, 8)
    painter.setBrush(QColor("white"))
    painter.drawPolygon(
        QPolygonF([at + QPointF(-2.5, -4), at + QPointF(4.5, 0), at + QPointF(-2.5, 4)])
    )


def paint_blur(painter: QPainter, area: QRectF, background: str) -> None:
    """Soft patches of colour, as a room out of focus: the softer, the stronger."""
    softness = {LIGHT_BLUR: 0.45, STRONG_BLUR: 1.7}.get(background, 1.0)
    ramp = QLinearGradient(area.topLeft(), area.bottomRight())
    for position, colour in (
        (0.0, "#6d7f8f"), (0.35, "#b9b3a6"), (0.6, "#d8c6a4"), (1.0, "#59636b"),
    ):  # fmt: skip
        ramp.setColorAt(position, QColor(colour))
    painter.fillRect(area, ramp)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y, r in ((0.25, 0.4, 0.3), (0.6, 0.3, 0.4), (0.8, 0.75, 0.45)):
        at = QPointF(area.left() + x * area.width(), area.top() + y * area.height())
        r *= softness
        glow = QRadialGradient(at, r * area.height())
        glow.setColorAt(0, QColor(255, 255, 255, round(140 / softness**0.5)))
        glow.setColorAt(1, QColor(255, 255, 255, 0))
        painter.setBrush(glow)
        painter.drawEllipse(at, r * area.height(), r * area.height())


def _paint_eye(painter: QPainter, at: QPointF, size: float, theme: style.Theme) -> None:
    """An eye, for what everyone will see."""
    painter.setPen(QPen(QColor(theme.danger), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lids = QPainterPath(at + QPointF(-1.3 * size, 0))
    lids.quadTo(at + QPointF(0, -1.5 * size), at + QPointF(1.3 * size, 0))
    lids.quadTo(at + QPointF(0, 1.5 * size), at + QPointF(-1.3 * size, 0))
    painter.drawPath(lids)
    painter.setBrush(QColor(theme.danger))
    painter.drawEllipse(at, size * 0.34, size * 0.34)


def _paint_plus(
    painter: QPainter, at: QPointF, size: float, theme: style.Theme
) -> None:
    pen = QPen(QColor(theme.accent), 2.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(at - QPointF(size, 0), at + QPointF(size, 0))
    painter.drawLine(at - QPointF(0, size), at + QPointF(0, size))


def _paint_words(painter: QPainter, area: QRectF, words: str, colour: QColor) -> None:
    painter.setPen(colour)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
