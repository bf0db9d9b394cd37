"""What a window needs of this computer, checked before Qt ends the program."""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from portraitcam.errors import PortraitCamError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FRAME_PX, _TITLE_PX = 8, 32
"""What systems put around a window, at most and roughly."""

_PACKAGES = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1"
_HINT = f"On Debian or Ubuntu: sudo apt install {_PACKAGES}"


def forget_foreign_qt() -> None:
    """Drop the folders of Qt plugins and fonts that OpenCV's full wheel names.

    WORKAROUND https://github.com/opencv/opencv-python/issues/736: that wheel brings
    a Qt of its own and, when imported, points every other Qt at it.
    """
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in Path(os.environ.get(name, "")).parts:
            del os.environ[name]


def fit_screen(window: "QWidget") -> None:
    """Make a window no larger than its screen has room for, frame and title included.

    Not every system does that by itself, and what starts the virtual camera is at the
    window's foot.
    """
    room = window.screen().availableGeometry().size()
    window.resize(
        min(window.width(), room.width() - _FRAME_PX),
        min(window.height(), room.height() - _TITLE_PX - _FRAME_PX),
    )


def check_display() -> None:
    """Find out whether a window can be opened here.

    Qt ends the whole process where it finds no display, with a message that helps
    few, so it is not asked before this.

    Raises:
        PortraitCamError: There is no screen, or a library of the system is missing.
    """
    try:
        from PySide6 import QtWidgets  # noqa: F401
    except ImportError as error:
        raise _missing(error) from error
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or wanted not in ("", "xcb", "wayland"):
        return
    screens = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    usable = [
        platform
        for platform, variable in screens.items()
        if os.environ.get(variable) and wanted in ("", platform)
    ]
    if not usable:
        raise PortraitCamError(
            "There is no screen to open a window on.",
            hint="Start it from a desktop session, or use `portraitcam run` here.",
        )
    problems = [problem for p in usable if (problem := _load_problem(p)) is not None]
    if len(problems) == len(usable):
        raise _missing(problems[-1]) from problems[-1]


def _load_problem(platform: str) -> OSError | None:
    """Why Qt's plugin for `platform` cannot be loaded; None if it can."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    plugins = Path(spec.origin).parent / "Qt" / "plugins" / "platforms"
    plugin = plugins / f"libq{platform}.so"
    if not plugin.exists():
        return None  # a Qt of the distribution, which keeps its plugins elsewhere
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return error
    return None


def _missing(error: Exception) -> PortraitCamError:
    library = str(error).partition(":")[0]
    return PortraitCamError(
        f"The window needs a library that this computer lacks: {library}.", hint=_HINT
    )
