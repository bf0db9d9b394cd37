"""Which programs use a camera, where the system tells."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from portraitcam import v4l2

_WEBCAM = (
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager"
    r"\ConsentStore\webcam"
)
"""Windows keeps here, for each program, when it last began and ceased to use one."""

Entry = tuple[str, int, int]
"""Key of one program, and when it began and ceased; 0: it has not yet ceased."""


def camera_users(path: str) -> list[str]:
    """Programs that use the camera at `path`, other than this one, sorted.

    Linux tells it of programs of the same user, Windows for all cameras at once, and
    macOS not at all.
    """
    if sys.platform == "win32":
        return using(_consent_store(), sys.executable)
    return v4l2.holders(Path(path)) if path.startswith("/dev/") else []


def using(entries: Iterable[Entry], own: str) -> list[str]:
    """Names of the programs in Windows' list that use a camera now.

    Args:
        entries: The list.
        own: Path of this program, which is left out.
    """
    found = set()
    for key, began, ceased in entries:
        path = key.replace("#", "\\")
        if began and not ceased and path.casefold() != own.casefold():
            # C:#Program Files#Zoom#Zoom.exe, or Microsoft.WindowsCamera_8wekyb3d8bbwe
            found.add(path.rpartition("\\")[2].partition("_")[0])
    return sorted(found)


def _consent_store() -> Iterator[Entry]:
    if sys.platform == "win32":
        import winreg

        def time_of(key: winreg.HKEYType, name: str) -> int:
            try:
                return int(winreg.QueryValueEx(key, name)[0])
            except OSError:
                return 0

        for folder in (_WEBCAM, _WEBCAM + r"\NonPackaged"):
            try:
                root = winreg.OpenKey(winreg.HKEY_CURRENT_USER, folder)
            except OSError:
                continue
            with root:
                for index in range(winreg.QueryInfoKey(root)[0]):
                    name = winreg.EnumKey(root, index)
                    with winreg.OpenKey(root, name) as key:
                        began = time_of(key, "LastUsedTimeStart")
                        yield name, began, time_of(key, "LastUsedTimeStop")
    else:
        yield from ()
