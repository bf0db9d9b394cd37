"""The away card: what goes out when no composed frame may."""

from functools import lru_cache

import cv2
import numpy as np

from portraitcam.frames import Image, Size

_TOP_BGR = np.array([74, 58, 44], np.float32)
_BOTTOM_BGR = np.array([38, 28, 22], np.float32)
_DISC_BGR = (104, 86, 70)
_BARS_BGR = (226, 214, 202)
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions
_DITHER_SEED = 7


@lru_cache(maxsize=4)
def away_card(size: Size) -> Image:
    """A calm dark card with a pause sign: no words, so nothing to translate.

    Args:
        size: (width, height) in px, at least 1x1.

    Returns:
        uint8 (h, w, 3) BGR, read-only: it is shared by everyone who asks.
    """
    width, height = size
    ramp = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    card = _TOP_BGR + (_BOTTOM_BGR - _TOP_BGR) * ramp
    # Half a grey level of noise keeps the slow ramp from showing bands.
    noise = np.random.default_rng(_DITHER_SEED).random((height, width, 1), np.float32)
    image: Image = np.ascontiguousarray((card + noise).astype(np.uint8))
    _draw_badge(image, width / 2, height / 2, min(width, height) * 0.2)
    image.flags.writeable = False
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
