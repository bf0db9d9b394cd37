"""A video file as a source."""

import threading
import time
from pathlib import Path

from portraitcam.clips import ClipReader
from portraitcam.errors import ClipError, SourceEnded, SourceError
from portraitcam.frames import Frame, Image
from portraitcam.sources.pacing import Pace

_LATEST_S = 0.25
"""Frames are dropped to catch up with this much; the video waits for the rest, as
after a pause, or when decoding is slower than the video plays."""


class VideoSource:
    """Plays a video or GIF.

    Args:
        path: The video's file.
        loop: Whether it starts again at its end.
        paced: Whether it plays at its own speed, dropping frames that come too late;
            else every frame comes as fast as it is read.

    Raises:
        SourceError: The video cannot be read.
    """

    def __init__(self, path: Path, *, loop: bool = True, paced: bool = True) -> None:
        self.label = path.name
        self.live = paced
        self._pace = Pace()
        self._using = threading.Lock()  # the reader is for one thread at a time
        self._waiting: tuple[Image, float] | None = None
        self._last_s = 0.0
        try:
            self._reader = ClipReader(path, loop)
        except ClipError as error:
            raise SourceError(error.message, hint=error.hint) from error

    @property
    def fps_hz(self) -> float:
        """The video's mean frame rate."""
        return self._reader.fps_hz

    @property
    def duration_s(self) -> float:
        """The video's length in seconds as its file states it; 0.0 if unknown."""
        return self._reader.duration_s

    @property
    def frame_count(self) -> int | None:
        """How many frames it should have; None if unknown."""
        return self._reader.frame_count

    @property
    def warning(self) -> str:
        """What was found damaged so far; empty if nothing was."""
        return self._reader.warning

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame; see `Source.read`. Its index counts dropped ones too."""
        with self._using:
            if self._pace.stopped:
                return None
            image, time_s = self._waiting or self._decoded()
            index = self._reader.frames_read - 1
        if self.live:
            # Kept until it is due, which may be in the next call.
            self._waiting = image, time_s
            if not self._pace.wait_until(time_s, timeout_s):
                return None
            self._waiting = None
        return Frame(image, index, time.monotonic(), time_s)

    def close(self) -> None:
        """Release the file; end a read that is waiting."""
        self._pace.stop()
        with self._using:
            self._reader.close()

    def _decoded(self) -> tuple[Image, float]:
        """The next frame, or the first one that is not over when playing."""
        not_before_s = 0.0
        if self.live:
            due_s = self._last_s + 1 / self.fps_hz
            if self._pace.now_s() > due_s + _LATEST_S:
                self._pace.set(due_s)
            not_before_s = self._pace.now_s()
        try:
            read = self._reader.read(not_before_s)
        except ClipError as error:
            raise SourceError(error.message, hint=error.hint) from error
        if read is None:
            raise SourceEnded(f"{self.label} has ended.")
        self._last_s = read[1]
        return read
