"""Who reads a v4l2loopback device: the driver's own count, or who has it open.

Both are asked many times a second by the loop, so neither may block or cost much.
"""

import ctypes
import fcntl
import logging
import os
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from portraitcam import v4l2

_log = logging.getLogger(__name__)

CLIENT_USAGE = 0x08000000 + 0x08E00000 + 1
"""V4L2_EVENT_PRI_CLIENT_USAGE of v4l2loopback 0.13 and later (v4l2loopback.c)."""

RECOUNT_S = 2.0
"""How often the answer is asked for anew: an event or a change may get lost."""

SETTLE_S = 0.25
"""Programs that look for cameras open each for less than this; readers stay."""

_SEND_INITIAL = 1  # V4L2_EVENT_SUB_FL_SEND_INITIAL
_IN_OPEN, _IN_CLOSE = 0x20, 0x08 | 0x10  # <sys/inotify.h>


class Readers(Protocol):
    """Tells whether some program reads a virtual camera."""

    def present(self) -> bool:
        """Whether a program reads it now. Never blocks."""
        ...

    def close(self) -> None:
        """Release what is held. Once."""
        ...


def readers_of(path: Path, fd: int) -> Readers:
    """The best way that this driver offers to know who reads.

    Args:
        path: The device.
        fd: The writer's own descriptor of it, opened with O_NONBLOCK.
    """
    try:
        return CountedReaders(fd)
    except OSError:
        _log.info("%s does not count its readers: looking in /proc instead", path)
        return OpenReaders(path)


class CountedReaders:
    """Asks the driver, by its event V4L2_EVENT_PRI_CLIENT_USAGE.

    It counts programs that stream, not those that only look at the device. Those
    that use read() are counted from 0.15 on.

    Args:
        fd: A descriptor of the device with O_NONBLOCK, which stays the caller's.
        clock: Seconds, monotonic.

    Raises:
        OSError: The driver has no such event.
    """

    def __init__(self, fd: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        from linuxpy.video import raw

        self._raw: Any = raw
        self._fd, self._clock = fd, clock
        self._count = 0
        self._subscribe()
        self._asked_at = clock()

    def present(self) -> bool:
        """Whether a program streams from the device now."""
        if self._clock() - self._asked_at > RECOUNT_S:
            # The driver tells the present count to a new subscriber; without it one
            # lost event would leave the camera off for the rest of the call.
            self._asked_at = self._clock()
            subscription = self._subscription()
            fcntl.ioctl(self._fd, self._raw.IOC.UNSUBSCRIBE_EVENT, subscription)
            self._subscribe()
        event = self._raw.v4l2_event()
        while True:
            try:
                fcntl.ioctl(self._fd, self._raw.IOC.DQEVENT, event)
            except OSError:
                return self._count > 0  # no more events, or the device is gone
            if event.type == CLIENT_USAGE:
                data = bytes(memoryview(event.u).cast("B"))
                self._count = struct.unpack_from("=I", data)[0]

    def close(self) -> None:
        """The subscription ends with the descriptor."""

    def _subscribe(self) -> None:
        fcntl.ioctl(self._fd, self._raw.IOC.SUBSCRIBE_EVENT, self._subscription())

    def _subscription(self) -> Any:
        return self._raw.v4l2_event_subscription(type=CLIENT_USAGE, flags=_SEND_INITIAL)


class OpenReaders:
    """Looks in /proc for other programs that keep the device open.

    Only programs of the same user can be seen. inotify says when to look, so that
    nothing is done while nothing happens; what it says is never counted, for it
    merges events.

    Args:
        path: The device.
        openers: Which processes have it open, other than this one.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        path: Path,
        *,
        openers: Callable[[Path], frozenset[int]] = v4l2.openers,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path, self._openers, self._clock = path, openers, clock
        self._since: dict[int, float] = {}  # process -> when it was first seen
        self._looked_at = -RECOUNT_S
        self._fd = _watch(path)

    def present(self) -> bool:
        """Whether a program has had the device open for `SETTLE_S`."""
        now = self._clock()
        settling = any(now - since < 2 * SETTLE_S for since in self._since.values())
        if self._stirred() or settling or now - self._looked_at >= RECOUNT_S:
            self._looked_at = now
            found = self._openers(self._path)
            self._since = {pid: self._since.get(pid, now) for pid in found}
        return any(now - since >= SETTLE_S for since in self._since.values())

    def close(self) -> None:
        """Stop listening for changes."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _stirred(self) -> bool:
        """Whether anyone opened or closed the device since the last call."""
        if self._fd is None:
            return True
        try:
            return bool(os.read(self._fd, 4096))
        except BlockingIOError:
            return False


def _watch(path: Path) -> int | None:
    """An inotify descriptor that can be read when `path` is opened or closed."""
    libc = ctypes.CDLL(None, use_errno=True)
    fd = int(libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))
    if fd < 0:
        return None  # too many watches: look every time
    if libc.inotify_add_watch(fd, os.fsencode(path), _IN_OPEN | _IN_CLOSE) < 0:
        os.close(fd)
        return None
    return fd
