"""The synthetic scene's person: parts that are drawn once, and how they move.

Lengths are in units of the figure's size; x grows to the right, y downwards, and
(0, 0) is the middle of the frame's lower border.
"""

import math
from dataclasses import dataclass

from portraitcam.frames import Image, Matte, Size
from portraitcam.sources.drawing import Canvas, Colour, Point, Sprite, curve, ellipse

CYCLE_S = 8.0
"""The figure's motion repeats after this many seconds."""

ARM_RISES_S = 2.0
"""When in a cycle the arm starts to rise, in seconds."""

ARM_FALLS_S = 5.0
"""When in a cycle the arm starts to fall, in seconds."""

ARM_MOVE_S = 0.2
"""How long it takes to rise or fall: fast enough to put a smoother to the test."""

_HIP: Point = (0.0, 0.10)
_NECK: Point = (0.0, -0.41)
_SHOULDER: Point = (0.237, -0.225)
_ELBOW_PX = 0.215  # length of the upper arm in units

_SKIN: Colour = (150, 178, 222)
_SKIN_SHADE: Colour = (104, 134, 186)
_SKIN_LIGHT: Colour = (184, 206, 240)
_HAIR: Colour = (38, 52, 72)
_HAIR_LIGHT: Colour = (66, 86, 114)
_KNIT: Colour = (122, 86, 52)
_KNIT_SHADE: Colour = (84, 58, 34)
_KNIT_LIGHT: Colour = (152, 114, 76)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the joints are at one moment: angles in radians, lengths in units."""

    sway: float
    breath: float
    lean: float
    nod: float
    shoulder: float
    elbow: float
    blinking: bool


def pose_at(time_s: float) -> Pose:
    """The pose at `time_s` seconds."""
    t = time_s % CYCLE_S
    turn = 2 * math.pi * t / CYCLE_S
    rising = (t - ARM_RISES_S) / ARM_MOVE_S
    falling = (t - ARM_FALLS_S) / ARM_MOVE_S
    raised = _ease(rising) - _ease(falling)
    wave = 0.35 * raised * math.sin(2 * math.pi * 1.5 * (t - ARM_RISES_S))
    return Pose(
        sway=0.022 * math.sin(turn),
        breath=1 + 0.006 * math.sin(2 * turn),
        lean=0.018 * math.sin(turn + 0.6),
        nod=0.055 * math.sin(2 * turn + 1.0) + 0.04 * math.sin(turn),
        shoulder=-0.10 - 0.42 * raised,
        elbow=0.1 - (2.75 + wave) * raised,
        blinking=t % 4.0 > 3.85,
    )


def _ease(progress: float) -> float:
    """0 before 0, 1 after 1, smooth between."""
    clipped = min(1.0, max(0.0, progress))
    return clipped * clipped * (3 - 2 * clipped)


class Figure:
    """The person, drawn for one frame size.

    Args:
        size: (width, height) of the frames in px, at least 1x1.
    """

    def __init__(self, size: Size) -> None:
        unit_px = float(min(size))
        self._unit_px = unit_px
        self._foot = (size[0] / 2, float(size[1]))
        self._torso = _torso(unit_px)
        self._heads = _head(unit_px, eyes_open=True), _head(unit_px, eyes_open=False)
        self._upper_arm = _upper_arm(unit_px)
        self._forearm = _forearm(unit_px)

    def draw(self, image: Image, matte: Matte, pose: Pose) -> None:
        """Draw the person over `image` and what it covers into `matte`, in place."""
        hip = (_HIP[0] + pose.sway, _HIP[1])
        self._torso.place(image, matte, self._px(hip), pose.lean, pose.breath)
        neck = _joint(hip, _HIP, _NECK, pose.lean, pose.breath)
        head = self._heads[pose.blinking]
        head.place(image, matte, self._px(neck), pose.lean + pose.nod)
        shoulder = _joint(hip, _HIP, _SHOULDER, pose.lean, pose.breath)
        turn = pose.lean + pose.shoulder
        self._upper_arm.place(image, matte, self._px(shoulder), turn)
        elbow = _joint(shoulder, (0, 0), (0, _ELBOW_PX), turn, 1)
        self._forearm.place(image, matte, self._px(elbow), turn + pose.elbow)

    def _px(self, point: Point) -> Point:
        """A point in units as px in the frame."""
        x, y = point
        return self._foot[0] + x * self._unit_px, self._foot[1] + y * self._unit_px


def _joint(at: Point, pivot: Point, joint: Point, turn: float, grow: float) -> Point:
    """Where `joint` lies when its part is turned about `pivot`, which lies at `at`."""
    x, y = (joint[0] - pivot[0]) * grow, (joint[1] - pivot[1]) * grow
    cos, sin = math.cos(turn), math.sin(turn)
    return at[0] + cos * x - sin * y, at[1] + sin * x + cos * y


def _mirrored(half: list[Point]) -> list[Point]:
    """A closed outline from its right half, given from top to bottom."""
    return half + [(-x, y) for x, y in reversed(half)]


def _torso(unit_px: float) -> Sprite:
    """Neck and pullover, down to below the frame."""
    canvas = Canvas((-0.40, -0.52, 0.40, 0.14), unit_px, _KNIT)
    neck = [(0.058, -0.52), (0.062, -0.42), (0.085, -0.37), (0.12, -0.33)]
    canvas.body(curve(_mirrored([*neck, (0.05, -0.25)])), _SKIN)
    canvas.soft(ellipse(0.01, -0.455, 0.085, 0.05), _SKIN_SHADE, 0.012, 0.95)
    canvas.soft(ellipse(0.06, -0.38, 0.03, 0.06), _SKIN_SHADE, 0.015, 0.6)
    half = [
        (0.085, -0.365), (0.15, -0.338), (0.225, -0.305), (0.275, -0.262),
        (0.302, -0.195), (0.318, -0.10), (0.333, 0.0), (0.345, 0.10), (0.30, 0.15),
    ]  # fmt: skip
    collar = [(-0.062, -0.332), (0.0, -0.300), (0.062, -0.332)]
    canvas.body(curve([*_mirrored(half), *collar]), _KNIT)
    canvas.soft(ellipse(-0.14, -0.20, 0.10, 0.10), _KNIT_LIGHT, 0.05, 0.8)
    canvas.soft(ellipse(0.32, -0.06, 0.08, 0.25), _KNIT_SHADE, 0.035, 0.9)
    canvas.soft(ellipse(0.0, 0.06, 0.20, 0.12), _KNIT_SHADE, 0.06, 0.5)
    for side in (-1, 1):
        crease = [(side * 0.225, -0.10), (side * 0.215, 0.0), (side * 0.225, 0.14)]
        canvas.soft(curve([*crease, (side * 0.24, 0.02)]), _KNIT_SHADE, 0.008)
    rim = [(0.092, -0.365), (0.066, -0.328), (0.0, -0.292), (-0.066, -0.328)]
    canvas.line([*rim, (-0.092, -0.365)], _KNIT_LIGHT, 0.014)
    return canvas.sprite(_HIP)


def _head(unit_px: float, *, eyes_open: bool) -> Sprite:
    """Head with hair, ears and face."""
    canvas = Canvas((-0.17, -0.85, 0.17, -0.38), unit_px, _HAIR)
    for side in (-1, 1):
        canvas.body(ellipse(side * 0.118, -0.585, 0.020, 0.036), _SKIN)
        canvas.soft(ellipse(side * 0.117, -0.585, 0.008, 0.02), _SKIN_SHADE, 0.004)
    crown = [
        (0.02, -0.80), (0.075, -0.785), (0.118, -0.735), (0.128, -0.665),
        (0.118, -0.60), (0.10, -0.62),
    ]  # fmt: skip
    canvas.body(curve(_mirrored(crown)), _HAIR)
    face = [
        (0.03, -0.735), (0.085, -0.715), (0.110, -0.65), (0.112, -0.58),
        (0.100, -0.505), (0.066, -0.448), (0.022, -0.425),
    ]  # fmt: skip
    canvas.body(curve(_mirrored(face)), _SKIN)
    canvas.soft(ellipse(-0.045, -0.60, 0.05, 0.09), _SKIN_LIGHT, 0.03, 0.7)
    canvas.soft(ellipse(0.118, -0.55, 0.03, 0.13), _SKIN_SHADE, 0.022, 0.85)
    canvas.soft(ellipse(0.0, -0.425, 0.08, 0.016), _SKIN_SHADE, 0.012, 0.8)
    for side in (-1, 1):
        canvas.soft(ellipse(side * 0.062, -0.545, 0.022, 0.016), (132, 144, 222), 0.014)
    _features(canvas, eyes_open=eyes_open)
    fringe = [
        (-0.122, -0.61), (-0.112, -0.67), (-0.08, -0.705), (-0.02, -0.695),
        (0.04, -0.712), (0.09, -0.69), (0.115, -0.62), (0.128, -0.66),
        (0.118, -0.74), (0.07, -0.80), (0.0, -0.815), (-0.075, -0.80),
        (-0.122, -0.74), (-0.132, -0.67),
    ]  # fmt: skip
    canvas.body(curve(fringe), _HAIR)
    for start, end in ((-0.07, -0.10), (-0.03, -0.05), (0.03, 0.0), (0.07, 0.06)):
        strand = [(start, -0.79), (start - 0.01, -0.75), (end, -0.715)]
        canvas.line(strand, (46, 62, 84), 0.006)
    canvas.soft(ellipse(-0.05, -0.765, 0.045, 0.02), _HAIR_LIGHT, 0.015, 0.9)
    return canvas.sprite(_NECK)


def _features(canvas: Canvas, *, eyes_open: bool) -> None:
    """Brows, eyes, nose and mouth."""
    for side in (-1, 1):
        x = side * 0.045
        brow = [(x - 0.026, -0.628), (x, -0.638), (x + 0.026, -0.630)]
        canvas.line(brow, (48, 66, 92), 0.009)
        canvas.soft(ellipse(x, -0.598, 0.028, 0.016), _SKIN_SHADE, 0.008, 0.6)
        if eyes_open:
            canvas.detail(ellipse(x, -0.595, 0.022, 0.0115), (236, 240, 244))
            canvas.detail(ellipse(x, -0.595, 0.0105, 0.0110), (60, 84, 100))
            canvas.detail(ellipse(x, -0.595, 0.0055, 0.0060), (24, 28, 32))
            canvas.detail(ellipse(x - 0.004, -0.599, 0.0025, 0.0025), (250, 250, 250))
            lid = [(x - 0.023, -0.597), (x, -0.608), (x + 0.023, -0.597)]
        else:
            lid = [(x - 0.022, -0.595), (x, -0.589), (x + 0.022, -0.595)]
        canvas.line(lid, (52, 66, 88), 0.004)
    canvas.soft(ellipse(0.012, -0.555, 0.010, 0.04), _SKIN_SHADE, 0.008, 0.75)
    canvas.soft(ellipse(-0.004, -0.548, 0.006, 0.03), _SKIN_LIGHT, 0.006, 0.8)
    canvas.soft(ellipse(0.0, -0.522, 0.020, 0.006), _SKIN_SHADE, 0.005)
    upper = [(-0.042, -0.493), (-0.012, -0.491), (0.012, -0.491), (0.042, -0.493)]
    lower = [(0.02, -0.471), (-0.02, -0.471)]
    canvas.detail(curve([*upper, *lower]), (122, 128, 200))
    smile = [(-0.046, -0.496), (-0.018, -0.483), (0.018, -0.483), (0.046, -0.496)]
    canvas.line(smile, (84, 88, 150), 0.004)


def _upper_arm(unit_px: float) -> Sprite:
    """Sleeve from shoulder to elbow, hanging down."""
    canvas = Canvas((-0.10, -0.09, 0.10, 0.30), unit_px, _KNIT)
    half = [(0.04, -0.05), (0.064, -0.005), (0.066, 0.10), (0.060, 0.22), (0.03, 0.27)]
    canvas.body(curve(_mirrored(half)), _KNIT)
    canvas.soft(ellipse(0.07, 0.12, 0.03, 0.2), _KNIT_SHADE, 0.02, 0.9)
    canvas.soft(ellipse(-0.02, 0.08, 0.02, 0.1), _KNIT_LIGHT, 0.02, 0.6)
    return canvas.sprite((0, 0))


def _forearm(unit_px: float) -> Sprite:
    """Sleeve from the elbow, hand with spread fingers; hanging down."""
    canvas = Canvas((-0.12, -0.08, 0.12, 0.44), unit_px, _KNIT)
    for x, tip, reach in (
        (-0.027, -0.044, 0.368), (-0.009, -0.014, 0.390),
        (0.011, 0.018, 0.395), (0.030, 0.050, 0.375),
    ):  # fmt: skip
        finger = [
            (x - 0.010, 0.30), (tip - 0.010, reach), (tip, reach + 0.010),
            (tip + 0.010, reach), (x + 0.011, 0.30),
        ]  # fmt: skip
        canvas.body(curve(finger, 5), _SKIN)
    thumb = [
        (0.034, 0.25), (0.076, 0.295), (0.082, 0.315), (0.064, 0.318), (0.03, 0.30),
    ]  # fmt: skip
    canvas.body(curve(thumb, 5), _SKIN)
    palm = [(0.026, 0.20), (0.036, 0.26), (0.038, 0.31), (0.02, 0.325)]
    canvas.body(curve(_mirrored(palm)), _SKIN)
    canvas.soft(ellipse(0.03, 0.27, 0.012, 0.05), _SKIN_SHADE, 0.012, 0.7)
    sleeve = [(0.052, -0.04), (0.062, 0.02), (0.052, 0.12), (0.040, 0.215)]
    outline = curve(_mirrored([(0.02, -0.065), *sleeve]))
    canvas.body(outline, _KNIT)
    canvas.soft(ellipse(0.06, 0.08, 0.03, 0.16), _KNIT_SHADE, 0.016, 0.9)
    canvas.line([(-0.04, 0.212), (0.0, 0.222), (0.04, 0.212)], _KNIT_LIGHT, 0.016)
    return canvas.sprite((0, 0))
