"""What appears behind the person: a picture, a clip, a blur or a colour."""

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from portraitcam.clips import ClipReader
from portraitcam.errors import BackgroundError, ClipError
from portraitcam.frames import Image, Matte, Raster, Size, contain, cover, size_of
from portraitcam.scratch import Scratch

_JUMP_S = 1.0
"""Seconds between two frames from which on their time has jumped."""

_LEAST_BLUR, _MOST_BLUR = 1 / 128, 1 / 32
"""Sigma of the blur at strength 0 and 1, as a share of the longer side. Even the
weakest leaves nothing of the room that could be read."""

_LEAST_SIGMA_PX = 1.0
"""Of any blur: a smaller sigma would leave a tiny picture as it is."""

_FREE = 8
"""Mean of a matte up to which a patch of the room is free of the person's colour."""

_DUE = 0.9
"""Part of a clip's frame after which the next is due; times in files are rounded."""

_FADE_S, _LEAST_CLIP_S = 0.5, 2.0
"""Seconds in which the end of a clip fades into its beginning, where the two differ;
and of the shortest clip that this is done with."""

_SEAM, _SEAM_SIZE = 2.0, (64, 36)
"""Mean difference, in levels, up to which nobody sees that a clip begins again; and the
size in pixels at which it is taken."""

_BAR_COLOUR = (24, 24, 24)
"""BGR of the bars beside a background that is shown whole."""


class Background(Protocol):
    """Gives the image behind the person, one for every frame."""

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """What is behind the person in this frame.

        Args:
            image: The frame's own image, uint8 (h, w, 3) BGR.
            matte: Its matte, uint8 (h, w), or that made smaller: both sides halved
                any number of times.
            time_s: The frame's time in seconds; may jump, in either direction.
            halves: The image and its halves, where they are at hand already.
            out: Memory for the result, of the image's shape; need not be used.

        Returns:
            uint8 (h, w, 3) BGR: not to be written to, valid until the next call.

        Raises:
            BackgroundError: It cannot be read any more.
        """
        ...

    def close(self) -> None:
        """Release everything. Any number of times."""
        ...


class Colour:
    """One colour.

    Args:
        bgr: 0..255 each.
    """

    def __init__(self, bgr: tuple[int, int, int]) -> None:
        self._bgr = bgr
        self._image: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """See `Background`."""
        if self._image.shape != image.shape:
            self._image = np.full(image.shape, self._bgr, np.uint8)
        return self._image

    def close(self) -> None:
        """See `Background`."""


class Picture:
    """One picture, fitted to the frame.

    Args:
        picture: uint8 (h, w, 3) BGR.
        fit: ``cover`` or ``contain``.
    """

    def __init__(self, picture: Image, fit: str) -> None:
        self._picture = picture
        self._fit = fit
        self._fitted: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """See `Background`."""
        if self._fitted.shape != image.shape:
            self._fitted = _fitted(self._picture, self._fit, size_of(image))
        return self._fitted

    def close(self) -> None:
        """See `Background`."""


class Clip:
    """A video that plays and loops, in step with the frames.

    Where its end differs from its beginning, the one fades into the other.

    Args:
        path: The video.
        fit: ``cover`` or ``contain``.

    Raises:
        BackgroundError: It cannot be read.
    """

    def __init__(self, path: Path, fit: str) -> None:
        self._fit = fit
        self._fitted: Image = np.zeros((0, 0, 3), np.uint8)
        self._picture: Image = self._fitted
        with _as_background_error():
            self._reader = ClipReader(path, loop=True)
            self._take(0.0)
        self._offset_s: float | None = None
        self._last_s = 0.0
        self._leaving: Image | None = None  # the end, while it fades
        self._began_s = 0.0  # this pass, in the clip's own time
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
        # After a jump of the frames' time the clip goes on from where it is.
        if self._offset_s is None or not 0 <= time_s - self._last_s < _JUMP_S:
            self._offset_s = self._since_s - time_s
        self._last_s = time_s
        now_s = time_s + self._offset_s
        if now_s >= self._since_s + _DUE / self._reader.fps_hz:
            with _as_background_error():
                self._take(now_s + (1 - _DUE) / self._reader.fps_hz)
        if self._fitted.shape != image.shape:
            self._fitted = _fitted(self._picture, self._fit, size_of(image))
        return self._faded(now_s, out)

    def close(self) -> None:
        """See `Background`."""
        self._reader.close()

    def _take(self, now_s: float) -> None:
        """Read the frame that is due at `now_s` in the clip's own time."""
        before, passes = self._fitted, self._reader.passes
        taken = self._reader.read(not_before_s=now_s)
        if taken is None:
            return  # a clip that loops has no end
        if self._reader.passes > passes:
            is_long = self._reader.duration_s >= _LEAST_CLIP_S
            seen = is_long and before.size and _differ(self._picture, taken[0])
            self._leaving, self._began_s = (before if seen else None), taken[1]
        self._picture, self._since_s = taken
        self._fitted = self._picture[:0]

    def _faded(self, now_s: float, out: Image | None) -> Image:
        """The picture, with what is left of the last pass over it."""
        left = 1 - (now_s - self._began_s) / _FADE_S
        leaving = self._leaving
        if leaving is None or left <= 0 or leaving.shape != self._fitted.shape:
            self._leaving = None
            return self._fitted
        if out is None:
            out = self._scratch("faded", leaving.shape, np.uint8)
        left = min(left, 1.0)
        cv2.addWeighted(leaving, left, self._fitted, 1 - left, 0, dst=out)
        return out


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


def _differ(one: Image, other: Image) -> bool:
    """Whether somebody would see one picture follow the other."""
    area = cv2.INTER_AREA
    small = [cv2.resize(each, _SEAM_SIZE, interpolation=area) for each in (one, other)]
    return float(cv2.absdiff(*small).mean()) > _SEAM


def _fitted(picture: Image, fit: str, size: Size) -> Image:
    """`picture` at `size`, by the way of fitting named `fit`."""
    if fit == "contain":
        return contain(picture, size, _BAR_COLOUR)
    return cover(picture, size)


@contextmanager
def _as_background_error() -> Iterator[None]:
    """Raise a clip's error as the background's."""
    try:
        yield
    except ClipError as error:
        raise BackgroundError(error.message, hint=error.hint) from error
