"""Which cameras there are, and which one a user means."""

import difflib
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

from portraitcam import v4l2
from portraitcam.errors import SourceError

_SYSTEM: str = sys.platform  # a plain text: all its branches are type-checked

_OURS = "portraitcam"
_FOLDER = Path("/dev")

_BACKENDS = {"win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """One camera.

    Attributes:
        index: Its number for OpenCV, with the backend of `default_backend`.
        name: What users call it.
        id: What stays the same when it is plugged in again; as good as a name in
            ``camera:ID``.
        path: Where the system has it now; empty if there is no such thing.
        modes: Sizes and rates, best first; empty where the system does not tell.
    """

    index: int
    name: str
    id: str
    path: str
    modes: tuple[v4l2.Mode, ...] = ()


def default_backend() -> int:
    """OpenCV's number of the capture backend for this system; never a guess of it."""
    return _BACKENDS.get(sys.platform, cv2.CAP_V4L2)


def list_cameras(
    backend: int | None = None, *, with_modes: bool = True
) -> list[CameraInfo]:
    """All cameras that pictures can come from, by index.

    Virtual cameras that programs write to are left out: one's own picture would be
    fed back. They can still be opened by their number.

    Args:
        backend: OpenCV's number of the backend; None for this system's.
        with_modes: Whether to ask each for its modes, which takes longer.
    """
    if _SYSTEM.startswith("linux"):
        return [
            CameraInfo(
                device.index,
                device.label,
                str(v4l2.stable_path(device.path)),
                str(device.path),
                tuple(v4l2.list_modes(device.path)) if with_modes else (),
            )
            for device in v4l2.list_devices()
            if device.captures and not device.is_loopback and not _is_ours(device.label)
        ]
    return _enumerated(default_backend() if backend is None else backend)


def find_camera(which: str, used: CameraInfo | None = None) -> CameraInfo:
    """The camera that a user means.

    Args:
        which: Empty for the first one; a number; an id; or a part of a name in any
            case.
        used: The one that was meant before, in this run. It is taken wherever it is
            now, and what has got its number since is not taken for it.

    Raises:
        SourceError: There is none like it.
    """
    cameras = list_cameras(with_modes=False)
    if used is not None:
        again = _again(used, cameras)
        if again is None and _hidden(which, cameras) == used:
            again = used
        if again is not None:
            return again
        if which.isdecimal():
            raise SourceError(
                f"{used.name} is not connected.",
                hint="Plug it in again, or choose another camera.",
            )
    if which.isdecimal():
        same = [camera for camera in cameras if camera.index == int(which)]
        hidden = _hidden(which, cameras)
        same = same or ([] if hidden is None else [hidden])
    else:
        text = which.casefold()
        same = [c for c in cameras if which in (c.id, c.path)]
        same = same or [c for c in cameras if text in c.name.casefold()]
    if same:
        return same[0]
    if not cameras:
        raise SourceError(
            "There is no camera.",
            hint="Connect one, or choose the demo (in a terminal: --source synthetic).",
        )
    names = [camera.name for camera in cameras]
    close = difflib.get_close_matches(which, names, 1)
    listed = ", ".join(f"{camera.index} ({camera.name})" for camera in cameras)
    raise SourceError(
        f"There is no camera {which!r}.",
        hint=f"Did you mean {close[0]}?" if close else f"There are: {listed}.",
    )


def _hidden(which: str, cameras: list[CameraInfo]) -> CameraInfo | None:
    """The device of that number if it is none of `cameras`: such as a loopback."""
    path = _FOLDER / f"video{which}"
    listed = any(camera.path == str(path) for camera in cameras)
    if not which.isdecimal() or listed or not path.exists():
        return None
    return CameraInfo(int(which), path.name, str(path), str(path))


def _again(used: CameraInfo, cameras: list[CameraInfo]) -> CameraInfo | None:
    """The camera among `cameras` that is `used`, whatever its number; None if none."""
    # An id that is only where it was plugged in says nothing of which it is.
    lasting = used.id not in ("", used.path) or not used.path.startswith("/dev/")
    same = [c for c in cameras if lasting and c.id == used.id and c.name == used.name]
    same = same or [c for c in cameras if c == used]
    named = [c for c in cameras if c.name == used.name]
    return next(iter(same or (named if len(named) == 1 else [])), None)


def _is_ours(label: str) -> bool:
    """Whether a camera's name says that it is this program's own output."""
    return _OURS in label.casefold()


def _enumerated(backend: int) -> list[CameraInfo]:
    """Cameras of Windows and macOS."""
    from cv2_enumerate_cameras import enumerate_cameras

    try:
        found = enumerate_cameras(backend)
    except (OSError, RuntimeError, NotImplementedError):
        return []
    cameras = [
        CameraInfo(entry.index, entry.name or "", entry.path or "", entry.path or "")
        for entry in found
        if not _is_ours(entry.name or "")
    ]
    return sorted(cameras, key=lambda camera: camera.index)
