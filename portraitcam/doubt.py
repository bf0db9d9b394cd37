"""Where a matte is certain, and where its edges may lie.

All of these are functions of one frame. They work on the small guide, and what they
find is where the frame's own pixels need be looked at.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.guided import Plane, Planes
from portraitcam.scratch import Scratch
from portraitcam.tiles import BACKGROUND, EDGE, PERSON, Box

Kinds = npt.NDArray[np.uint8]
"""uint8 (h, w) of BACKGROUND, PERSON and EDGE."""

_CERTAIN = 0.03
"""A mask nearer than this to 0 or 1, all around a pixel, leaves no doubt."""

_MARGIN = 0.1
"""How far beyond its range a matte must be for the frame's detail not to matter."""


def in_doubt(mask: Plane, kinds: Kinds, around_px: int, scratch: Scratch) -> Box | None:
    """The rectangle that holds all that is in doubt, and what is around it.

    Args:
        mask: float32 (h, w) in 0..1.
        kinds: Of the same shape; what is certain beyond the rectangle is written.
        around_px: How much of what is certain the rectangle holds on each side.
        scratch: Memory to work in.

    Returns:
        Rows and columns; None if nothing is in doubt.
    """
    where = scratch("where", mask.shape, np.bool_)
    sure: Kinds = scratch("one kind", mask.shape, np.uint8)
    near = np.ones((3, 3), np.uint8)
    kinds[:] = EDGE
    for kind, compare, level in (
        (PERSON, np.greater, 1 - _CERTAIN),
        (BACKGROUND, np.less, _CERTAIN),
    ):
        compare(mask, np.float32(level), out=where)
        cv2.erode(where.view(np.uint8), near, dst=sure)
        np.copyto(kinds, kind, where=sure.view(np.bool_))
    np.equal(kinds, EDGE, out=where)
    left, top, width, height = cv2.boundingRect(where.view(np.uint8))
    if not width:
        return None
    down = slice(max(0, top - around_px), top + height + around_px)
    return down, slice(max(0, left - around_px), left + width + around_px)


def kinds_of(mask: Plane, alpha: Plane, radius: int, scratch: Scratch) -> Kinds:
    """BACKGROUND, PERSON or EDGE for every pixel.

    A pixel is certain where the mask is, for as far as an edge may be moved, and
    where the filter itself is: well below 0 or above 255 all around.

    Args:
        mask: float32 (h, w) in 0..1.
        alpha: The filter's own result, float32 (h, w), which may leave 0..255.
        radius: How far an edge may be moved, in px.
        scratch: Memory to work in.

    Returns:
        Valid until the next call with this `scratch`.
    """
    far, near = window(radius, mask.shape), np.ones((3, 3), np.uint8)
    kinds: Kinds = scratch("own kinds", mask.shape, np.uint8)
    one: Kinds = scratch("one kind", mask.shape, np.uint8)
    where = scratch("where", mask.shape, np.bool_)
    kinds[:] = EDGE
    for kind, sure, values, shape in (
        (PERSON, 1 - _CERTAIN, mask, far),
        (PERSON, 255 * (1 + _MARGIN), alpha, near),
        (BACKGROUND, _CERTAIN, mask, far),
        (BACKGROUND, -255 * _MARGIN, alpha, near),
    ):
        compare = np.greater if kind == PERSON else np.less
        compare(values, np.float32(sure), out=where)
        cv2.erode(where.view(np.uint8), shape, dst=one)
        np.copyto(kinds, kind, where=one.view(np.bool_))
    return kinds


def settle(edge: Planes, kinds: Kinds, scratch: Scratch) -> None:
    """Leave no function where a pixel is certain, only 0 or 255.

    Args:
        edge: Slopes and offset of a matte over colour, float32 (4, h, w).
        kinds: What is certain, (h, w).
        scratch: Memory to work in.
    """
    where = scratch("where", kinds.shape, np.bool_)
    np.not_equal(kinds, EDGE, out=where)
    for plane in edge:
        np.copyto(plane, 0, where=where)
    np.equal(kinds, PERSON, out=where)
    np.copyto(edge[3], 255, where=where)


def widen(kinds: Kinds, by_px: int, scratch: Scratch) -> None:
    """Let the EDGE in `kinds` reach `by_px` further.

    Args:
        kinds: uint8 (h, w), which is written to.
        by_px: At least 0.
        scratch: Memory to work in.
    """
    # EDGE is the greatest of the three, but PERSON must not grow over BACKGROUND.
    where = scratch("where", kinds.shape, np.bool_)
    wide = scratch("one kind", kinds.shape, np.uint8)
    np.equal(kinds, EDGE, out=where)
    cv2.dilate(where.view(np.uint8), window(by_px, kinds.shape), dst=wide)
    np.copyto(kinds, EDGE, where=wide.view(np.bool_))


def window(radius: int, shape: tuple[int, ...]) -> Kinds:
    """A square to look around in, no wider than what there is to see.

    Args:
        radius: Pixels from its middle to each side.
        shape: Of what is looked at, (h, w).
    """
    height, width = (2 * min(radius, side) + 1 for side in shape)
    return np.ones((height, width), np.uint8)
