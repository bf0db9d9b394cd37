"""Whether memory, threads, handles and frame times stay flat for a working day.

The real window runs the real engine at full speed, where nobody sees it, while faults
strike every stage and someone presses buttons all the time; what goes out is searched
for the room behind the person, as `portraitcam.bench.leaks` does.
"""

import contextlib
import gc
import logging
import random
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

import psutil

from portraitcam.bench.breaking import BreakingPipeline, BreakingWatcher, SecretCamera
from portraitcam.bench.early import Early
from portraitcam.bench.faults import FAULTS, Plan
from portraitcam.bench.memory import resident_mb, used_mb
from portraitcam.bench.secret import LEAK, LIVE
from portraitcam.bench.trends import trends_of
from portraitcam.engine import Engine
from portraitcam.errors import PortraitCamError
from portraitcam.frames import Size
from portraitcam.resources import builtin_backgrounds, model_path
from portraitcam.settings import Settings
from portraitcam.sinks import Sink
from portraitcam.status import State, Status

SIZE: Size = (320, 180)
DAY_FRAMES = 864_000
"""Of eight hours at 30 a second."""

_SAMPLES = 60
_END_SHARE, _END_S = 0.1, 10.0
"""Of the time at its end that may be without a sample, and seconds to close it all."""
_FAULT_EVERY = 300
_DEED_EVERY = 15
"""Acts, of which there are ten a second, to each deed of the user."""
_CHANGED = ("background", "smoothing", "feather_px", "keep")
_HOME_SIZE: Size = (1180, 760)
_SETTLE_ACTS = 12
"""After so many acts all is as it was at the start, and a sample is taken."""

_TOLD = ("median", "least", "most", "an_hour", "growth", "allowed")


class Session(Protocol):
    """What the user can do with the window's session; see `portraitcam.gui`."""

    settings: Settings
    status: Status
    paused: bool

    def change(self, **values: object) -> None:
        """Set some settings."""

    def set_paused(self, paused: bool) -> None:
        """Pause or resume."""

    def set_virtual(self, wanted: bool) -> None:
        """Start or stop the virtual camera."""


class Window(Protocol):
    """What the user can do with the window itself."""

    session: Any

    def resize(self, width: int, height: int) -> None:
        """Make it so large."""

    def hide(self) -> None:
        """Put it away."""

    def show(self) -> None:
        """Bring it back."""


RunWindow = Callable[
    [Settings, Sink, Callable[[Settings], Engine], Callable[[Any], bool]], None
]
"""Opens the window and calls the last of these until it says False."""


def soak(
    run_window: RunWindow,
    settings: Settings,
    *,
    minutes: float,
    frames: int | None = None,
    seed: int = 1,
) -> dict[str, Any]:
    """Run window and engine at full speed for a while and sample what they use.

    Args:
        run_window: See `portraitcam.gui.offscreen.run_offscreen`.
        settings: What it starts with; its source is the secret scene.
        minutes: How long, at most.
        frames: How many composed frames; None for as many as fit.
        seed: Of faults and deeds.

    Returns:
        minutes, whole (False if it was ended early, or samples ended long before),
        frames (composed), day (share of an eight-hour day's frames), faults, leaked,
        deeds, samples (s, frames, used_mb, rss_mb, threads, handles, frame_ms p50,
        frame_p95_ms), trends (see `trends_of`) and flat (whether all are).

    Raises:
        PortraitCamError: The engine has ended by itself.
    """
    day = _Day(settings, minutes * 60, frames, seed)
    log = logging.getLogger("portraitcam")
    level = log.level
    log.setLevel(logging.CRITICAL)  # injected faults are nothing for the log
    try:
        with day.early.listening():
            run_window(day.settings, day.watcher, day.make_engine, day.act)
    finally:
        log.setLevel(level)
    composed = day.plan.marks[LIVE]
    trends, seconds = trends_of(day.samples), day.elapsed_s()
    return {
        "minutes": round(seconds / 60, 2),
        "whole": not day.early.asked and day.sampled_to_the_end(seconds),
        "frames": composed,
        "day": round(composed / DAY_FRAMES, 4),
        "size": list(settings.size),
        "faults": sum(o.injected for o in day.plan.outcomes.values()),
        "leaked": day.plan.marks[LEAK],
        "deeds": day.deeds,
        "flat": bool(trends) and all(trend["flat"] for trend in trends.values()),
        "trends": trends,
        "samples": day.samples,
    }


class _Day:
    """One long run: its faults, its restless user and its samples."""

    def __init__(
        self, settings: Settings, seconds: float, frames: int | None, seed: int
    ) -> None:
        self._seconds, self._frames = seconds, frames
        self._chance = random.Random(seed)
        self._started_at = time.monotonic()
        self._acts = self._settling = 0
        self._hidden = False
        self.early = Early()
        self.deeds = 0
        self.samples: list[dict[str, float]] = []
        self.settings = settings.with_values(source="camera", always_on=True)
        # Those that the user brings about come from `act`, at any moment.
        kinds = [fault for fault in FAULTS if not fault.by_user]
        count = DAY_FRAMES // _FAULT_EVERY
        chosen = self._chance.choices(kinds, k=count)
        self.plan = Plan(chosen, range(200, DAY_FRAMES, _FAULT_EVERY), self._chance)
        self.watcher = BreakingWatcher(self.plan, lambda: None)

    def make_engine(self, settings: Settings) -> Engine:
        """An engine as the window makes it, with stages that fail."""
        return Engine(
            settings,
            patient=True,
            make_source=lambda settings: SecretCamera(self.plan, settings.size),
            make_pipeline=lambda settings: BreakingPipeline(
                settings, self.plan, model_path()
            ),
        )

    def elapsed_s(self) -> float:
        """Since the start."""
        return time.monotonic() - self._started_at

    def sampled_to_the_end(self, seconds: float) -> bool:
        """Whether nothing came to a stop long before the end, after `seconds`."""
        left_s = seconds - self.samples[-1]["s"]
        return left_s < _END_SHARE * seconds + _END_S

    def act(self, window: Window) -> bool:
        """Do what a user does now and then; sample; whether to go on."""
        session: Session = window.session
        status = session.status
        if status.state is State.FAILED:
            raise status.error or PortraitCamError("The engine has ended.")
        self._acts += 1
        if self._acts == 1:
            self._started_at = time.monotonic()
        elif status.frames and not status.sinks:
            # In a pause no frame is read, and the fault would never be over.
            session.set_paused(False)
            session.set_virtual(True)
        elif self._settling:
            self._settling -= 1
            if self._settling == 0:
                self.samples.append(_sample(status, self.elapsed_s(), self.plan))
        elif self._share_done() * _SAMPLES >= len(self.samples) + 1:
            self._settling = _SETTLE_ACTS
            self._go_home(window, session)
        elif self._acts % _DEED_EVERY == 0:
            self._do_something(window, session)
        return self._share_done() < 1 or self._settling > 0 or not self.samples

    def _share_done(self) -> float:
        if self.early.asked:
            return 1.0
        share = self.elapsed_s() / self._seconds
        if self._frames is not None:
            share = max(share, self.plan.marks[LIVE] / self._frames)
        return share

    def _go_home(self, window: Window, session: Session) -> None:
        """Set all back to how it began: what a clip takes, say, is not growth."""
        session.set_paused(False)
        session.change(**{name: getattr(self.settings, name) for name in _CHANGED})
        if self._hidden:
            self._hidden = False
            window.show()
        window.resize(*_HOME_SIZE)

    def _do_something(self, window: Window, session: Session) -> None:
        chance = self._chance
        self.deeds += 1
        if session.paused:
            session.set_paused(False)
            return
        if self._hidden:
            self._hidden = False
            window.show()
            return
        match chance.randrange(7):
            case 0:
                session.set_paused(True)
            case 1:
                names = sorted(builtin_backgrounds())
                others = ("blur", "blur:1", "#2060a0", *names)
                session.change(background=chance.choice(others))
            case 2:
                session.change(
                    smoothing=chance.choice((0.0, 0.5, 1.0)),
                    feather_px=chance.choice((0, 1, 3)),
                )
            case 3:
                session.change(keep=chance.choice(("largest", "everyone")))
            case 4:
                window.resize(chance.randrange(760, 1300), chance.randrange(500, 900))
            case 5:
                self._hidden = True
                window.hide()
            case 6:
                session.set_virtual(False)
                session.set_virtual(True)


def soak_as_text(report: dict[str, Any]) -> str:
    """A report of `soak` as tables for people."""
    lines = ["      s   frames  used MB   rss MB  threads  handles  frame ms  p95 ms"]
    step = max(1, len(report["samples"]) // 20)
    for sample in report["samples"][::step]:
        lines.append(
            f"{sample['s']:7.0f}  {sample['frames']:7.0f}  {sample['used_mb']:7.1f}  "
            f"{sample['rss_mb']:7.1f}  {sample['threads']:7.0f}  "
            f"{sample['handles']:7.0f}  "
            f"{sample['frame_ms']:8.2f}  {sample['frame_p95_ms']:6.2f}"
        )
    lines += ["", f"{'after warm-up':13}" + "".join(f"{key:>9}" for key in _TOLD)]
    for name, trend in report["trends"].items():
        figures = "".join(f"{trend[key]:9.2f}" for key in _TOLD)
        verdict = "flat" if trend["flat"] else "GROWS"
        lines.append(f"{name:13}{figures}  {verdict}")
    lines.append("")
    sums = "minutes", "whole", "frames", "day", "faults", "leaked", "deeds", "flat"
    return "\n".join([*lines, *(f"{key:7}  {report[key]}" for key in sums)])


def _sample(status: Status, at_s: float, plan: Plan) -> dict[str, float]:
    gc.collect()
    process = psutil.Process()
    handles = 0
    with contextlib.suppress(psutil.Error):
        posix = hasattr(process, "num_fds")
        handles = process.num_fds() if posix else process.num_handles()
    return {
        "s": round(at_s, 1),
        "frames": plan.marks[LIVE],
        "used_mb": round(used_mb(), 2),
        "rss_mb": round(resident_mb(), 1),
        "threads": threading.active_count(),
        "handles": handles,
        "frame_ms": round(status.frame_ms[0], 3),
        "frame_p95_ms": round(status.frame_ms[1], 3),
    }
