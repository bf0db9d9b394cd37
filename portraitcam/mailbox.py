"""A hand-over between two threads in which only the newest value matters."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one value: a newer one replaces an older one not yet taken.

    Any thread may call any method. Nothing ever queues up, so a slow taker sees
    fresh values and `dropped` counts those it missed.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._value: T | None = None
        self._closed = False
        self._dropped = 0

    def put(self, value: T) -> None:
        """Leave `value`; it replaces one that is still there. Ignored once closed."""
        with self._condition:
            if self._closed:
                return
            if self._value is not None:
                self._dropped += 1
            self._value = value
            self._condition.notify()

    def take(self, timeout_s: float) -> T | None:
        """Take the newest value out, waiting for one at most `timeout_s` seconds.

        Returns:
            The value, or None if none came in time or the mailbox is closed.
        """
        with self._condition:
            self._condition.wait_for(
                lambda: self._value is not None or self._closed, timeout_s
            )
            value, self._value = self._value, None
            return None if self._closed else value

    def close(self) -> None:
        """Free every waiting taker; later puts are ignored. May be called again."""
        with self._condition:
            self._closed = True
            self._value = None
            self._condition.notify_all()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    @property
    def dropped(self) -> int:
        """How many values were replaced before anyone took them."""
        return self._dropped
