"""What others see, large: a widget that pulls the newest image when it has time."""

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from portraitcam.frames import Image, halve
from portraitcam.gui import style

_LOOK_EVERY_MS = 16
"""Twice as often as a camera gives frames, so that none is shown a whole turn late."""

_RADIUS_PX = 14
_SHADE = QColor(14, 18, 22, 190)
_ON_SHADE = QColor(255, 255, 255)


class Preview(QWidget):
    """Shows the newest image and what is to be known about it.

    Args:
        newest: Changes its value whenever there is another image; asked often.
        pull: A copy of the newest image; None if there is none.
        pull_before: A copy of what that was composed of; None if there is none.

    Attributes:
        mirrored: Whether it is shown as in a mirror.
        room_visible: Whether the raw room goes out, which nobody should overlook.
        caption: A few words on the picture, such as that it is a demo.
        notice: Title and sentence shown where there is no picture.
        shown: How many images were painted.
        shows_before: Whether it shows the raw room, to this user and nobody else.
    """

    watches = Signal(bool)
    """Whether it looks for images from now on: only while it can be seen."""

    toggled = Signal()
    """Space was pressed here: pause or go on."""

    def __init__(
        self,
        newest: Callable[[], object],
        pull: Callable[[], Image | None],
        pull_before: Callable[[], Image | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest, self._pull, self._pull_before = newest, pull, pull_before
        self._compares = self.shows_before = False
        self._key: object = None
        self._image: Image | None = None
        self.mirrored = True
        self.room_visible = False
        self.caption = ""
        self.notice = ("", "")
        self.shown = 0
        self._ringed = False
        self.setAccessibleName(self.tr("Preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # all of it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def tell(
        self,
        *,
        mirrored: bool,
        room_visible: bool,
        caption: str,
        notice: tuple[str, str] = ("", ""),
    ) -> None:
        """Change what is shown beside the image; see the attributes."""
        told = (mirrored, room_visible, caption, notice)
        if told == (self.mirrored, self.room_visible, self.caption, self.notice):
            return
        self.mirrored, self.room_visible, self.caption, self.notice = told
        self.setAccessibleDescription(" ".join(filter(None, (*notice, caption))))
        self.update()

    def compare(self, on: bool) -> None:
        """Show what was before the background was replaced, or what is sent again."""
        if on != self._compares:
            self._compares, self._key = on, None
            self._look()

    def watch(self, watching: bool) -> None:
        """Look for images, or rest while nobody can see them."""
        if watching and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self.watches.emit(self.watching)

    @property
    def watching(self) -> bool:
        """Whether it looks for images."""
        return self._timer.isActive()

    # Qt's own ---------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:
        """See QWidget."""
        return QSize(320, 180)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look for images."""
        super().showEvent(event)
        self.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self.watch(False)
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus only to those who came with the keyboard."""
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ringed = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pause or go on with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image, its frame and the words on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is None or self.notice != ("", ""):
            area = self.rect()
            painter.fillRect(area, QColor(style.current().window))
            self._paint_notice(painter, QRectF(area))
        else:
            height, width = self._image.shape[:2]
            area = _fitted(QSize(width, height), self.rect())
            self._paint_image(painter, self._image, area)
            self._paint_stage(painter, area)
            self._paint_words(painter, area)
        self._paint_frame(painter, QRectF(area))
        painter.end()

    # Parts of the picture ---------------------------------------------------------

    def _look(self) -> None:
        key = self._newest()
        if key == self._key:
            return
        self._key = key
        before = self._pull_before() if self._compares else None
        self.shows_before = before is not None
        self._image = self._pull() if before is None else before
        self.update()

    def _paint_image(self, painter: QPainter, image: Image, area: QRect) -> None:
        import cv2  # loaded with the engine, which the window does not wait for

        scale = self.devicePixelRatioF()
        size = (
            max(1, round(area.width() * scale)),
            max(1, round(area.height() * scale)),
        )
        # OpenCV scales several times faster than QPainter, and to physical pixels.
        # Halved by area first: by any other factor that takes ten times as long.
        halvings = max(0, int(math.log2(image.shape[1] / size[0])))
        image = halve(image, halvings)
        pixels = cv2.resize(image, size, interpolation=cv2.INTER_LINEAR)
        if self.mirrored:
            pixels = cv2.flip(pixels, 1)
        pixels = cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA)
        shown = QImage(
            pixels.data, size[0], size[1], 4 * size[0], QImage.Format.Format_RGB32
        )
        shown.setDevicePixelRatio(scale)
        painter.drawImage(area.topLeft(), shown)
        self.shown += 1

    def _paint_stage(self, painter: QPainter, area: QRect) -> None:
        """What is left beside or above a picture of another shape, and the corners."""
        whole, theme = self.rect(), style.current()
        painter.setClipRegion(QRegion(whole).subtracted(QRegion(area)))
        painter.fillRect(whole, QColor(theme.stage))
        painter.setClipping(False)
        outside = QPainterPath()
        outside.addRect(QRectF(whole).adjusted(-1, -1, 1, 1))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(whole), _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(outside - inside, QColor(theme.window))

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        corner = QRectF(area).adjusted(12, 12, -12, -12)
        if self.shows_before:
            words = self.tr("Without PortraitCam: only you see this")
            _pill(painter, corner, Qt.AlignmentFlag.AlignTop, words)
        elif self.caption and not self.room_visible:
            _pill(painter, corner, Qt.AlignmentFlag.AlignTop, self.caption)
        if self.mirrored:
            words = self.tr("Mirrored for you, not for others")
            _pill(painter, corner, Qt.AlignmentFlag.AlignBottom, words)

    def _paint_notice(self, painter: QPainter, area: QRectF) -> None:
        theme = style.current()
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(
            area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX
        )
        middle = area.center()
        size = min(area.width(), area.height()) * 0.13
        _figure(painter, QPointF(middle.x(), middle.y() - size), size, theme)
        title, sentence = self.notice
        words = area.adjusted(24, 0, -24, 0)
        words.setTop(middle.y() + size * 0.9)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        used = painter.boundingRect(words, int(flags), title)
        painter.drawText(words, int(flags), title)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        words.setTop(used.bottom() + 6)
        painter.drawText(words, int(flags), sentence)

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        """A red frame if the room is visible, else one for the keyboard's focus."""
        theme = style.current()
        if self.shows_before:
            pen = QPen(QColor(theme.accent), 3, Qt.PenStyle.DashLine)
        elif self.room_visible:
            pen = QPen(QColor("#e5383b"), 5)
        elif self.hasFocus() and self._ringed:
            pen = QPen(QColor(theme.accent), 2)
        else:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        inset = pen.widthF() / 2
        # Where bands stand beside the picture its corners are square.
        fills = area.size().toSize() == self.size()
        radius = _RADIUS_PX - inset if fills else 0
        ring = area.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, radius, radius)
        if self.room_visible and not self.shows_before:
            _pill(
                painter,
                area.adjusted(12, 14, -12, -12),
                Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter,
                self.tr("Your room is visible"),
                ground=QColor("#c3262b"),
            )


def _fitted(shape: QSize, into: QRect) -> QRect:
    """The largest centred rectangle of `shape` within `into`."""
    size = shape.scaled(into.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRect(into.topLeft(), size)
    area.moveCenter(into.center())
    return area


def _pill(
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


def _figure(painter: QPainter, at: QPointF, size: float, theme: style.Theme) -> None:
    """Head and shoulders, `size` px to each side of `at`."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.line))
    painter.drawEllipse(QPointF(at.x(), at.y() - size * 0.45), size * 0.5, size * 0.55)
    shoulders = QRectF(at.x() - size, at.y() + size * 0.25, 2 * size, 2.2 * size)
    painter.setClipRect(QRectF(at.x() - size, at.y(), 2 * size, size * 1.3))
    painter.drawEllipse(shoulders)
    painter.restore()
