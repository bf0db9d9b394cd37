"""A still picture as a source."""

import time
from pathlib import Path

from portraitcam.errors import PictureError, SourceEnded, SourceError
from portraitcam.frames import Frame
from portraitcam.pictures import read_picture
from portraitcam.sources.pacing import Pace


class PictureSource:
    """Gives one picture, again and again or once.

    Args:
        path: The picture's file.
        fps_hz: How often per second it is given.
        loop: Whether it is given again and again; else once.
        paced: Whether it waits between one time and the next.

    Raises:
        SourceError: The picture cannot be read.
    """

    def __init__(
        self, path: Path, fps_hz: float, *, loop: bool = True, paced: bool = True
    ) -> None:
        try:
            self._image = read_picture(path)
        except PictureError as error:
            raise SourceError(error.message, hint=error.hint) from error
        self.label = path.name
        self.live = paced
        self._fps_hz, self._loop = float(fps_hz), loop
        self._pace = Pace()
        self._next = 0

    @property
    def fps_hz(self) -> float:
        """How often per second the picture is given."""
        return self._fps_hz

    def read(self, timeout_s: float) -> Frame | None:
        """The picture; see `Source.read`."""
        if self._pace.stopped:
            return None
        index = self._next
        if index and not self._loop:
            raise SourceEnded(f"{self.label} was given.")
        if self.live:
            # Late by whole frames: those are lost, as a camera's would be.
            index = max(index, int(self._pace.now_s() * self._fps_hz))
            if not self._pace.wait_until(index / self._fps_hz, timeout_s):
                return None
        self._next = index + 1
        time_s = index / self._fps_hz
        return Frame(self._image.copy(), index, time.monotonic(), time_s)

    def close(self) -> None:
        """End a read that is waiting."""
        self._pace.stop()
