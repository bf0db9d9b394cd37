"""What the user and the system do to a running engine, at any moment."""

import contextlib
import logging
import random
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

from portraitcam import settings as settings_file
from portraitcam.bench.faults import Fault
from portraitcam.bench.secret import Watcher
from portraitcam.engine import Engine
from portraitcam.errors import SettingsError
from portraitcam.frames import Image, Size
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sinks.video import VideoSink
from portraitcam.status import State

_CARDS = 3
"""Away cards that go out in a pause."""
_CLIP_FRAMES = 6
_FULL_AT_BYTES = 20_000
"""Size that no file may exceed while the disk is full."""


class Accidents:
    """Brings faults about that come from outside the engine's stages.

    Args:
        folder: Where backgrounds, recordings and settings are.
        model: The network's file.
        size: (width, height) of the frames in px.
        chance: Makes the choices.

    Attributes:
        engine: The engine that runs.
        settings: What is wanted while nothing is wrong.
        watcher: The sink that is wanted while nothing is wrong.
    """

    engine: Engine
    watcher: Watcher

    def __init__(
        self, folder: Path, model: Path, size: Size, chance: random.Random
    ) -> None:
        self._folder, self._model, self._chance = folder, model, chance
        self._clip, self._picture = folder / "clip.avi", folder / "picture.png"
        self._kept = folder / "kept"
        self._kept.mkdir()
        self._cards = 0
        self._limits = contextlib.ExitStack()
        self._fault = ""
        self.settings = self._before = Settings(size=size)
        _write_clip(self._clip, size)
        cv2.imwrite(str(self._picture), _slope(size, 0))
        for file in (self._clip, self._picture, self._model):
            shutil.copy(file, self._kept)

    def begin(self, fault: Fault) -> None:
        """Let `fault` happen, if it is one of these."""
        self._fault = fault.name
        match fault.name:
            case "network missing":
                self._model.unlink()
                self._want(threads=2)
            case "network corrupt":
                self._cut_off(self._model)
                self._want(threads=2)
            case "network missing at the start":
                self._model.unlink()
                self.engine.stop()
            case "network corrupt at the start":
                self._cut_off(self._model)
                self.engine.stop()
            case "background missing at the start":
                self._picture.unlink()
                self._before = self.settings
                self.settings = self.settings.with_values(background=str(self._picture))
                self.engine.stop()
            case "background file vanishes":
                self._picture.unlink()
                self._want(background=str(self._picture), fit="contain")
            case "background clip vanishes" | "background clip cut off":
                self._want(background=str(self._clip))
            case "disk full, recording":
                self._limits.enter_context(_full_disk())
                film = self._folder / "film.avi"
                self.engine.set_sinks([self.watcher, str(film)])
            case "disk full, settings":
                with _full_disk(), contextlib.suppress(SettingsError):
                    settings_file.save(self.settings, self._folder / "settings.json")
            case "pause and resume":
                self._cards = 0
                self.engine.pause()
            case "background change":
                self.settings = self.settings.with_values(background=self._other())
                self._want()
            case "background that is missing":
                self._want(background=str(self._folder / "gone.png"))
            case "settings change":
                self._want(**self._others())
            case "resize":
                width, height = self.settings.size
                self._want(size=(width - 10, height + 6))
            case "source change":
                self._want(source="camera:2")
            case "room chosen, then hidden":
                self.watcher.room_is_chosen = True
                self._want(background=RAW_ROOM)
            case "stop and start":
                self.engine.stop()

    def after_image(self) -> None:
        """An image has gone out: what must wait for that happens now."""
        in_force = self.engine.status.settings.background == str(self._clip)
        if self._fault == "background clip vanishes" and in_force:
            self._clip.unlink(missing_ok=True)
        elif self._fault == "background clip cut off" and in_force:
            self._cut_off(self._clip)
        elif (
            self._fault == "pause and resume"
            and self.engine.status.state is State.PAUSED
        ):
            self._cards += 1
            if self._cards == _CARDS:
                self.engine.resume()

    def end(self, fault: Fault) -> None:
        """Mend what `fault` has left."""
        self._fault = ""
        self._limits.close()
        if fault.name == "background missing at the start":
            self.settings = self._before
        for file in self._kept.iterdir():
            shutil.copy(file, self._folder)
        self._want()
        self.watcher.room_is_chosen = False
        if fault.name.startswith(("sink", "disk full, rec", "out of memory: sink")):
            self.engine.set_sinks([self.watcher])

    def _want(self, **values: object) -> None:
        self.engine.update(self.settings.with_values(**values))

    def _other(self) -> str:
        """Another background."""
        known = ("#2060a0", "blur", "blur:0", "blur:1", str(self._picture))
        others = {*known, str(self._clip)} - {self.settings.background}
        return self._chance.choice(sorted(others))

    def _others(self) -> dict[str, object]:
        """Other settings that leave the edge about where it is."""
        choice = self._chance.choice
        return {
            "smoothing": choice((0.0, 0.3, 1.0)),
            "feather_px": choice((0, 2)),
            "edge_shift_px": choice((-2, 1)),
            "keep": choice(("largest", "everyone")),
            "threads": choice((1, 2)),
        }

    def _cut_off(self, file: Path) -> None:
        """Leave a part of `file`, in place."""
        with file.open("r+b") as opened:
            opened.truncate(file.stat().st_size // 3)


def _slope(size: Size, phase: int) -> Image:
    """A picture without any detail: uint8 (h, w, 3) BGR."""
    ramp = np.linspace(40, 200, size[0]).astype(np.uint8)
    image = np.empty((size[1], size[0], 3), np.uint8)
    image[:] = np.roll(ramp, phase)[None, :, None]
    return cv2.blur(image, (9, 9))  # type: ignore[return-value]


def _write_clip(path: Path, size: Size) -> None:
    sink = VideoSink(path, 30)
    for index in range(_CLIP_FRAMES):
        sink.send(_slope(size, 5 * index), index / 30)
    sink.close()


@contextlib.contextmanager
def _full_disk() -> Iterator[None]:
    """No file may grow beyond some bytes: to programs the same as a full disk."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    too_large = signal.Signals["SIGXFSZ"]
    before = signal.signal(too_large, signal.SIG_IGN)
    loud, logging.raiseExceptions = logging.raiseExceptions, False
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FULL_AT_BYTES, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(too_large, before)
        logging.raiseExceptions = loud
