"""The away card: what goes out when no composed frame may."""

import logging
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from portraitcam.errors import PortraitCamError
from portraitcam.frames import Image, Size, cover
from portraitcam.pictures import read_picture

DEFAULT_CARD = "card"
"""What is set where the user has no picture of his own."""

log = logging.getLogger(__name__)

_TOP_BGR = np.array([74, 58, 44], np.float32)
_BOTTOM_BGR = np.array([38, 28, 22], np.float32)
_DISC_BGR = (104, 86, 70)
_BARS_BGR = (226, 214, 202)
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions
_DITHER_SEED = 7


@lru_cache(maxsize=4)
def away_card(size: Size, picture: str = DEFAULT_CARD) -> Image:
    """The user's own picture, or a calm dark card with a pause sign.

    The card has no words, so there is nothing to translate.

    Args:
        size: (width, height) in px, at least 1x1.
        picture: Path of a picture; the card stands in for one that cannot be read.

    Returns:
        uint8 (h, w, 3) BGR, read-only: it is shared by everyone who asks.
    """
    image = None if picture == DEFAULT_CARD else _own(Path(picture), size)
    if image is None:
        image = _designed(size)
    image.flags.writeable = False
    return image


def _own(path: Path, size: Size) -> Image | None:
    try:
        return cover(read_picture(path), size).copy()
    except PortraitCamError as error:
        log.warning("the away picture cannot be used: %s", error)
        return None


def _designed(size: Size) -> Image:
    width, height = size
    ramp = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    card = _TOP_BGR + (_BOTTOM_BGR - _TOP_BGR) * ramp
    # Half a grey level of noise keeps the slow ramp from showing bands.
    noise = np.random.default_rng(_DITHER_SEED).random((height, width, 1), np.float32)
    image: Image = np.ascontiguousarray((card + noise).astype(np.uint8))
    _draw_badge(image, width / 2, height / 2, min(width, height) * 0.2)
    return image


def _draw_badge(image: Image, x: float, y: float, radius: float) -> None:
    """A disc round (x, y) with the two bars of a pause sign in it."""

    def fixed(value: float) -> int:
        return round(value * (1 << _SHIFT))

    centre = (fixed(x), fixed(y))
    cv2.circle(image, centre, fixed(radius), _DISC_BGR, -1, cv2.LINE_AA, _SHIFT)
    for side in (-1, 1):
        top = (fixed(x + side * radius * 0.24), fixed(y - radius * 0.34))
        low = (top[0], fixed(y + radius * 0.34))
        thickness = max(1, round(radius * 0.2))
        cv2.line(image, top, low, _BARS_BGR, thickness, cv2.LINE_AA, _SHIFT)
