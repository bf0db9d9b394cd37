"""A clip that plays behind the person."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np

from portraitcam.backgrounds.fit import fitted
from portraitcam.clips import ClipReader
from portraitcam.errors import BackgroundError, ClipError
from portraitcam.frames import Image, Matte, size_of
from portraitcam.scratch import Scratch

_JUMP_S = 1.0
"""Seconds between two frames from which on their time has jumped."""

_DUE = 0.9
"""Part of a clip's frame after which the next is due; times in files are rounded."""

_FADE_S, _LEAST_CLIP_S = 0.5, 2.0
"""Seconds in which the end of a clip fades into its beginning, where the two differ;
and of the shortest clip that this is done with."""

_SEAM, _SEAM_SIZE = 2.0, (64, 36)
"""Mean difference, in levels, up to which nobody sees that a clip begins again; and the
size in pixels at which it is taken."""


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
            self._fitted = fitted(self._picture, self._fit, size_of(image))
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


def _differ(one: Image, other: Image) -> bool:
    """Whether somebody would see one picture follow the other."""
    area = cv2.INTER_AREA
    small = [cv2.resize(each, _SEAM_SIZE, interpolation=area) for each in (one, other)]
    return float(cv2.absdiff(*small).mean()) > _SEAM


@contextmanager
def _as_background_error() -> Iterator[None]:
    """Raise a clip's error as the background's."""
    try:
        yield
    except ClipError as error:
        raise BackgroundError(error.message, hint=error.hint) from error
