"""Processes that run an engine and are ended by the system, and what is seen then."""

import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from portraitcam.bench.faults import Fault, Plan
from portraitcam.bench.secret import ENDED, SecretScene, Watcher
from portraitcam.engine import Engine
from portraitcam.errors import SinkError
from portraitcam.frames import Image, Size
from portraitcam.settings import Settings

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

SIGNALS = ("process: SIGTERM", "process: SIGKILL", "process: SIGSTOP, SIGCONT")
"""What is done to a process; names of faults."""

_MOST_FRAMES = 12
_MOST_WAIT_S = 0.02
_STOPPED_S = 0.1
_JOIN_S = 30.0


class Seen(Plan):
    """What was seen of processes that ended.

    Attributes:
        worst: Largest share of the secret in one image.
    """

    worst = 0.0


class PipeSink:
    """Sends images to another process, which sees all that was sent and no more.

    Args:
        connection: To that process.
    """

    label = "pipe"

    def __init__(self, connection: "Connection[bytes, bytes]") -> None:
        self._connection = connection

    def send(self, image: Image, time_s: float) -> None:
        """See `Sink.send`."""
        try:
            self._connection.send_bytes(np.array(image.shape[:2], "<i4").tobytes())
            self._connection.send_bytes(image.tobytes())
        except OSError as error:
            raise SinkError("Nobody reads any more.") from error

    def watched(self) -> bool:
        """See `Sink.watched`."""
        return True

    def close(self) -> None:
        """See `Sink.close`."""
        self._connection.close()


def kill_children(
    count: int,
    size: Size,
    seed: int,
    signals: tuple[str, ...] = SIGNALS,
    least_frames: int = 0,
    until: Callable[[], bool] = lambda: False,
) -> Seen:
    """Start `count` processes that send the secret scene, and end each by a signal.

    The signal comes at any moment: before the first frame, amid one, between two.

    Args:
        count: How many.
        size: (width, height) of the frames in px.
        seed: Of the moments.
        signals: Which to send, in turn.
        least_frames: How many frames to wait for, at least.
        until: Says before every process whether there were enough already.
    """
    chance = random.Random(seed)
    kinds = [Fault(signals[index % len(signals)]) for index in range(count)]
    seen = Seen(kinds, range(count), chance)
    watcher = Watcher(seen.note)
    # Forked from a process that has done nothing yet but import: quick, and clean.
    start = multiprocessing.get_context
    context = start("spawn") if sys.platform == "win32" else start("forkserver")
    context.set_forkserver_preload([__name__])
    for kind in kinds:
        if until():
            break
        seen.strike(kind)
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_send_secret, args=(theirs, size), daemon=True)
        child.start()
        theirs.close()
        try:
            _watch(ours, watcher, least_frames + chance.randrange(_MOST_FRAMES))
            time.sleep(chance.uniform(0, _MOST_WAIT_S))
            _strike(child, kind.name)
            _watch(ours, watcher, None)
        finally:
            ours.close()
            child.join(_JOIN_S)
            child.kill()
        seen.note(ENDED)
    seen.worst = watcher.worst
    return seen


def _strike(child: "BaseProcess", name: str) -> None:
    assert child.pid is not None
    if name == "process: SIGKILL" or sys.platform == "win32":
        child.kill()
        return
    if name == "process: SIGSTOP, SIGCONT":
        os.kill(child.pid, signal.SIGSTOP)
        time.sleep(_STOPPED_S)
        os.kill(child.pid, signal.SIGCONT)
    child.terminate()


def _watch(
    connection: "Connection[bytes, bytes]", watcher: Watcher, frames: int | None
) -> None:
    """Look at the next `frames`, or at all until the other end is gone."""
    looked = 0
    while looked != frames:
        try:
            height, width = np.frombuffer(connection.recv_bytes(), "<i4")
            pixels = np.frombuffer(connection.recv_bytes(), np.uint8)
        except (EOFError, OSError):
            return
        watcher.send(pixels.reshape(height, width, 3), 0.0)
        looked += 1


def _send_secret(connection: "Connection[bytes, bytes]", size: Size) -> None:
    """What the process does: `portraitcam run`, with another source and sink."""
    engine = Engine(
        Settings(size=size),
        [PipeSink(connection)],
        patient=True,
        source=SecretScene(size),
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: engine.stop())
    engine.run()
