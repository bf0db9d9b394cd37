"""Picks the few pixels of a frame that are neither all person nor all background.

At the edge every pixel is computed; elsewhere pixels are only copied. A frame is taken
in the order of its memory, in runs of as many pixels as a machine's word holds of the
matte: one comparison tells whether a whole run is person or background.
"""

import numpy as np
import numpy.typing as npt

from portraitcam.frames import Matte
from portraitcam.scratch import Scratch

RUN_PX = 8
"""Pixels of a run, side by side; the last one of a row may go on in the next."""

Bytes = npt.NDArray[np.uint8]
"""uint8 (n,) or (n, channels): pixels in the order of the frame's memory."""

Runs = npt.NDArray[np.intp]
"""intp (n,): which runs, counted from the first, in their order."""


def mixed_runs(matte: Matte, scratch: Scratch) -> Runs:
    """The whole runs that are neither all 0 nor all 255.

    Args:
        matte: uint8 (n,).
        scratch: Memory to work in.

    Returns:
        A new array: of at most n bytes, n / 100 for a usual matte.
    """
    words = _by_run(matte).view(np.uint64)
    raised = scratch("words", words.shape, np.uint64)
    found = scratch("mixed words", words.shape, np.bool_)
    # All 0 and all 255 become 1 and 0: adding wraps around.
    np.greater(np.add(words, np.uint64(1), out=raised), 1, out=found)
    return np.flatnonzero(found)


def taken(pixels: Bytes, runs: Runs, scratch: Scratch, name: str) -> Bytes:
    """The pixels of some runs, and those after the last whole run.

    Args:
        pixels: C-contiguous.
        runs: Which runs.
        scratch: Holds the result, under `name`.
        name: See `scratch`.
    """
    rest = pixels[len(pixels) // RUN_PX * RUN_PX :]
    count = len(runs) * RUN_PX
    some: Bytes = scratch(name, (count + len(rest), *pixels.shape[1:]), np.uint8)
    if count:
        # Any mode but "raise" writes to `out` without a copy.
        np.take(_by_run(pixels), runs, out=_by_run(some), mode="clip")
    some[count:] = rest
    return some


def put(some: Bytes, runs: Runs, pixels: Bytes) -> None:
    """Write back what `taken` took."""
    count = len(runs) * RUN_PX
    if count:
        _by_run(pixels)[runs] = _by_run(some[:count])
    pixels[len(pixels) // RUN_PX * RUN_PX :] = some[count:]


def _by_run(pixels: Bytes) -> npt.NDArray[np.void]:
    """Its whole runs, each one item."""
    size = RUN_PX * (pixels.shape[1] if pixels.ndim == 2 else 1)
    whole = pixels[: len(pixels) // RUN_PX * RUN_PX]
    return whole.reshape(-1).view(f"V{size}")
