"""Checks of macOS: OBS, its camera extension, and the camera's permission."""

import plistlib
import re
from collections.abc import Iterator
from xml.parsers.expat import ExpatError

from portraitcam.doctor.finding import Finding, ok, problem
from portraitcam.doctor.machine import Machine
from portraitcam.sinks.virtual import setup_hint

_LEAST_MACOS, _LEAST_OBS = 13, 30
_EXTENSION = "com.obsproject.obs-studio.mac-camera-extension"
_APPROVE = (
    "System Settings > General > Login Items & Extensions > Camera Extensions:\n"
    "switch OBS Virtual Camera on; restart the Mac if it is not listed."
)
_START_ONCE = "In OBS press Start Virtual Camera once, then Stop Virtual Camera."
_PRIVACY = (
    "System Settings > Privacy & Security > Camera: switch it on for the program\n"
    "that starts PortraitCam (your terminal, if you start it there)."
)


def _major(version: str) -> int:
    """The first number of a version; 0 if there is none."""
    found = re.match(r"\d+", version)
    return int(found.group()) if found else 0


def release(machine: Machine) -> Iterator[Finding]:
    """Whether macOS is new enough for OBS's camera extension."""
    version = (machine.ask("sw_vers", "-productVersion") or "").strip()
    if _major(version) and _major(version) < _LEAST_MACOS:
        remedy = f"Update to macOS {_LEAST_MACOS} or later: System Settings > General."
        yield problem("macOS", f"{version} knows no camera extensions", remedy)
    else:
        yield ok("macOS", version or "of unknown version")


def obs(machine: Machine) -> Iterator[Finding]:
    """Whether OBS is where its extension can be loaded from, and new enough."""
    if machine.exists(machine.home / ".Trash/OBS.app"):
        detail = "an old OBS in the Trash keeps the extension from being loaded"
        yield problem("OBS", detail, "Empty the Trash and restart the Mac.")
    data = machine.read_bytes("/Applications/OBS.app/Contents/Info.plist")
    if not data:
        detail = "not in /Applications"
        yield problem("OBS", detail, setup_hint("darwin"))
        return
    try:
        told = plistlib.loads(data).get("CFBundleShortVersionString", "")
    except (plistlib.InvalidFileException, ExpatError, ValueError, AttributeError):
        told = ""
    version = str(told)
    if _major(version) < _LEAST_OBS:
        detail = f"{version or 'of unknown version'}: {_LEAST_OBS} or later is needed"
        yield problem("OBS", detail, setup_hint("darwin"))
    else:
        yield ok("OBS", version)


def extension(machine: Machine) -> Iterator[Finding]:
    """How the camera extension of OBS stands with the system."""
    name = "virtual camera"
    answer = machine.ask("systemextensionsctl", "list") or ""
    states = [
        line.rpartition("[")[2].rstrip("] \t")
        for line in answer.splitlines()
        if _EXTENSION in line
    ]
    if "activated enabled" in states:
        yield ok(name, "OBS Virtual Camera, its extension is allowed")
    elif any("waiting for user" in state for state in states):
        yield problem(name, "OBS's camera extension waits to be allowed", _APPROVE)
    elif any("reboot" in state for state in states):
        detail = f"OBS's camera extension is {states[0]}"
        yield problem(name, detail, f"Restart the Mac. {_START_ONCE}")
    elif states:
        detail = f"OBS's camera extension is {states[0]}"
        yield problem(name, detail, f"{_START_ONCE}\n{_APPROVE}")
    else:
        detail = "OBS's camera extension is not installed"
        yield problem(name, detail, f"{_START_ONCE}\n{_APPROVE}")


def camera_permission(machine: Machine) -> Iterator[Finding]:
    """Whether macOS lets this program use the camera."""
    name = "camera permission"
    match machine.camera_permission():
        case 1:
            remedy = "Ask who manages this Mac to allow the camera (Screen Time, MDM)."
            yield problem(name, "forbidden by the system's rules", remedy)
        case 2:
            yield problem(name, "refused", _PRIVACY)
        case 3:
            yield ok(name, "given")
        case _:
            yield ok(name, "not asked yet: macOS asks when the camera is first used")
