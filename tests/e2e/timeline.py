"""What a reader saw, picture by picture, read from its log and shown as text."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.marks import HELD, LIVE, NOTHING

GAP_S = 0.5
"""So long without a picture is a gap that a viewer sees."""

_ROW = 100


@dataclass(frozen=True, slots=True)
class Seen:
    """One picture that a reader got.

    Attributes:
        at_s: When, on the monotonic clock.
        kind: One of the letters of `tests.e2e.marks`.
        number: The number it bore; None if none.
        colour_error: How far its colours were off, 0..255.
    """

    at_s: float
    kind: str
    number: int | None
    colour_error: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that a reader has seen so far.

    Attributes:
        seen: Its pictures.
        opened_s: When it opened the device, each time.
        until_s: When this was asked, on the monotonic clock.
    """

    seen: list[Seen] = field(default_factory=list)
    opened_s: list[float] = field(default_factory=list)
    until_s: float = 0.0

    def count(self, kinds: str, since_s: float = 0.0) -> int:
        """How many pictures of these kinds came since then."""
        return sum(p.kind in kinds for p in self.seen if p.at_s >= since_s)

    def first(self, kinds: str, since_s: float = 0.0) -> Seen | None:
        """The first picture of these kinds since then; None if there is none."""
        return next(
            (p for p in self.seen if p.at_s >= since_s and p.kind in kinds), None
        )

    def last(self, kinds: str, before_s: float = float("inf")) -> Seen | None:
        """The last picture of these kinds before then; None if there is none."""
        earlier = [p for p in self.seen if p.at_s < before_s and p.kind in kinds]
        return earlier[-1] if earlier else None

    @property
    def colour_error(self) -> float:
        """The worst that the colours of a live or held picture were off."""
        off = (p.colour_error for p in self.seen if p.kind in LIVE + HELD)
        return max(off, default=0.0)


def read_log(path: Path, until_s: float) -> Timeline:
    """The timeline that a reader has written to `path` up to now."""
    seen, opened_s = [], []
    text = path.read_text(encoding="ascii") if path.exists() else ""
    for line in text.rpartition("\n")[0].splitlines():
        words = line.split()
        if words[1] == "open":
            opened_s.append(float(words[0]))
        else:
            number = None if words[2] == "None" else int(words[2])
            seen.append(Seen(float(words[0]), words[1], number, float(words[3])))
    return Timeline(seen, opened_s, until_s)


def drawn(line: Timeline, notes: list[tuple[float, str]], start_s: float) -> str:
    """The timeline as text: a letter a picture, `-` for each 0.1 s of a gap.

    Args:
        line: What was seen.
        notes: What was done, with its time on the monotonic clock.
        start_s: What counts as 0.0 s.
    """
    letters: list[tuple[float, str]] = []
    before_s = start_s
    for at_s, kind in [*((p.at_s, p.kind) for p in line.seen), (line.until_s, "")]:
        if at_s - before_s > GAP_S:
            steps = int((at_s - before_s) * 10)
            letters += [(before_s + i / 10, NOTHING) for i in range(steps)]
        letters += [(at_s, kind)] if kind else []
        before_s = at_s
    rows = []
    begins = [(float("-inf"), ""), *sorted(notes)]
    ends = [*(at_s for at_s, _ in sorted(notes)), float("inf")]
    for (from_s, note), to_s in zip(begins, ends, strict=True):
        if note:
            rows.append(f"{from_s - start_s:7.1f} s  {note}")
        part = [(at_s, letter) for at_s, letter in letters if from_s <= at_s < to_s]
        for i in range(0, len(part), _ROW):
            text = "".join(letter for _, letter in part[i : i + _ROW])
            rows.append(f"{part[i][0] - start_s:7.1f} s    {text}")
    return "\n".join(rows)
