"""The virtual camera: what call programs list beside real ones."""

import contextlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from portraitcam import v4l2
from portraitcam.away import Sign, away_card
from portraitcam.errors import SinkError
from portraitcam.frames import Image, Size, contain, cover, size_of
from portraitcam.sinks.virtual import library

_SYSTEM: str = sys.platform  # a plain text: all its branches are type-checked

LABEL = "PortraitCam"
"""What the virtual camera is called, where we can choose."""

OPTIONS = {
    "devices": "1",
    "video_nr": "10",
    "card_label": f'"{LABEL}"',
    "exclusive_caps": "1",
    "max_buffers": "2",
}
"""Options of v4l2loopback. Browsers list a device only with exclusive_caps; with more
than two buffers readers lag behind."""

_OTHERS = ("obs", "droidcam")
"""Parts of the labels of loopback devices that belong to other programs."""

_LEAST: Size = (48, 32)  # v4l2loopback refuses less


@dataclass(frozen=True, slots=True)
class VirtualCameraInfo:
    """One virtual camera that can be written to.

    Attributes:
        label: What call programs show.
        device: What ``virtual:DEVICE`` takes: /dev/videoN on Linux.
        in_use: Whether a program sends to it now, as far as the system tells.
    """

    label: str
    device: str
    in_use: bool = False


class Writer(Protocol):
    """One virtual camera that is open for writing.

    Attributes:
        size: (width, height) of the images that it takes, in px.
    """

    size: Size

    def write(self, image: Image) -> None:
        """Show one image of that size.

        Raises:
            SinkError: It cannot be shown.
        """
        ...

    def watched(self) -> bool | None:
        """Whether a program reads it; None where the system does not tell."""
        ...

    def close(self) -> None:
        """Give it back. Once."""
        ...


def list_virtual_cameras() -> list[VirtualCameraInfo]:
    """All virtual cameras, the one that ``virtual`` means first."""
    if _SYSTEM.startswith("linux"):
        found = [
            # With exclusive_caps, one that is sent to takes nothing from others.
            VirtualCameraInfo(d.label, str(d.path), not d.outputs)
            for d in v4l2.list_devices()
            if d.is_loopback
        ]
        return sorted(found, key=lambda camera: _rank(camera.label))
    found = [
        VirtualCameraInfo(label, backend, library.in_use(backend, _SYSTEM))
        for label, backend in library.installed(_SYSTEM)
    ]
    # One that another program sends to takes nobody else.
    return sorted(found, key=lambda camera: camera.in_use)


def setup_hint(platform: str = sys.platform) -> str:
    """How to get a virtual camera, in commands or steps, one per line.

    Args:
        platform: As in `sys.platform`.
    """
    if platform in ("win32", "darwin"):
        return library.setup_steps(platform)
    # Options count only while the module is loaded.
    loaded = Path("/sys/module/v4l2loopback").exists()
    first = "sudo modprobe -r v4l2loopback" if loaded else install_command()
    return f"{first}\nsudo modprobe v4l2loopback {option_words(OPTIONS)}"


def option_words(options: dict[str, str]) -> str:
    """Options of the kernel module as modprobe and its files take them."""
    return " ".join(f"{name}={value}" for name, value in options.items())


class VirtualCameraSink:
    """Sends images to a virtual camera, which is opened with the first one.

    Its size is the first image's made even, or the nearest that works: what macOS
    shows rightly, or what programs that are already reading it have agreed on.

    Args:
        device: Which one, see `VirtualCameraInfo.device`; empty for the best.
        fps_hz: Images per second that will come.

    Raises:
        SinkError: There is none; its hint says how to get one on this system.
    """

    def __init__(self, device: str, fps_hz: float) -> None:
        self._device, self._name = _chosen(device)
        self._fps_hz = fps_hz or 30.0
        named = f"{self._device} ({self._name})"
        self.label = named if self._name else self._device
        self._writer: Writer | None = None

    def send(self, image: Image, time_s: float) -> None:
        """Show one image; see `Sink.send`."""
        if self._writer is None:
            self._writer = self._opened(fitting_size(size_of(image)))
        self._writer.write(fitted(image, self._writer.size))

    def watched(self) -> bool | None:
        """Whether a program reads it; see `Sink.watched`."""
        if self._writer is None:
            # Not open, so not read; elsewhere that would be a guess as well.
            return False if _SYSTEM.startswith("linux") else None
        return self._writer.watched()

    def close(self) -> None:
        """Give the device back, with the away card as its last picture."""
        writer, self._writer = self._writer, None
        if writer is not None:
            # Some systems go on showing it: it must not be a person.
            with contextlib.suppress(SinkError):
                writer.write(away_card(writer.size, sign=Sign.OFF))
            writer.close()

    def _opened(self, size: Size) -> Writer:
        if not _SYSTEM.startswith("linux"):
            return library.LibraryWriter(self._device, self.label, size, self._fps_hz)
        from portraitcam.sinks.virtual.loopback import LoopbackWriter

        return LoopbackWriter(Path(self._device), self.label, size, self._fps_hz)


def fitting_size(size: Size, platform: str = sys.platform) -> Size:
    """The size nearest to `size`, in px, that the system's virtual camera takes.

    Args:
        size: (width, height), at least 1x1.
        platform: As in `sys.platform`.
    """
    if platform == "darwin":
        return library.fitting_mac_size(size)
    return max(_LEAST[0], size[0] // 2 * 2), max(_LEAST[1], size[1] // 2 * 2)


def fitted(image: Image, size: Size) -> Image:
    """`image` in `size`: cut if it is a pixel off, else with bars around it."""
    width, height = size_of(image)
    nearly = abs(width - size[0]) <= 1 and abs(height - size[1]) <= 1
    return cover(image, size) if nearly else contain(image, size, (0, 0, 0))


def _chosen(device: str) -> tuple[str, str]:
    """The device to send to and its label.

    Raises:
        SinkError: There is none such.
    """
    cameras = list_virtual_cameras()
    if device:
        for camera in cameras:
            if device in (camera.device, camera.label):
                return camera.device, camera.label
        names = ", ".join(f"{c.device} ({c.label})" for c in cameras)
        raise SinkError(
            f"There is no virtual camera {device}.",
            hint=f"There are: {names}." if names else setup_hint(),
        )
    if not cameras:
        raise SinkError("There is no virtual camera.", hint=setup_hint())
    best = cameras[0]
    if _SYSTEM.startswith("linux") and _rank(best.label) == 2:
        raise SinkError(
            f"The only virtual camera belongs to another program: {best.label}.",
            hint=setup_hint(),
        )
    return best.device, best.label


def _rank(label: str) -> int:
    """0 for our own virtual camera, 1 for one that is free to all, 2 for others'."""
    name = label.casefold()
    if LABEL.casefold() in name:
        return 0
    return 2 if any(other in name for other in _OTHERS) else 1


def install_command() -> str:
    """How this Linux installs the kernel module."""
    for tool, command in (
        ("apt-get", "sudo apt-get install v4l2loopback-dkms"),
        ("dnf", "sudo dnf install akmod-v4l2loopback   # from RPM Fusion"),
        ("pacman", "sudo pacman -S v4l2loopback-dkms"),
        ("zypper", "sudo zypper install v4l2loopback-kmp-default"),
    ):
        if shutil.which(tool):
            return command
    return "Install the package v4l2loopback of your distribution, then:"
