"""What the engine is told and what it tells: two frozen snapshots."""

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from portraitcam.errors import PortraitCamError
from portraitcam.frames import Image, Size
from portraitcam.settings import Settings

if TYPE_CHECKING:
    from portraitcam.sinks.base import Sink


class State(Enum):
    """What goes out at this moment."""

    IDLE = "not started"
    STARTING = "waiting for the first frame"
    RUNNING = "composed frames go out"
    HOLDING = "the last composed frame goes out"
    AWAY = "the away card goes out"
    TESTING = "the test card goes out"
    PAUSED = "paused: the away card goes out"
    UNWATCHED = "camera off: nobody is watching"
    STOPPED = "stopped"
    FAILED = "ended by an error"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What users want of the engine; taken up between two frames.

    Attributes:
        settings: See `Settings`.
        sinks: Specifications as `portraitcam.sinks.open_sink` takes them, or sinks
            already made.
        paused: Whether to let go of the source and send the away card.
        previewed: Whether a preview is before the user's eyes.
        card: The test card, uint8 (h, w, 3) BGR, to send in place of frames.
    """

    settings: Settings
    sinks: "tuple[str | Sink, ...]" = ()
    paused: bool = False
    previewed: bool = True
    card: Image | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """Snapshot of the engine; the loop replaces it, any thread may read it.

    Attributes:
        state: What goes out.
        settings: The settings in force; a refused change does not appear here.
        source: Label of the source; empty while none is open.
        size: (width, height) of what is composed, in px; (0, 0) before the first.
        sinks: Labels of the sinks in use.
        frames: Composed frames sent.
        cards: Test cards sent.
        faults: Frames that could not be composed.
        dropped: Frames of a live source that came while another was in work.
        fps_hz: Composed frames per second over the last 60 frames.
        frame_ms: p50 and p95 of the time from read to sent.
        latency_ms: p50 of the time from captured to sent.
        stages_ms: Median of each of the pipeline's stages.
        shows_room: Whether the raw room goes out, by the user's choice.
        error: The newest problem; None once composed frames go out again.
    """

    state: State
    settings: Settings
    source: str = ""
    size: Size = (0, 0)
    sinks: tuple[str, ...] = ()
    frames: int = 0
    cards: int = 0
    faults: int = 0
    dropped: int = 0
    fps_hz: float = 0.0
    frame_ms: tuple[float, float] = (0.0, 0.0)
    latency_ms: float = 0.0
    stages_ms: dict[str, float] = field(default_factory=dict)
    shows_room: bool = False
    error: PortraitCamError | None = None
