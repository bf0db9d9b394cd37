"""What the window shows and steers: settings in force, and the engine that runs them.

Widgets know this object and nothing below it. It asks the engine for its status at a
steady pace and tells what has changed; the engine never calls into the window.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from portraitcam import settings as settings_file
from portraitcam.errors import (
    BackgroundError,
    PortraitCamError,
    SettingsError,
    SinkError,
    SinkLost,
    SourceError,
)
from portraitcam.frames import Cutout, Image
from portraitcam.gui.borrowed import Borrowed
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.status import State, Status

if TYPE_CHECKING:
    from portraitcam.engine import Engine
    from portraitcam.sinks import Sink

_POLL_MS = 100
_SAVE_AFTER_MS = 600
_OVER = (State.STOPPED, State.FAILED)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the user should read.

    Attributes:
        message: What happened.
        hint: What to do about it; may be empty.
        passing: Whether it is the engine's, and over once the engine says so.
    """

    message: str
    hint: str = ""
    passing: bool = False


def room_is_visible(status: Status) -> bool:
    """Both: the first follows a measure late, the second is true a frame too early."""
    return status.shows_room or status.settings.background == RAW_ROOM


def _patient_engine(settings: Settings) -> "Engine":
    from portraitcam.engine import Engine  # no window waits for its libraries

    return Engine(settings, patient=True)


class Session(QObject):
    """One run of the program's window.

    Args:
        settings: What the file says.
        path: The file to save to.
        borrowed: Values for this run only, which are not saved.
        virtual: The sink that the virtual camera's button starts, or what names it.
        make_engine: Makes every engine that is run.

    Attributes:
        settings: What the user wants now.
        paused: Whether the user wants a pause now.
        status: The engine's newest snapshot that was told.
    """

    settings_changed = Signal(Settings)
    changed = Signal(dict, dict)
    """The user has changed some settings: their values before and after, by name."""
    status_changed = Signal(Status)
    problem = Signal(Problem)
    virtual_problem = Signal(Problem)
    recovered = Signal()

    def __init__(
        self,
        settings: Settings,
        path: Path,
        *,
        borrowed: Mapping[str, object] | None = None,
        virtual: "str | Sink" = "virtual",
        make_engine: "Callable[[Settings], Engine]" = _patient_engine,
    ) -> None:
        super().__init__()
        self._path = path
        self._borrowed = Borrowed()
        self._virtual, self._make_engine = virtual, make_engine
        self._wants_virtual = self._restarts = False
        self._previewed = True
        self._recording: Sink | None = None
        self._recorded = ""
        self._taken: Status | None = None
        self._seen_error: PortraitCamError | None = None
        self.settings = settings
        self.paused = False
        self.status = Status(State.IDLE, settings)
        self._engine: Engine | None = None
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self.refresh)
        self._save = QTimer(self, interval=_SAVE_AFTER_MS, singleShot=True)
        self._save.timeout.connect(self.save)
        self.borrow(**(borrowed or {}))

    # Settings ---------------------------------------------------------------------

    def change(self, **values: object) -> None:
        """Take up what the user has set, and save it soon.

        Raises:
            SettingsError: An unknown name, or a value out of its range.
        """
        before = {n: self._borrowed.wanted(self.settings, n) for n in values}
        self._apply(self._borrowed.change(self.settings, values))
        self._save.start()
        self.changed.emit(before, values)

    def borrow(self, **values: object) -> None:
        """Take up values for this run only: what is saved stays as it was.

        Raises:
            SettingsError: An unknown name, or a value out of its range.
        """
        self._apply(self._borrowed.borrow(self.settings, values))

    def save(self) -> None:
        """Write the settings now."""
        self._save.stop()
        try:
            settings_file.save(self._borrowed.saved(self.settings), self._path)
        except SettingsError as error:
            self.problem.emit(Problem(error.message, error.hint))

    def _apply(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self.settings_changed.emit(settings)
        if self._engine is not None and self.status.state in _OVER:
            self.start()
        elif self._engine is not None:
            self._engine.update(settings)

    # The engine -------------------------------------------------------------------

    @staticmethod
    def prepare() -> None:
        """Load what `start` needs; it takes a while, and any thread may do it."""
        import portraitcam.engine  # noqa: F401

    def start(self) -> None:
        """Run an engine; a second call replaces one that is over."""
        self._stop_engine()
        self._wants_virtual = self._restarts = self.paused = False
        self._seen_error = None
        self._engine = self._make_engine(self.settings)
        self._engine.set_previewed(self._previewed)
        self._engine.start()
        self._poll.start()
        self.refresh()

    def close(self) -> None:
        """Save, and end the engine; returns when its thread is over."""
        if self._save.isActive():
            self.save()
        self._poll.stop()
        self._stop_engine()

    def preview(self, out: Image | None = None) -> Image | None:
        """The newest image that was sent; see `Engine.preview`."""
        return None if self._engine is None else self._engine.preview(out)

    def before(self) -> Image | None:
        """The raw frame behind the newest image; see `Engine.before`."""
        return None if self._engine is None else self._engine.before()

    def cutout(self) -> Cutout | None:
        """The person of a moment ago, small; see `Engine.cutout`."""
        return None if self._engine is None else self._engine.cutout()

    def newest(self) -> tuple[int, int, State]:
        """Changes whenever `preview` has something new; cheap enough to ask often."""
        status = self.status if self._engine is None else self._engine.status
        return status.frames, status.cards, status.state

    def set_card(self, card: Image | None) -> None:
        """Send this test card, or frames again; see `Engine.set_card`."""
        if self._engine is not None:
            self._engine.set_card(card)

    def set_paused(self, paused: bool) -> None:
        """Send the away card and let go of the camera, or end that."""
        if self._engine is None:
            return
        self.paused = paused
        (self._engine.pause if paused else self._engine.resume)()
        self.status_changed.emit(self.status)

    def set_previewed(self, previewed: bool) -> None:
        """Say whether a preview is visible; see `Engine.set_previewed`."""
        self._previewed = previewed
        if self._engine is not None:
            self._engine.set_previewed(previewed)

    @property
    def virtual_starting(self) -> bool:
        """Whether the virtual camera is wanted but not there yet."""
        return self._wants_virtual and not self.status.sinks

    def set_virtual(self, wanted: bool) -> None:
        """Start or stop sending to the virtual camera."""
        self._wants_virtual = wanted
        self._use_sinks()
        self.status_changed.emit(self.status)

    def restart_virtual(self) -> None:
        """Stop sending to the virtual camera, and begin again with what is sent now."""
        self.set_virtual(False)
        self._restarts = True

    def record(self, recording: "Sink | None") -> None:
        """Send to this as well, from the next frame on; None ends that.

        It is not among the sinks of `status`, which are the user's call.
        """
        self._recording = recording
        if recording is not None:
            self._recorded = recording.label
        self._use_sinks()

    def _use_sinks(self) -> None:
        virtual = (self._virtual,) if self._wants_virtual else ()
        recording = () if self._recording is None else (self._recording,)
        if self._engine is not None:
            self._engine.set_sinks((*virtual, *recording))

    def refresh(self) -> None:
        """Take the engine's status and tell what has changed."""
        if self._engine is None or self._engine.status is self._taken:
            return
        before, self._taken = self.status, self._engine.status
        sinks = tuple(s for s in self._taken.sinks if s != self._recorded)
        self.status = replace(self._taken, sinks=sinks)
        if self._restarts and not sinks:
            self._restarts = False
            self.set_virtual(True)
        if self.status.state in _OVER:
            self._wants_virtual = False
            self._poll.stop()
        error = self.status.error
        if error is not None and error is not self._seen_error:
            self._seen_error = error
            self._take_error(error)
        if error is None and before.error is not None:
            self.recovered.emit()
        self.status_changed.emit(self.status)

    def _take_error(self, error: PortraitCamError) -> None:
        failed = self.status.state is State.FAILED
        lost = failed and isinstance(error, BackgroundError)
        problem = Problem(error.message, error.hint, passing=not lost)
        if isinstance(error, SinkError):
            if not isinstance(error, SinkLost):
                self.set_virtual(False)
            self.virtual_problem.emit(problem)
            return
        if not isinstance(error, SourceError) and not failed:
            self._apply(self.status.settings)
        self.problem.emit(problem)
        if lost:
            # A saved background may be gone; that is no reason to show nothing.
            self.borrow(background=Settings().background)
            self.start()

    def _stop_engine(self) -> None:
        if self._engine is not None:
            self._engine.stop()
            self._engine = None
