"""From the network's mask to filled people: functions of one frame.

`people` decides with a memory which regions stay; `smooth` holds their edges still.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Mask

THRESHOLD = 0.5
"""A pixel of at least this is person."""

Contour = npt.NDArray[np.int32]
"""int32 (n, 1, 2) of x and y: the outermost pixels of a region, in their order."""

Area = npt.NDArray[np.uint8]
"""uint8 (h, w): 1 inside of something, 0 outside."""

_REACH = 17
"""Width of the zone along the outline in which grey stays, in pixels of the mask."""

_CERTAIN, _STILL_CERTAIN = 0.1, 0.3
"""A mask below this is certainly no person: for a gap to open, and to stay open."""

_CERTAIN_SHARE = 0.3
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


def outlines(mask: Mask) -> list[Contour]:
    """The outermost contour of every region of person: connected pixels of 0.5 on.

    Args:
        mask: float32 (h, w) in 0..1; what is not a number is no person.
    """
    person = (mask >= THRESHOLD).view(np.uint8)
    found, _ = cv2.findContours(person, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return list(found)  # type: ignore[arg-type]


def pixels_in(contour: Contour) -> float:
    """Pixels that a contour encloses, those it runs through included (Pick)."""
    return cv2.contourArea(contour) + len(contour) / 2 + 1


def area_of(contours: list[Contour], shape: tuple[int, ...]) -> Area:
    """1 inside any of the `contours` or on them, 0 outside; (h, w) is `shape`."""
    area: Area = np.zeros(shape, np.uint8)
    cv2.drawContours(area, contours, -1, 1, cv2.FILLED)
    return area


def gaps_in(mask: Mask, area: Area, open_before: Area | None = None) -> Area:
    """Where one sees through between arm and body: holes, large and certain.

    Holes that are small or in doubt are the network's mistakes more often than not
    and no gaps.

    Args:
        mask: float32 (h, w) in 0..1.
        area: The filled regions that are kept.
        open_before: The last frame's gaps: of one that meets them less is asked, so
            that it does not open and close by turns.
    """
    holes: Area = ((mask < THRESHOLD) & (area != 0)).view(np.uint8)
    gaps: Area = np.zeros_like(holes)
    least = _GAP_SHARE * mask.size
    if cv2.countNonZero(holes) < _STILL_A_GAP * least:
        return gaps
    # As the regions join over corners, holes do not.
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes, connectivity=4)
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
            gaps[box][hole] = 1
    return gaps


def fill(
    mask: Mask,
    kept: list[Contour],
    contours: list[Contour],
    gaps: Area | None = None,
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

    Returns:
        A new mask of the same shape; all 0 if none are kept.
    """
    region = area_of(kept, mask.shape).astype(np.float32)
    others = None
    if len(kept) < len(contours):
        others = area_of(contours, mask.shape) - region
    if gaps is not None:
        region[gaps != 0] = 0
    # Blurred, a region tells how deep inside (1) or far outside (0) of it a pixel is;
    # along its outline it is about a half.
    depth = cv2.blur(region, (_REACH, _REACH))
    grey = mask * np.minimum(4 * depth, 1)
    if others is not None:
        grey *= 1 - others
        # Grey belongs to the region it is nearer to; no step where they part.
        grey *= np.clip(8 * (depth - cv2.blur(others, (_REACH, _REACH))), 0, 1)
    filled: Mask = np.maximum(grey, region * np.maximum(depth, THRESHOLD))
    return filled
