"""Checks of the program itself: its parts, files and settings."""

import os
import platform
import sys
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from portraitcam import __version__, presets
from portraitcam.doctor.finding import Finding, note, ok, problem
from portraitcam.errors import ModelError, SettingsError
from portraitcam.logs import log_path
from portraitcam.resources import builtin_backgrounds, model_path
from portraitcam.settings import Settings, read, settings_path

_NEEDED = ("numpy", "onnxruntime", "av", "PySide6-Essentials", "psutil")
_OPENCV = ("opencv-python-headless", "opencv-python")
_AGAIN = "Install PortraitCam again: pip install --force-reinstall portraitcam"
_REDISTRIBUTABLE = "winget install Microsoft.VCRedist.2015+.x64   (on Windows)"


def versions(
    release: str = __version__, python: str = "", system: str = ""
) -> Iterator[Finding]:
    """Which PortraitCam this is, and on what it runs."""
    python = python or platform.python_version()
    running = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield ok("PortraitCam", f"{release}, Python {python}, {system or running}")


def libraries(
    installed: dict[str, str] | None = None, system: str = sys.platform
) -> Iterator[Finding]:
    """Whether every library is there.

    Args:
        installed: Versions by name; None asks the system.
        system: As in `sys.platform`: Linux needs no pyvirtualcam.
    """
    wanted = (*_NEEDED, *_OPENCV, "pyvirtualcam")
    found = _installed(wanted) if installed is None else installed
    missing = [name for name in _NEEDED if name not in found]
    if not any(name in found for name in _OPENCV):
        missing.append(_OPENCV[0])
    listed = ", ".join(f"{name} {found[name]}" for name in wanted if name in found)
    if missing:
        detail = f"missing: {', '.join(missing)}"
        yield problem("libraries", detail, f"pip install {' '.join(missing)}")
    elif "pyvirtualcam" not in found and not system.startswith("linux"):
        detail = f"no pyvirtualcam, so no virtual camera; {listed}"
        yield note("libraries", detail, "pip install pyvirtualcam   (not on ARM64)")
    else:
        yield ok("libraries", listed)


def _installed(names: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def network(path: Path | None = None) -> Iterator[Finding]:
    """Whether the model file is whole, describes itself and gives masks."""
    try:
        # Here and not above: where a library of the system is missing, this fails.
        from portraitcam.segmenter import Segmenter

        segment = Segmenter(path or model_path())
        info = segment.info
        began = time.perf_counter()
        segment(np.zeros((info.size[1], info.size[0], 3), np.uint8))
        took_ms = 1000 * (time.perf_counter() - began)
    except ImportError as error:
        remedy = f"{_AGAIN}\n{_REDISTRIBUTABLE}"
        yield problem("network", f"onnxruntime cannot be loaded: {error}", remedy)
        return
    except ModelError as error:
        yield problem("network", error.message, error.hint)
        return
    detail = (
        f"{info.name} {info.version}, {info.size[0]}x{info.size[1]}, "
        f"{info.parameters:,} parameters"
    )
    if info.eg1800_miou is not None:
        detail += f", {info.eg1800_miou:.1f} mIoU on EG1800"
    if info.parameters and info.version and info.licence:
        yield ok("network", f"{detail}, one image in {took_ms:.0f} ms")
    else:
        remedy = "Nothing, if you made this network yourself; else install again."
        yield note("network", f"{detail}; its description is not complete", remedy)


def threads(cores: int | None = None, wanted: int | None = None) -> Iterator[Finding]:
    """Whether the network is given no more threads than there are cores."""
    cores = cores or _cores()
    if wanted is None:
        wanted = _settings_or_default().threads
    detail = f"{wanted} for the network, {cores} cores"
    if wanted > cores:
        remedy = f"Set Processor threads to {cores} or less: more only take turns."
        yield problem("threads", detail, remedy)
    else:
        yield ok("threads", detail)


def _cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _settings_or_default() -> Settings:
    try:
        return read(settings_path())
    except (SettingsError, OSError):
        return Settings()


def backgrounds(found: dict[str, Path] | None = None) -> Iterator[Finding]:
    """Whether the pictures and clips that ship are there."""
    count = len(builtin_backgrounds() if found is None else found)
    if count:
        yield ok("built-in backgrounds", f"{count} found")
    else:
        yield problem("built-in backgrounds", "none", _AGAIN)


def settings(path: Path | None = None) -> Iterator[Finding]:
    """Whether the saved settings can be read. Leaves the file where it is."""
    path = path or settings_path()
    try:
        read(path)
    except FileNotFoundError:
        yield ok("settings", "none saved yet, defaults are used")
    except SettingsError as error:
        yield problem("settings", error.message, f"Mend or remove {path}")
    else:
        yield ok("settings", f"readable, in {path}")


def saved_presets() -> Iterator[Finding]:
    """Whether every saved preset can be used."""
    found, problems = presets.survey()
    for error in problems:
        yield problem("presets", error.message, error.hint)
    if not problems:
        yield ok("presets", f"{len(found)} saved" if found else "none saved yet")


def log_file(path: Path | None = None) -> Iterator[Finding]:
    """Where the log is, whether it can be written, and if errors are in it."""
    path = path or log_path()
    there = path if path.exists() else _nearest(path.parent)
    fits = path.is_file() if path.exists() else there.is_dir()
    if not fits or not os.access(there, os.W_OK):
        remedy = f"Make {there} writable: what goes wrong is not kept anywhere."
        yield problem("log", f"{path} cannot be written", remedy)
        return
    lines = []
    if path.is_file():
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    errors = sum(" ERROR " in line[:40] for line in lines)
    if errors:
        remedy = "The last of them, with its traceback, is near the end of the file."
        yield note("log", f"{path}, {errors} error(s) in it", remedy)
    else:
        yield ok("log", f"{path}, no errors in it")


def _nearest(folder: Path) -> Path:
    """`folder`, or the nearest one above it that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
