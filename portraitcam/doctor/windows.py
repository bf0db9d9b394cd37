"""Checks of Windows: who has registered a virtual camera, and the camera's permission.

The registry is read with ``reg query``, whose answers a test can give.
"""

import re
from collections.abc import Iterator

from portraitcam.doctor.finding import Finding, note, ok, problem
from portraitcam.doctor.machine import Machine
from portraitcam.sinks.virtual import setup_hint

_CLASSES = r"HKLM\SOFTWARE\Classes\CLSID"
_OBS = {
    "64": "{A3FCE0F5-3493-419F-958A-ABA1250EC20B}",
    "32": "{A3FCE0F5-3493-419F-958A-ABA1250EC20B}",
}
_UNITY = {
    "64": "{5C2CD55C-92AD-4999-8666-912BD3E70010}",
    "32": "{5C2CD55C-92AD-4999-8666-912BD3E70020}",
}
_UNINSTALL = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\OBS Studio"
_CONSENT = r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager"
_WEBCAM = rf"{_CONSENT}\ConsentStore\webcam"
_PRIVACY = "start ms-settings:privacy-webcam   (and switch it on)"
_REGISTER = (
    "In a command prompt as administrator:\n"
    r'"C:\Program Files\obs-studio\data\obs-plugins\win-dshow\virtualcam-install.bat"'
)
_LEAST_OBS = 26


def value(machine: Machine, key: str, name: str = "", view: str = "64") -> str | None:
    """One text of the registry; None if it is not there.

    Args:
        machine: Where to ask.
        key: Its path, from the hive on.
        name: Of the value; empty for the key's own.
        view: 64 or 32: each kind of program has a registry of its own.
    """
    which = ("/v", name) if name else ("/ve",)
    answer = machine.ask("reg", "query", key, *which, f"/reg:{view}")
    found = re.search(r"REG_(?:EXPAND_)?SZ[ \t]+(.*)", answer or "")
    return found.group(1).strip() if found else None


def obs(machine: Machine) -> Iterator[Finding]:
    """Whether OBS is installed, and new enough to bring a virtual camera."""
    versions = [value(machine, _UNINSTALL, "DisplayVersion", v) for v in ("64", "32")]
    version = next((v for v in versions if v), None)
    if version is None:
        yield note("OBS", "not installed, or without its installer")
    elif int(re.match(r"\d*", version).group() or 0) < _LEAST_OBS:  # type: ignore[union-attr]
        remedy = "winget upgrade OBSProject.OBSStudio"
        detail = f"{version} is too old: {_LEAST_OBS} brought the virtual camera"
        yield problem("OBS", detail, remedy)
    else:
        yield ok("OBS", version)


def virtual_camera(machine: Machine) -> Iterator[Finding]:
    """Whether OBS's virtual camera or Unity Capture is registered."""
    name = "virtual camera"
    obs_dlls, unity_dlls = _dlls(machine, _OBS), _dlls(machine, _UNITY)
    if not obs_dlls and not unity_dlls:
        installed = any(value(machine, _UNINSTALL, "DisplayVersion", v) for v in _OBS)
        remedy = _REGISTER if installed else setup_hint("win32")
        yield problem(name, "none is registered", remedy)
    for label, dlls, remedy in (
        ("OBS Virtual Camera", obs_dlls, _REGISTER),
        ("Unity Capture", unity_dlls, "Run Unity Capture's Install.bat again."),
    ):
        lost = [view for view, dll in dlls.items() if not machine.exists(dll)]
        if lost:
            detail = f"{label} is registered, but its file is gone ({lost[0]} bits)"
            yield problem(name, detail, remedy)
        elif len(dlls) == 1:
            detail = f"{label}, for programs of {next(iter(dlls))} bits only"
            yield note(name, detail, remedy)
        elif dlls:
            detail = f"{label}; the Camera app and the Settings never list it"
            yield ok(name, detail)


def _dlls(machine: Machine, classes: dict[str, str]) -> dict[str, str]:
    """Files that are registered for a class, by the kind of program."""
    found = {
        view: value(machine, rf"{_CLASSES}\{name}\InprocServer32", view=view)
        for view, name in classes.items()
    }
    return {view: dll.strip('"') for view, dll in found.items() if dll}


def camera_permission(machine: Machine) -> Iterator[Finding]:
    """Whether Windows lets this program use the camera."""
    name = "camera permission"
    for key, who in (
        (rf"HKLM\{_WEBCAM}", "this device"),
        (rf"HKCU\{_WEBCAM}", "apps"),
        (rf"HKCU\{_WEBCAM}\NonPackaged", "desktop apps"),
    ):
        if (value(machine, key, "Value") or "").casefold() == "deny":
            yield problem(name, f"the camera is switched off for {who}", _PRIVACY)
            return
    yield ok(name, "given")
