"""What this program costs, and what a camera really gives: measured, not promised."""

import time
from collections import deque
from collections.abc import Callable

from portraitcam.status import State, Status

_LEAST_S = 1.0
_STEADY_S, _WINDOW_S = 3.0, 8.0
"""Frames that come late in bursts would make a rate over less look wild."""


class Load:
    """The processor's time that this process takes, as a share of one core.

    Args:
        clock: Seconds, monotonic.
        used: Seconds of the processor that the process has used so far.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        used: Callable[[], float] = time.process_time,
    ) -> None:
        self._clock, self._used = clock, used
        self._before = clock(), used()
        self._percent: float | None = None

    def percent(self) -> float | None:
        """Over the last second or more, 100 = one core; None in the first second."""
        now, used = self._clock(), self._used()
        passed_s = now - self._before[0]
        if passed_s >= _LEAST_S:
            self._percent = 100 * (used - self._before[1]) / passed_s
            self._before = now, used
        return self._percent


class MeasuredRate:
    """Frames per second that a source gives, those that were dropped among them.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self._of: object = None

    def take(self, status: Status) -> float | None:
        """The rate over the last seconds; None while that cannot be told yet."""
        settings = status.settings
        of = status.source, status.size, settings.size, settings.fps_hz
        if of != self._of or status.state is not State.RUNNING:
            self._of = of
            self._seen.clear()
        if status.state is not State.RUNNING:
            return None
        now, count = self._clock(), status.frames + status.dropped
        self._seen.append((now, count))
        while now - self._seen[0][0] > _WINDOW_S:
            self._seen.popleft()
        began, first = self._seen[0]
        if now - began < _STEADY_S or count < first:
            return None
        return (count - first) / (now - began)
