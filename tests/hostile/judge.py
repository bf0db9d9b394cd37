"""Reads every file of a folder in the way that its first argument names.

Run as a program of its own, so that memory and time can be bounded and a crash is
seen. Prints one line of JSON a file: what became of it, in how many ms, and the most
memory that was in use meanwhile, in MiB.
"""

import json
import resource
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from portraitcam import presets, settings
from portraitcam.clips import ClipReader
from portraitcam.compose import open_background
from portraitcam.errors import PortraitCamError
from portraitcam.pictures import is_picture, read_picture
from portraitcam.segmenter import Segmenter
from portraitcam.sources import open_source

if TYPE_CHECKING:
    from collections.abc import Callable

_FRAME = np.zeros((36, 64, 3), np.uint8)


def picture(path: Path) -> None:
    """As thumbnails, sources and backgrounds read it."""
    is_picture(path)
    image = read_picture(path)
    assert image.dtype == np.uint8
    assert image.shape[2] == 3


def clip(path: Path) -> None:
    """As thumbnails, sources and backgrounds read it."""
    with closing(ClipReader(path, loop=False)) as reader:
        for _ in range(20):
            if reader.read() is None:
                break


def background(path: Path) -> None:
    """As the engine uses it."""
    with closing(open_background(str(path), "cover")) as opened:
        for number in range(20):
            matte = np.zeros(_FRAME.shape[:2], np.uint8)
            shown = opened.image_for(_FRAME, matte, number / 10)
            assert shown.shape == _FRAME.shape


def source(path: Path) -> None:
    """As the engine uses it."""
    with closing(
        open_source(str(path), size=(64, 36), fps_hz=30, loop=False, paced=False)
    ) as opened:
        for _ in range(20):
            opened.read(5.0)


def table(path: Path) -> None:
    """As the start of the program reads it."""
    settings.read(path)


def preset(path: Path) -> None:
    """As the window imports it."""
    presets.import_file(path)


def model(path: Path) -> None:
    """As the pipeline uses it."""
    mask = Segmenter(path)(_FRAME)
    assert np.isfinite(mask).all()


def main(kind: str, folder: Path, memory_mb: int, cpu_s: int) -> None:
    """Judge every file in `folder`, within bounds for all of them together."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
    read: Callable[[Path], None] = globals()[kind]
    for path in sorted(folder.iterdir()):
        _say(file=path.name)
        with suppress(OSError):  # from here on the peak is this file's own
            Path("/proc/self/clear_refs").write_text("5")
        before_mb, began = _peak_mb(), time.process_time()
        try:
            read(path)
            told = "read"
        except (PortraitCamError, FileNotFoundError) as error:
            told = type(error).__name__
            clear = error.args[0] if isinstance(error, PortraitCamError) else "gone"
            assert str(clear).strip()
            assert "Traceback" not in str(clear)
            assert len(str(clear)) < 2000, (path.name, len(str(clear)))
        took_ms = 1000 * (time.process_time() - began)
        grew_mb = _peak_mb() - before_mb
        _say(told=told, ms=took_ms, mb=grew_mb)


def _say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _peak_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
