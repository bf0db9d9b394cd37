"""All that the checks may look at: files, commands and devices of one machine.

A check is a function of a `Machine` and of nothing else, so that a test can give it
the files and answers of any system.
"""

import importlib
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from portraitcam import v4l2
from portraitcam.sources.devices import CameraInfo, list_cameras

_ONE_COMMAND_S = 4.0
_ALL_COMMANDS_S = 20.0
_MOST_BYTES = 1 << 20


class Asker:
    """Runs other programs and gives what they print, in bounded time.

    Args:
        limit_s: Seconds that all of them together may take.
    """

    def __init__(self, limit_s: float = _ALL_COMMANDS_S) -> None:
        self._left_s = limit_s

    def __call__(self, *words: str) -> str | None:
        """The standard output of a command.

        Returns:
            None if there is no such program, it fails, or it takes too long.
        """
        began = time.monotonic()
        limit_s = min(_ONE_COMMAND_S, self._left_s)
        if limit_s <= 0:
            return None
        try:
            done = subprocess.run(
                words,
                stdin=subprocess.DEVNULL,  # it must not wait for an answer
                capture_output=True,
                timeout=limit_s,
                check=True,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                # Windows: no black window that comes and goes.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError, subprocess.SubprocessError):
            return None
        finally:
            self._left_s -= time.monotonic() - began
        return done.stdout.decode(errors="replace")


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # no such user, no variable
        return Path("/nonexistent")


def _may_use(path: Path) -> bool:
    return os.access(path, os.R_OK | os.W_OK)


def _camera_permission() -> int | None:
    """What macOS says to AVCaptureDevice.authorizationStatusForMediaType; see macos."""
    try:
        # Comes with cv2_enumerate_cameras, on macOS only.
        foundation = importlib.import_module("AVFoundation")
    except ImportError:
        return None
    status = foundation.AVCaptureDevice.authorizationStatusForMediaType_
    return int(status(foundation.AVMediaTypeVideo))


@dataclass(frozen=True)
class Machine:
    """This machine, unless told otherwise.

    Attributes:
        system: As in `sys.platform`.
        root: The folder that stands for ``/``.
        home: The user's own folder, below `root` or not.
        environ: The environment's variables.
        ask: Runs a command, see `Asker`.
        devices: All video devices (Linux).
        holders: Names of the programs that have a device open (Linux).
        may_use: Whether this user may read and write a device.
        cameras: All cameras that pictures can come from.
        camera_permission: 0 not asked, 1 forbidden by the system, 2 refused, 3 given;
            None where only trying tells (all but macOS).
    """

    system: str = sys.platform
    root: Path = Path("/")
    home: Path = field(default_factory=_home)
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    ask: Callable[..., str | None] = field(default_factory=Asker)
    devices: Callable[[], Sequence[v4l2.Device]] = v4l2.list_devices
    holders: Callable[[Path], Sequence[str]] = v4l2.holders
    may_use: Callable[[Path], bool] = _may_use
    cameras: Callable[[], Sequence[CameraInfo]] = list_cameras
    camera_permission: Callable[[], int | None] = _camera_permission

    def exists(self, path: str | Path) -> bool:
        """Whether there is a file or folder at `path`, seen from `root`."""
        return os.path.exists(self._at(path))

    def read(self, path: str | Path) -> str:
        """The text of a file; empty if it cannot be read or is no ordinary file."""
        return self.read_bytes(path).decode(errors="replace")

    def read_bytes(self, path: str | Path) -> bytes:
        """The first MiB of an ordinary file; empty if it cannot be read."""
        try:
            # Looked at before it is opened: opening a pipe would wait for its writer.
            if not stat.S_ISREG(os.stat(self._at(path)).st_mode):
                return b""
            with open(self._at(path), "rb") as file:
                return file.read(_MOST_BYTES)
        except (OSError, ValueError):
            return b""

    def find(self, folder: str | Path, pattern: str) -> list[Path]:
        """Paths below `folder` that match `pattern`, sorted; read them with `read`."""
        try:
            return sorted(self._at(folder).glob(pattern))
        except OSError:
            return []

    def _at(self, path: str | Path) -> Path:
        """`path` below `root`; one that is there already is left alone."""
        whole = Path(path)
        if whole.is_relative_to(self.root):
            return whole
        return self.root / str(path).lstrip("/")
