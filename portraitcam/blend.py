"""Lays a person over a background, by the matte, free of the old room's colour."""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Cutout, Image, Matte, Size, cover, resize, size_of
from portraitcam.guided import colours_of
from portraitcam.scratch import Scratch
from portraitcam.tiles import Plane, Tiles, enlarged, padded, whole

Spill = npt.NDArray[np.float32]
"""float32 (h, w, 3): person's colour less room's, BGR, -255..255, on a coarse grid."""

_REACH, _MOST_REACH_PX = 1 / 28, 16
"""How far to look for what is surely person or room, of the longer side."""


def blend(
    image: Image,
    matte: Matte,
    background: Image,
    out: Image,
    tiles: Tiles | None = None,
    spill: tuple[Spill, int] | None = None,
    scratch: Scratch | None = None,
) -> Image:
    """Write ``person * matte + background * (1 - matte)`` into `out`.

    At the edge a camera has already mixed the person with the room. If `spill` is
    given, the room's part is taken out: ``person = image + (1 - matte) * spill``.

    Args:
        image: uint8 (h, w, 3) BGR, the person's own frame.
        matte: uint8 (h, w), 255 = person.
        background: uint8 (h, w, 3) BGR.
        out: uint8 (h, w, 3), none of the others.
        tiles: Where `matte` is all 0, all 255 or neither; None if that is not known.
        spill: What `spill_of` gave.
        scratch: Memory to work in.

    Returns:
        `out`; exactly `image` where the matte is 255, `background` where it is 0, and
        between the person and the background elsewhere.
    """
    tiles, scratch = tiles or whole(size_of(image)), scratch or Scratch()
    for box in tiles.background:
        out[box] = background[box]
    for box in tiles.person:
        out[box] = image[box]
    coarse = None if spill is None else padded(spill[0], scratch, "spill, padded")
    for box in tiles.edge:
        shape = out[box].shape
        share = scratch("share", shape, np.uint8)
        rest = scratch("rest", shape, np.uint8)
        cv2.cvtColor(matte[box], cv2.COLOR_GRAY2BGR, dst=share)
        cv2.bitwise_not(share, dst=rest)
        person = image[box]
        if spill is not None and coarse is not None:
            light = enlarged(coarse, spill[1], box, scratch)
            person = _cleaned(person, rest, light, scratch)
        cv2.multiply(background[box], rest, dst=rest, scale=1 / 255)
        cv2.multiply(person, share, dst=share, scale=1 / 255)
        cv2.add(share, rest, dst=out[box])
    return out


def spill_of(
    guide: Image, alpha: Plane, step: int, scratch: Scratch | None = None
) -> tuple[Spill, int]:
    """How the person's colour differs from the room's around every pixel.

    Both are means of what is surely one or the other nearby.

    Args:
        guide: uint8 (h, w, 3) BGR, the frame made small.
        alpha: float32 (h, w) in 0..255, its matte made small.
        step: The frame's pixels for each pixel of the guide.
        scratch: Memory to work in; it holds the result.

    Returns:
        The difference, 0 where either of the two is not near, and `step`.
    """
    scratch = scratch or Scratch()
    radius = min(max(1, round(max(alpha.shape) * _REACH)), _MOST_REACH_PX)
    side = (2 * radius + 1, 2 * radius + 1)
    colours = colours_of(guide, scratch)
    where = scratch("where", alpha.shape, np.bool_)
    sure, weight = scratch("sure", alpha.shape), scratch("weight", alpha.shape)
    near, seen = scratch("near", alpha.shape), scratch("seen", alpha.shape)
    means = scratch("means", (2, *colours.shape))
    near[:] = 1
    for compare, level, mean in ((np.greater, 230, means[0]), (np.less, 25, means[1])):
        np.copyto(sure, compare(alpha, np.float32(level), out=where))
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


def _cleaned(image: Image, rest: Image, spill: Spill, scratch: Scratch) -> Image:
    """`image` without the room's light, which has the share `rest` (0..255) in it."""
    light = scratch("light", image.shape)
    clean = scratch("clean", image.shape, np.uint8)
    cv2.multiply(spill, rest, dst=light, scale=1 / 255, dtype=cv2.CV_32F)
    cv2.add(image, light, dst=clean, dtype=cv2.CV_8U)
    return clean


def cut_out(image: Image, matte: Matte, size: Size) -> Cutout:
    """The person alone, small, to be laid over something else.

    Args:
        image: uint8 (h, w, 3) BGR.
        matte: uint8 (h, w), 255 = person.
        size: (width, height) of the result in px; what hangs over is cut off.
    """
    # Twice as large at first: what is mixed there already hardly shows.
    twice = (2 * size[0], 2 * size[1])
    person = cover(image, twice)
    share = cover(cv2.cvtColor(matte, cv2.COLOR_GRAY2BGR), twice)  # type: ignore[arg-type]
    person = cv2.multiply(person, share, scale=1 / 255)  # type: ignore[assignment]
    small, alpha = resize(person, size), resize(share, size)
    return np.dstack([small, alpha[..., :1]])
