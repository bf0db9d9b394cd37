"""Connected pixels of person in a mask: how they overlap, lie apart and hang together.

All of these are functions of one frame; `people` decides with a memory.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from portraitcam.frames import Mask
from portraitcam.refine import Area, Contour, area_of, pixels_in
from portraitcam.scratch import Scratch

_MOST_REGIONS = 16
"""The largest regions that are looked at; what else there is, is nobody."""

_BRIDGE, _BRIDGE_SHARE, _BRIDGED_SURE = 0.15, 1 / 7, 0.8
"""A part that was not there before is the person's if no more than doubt lies between:
pixels of at least the first, over no more than the second of the mask's longer side.
Somewhere in the part the mask is at least the third."""

_BRIDGED_SIZE = 0.002
"""Of the image that such a part must cover."""


@dataclass(frozen=True, slots=True)
class Region:
    """Connected pixels of person, filled.

    Attributes:
        contour: Around them.
        area: 1 inside the contour, 0 outside.
        pixels: That it encloses.
    """

    contour: Contour
    area: Area
    pixels: float

    def overlap(self, area: Area | None) -> int:
        """Pixels in both."""
        return 0 if area is None else cv2.countNonZero(self.area & area)


def largest_of(
    contours: list[Contour], shape: tuple[int, ...], areas: Scratch
) -> list[Region]:
    """The largest regions, largest first.

    Args:
        contours: Of all regions of a mask.
        shape: Of the mask, (h, w).
        areas: Memory to keep them in, until the next call.
    """
    sized = sorted(((pixels_in(c), i) for i, c in enumerate(contours)), reverse=True)
    return [
        Region(
            contours[i],
            area_of([contours[i]], shape, areas(f"region {rank}", shape, np.uint8)),
            pixels,
        )
        for rank, (pixels, i) in enumerate(sized[:_MOST_REGIONS])
    ]


def without(some: list[Region], regions: list[Region]) -> list[Region]:
    """Those of `regions` that are none of `some`."""
    return [region for region in regions if all(region is not one for one in some)]


def bridged(regions: list[Region], own: Area, mask: Mask) -> list[Region]:
    """Those that hang together with the people `own` by what is not certain.

    Args:
        regions: What may be parts of them.
        own: Where these people are.
        mask: float32 (h, w) in 0..1 that the regions are of.
    """
    large = [r for r in regions if r.pixels >= _BRIDGED_SIZE * mask.size]
    if not large:
        return []
    doubt = (mask >= _BRIDGE).view(np.uint8) | own
    _, labels = cv2.connectedComponents(doubt, ltype=cv2.CV_16U)
    theirs = np.unique(labels[own != 0])
    near = grown(own, _BRIDGE_SHARE * max(own.shape))
    return [
        region
        for region in large
        if region.overlap(near)
        and labels[region.area != 0][0] in theirs
        and mask[region.area != 0].max() >= _BRIDGED_SURE
    ]


def cut_apart(mask: Mask, region: Region, one: Area, other: Area) -> Mask:
    """`mask` with a line through `region`, as near to `one` as to `other`.

    Args:
        mask: float32 (h, w) in 0..1.
        region: Where both are now, without a gap between them.
        one: Where the one was when they were apart.
        other: Where the other was.

    Returns:
        A new mask of the same shape.
    """
    away = [cv2.distanceTransform(1 - area, cv2.DIST_L2, 3) for area in (one, other)]
    line = (np.abs(np.subtract(*away)) < 2) & (region.area != 0)
    # Where both were in the last frame neither is nearer.
    line &= np.maximum(*away) > 0
    cut = mask.copy()
    cut[line] = 0
    return cut


def grown(area: Area, by_px: float) -> Area:
    """`area`, larger by `by_px` in all directions (a square)."""
    side = 2 * round(by_px) + 1
    larger = cv2.dilate(area, np.ones((side, side), np.uint8))
    return larger  # type: ignore[return-value]
