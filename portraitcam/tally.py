"""What is counted of the frames that were sent."""

from dataclasses import dataclass

from portraitcam.frames import Frame
from portraitcam.timing import Durations, Rate

_EVERY_S = 0.25
"""Between two looks at the figures: too dear for every frame."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How fast frames went out of late; see `portraitcam.status.Status`.

    Attributes:
        fps_hz: Frames per second.
        frame_ms: p50 and p95 of the time from read to sent.
        latency_ms: p50 of the time from captured to sent.
    """

    fps_hz: float
    frame_ms: tuple[float, float]
    latency_ms: float


class Tally:
    """Counts one frame after the other. Not for several threads at once."""

    def __init__(self) -> None:
        self._rate = Rate()
        self._frame_ms, self._latency_ms = Durations(), Durations()
        self._measured_at = 0.0
        self._last_index = -1

    def interrupt(self) -> None:
        """What comes next does not follow what came before: none of it was missed."""
        self._last_index = -1

    def count(self, frame: Frame, took_ms: float, now: float) -> int:
        """Count a frame that was sent.

        Args:
            frame: The frame.
            took_ms: From read to sent.
            now: When it was sent, in seconds of `time.monotonic`.

        Returns:
            Frames that came between the one before and this, and were not sent.
        """
        self._rate.tick(now)
        self._frame_ms.add(took_ms)
        self._latency_ms.add((now - frame.captured_at) * 1000)
        missed = frame.index - self._last_index - 1 if self._last_index >= 0 else 0
        self._last_index = frame.index
        return max(0, missed)

    def is_due(self, now: float) -> bool:
        """Whether the figures are old enough to be looked at again."""
        return now - self._measured_at > _EVERY_S

    def figures(self, now: float) -> Figures:
        """What is known at `now`; from then on it grows old."""
        self._measured_at = now
        return Figures(
            self._rate.per_second,
            (self._frame_ms.percentile(50), self._frame_ms.percentile(95)),
            self._latency_ms.percentile(50),
        )
