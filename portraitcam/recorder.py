"""What the user keeps of what is sent: snapshots and recordings.

Both take what goes out and nothing else, so neither can hold a room that others have
not seen.
"""

import contextlib
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import cv2

from portraitcam.errors import PortraitCamError, SinkError
from portraitcam.frames import Image

NEEDED_BYTES = 500_000_000
"""Free space without which no recording is begun."""

RESERVE_BYTES = 200_000_000
"""Free space that a recording leaves: it ends before the disk is full."""

_LOOK_EVERY_S = 1.0
_UNIT_BYTES = 1_000_000
_PNG_EFFORT = 3  # of 9: higher costs much time and saves few bytes

FreeBytes = Callable[[Path], int]


def free_bytes(folder: Path) -> int:
    """How much can still be written to `folder`, in bytes.

    Raises:
        OSError: The folder is gone.
    """
    return shutil.disk_usage(folder).free


def new_path(folder: Path, suffix: str, now: datetime | None = None) -> Path:
    """A name in `folder` that nothing has yet, by date and time; makes the folder.

    Raises:
        SinkError: The folder cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            hint="Check that you may write there and that the disk is not full.",
        ) from error
    # No colons: Windows allows none in names.
    stem = f"PortraitCam {now or datetime.now():%Y-%m-%d %H.%M.%S}"
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path


def save_snapshot(image: Image, path: Path) -> PortraitCamError | None:
    """Write `image` as PNG; returns why that failed, if it did.

    Args:
        image: uint8 (h, w, 3) BGR.
        path: What `new_path` gave.
    """
    _, data = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, _PNG_EFFORT])
    try:
        with path.open("xb") as file:
            file.write(data.tobytes())
    except OSError as error:
        if not isinstance(error, FileExistsError):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)  # a part of a picture is none
        return SinkError(
            f"The snapshot cannot be saved to {path}: {error.strerror}.",
            hint="Check that the folder can be written and the disk is not full.",
        )
    return None


@dataclass(frozen=True, slots=True)
class Progress:
    """How a recording stands; replaced by the engine's thread, read by any.

    Attributes:
        duration_s: Length of what is recorded.
        free_bytes: Space left for it; the reserve is not counted.
        over: Whether the file is finished.
        problem: Why it ended, if not because it was told to.
    """

    duration_s: float = 0.0
    free_bytes: int = 0
    over: bool = False
    problem: PortraitCamError | None = None


class Recording:
    """A sink that writes a video, ends by itself where it must, and never raises.

    A recording that cannot go on is no reason to end what others see. The file can be
    played at any moment of it, and after a crash.

    Args:
        path: What `new_path` gave, with the suffix .mp4.
        fps_hz: Images per second, on average.
        free: Tells the space left in a folder.
        clock: Seconds, monotonic.

    Attributes:
        path: The file.
        label: Its name.
        progress: How it stands.

    Raises:
        SinkError: There is too little space, or the folder cannot be written.
    """

    def __init__(
        self,
        path: Path,
        fps_hz: float,
        *,
        free: FreeBytes = free_bytes,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path, self.label = path, path.name
        self._free, self._clock = free, clock
        self._looked_at = clock()
        self._start_s: float | None = None
        left = self._left()
        if left < NEEDED_BYTES - RESERVE_BYTES:
            raise SinkError(
                f"There is too little space for a recording in {path.parent}.",
                hint=f"Free {NEEDED_BYTES // _UNIT_BYTES} MB there, and try again.",
            )
        self.progress = Progress(free_bytes=left)
        from portraitcam.sinks.video import VideoSink  # it brings a codec library

        self._film = VideoSink(path, fps_hz, lasting=True)

    def send(self, image: Image, time_s: float) -> None:
        """Add one image, unless it is over; see `Sink.send`."""
        if self.progress.over:
            return
        now = self._clock()
        if now - self._looked_at >= _LOOK_EVERY_S:
            self._looked_at = now
            if not self._has_space():
                return
        if self._start_s is None:
            self._start_s = time_s
        try:
            self._film.send(image, time_s)
        except SinkError as error:
            self._end(error)
            return
        duration_s = max(self.progress.duration_s, time_s - self._start_s)
        self.progress = replace(self.progress, duration_s=duration_s)

    def watched(self) -> bool:
        """Always: a film is made for later."""
        return True

    def close(self) -> None:
        """Finish the file. Any number of times."""
        if not self.progress.over:
            self._end(None)

    def _has_space(self) -> bool:
        left = self._left()
        self.progress = replace(self.progress, free_bytes=max(0, left))
        if left > 0:
            return True
        self._end(
            SinkError(
                "The recording was ended because the disk is nearly full.",
                hint=f"What was recorded is in {self.path}.",
            )
        )
        return False

    def _end(self, problem: PortraitCamError | None) -> None:
        try:
            self._film.close()
        except SinkError as error:
            problem = problem or error
        self.progress = replace(self.progress, over=True, problem=problem)

    def _left(self) -> int:
        """Space left above the reserve, in bytes; none where that cannot be told."""
        try:
            return self._free(self.path.parent) - RESERVE_BYTES
        except OSError:
            return 0
