"""The old room's light at a person's edge: what a camera has mixed into it."""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Matte
from portraitcam.guided import colours_of
from portraitcam.scratch import Scratch

Spill = npt.NDArray[np.float32]
"""float32 (h, w, 3): person's colour less room's, BGR, -255..255, on a coarse grid."""

_REACH, _MOST_REACH_PX = 1 / 28, 16
"""How far to look for what is surely person or room, of the longer side."""

_COARSE_AREA_PX = 2_500
"""Pixels of the coarse grid, at least: each is a mean over many anyhow."""

_PERSON, _ROOM = 230, 25
"""Levels of a matte from which on, and up to which, a pixel is surely one of them."""


def spill_of(
    guide: Image, alpha: Matte, step: int, scratch: Scratch | None = None
) -> tuple[Spill, int]:
    """How the person's colour differs from the room's around every pixel.

    Both are means of what is surely one or the other nearby.

    Args:
        guide: uint8 (h, w, 3) BGR, the frame made small.
        alpha: uint8 (h, w), its matte made small.
        step: The frame's pixels for each pixel of the guide.
        scratch: Memory to work in; it holds the result.

    Returns:
        The difference on a grid that may be coarser than the guide, 0 where either of
        the two is not near; and the frame's pixels for each pixel of that grid.
    """
    scratch = scratch or Scratch()
    while alpha.size >= 4 * _COARSE_AREA_PX and min(alpha.shape) > 1:
        height, width = alpha.shape[0] // 2, alpha.shape[1] // 2
        even, step = np.s_[: 2 * height, : 2 * width], 2 * step
        shades: Image = scratch(f"shades {step}", (height, width, 3), np.uint8)
        shares: Matte = scratch(f"shares {step}", (height, width), np.uint8)
        for large, small in ((guide, shades), (alpha, shares)):
            area = cv2.INTER_AREA
            cv2.resize(large[even], (width, height), dst=small, interpolation=area)
        guide, alpha = shades, shares
    radius = min(max(1, round(max(alpha.shape) * _REACH)), _MOST_REACH_PX)
    side = (2 * radius + 1, 2 * radius + 1)
    colours = colours_of(guide, scratch)
    where = scratch("where", alpha.shape, np.bool_)
    sure, weight = scratch("sure", alpha.shape), scratch("weight", alpha.shape)
    near, seen = scratch("near", alpha.shape), scratch("seen", alpha.shape)
    means = scratch("means", (2, *colours.shape))
    near[:] = 1
    sides = ((np.greater, _PERSON, means[0]), (np.less, _ROOM, means[1]))
    for compare, level, mean in sides:
        np.copyto(sure, compare(alpha, level, out=where))
        cv2.blur(sure, side, dst=weight)
        for colour, plane in zip(colours, mean, strict=True):
            cv2.blur(np.multiply(colour, sure, out=seen), side, dst=plane)
        mean /= np.maximum(weight, np.float32(1e-3), out=sure)
        weight *= 20
        near *= np.minimum(weight, 1, out=weight)
    means[0] -= means[1]
    means[0] *= near
    spill: Spill = scratch("spill", guide.shape)
    cv2.merge(list(means[0]), dst=spill)
    return spill, step
