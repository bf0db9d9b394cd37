"""How fast things go: rates over intervals, percentiles of durations."""

import sys
import time
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator
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

    Attributes:
        most_bytes: What a stage had taken of fresh memory at once, at most, while
            `tracemalloc` traced: NumPy's arrays, also those that OpenCV makes to
            return; not what OpenCV takes and gives back inside a call.

    Example:
        with times.measure("segment"):
            ...
    """

    def __init__(self, window: int = 300) -> None:
        self._window = window
        self._stages: dict[str, Durations] = {}
        self.most_bytes: dict[str, int] = {}

    @contextmanager
    def measure(self, stage: str) -> Iterator[None]:
        """Add the time spent inside the ``with`` block to `stage`."""
        tracing = tracemalloc.is_tracing()
        if tracing:
            tracemalloc.reset_peak()
            held = tracemalloc.get_traced_memory()[0]
        start = time.perf_counter()
        yield
        durations = self._stages.setdefault(stage, Durations(self._window))
        durations.add((time.perf_counter() - start) * 1000)
        if tracing:
            used = tracemalloc.get_traced_memory()[1] - held
            self.most_bytes[stage] = max(used, self.most_bytes.get(stage, 0))

    def median_ms(self) -> dict[str, float]:
        """Median of every stage in milliseconds, in the order first measured."""
        return {name: kept.percentile(50) for name, kept in self._stages.items()}

    def clear(self) -> None:
        """Forget everything measured so far."""
        self._stages.clear()
        self.most_bytes.clear()


class SleepWatch:
    """Notices that the machine was asleep: devices that were open are then suspect.

    Args:
        asleep_s: Tells how long the machine has slept in all, in seconds.
    """

    def __init__(self, asleep_s: Callable[[], float] | None = None) -> None:
        self._asleep_s = asleep_s or slept_s
        self._known_s = self._asleep_s()

    def woke(self) -> bool:
        """Whether it has slept for a second or more since the last call."""
        before, self._known_s = self._known_s, self._asleep_s()
        return self._known_s - before >= 1.0


def slept_s() -> float:
    """How many seconds this machine has slept since its start.

    Each system has one clock that goes on during sleep and one that does not.
    """
    system: str = sys.platform  # a plain text: all its branches are type-checked
    if system == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        kernel.GetTickCount64.restype = ctypes.c_uint64
        awake_100ns = ctypes.c_uint64()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake_100ns))
        return float(kernel.GetTickCount64() / 1e3 - awake_100ns.value / 1e7)
    if system == "darwin":
        on, awake = time.CLOCK_MONOTONIC, "CLOCK_UPTIME_RAW"
    else:
        on, awake = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC), ""
    awake_clock = getattr(time, awake, time.CLOCK_MONOTONIC)
    return time.clock_gettime(on) - time.clock_gettime(awake_clock)
