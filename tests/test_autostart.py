import plistlib
import re
import sys
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any

import pytest

from portraitcam import autostart
from portraitcam.errors import SettingsError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    return tmp_path


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_it_is_switched_on_and_off_in_the_place_the_system_reads(
    home: Path, system: str
) -> None:
    assert not autostart.is_on(system)
    autostart.switch(True, system)
    assert autostart.is_on(system)
    assert home in autostart.place(system).parents
    autostart.switch(False, system)
    assert not autostart.is_on(system)
    assert not autostart.place(system).exists()
    autostart.switch(False, system)


def test_the_desktop_entry_starts_this_program_minimised(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = str(home / 'a "folder" with 100% `$odd` signs' / "python")
    monkeypatch.setattr(sys, "executable", strange)
    autostart.switch(True, "linux")
    text = (home / "xdg" / "autostart" / "portraitcam.desktop").read_text()
    assert text.startswith("[Desktop Entry]\nType=Application\n")
    line = next(w for w in text.splitlines() if w.startswith("Exec="))
    # As a desktop reads it: first the escapes of any value, then those of Exec.
    once = line.removeprefix("Exec=").replace("\\\\", "\\")
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', once)
    words = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]
    assert words == [strange, "-m", "portraitcam", "--minimised"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_has_switched_off_is_off(home: Path, line: str) -> None:
    autostart.switch(True, "linux")
    path = autostart.place("linux")
    path.write_text(f"[Desktop Entry]\nExec=portraitcam\n{line}\n")
    assert not autostart.is_on("linux")
    autostart.switch(True, "linux")
    assert autostart.is_on("linux")


def test_the_launch_agent_runs_this_program_at_login(home: Path) -> None:
    autostart.switch(True, "darwin")
    path = home / "Library" / "LaunchAgents" / "org.portraitcam.PortraitCam.plist"
    agent = plistlib.loads(path.read_bytes())
    assert agent["ProgramArguments"] == autostart.command()
    assert agent["RunAtLoad"] is True
    assert agent["Label"] == path.stem


def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "xdg").write_text("in the way")
    with pytest.raises(SettingsError, match="login") as caught:
        autostart.switch(True, "linux")
    assert caught.value.hint


class Registry:
    """The part of Windows' registry that is used, as `winreg` gives it."""

    HKEY_CURRENT_USER = "user"
    REG_SZ = 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.opened: list[tuple[str, str]] = []

    def _open(self, root: str, path: str) -> Any:
        self.opened.append((root, path))
        values = self.values

        class Key(SimpleNamespace):
            def __enter__(self) -> dict[str, str]:
                return values

            def __exit__(
                self,
                kind: type[BaseException] | None,
                error: BaseException | None,
                trace: TracebackType | None,
            ) -> None:
                pass

        return Key()

    OpenKey = CreateKey = _open

    def QueryValueEx(self, key: dict[str, str], name: str) -> tuple[str, int]:
        if name not in key:
            raise FileNotFoundError(2, "no such value")
        return key[name], self.REG_SZ

    def SetValueEx(
        self, key: dict[str, str], name: str, reserved: int, kind: int, value: str
    ) -> None:
        assert kind == self.REG_SZ
        key[name] = value

    def DeleteValue(self, key: dict[str, str], name: str) -> None:
        del key[name]


def test_windows_is_told_by_a_value_of_the_users_run_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = Registry()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    python = tmp_path / "Program Files" / "python.exe"
    python.parent.mkdir()
    silent = python.with_name("pythonw.exe")
    silent.touch()
    monkeypatch.setattr(sys, "executable", str(python))
    assert not autostart.is_on("win32")
    autostart.switch(True, "win32")
    assert autostart.is_on("win32")
    run = r"Software\Microsoft\Windows\CurrentVersion\Run"
    assert set(registry.opened) == {("user", run)}
    line = registry.values["PortraitCam"]
    assert line == f'"{silent}" -m portraitcam --minimised'
    autostart.switch(False, "win32")
    autostart.switch(False, "win32")
    assert not autostart.is_on("win32")
