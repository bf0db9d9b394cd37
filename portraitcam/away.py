"""The away card: what goes out when no composed frame may."""

from functools import lru_cache

import cv2
import numpy as np

from portraitcam.frames import Image, Size

_TOP_BGR = np.array([74, 58, 44], np.float32)
_BOTTOM_BGR = np.array([38, 28, 22], np.float32)
_FIGURE_BGR = (104, 86, 70)
_BARS_BGR = (226, 214, 202)
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions
_DITHER_SEED = 7


@lru_cache(maxsize=4)
def away_card(size: Size) -> Image:
    """A calm dark card: a silhouette with a pause sign, no words to translate.

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
    _draw_figure(image, width / 2, height * 0.46, min(width, height) * 0.2)
    image.flags.writeable = False
    return image


def _draw_figure(image: Image, x: float, y: float, radius: float) -> None:
    """Head and shoulders round (x, y), with two bars at the chest."""

    def fixed(value: float) -> int:
        return round(value * (1 << _SHIFT))

    def ellipse(cx: float, cy: float, rx: float, ry: float) -> None:
        centre, axes = (fixed(cx), fixed(cy)), (fixed(rx), fixed(ry))
        cv2.ellipse(
            image, centre, axes, 0, 0, 360, _FIGURE_BGR, -1, cv2.LINE_AA, _SHIFT
        )

    ellipse(x, y - radius * 0.75, radius * 0.62, radius * 0.72)
    ellipse(x, y + radius * 1.55, radius * 1.5, radius * 1.35)
    for side in (-1, 1):
        left = x + side * radius * 0.26 - radius * 0.1
        corners = [
            (left, y + radius * 0.65),
            (left + radius * 0.2, y + radius * 0.65),
            (left + radius * 0.2, y + radius * 1.35),
            (left, y + radius * 1.35),
        ]
        points = np.array([[fixed(px), fixed(py)] for px, py in corners], np.int32)
        cv2.fillConvexPoly(image, points, _BARS_BGR, cv2.LINE_AA, _SHIFT)
