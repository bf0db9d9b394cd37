"""Writes to the virtual cameras of Windows and macOS, by pyvirtualcam."""

import sys
from pathlib import Path
from typing import Any, Protocol

import cv2

from portraitcam.errors import SinkError, SinkLost
from portraitcam.frames import Image, Size

OBS, UNITY = "obs", "unitycapture"
"""What pyvirtualcam calls the two."""

_OBS_FILTER = r"CLSID\{A3FCE0F5-3493-419F-958A-ABA1250EC20B}\InprocServer32"
_UNITY_FILTER = r"CLSID\{5C2CD55C-92AD-4999-8666-912BD3E70010}\InprocServer32"
_MAC_SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))

_OBS_STEPS = (
    "Install OBS Studio (obsproject.com), which brings the virtual camera.\n"
    "Then restart this program and the call program."
)
_ALLOW = (
    "Allow it in System Settings > General > Login Items & Extensions > "
    "Camera Extensions; restart the Mac if it is not listed."
)
_REASONS: tuple[tuple[str, str, str], ...] = (
    (
        "could not be started",
        "another program sends to it",
        "Stop the virtual camera in OBS: only one program at a time can send to it.\n"
        "If none does, close the call programs that show it, then try again.",
    ),
    (
        "all cameras are already in use",
        "another program sends to it",
        "Close the other program that sends to Unity Video Capture.",
    ),
    ("no camera registered", "it is not installed", _OBS_STEPS),
    ("did you install obs", "it is not installed", _OBS_STEPS),
    (
        "not installed in your system",
        "its extension is missing or not allowed",
        "In OBS 30 or later press Start Virtual Camera once, then Stop Virtual "
        f"Camera.\n{_ALLOW}",
    ),
    ("version is not supported", "OBS is too old", "Install OBS 30 or later."),
    (
        "multiple cameras",
        "it is in use by this program already",
        "Stop the other output of this program first.",
    ),
)
"""Parts of what the library says, what they mean, and what to do."""


class Camera(Protocol):
    """The part of pyvirtualcam.Camera that is used."""

    def send(self, frame: Image) -> None:
        """Show one image."""
        ...

    def close(self) -> None:
        """Give the camera back."""
        ...


class LibraryWriter:
    """One virtual camera that is open for writing.

    OBS's camera takes NV12 and Unity's RGBA on Windows, UYVY on macOS. The cheapest
    way there is I420 made by OpenCV on Windows, and BGR converted by the library on
    macOS. Neither system tells who reads.

    Args:
        backend: `OBS` or `UNITY`.
        name: What users call it.
        size: (width, height) in px, see `fitting_size`.
        fps_hz: Images per second that will come.
        platform: As in `sys.platform`.

    Attributes:
        size: What was asked for.

    Raises:
        SinkLost: Another program sends to it.
        SinkError: It cannot be opened for another reason.
    """

    def __init__(
        self,
        backend: str,
        name: str,
        size: Size,
        fps_hz: float,
        platform: str = sys.platform,
    ) -> None:
        self.size = size
        self._i420 = platform == "win32"
        try:
            import pyvirtualcam
        except ImportError as error:
            raise SinkError(
                "This processor has no support for virtual cameras.",
                hint="Send to a file or use the preview.",
            ) from error
        formats: Any = pyvirtualcam.PixelFormat
        try:
            self._camera: Camera = pyvirtualcam.Camera(
                *size,
                fps_hz,
                fmt=formats.I420 if self._i420 else formats.BGR,
                backend=backend,
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise refusal(name, str(error)) from error

    def write(self, image: Image) -> None:
        """Show `image`, which has the camera's size."""
        if self._i420:
            planes = cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420)
            self._camera.send(planes.reshape(-1))  # type: ignore[arg-type]
        else:
            self._camera.send(image)

    def watched(self) -> bool | None:
        """Not known: None."""
        return None

    def close(self) -> None:
        """Give the camera back; Unity's shows for ever what was sent last."""
        self._camera.close()


def refusal(name: str, said: str) -> SinkError:
    """What it means that a virtual camera cannot be opened.

    Args:
        name: What users call it.
        said: What the library said.
    """
    for part, meaning, hint in _REASONS:
        if part in said.casefold():
            kind = SinkLost if "another program" in meaning else SinkError
            return kind(
                f"The virtual camera {name} cannot be opened: {meaning}.", hint=hint
            )
    reason = said.partition("backend: ")[2] or said
    return SinkError(
        f"The virtual camera {name} cannot be opened: {reason.rstrip('.')}.",
        hint="Close other programs that send to it; then try again.",
    )


def fitting_mac_size(size: Size) -> Size:
    """Of the sizes that OBS's extension shows rightly, the one for `size`, in px.

    Others come out green, https://github.com/letmaik/pyvirtualcam/issues/110
    """
    return _MAC_SIZES[size[0] > 1280 or size[1] > 720]


def installed(platform: str = sys.platform) -> list[tuple[str, str]]:
    """The virtual cameras that are installed: label and backend, the best first."""
    if platform == "win32":
        known = (
            ("OBS Virtual Camera", OBS, _OBS_FILTER),
            ("Unity Video Capture", UNITY, _UNITY_FILTER),
        )
        return [(label, backend) for label, backend, key in known if _registered(key)]
    there = Path("/Applications/OBS.app").exists()
    return [("OBS Virtual Camera", OBS)] if there else []


def in_use(backend: str, platform: str = sys.platform) -> bool:
    """Whether a program sends to it now; only OBS's on Windows lets that be seen."""
    if platform != "win32" or backend != OBS:
        return False
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenFileMappingW(0x0004, False, "OBSVirtualCamVideo")
    if handle:
        kernel.CloseHandle(handle)
    return bool(handle)


def setup_steps(platform: str) -> str:
    """How to get the virtual camera of Windows or macOS, one step a line."""
    if platform == "win32":
        return _OBS_STEPS
    return (
        "Install OBS Studio 30 or later (obsproject.com) into /Applications.\n"
        "In OBS press Start Virtual Camera once, then Stop Virtual Camera.\n" + _ALLOW
    )


def _registered(key: str) -> bool:
    """Whether Windows knows a filter."""
    if sys.platform == "win32":
        import winreg

        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, key))
        except OSError:
            return False
        return True
    return False
