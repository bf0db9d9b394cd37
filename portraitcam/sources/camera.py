"""A camera as a source, with a thread of its own that always takes the newest."""

import os
import sys
import threading
import time
from collections.abc import Callable

import cv2
import numpy as np

from portraitcam.errors import SourceError
from portraitcam.frames import Frame, Image, Size
from portraitcam.mailbox import Mailbox
from portraitcam.sources.capture import Capture, open_capture
from portraitcam.sources.devices import CameraInfo, find_camera

FIRST_FRAME_S = 30.0 if sys.platform == "win32" else 5.0
"""How long a camera may take to give its first picture; Windows is slow to open."""

STALE_S = 2.0
"""How long a camera may give nothing once it has begun."""

_USED: dict[str, CameraInfo] = {}
_JOIN_S = 0.5
_RETRY_S = 0.02
_MAX_FPS_HZ = 240.0


class CameraSource:
    """Opens and reads a camera on a daemon thread; `read` gives the newest frame.

    Args:
        which: Which camera, see `find_camera`.
        size: (width, height) asked for in px; frames have the camera's size.
        fps_hz: Frames per second asked for.
        find: Finds the camera, given which and the one that was used before.
        opener: Opens it.
        first_frame_s: How long the first picture may take.
        stale_s: How long nothing may come after that.
        used: The cameras that were used in this run, by `which`: what was 0 when it
            was chosen may have another number after it was plugged in again.

    Attributes:
        label: The camera's name, once it is found.
    """

    live = True

    def __init__(
        self,
        which: str,
        size: Size,
        fps_hz: int,
        *,
        find: Callable[[str, CameraInfo | None], CameraInfo] = find_camera,
        opener: Callable[[CameraInfo, Size, int], Capture] = open_capture,
        first_frame_s: float = FIRST_FRAME_S,
        stale_s: float = STALE_S,
        used: dict[str, CameraInfo] = _USED,
    ) -> None:
        self.label = f"Camera {which}".strip()
        self._which, self._size, self._asked_hz = which, size, fps_hz
        self._find, self._opener = find, opener
        self._first_frame_s, self._stale_s = first_frame_s, stale_s
        self._used = used
        self._frames: Mailbox[Frame] = Mailbox()
        self._failure: SourceError | None = None
        self._path, self._node = "", (0, 0)
        self._fps_hz = 0.0
        self._began_at = time.monotonic()
        self._newest_at: float | None = None  # when the last picture came
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    @property
    def fps_hz(self) -> float:
        """What the camera says its rate is; 0.0 before it has opened."""
        return self._fps_hz

    @property
    def dropped(self) -> int:
        """How many frames were replaced by newer ones before anyone read them."""
        return self._frames.dropped

    def read(self, timeout_s: float) -> Frame | None:
        """The newest frame; see `Source.read`."""
        frame = self._frames.take(min(timeout_s, max(0.0, self._left_s())))
        if frame is not None:
            return frame
        if self._failure is not None:
            raise self._failure
        if not self._frames.closed and self._left_s() <= 0:
            raise self._silence()
        return None

    def close(self) -> None:
        """Release the camera. Returns soon even when its driver blocks."""
        self._frames.close()
        if self._thread is not threading.current_thread():
            # A driver that blocks keeps the thread until it returns; nobody waits.
            self._thread.join(_JOIN_S)

    def _left_s(self) -> float:
        """Seconds until its silence is too long."""
        if self._newest_at is None:
            return self._began_at + self._first_frame_s - time.monotonic()
        return self._newest_at + self._stale_s - time.monotonic()

    def _silence(self) -> SourceError:
        """What to say of a camera that gives nothing."""
        seconds = self._first_frame_s if self._newest_at is None else self._stale_s
        return SourceError(
            f"{self.label} has given no picture for {seconds:g} s.",
            hint="Another program may be using it, or it is asleep or covered: close "
            "that program, or unplug the camera and plug it in again.",
        )

    def _run(self) -> None:
        """The grab thread: find, open, then read until closed."""
        try:
            camera = self._find(self._which, self._used.get(self._which))
            self.label, self._path = camera.name, camera.path
            self._node = _node(self._path)
            self._began_at = time.monotonic()
            capture = self._opener(camera, self._size, self._asked_hz)
            try:
                self._used[self._which] = camera
                told = capture.get(cv2.CAP_PROP_FPS)
                known = 0 < told <= _MAX_FPS_HZ
                self._fps_hz = told if known else float(self._asked_hz)
                self._grab(capture)
            finally:
                capture.release()
        except SourceError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 - `read` raises it
            # Whatever it was: a thread that dies unheard would be waited for in vain.
            self._fail(
                SourceError(
                    f"{self.label} has failed: {error}.",
                    hint="Unplug it and plug it in again, or choose another camera.",
                )
            )

    def _grab(self, capture: Capture) -> None:
        index = 0
        while not self._frames.closed:
            good, image = capture.read()
            now = time.monotonic()
            if not good or image is None or image.size == 0:
                # Lost or not yet there; `read` says when it has been too long.
                if _node(self._path) != self._node:
                    raise SourceError(
                        f"{self.label} is no longer connected.",
                        hint="Plug it in again.",
                    )
                time.sleep(_RETRY_S)
                continue
            self._newest_at = now
            time_s = now - self._began_at
            self._frames.put(Frame(_as_bgr(image), index, now, time_s))
            index += 1

    def _fail(self, error: SourceError) -> None:
        if not self._frames.closed:
            self._failure = error
            self._frames.close()  # frees a waiting read, which then raises


def _node(path: str) -> tuple[int, int]:
    """What changes when a device goes or another takes its place; of Linux only."""
    if not path.startswith("/dev/"):
        return 0, 0
    try:
        status = os.stat(path)
    except OSError:
        return -1, -1
    return status.st_rdev, status.st_ino


def _as_bgr(image: Image) -> Image:
    """The picture with three channels, whatever the driver gave."""
    if image.ndim == 2:
        return cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)  # type: ignore[return-value]
    if image.shape[2] == 4:
        return cv2.cvtColor(image, cv2.COLOR_BGRA2BGR)  # type: ignore[return-value]
    return np.ascontiguousarray(image)
