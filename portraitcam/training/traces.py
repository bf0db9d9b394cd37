"""What a viewer notices around a movement, in numbers: late hands, ghosts, halos.

All compare with mattes that are known exactly; see `scenes`. A pixel is person from a
matte of 128 on. Each result is 0 for the perfect matte.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from portraitcam.frames import Image, Matte
from portraitcam.training.metrics import BOUNDARY_SHARE
from portraitcam.training.scenes import Flags, Move, Truth, dilated, margin_px

WATCHED = 8
"""Frames after a movement in which a ghost or a late hand is looked for."""

ENOUGH = 0.9
"""Share of a raised hand from which on it is in the matte."""

FADED = 0.05
"""Share of the moved area below which a ghost is gone."""

_SETTLED = 5  # frames a pixel must be person for, to be the hand's and not its wave's
_LEAST_SHARE = 0.001  # of the picture; less has not moved


def response(
    mattes: Sequence[Matte], truths: Sequence[Truth], move: Move
) -> int | None:
    """Frames until what a movement brought into the picture is in the matte.

    The hand is what is person in each of the five frames after the movement and was,
    by more than 1 % of the diagonal, no person before it. It is there in the first
    frame in which the true matte holds at least 90 % of it, and in the matte in the
    first frame from then on in which the matte does.

    Returns:
        The frames between these two, 0 for the same frame; `WATCHED` if it takes
        longer or never happens; None if nothing came into the picture.
    """
    found = _hand(truths, move)
    if found is None:
        return None
    hand, watched = found
    enough = ENOUGH * np.count_nonzero(hand)
    held = (np.count_nonzero(_person(mattes[i]) & hand) for i in watched)
    return next((i for i, pixels in enumerate(held) if pixels >= enough), WATCHED)


@dataclass(frozen=True, slots=True)
class Uptake:
    """What becomes of the part of a raised hand that the network's mask holds.

    Of the hand as `response` defines it, over the `WATCHED` frames from the one on in
    which it is there.

    Attributes:
        seen: Percent of its pixels that are person in the network's mask.
        removed: Percent of these that are no person in the matte.
        late: Frames by which the matte is later than the mask to hold 90 % of the
            most that the mask ever holds; None if that is too little to judge.
    """

    seen: float
    removed: float
    late: int | None


def uptake(
    mattes: Sequence[Matte], raw: Sequence[Matte], truths: Sequence[Truth], move: Move
) -> Uptake | None:
    """How a matte takes up what the network sees of a raised hand.

    Args:
        mattes: Of every frame, after all stages.
        raw: The network's mask of every frame, at the frame's size.
        truths: The frames.
        move: The hand is raised in it.

    Returns:
        None if nothing came into the picture.
    """
    found = _hand(truths, move)
    if found is None:
        return None
    hand, watched = found
    seen = [_person(raw[i]) & hand for i in watched]
    pixels = [np.count_nonzero(each) for each in seen]
    kept = [
        np.count_nonzero(_person(mattes[i]) & each)
        for i, each in zip(watched, seen, strict=True)
    ]
    most = max(pixels)
    late = None
    if most >= _LEAST_SHARE * hand.size:
        holds = [np.count_nonzero(_person(mattes[i]) & hand) for i in watched]
        first = next(i for i, each in enumerate(pixels) if each >= ENOUGH * most)
        own = (i for i, each in enumerate(holds) if each >= ENOUGH * most)
        late = next(own, WATCHED) - first
    return Uptake(
        seen=100 * sum(pixels) / (np.count_nonzero(hand) * len(watched)),
        removed=100 * (1 - sum(kept) / max(sum(pixels), 1)) if most else 0.0,
        late=late,
    )


def _hand(truths: Sequence[Truth], move: Move) -> tuple[Flags, range] | None:
    """What a movement brings into the picture, and the frames to look for it in."""
    settled = [_person(t.matte) for t in truths[move.after : move.after + _SETTLED]]
    before = truths[move.before].matte
    hand: Flags = np.logical_and.reduce(settled)
    hand &= ~dilated(before > 0, margin_px(before.shape))
    pixels = np.count_nonzero(hand)
    if pixels < _LEAST_SHARE * hand.size:
        return None
    there = next(
        i
        for i in range(move.before + 1, len(truths))
        if np.count_nonzero(_person(truths[i].matte) & hand) >= ENOUGH * pixels
    )
    return hand, range(there, min(there + WATCHED, len(truths)))


@dataclass(frozen=True, slots=True)
class Ghost:
    """What a movement left behind.

    Attributes:
        percent: Person pixels of the matte where the person was in an earlier frame
            and is not now, by more than 1 % of the diagonal; of all such places; over
            the frames of the movement and the first `WATCHED` in which it is over.
        frames: After the movement, until less than 5 % of all the place that was left
            is still person; `WATCHED` if it takes longer.
    """

    percent: float
    frames: int


def ghost(mattes: Sequence[Matte], truths: Sequence[Truth], move: Move) -> Ghost | None:
    """What a movement left behind; None if it left no place."""
    end = min(move.after + WATCHED, len(truths))
    reach = margin_px(truths[0].matte.shape)
    now = [dilated(truth.matte > 0, reach) for truth in truths[:end]]
    was = _person(truths[move.before].matte)
    still, left = 0, 0
    for i in range(move.before + 1, end):
        place = was & ~now[i]
        still += int(np.count_nonzero(_person(mattes[i]) & place))
        left += int(np.count_nonzero(place))
        was |= _person(truths[i].matte)
    # What is passed again while it is watched is no place that was left.
    place = was & ~np.logical_or.reduce(now[move.after : end])
    pixels = np.count_nonzero(place)
    if pixels < _LEAST_SHARE * place.size:
        return None
    faded = (
        i - move.after
        for i in range(move.after, end)
        if np.count_nonzero(_person(mattes[i]) & place) < FADED * pixels
    )
    return Ghost(100 * still / left, next(faded, WATCHED))


@dataclass
class Halo:
    """Old-room colour in the band around the true edge, summed over frames.

    With C the composed frame, I the ideal one (`Truth.ideal`), R the room, N the new
    background, and p over the pixels of the bands, 2 % of the diagonal to both sides
    of the true edge::

        net = 100 * sum_p (C - I) . (R - N) / sum_p |R - N|^2

    It is the share of the old room, in percent, that explains the error best: positive
    where the old room shines through. Where the person is eaten away, C - I is N less
    the person's colour; over black and over white backgrounds that never points
    towards any room, so that such errors are negative whatever the colours are. That
    is why only black and white are used here.

    `through` and `eaten` are the sums of the positive and of the negative terms alone:
    a band that is wrong both ways has a `net` near 0 and is still wrong.
    """

    through_sum: float = 0.0
    eaten_sum: float = 0.0
    weight: float = 0.0

    def add(self, other: "Halo") -> None:
        """Count the frames of another sum."""
        self.through_sum += other.through_sum
        self.eaten_sum += other.eaten_sum
        self.weight += other.weight

    @property
    def through(self) -> float:
        """How much room shines through, in percent; 0 or more."""
        return 100 * self.through_sum / max(self.weight, 1.0)

    @property
    def eaten(self) -> float:
        """How much of the person is eaten away, in percent; 0 or less."""
        return 100 * self.eaten_sum / max(self.weight, 1.0)

    @property
    def net(self) -> float:
        """The sum of both."""
        return self.through + self.eaten


def halo(composed: Image, truth: Truth, background: Image) -> Halo:
    """The halo of one frame.

    Args:
        composed: uint8 (h, w, 3), what would be sent.
        truth: what is known of the frame.
        background: uint8 (h, w, 3), all black or all white.
    """
    band = edge_band(truth.matte)
    error = composed[band] - truth.ideal(background, band)
    away = truth.room[band].astype(np.float32) - background[band]
    terms = (error * away).sum(axis=1, dtype=np.float64)
    return Halo(
        through_sum=float(terms[terms > 0].sum()),
        eaten_sum=float(terms[terms < 0].sum()),
        weight=float(np.square(away).sum(dtype=np.float64)),
    )


def edge_band(matte: Matte) -> Flags:
    """Pixels within 2 % of the diagonal of the true edge, to both sides of it."""
    radius = max(1, round(BOUNDARY_SHARE * float(np.hypot(*matte.shape))))
    kernel = np.ones((2 * radius + 1, 2 * radius + 1), np.uint8)
    person = _person(matte).astype(np.uint8)
    return np.asarray(cv2.dilate(person, kernel) != cv2.erode(person, kernel), np.bool_)


def _person(matte: Matte) -> Flags:
    return np.asarray(matte > 127, np.bool_)
