"""What can go wrong, when it does, and what went out meanwhile."""

import random
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from portraitcam.bench.secret import ENDED, LEAK, LIVE, NOTHING

_LONG_S = 2.6
"""Longer than the last composed image may be held, and than a camera may be silent."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that can go wrong.

    Attributes:
        name: In words, its stage first.
        turns: For how many turns of the loop it lasts, at least.
        lasts_s: For how many seconds it lasts, at least.
        by_user: Whether it is something that the user or the system does at one
            moment of a turn, rather than a stage that fails.
    """

    name: str
    turns: int = 1
    lasts_s: float = 0.0
    by_user: bool = False


_LINE = 4096

STAGES = ("segment", "plate", "fill", "smooth", "upsample", "compose")
MOMENTS = ("read", "segment", "compose", "send")
"""When in a turn the user may do something."""

FAULTS: tuple[Fault, ...] = (
    Fault("network missing", 2, by_user=True),
    Fault("network corrupt", 2, by_user=True),
    Fault("network missing at the start", 2, by_user=True),
    Fault("network corrupt at the start", 2, by_user=True),
    Fault("network raises"),
    Fault("network raises for long", lasts_s=_LONG_S),
    Fault("network slow"),
    Fault("network gives NaN"),
    Fault("network gives 0", 3),
    Fault("network gives 0.5", 3),
    Fault("network gives 1", 3),
    Fault("mask becomes NaN"),
    Fault("camera gives nothing", 3),
    Fault("camera silent for long", lasts_s=_LONG_S),
    Fault("camera gives garbage", 3),
    Fault("camera gives grey", 2),
    Fault("camera gives an empty picture", 2),
    Fault("camera changes its size", 3),
    Fault("camera freezes", 5),
    Fault("camera repeats", 2),
    Fault("camera unplugged"),
    Fault("camera unplugged for long", lasts_s=_LONG_S),
    Fault("background file vanishes", 2, by_user=True),
    Fault("background clip vanishes", 8, 0.6, by_user=True),
    Fault("background clip cut off", 8, 0.6, by_user=True),
    Fault("background raises"),
    Fault("background of another size"),
    Fault("disk full, recording", 20, by_user=True),
    Fault("disk full, settings", by_user=True),
    *(Fault(f"out of memory: {stage}") for stage in STAGES),
    Fault("out of memory: camera"),
    Fault("out of memory: sink"),
    Fault("out of memory: amid the blend"),
    Fault("sink closed under us", 3),
    Fault("sink closed for long", lasts_s=_LONG_S),
    Fault("pause and resume", by_user=True),
    Fault("background change", 3, by_user=True),
    Fault("background missing at the start", 2, by_user=True),
    Fault("background that is missing", 2, by_user=True),
    Fault("settings change", 3, by_user=True),
    Fault("resize", 3, by_user=True),
    Fault("source change", 3, by_user=True),
    Fault("room chosen, then hidden", 3, by_user=True),
    Fault("stop and start", by_user=True),
)


NO_FAULT = "no fault"
"""What leaks are counted under that came long after a fault or before any."""


@dataclass(slots=True)
class Outcome:
    """What became of one kind of fault.

    Attributes:
        injected: How often it struck.
        marks: What went out from each strike to the next live image.
    """

    injected: int = 0
    marks: Counter[str] = field(default_factory=Counter)


class Plan:
    """Says in every turn what goes wrong; notes what goes out.

    One fault is over before the next begins: then its mark tells what it did.

    Args:
        kinds: Faults in their order.
        due: The turn from which on each may strike, growing.
        chance: Chooses the moments of what users do.
        begin: Called when a fault by the user has its moment.
        end: Called in the turn in which a fault is over.

    Attributes:
        now: The fault that strikes in this turn.
        frames: Images that went out.
        marks: How many of each mark there were.
        outcomes: By the names of faults.
        line: The newest marks in their order.
    """

    def __init__(
        self,
        kinds: Sequence[Fault],
        due: Sequence[int],
        chance: random.Random,
        *,
        begin: Callable[[Fault], None] = lambda fault: None,
        end: Callable[[Fault], None] = lambda fault: None,
    ) -> None:
        self._kinds, self._due, self._chance = kinds, due, chance
        self._begin, self._end = begin, end
        self._next = self._turn = 0
        self._turns_left, self._until = 0, 0.0
        self._moment = ""
        self._sent = True
        self._open: Outcome | None = None
        self.now: Fault | None = None
        self.frames = 0
        self.marks: Counter[str] = Counter()
        self.outcomes = {fault.name: Outcome() for fault in kinds}
        self.line: deque[str] = deque(maxlen=_LINE)

    def turn(self) -> None:
        """A turn of the loop begins."""
        if not self._sent:
            self.note(NOTHING)
        self._sent = False
        self._turn += 1
        if self.now is not None:
            self._turns_left -= 1
            begun = not self._moment
            if self._turns_left > 0 or time.monotonic() < self._until or not begun:
                self.moment("read")
                return
            ended, self.now = self.now, None
            self._end(ended)
        elif self._next < len(self._kinds) and self._turn >= self._due[self._next]:
            self.strike(self._kinds[self._next])
        self.moment("read")

    def moment(self, name: str) -> None:
        """The turn has come so far; the user's faults strike at their moment."""
        if self.now is not None and self._moment == name:
            self._moment = ""
            self._begin(self.now)

    def strikes(self, name: str) -> bool:
        """Whether the fault `name` is what goes wrong now."""
        return self.now is not None and self.now.name == name

    def note(self, mark: str) -> None:
        """Something went out; see `portraitcam.bench.secret.MARKS`."""
        self._sent = True
        self.frames += mark not in (NOTHING, ENDED)
        self.marks[mark] += 1
        self.line.append(mark)
        if self._open is not None:
            self._open.marks[mark] += 1
            if self.now is None and mark == LIVE:
                self._open = None
        elif mark == LEAK:
            # Without a fault: no kind is to blame, and the sum tells of it.
            self.outcomes.setdefault(NO_FAULT, Outcome()).marks[mark] += 1

    @property
    def over(self) -> bool:
        """Whether every fault has struck and is over."""
        return self._next == len(self._kinds) and self.now is None

    def strike(self, fault: Fault) -> None:
        """Let `fault` strike now, as the next of the kinds."""
        self._next += 1
        self.now = fault
        self._turns_left = fault.turns
        self._until = time.monotonic() + fault.lasts_s
        self._moment = self._chance.choice(MOMENTS) if fault.by_user else "read"
        self._open = self.outcomes[fault.name]
        self._open.injected += 1


def strewn(faults: int, frames: int, seed: int) -> tuple[list[Fault], list[int]]:
    """Every kind in turn as often as the others, in random order, and when.

    Args:
        faults: How many.
        frames: Over how many turns.
        seed: Of the choice.
    """
    chance = random.Random(seed)
    kinds: list[Fault] = []
    while len(kinds) < faults:
        kinds += chance.sample(FAULTS, len(FAULTS))
    due = sorted(chance.choices(range(5, max(frames, 6)), k=faults))
    return kinds[:faults], due
