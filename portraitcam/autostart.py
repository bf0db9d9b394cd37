"""Starting with the desktop's session, as each system wants to be told of it.

Linux reads a file in the XDG autostart folder, macOS a launch agent, Windows a value
of the user's Run key. What is there is the truth: no setting doubles it.
"""

import importlib
import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from portraitcam.errors import SettingsError

MINIMISED = "--minimised"
_LABEL = "org.portraitcam.PortraitCam"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RUN_NAME = "PortraitCam"


def command() -> list[str]:
    """The words that start this program without its window."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MINIMISED]
    python = Path(sys.executable)
    silent = python.with_name("pythonw.exe")  # Windows: without a console's window
    return [str(silent if silent.is_file() else python), "-m", "portraitcam", MINIMISED]


def is_on(system: str = sys.platform) -> bool:
    """Whether the program starts with the session.

    Args:
        system: A value of `sys.platform`.
    """
    if system == "win32":
        return _run_value() is not None
    path = place(system)
    if not path.is_file():
        return False
    if system == "darwin":
        return True
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    switched_off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
    return not switched_off & {line.replace(" ", "") for line in lines}


def switch(on: bool, system: str = sys.platform) -> None:
    """Start with the session from now on, or no longer.

    Args:
        on: What is wanted.
        system: A value of `sys.platform`.

    Raises:
        SettingsError: The system does not let it be written.
    """
    try:
        if system == "win32":
            _set_run_value(_windows_line(command()) if on else None)
        elif on:
            path = place(system)
            path.parent.mkdir(parents=True, exist_ok=True)
            made = _launch_agent() if system == "darwin" else _desktop_entry()
            path.write_bytes(made)
        else:
            place(system).unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            f"Starting at login cannot be changed: {error.strerror}.",
            hint="Check that your user may write there, or use the system's own "
            "list of programs that start at login.",
        ) from error


def place(system: str = sys.platform) -> Path:
    """The file that the system reads; not for Windows."""
    if system == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "autostart" / "portraitcam.desktop"


def _desktop_entry() -> bytes:
    """See https://specifications.freedesktop.org/autostart-spec/latest/."""
    words = " ".join(_quoted(word) for word in command())
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=PortraitCam",
        f"Exec={words}",
        "Icon=portraitcam",
        "X-GNOME-Autostart-enabled=true",
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _quoted(word: str) -> str:
    """One word of Exec: quoted, and that escaped again as every value is."""
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _launch_agent() -> bytes:
    return plistlib.dumps(
        {
            "Label": _LABEL,
            "ProgramArguments": command(),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def _windows_line(words: Sequence[str]) -> str:
    return " ".join(f'"{word}"' if " " in word else word for word in words)


def _registry() -> Any:
    """Python's module for it, which only Windows has."""
    return importlib.import_module("winreg")


def _run_value() -> str | None:
    winreg = _registry()

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            value, _ = winreg.QueryValueEx(key, _RUN_NAME)
            return str(value)
    except OSError:
        return None


def _set_run_value(line: str | None) -> None:
    winreg = _registry()

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
        if line is not None:
            winreg.SetValueEx(key, _RUN_NAME, 0, winreg.REG_SZ, line)
        elif _run_value() is not None:
            winreg.DeleteValue(key, _RUN_NAME)
