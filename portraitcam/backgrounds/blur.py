"""The room itself, blurred."""

import math
from collections.abc import Sequence

import cv2
import numpy as np

from portraitcam.frames import Image, Matte, Raster, Size, size_of
from portraitcam.scratch import Scratch

_LEAST_BLUR, _MOST_BLUR = 1 / 128, 1 / 32
"""Sigma of the blur at strength 0 and 1, as a share of the longer side. Even the
weakest leaves nothing of the room that could be read."""

_LEAST_SIGMA_PX = 1.0
"""Of any blur: a smaller sigma would leave a tiny picture as it is."""

_FREE = 8
"""Mean of a matte up to which a patch of the room is free of the person's colour."""


class Blur:
    """The room itself, out of focus, without the person in it.

    Args:
        strength: 0..1; 1 leaves only patches of colour.
    """

    def __init__(self, strength: float) -> None:
        self._strength = strength
        self._scratch = Scratch()

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """See `Background`."""
        size = size_of(image)
        share = _LEAST_BLUR + self._strength * (_MOST_BLUR - _LEAST_BLUR)
        sigma = max(_LEAST_SIGMA_PX, max(size) * share)
        # Halved so often, the room still has more detail than the blur will leave.
        times = max(
            0, min(int(math.log2(max(1, sigma / 1.4))), min(size).bit_length() - 1)
        )
        done = min(times, len(halves) - 1) if halves else 0
        start = halves[done] if halves else image
        small = self._halved("room", start, times - done)
        scratch, shape = self._scratch, small.shape
        cover = self._cover(matte, size_of(small))
        room, weight = scratch("sharp", shape), scratch("sharp weight", shape)
        free = scratch("free", shape[:2], np.uint8)
        frees = scratch("free, of colours", shape, np.uint8)
        cv2.threshold(cover, _FREE, 255, cv2.THRESH_BINARY_INV, dst=free)
        cv2.cvtColor(free, cv2.COLOR_GRAY2BGR, dst=frees)
        np.add(frees, np.float32(1), out=weight, casting="unsafe")
        # 1 even deep inside the person: where no room is near, anything will do.
        np.multiply(small, weight, out=room)
        sigma /= 1 << times
        soft, total = scratch("soft", shape), scratch("soft weight", shape)
        cv2.GaussianBlur(room, (0, 0), sigma, dst=soft)
        cv2.GaussianBlur(weight, (0, 0), sigma, dst=total)
        filled = scratch("filled", shape, np.uint8)
        cv2.divide(soft, total, dst=filled, dtype=cv2.CV_8U)
        if out is None:
            out = scratch("blurred", image.shape, np.uint8)
        cv2.resize(filled, size, dst=out)
        return out

    def _cover(self, matte: Matte, size: Size) -> Matte:
        """The matte at `size`."""
        times = 0
        while min(matte.shape) >> times > 1 and matte.shape[1] >> times >= 2 * size[0]:
            times += 1
        matte = self._halved("cover", matte, times)
        if size_of(matte) == size:
            return matte
        cover: Matte = self._scratch("cover", (size[1], size[0]), np.uint8)
        cv2.resize(matte, size, dst=cover)
        return cover

    def _halved(self, name: str, raster: Raster, times: int) -> Raster:
        """`raster` halved, in memory of its own."""
        for time in range(times):
            height, width = raster.shape[0] // 2, raster.shape[1] // 2
            half = self._scratch(
                f"{name} {time}", (height, width, *raster.shape[2:]), raster.dtype
            )
            even = raster[: 2 * height, : 2 * width]
            cv2.resize(even, (width, height), dst=half, interpolation=cv2.INTER_AREA)
            raster = half
        return raster

    def close(self) -> None:
        """See `Background`."""
