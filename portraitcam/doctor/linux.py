"""Checks of Linux: the loopback module, its device, and who may use it."""

import ctypes.util
import getpass
import re
from collections.abc import Callable, Iterator, Sequence

from portraitcam import v4l2
from portraitcam.doctor.finding import Finding, note, ok, problem
from portraitcam.doctor.machine import Machine
from portraitcam.sinks.virtual import LABEL, setup_hint

_MODULE = "/sys/module/v4l2loopback"
_WAKE = "portraitcam run wakes it up; else load the module anew:"
_UNLOAD = "sudo modprobe -r v4l2loopback   (close what uses it first)"
_QT_LIBRARIES = ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xkbcommon-x11")
_OTHERS = ("obs", "droidcam")
_CURED = (0, 13)
"""From this version on a device can be written to again after its writer has gone."""

_UNNUMBERED = "0.12 or older"
"""Up to 0.12.7 the module does not say its version."""

_CONTROL = "/dev/v4l2loopback"
"""Only newer ones have it."""


def _load() -> str:
    """The command that loads the module: the last line of how to get it."""
    return setup_hint("linux").splitlines()[-1]


def sandbox(machine: Machine) -> Iterator[Finding]:
    """Whether this program itself is shut in."""
    release = machine.read("/proc/sys/kernel/osrelease").casefold()
    if "microsoft" in release:
        detail = "Windows Subsystem for Linux: its kernel has no cameras"
        yield problem("surroundings", detail, "Install PortraitCam on Windows itself.")
    elif machine.exists("/.flatpak-info"):
        remedy = "flatpak override --user --device=all APP-ID   (of PortraitCam)"
        yield note("surroundings", "a flatpak: it must be allowed devices", remedy)
    elif machine.environ.get("SNAP"):
        remedy = "sudo snap connect portraitcam:camera"
        yield note("surroundings", "a snap: it must be allowed the camera", remedy)
    elif machine.exists("/.dockerenv") or machine.exists("/run/.containerenv"):
        remedy = (
            "Load the module on the host and pass its device: --device /dev/video10"
        )
        yield note("surroundings", "a container: kernel modules are the host's", remedy)
    else:
        yield ok("surroundings", "no sandbox")


def loopback_module(machine: Machine) -> Iterator[Finding]:
    """Whether v4l2loopback is loaded, and which version of it."""
    name = "loopback module"
    if machine.exists(_MODULE):
        version = machine.read(f"{_MODULE}/version").strip()
        if not version and not machine.exists(_CONTROL):
            version = _UNNUMBERED
        if version and _parts(version) < _CURED:
            remedy = "PortraitCam does so by itself; v4l2loopback 0.13 needs no cure."
            detail = (
                f"v4l2loopback {version}: stays silent after a killed writer until it "
                "is woken up"
            )
            yield note(name, detail, remedy)
        else:
            yield ok(name, f"v4l2loopback {version or 'of unknown version'} is loaded")
        return
    installed = _modinfo(machine, "version")
    built = machine.ask("dkms", "status", "v4l2loopback") or ""
    if installed is not None:
        version = installed.strip() or _UNNUMBERED
        detail = f"v4l2loopback {version} is installed, but not loaded"
        yield problem(name, detail, _load())
    elif "v4l2loopback" in built:
        detail = "v4l2loopback is not built for the kernel that is running"
        remedy = "sudo apt-get install linux-headers-$(uname -r)"
        yield problem(name, detail, f"{remedy}\nsudo dkms autoinstall\n{_load()}")
    else:
        yield problem(name, "v4l2loopback is not installed", setup_hint("linux"))


def _modinfo(machine: Machine, field: str) -> str | None:
    """What the module's file says of itself; None if there is none for this kernel."""
    # Debian keeps the program where users do not look.
    for program in ("modinfo", "/usr/sbin/modinfo"):
        answer = machine.ask(program, "-F", field, "v4l2loopback")
        if answer is not None:
            return answer
    return None


def _parts(version: str) -> tuple[int, ...]:
    """The numbers of a version such as 0.12.7-1."""
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def virtual_camera(machine: Machine) -> Iterator[Finding]:
    """Whether there is a loopback device of ours that call programs will list."""
    name = "virtual camera"
    loopbacks = [d for d in machine.devices() if d.is_loopback]
    if not loopbacks:
        if machine.exists(_MODULE):
            detail = "the module is loaded without a device"
            yield problem(name, detail, f"{_UNLOAD}\n{_load()}")
        else:
            yield note(name, "none: see loopback module")
        return
    ours = [d for d in loopbacks if not _of_others(d.label)]
    if not ours:
        detail = f"all belong to other programs: {_listed(loopbacks)}"
        yield problem(name, detail, f"{_UNLOAD}\n{_load()}")
        return
    named = [d for d in ours if LABEL.casefold() in d.label.casefold()]
    best = (named or ours)[0]
    yield from _caps(name, best)
    if not named:
        detail = f"call programs list it as {best.label}, not as {LABEL}"
        yield note("virtual camera's name", detail, f"{_UNLOAD}\n{_load()}")


def _caps(name: str, device: v4l2.Device) -> Iterator[Finding]:
    """What one device says that it can do; see exclusive_caps of v4l2loopback."""
    said = _listed([device])
    if device.captures and device.outputs:
        detail = f"{said} says it is an output too: browsers do not list such"
        yield problem(name, detail, f"{_UNLOAD}\n{_load()}")
    elif device.outputs:
        remedy = "Start the virtual camera in PortraitCam before the call."
        detail = f"{said}; call programs list it only while PortraitCam sends"
        yield note(name, detail, remedy)
    elif device.captures:
        yield ok(name, f"{said}, being sent to")
    else:
        # 0.12, once a program that only wrote was killed and no reader is left.
        detail = f"{said} is mute: the program that sent to it was killed"
        yield note(name, detail, f"{_WAKE}\n{_UNLOAD}\n{_load()}")


def who_holds_it(machine: Machine) -> Iterator[Finding]:
    """Which programs have a loopback device open."""
    for device in machine.devices():
        if not device.is_loopback:
            continue
        users = list(machine.holders(device.path))
        detail = f"{device.path}: {', '.join(users) or 'nobody'}"
        if len(users) > 2:
            remedy = "One call program at a time: a second reader may get 'busy'."
            yield note("who uses it", detail, remedy)
        elif not users and device.captures and not device.outputs:
            detail += ", though a program seems to send to it"
            remedy = (
                "Another user's program has it, or one was killed. If it was killed,\n"
                f"{_WAKE}\n{_UNLOAD}\n{_load()}"
            )
            yield note("who uses it", detail, remedy)
        else:
            yield ok("who uses it", detail)


def access(machine: Machine) -> Iterator[Finding]:
    """Whether this user may open the video devices."""
    name = "access to /dev/video*"
    devices = machine.devices()
    if not devices:
        yield note(name, "there is no such device")
        return
    closed = [d.path for d in devices if not machine.may_use(d.path)]
    if not closed:
        yield ok(name, f"{len(devices)} usable")
        return
    group = (machine.ask("stat", "-c", "%G", str(closed[0])) or "video").strip()
    detail = f"no permission for {', '.join(path.name for path in closed)}"
    if group == "root":
        remedy = "sudo udevadm trigger --subsystem-match=video4linux"
        yield problem(name, f"{detail}: they belong to root alone", remedy)
    elif group in (machine.ask("id", "-Gn", _user(machine)) or "").split():
        detail += f": you are in the group {group} since you logged in"
        yield problem(name, detail, "Log out and in again, or restart the machine.")
    else:
        remedy = f"sudo usermod --append --groups {group} $USER   (then log in again)"
        yield problem(name, detail, remedy)


def _user(machine: Machine) -> str:
    return machine.environ.get("USER") or getpass.getuser()


def secure_boot(machine: Machine) -> Iterator[Finding]:
    """Whether Secure Boot keeps the module from being loaded."""
    name = "Secure Boot"
    variables = machine.find("/sys/firmware/efi/efivars", "SecureBoot-*")
    # Four bytes of attributes, then one byte: 1 is on.
    if not any(machine.read_bytes(path)[4:5] == b"\x01" for path in variables):
        yield ok(name, "off, modules need no signature")
        return
    if machine.exists(_MODULE):
        yield ok(name, "on, and the module is loaded")
        return
    # Never printed: Ubuntu's key carries the name of the machine.
    signer = _modinfo(machine, "signer")
    if signer is None:
        yield note(name, "on: v4l2loopback must be signed once it is installed")
        return
    key = "/var/lib/dkms/mok.pub"
    if machine.exists("/var/lib/shim-signed/mok/MOK.der"):  # Ubuntu's and Debian's
        key = "/var/lib/shim-signed/mok/MOK.der"
    remedy = (
        f"sudo mokutil --import {key}\n"
        "Restart, choose Enroll MOK in the blue screen, then:\n"
        f"{_load()}"
    )
    if signer.strip():
        yield note(name, "on: the module's key must be enrolled", remedy)
    else:
        detail = "on, and v4l2loopback is not signed: it cannot be loaded"
        yield problem(name, detail, f"sudo dkms autoinstall\n{remedy}")


def window_libraries(
    machine: Machine,
    find: Callable[[str], str | None] = ctypes.util.find_library,
) -> Iterator[Finding]:
    """Whether the libraries are there that Qt loads to draw a window on X11."""
    name = "libraries for the window"
    missing = [n for n in _QT_LIBRARIES if find(n) is None]
    if not missing:
        yield ok(name, "complete for X11")
        return
    packages = " ".join(f"lib{n}0" for n in missing)
    remedy = f"sudo apt-get install {packages}   (names differ elsewhere)"
    detail = f"missing for X11: {', '.join(missing)}"
    if "xcb-cursor" in missing and not machine.environ.get("WAYLAND_DISPLAY"):
        yield problem(name, detail, remedy)
    else:
        yield note(name, detail, remedy)


def _of_others(label: str) -> bool:
    return any(other in label.casefold() for other in _OTHERS)


def _listed(devices: Sequence[v4l2.Device]) -> str:
    return ", ".join(f"{device.path} ({device.label})" for device in devices)
