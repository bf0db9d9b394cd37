"""What others see, large: a widget that pulls the newest image when it has time."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
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

from portraitcam.frames import Image, Size
from portraitcam.gui import style
from portraitcam.gui.marks import RADIUS_PX, paint_notice, paint_pill
from portraitcam.gui.scaling import Scaler

_LOOK_EVERY_MS = 16
"""Twice as often as a camera gives frames, so that none is shown a whole turn late."""


class Preview(QWidget):
    """Shows the newest image and what is to be known about it.

    Args:
        newest: Changes its value whenever there is another image; asked often.
        pull: A copy of the newest image, in the memory that it is given if that will
            do; None if there is none.
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
        pull: Callable[[Image | None], Image | None],
        pull_before: Callable[[], Image | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest, self._pull, self._pull_before = newest, pull, pull_before
        self._compares = self.shows_before = False
        self._key: object = None
        self._image: Image | None = None
        self._number = 0  # of that image
        self._scaler = Scaler()
        self._scaled: QImage | None = None
        self._scaled_for: tuple[int, Size, bool] | None = None
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
        area = self._area()
        if self._image is None or self.notice != ("", ""):
            painter.fillRect(area, QColor(style.current().window))
            paint_notice(painter, QRectF(area), self.font(), self.notice)
        else:
            self._paint_image(painter, self._image, area)
            if not (self._has_bands(area) and area.contains(event.rect())):
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
        had_image, area = self._image is not None, self._area()
        self._image = self._pull(self._image) if before is None else before
        self._number += 1
        if had_image and area == self._area() and self._has_bands(area):
            self.update(area)  # the bands stay as they are
        else:
            self.update()

    def _area(self) -> QRect:
        """Where the image is, or what stands in its place."""
        if self._image is None or self.notice != ("", ""):
            return self.rect()
        height, width = self._image.shape[:2]
        return _fitted(QSize(width, height), self.rect())

    def _has_bands(self, area: QRect) -> bool:
        """Whether all round corners are in bands beside the image."""
        left = (self.size() - area.size()) / 2
        return max(left.width(), left.height()) >= RADIUS_PX

    def _paint_image(self, painter: QPainter, image: Image, area: QRect) -> None:
        scale = self.devicePixelRatioF()
        size = (
            max(1, round(area.width() * scale)),
            max(1, round(area.height() * scale)),
        )
        # What is painted anew without a new image was scaled before.
        wanted = (self._number, size, self.mirrored)
        if self._scaled is None or wanted != self._scaled_for:
            self._scaled = self._scaler.scaled(image, size, mirrored=self.mirrored)
            self._scaled_for = wanted
        self._scaled.setDevicePixelRatio(scale)
        painter.drawImage(area.topLeft(), self._scaled)
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
        inside.addRoundedRect(QRectF(whole), RADIUS_PX, RADIUS_PX)
        painter.fillPath(outside - inside, QColor(theme.window))

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        corner = QRectF(area).adjusted(12, 12, -12, -12)
        if self.shows_before:
            words = self.tr("Without PortraitCam: only you see this")
            paint_pill(painter, corner, Qt.AlignmentFlag.AlignTop, words)
        elif self.caption and not self.room_visible:
            paint_pill(painter, corner, Qt.AlignmentFlag.AlignTop, self.caption)
        if self.mirrored:
            words = self.tr("Mirrored for you, not for others")
            paint_pill(painter, corner, Qt.AlignmentFlag.AlignBottom, words)

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
        radius = RADIUS_PX - inset if fills else 0
        ring = area.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, radius, radius)
        if self.room_visible and not self.shows_before:
            paint_pill(
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
