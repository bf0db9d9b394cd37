"""The virtual camera: what call programs list beside real ones."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2

from portraitcam import v4l2
from portraitcam.errors import SinkError
from portraitcam.frames import Image, Size, contain, cover, size_of

if TYPE_CHECKING:
    import numpy as np

_SYSTEM: str = sys.platform  # a plain text: all its branches are type-checked

LABEL = "PortraitCam"
"""What the virtual camera is called, where we can choose."""

_OTHERS = ("obs", "droidcam")
"""Parts of the labels of loopback devices that belong to other programs."""

_LEAST: Size = (48, 32)  # v4l2loopback refuses less
_MAC_SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))
_OBS_FILTER = r"CLSID\{A3FCE0F5-3493-419F-958A-ABA1250EC20B}\InprocServer32"


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
    return [VirtualCameraInfo("OBS Virtual Camera", "obs")] if _obs_is_there() else []


def setup_hint(platform: str = sys.platform) -> str:
    """How to get a virtual camera, in commands or steps, one per line.

    Args:
        platform: As in `sys.platform`.
    """
    if platform == "win32":
        return (
            "Install OBS Studio (obsproject.com), which brings the virtual camera.\n"
            "Then restart this program and the call program."
        )
    if platform == "darwin":
        return (
            "Install OBS Studio 30 or later (obsproject.com) into /Applications.\n"
            "In OBS press Start Virtual Camera once, then Stop Virtual Camera.\n"
            "Allow it in System Settings > General > Login Items & Extensions > "
            "Camera Extensions; restart the Mac if it is not listed."
        )
    # Options count only while the module is loaded.
    loaded = Path("/sys/module/v4l2loopback").exists()
    first = "sudo modprobe -r v4l2loopback" if loaded else _install_command()
    return (
        f"{first}\n"
        "sudo modprobe v4l2loopback devices=1 video_nr=10 "
        f'card_label="{LABEL}" exclusive_caps=1'
    )


class VirtualCameraSink:
    """Sends images to a virtual camera, which is opened with the first one.

    Its size is the first image's made even, or on macOS the nearest that works.

    Args:
        device: Which one, see `VirtualCameraInfo.device`; empty for the best.
        fps_hz: Images per second that will come.

    Raises:
        SinkError: There is none; its hint says how to get one on this system.
    """

    def __init__(self, device: str, fps_hz: float) -> None:
        self._device, name = _chosen(device)
        self._fps_hz = fps_hz or 30.0
        self.label = f"{self._device} ({name})" if name else self._device
        self._camera: Any = None  # pyvirtualcam has no types
        self._size: Size = (0, 0)

    def send(self, image: Image, time_s: float) -> None:
        """Show one image; see `Sink.send`."""
        if self._camera is None:
            self._open(size_of(image))
        elif self._device.startswith("/dev/") and not os.path.exists(self._device):
            # pyvirtualcam's own send fails without saying so.
            self.close()
            raise SinkError(
                f"The virtual camera {self.label} is gone.",
                hint=setup_hint(),
            )
        self._camera.send(_sendable(image, self._size))

    def close(self) -> None:
        """Give the device back."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.close()
            if self._device.startswith("/dev/"):
                v4l2.announce_output(Path(self._device))

    def _open(self, size: Size) -> None:
        self._size = fitting_size(size)
        try:
            import pyvirtualcam
        except ImportError as error:
            raise SinkError(
                "This processor has no support for virtual cameras.",
                hint="Send to a file or use the preview.",
            ) from error
        users = v4l2.holders(Path(self._device))
        if not users and self._seems_taken():
            # A run that was killed left it as if a program were sending to it.
            v4l2.announce_output(Path(self._device))
        formats = pyvirtualcam.PixelFormat
        linux = _SYSTEM.startswith("linux")
        try:
            self._camera = pyvirtualcam.Camera(
                *self._size,
                self._fps_hz,
                # The cheapest way in on each system: one conversion, in the library.
                fmt=formats.I420 if _SYSTEM == "win32" else formats.BGR,
                device=self._device if linux else None,
                backend="v4l2loopback" if linux else self._device,
            )
        except (RuntimeError, ValueError, OSError) as error:
            reason = str(error).partition("backend: ")[2] or str(error)
            raise SinkError(
                f"The virtual camera {self.label} cannot be opened: "
                f"{reason.rstrip('.')}.",
                hint=f"Close {', '.join(users) or 'other programs that send to it'}; "
                "then try again.",
            ) from error

    def _seems_taken(self) -> bool:
        """Whether the device says that a program sends to it."""
        return any(
            camera.in_use
            for camera in list_virtual_cameras()
            if camera.device == self._device
        )


def fitting_size(size: Size, platform: str = sys.platform) -> Size:
    """The size nearest to `size`, in px, that the system's virtual camera takes.

    Args:
        size: (width, height), at least 1x1.
        platform: As in `sys.platform`.
    """
    if platform == "darwin":
        # Others come out green, https://github.com/letmaik/pyvirtualcam/issues/110
        return _MAC_SIZES[size[0] > 1280 or size[1] > 720]
    return max(_LEAST[0], size[0] // 2 * 2), max(_LEAST[1], size[1] // 2 * 2)


def _sendable(image: Image, size: Size) -> "np.typing.NDArray[np.uint8]":
    """`image` in the size and colours that the device was opened with."""
    width, height = size_of(image)
    nearly = abs(width - size[0]) <= 1 and abs(height - size[1]) <= 1
    image = cover(image, size) if nearly else contain(image, size, (0, 0, 0))
    if _SYSTEM == "win32":
        return cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420).reshape(-1)  # type: ignore[return-value]
    return image


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
        if _SYSTEM != "win32" or device != "unitycapture":
            names = ", ".join(f"{c.device} ({c.label})" for c in cameras)
            raise SinkError(
                f"There is no virtual camera {device}.",
                hint=f"There are: {names}." if names else setup_hint(),
            )
        return device, "Unity Video Capture"
    if not cameras:
        raise SinkError("There is no virtual camera.", hint=setup_hint())
    usable = [camera for camera in cameras if _rank(camera.label) < 2]
    if not usable and _SYSTEM.startswith("linux"):
        raise SinkError(
            f"The only virtual camera belongs to another program: {cameras[0].label}.",
            hint=setup_hint(),
        )
    best = (usable or cameras)[0]
    return best.device, best.label


def _rank(label: str) -> int:
    """0 for our own virtual camera, 1 for one that is free to all, 2 for others'."""
    name = label.casefold()
    if LABEL.casefold() in name:
        return 0
    return 2 if any(other in name for other in _OTHERS) else 1


def _install_command() -> str:
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


def _obs_is_there() -> bool:
    """Whether OBS's virtual camera is installed, on Windows and macOS."""
    if sys.platform == "win32":
        import winreg

        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, _OBS_FILTER))
        except OSError:
            return False
        return True
    else:
        return Path("/Applications/OBS.app").exists()
