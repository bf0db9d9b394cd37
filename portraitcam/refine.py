"""From the network's mask to one or several filled people, and to the frame's size.

Everything here sees one frame only; `smooth` is the stage with a memory.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Mask

THRESHOLD = 0.5
"""A pixel of at least this is person."""

EVERYONE_SHARE = 0.01
"""Smallest share of the image that still is a person when everyone is kept."""

_REACH = 17
"""Width of the zone along the outline in which grey stays, in pixels of the mask."""


def fill_largest_contour(mask: Mask) -> Mask:
    """Keep the largest region and fill it: the last step of the paper.

    The mask is cut at 0.5 into regions, each is bounded by its outermost contour,
    and the one that encloses most is filled. Grey values around the outline stay, so
    that the edge remains soft: inside, values rise to 1 within 8 px and are never
    below 0.5; outside they fade to 0 within 12 px, and none are left that belong to
    another region.

    Args:
        mask: float32 (h, w) in 0..1.

    Returns:
        A new mask of the same shape; all 0 if no pixel reaches 0.5.
    """
    contours = _outlines(mask)
    if not contours:
        return np.zeros_like(mask)
    return _fill(mask, [max(contours, key=_pixels)], contours)


def fill_large_contours(mask: Mask, share: float = EVERYONE_SHARE) -> Mask:
    """Keep and fill every region that encloses enough, to keep several people.

    Args:
        mask: float32 (h, w) in 0..1.
        share: Smallest area of a region, as a share of the image, 0..1.

    Returns:
        A new mask, edges as `fill_largest_contour` leaves them; all 0 if no region
        is large enough.
    """
    contours = _outlines(mask)
    least = share * mask.size
    kept = [contour for contour in contours if _pixels(contour) >= least]
    return _fill(mask, kept, contours) if kept else np.zeros_like(mask)


def _outlines(mask: Mask) -> list[npt.NDArray[np.int32]]:
    """The outermost contour of every region of person."""
    person = (mask >= THRESHOLD).view(np.uint8)
    found, _ = cv2.findContours(person, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return list(found)  # type: ignore[arg-type]


def _pixels(contour: npt.NDArray[np.int32]) -> float:
    """Pixels that a contour encloses, those it runs through included (Pick)."""
    return cv2.contourArea(contour) + len(contour) / 2 + 1


def _fill(
    mask: Mask,
    kept: list[npt.NDArray[np.int32]],
    contours: list[npt.NDArray[np.int32]],
) -> Mask:
    """`mask` with the `kept` of its `contours` filled and the others gone."""
    region = _filled(mask.shape, kept)
    # Blurred, a region tells how deep inside (1) or far outside (0) of it a pixel is;
    # along its outline it is about a half.
    depth = cv2.blur(region, (_REACH, _REACH))
    grey = mask * np.minimum(4 * depth, 1)
    if len(kept) < len(contours):
        others = _filled(mask.shape, contours) - region
        grey *= 1 - others
        # Grey belongs to the region it is nearer to; no step where they part.
        grey *= np.clip(8 * (depth - cv2.blur(others, (_REACH, _REACH))), 0, 1)
    filled: Mask = np.maximum(grey, region * np.maximum(depth, THRESHOLD))
    return filled


def _filled(shape: tuple[int, ...], contours: list[npt.NDArray[np.int32]]) -> Mask:
    """1 inside any of the `contours`, 0 outside."""
    region = np.zeros(shape, np.float32)
    cv2.drawContours(region, contours, -1, 1, cv2.FILLED)
    return region
