"""Speaks to the running app: one line of JSON out, one line of JSON back.

The app listens on a local socket (on Windows a named pipe) that only the same user
may open; see `portraitcam.gui.control`.
"""

import errno
import getpass
import json
import os
import socket
import stat
import struct
import sys
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import platformdirs

from portraitcam.errors import ControlError

ACTIONS = (
    "toggle", "pause", "resume", "next", "background", "preset", "card",
    "snapshot", "record", "status",
)  # fmt: skip
RAISE = "raise"
"""What a second start says to the first: come forward."""

TIMEOUT_S = 5.0
MAX_BYTES = 64 * 1024


def address() -> str:
    """Where the app of this user listens: a socket's path or a pipe's name.

    PORTRAITCAM_CONFIG moves it along with the settings, for a second, separate app.
    """
    folder = os.environ.get("PORTRAITCAM_CONFIG")
    if sys.platform == "win32":
        suffix = f"-{zlib.crc32(folder.encode())}" if folder else ""
        return rf"\\.\pipe\portraitcam-{getpass.getuser()}{suffix}"
    # The session's own folder where there is one, else beside the settings; in it one
    # that is closed to others, see `make_private`.
    base = folder or os.environ.get("XDG_RUNTIME_DIR")
    home = Path(base) if base else platformdirs.user_config_path("portraitcam")
    return str(home / "portraitcam-ctl" / "socket")


def make_private(folder: Path) -> None:
    """Make `folder`, or see to it that nobody else may enter it.

    Raises:
        OSError: It cannot be made, or is another user's.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    found = os.lstat(folder)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(errno.EPERM, "it is not this user's folder", str(folder))
    if stat.S_IMODE(found.st_mode) != 0o700:
        os.chmod(folder, 0o700)


def ask(words: Sequence[str]) -> dict[str, Any]:
    """Send one command to the running app.

    Args:
        words: One of `ACTIONS`, or `RAISE`, and, for background and preset, a name.

    Returns:
        What the app answers: at least its state after the command.

    Raises:
        ControlError: Nobody listens or answers, or the app refuses with its own
            message and hint.
    """
    try:
        answer = _exchange(json.dumps(list(words)).encode() + b"\n")
        reply = json.loads(answer)
    except PermissionError as error:
        raise ControlError(
            "What answers for PortraitCam belongs to another user.",
            hint=f"Remove {address()} and start PortraitCam again.",
        ) from error
    except TimeoutError as error:
        raise ControlError(
            "PortraitCam is open, but does not answer.",
            hint="Wait a moment, or end it and start it again.",
        ) from error
    except (OSError, ValueError, RecursionError) as error:
        raise ControlError(
            "PortraitCam is not running.", hint="Start it with: portraitcam"
        ) from error
    if not isinstance(reply, dict) or "message" in reply:
        refusal = reply if isinstance(reply, dict) else {}
        raise ControlError(
            str(refusal.get("message", "The app gave an unreadable answer.")),
            hint=str(refusal.get("hint", "")),
        )
    return reply


def _exchange(line: bytes) -> bytes:
    if sys.platform == "win32":
        with open(address(), "r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.readline(MAX_BYTES)
    end = time.monotonic() + TIMEOUT_S
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(TIMEOUT_S)
        connection.connect(address())
        _check_peer(connection)
        connection.sendall(line)
        answer = b""
        # Until a whole line: one that trickles in must not hold us up for longer.
        while not answer.endswith(b"\n") and len(answer) < MAX_BYTES:
            connection.settimeout(max(0.001, end - time.monotonic()))
            part = connection.recv(MAX_BYTES)
            if not part:
                break
            answer += part
        return answer


def _check_peer(connection: socket.socket) -> None:
    """Raise PermissionError if another user listens at the other end."""
    owner = os.stat(address()).st_uid
    if sys.platform == "linux":
        told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        owner = struct.unpack("3i", told)[1]
    if owner != os.getuid():
        raise PermissionError(errno.EPERM, "it is not this user's socket")
