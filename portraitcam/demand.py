"""Camera on demand: whether anyone watches, with patience for those who come and go."""

import time
from collections.abc import Callable, Iterable

OFF_AFTER_S = 6.0
"""The camera stays on for so long after the last watcher has gone: a program that looks
in every three seconds neither makes its light flicker nor waits for it."""


class Demand:
    """On at once when someone watches, off some time after the last one has gone.

    Args:
        off_after_s: How long it stays on after that.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        off_after_s: float = OFF_AFTER_S,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._off_after_s, self._clock = off_after_s, clock
        self._watched_at: float | None = None
        self._stirred_at = clock()

    def stir(self) -> None:
        """The user has just done something, such as resumed by a shortcut."""
        self._stirred_at = self._clock()

    def needed(self, watchers: Iterable[bool | None], idle_s: float) -> bool:
        """Whether the camera should be on now.

        Args:
            watchers: Of each who may watch, whether they do; None: that cannot be
                known.
            idle_s: How long it stays on for those of whom it cannot be known, after
                the user has last done something; 0: for ever.
        """
        now, told = self._clock(), list(watchers)
        if any(told):
            self._watched_at = self._stirred_at = now
            return True
        if None in told:
            return idle_s == 0 or now - self._stirred_at <= idle_s
        recently = self._watched_at
        return recently is not None and now - recently <= self._off_after_s
