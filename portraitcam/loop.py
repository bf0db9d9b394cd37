"""The loop: read a frame, compose it, send it; or send what stands in for it."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from portraitcam.away import Sign, away_card
from portraitcam.demand import Demand
from portraitcam.errors import (
    ModelError,
    PortraitCamError,
    SinkError,
    SourceEnded,
    SourceError,
)
from portraitcam.frames import Cutout, Frame, Image, Size, cover, size_of
from portraitcam.holdover import Holdover
from portraitcam.intake import Intake
from portraitcam.pipeline import Pipeline
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sinks import SinkGroup
from portraitcam.sources import Source, open_source
from portraitcam.status import State, Status, Wishes
from portraitcam.tally import Tally
from portraitcam.timing import SleepWatch

TURN_S = 0.1
MAX_COVERAGE = 0.98
"""A live frame with more person than this is one that the network failed on: it
would show the whole room. A close-up in a file may well be all person."""
CUTOUT_SIZE: Size = (192, 108)
"""(width, height) in px of what the gallery shows of the person."""

_REOPENING = ("source", "size", "fps_hz")

log = logging.getLogger(__name__)


def named_source(settings: Settings) -> Source:
    """The source that `settings` name; see `open_source`."""
    return open_source(settings.source, size=settings.size, fps_hz=settings.fps_hz)


class Loop:
    """Owns one source, the pipeline and the sinks; lives on one thread.

    Args:
        wishes: Gives what is wanted now; asked once a turn.
        stopping: Set by others to end the loop.
        patient: See `portraitcam.engine.Engine`.
        source: A source already made, used instead of the one that settings name
            until they name another.
        make_source: Makes every other source, from the settings.
        make_pipeline: Makes the pipeline from the settings.

    Attributes:
        status: The newest snapshot.
        latest: The image that was sent last.
        before: The raw frame that `latest` was composed of, as it is framed; None
            if it was not. For the user's own eyes, never for a sink.
        cutout: The person alone, small; None if the newest frame has none.
        wants_cutout: Set by others to have the next frame's.

    Raises:
        PortraitCamError: The network or the background cannot be opened.
    """

    def __init__(
        self,
        wishes: Callable[[], Wishes],
        stopping: threading.Event,
        *,
        patient: bool,
        source: Source | None = None,
        make_source: Callable[[Settings], Source] = named_source,
        make_pipeline: Callable[[Settings], Pipeline] = Pipeline,
    ) -> None:
        self._wishes = wishes
        self._stopping = stopping
        self._patient = patient
        self._refused: Settings | None = None
        self._intake = Intake(stopping, source, make_source)
        self._sinks = SinkGroup(strict=not patient)
        self._demand = Demand()
        self._seen_wishes: Wishes | None = None
        self._sink_error: SinkError | None = None
        self._slept = SleepWatch()
        self._has_rested = False
        self._holdover = Holdover()
        self._tally = Tally()
        self._started_at = time.monotonic()
        self.latest: Image | None = None
        self.before: Image | None = None
        self.cutout: Cutout | None = None
        self.wants_cutout = threading.Event()
        self.status = Status(State.STARTING, wishes().settings)
        self._pipeline = make_pipeline(self.status.settings)

    def run(self, frames: int | None) -> None:
        """Turn until told to stop or `frames` were sent.

        Raises:
            SourceEnded: The source has given its last frame.
            PortraitCamError: Something ended the run.
        """
        while not self._stopping.is_set() and self.status.frames != frames:
            wishes = self._wishes()
            self._take_up(wishes)
            if wishes.paused or not self._is_watched(wishes):
                self._rest(State.PAUSED if wishes.paused else State.UNWATCHED)
                continue
            if wishes.card is not None:
                self._show_card(wishes.card)
                continue
            frame = self._read()
            started = time.perf_counter()
            image = None if frame is None else self._compose(frame)
            if frame is None or image is None:
                self._stand_in(failed=frame is not None)
                continue
            if self._pipeline.shows_room and self._wishes() is not wishes:
                continue  # the room may have been un-chosen while this frame was made
            self._holdover.remember(image)
            live = self._intake.live
            self._deliver(image, self._elapsed_s() if live else frame.time_s)
            self.before = self._pipeline.framed
            if self.wants_cutout.is_set():
                self.wants_cutout.clear()
                self.cutout = self._pipeline.cutout(CUTOUT_SIZE)
            took_ms = (time.perf_counter() - started) * 1000
            self._account(frame, size_of(image), took_ms)

    def close(self) -> None:
        """Close source, sinks and pipeline, whatever any of them raises."""
        try:
            self._intake.close()
            self._tell_source()
        finally:
            try:
                self._sinks.close()
            finally:
                self._pipeline.close()

    def wake(self) -> None:
        """Free a read that waits. The one method for other threads."""
        self._intake.wake()

    # One turn ---------------------------------------------------------------------

    def _take_up(self, wishes: Wishes) -> None:
        """Bring pipeline, source and sinks in line with what is wanted."""
        settings = wishes.settings
        if settings is not self._refused and settings != self.status.settings:
            self._change(settings)
        if wishes is not self._seen_wishes:
            self._seen_wishes = wishes
            self._demand.stir()
        self._sinks.want(wishes.sinks, settings.fps_hz)
        self._tell_sinks()
        if self._slept.woke():
            self._wake_up()

    def _wake_up(self) -> None:
        """Begin anew after the machine has slept: what came before is long ago."""
        log.info("the machine has slept")
        self._holdover.forget()
        self._intake.renew()
        self._tell_source()

    def _is_watched(self, wishes: Wishes) -> bool:
        """Whether the source is needed; only a camera is ever switched off."""
        settings = wishes.settings
        if not self._intake.would_be_live(settings) or settings.always_on:
            return True
        return self._demand.needed(
            [wishes.previewed, *self._sinks.watched()], settings.idle_off_min * 60.0
        )

    def _change(self, settings: Settings) -> None:
        """Hand `settings` to the pipeline; a refusal keeps what is in force.

        Only the raw room is not kept when another background was wanted.
        """
        before = self.status.settings
        try:
            self._pipeline.update(settings)
        except PortraitCamError as error:
            log.warning("settings refused: %s", error)
            self._refused = settings
            instead = Settings().background
            if before.background == RAW_ROOM and settings.background not in (
                RAW_ROOM,
                instead,
            ):
                # Who wants the room gone must not go on showing it.
                self._change(before.with_values(background=instead))
            self._tell(error=error)
            return
        if before.background == RAW_ROOM:
            self._holdover.forget()
        if any(getattr(settings, n) != getattr(before, n) for n in _REOPENING):
            self._intake.change()
            self._tell_source()
        self._tell(settings=settings, error=None)

    def _rest(self, state: State) -> None:
        """Let go of the source and send the away card."""
        self._has_rested = True
        self._intake.close()
        self._tell_source()
        self._holdover.forget()
        self.before = None
        sign = Sign.PAUSE if state is State.PAUSED else Sign.OFF
        card = away_card(self._size(), self.status.settings.away_picture, sign)
        self._deliver(card, self._elapsed_s())
        if state is not self.status.state:
            log.info("%s", state.value)
        self._tell(state=state)
        self._stopping.wait(TURN_S)

    def _show_card(self, card: Image) -> None:
        """Send `card` in place of frames; the source stays open, but unread."""
        self.before = None
        self._tally.interrupt()
        self._deliver(cover(card, self._size()), self._elapsed_s())
        self._tell(state=State.TESTING, cards=self.status.cards + 1)
        self._stopping.wait(TURN_S / 2)

    def _read(self) -> Frame | None:
        """The next frame; None if there is none now."""
        try:
            if not self._intake.is_open and not self._open_source():
                return None
            return self._intake.read(TURN_S)
        except SourceEnded:
            raise
        except SourceError as error:
            if not self._patient and self.status.frames == 0 and not self._has_rested:
                raise
            log.warning("source lost: %s", error)
            self._intake.lose()
            self._tell_source()
            self._tell(error=error)
            return None

    def _open_source(self) -> bool:
        """Open what is read from now on; False if it is too early to look for it."""
        if not self._intake.open(self.status.settings, TURN_S):
            return False
        self._tally.interrupt()
        self._pipeline.reset()
        self._tell_source()
        return True

    def _compose(self, frame: Frame) -> Image | None:
        """`frame` before its new background; None if that failed."""
        live = self._intake.live
        try:
            image = self._pipeline.process(frame)
            if live and self._pipeline.coverage > MAX_COVERAGE:
                raise ModelError(
                    "The whole picture was taken for a person.",
                    hint="Move back a little, or uncover the camera.",
                )
            if live and self._pipeline.torn:
                raise SourceError(
                    "The camera's picture is torn.",
                    hint="Another cable or socket may help.",
                )
            return image
        except Exception as error:
            # Whatever went wrong, the raw frame must not leave and a live picture
            # must go on; where nobody waits, a gap must not pass unnoticed.
            if not live:
                raise
            if self.status.state is State.RUNNING:
                log.exception("a frame could not be composed")
            # A mask that took the room for a person must not live on in the next.
            self._pipeline.reset()
            if not isinstance(error, PortraitCamError):
                error = PortraitCamError(
                    f"A frame could not be composed: {error!r}.",
                    hint="The log has the details.",
                )
            self._tell(error=error, faults=self.status.faults + 1)
            return None

    def _stand_in(self, *, failed: bool) -> None:
        """Send what may go out while there is no composed frame."""
        if self._intake.live is False:
            return  # a file that is slow to read leaves no gap
        instead = self._holdover.substitute(
            self._size(), self.status.settings.away_picture, failed=failed
        )
        if instead is None:
            return
        self.before = None
        image, state = instead
        waiting = self.status.state is State.STARTING and self.status.error is None
        self._deliver(image, self._elapsed_s())
        self._tell(state=State.STARTING if waiting else state)

    def _deliver(self, image: Image, time_s: float) -> None:
        """Send `image` to every sink and let the preview see it."""
        self.latest = image
        self._sinks.send(image, time_s)
        self._tell_sinks()

    def _tell_source(self) -> None:
        """Bring the status in line with what is open."""
        if self._intake.label != self.status.source:
            self._tell(source=self._intake.label)

    def _tell_sinks(self) -> None:
        """Bring the status in line with what the sinks say."""
        labels, error = self._sinks.labels, self._sinks.error
        if labels != self.status.sinks:
            self._tell(sinks=labels)
        if error is not self._sink_error:
            self._sink_error = error
            if error is not None or isinstance(self.status.error, SinkError):
                self._tell(error=error)

    def _account(self, frame: Frame, size: Size, took_ms: float) -> None:
        """Count one composed frame that was sent."""
        now = time.monotonic()
        missed = self._tally.count(frame, took_ms, now)
        resumed = self.status.state is not State.RUNNING
        self.status = replace(
            self.status,
            state=State.RUNNING,
            frames=self.status.frames + 1,
            dropped=self.status.dropped + missed,
            size=size,
            error=None if resumed else self.status.error,
        )
        if resumed or self._tally.is_due(now):
            self._measure(now)

    def _measure(self, now: float) -> None:
        """Bring the figures of the status up to date; too dear for every frame."""
        figures = self._tally.figures(now)
        self._tell(
            fps_hz=figures.fps_hz,
            frame_ms=figures.frame_ms,
            latency_ms=figures.latency_ms,
            stages_ms=self._pipeline.stages_ms(),
            shows_room=self._pipeline.shows_room,
        )

    def _size(self) -> Size:
        """The size of what was sent last, or is wanted where nothing was."""
        return self.status.size if self.status.frames else self.status.settings.size

    def _elapsed_s(self) -> float:
        return time.monotonic() - self._started_at

    def _tell(self, **changes: object) -> None:
        self.status = replace(self.status, **changes)  # type: ignore[arg-type]
