"""How the test card is painted: what stands still once, what moves every time."""

import math
import time
from functools import lru_cache

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
)

from portraitcam.frames import Image, Size

_BARS = ("#c0c0c0", "#c0c000", "#00c0c0", "#00c000", "#c000c0", "#c00000", "#0000c0")
_ACCENT = QColor("#4ecbb9")
_WHITE = QColor("#ffffff")

translate = QCoreApplication.translate


def painted(size: Size, now_s: float) -> Image:
    """The card as it is at one moment.

    Args:
        size: (width, height) in px, at least 1x1.
        now_s: Seconds since 1970; the clock shows the local time of day.

    Returns:
        uint8 (h, w, 3) BGR.
    """
    width, height = size
    words = (
        translate("TestCard", "PortraitCam test card"),
        translate("TestCard", "You should see this in your call app."),
        translate("TestCard", "You can read this, so others see nothing mirrored."),
    )
    canvas = _still(size, words).copy()
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = _unit(size)
    _draw_hand(painter, _clock_at(size), 2.1 * unit, now_s)
    clock = time.strftime("%H:%M:%S", time.localtime(now_s))
    _write(painter, _line(size, 0.44, 1.3), clock, 1.3 * unit, _ACCENT)
    _draw_runner(painter, QRectF(0, 0, width, height), unit, now_s)
    painter.end()
    pixels = np.frombuffer(canvas.constBits(), np.uint8).reshape(height, width, 4)
    image: Image = np.empty((height, width, 3), np.uint8)
    cv2.cvtColor(pixels, cv2.COLOR_BGRA2BGR, image)
    return image


@lru_cache(maxsize=1)
def _still(size: Size, words: tuple[str, str, str]) -> QImage:
    """What does not move: painting it takes ten times as long as what does."""
    width, height = size
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, width, height)
    ground = QLinearGradient(whole.topLeft(), whole.bottomLeft())
    ground.setColorAt(0, QColor("#2c3a4a"))
    ground.setColorAt(1, QColor("#161c26"))
    painter.fillRect(whole, ground)
    unit = _unit(size)
    _draw_bars(painter, QRectF(0, height - unit, width, unit))
    _draw_face(painter, _clock_at(size), 2.1 * unit)
    for top, tall, line in zip(
        (0.17, 0.29, 0.68), (0.62, 0.42, 0.4), words, strict=True
    ):
        _write(painter, _line(size, top, tall), line, tall * unit, _WHITE)
    painter.end()
    return canvas


def _unit(size: Size) -> float:
    """What all sizes on the card are multiples of, in px."""
    return min(size[0] / 16, size[1] / 9)


def _clock_at(size: Size) -> QPointF:
    return QPointF(size[0] * 0.2, size[1] * 0.42)


def _line(size: Size, top: float, tall: float) -> QRectF:
    """The box of a line of words: `top` in heights of the card, `tall` in units."""
    width, height = size
    return QRectF(width * 0.36, height * top, width * 0.6, 1.8 * tall * _unit(size))


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


def _draw_face(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setPen(QPen(QColor("#5c7086"), radius * 0.06))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def _draw_hand(painter: QPainter, at: QPointF, radius: float, now_s: float) -> None:
    """A hand that goes round once in four seconds."""
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
