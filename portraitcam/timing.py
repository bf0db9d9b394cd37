"""How fast things go: rates over intervals, percentiles of durations."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np


class Rate:
    """Events per second over the last `window` events.

    n time stamps span n - 1 intervals; dividing by n would report too much.
    """

    def __init__(self, window: int = 60) -> None:
        self._stamps: deque[float] = deque(maxlen=window)

    def tick(self, now: float | None = None) -> None:
        """Count one event at `now` (seconds, monotonic; default: this moment)."""
        self._stamps.append(time.monotonic() if now is None else now)

    @property
    def per_second(self) -> float:
        """Mean rate in hertz; 0.0 before the second event."""
        if len(self._stamps) < 2:
            return 0.0
        span = self._stamps[-1] - self._stamps[0]
        return (len(self._stamps) - 1) / span if span > 0 else 0.0


class Durations:
    """The last `window` durations of one kind, in milliseconds."""

    def __init__(self, window: int = 300) -> None:
        self._values_ms: deque[float] = deque(maxlen=window)

    def add(self, value_ms: float) -> None:
        """Add one duration in milliseconds."""
        self._values_ms.append(value_ms)

    def percentile(self, percent: float) -> float:
        """The `percent` (0..100) percentile in milliseconds; 0.0 if there is none."""
        if not self._values_ms:
            return 0.0
        return float(np.percentile(np.fromiter(self._values_ms, float), percent))


class StageTimes:
    """Durations of the pipeline's stages, by name.

    Example:
        with times.measure("segment"):
            ...
    """

    def __init__(self, window: int = 300) -> None:
        self._window = window
        self._stages: dict[str, Durations] = {}

    @contextmanager
    def measure(self, stage: str) -> Iterator[None]:
        """Add the time spent inside the ``with`` block to `stage`."""
        start = time.perf_counter()
        yield
        durations = self._stages.setdefault(stage, Durations(self._window))
        durations.add((time.perf_counter() - start) * 1000)

    def median_ms(self) -> dict[str, float]:
        """Median of every stage in milliseconds, in the order first measured."""
        return {name: kept.percentile(50) for name, kept in self._stages.items()}

    def clear(self) -> None:
        """Forget everything measured so far."""
        self._stages.clear()
