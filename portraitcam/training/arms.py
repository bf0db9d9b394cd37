"""Raised arms: what people do in a call and pictures of people seldom show.

A forearm, in a sleeve or bare, and a hand with fingers are drawn before a person, in
the colours of their own clothes and skin, and belong to the person from then on.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.training.data import Pixels, pixels

Rng = np.random.Generator
Plane = npt.NDArray[np.float32]
Point = npt.NDArray[np.float64]

_SCALE = 2  # drawn so many times as large, then scaled down: a soft edge
_DARKEST, _LIGHTEST = (45.0, 62.0, 95.0), (185.0, 205.0, 240.0)  # skin, BGR
_SKIN_CR, _SKIN_CB = (135, 180), (80, 128)  # where skin lies in YCrCb

# In units of the hand's length, from the wrist.
_FINGERS = ((-0.22, 0.40), (-0.08, 0.46), (0.07, 0.44), (0.20, 0.36))
_PALM = 0.5
_THICK = 0.085
_FOREARM = 1.45


def raise_arm(person: Pixels, squash: float, rng: Rng) -> Pixels:
    """Draw a raised arm before a person.

    Args:
        person: uint8 (size, size, 4), BGR and mask.
        squash: how much narrower the square shows things than they are, such as
            9 / 16 for a frame of 16:9.
        rng: where chance comes from.

    Returns:
        uint8 (size, size, 4): a new picture; the same one where nobody is in it.
    """
    size = len(person)
    left, top, width, tall = cv2.boundingRect((person[..., 3] > 127).view(np.uint8))
    if width * tall < 0.02 * size * size:
        return person
    across = np.array([squash, 1.0])
    hand_px = min(width / squash, 1.3 * tall, 0.9 * size) * rng.uniform(0.24, 0.5)
    side = rng.choice([-1.0, 1.0])
    middle = left + width / 2
    reach = side * rng.uniform(0.25, 0.75) * max(width, 0.35 * size)
    wrist = np.array([middle + reach, top + rng.uniform(0.05, 0.75) * tall])
    lean = rng.normal(0, 0.35) + 0.2 * side * rng.uniform(-1, 1)
    down = np.array([-np.sin(lean), np.cos(lean)])
    elbow = wrist + down * hand_px * _FOREARM * across * rng.uniform(0.8, 1.3)
    if rng.random() < 0.6:
        root = np.array(
            [middle + side * 0.3 * width, top + rng.uniform(0.5, 0.9) * tall]
        )
    else:  # the elbow is out of the picture, or rests on the desk
        root = elbow + down * size * across
    skin, cloth = _skin(person, rng), _cloth(person, rng)
    limb = _Limb(size, across, hand_px, cloth if rng.random() < 0.7 else skin)
    limb.arm(root, elbow, wrist)
    _hand(limb, wrist, lean, skin, rng)
    colour, alpha = limb.finished(rng)
    share = alpha[..., None]
    image = person[..., :3] * (1 - share) + colour * share
    mask = np.maximum(person[..., 3], alpha * 255)
    both = np.dstack([image, mask])
    return pixels(np.clip(np.round(both), 0, 255).astype(np.uint8))


class _Limb:
    """A canvas of colour and cover on which parts of an arm are drawn."""

    def __init__(self, size: int, across: Point, hand_px: float, sleeve: Point) -> None:
        self.size, self.across, self.hand_px = size, across, hand_px
        self.sleeve = sleeve
        self.colour = np.zeros((size * _SCALE, size * _SCALE, 3), np.float32)
        self.cover = np.zeros(self.colour.shape[:2], np.uint8)

    def arm(self, root: Point, elbow: Point, wrist: Point) -> None:
        """From the shoulder or the border to the wrist, tapering."""
        thick = 0.26 * self.hand_px
        self.taper(root, elbow, 1.5 * thick, 1.25 * thick, self.sleeve)
        self.taper(elbow, wrist, 1.25 * thick, 0.85 * thick, self.sleeve)

    def taper(
        self, start: Point, end: Point, start_px: float, end_px: float, colour: Point
    ) -> None:
        """A rounded stroke from one radius to another, shaded towards its sides."""
        way = (end - start) / self.across
        length = float(np.hypot(*way)) or 1.0
        normal = np.array([-way[1], way[0]]) / length
        part = np.zeros_like(self.cover)
        outline = [
            *((start + normal * s * start_px * self.across) for s in (-1, 1)),
            *((end + normal * s * end_px * self.across) for s in (1, -1)),
        ]
        corners = (np.array(outline) * _SCALE).astype(np.int32)
        cv2.fillConvexPoly(part, corners, 255)
        for at, radius in ((start, start_px), (end, end_px)):
            axes = np.maximum(1, radius * self.across * _SCALE).astype(int).tolist()
            centre = np.clip(at * _SCALE, -9999, 9999).astype(int).tolist()
            cv2.ellipse(part, centre, axes, 0, 0, 360, 255, -1)
        depth = cv2.distanceTransform(part, cv2.DIST_L2, 3)
        shade = 0.72 + 0.28 * np.minimum(1, depth / max(1.0, end_px * _SCALE)) ** 0.6
        inside = part > 0
        self.colour[inside] = colour * shade[inside][:, None]
        self.cover[inside] = 255

    def finished(self, rng: Rng) -> tuple[Plane, Plane]:
        """Colour float32 (size, size, 3) and cover 0..1, lit, and at times moving."""
        grid = np.exp(rng.normal(0, 0.18, (3, 3))).astype(np.float32)
        side = len(self.cover)
        light = cv2.resize(grid, (side, side), interpolation=cv2.INTER_CUBIC)
        share = (self.cover > 0).astype(np.float32)
        lit = np.dstack([self.colour * light[..., None], share])
        if rng.random() < 0.3:
            lit = cv2.filter2D(lit, -1, _streak(rng, 0.06 * self.size * _SCALE))
        lit = cv2.resize(lit, (self.size, self.size), interpolation=cv2.INTER_AREA)
        alpha = np.asarray(lit[..., 3], np.float32)
        colour = lit[..., :3] / np.maximum(alpha, 1e-3)[..., None]
        return np.asarray(colour, np.float32), alpha


def _hand(limb: _Limb, wrist: Point, lean: float, skin: Point, rng: Rng) -> None:
    """An open hand, a pointing one or a fist, turned a little."""
    turn = lean + rng.normal(0, 0.3)
    flip = rng.choice([-1.0, 1.0])
    broad = rng.uniform(0.45, 1.0)  # seen from its side a hand is narrow

    def at(x: float, y: float) -> Point:
        x, y = x * flip * broad * limb.hand_px, -y * limb.hand_px
        turned = np.array(
            [
                x * np.cos(turn) - y * np.sin(turn),
                x * np.sin(turn) + y * np.cos(turn),
            ]
        )
        placed: Point = wrist + turned * limb.across
        return placed

    kind = rng.random()
    bent = np.where(kind < 0.5, 1.0, rng.choice([0.3, 1.0], 4, p=[0.7, 0.3]))
    thick = _THICK * limb.hand_px * rng.uniform(0.85, 1.2)
    spread = rng.uniform(0.9, 1.9)
    palm = 0.24 * limb.hand_px * broad
    limb.taper(at(0, -0.1), at(0, 0.12), 0.6 * palm + thick, palm, skin)
    limb.taper(at(0, 0.12), at(0, _PALM - 0.1), palm, palm, skin)
    for (x, length), straight in zip(_FINGERS, np.broadcast_to(bent, 4), strict=True):
        end = at(x * (1 + spread * straight * 0.6), _PALM + length * straight)
        limb.taper(at(x, _PALM - 0.08), end, thick, 0.8 * thick, skin)
    out = rng.uniform(0.3, 0.62)
    limb.taper(at(0.2, 0.1), at(out, 0.42), 1.2 * thick, 0.85 * thick, skin)


def _streak(rng: Rng, longest_px: float) -> Plane:
    """The kernel of a movement while the shutter is open."""
    side = 2 * int(max(1.0, rng.uniform(0.2, 1.0) * longest_px)) // 2 * 2 + 1
    kernel = np.zeros((side, side), np.float32)
    angle, half = rng.uniform(0, np.pi), side // 2
    step = half * np.array([np.cos(angle), np.sin(angle)])
    start, end = (half - step).astype(int), (half + step).astype(int)
    cv2.line(kernel, start.tolist(), end.tolist(), 1.0)
    streak: Plane = kernel / kernel.sum()
    return streak


def _skin(person: Pixels, rng: Rng) -> Point:
    """About the colour of the face, BGR; one of all skins where none is found."""
    rows = np.flatnonzero((person[..., 3] > 127).any(1))
    upper = person[rows[0] : rows[0] + max(1, len(rows) // 2)]
    ycrcb = cv2.cvtColor(np.ascontiguousarray(upper[..., :3]), cv2.COLOR_BGR2YCrCb)
    found = (
        (upper[..., 3] > 200)
        & (ycrcb[..., 1] > _SKIN_CR[0])
        & (ycrcb[..., 1] < _SKIN_CR[1])
        & (ycrcb[..., 2] > _SKIN_CB[0])
        & (ycrcb[..., 2] < _SKIN_CB[1])
    )
    if found.sum() > 30 and rng.random() < 0.8:
        skin = np.percentile(upper[found][:, :3].astype(np.float64), 65, axis=0)
    else:
        at = rng.uniform()
        skin = (1 - at) * np.array(_DARKEST) + at * np.array(_LIGHTEST)
    tinted: Point = skin * np.exp(rng.normal(0, 0.12) + rng.normal(0, 0.04, 3))
    return tinted


def _cloth(person: Pixels, rng: Rng) -> Point:
    """The colour of some place low on the person, BGR."""
    lower = person[len(person) // 2 :]
    worn = lower[lower[..., 3] > 200][:, :3]
    if len(worn) == 0:
        return rng.uniform(10, 240, 3)
    start = int(rng.integers(len(worn)))
    cloth: Point = worn[start : start + 8].mean(0) * np.exp(rng.normal(0, 0.08))
    return cloth
