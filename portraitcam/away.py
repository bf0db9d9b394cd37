"""The away card: what goes out when no composed frame may."""

import itertools
import logging
from enum import Enum
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
_SIGN_BGR = (226, 214, 202)
_SHIFT = 4  # sub-pixel bits of OpenCV's drawing functions
_DITHER_SEED = 7

Point = tuple[float, float]
Bgr = tuple[int, int, int]


class Sign(Enum):
    """Why the card is seen, without a word that would need translating."""

    NOBODY = "head and shoulders: there is no picture"
    PAUSE = "two bars: the user has paused"
    OFF = "a camera crossed out: the camera is off"


def away_card(
    size: Size, picture: str = DEFAULT_CARD, sign: Sign = Sign.NOBODY
) -> Image:
    """The user's own picture, or a calm dark card with a sign.

    Args:
        size: (width, height) in px, at least 1x1.
        picture: Path of a picture; the card stands in for one that cannot be read.
        sign: What the card shows; a picture is shown as it is.

    Returns:
        uint8 (h, w, 3) BGR, read-only: it is shared by everyone who asks.
    """
    own = None if picture == DEFAULT_CARD else _own(picture, size)
    return _designed(size, sign) if own is None else own


def is_away_card(image: Image) -> bool:
    """Whether `image` is a card of ours, whatever its sign."""
    size = (image.shape[1], image.shape[0])
    return any(np.array_equal(image, away_card(size, sign=sign)) for sign in Sign)


@lru_cache(maxsize=2)
def _own(picture: str, size: Size) -> Image | None:
    try:
        image = cover(read_picture(Path(picture)), size).copy()
    except PortraitCamError as error:
        log.warning("the away picture cannot be used: %s", error)
        return None
    image.flags.writeable = False
    return image


@lru_cache(maxsize=4)
def _designed(size: Size, sign: Sign) -> Image:
    width, height = size
    ramp = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    card = _TOP_BGR + (_BOTTOM_BGR - _TOP_BGR) * ramp
    # Half a grey level of noise keeps the slow ramp from showing bands.
    noise = np.random.default_rng(_DITHER_SEED).random((height, width, 1), np.float32)
    image: Image = np.ascontiguousarray((card + noise).astype(np.uint8))
    badge = _Badge(image, width / 2, height / 2, min(width, height) * 0.2)
    badge.disc((0, 0), 1, _DISC_BGR)
    if sign is Sign.PAUSE:
        badge.line((-0.24, -0.34), (-0.24, 0.34), 0.2, _SIGN_BGR)
        badge.line((0.24, -0.34), (0.24, 0.34), 0.2, _SIGN_BGR)
    elif sign is Sign.OFF:
        badge.shape([(-0.5, -0.28), (0.2, -0.28), (0.2, 0.28), (-0.5, 0.28)])
        badge.shape([(0.27, 0), (0.54, -0.24), (0.54, 0.24)])
        badge.line((-0.5, -0.46), (0.5, 0.46), 0.26, _DISC_BGR)
        badge.line((-0.5, -0.46), (0.5, 0.46), 0.09, _SIGN_BGR)
    else:
        badge.disc((0, -0.24), 0.23, _SIGN_BGR)
        badge.shoulders((0, 0.5), (0.46, 0.38))
    image.flags.writeable = False
    return image


class _Badge:
    """Draws in multiples of a radius round a point, to a fraction of a pixel.

    Args:
        image: Is drawn on.
        x: The point, in px.
        y: The point, in px.
        radius: In px.
    """

    def __init__(self, image: Image, x: float, y: float, radius: float) -> None:
        self._image, self._at, self._radius = image, (x, y), radius

    def disc(self, at: Point, radius: float, bgr: Bgr) -> None:
        """A filled circle."""
        centre, wide = self._point(at), self._fixed(radius * self._radius)
        cv2.circle(self._image, centre, wide, bgr, -1, cv2.LINE_AA, _SHIFT)

    def line(self, begin: Point, end: Point, wide: float, bgr: Bgr) -> None:
        """A line with round ends."""
        ends = self._point(begin), self._point(end)
        thickness = max(1, round(wide * self._radius))
        cv2.line(self._image, *ends, bgr, thickness, cv2.LINE_AA, _SHIFT)

    def shape(self, corners: list[Point]) -> None:
        """A filled polygon with corners a little rounded."""
        points = np.array([self._point(corner) for corner in corners])
        cv2.fillPoly(self._image, [points], _SIGN_BGR, cv2.LINE_AA, _SHIFT)
        for begin, end in itertools.pairwise([*corners, corners[0]]):
            self.line(begin, end, 0.08, _SIGN_BGR)

    def shoulders(self, at: Point, half_axes: Point) -> None:
        """The upper half of a filled ellipse."""
        axes = tuple(self._fixed(axis * self._radius) for axis in half_axes)
        cv2.ellipse(
            self._image, self._point(at), axes, 0, 180, 360, _SIGN_BGR, -1,
            cv2.LINE_AA, _SHIFT,
        )  # fmt: skip

    def _point(self, at: Point) -> tuple[int, int]:
        x, y = (a + b * self._radius for a, b in zip(self._at, at, strict=True))
        return self._fixed(x), self._fixed(y)

    def _fixed(self, value_px: float) -> int:
        return round(value_px * (1 << _SHIFT))
