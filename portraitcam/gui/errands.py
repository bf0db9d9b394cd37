"""Short work that would make the window stutter, one piece after the other."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

log = logging.getLogger(__name__)

T = TypeVar("T")


class Errands(QObject):
    """Runs functions on a thread that lives only while there are any.

    What they return arrives on the Qt main thread. Never for frames: those are
    pulled (see `portraitcam.gui.preview`).
    """

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None]]] = deque()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        owner: QObject | None = None,
    ) -> None:
        """Call `work` soon, elsewhere, and `then` with its result, here.

        Args:
            work: Must not raise, nor touch anything of Qt but images.
            then: Called on the Qt main thread; not at all after `close`.
            owner: Whose errand it is; when Qt has deleted it, `then` is not called.
        """

        def hand_over(result: T) -> None:
            if owner is None or isValid(owner):
                then(result)

        with self._lock:
            if self._closed:
                return
            self._waiting.append((work, hand_over))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="errands")
                self._thread.start()

    def close(self) -> None:
        """Forget what has not begun and wait for what has."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                work, then = self._waiting.popleft()
            try:
                result = work()
            except Exception:
                log.exception("an errand has failed")
                continue
            with self._lock:
                if self._closed:
                    continue
            self._done.emit(then, result)

    def _hand_over(self, then: Callable[[Any], None], result: object) -> None:
        if not self._closed:
            then(result)
