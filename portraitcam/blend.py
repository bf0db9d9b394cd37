"""Lays a person over a background, by the matte, free of the old room's colour."""

import cv2
import numpy as np

from portraitcam.errors import BackgroundError
from portraitcam.frames import Cutout, Image, Matte, Size, cover, resize
from portraitcam.runs import RUN_PX, Bytes, Runs, mixed_runs, put, taken
from portraitcam.scratch import Scratch
from portraitcam.spill import Spill

_CHUNK_PX = 240000
"""Pixels of a frame that are worked on at once: what a processor's cache holds."""


def blend(
    image: Image,
    matte: Matte,
    background: Image,
    out: Image,
    spill: tuple[Spill, int] | None = None,
    scratch: Scratch | None = None,
) -> Image:
    """Write ``person * matte + background * (1 - matte)`` into `out`.

    At the edge a camera has already mixed the person with the room. If `spill` is
    given, the room's part is taken out: ``person = image + (1 - matte) * spill``.

    Args:
        image: uint8 (h, w, 3) BGR, the person's own frame.
        matte: uint8 (h, w), 255 = person.
        background: uint8 (h, w, 3) BGR; may be `out` itself.
        out: uint8 (h, w, 3), C-contiguous, not `image`.
        spill: What `spill_of` gave.
        scratch: Memory to work in.

    Returns:
        `out`; exactly `image` where the matte is 255, `background` where it is 0, and
        between the person and the background elsewhere.

    Raises:
        BackgroundError: The background is not as large as the frame.
    """
    if background.shape != out.shape:
        raise BackgroundError(
            f"The background has the shape {background.shape}, not {out.shape}.",
            hint="Choose the background again, or another.",
        )
    scratch = scratch or Scratch()
    people, shares = image.reshape(-1, 3), matte.reshape(-1)
    behind, result = background.reshape(-1, 3), out.reshape(-1, 3)
    for start in range(0, len(shares), _CHUNK_PX):
        part = slice(start, start + _CHUNK_PX)
        if background is not out:
            np.copyto(result[part], behind[part])
        runs = mixed_runs(shares[part], scratch)
        light = None
        if spill is not None:
            light = _light_at(runs, part, image.shape, spill, scratch)
        mixed = _mixed(people[part], shares[part], result[part], runs, light, scratch)
        # The matte is the mask: what has no share of a person stays background.
        cv2.copyTo(people[part][None], shares[part][None], dst=result[part][None])
        put(mixed, runs, result[part])
    return out


def _mixed(
    people: Bytes,
    shares: Matte,
    behind: Bytes,
    runs: Runs,
    light: Spill | None,
    scratch: Scratch,
) -> Bytes:
    """Person and background, mixed where the `runs` are."""
    share = taken(shares, runs, scratch, "share")
    result = taken(behind, runs, scratch, "room")
    if not share.size:
        return result
    person, room = taken(people, runs, scratch, "person")[None], result[None]
    shares3 = scratch("shares", person.shape, np.uint8)
    rests3 = scratch("rests", person.shape, np.uint8)
    cv2.cvtColor(share[None], cv2.COLOR_GRAY2BGR, dst=shares3)
    cv2.bitwise_not(shares3, dst=rests3)
    if light is not None:
        own = light[:, : len(share)]
        cv2.multiply(own, rests3, dst=own, scale=1 / 255, dtype=cv2.CV_32F)
        cv2.add(person, own, dst=person, dtype=cv2.CV_8U)
    cv2.multiply(room, rests3, dst=room, scale=1 / 255)
    cv2.multiply(person, shares3, dst=person, scale=1 / 255)
    cv2.add(room, person, dst=room)
    return result


def _light_at(
    runs: Runs,
    part: slice,
    shape: tuple[int, ...],
    spill: tuple[Spill, int],
    scratch: Scratch,
) -> Spill:
    """What `spill` gives along the `runs` of a part, and one more at the part's end.

    It is taken at two places for each pixel of its coarse grid, and between those it
    is a straight line.

    Args:
        runs: Of the part.
        part: Which pixels of the frame.
        shape: Of the frame.
        spill: What `spill_of` gave.
        scratch: Holds the result.

    Returns:
        float32 (1, n, 3).
    """
    coarse, step = spill
    height, width = shape[:2]
    count, often = len(runs) + 1, max(1, min(RUN_PX, 2 * RUN_PX // step))
    first = scratch("first pixels", (count,), np.int64)
    rows = scratch("rows", (count,), np.int64)
    np.multiply(runs, RUN_PX, out=first[:-1])
    length = min(part.stop, height * width) - part.start
    first[-1] = length // RUN_PX * RUN_PX
    first += part.start
    np.floor_divide(first, width, out=rows)
    first -= np.multiply(rows, width, out=scratch("row starts", (count,), np.int64))
    spots = scratch("spots", (count, often, 2))
    # A pixel's place is its middle, on either grid.
    along = (np.arange(often, dtype=np.float32) + 0.5) * (RUN_PX / often)
    np.add(first[:, None], along, out=spots[..., 0], casting="unsafe")
    np.add(rows[:, None], np.float32(0.5), out=spots[..., 1], casting="unsafe")
    spots *= np.float32(1 / step)
    spots -= np.float32(0.5)
    few = scratch("few lights", (count, often, 3))
    border = cv2.BORDER_REPLICATE
    cv2.remap(coarse, spots, None, cv2.INTER_LINEAR, dst=few, borderMode=border)  # type: ignore[call-overload]
    light: Spill = scratch("lights", (count, RUN_PX, 3))
    cv2.resize(few, (RUN_PX, count), dst=light)
    return light.reshape(1, -1, 3)


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
