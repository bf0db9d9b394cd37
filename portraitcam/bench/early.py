"""Long runs can be ended early, and still tell what they have found."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Early:
    """Whether a run was asked to end before its time.

    Attributes:
        asked: Set once, by Ctrl-C or SIGTERM.
    """

    def __init__(self) -> None:
        self.asked = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take Ctrl-C and SIGTERM for that wish. Only on the main thread."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(number, self._ask) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, handler)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
