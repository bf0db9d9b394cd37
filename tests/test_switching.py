"""What goes out while backgrounds are switched: never the room, and at once."""

import itertools
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from portraitcam.errors import SourceEnded
from portraitcam.frames import Frame, Image
from portraitcam.loop import Loop
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.status import Wishes

if TYPE_CHECKING:
    from tests.conftest import MakeNetwork, MakeVideo

EVERY = 5
"""Frames between two switches."""


class Room:
    """A live source: a red person, whom the made network knows, in a blue room."""

    label, live, fps_hz = "room", True, 30.0

    def __init__(self, frames: int) -> None:
        self._left = frames
        self.index = -1

    def read(self, timeout_s: float) -> Frame:
        self.index += 1
        if self.index == self._left:
            raise SourceEnded("It is over.")
        image: Image = np.zeros((90, 160, 3), np.uint8)
        image[:] = (200, 0, 0)
        image[30:, 60:110] = (0, 0, 255)
        return Frame(image, self.index, time.monotonic(), self.index / 30)

    def close(self) -> None:
        """Nothing to release."""


class Corners:
    """A sink that keeps what was sent where nobody is."""

    label = "corners"

    def __init__(self) -> None:
        self.seen: list[tuple[int, ...]] = []

    def send(self, image: Image, time_s: float) -> None:
        self.seen.append(tuple(int(v) for v in image[4, 4]))

    def watched(self) -> bool:
        return True

    def close(self) -> None:
        """Nothing to release."""


def test_another_background_is_in_the_very_next_frame_and_the_room_in_none(
    make_network: "MakeNetwork", make_video: "MakeVideo", tmp_path: Path
) -> None:
    picture = tmp_path / "large.png"
    cv2.imwrite(str(picture), np.full((1400, 2400, 3), (10, 90, 60), np.uint8))
    clip = make_video("clip.mp4", size=(64, 48))
    wanted = {"#00ff00": (0, 255, 0), str(picture): (10, 90, 60), str(clip): None}
    chosen = list(itertools.islice(itertools.cycle(wanted), 24))
    source, sink = Room(EVERY * len(chosen)), Corners()
    sinks = (sink,)

    def wishes() -> Wishes:
        turn = min((source.index + 1) // EVERY, len(chosen) - 1)
        return Wishes(Settings(background=chosen[turn]), sinks)

    network = make_network(side=64)
    loop = Loop(
        wishes,
        threading.Event(),
        patient=True,
        source=source,
        make_pipeline=lambda settings: Pipeline(settings, network),
    )
    try:
        loop.run(EVERY * len(chosen))
    finally:
        loop.close()
    assert len(sink.seen) == EVERY * len(chosen)
    for number, seen in enumerate(sink.seen):
        colour = wanted[chosen[number // EVERY]]
        if colour is None:
            assert max(seen) - min(seen) < 12, "a frame of the grey clip"
        else:
            assert np.abs(np.subtract(seen, colour)).max() < 6, number
