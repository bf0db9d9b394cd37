"""From a mask at the network's size to a matte at the frame's, along its edges.

The fast guided filter (He and Sun, 2015): within every small window the matte is a
linear function of the image's grey, ``slope * grey + offset``. Both are found on a
small guide and applied to the frame, and only in the tiles that hold an edge.
"""

import cv2
import numpy as np
import numpy.typing as npt
from cv2.typing import MatLike

from portraitcam.frames import Image, Mask, Matte, Size, halve, size_of
from portraitcam.tiles import EDGE, PERSON, Tiles, cut, enlarged, padded

Plane = npt.NDArray[np.float32]
"""float32 (h, w)."""

Kinds = npt.NDArray[np.uint8]
"""uint8 (h, w) of BACKGROUND, PERSON and EDGE."""

_GUIDE_AREA_PX = 80_000
"""Pixels of the guide, at most: enough for its work, whatever the frame's size."""

_RADIUS = 1 / 56
"""Half the window in which slope and offset are found, of the guide's longer side."""

_EPSILON = 3e-4 * 255 * 255
"""Variance of grey (0..255) under which a window counts as flat."""

_CERTAIN = 0.03
"""A mask nearer than this to 0 or 1, all around a pixel, leaves no doubt."""

_MARGIN = 0.1
"""How far beyond its range a matte must be for the frame's detail not to matter."""

_STRETCH = 1.4
"""The filter softens; stretched by this much, sharp edges are sharp again."""

_TRUSTED_PX = 1
"""How far the image's detail may move an edge, in pixels of the mask: beyond that it
is the room's pattern that the filter follows."""


class Upsampler:
    """Makes mattes, each in the same buffer. Not for several threads at once.

    Attributes:
        guide: The last image at the guide's size: uint8 (h, w, 3) BGR.
        step: Pixels of the frame for each pixel of the guide, in both directions.
        alpha: The last matte at the guide's size: float32 (h, w) in 0..255.
        tiles: Where the last matte is 0, where 255 and where it may be anything.
    """

    def __init__(self) -> None:
        self.guide: Image = np.zeros((0, 0, 3), np.uint8)
        self.step = 1
        self.alpha: Plane = np.zeros((0, 0), np.float32)
        self.tiles = Tiles([], [], [])
        self._matte: Matte = np.zeros((0, 0), np.uint8)
        self._other: Matte = np.zeros((0, 0), np.uint8)

    def __call__(
        self, mask: Mask, image: Image, shift_px: int = 0, feather_px: int = 0
    ) -> Matte:
        """The matte of `image`: exactly 0 or 255 wherever there is no doubt.

        Args:
            mask: float32 (h, w) in 0..1.
            image: uint8 (H, W, 3) BGR that the mask was made from.
            shift_px: Moves the edge outwards (positive) or inwards (negative).
            feather_px: Softens the edge over this many pixels, at least 0.

        Returns:
            uint8 (H, W); valid until the next call.
        """
        if self._matte.shape != image.shape[:2]:
            self._matte = np.empty(image.shape[:2], np.uint8)
            self._other = np.empty(image.shape[:2], np.uint8)
        times = _halvings(size_of(image))
        self.step = 1 << times
        self.guide = halve(image, times)
        small: Plane = cv2.resize(mask, size_of(self.guide))  # type: ignore[assignment]
        radius = max(1, round(max(small.shape) * _RADIUS))
        grey = cv2.cvtColor(self.guide, cv2.COLOR_BGR2GRAY).astype(np.float32)
        slope, offset = _coefficients(small, grey, radius)
        alpha: Plane = cv2.multiply(slope, grey)  # type: ignore[assignment]
        alpha += offset
        least, most = _bounds(small, max(small.shape) / max(mask.shape))
        offset -= alpha
        np.clip(alpha, least, most, out=alpha)
        offset += alpha
        kinds = _kinds(small, alpha, radius)
        certain = kinds != EDGE
        np.copyto(slope, 0, where=certain)
        np.copyto(offset, kinds * np.float32(255), where=certain)  # PERSON is 1
        self.alpha = np.clip(alpha, 0, 255, out=alpha)
        # Tiles must hold all that the steps below can still change.
        reach = 1 + -(-(abs(shift_px) + feather_px) // self.step)
        self.tiles = cut(_widened(kinds, reach), self.step, size_of(image))
        self._paint(image, slope, offset)
        if shift_px:
            _shift(self._matte, shift_px)
        if feather_px:
            self._soften(feather_px)
        return self._matte

    def _soften(self, feather_px: int) -> None:
        """Blur the matte, within the rectangle that holds every edge."""
        edge = self.tiles.edge
        if not edge:
            return
        rows = slice(min(r.start for r, _ in edge), max(r.stop for r, _ in edge))
        columns = slice(min(c.start for _, c in edge), max(c.stop for _, c in edge))
        part, soft = self._matte[rows, columns], self._other[rows, columns]
        side = 2 * feather_px + 1
        cv2.blur(part, (side, side), dst=soft)
        np.copyto(part, soft)

    def _paint(self, image: Image, slope: Plane, offset: Plane) -> None:
        """Write the matte, tile by tile."""
        matte = self._matte
        for box in self.tiles.background:
            matte[box] = 0
        for box in self.tiles.person:
            matte[box] = 255
        slope, offset = padded(slope), padded(offset)
        for box in self.tiles.edge:
            grey = cv2.cvtColor(image[box], cv2.COLOR_BGR2GRAY)
            part = cv2.multiply(grey, enlarged(slope, self.step, box), dtype=cv2.CV_32F)
            # Adding into uint8 rounds, and cuts off below 0 and above 255.
            cv2.add(
                part,
                enlarged(offset, self.step, box),
                dst=matte[box],
                dtype=cv2.CV_8U,
            )


def _halvings(size: Size) -> int:
    """How often to halve a frame of `size` for its guide."""
    times = 0
    while (size[0] >> times) * (size[1] >> times) > _GUIDE_AREA_PX:
        if min(size) >> times == 1:
            break  # a line has no half
        times += 1
    return times


def _kinds(mask: Plane, alpha: Plane, radius: int) -> Kinds:
    """BACKGROUND, PERSON or EDGE for every pixel.

    A pixel is certain where the mask is, for as far as the filter looks, and where
    the filter itself is: well below 0 or above 255 all around.
    """
    window, near = (
        np.ones((radius | 1, radius | 1), np.uint8),
        np.ones((3, 3), np.uint8),
    )

    def all_around(where: npt.NDArray[np.bool_], shape: MatLike) -> Kinds:
        return cv2.erode(where.view(np.uint8), shape)  # type: ignore[return-value]

    person = all_around(mask > 1 - _CERTAIN, window)
    person |= all_around(alpha > 255 * (1 + _MARGIN), near)
    room = all_around(mask < _CERTAIN, window)
    room |= all_around(alpha < -255 * _MARGIN, near)
    return np.where(room | person, person * np.uint8(PERSON), np.uint8(EDGE))


def _widened(kinds: Kinds, by_px: int) -> Kinds:
    """`kinds` with the EDGE reaching `by_px` further."""
    # EDGE is the greatest of the three, but PERSON must not grow over BACKGROUND.
    side = 2 * by_px + 1
    edge = cv2.dilate((kinds == EDGE).view(np.uint8), np.ones((side, side), np.uint8))
    kinds = kinds.copy()
    kinds[edge != 0] = EDGE
    return kinds


def _coefficients(mask: Plane, grey: Plane, radius: int) -> tuple[Plane, Plane]:
    """Slope and offset of the matte (0..255) over grey (0..255)."""

    def mean(values: Plane, radius: int = radius) -> Plane:
        side = 2 * radius + 1
        return cv2.blur(values, (side, side))  # type: ignore[return-value]

    mean_grey, mean_mask = mean(grey), mean(mask)
    covariance = mean(grey * mask) - mean_grey * mean_mask
    variance = mean(grey * grey) - mean_grey * mean_grey
    variance += np.float32(_EPSILON)
    slope: Plane = np.divide(covariance, variance, dtype=np.float32)
    offset: Plane = mean_mask - slope * mean_grey
    # A narrower mean than the filter's own: closer to the image, measured on stills.
    slope, offset = mean(slope, -(-radius // 2)), mean(offset, -(-radius // 2))
    slope *= np.float32(255 * _STRETCH)
    offset -= np.float32(0.5)
    offset *= np.float32(255 * _STRETCH)
    offset += np.float32(127.5)
    return slope, offset


def _bounds(mask: Plane, scale: float) -> tuple[Plane, Plane]:
    """The least and the most that the matte may be, stretched (0..255) as it is.

    Args:
        mask: float32 (h, w) in 0..1.
        scale: How many of its pixels make one of the network's.
    """
    radius = max(1, round(_TRUSTED_PX * scale))
    window = np.ones((2 * radius + 1, 2 * radius + 1), np.uint8)
    bounds: tuple[Plane, Plane] = (  # type: ignore[assignment]
        cv2.erode(mask, window),
        cv2.dilate(mask, window),
    )
    for bound in bounds:
        bound -= np.float32(0.5)
        bound *= np.float32(255 * _STRETCH)
        bound += np.float32(127.5)
    return bounds


def _shift(matte: Matte, shift_px: int) -> None:
    """Move the edge in place, outwards for a positive `shift_px`."""
    change = cv2.dilate if shift_px > 0 else cv2.erode
    square, cross = np.ones((3, 3), np.uint8), cv2.getStructuringElement(1, (3, 3))
    # Squares and crosses in turn make an octagon, close to a circle.
    for turn in range(abs(shift_px)):
        change(matte, square if turn % 2 else cross, dst=matte)
