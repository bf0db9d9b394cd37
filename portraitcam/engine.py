"""The engine: starts, steers and stops the loop from any thread."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from portraitcam.errors import PortraitCamError, SourceEnded
from portraitcam.frames import Cutout, Image
from portraitcam.loop import Loop, named_source
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sinks import Sink
from portraitcam.sources import Source
from portraitcam.status import State, Status, Wishes

log = logging.getLogger(__name__)


class Engine:
    """Runs one source through the pipeline to its sinks, once.

    `run` is the loop itself and returns when it is over; `start` runs it on a
    thread of its own. Every other method may be called from any thread.

        IDLE ── start / run ──► STARTING ──► RUNNING ◄──► HOLDING ──► AWAY ──► RUNNING
        any of them ── pause ──► PAUSED ── resume ──► RUNNING
        any of them ── nobody watches ──► UNWATCHED ── someone does ──► RUNNING
        any of them ── stop, or the source ends ──► STOPPED; an error ──► FAILED

    Args:
        settings: What to start with.
        sinks: Specifications as `portraitcam.sinks.open_sink` takes them, or sinks
            already made.
        patient: True for a program with a window: a source that is missing is
            tried again for ever, and a sink that fails is only taken out. False
            where nobody watches: both end the run with their reason.
        source: A source already made, used instead of the one that settings name
            until they name another.
        make_source: Makes every other source, from the settings.
        make_pipeline: Makes the pipeline from the settings.
    """

    def __init__(
        self,
        settings: Settings,
        sinks: Sequence[str | Sink] = (),
        *,
        patient: bool = False,
        source: Source | None = None,
        make_source: Callable[[Settings], Source] = named_source,
        make_pipeline: Callable[[Settings], Pipeline] = Pipeline,
    ) -> None:
        self._make_source, self._make_pipeline = make_source, make_pipeline
        self._wishes = Wishes(settings, tuple(sinks))
        self._patient = patient
        self._source = source
        self._stopping = threading.Event()
        self._changing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._loop: Loop | None = None
        self._edge = Status(State.IDLE, settings)  # before and after the loop

    @property
    def status(self) -> Status:
        """The newest snapshot."""
        loop = self._loop
        return self._edge if loop is None else loop.status

    def preview(self, out: Image | None = None) -> Image | None:
        """A copy of the newest image that was sent; None if there is none.

        A later image may be written over it while it is copied. Both were composed,
        so all that can ever show is a seam.

        Args:
            out: Memory for the copy, which is used if it has the image's shape.
        """
        loop = self._loop
        latest = None if loop is None else loop.latest
        if latest is None or out is None or out.shape != latest.shape:
            return None if latest is None else latest.copy()
        out[:] = latest
        return out

    def before(self) -> Image | None:
        """A copy of the raw frame behind the newest composed image; else None.

        For the user's own eyes, never for a sink.
        """
        loop = self._loop
        before = None if loop is None else loop.before
        return None if before is None else before.copy()

    def cutout(self) -> Cutout | None:
        """The person in a frame of a moment ago, small, and without the room.

        Each call has the next frame cut out, so that who never asks pays nothing.
        """
        loop = self._loop
        if loop is None:
            return None
        loop.wants_cutout.set()
        return loop.cutout

    def update(self, settings: Settings) -> None:
        """Take up new settings before the next frame."""
        self._wish(settings=settings)

    def set_sinks(self, sinks: Sequence[str | Sink]) -> None:
        """Use these sinks from the next frame on and close all others.

        One that has failed is tried again.
        """
        # A tuple of its own even for the same sinks: the loop knows by it that they
        # were asked for anew.
        self._wish(sinks=(*sinks,))

    def pause(self) -> None:
        """Let go of the source and send the away card."""
        self._wish(paused=True)

    def set_card(self, card: Image | None) -> None:
        """Send this test card in place of frames, or frames again if it is None.

        Args:
            card: uint8 (h, w, 3) BGR; not to be written any more.
        """
        self._wish(card=card)

    def set_previewed(self, previewed: bool) -> None:
        """Say whether a preview is visible: it keeps the camera on, like a reader."""
        self._wish(previewed=previewed)

    def resume(self) -> None:
        """End a pause; where nothing tells who watches, turn the camera on again."""
        self._wish(paused=False)

    def start(self) -> None:
        """Run the loop on a thread of its own; an error ends up in `status`."""
        if self._thread is not None:
            raise RuntimeError("an engine is started once")
        self._thread = threading.Thread(target=self._run_on_thread, name="engine")
        self._thread.start()

    def stop(self) -> None:
        """End the loop and wait until it is over. Any number of times."""
        self._stopping.set()
        loop = self._loop
        if loop is not None:
            loop.wake()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def run(self, frames: int | None = None) -> Status:
        """Run until `stop`, until the source ends or `frames` were sent.

        Returns:
            The last status.

        Raises:
            PortraitCamError: What ended the run.
        """
        error: PortraitCamError | None = None
        self._edge = replace(self._edge, state=State.STARTING)
        try:
            self._loop = Loop(
                lambda: self._wishes,
                self._stopping,
                patient=self._patient,
                source=self._source,
                make_source=self._make_source,
                make_pipeline=self._make_pipeline,
            )
            try:
                self._loop.run(frames)
            except SourceEnded:
                log.info("the source has ended")
            finally:
                # A file is whole only once it is closed, which can fail as well.
                self._loop.close()
        except Exception as caught:
            error = (
                caught if isinstance(caught, PortraitCamError) else _unexpected(caught)
            )
            raise
        finally:
            state = State.STOPPED if error is None else State.FAILED
            self._edge = replace(self.status, state=state, sinks=(), source="")
            if error is not None:
                self._edge = replace(self._edge, error=error)
            self._loop = None
        return self._edge

    def _run_on_thread(self) -> None:
        try:
            self.run()
        except Exception:
            log.exception("the engine was ended by an error")

    def _wish(self, **changes: object) -> None:
        with self._changing:
            self._wishes = replace(self._wishes, **changes)  # type: ignore[arg-type]


def _unexpected(error: Exception) -> PortraitCamError:
    return PortraitCamError(
        f"The engine has failed: {error!r}.", hint="The log has the details."
    )
