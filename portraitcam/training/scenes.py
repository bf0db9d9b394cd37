"""Short scenes of which every frame's matte and empty room are known exactly.

The drawn person raises and drops an arm; people cut out of pictures by their mattes
raise a hand from one frame to the next, or slide sideways as somebody does who rolls
away on a chair.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Matte, Size, cover, size_of
from portraitcam.sources.figure import ARM_FALLS_S, ARM_MOVE_S, ARM_RISES_S
from portraitcam.sources.synthetic import SyntheticSource
from portraitcam.training import data

FPS_HZ = 30
DRAWN_SIZE: Size = (1280, 720)
LONG_SIDE_PX = 640
"""Of composites; the pictures they are made from are enlarged to it."""

REST = 10
"""Frames of rest before and after each movement."""

SLIDE_FRAMES, SLIDE_SHARE = 4, 0.05
"""A slide: how many frames it takes, and how far it goes in each, of the width."""

_NOISE = 2.0  # standard deviation of a webcam's noise, in levels
_SHUTTER = 4  # positions averaged within a frame: half of its time is exposed
_GAIN = (0.02, 0.12)  # least and most of the picture that a raised hand covers
_LOSS = 0.003  # most that may be lost by it: else it is another pose altogether
_SHOULDERS = 0.4  # least of the lower border that somebody sitting there covers
_OPAQUE = 0.9  # least mean of a hand's matte: else it was blurred by its movement
_ONE_PIECE = 0.85  # least of the gain in one piece: else somebody leaned

Plane = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Truth:
    """One frame of which everything is known.

    Attributes:
        image: What the camera sees: ``person * matte + room * (1 - matte)``.
        matte: What the person covers, 255 = all of a pixel.
        room: The same room without the person.
    """

    image: Image
    matte: Matte
    room: Image

    def ideal(self, background: Image, where: Flags) -> Plane:
        """The person over another background by the true matte.

        ``image + (1 - matte) * (background - room)``: the person's own colour need
        not be known for it.

        Args:
            background: uint8 (h, w, 3) BGR.
            where: the pixels wanted, bool (h, w).

        Returns:
            float32 (n, 3) BGR of these pixels.
        """
        room_share = 1 - self.matte[where][:, None].astype(np.float32) / 255
        change = background[where].astype(np.float32) - self.room[where]
        ideal: Plane = self.image[where].astype(np.float32) + room_share * change
        return ideal


@dataclass(frozen=True, slots=True)
class Move:
    """A quick movement within a scene.

    Attributes:
        before: The last frame before it.
        after: The first frame in which it is over.
        raises_hand: Whether something new comes into the picture that must be kept.
    """

    before: int
    after: int
    raises_hand: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """Frames in their order, and what moves in them.

    Attributes:
        name: Of what is seen; unique.
        truths: Its frames.
        moves: In the order of time; each is followed by rest.
    """

    name: str
    truths: list[Truth]
    moves: list[Move]


def drawn_scenes(size: Size = DRAWN_SIZE) -> Iterator[Scene]:
    """The synthetic source's arm, as it rises and as it falls."""
    source = SyntheticSource(size, FPS_HZ, paced=False)
    taken = round(ARM_MOVE_S * FPS_HZ)
    for name, at_s in (("drawn-raise", ARM_RISES_S), ("drawn-drop", ARM_FALLS_S)):
        start = round(at_s * FPS_HZ)
        indices = range(start - REST + 1, start + taken + REST)
        truths = [
            Truth(source.image_at(i), source.mask_at(i), source.room) for i in indices
        ]
        move = Move(REST - 1, REST - 1 + taken, raises_hand=name == "drawn-raise")
        yield Scene(name, truths, [move])


def composite_scenes(
    people: list[Path], rooms: Path, hands: int = 5, slides: int = 3
) -> Iterator[Scene]:
    """People from pictures with mattes, over rooms without people.

    Args:
        people: folders of stills of one person each, with ``images/`` and ``masks/``.
        rooms: person-free pictures, at any depth.
        hands: most scenes in which a hand is raised.
        slides: most scenes in which somebody slides sideways.

    Raises:
        DataError: a folder is missing or empty, or a picture cannot be read.
    """
    backs = data.rooms_in(rooms)
    # Spread evenly, so that the rooms differ.
    backs = [backs[i * len(backs) // (hands + slides)] for i in range(hands + slides)]
    found: dict[str, int] = {"hand": 0, "slide": 0}
    for folder in people:
        pairs = [data.read_pair(p, None) for p in data.pairs_in(folder)]
        room = data.read_picture(backs[sum(found.values()) % len(backs)].image)
        raised = raised_hand([p[..., 3] for p in pairs])
        if raised is not None and found["hand"] < hands:
            found["hand"] += 1
            down, up = (CutOut(pairs[i]) for i in raised)
            yield _hand_scene(f"hand-{folder.name}", down, up, room)
        elif found["slide"] < slides and _is_free_at_the_sides(pairs[0][..., 3]):
            found["slide"] += 1
            yield _slide_scene(f"slide-{folder.name}", CutOut(pairs[0]), room)


def raised_hand(mattes: list[Matte]) -> tuple[int, int] | None:
    """Which two of a person's mattes differ by a hand that is up in the second.

    Returns:
        Their indices, of the pair that gains most and loses least; None if no pair
        gains 2 to 12 % of the picture, opaque and mostly in one piece, and loses at
        most 0.3 %, or if only an arm without shoulders is in it.
    """
    persons = [matte > 127 for matte in mattes]
    wider = [dilated(person, margin_px(person.shape)) for person in persons]
    sits = [float(person[-1].mean()) >= _SHOULDERS for person in persons]
    best: tuple[float, tuple[int, int]] | None = None
    for down, up in itertools.permutations(range(len(mattes)), 2):
        if mattes[up].shape != mattes[down].shape or not (sits[down] and sits[up]):
            continue
        hand = persons[up] & ~wider[down]
        gain = float(hand.mean())
        loss = float((persons[down] & ~wider[up]).mean())
        fits = _GAIN[0] <= gain <= _GAIN[1] and loss <= _LOSS
        if fits and _is_hand(hand, mattes[up]) and (best is None or gain > best[0]):
            best = gain, (down, up)
    return None if best is None else best[1]


def _is_hand(gained: Flags, matte: Matte) -> bool:
    """Whether what came into a picture was held still and is one thing."""
    sizes = cv2.connectedComponentsWithStats(gained.astype(np.uint8))[2][1:, 4]
    one_piece = int(sizes.max()) >= _ONE_PIECE * np.count_nonzero(gained)
    return bool(one_piece and matte[gained].mean() >= _OPAQUE * 255)


def margin_px(shape: tuple[int, ...]) -> int:
    """How near to an edge a pixel still is a matter of taste: 1 % of the diagonal."""
    return max(1, round(0.01 * math.hypot(*shape[:2])))


def dilated(where: Flags, radius_px: int) -> Flags:
    """`where`, grown by `radius_px` in all directions (a square)."""
    kernel = np.ones((2 * radius_px + 1, 2 * radius_px + 1), np.uint8)
    grown = cv2.dilate(where.astype(np.uint8), kernel)
    return np.asarray(grown, np.bool_)


class CutOut:
    """A person without a room.

    Args:
        both: uint8 (h, w, 4), a picture and its matte; enlarged to `LONG_SIDE_PX`.
    """

    def __init__(self, both: data.Pixels) -> None:
        scale = LONG_SIDE_PX / max(both.shape[:2])
        large = cv2.resize(
            both, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC
        )
        self.alpha: Plane = large[..., 3].astype(np.float32) / np.float32(255)
        own = own_colour(large[..., :3].astype(np.float32), self.alpha)
        self.premultiplied: Plane = own * self.alpha[..., None]

    def over(
        self, room: Image, seed: int, shifts_px: tuple[float, ...] = (0,)
    ) -> Truth:
        """The person in `room`, moved to the right; the mean over several shifts.

        The mean is what a camera sees of a movement while its shutter is open. Both
        person and room get the same noise, drawn from `seed`.
        """
        size = size_of(self.alpha)
        alpha, person = np.zeros_like(self.alpha), np.zeros_like(self.premultiplied)
        for shift_px in shifts_px:
            move = np.array([[1, 0, shift_px], [0, 1, 0]], np.float32)
            cv2.accumulate(cv2.warpAffine(self.alpha, move, size), alpha)
            cv2.accumulate(cv2.warpAffine(self.premultiplied, move, size), person)
        count = np.float32(len(shifts_px))
        matte = np.round(alpha / count * 255).astype(np.uint8)
        # From the rounded matte, which is the one that is said to be exact.
        share = matte[..., None].astype(np.float32) / np.float32(255)
        noise = np.random.default_rng(seed).standard_normal(room.shape, np.float32)
        noise *= np.float32(_NOISE)
        seen = _levels(room + noise)
        image = _levels(person / count + share * noise + (1 - share) * seen)
        return Truth(image, matte, seen)


def own_colour(image: Plane, alpha: Plane) -> Plane:
    """The person's colour where it is mixed with the room's: blur fusion.

    One pass of Forte, "Approximate fast foreground colour estimation", ICIP 2021.

    Args:
        image: float32 (h, w, 3) in 0..255.
        alpha: float32 (h, w) in 0..1.

    Returns:
        float32 (h, w, 3) in 0..255; of use only where alpha is above 0.
    """
    side = 2 * (max(alpha.shape) // 14) + 1
    share = alpha[..., None]

    def mean_of(weight: Plane) -> Plane:
        total = cv2.blur(image * weight, (side, side))
        near = cv2.blur(weight, (side, side))
        near = np.maximum(near, 1e-4)[..., None]
        return np.divide(total, near, dtype=np.float32)

    person, room = mean_of(share), mean_of(1 - share)
    rest = image - share * person - (1 - share) * room
    own: Plane = np.clip(person + share * rest, 0, 255).astype(np.float32, copy=False)
    return own


def _hand_scene(name: str, down: CutOut, up: CutOut, room: Image) -> Scene:
    """Rest, the hand is up from one frame to the next, and down again likewise."""
    behind = cover(room, size_of(down.alpha))
    truths = [
        cut_out.over(behind, seed=REST * turn + i)
        for turn, cut_out in enumerate((down, up, down))
        for i in range(REST)
    ]
    moves = [
        Move(REST - 1, REST, raises_hand=True),
        Move(2 * REST - 1, 2 * REST, raises_hand=False),
    ]
    return Scene(name, truths, moves)


def _slide_scene(name: str, person: CutOut, room: Image) -> Scene:
    """Rest left of the middle, a quick slide, rest right of the middle."""
    width = person.alpha.shape[1]
    step_px = SLIDE_SHARE * width
    truths = []
    for i in range(2 * REST + SLIDE_FRAMES - 1):
        done = min(max(i - REST + 1, 0), SLIDE_FRAMES) - SLIDE_FRAMES / 2
        moving = REST <= i < REST + SLIDE_FRAMES
        shifts_px = tuple(
            step_px * (done - part / (2 * _SHUTTER))
            for part in range(_SHUTTER if moving else 1)
        )
        truths.append(person.over(cover(room, size_of(person.alpha)), i, shifts_px))
    # The last frame of the slide is still blurred; it is over in the next one.
    return Scene(name, truths, [Move(REST - 1, REST + SLIDE_FRAMES, False)])


def _levels(values: npt.NDArray[np.floating]) -> Image:
    """`values` as the camera's levels, 0..255."""
    return np.clip(np.round(values), 0, 255).astype(np.uint8)


def _is_free_at_the_sides(matte: Matte) -> bool:
    """Whether the picture's sides cut off little of the person."""
    return bool((matte[:, [0, -1]] > 127).mean() <= 0.02)
