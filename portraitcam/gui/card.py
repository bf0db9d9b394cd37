"""The moving test card: what a call app should show while it is being set up."""

import math
import time

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
)

from portraitcam.frames import Image, Size
from portraitcam.gui.session import Session
from portraitcam.status import State

_EVERY_MS = 100
_LARGEST_PX = 1280
_BARS = ("#c0c0c0", "#c0c000", "#00c0c0", "#00c000", "#c000c0", "#c00000", "#0000c0")
_ACCENT = QColor("#4ecbb9")

translate = QCoreApplication.translate


class MovingCard(QObject):
    """Sends the card to the virtual camera until it is told to stop.

    Args:
        session: What is steered.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._send)

    @property
    def on(self) -> bool:
        """Whether it is to be sent now."""
        return self._timer.isActive()

    def switch(self, on: bool) -> None:
        """Send the card, starting the virtual camera if need be, or frames again."""
        session = self._session
        if on and not self.on:
            session.set_paused(False)
            if not session.status.sinks:
                session.set_virtual(True)
            self._timer.start()
            self._send()
        elif self.on and not on:
            self._timer.stop()
            session.set_card(None)

    def _send(self) -> None:
        session = self._session
        over = session.status.state in (State.STOPPED, State.FAILED)
        if over or session.paused:
            self.switch(False)
            return
        status = session.status
        width, height = status.size if status.frames else session.settings.size
        # Painted here, on Qt's thread: what is larger is enlarged on the engine's.
        scale = min(1.0, _LARGEST_PX / max(width, height))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        session.set_card(painted(size, time.time()))


def painted(size: Size, now_s: float) -> Image:
    """The card as it is at one moment.

    Args:
        size: (width, height) in px, at least 1x1.
        now_s: Seconds since 1970; the clock shows the local time of day.

    Returns:
        uint8 (h, w, 3) BGR.
    """
    width, height = size
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, width, height)
    ground = QLinearGradient(whole.topLeft(), whole.bottomLeft())
    ground.setColorAt(0, QColor("#2c3a4a"))
    ground.setColorAt(1, QColor("#161c26"))
    painter.fillRect(whole, ground)
    unit = min(width / 16, height / 9)
    _draw_bars(painter, QRectF(0, height - unit, width, unit))
    _draw_clock(painter, QPointF(width * 0.2, height * 0.42), 2.1 * unit, now_s)
    column = QRectF(width * 0.36, 0, width * 0.6, 0)
    for top, tall, words, colour in (
        (0.17, 0.62, translate("TestCard", "PortraitCam test card"), "#ffffff"),
        (
            0.29,
            0.42,
            translate("TestCard", "You should see this in your call app."),
            "#ffffff",
        ),
        (0.44, 1.3, time.strftime("%H:%M:%S", time.localtime(now_s)), "#4ecbb9"),
        (
            0.68,
            0.4,
            translate("TestCard", "You can read this, so others see nothing mirrored."),
            "#ffffff",
        ),
    ):
        column.setTop(height * top)
        column.setHeight(1.8 * tall * unit)
        _write(painter, column, words, tall * unit, QColor(colour))
    _draw_runner(painter, whole, unit, now_s)
    painter.end()
    pixels = np.frombuffer(canvas.constBits(), np.uint8).reshape(height, width, 4)
    image: Image = np.empty((height, width, 3), np.uint8)
    cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR, image)
    return image


def _write(
    painter: QPainter, box: QRectF, words: str, tall_px: float, colour: QColor
) -> None:
    """Words in `box`, as large as asked for unless they would not fit."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(tall_px)))
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(words)
    if wide > box.width():
        font.setPixelSize(max(1, math.floor(tall_px * box.width() / wide)))
        painter.setFont(font)
    painter.setPen(colour)
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(where), words)


def _draw_clock(painter: QPainter, at: QPointF, radius: float, now_s: float) -> None:
    """A face whose one hand goes round once in four seconds."""
    painter.setPen(QPen(QColor("#5c7086"), radius * 0.06))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)
    angle = now_s % 4 / 4 * math.tau
    tip = at + QPointF(math.sin(angle), -math.cos(angle)) * (radius * 0.82)
    pen = QPen(_ACCENT, radius * 0.09)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(at, tip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ACCENT)
    painter.drawEllipse(at, radius * 0.1, radius * 0.1)


def _draw_bars(painter: QPainter, box: QRectF) -> None:
    """Colours by which a wrong conversion shows."""
    each = box.width() / len(_BARS)
    for place, colour in enumerate(_BARS):
        bar = QRectF(box.left() + place * each, box.top(), each + 1, box.height())
        painter.fillRect(bar, QColor(colour))


def _draw_runner(painter: QPainter, whole: QRectF, unit: float, now_s: float) -> None:
    """A dot that runs from left to right above the bars, once in five seconds."""
    along = now_s % 5 / 5 * whole.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ACCENT)
    at = QPointF(along, whole.bottom() - 1.4 * unit)
    painter.drawEllipse(at, unit * 0.18, unit * 0.18)
