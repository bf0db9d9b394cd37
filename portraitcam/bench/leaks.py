"""Counts frames in which the room behind the person could be seen.

A drawn scene whose room is covered with a secret pattern runs through the real camera
code, pipeline and engine while faults are strewn into every stage; whoever would be at
the other end of the call looks for the secret in what goes out.
"""

import contextlib
import logging
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from portraitcam.bench.accidents import Accidents
from portraitcam.bench.breaking import BreakingPipeline, BreakingWatcher, SecretCamera
from portraitcam.bench.early import Early
from portraitcam.bench.faults import FAULTS, NO_FAULT, Fault, Outcome, Plan, strewn
from portraitcam.bench.killed import SIGNALS, kill_children
from portraitcam.bench.secret import ENDED, LEAK, LIVE, MARKS
from portraitcam.engine import Engine
from portraitcam.frames import Size
from portraitcam.resources import model_path

SIZE: Size = (160, 90)
_KILLED_SHARE = 5
"""One in so many faults is a signal to a process of its own."""
_PACE_S = 1 / 30
_CALM = 5
"""Live images before and after the fault of a timeline."""
_LONGEST = 8
"""Equal marks that are written out; more are counted."""


class Run:
    """Runs engines, one after the other, until a plan of faults has come true.

    Args:
        kinds: The faults.
        due: See `Plan`.
        folder: For files that vanish; used up.
        size: (width, height) in px.
        seed: Of all that is left to chance.
        pace_s: Least time between two frames.

    Attributes:
        plan: What has come of it.
        watcher: What has seen it.
    """

    def __init__(
        self,
        kinds: list[Fault],
        due: list[int],
        folder: Path,
        size: Size,
        seed: int,
        pace_s: float = 0.0,
    ) -> None:
        chance = random.Random(seed)
        self._pace_s = pace_s
        self._model = folder / "network.onnx"
        shutil.copy(model_path(), self._model)
        self._accidents = accidents = Accidents(folder, self._model, size, chance)
        self.plan = Plan(kinds, due, chance, begin=accidents.begin, end=accidents.end)
        self.watcher = BreakingWatcher(self.plan, self._sent)
        accidents.watcher = self.watcher

    def go(self, enough: Callable[[Plan], bool]) -> None:
        """Run until `enough` says so, after every image.

        Raises:
            PortraitCamError: An engine has ended though nothing was done to it.
        """
        self._enough = enough
        self._done = False
        while not self._done:
            self._engine = self._accidents.engine = Engine(
                self._accidents.settings,
                [self.watcher],
                patient=True,
                make_source=lambda settings: SecretCamera(
                    self.plan, settings.size, self._pace_s
                ),
                make_pipeline=lambda settings: BreakingPipeline(
                    settings, self.plan, self._model
                ),
            )
            try:
                self._engine.run()
            except Exception:
                if self.plan.now is None:
                    raise
                # One that could not even start takes no turns by itself.
                self.plan.turn()
            if not self._done:
                self.plan.note(ENDED)

    def _sent(self) -> None:
        self._accidents.after_image()
        if self._enough(self.plan):
            self._done = True
            self._engine.stop()


def leaks(frames: int, faults: int, seed: int, size: Size = SIZE) -> dict[str, Any]:
    """Let at least `frames` images go out with `faults` faults among them.

    Returns:
        frames (images that went out), composed (those that were new), faults,
        leaked, whole (False if it was ended early; see `Early`), worst_share (of secret
        pixels in one image, 0..1), and by_fault: for each kind how often it was
        injected, what leaked, and how often each mark of `MARKS` came up from the
        fault to the next new image.

    Raises:
        PortraitCamError: An engine cannot be opened, or ended without cause.
    """
    killed = faults // _KILLED_SHARE
    kinds, due = strewn(faults - killed, frames, seed)
    with _folder() as folder:
        run, early = Run(kinds, due, folder, size, seed), Early()
        with early.listening():
            run.go(lambda plan: (plan.over and plan.frames >= frames) or early.asked)
            ended = kill_children(killed, size, seed, until=lambda: early.asked)
    plan = run.plan
    outcomes = {**plan.outcomes, **ended.outcomes}
    marks = plan.marks + ended.marks
    return {
        "frames": plan.frames + ended.frames,
        "composed": marks[LIVE],
        "faults": sum(outcome.injected for outcome in outcomes.values()),
        "leaked": marks[LEAK],
        "whole": not early.asked,
        "worst_share": round(max(run.watcher.worst, ended.worst), 4),
        "seed": seed,
        "size": list(size),
        "by_fault": {
            name: _told(outcomes[name])
            for name in [*(fault.name for fault in FAULTS), *SIGNALS, NO_FAULT]
            if name in outcomes
        },
    }


def timelines(size: Size = SIZE, names: Iterable[str] = ()) -> dict[str, str]:
    """What goes out around every kind of fault, mark by mark, at 30 frames/s.

    Args:
        size: (width, height) in px.
        names: Of the faults; none for all.
    """
    wanted = set(names) or {*(f.name for f in FAULTS), *SIGNALS}
    told: dict[str, str] = {}
    for fault in FAULTS:
        if fault.name not in wanted:
            continue
        with _folder() as folder:
            run = Run([fault], [_CALM], folder, size, 1, _PACE_S)
            run.go(lambda plan: plan.over and [*plan.line][-_CALM:] == [LIVE] * _CALM)
        told[fault.name] = _shortened(run.plan.line)
    for name in SIGNALS:
        if name in wanted:
            told[name] = _shortened(kill_children(1, size, 1, (name,), _CALM).line)
    return told


def leaks_as_text(report: dict[str, Any]) -> str:
    """A report of `leaks` as a table for people."""
    used = [
        mark for mark in MARKS
        if any(row["marks"].get(mark) for row in report["by_fault"].values())
    ]  # fmt: skip
    width = max(map(len, report["by_fault"]), default=0)
    lines = [f"{'fault':{width}}  count  leaked" + "".join(f"{m:>7}" for m in used)]
    for name, row in report["by_fault"].items():
        counts = "".join(f"{row['marks'].get(mark, 0):7}" for mark in used)
        lines.append(f"{name:{width}}  {row['injected']:5}  {row['leaked']:6}{counts}")
    lines += ["", *_legend(used), ""]
    for key in (
        "frames",
        "composed",
        "faults",
        "leaked",
        "whole",
        "worst_share",
        "seed",
    ):
        lines.append(f"{key:11}  {report[key]}")
    return "\n".join(lines)


def timelines_as_text(told: dict[str, str]) -> str:
    """What `timelines` gave, one line a fault."""
    width = max(map(len, told), default=0)
    lines = [f"{name:{width}}  {line}" for name, line in told.items()]
    return "\n".join([*lines, "", *_legend(MARKS)])


def _legend(marks: Iterable[str]) -> list[str]:
    return [f"{mark}  {MARKS[mark]}" for mark in marks]


def _told(outcome: Outcome) -> dict[str, Any]:
    marks = {mark: outcome.marks[mark] for mark in MARKS if outcome.marks[mark]}
    return {
        "injected": outcome.injected,
        "leaked": outcome.marks[LEAK],
        "marks": marks,
    }


def _shortened(line: Iterable[str]) -> str:
    """Marks in a row; where many are alike, their number."""
    parts: list[str] = []
    for mark, run in groupby(line):
        count = len(list(run))
        parts.append(mark * count if count <= _LONGEST else f" {mark}*{count} ")
    return "".join(parts).strip()


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """A folder for one run, whose injected faults are nothing for the log."""
    log = logging.getLogger("portraitcam")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        with tempfile.TemporaryDirectory(prefix="portraitcam-") as name:
            yield Path(name)
    finally:
        log.setLevel(level)
