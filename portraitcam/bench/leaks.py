"""Counts frames in which the room behind the person could be seen.

A drawn scene whose room is painted in a secret colour runs through the engine while
faults are strewn into every stage; the sink looks for the secret in what goes out.
"""

import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np

from portraitcam.engine import Engine
from portraitcam.errors import SourceError
from portraitcam.frames import Frame, Image, Mask, Size, resize, size_of
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sources.synthetic import SyntheticSource

SIZE: Size = (320, 180)
LEAK_SHARE = 0.05
"""Share of an image's pixels in the secret colour from which on it is a leak: more
than the rim that an imperfect mask leaves, far less than a room."""

_BACKGROUND = "#2060a0"


class SecretRoom(SyntheticSource):
    """The drawn scene with its room in magenta, which occurs nowhere else in it."""

    def __init__(self, faults: "Faults") -> None:
        super().__init__(SIZE, 30, paced=False)
        self.live = True  # the engine must treat it as it treats a camera
        self._faults = faults
        light = cv2.cvtColor(self._room, cv2.COLOR_BGR2GRAY) // 2 + 96
        self._room = np.dstack([light, np.zeros_like(light), light])
        self._last: Frame | None = None

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame, unless the fault of this turn is one of the source's."""
        fault = self._faults.next()
        if fault == "source lost":
            raise SourceError("The camera was unplugged.")
        if fault == "source silent":
            return None
        frame = super().read(timeout_s)
        if frame is None:
            return None
        if fault == "source repeats" and self._last is not None:
            return self._last
        self._last = frame
        if fault == "source garbage":
            noise = np.random.default_rng(frame.index)
            image: Image = noise.integers(0, 256, frame.image.shape, np.uint8)
        elif fault == "source of another size":
            image = resize(frame.image, (SIZE[0] * 2 + 1, SIZE[1] + 7))
        else:
            image = frame.image
        return Frame(image, frame.index, time.monotonic(), frame.time_s)

    def close(self) -> None:
        """Stay open: the engine comes back to this very source after a loss."""


class Faults:
    """Chooses, seeded, in which turns something goes wrong, and what.

    Attributes:
        now: The fault of the turn in work; empty where all goes well.
        done: How often each fault was injected.
    """

    KINDS = (
        "source lost", "source silent", "source garbage", "source repeats",
        "source of another size", "network raises", "network gives NaN",
        "network sees only person", "network sees nobody", "network is slow",
        "background raises", "blend breaks off",
    )  # fmt: skip

    def __init__(self, turns: int, faults: int, seed: int) -> None:
        chance = random.Random(seed)
        chosen = chance.sample(range(1, turns), min(faults, turns - 1))
        self._plan = {turn: chance.choice(self.KINDS) for turn in chosen}
        self._turn = -1
        self.now = ""
        self.done: Counter[str] = Counter()

    def next(self) -> str:
        """Begin a turn; returns its fault."""
        self._turn += 1
        self.now = self._plan.get(self._turn, "")
        if self.now:
            self.done[self.now] += 1
        return self.now


class FaultyPipeline(Pipeline):
    """The real pipeline, whose stages fail when it is their turn."""

    def __init__(self, settings: Settings, faults: Faults) -> None:
        super().__init__(settings)
        self._faults = faults
        segment = self._segment

        def faulty_segment(image: Image) -> Mask:
            mask = segment(image)
            match faults.now:
                case "network raises":
                    raise MemoryError("injected")
                case "network gives NaN":
                    mask = np.full_like(mask, np.nan)
                case "network sees only person":
                    mask = np.ones_like(mask)
                case "network sees nobody":
                    mask = np.zeros_like(mask)
                case "network is slow":
                    time.sleep(0.05)
            return mask

        self._segment = _Wrapped(segment, faulty_segment)  # type: ignore[assignment]

    def process(self, frame: Frame) -> Image:
        """Compose one frame, unless this turn's fault strikes here."""
        if self._faults.now == "background raises":
            raise OSError("injected")
        image = super().process(frame)
        if self._faults.now == "blend breaks off":
            # The worst moment: the raw room lies in the buffer that was to go out.
            image[:] = resize(frame.image, size_of(image))
            raise MemoryError("injected")
        return image


class _Wrapped:
    """A stage with another behaviour when called, and its own attributes."""

    def __init__(self, stage: object, call: Callable[..., Any]) -> None:
        self._stage, self._call = stage, call

    def __call__(self, *arguments: Any) -> Any:
        return self._call(*arguments)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stage, name)


class SecretFinder:
    """A sink that counts the images in which the secret colour shows.

    Attributes:
        frames: Images looked at.
        leaked: How many of them leaked, by the fault of that turn.
        worst: Largest share of secret pixels in any image.
    """

    label = "leak detector"

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self.frames = 0
        self.leaked: Counter[str] = Counter()
        self.worst = 0.0

    def send(self, image: Image, time_s: float) -> None:
        """Look at one image that would have gone out."""
        self.frames += 1
        share = secret_share(image)
        self.worst = max(self.worst, share)
        if share > LEAK_SHARE:
            self.leaked[self._faults.now or "no fault"] += 1

    def close(self) -> None:
        """Nothing to release."""


def secret_share(image: Image) -> float:
    """Share of pixels, 0..1, in which red and blue far outweigh green."""
    blue, green, red = cv2.split(image)
    least = cv2.min(blue, red)
    return float(np.count_nonzero(cv2.subtract(least, green) > 48)) / green.size


def leaks(frames: int, faults: int, seed: int) -> dict[str, Any]:
    """Send `frames` composed frames with `faults` faults among them.

    Returns:
        frames (images that went out), faults, leaked, worst_share (of secret pixels
        in one image, 0..1), and by_fault: injected and leaked for each kind.

    Raises:
        PortraitCamError: The engine cannot be opened.
    """
    plan = Faults(frames, faults, seed)
    finder = SecretFinder(plan)
    engine = Engine(
        Settings(background=_BACKGROUND, smoothing=0.0),
        [finder],
        patient=True,
        source=SecretRoom(plan),
        make_pipeline=lambda settings: FaultyPipeline(settings, plan),
    )
    engine.run(frames)
    by_fault = {
        kind: {"injected": plan.done[kind], "leaked": finder.leaked[kind]}
        for kind in Faults.KINDS
    }
    return {
        "frames": finder.frames,
        "faults": plan.done.total(),
        "leaked": finder.leaked.total(),
        "worst_share": round(finder.worst, 4),
        "by_fault": by_fault,
        "leaked_without_fault": finder.leaked["no fault"],
        "seed": seed,
    }
