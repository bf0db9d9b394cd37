"""A drawn person who moves in a drawn room: demo, benchmark and tests.

Everything follows from the frame's index, and what the person covers is known
exactly, so that results can be checked without a camera or a picture of anyone.
"""

import time

import numpy as np

from portraitcam.errors import SourceEnded
from portraitcam.frames import Frame, Image, Matte, Size
from portraitcam.sources.figure import Figure, pose_at
from portraitcam.sources.pacing import Pace
from portraitcam.sources.room import draw_room


class SyntheticSource:
    """Gives frames of a drawn scene.

    Args:
        size: (width, height) in px, at least 1x1.
        fps_hz: Frames per second of the scene's time.
        paced: Whether it runs like a camera, dropping frames nobody reads in time;
            else every frame comes as fast as it is read.
        frames: How many there are; None for no end.
    """

    label = "Demo scene"

    def __init__(
        self,
        size: Size,
        fps_hz: float,
        *,
        paced: bool = True,
        frames: int | None = None,
    ) -> None:
        self.live = paced
        self._size, self._fps_hz, self._frames = size, float(fps_hz), frames
        self._pace = Pace()
        self._next = 0
        self._room = draw_room(size)
        self._room.flags.writeable = False
        self._figure = Figure(size)

    @property
    def fps_hz(self) -> float:
        """Frames per second of the scene."""
        return self._fps_hz

    @property
    def room(self) -> Image:
        """The room without the person, uint8 (h, w, 3) BGR, read-only."""
        return self._room

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame; see `Source.read`."""
        if self._pace.stopped:
            return None
        index = self._next
        if self.live:
            # Late by whole frames: those are lost, as a camera's would be.
            index = max(index, int(self._pace.now_s() * self._fps_hz))
        if self._frames is not None and index >= self._frames:
            raise SourceEnded("The demo scene has ended.")
        if self.live and not self._pace.wait_until(index / self._fps_hz, timeout_s):
            return None
        self._next = index + 1
        captured_at = time.monotonic()
        return Frame(self.image_at(index), index, captured_at, index / self._fps_hz)

    def image_at(self, index: int) -> Image:
        """The image of frame `index`: uint8 (h, w, 3) BGR."""
        return self._draw(index)[0]

    def mask_at(self, index: int) -> Matte:
        """What the person covers in frame `index`: uint8 (h, w), 255 = all of it."""
        return self._draw(index)[1]

    def close(self) -> None:
        """End a read that is waiting."""
        self._pace.stop()

    def _draw(self, index: int) -> tuple[Image, Matte]:
        image = self._room.copy()
        matte: Matte = np.zeros(image.shape[:2], np.uint8)
        self._figure.draw(image, matte, pose_at(index / self._fps_hz))
        return image, matte
