"""What Linux tells of its video devices; empty on other systems."""

import contextlib
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

_log = logging.getLogger(__name__)
_SYSTEM: str = sys.platform  # a plain text: all its branches are type-checked

LOOPBACK_DRIVER = "v4l2 loopback"


@dataclass(frozen=True, slots=True)
class Mode:
    """One way in which a camera can give its picture.

    Attributes:
        width: In px.
        height: In px.
        fps_hz: The most frames per second in this size and format.
        format: Four letters such as MJPG or YUYV.
    """

    width: int
    height: int
    fps_hz: float
    format: str


@dataclass(frozen=True, slots=True)
class Device:
    """One /dev/videoN.

    Attributes:
        path: /dev/videoN.
        index: N.
        label: What its driver calls it.
        driver: Its driver's name; empty if the device cannot be opened.
        captures: Whether pictures can be read from it now.
        outputs: Whether pictures can be written to it now.
    """

    path: Path
    index: int
    label: str
    driver: str
    captures: bool
    outputs: bool

    @property
    def is_loopback(self) -> bool:
        """Whether it is a virtual camera that programs write to."""
        return self.driver == LOOPBACK_DRIVER


def list_devices(folder: Path = Path("/dev")) -> list[Device]:
    """All video devices in `folder`, by number. Opens none for streaming."""
    if not _SYSTEM.startswith("linux"):
        return []
    named = [p for p in folder.glob("video*") if p.name[5:].isdecimal()]
    return [_examined(path) for path in sorted(named, key=lambda p: int(p.name[5:]))]


def list_modes(path: Path) -> list[Mode]:
    """The modes of the camera at `path`, best first; empty if it does not tell."""
    from linuxpy.video import device as linuxpy

    best: dict[tuple[int, int, str], float] = {}
    try:
        with linuxpy.Device(path) as device:
            # WORKAROUND: info.frame_types fails on devices that overlay or give
            # sliced VBI as well (linuxpy 0.25, iter_read_formats).
            formats = device.info.buffer_formats(linuxpy.BufferType.VIDEO_CAPTURE)
            for kind in linuxpy.iter_read_pixel_formats_frame_intervals(
                device, {form.pixel_format for form in formats}
            ):
                key = int(kind.width), int(kind.height), str(kind.pixel_format.name)
                best[key] = max(best.get(key, 0.0), float(kind.max_fps))
    except Exception:  # noqa: BLE001 - a camera of unknown modes is still a camera
        _log.warning("the modes of %s cannot be read", path, exc_info=True)
        return []
    modes = [Mode(w, h, fps_hz, form) for (w, h, form), fps_hz in best.items()]
    return sorted(modes, key=lambda m: (-m.width * m.height, -m.fps_hz, m.format))


def stable_path(path: Path, folder: Path = Path("/dev/v4l")) -> Path:
    """The name of `path` that stays when it is plugged in again; `path` if none.

    By the camera's own identity, else by where it is plugged in.
    """
    for kind in ("by-id", "by-path"):
        with contextlib.suppress(OSError):
            for link in sorted((folder / kind).iterdir()):
                if link.resolve() == path.resolve():
                    return link
    return path


def announce_output(path: Path) -> None:
    """Let a loopback device that nobody writes to be written to again.

    WORKAROUND: with exclusive_caps=1, v4l2loopback up to 0.12.7 goes on saying that it
    can only be read from after a program that used only write() has closed it, as
    pyvirtualcam does. Closing it after STREAMON sets that right. Not for a device
    that a program is sending to.
    """
    from linuxpy.video import device as linuxpy

    with contextlib.suppress(OSError), linuxpy.Device(path) as device:
        device.stream_on(linuxpy.BufferType.VIDEO_OUTPUT)


def holders(path: Path, processes: Path = Path("/proc")) -> list[str]:
    """Names of the programs that have `path` open, other than this one, sorted.

    Only programs of the same user are seen, and on Linux only.
    """
    names: set[str] = set()
    for pid in openers(path, processes):
        with contextlib.suppress(OSError):
            name = Path(processes, str(pid), "comm").read_text(encoding="utf-8")
            names.add(name.strip())
    return sorted(names)


def openers(path: Path, processes: Path = Path("/proc")) -> frozenset[int]:
    """Which processes have `path` open, other than this one.

    Only processes of the same user are seen, and on Linux only.
    """
    own, wanted = str(os.getpid()), os.fspath(path)
    found = set()
    # Plain texts: this looks at some thousand files, several times a second.
    for process in _names(os.fspath(processes)):
        if process.isdecimal() and process != own:
            folder = f"{processes}/{process}/fd"
            for fd in _names(folder):
                with contextlib.suppress(OSError):
                    if os.readlink(f"{folder}/{fd}") == wanted:
                        found.add(int(process))
                        break
    return frozenset(found)


def _names(folder: str) -> list[str]:
    """What is in `folder`; nothing where one may not look."""
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _examined(path: Path) -> Device:
    """What is known of one device, however little it tells."""
    # Imported late: it takes 0.1 s, and only lists of devices need it.
    from linuxpy.video import device as linuxpy

    index = int(path.name[5:])
    try:
        with linuxpy.Device(path) as device:
            info = device.info
            can = info.device_capabilities
            return Device(
                path,
                index,
                info.card.strip("\0"),
                info.driver.strip("\0"),
                bool(can & linuxpy.Capability.VIDEO_CAPTURE),
                bool(can & linuxpy.Capability.VIDEO_OUTPUT),
            )
    except (OSError, ValueError):
        return Device(path, index, _label(path), "", captures=True, outputs=False)


def _label(path: Path) -> str:
    """What the kernel calls a device that cannot be opened."""
    try:
        name = Path("/sys/class/video4linux", path.name, "name")
        return name.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return path.name
