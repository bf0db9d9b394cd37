"""From the network's mask to filled people: functions of one frame.

`people` decides with a memory which regions stay; `smooth` holds their edges still.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Mask
from portraitcam.scratch import Scratch

THRESHOLD = 0.5
"""A pixel of at least this is person."""

Contour = npt.NDArray[np.int32]
"""int32 (n, 1, 2) of x and y: the outermost pixels of a region, in their order."""

Area = npt.NDArray[np.uint8]
"""uint8 (h, w): 1 inside of something, 0 outside."""

_REACH = 17
"""Width of the zone along the outline in which grey stays, in pixels of the mask."""

_INSIDE = 128
"""Of 255: what a pixel inside is at least."""

_GREYS = (np.arange(256, dtype=np.float32) / 255).astype(np.float32)
_FADES = np.minimum(4 * _GREYS, 1)
"""By how deep inside a region a pixel is, of 255: as much of its grey stays."""

_CERTAIN, _STILL_CERTAIN = 0.2, 0.35
"""A mask below this is certainly no person: for a gap to open, and to stay open."""

_CERTAIN_SHARE = 0.05
"""Of a gap's pixels that must be certain: what the network merely doubts, such as a
pattern on a shirt or a cup in a hand, is closed."""

_GAP_SHARE = 0.0015
"""Of the image that a gap must cover; what is smaller would only glitter."""

_STILL_A_GAP = 0.5
"""Of that share for a gap that was open in the last frame."""


def fill_largest_contour(mask: Mask) -> Mask:
    """Keep the largest region and fill it: the last step of the paper.

    The mask is cut at 0.5 into regions, each is bounded by its outermost contour,
    and the one that encloses most is filled; edges as `fill` leaves them.

    Args:
        mask: float32 (h, w) in 0..1.

    Returns:
        A new mask of the same shape; all 0 if no pixel reaches 0.5.
    """
    contours = outlines(mask)
    if not contours:
        return np.zeros_like(mask)
    return fill(mask, [max(contours, key=pixels_in)], contours)


def outlines(mask: Mask, scratch: Scratch | None = None) -> list[Contour]:
    """The outermost contour of every region of person: connected pixels of 0.5 on.

    Args:
        mask: float32 (h, w) in 0..1; what is not a number is no person.
        scratch: Memory to work in.
    """
    person = (scratch or Scratch())("person", mask.shape, np.bool_)
    np.greater_equal(mask, np.float32(THRESHOLD), out=person)
    found, _ = cv2.findContours(
        person.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    return list(found)  # type: ignore[arg-type]


def pixels_in(contour: Contour) -> float:
    """Pixels that a contour encloses, those it runs through included (Pick)."""
    return cv2.contourArea(contour) + len(contour) / 2 + 1


def area_of(
    contours: list[Contour], shape: tuple[int, ...], out: Area | None = None
) -> Area:
    """1 inside any of the `contours` or on them, 0 outside.

    Args:
        contours: As `outlines` gives them.
        shape: (h, w) of the mask.
        out: Where to write it, if given.
    """
    area: Area = np.empty(shape, np.uint8) if out is None else out
    area[:] = 0
    cv2.drawContours(area, contours, -1, 1, cv2.FILLED)
    return area


def gaps_in(
    mask: Mask,
    area: Area,
    open_before: Area | None = None,
    scratch: Scratch | None = None,
) -> Area | None:
    """Where one sees through between arm and body: holes, large and certain.

    Holes that are small or in doubt are the network's mistakes more often than not
    and no gaps.

    Args:
        mask: float32 (h, w) in 0..1.
        area: The filled regions that are kept.
        open_before: The last frame's gaps: of one that meets them less is asked, so
            that it does not open and close by turns.
        scratch: Memory to work in.

    Returns:
        1 in gaps, 0 elsewhere, a new array; None if there are none.
    """
    holes = (scratch or Scratch())("holes", mask.shape, np.bool_)
    np.less(mask, np.float32(THRESHOLD), out=holes)
    holes &= area.view(np.bool_)
    least = _GAP_SHARE * mask.size
    if np.count_nonzero(holes) < _STILL_A_GAP * least:
        return None
    gaps: Area | None = None
    # As the regions join over corners, holes do not.
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        holes.view(np.uint8), connectivity=4, ltype=cv2.CV_16U
    )
    for label in range(1, count):
        left, top, width, height, size = stats[label]
        if size < _STILL_A_GAP * least:
            continue
        box = np.s_[top : top + height, left : left + width]
        hole = labels[box] == label
        was_open = open_before is not None and bool(open_before[box][hole].any())
        limit = _STILL_CERTAIN if was_open else _CERTAIN
        certain = np.count_nonzero(mask[box][hole] < limit)
        if (was_open or size >= least) and certain >= _CERTAIN_SHARE * size:
            gaps = np.zeros_like(area) if gaps is None else gaps
            gaps[box][hole] = 1
    return gaps


def fill(
    mask: Mask,
    kept: list[Contour],
    contours: list[Contour],
    gaps: Area | None = None,
    scratch: Scratch | None = None,
) -> Mask:
    """Fill the `kept` of a mask's `contours` and remove the others.

    Grey values around the outline stay, so that the edge remains soft: inside, values
    rise to 1 within 8 px and are never below 0.5; outside they fade to 0 within 12
    px, and none are left that belong to another region.

    Args:
        mask: float32 (h, w) in 0..1.
        kept: Some of `contours`.
        contours: What `outlines` found in `mask`.
        gaps: What is left open, as `gaps_in` found it.
        scratch: Memory to work in; if given, it holds the result.

    Returns:
        A mask of the same shape; all 0 if none are kept.
    """
    scratch = scratch or Scratch()
    shape = mask.shape
    region = area_of(kept, shape, scratch("region", shape, np.uint8))
    others = None
    if len(kept) < len(contours):
        others = area_of(contours, shape, scratch("others", shape, np.uint8))
        others -= region
    if gaps is not None:
        np.copyto(region, 0, where=gaps.view(np.bool_))
    # Blurred, a region tells how deep inside (255) or far outside (0) of it a pixel
    # is; along its outline it is about a half.
    depth = _depth(region, scratch, "depth")
    filled: Mask = scratch("filled", shape)
    cv2.LUT(depth, _FADES, dst=filled)
    filled *= mask
    if others is not None:
        _leave_out(others, depth, filled, scratch)
    # Inside it is never less than a half.
    inside = np.maximum(depth, _INSIDE, out=depth)
    inside *= region
    inner: Mask = scratch("inner", shape)
    cv2.LUT(inside, _GREYS, dst=inner)
    return np.maximum(filled, inner, out=filled)


def _depth(area: Area, scratch: Scratch, name: str) -> Area:
    """How much of what is around every pixel is inside: 0..255."""
    depth: Area = scratch(name, area.shape, np.uint8)
    np.multiply(area, 255, out=depth)
    cv2.blur(depth, (_REACH, _REACH), dst=depth)
    return depth


def _leave_out(others: Area, depth: Area, grey: Mask, scratch: Scratch) -> None:
    """Take from `grey` what belongs to `others`, or is nearer to them.

    It fades, so that there is no step where the two part.
    """
    nearer: Area = scratch("nearer", others.shape, np.uint8)
    away = _depth(others, scratch, "depth of others")
    cv2.subtract(depth, away, dst=nearer)
    share: Mask = scratch("share", grey.shape)
    cv2.LUT(nearer, np.minimum(8 * _GREYS, 1), dst=share)
    np.copyto(share, 0, where=others.view(np.bool_))
    grey *= share
