"""What works on this machine, what does not, and what mends it."""

import ctypes.util
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from portraitcam import __version__
from portraitcam.errors import ModelError
from portraitcam.resources import builtin_backgrounds, model_path
from portraitcam.segmenter import Segmenter
from portraitcam.settings import load, settings_path

_PACKAGES = (
    "numpy", "opencv-python-headless", "opencv-python", "onnxruntime", "av",
    "PySide6-Essentials", "pyvirtualcam",
)  # fmt: skip
_REPORT = "Please report this: it is a fault of the program."
_QT_LIBRARIES = ("xcb-cursor", "xcb-icccm", "xcb-keysyms", "xkbcommon-x11")


class Verdict(Enum):
    """How a check ended."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report.

    Attributes:
        name: What was looked at.
        verdict: How it stands.
        detail: What was found.
        remedy: The command or step that mends it; empty if there is nothing to mend.
    """

    name: str
    verdict: Verdict
    detail: str
    remedy: str = ""

    def __str__(self) -> str:
        line = f"{self.verdict.value:8}{self.name}: {self.detail}"
        if not self.remedy:
            return line
        return line + "".join(f"\n{'':10}{row}" for row in self.remedy.splitlines())

    def as_dict(self) -> dict[str, str]:
        """The same for JSON; holds no names of people and no path below a home."""
        return asdict(self) | {"verdict": self.verdict.value}


def examine() -> list[Finding]:
    """Run every check that makes sense on this system; none of them raises."""
    checks = [_program, _packages, _network, _backgrounds, _settings_file, _cameras]
    checks += [_virtual_camera]
    if sys.platform.startswith("linux"):
        checks += [_device_access, _secure_boot, _qt_libraries]
    findings: list[Finding] = []
    for check in checks:
        try:
            findings += check()
        except Exception as error:  # noqa: BLE001 - a check that breaks is a finding
            name = check.__name__.strip("_").replace("_", " ")
            detail = f"the check failed: {error!r}"
            findings.append(Finding(name, Verdict.PROBLEM, detail, _REPORT))
    return findings


def _program() -> Iterator[Finding]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    detail = f"{__version__}, Python {platform.python_version()}, {system}"
    yield Finding("PortraitCam", Verdict.OK, detail)


def _packages() -> Iterator[Finding]:
    found = []
    for package in _PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    yield Finding("libraries", Verdict.OK, ", ".join(found))


def _network() -> Iterator[Finding]:
    try:
        info = Segmenter(model_path()).info
    except ModelError as error:
        yield Finding("network", Verdict.PROBLEM, error.message, error.hint)
        return
    detail = f"{info.name} {info.version}, {info.parameters:,} parameters"
    yield Finding("network", Verdict.OK, detail)


def _backgrounds() -> Iterator[Finding]:
    count = len(builtin_backgrounds())
    if count:
        yield Finding("built-in backgrounds", Verdict.OK, f"{count} found")
    else:
        remedy = "Install PortraitCam again: its assets are missing."
        yield Finding("built-in backgrounds", Verdict.PROBLEM, "none", remedy)


def _settings_file() -> Iterator[Finding]:
    if not settings_path().exists():
        yield Finding("settings", Verdict.OK, "none saved yet, defaults are used")
        return
    _, problem = load(settings_path())
    if problem is None:
        yield Finding("settings", Verdict.OK, "readable")
    else:
        yield Finding("settings", Verdict.PROBLEM, problem.message, problem.hint)


def _cameras() -> Iterator[Finding]:
    from portraitcam.sources.devices import list_cameras

    cameras = list_cameras()
    if cameras:
        names = ", ".join(camera.name for camera in cameras)
        yield Finding("cameras", Verdict.OK, names)
        return
    remedy = (
        "Connect one, or allow access to it in the system's privacy settings.\n"
        "To try without one: portraitcam run --source synthetic"
    )
    yield Finding("cameras", Verdict.PROBLEM, "none found", remedy)


def _virtual_camera() -> Iterator[Finding]:
    from portraitcam.sinks.virtual import list_virtual_cameras, setup_hint

    cameras = list_virtual_cameras()
    if cameras:
        labels = ", ".join(str(camera.label) for camera in cameras)
        yield Finding("virtual camera", Verdict.OK, labels)
        return
    yield Finding("virtual camera", Verdict.PROBLEM, "none found", setup_hint())


def _device_access() -> Iterator[Finding]:
    devices = sorted(Path("/dev").glob("video*"))
    if not devices:
        yield Finding("access to /dev/video*", Verdict.NOTE, "there is no such device")
        return
    closed = [d.name for d in devices if not os.access(d, os.R_OK | os.W_OK)]
    if closed:
        remedy = "sudo usermod --append --groups video $USER   (then log in again)"
        detail = f"no permission for {', '.join(closed)}"
        yield Finding("access to /dev/video*", Verdict.PROBLEM, detail, remedy)
    else:
        yield Finding("access to /dev/video*", Verdict.OK, f"{len(devices)} usable")


def _secure_boot() -> Iterator[Finding]:
    variables = Path("/sys/firmware/efi/efivars").glob("SecureBoot-*")
    # Four bytes of attributes, then one byte: 1 is on.
    on = any(v.read_bytes()[4:5] == b"\x01" for v in variables)
    if on and not Path("/sys/module/v4l2loopback").exists():
        detail = "on: the v4l2loopback module must be signed to be loaded"
        remedy = "sudo mokutil --import /var/lib/dkms/mok.pub   (then restart)"
        yield Finding("Secure Boot", Verdict.NOTE, detail, remedy)


def _qt_libraries() -> Iterator[Finding]:
    missing = [n for n in _QT_LIBRARIES if ctypes.util.find_library(n) is None]
    if missing:
        packages = " ".join(f"lib{n}0" for n in missing)
        yield Finding(
            "libraries for the window",
            Verdict.PROBLEM if "xcb-cursor" in missing else Verdict.NOTE,
            f"missing for X11: {', '.join(missing)}",
            f"sudo apt install {packages}   (names differ between distributions)",
        )
    else:
        yield Finding("libraries for the window", Verdict.OK, "complete for X11")
