"""Lays a person over a background, by the matte, free of the old room's colour."""

import cv2
import numpy as np
import numpy.typing as npt
from cv2.typing import MatLike

from portraitcam.frames import Cutout, Image, Matte, Size, cover, halve, resize, size_of
from portraitcam.tiles import Plane, Tiles, enlarged, padded, whole

Spill = npt.NDArray[np.float32]
"""float32 (h, w, 3): person's colour less room's, BGR, -255..255, on a coarse grid."""

_REACH = 1 / 28
"""How far to look for what is surely person or room, of the longer side."""


def blend(
    image: Image,
    matte: Matte,
    background: Image,
    out: Image,
    tiles: Tiles | None = None,
    spill: tuple[Spill, int] | None = None,
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

    Returns:
        `out`; exactly `image` where the matte is 255, `background` where it is 0, and
        between the person and the background elsewhere.
    """
    tiles = tiles or whole(size_of(image))
    for box in tiles.background:
        out[box] = background[box]
    for box in tiles.person:
        out[box] = image[box]
    coarse = None if spill is None else (padded(spill[0]), spill[1])
    for box in tiles.edge:
        share = cv2.cvtColor(matte[box], cv2.COLOR_GRAY2BGR)
        rest = cv2.bitwise_not(share)
        person = image[box]
        if coarse is not None:
            person = _cleaned(person, rest, enlarged(coarse[0], coarse[1], box))
        behind = cv2.multiply(background[box], rest, dst=rest, scale=1 / 255)
        ahead = cv2.multiply(person, share, dst=share, scale=1 / 255)
        cv2.add(ahead, behind, dst=out[box])
    return out


def spill_of(guide: Image, alpha: Plane, step: int) -> tuple[Spill, int]:
    """How the person's colour differs from the room's around every pixel.

    Both are means of what is surely one or the other nearby.

    Args:
        guide: uint8 (h, w, 3) BGR, the frame made small.
        alpha: float32 (h, w) in 0..255, its matte made small.
        step: The frame's pixels for each pixel of the guide.

    Returns:
        The difference, 0 where either of the two is not near, and the frame's pixels
        for each of its own.
    """
    if min(alpha.shape) > 1:
        guide, alpha, step = halve(guide, 1), halve(alpha, 1), 2 * step
    radius = max(1, round(max(alpha.shape) * _REACH))
    side = (2 * radius + 1, 2 * radius + 1)
    colours = guide.astype(np.float32)
    means = []
    near = np.ones(alpha.shape, np.float32)
    for sure in ((alpha > 230).astype(np.float32), (alpha < 25).astype(np.float32)):
        weight = cv2.blur(sure, side)
        total = cv2.blur(colours * sure[..., None], side)
        means.append(total / np.maximum(weight, 1e-3)[..., None])
        near *= np.minimum(weight * 20, 1)
    spill: Spill = np.subtract(*means, dtype=np.float32)
    return spill * near[..., None], step


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


def _cleaned(image: Image, rest: MatLike, spill: Spill) -> Image:
    """`image` without the room's light, which has the share `rest` (0..255) in it."""
    light = cv2.multiply(spill, rest, scale=1 / 255, dtype=cv2.CV_32F)
    return cv2.add(image, light, dtype=cv2.CV_8U)  # type: ignore[return-value]
