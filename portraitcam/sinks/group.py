"""The sinks in use: opened, fed, and taken up again when a lost one is back."""

import logging
import time
from collections.abc import Callable, Sequence

from portraitcam.errors import SinkError, SinkLost
from portraitcam.frames import Image
from portraitcam.sinks.base import Sink
from portraitcam.sinks.open import open_sink

RETRY_S = 0.5
"""How often a virtual camera that is gone is looked for."""

log = logging.getLogger(__name__)


class SinkGroup:
    """Feeds every sink that is wanted; one that fails is only taken out.

    A virtual camera that is gone (`SinkLost`) is used again once it is back.

    Args:
        strict: Whether the first image, or a sink that cannot come back, ends it all
            by raising the reason.
        clock: Seconds, monotonic.

    Attributes:
        error: Why a sink was taken out last; None once all that can come back are.
    """

    def __init__(
        self, *, strict: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._strict, self._clock = strict, clock
        self._asked: tuple[str | Sink, ...] = ()
        self._open: dict[str | Sink, Sink] = {}
        self._served: set[str | Sink] = set()
        self._lost: dict[str | Sink, float | None] = {}  # None: not to be tried again
        self.error: SinkError | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """What users call those in use."""
        return tuple(sink.label for sink in self._open.values())

    def want(self, specs: tuple[str | Sink, ...], fps_hz: float) -> None:
        """Use these and close all others; cheap when nothing has changed.

        Args:
            specs: What `open_sink` takes, or sinks already made. Another tuple, even
                an equal one, asks anew for what has failed.
            fps_hz: Images per second that will be sent.

        Raises:
            SinkError: See `strict`.
        """
        if specs is not self._asked:
            self._asked = specs
            self._lost.clear()
        now = self._clock()
        wanted = [spec for spec in specs if self._is_due(spec, now)]
        for spec in [spec for spec in self._open if spec not in specs]:
            self._close_one(self._open.pop(spec))
        for spec in wanted:
            if spec not in self._open:
                self._open_one(spec, fps_hz)

    def send(self, image: Image, time_s: float) -> None:
        """Send `image` to all of them; see `Sink.send`."""
        for spec, sink in list(self._open.items()):
            try:
                sink.send(image, time_s)
            except SinkError as error:
                self._lose(spec, error)
            except Exception as error:
                if self._strict:
                    raise
                # One image may have been too much for it; another need not be.
                log.exception("a sink has failed")
                lost = SinkLost(
                    f"{sink.label} has failed: {error!r}.",
                    hint="It is tried again; the log has the details.",
                )
                self._lose(spec, lost)
            else:
                self._serve(spec)

    def watched(self) -> list[bool | None]:
        """What each of them says; see `Sink.watched`."""
        return [sink.watched() for sink in self._open.values()]

    def close(self) -> None:
        """Close all of them, whatever any of them raises."""
        _close_all(list(self._open.values()))
        self._open.clear()

    def _is_due(self, spec: str | Sink, now: float) -> bool:
        retry_at = self._lost.get(spec, 0.0)
        return retry_at is not None and retry_at <= now

    def _open_one(self, spec: str | Sink, fps_hz: float) -> None:
        try:
            made = open_sink(spec, fps_hz=fps_hz) if isinstance(spec, str) else spec
        except SinkError as error:
            self._lose(spec, error)
        else:
            self._open[spec] = made

    def _serve(self, spec: str | Sink) -> None:
        self._served.add(spec)
        if self._lost.pop(spec, None) is not None:
            log.info("a sink is back: %s", spec)
            self.error = None

    def _lose(self, spec: str | Sink, error: SinkError) -> None:
        returns = isinstance(error, SinkLost) or self._lost.get(spec) is not None
        if self._strict and not (returns and spec in self._served):
            raise error
        if spec not in self._lost:
            log.warning("sink lost: %s", error)
            self.error = error
        self._lost[spec] = self._clock() + RETRY_S if returns else None
        sink = self._open.pop(spec, None)
        if sink is not None:
            self._close_one(sink)

    def _close_one(self, sink: Sink) -> None:
        try:
            sink.close()
        except SinkError as error:
            if self._strict:
                raise
            log.warning("a sink was not closed well: %s", error)
            self.error = error


def _close_all(sinks: Sequence[Sink]) -> None:
    """Close each, even if one before it raises."""
    if sinks:
        try:
            sinks[0].close()
        finally:
            _close_all(sinks[1:])
