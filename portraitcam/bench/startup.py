"""How long it takes until the window is there, beside an empty window of Qt's."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

from portraitcam.errors import PortraitCamError
from portraitcam.settings import Settings, save

RUNS = 5
_LIMIT_S = 120.0


def startup(runs: int = RUNS) -> dict[str, Any]:
    """Start an empty window and the app in turn, `runs` times each.

    The app opens its demo scene with settings of its own, command line and all; each
    is counted from the start of its process to the end of the first painting. The
    empty window is Python, PySide6 and one QWidget that paints nothing. Each is
    started once before, uncounted: by then all modules are compiled, as they are
    where the app was installed, and read from the disk.
    `window_over_empty` is a ratio that carries over to other machines;
    `cpu_over_empty` is the same of processor time, which holds where other programs
    are busy as well.

    Returns:
        Medians in ms, that ratio, and the conditions of the run.

    Raises:
        PortraitCamError: A window cannot be opened here.
    """
    empty: list[dict[str, float]] = []
    app: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory(prefix="pc") as folder:
        save(
            Settings(source="synthetic", welcomed=True), Path(folder) / "settings.json"
        )
        for _ in range(1 + runs):
            empty.append(_timed("empty", folder))
            app.append(_timed("app", folder))
    del empty[0], app[0]
    empty_ms, empty_cpu_ms = _median(empty, "window_ms"), _median(empty, "cpu_ms")
    window_ms, cpu_ms = _median(app, "window_ms"), _median(app, "cpu_ms")
    return {
        "runs": runs,
        "empty_window_ms": round(empty_ms, 1),
        "window_ms": round(window_ms, 1),
        "first_preview_ms": round(_median(app, "preview_ms"), 1),
        "window_over_empty": round(window_ms / empty_ms, 2),
        "empty_cpu_ms": round(empty_cpu_ms, 1),
        "window_cpu_ms": round(cpu_ms, 1),
        "cpu_over_empty": round(cpu_ms / empty_cpu_ms, 2),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
        "qt": version("PySide6-Essentials"),
    }


def _median(runs: list[dict[str, float]], name: str) -> float:
    return statistics.median(times[name] for times in runs)


def _timed(kind: str, folder: str) -> dict[str, float]:
    """What one process tells of its own start."""
    environment = os.environ | {"PORTRAITCAM_CONFIG": folder}
    # Where nothing compiled may lie about, every start would compile the app anew, and
    # hardly anything of the empty window.
    if environment.pop("PYTHONDONTWRITEBYTECODE", None):
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
    if sys.platform.startswith("linux") and not (
        environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    ):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    words = [sys.executable, "-m", "portraitcam.gui.startup", kind, str(time.time())]
    done = subprocess.run(
        words,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
    )
    try:
        times: dict[str, float] = json.loads(done.stdout.splitlines()[0])
    except (IndexError, ValueError) as error:
        last = done.stderr.strip().splitlines()[-1:]
        raise PortraitCamError(
            f"The window could not be timed: {' '.join(last) or 'it said nothing'}.",
            hint="See whether `portraitcam` opens its window.",
        ) from error
    return times
