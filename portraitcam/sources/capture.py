"""Opening a camera with OpenCV, in the order in which settings take effect."""

import os
import sys
from typing import Protocol

import cv2

from portraitcam.errors import SourceError
from portraitcam.frames import Image, Size
from portraitcam.sources.devices import CameraInfo, default_backend, list_cameras
from portraitcam.sources.users import camera_users

_SYSTEM: str = sys.platform  # a plain text: all its branches are type-checked

_TRIES = 5
"""Pictures asked for before a backend that opened is held to be of no use."""


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used; one thread calls it."""

    def read(self) -> tuple[bool, Image | None]:
        """Whether a picture came, and the picture. May block for seconds."""
        ...

    def get(self, propId: int) -> float:
        """A property's value."""
        ...

    def release(self) -> None:
        """Give the device back."""
        ...


def open_capture(camera: CameraInfo, size: Size, fps_hz: int) -> Capture:
    """Open `camera`; it may take seconds.

    Args:
        camera: Which one.
        size: (width, height) asked for in px; the camera may choose another.
        fps_hz: Frames per second asked for; the camera may choose another.

    Raises:
        SourceError: It cannot be opened.
    """
    capture = cv2.VideoCapture(camera.index, default_backend())
    if capture.isOpened():
        _configure(capture, size, fps_hz)
        # DirectShow opens some cameras and then gives nothing.
        if _SYSTEM != "win32" or any(capture.read()[0] for _ in range(_TRIES)):
            return capture  # type: ignore[return-value]
    capture.release()
    if _SYSTEM == "win32":
        capture = cv2.VideoCapture(_media_foundation_index(camera), cv2.CAP_MSMF)
        if capture.isOpened():
            _configure(capture, size, fps_hz)
            return capture  # type: ignore[return-value]
        capture.release()
    raise _refusal(camera)


def _configure(capture: cv2.VideoCapture, size: Size, fps_hz: int) -> None:
    """MJPG first: without it 720p comes at 10 frames/s from most USB cameras.

    Size before rate, or drivers choose the rate for another size, see
    https://github.com/opencv/opencv/issues/9084.
    """
    if _SYSTEM != "darwin":
        fourcc = cv2.VideoWriter.fourcc(*"MJPG")
        capture.set(cv2.CAP_PROP_FOURCC, fourcc)
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, fps_hz)


def _media_foundation_index(camera: CameraInfo) -> int:
    """Its number there: Windows' two ways of capture count cameras differently."""
    others = list_cameras(cv2.CAP_MSMF)
    same = [c for c in others if c.id and c.id == camera.id]
    same = same or [c for c in others if c.name == camera.name]
    return same[0].index if same else camera.index


def _refusal(camera: CameraInfo) -> SourceError:
    """Why a camera cannot be opened, and what to do about it."""
    users = camera_users(camera.path)
    if users:
        return SourceError(
            f"The camera {camera.name} is in use by {', '.join(users)}.",
            hint="It is used as soon as that lets go of it; or choose another camera.",
        )
    if _SYSTEM == "darwin":
        hint = (
            "Allow it in System Settings > Privacy & Security > Camera, for the "
            "program or terminal that started this one."
        )
    elif camera.path.startswith("/dev/") and not os.access(camera.path, os.R_OK):
        hint = (
            f"You may not read {camera.path}: sudo usermod -aG video $USER, then log "
            "in again."
        )
    else:
        hint = "Close other programs that may be using it, or choose another camera."
    return SourceError(f"The camera {camera.name} cannot be opened.", hint=hint)
