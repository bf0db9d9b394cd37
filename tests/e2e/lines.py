"""The log that every reader writes: a line a picture."""

import time
from pathlib import Path

import cv2

from portraitcam.frames import Image
from tests.e2e.marks import HELD, LIVE, classify, colour_error


class Lines:
    """Classifies pictures and writes what they show.

    A line holds the seconds of the monotonic clock, what the picture shows, its
    number, and how far its colours are off; or the seconds and `open`.

    Args:
        path: The log's file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("w", buffering=1, encoding="ascii")
        self._number: int | None = None
        self._kept: set[str] = set()

    def opened(self, at_s: float) -> None:
        """The device was opened; it was begun at `at_s`, on the monotonic clock."""
        self._file.write(f"{at_s:.3f} open\n")

    def picture(self, image: Image) -> None:
        """A picture came; the first one of each kind is kept beside the log."""
        kind, number = classify(image, self._number)
        self._number = self._number if number is None else number
        off = colour_error(image) if kind in (LIVE, HELD) else 0.0
        self._file.write(f"{time.monotonic():.3f} {kind} {number} {off:.1f}\n")
        if kind not in self._kept:
            self._kept.add(kind)
            name = kind if kind.isalpha() else "other"
            kept = self._path.with_name(f"{self._path.stem}-{name}.png")
            cv2.imwrite(str(kept), image)
