"""Waiting until a frame is due, so that files play at their own speed."""

import threading
import time


class Pace:
    """Says when frames are due; a wait can be cut short by `stop` from any thread."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._started_at: float | None = None

    def now_s(self) -> float:
        """Seconds on this clock; the first call starts it at 0."""
        if self._started_at is None:
            self._started_at = time.monotonic()
        return time.monotonic() - self._started_at

    def set(self, now_s: float) -> None:
        """Let the clock show `now_s` at this moment."""
        self._started_at = time.monotonic() - now_s

    def wait_until(self, due_s: float, timeout_s: float) -> bool:
        """Wait until `due_s` on this clock, but at most `timeout_s` seconds.

        Returns:
            Whether that moment has come; False after `timeout_s` or `stop`.
        """
        left_s = due_s - self.now_s()
        if left_s > 0:
            self._stopped.wait(min(left_s, timeout_s))
        return not self._stopped.is_set() and left_s <= timeout_s

    def stop(self) -> None:
        """End a wait that is under way, and every later one at once."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stopped.is_set()
