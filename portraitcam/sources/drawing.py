"""Drawing tools of the synthetic scene: smooth outlines, soft shading, sprites."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Matte

Point = tuple[float, float]
Colour = tuple[int, int, int]

_SHIFT = 4  # cv2 takes coordinates in 1/16 px, which is what makes motion smooth
_SOFT_STEP = 4  # soft shading is drawn this many times smaller: blur is costly


def curve(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """A closed Catmull-Rom curve through `points`, `steps` points per segment."""
    knots = np.asarray(points, float)
    before, after, beyond = (np.roll(knots, shift, axis=0) for shift in (1, -1, -2))
    t = (np.arange(steps) / steps)[:, None, None]
    smooth = 0.5 * (
        2 * knots
        + (after - before) * t
        + (2 * before - 5 * knots + 4 * after - beyond) * t**2
        + (3 * knots - before - 3 * after + beyond) * t**3
    )
    return [(float(x), float(y)) for x, y in smooth.swapaxes(0, 1).reshape(-1, 2)]


def ellipse(x: float, y: float, half_w: float, half_h: float) -> list[Point]:
    """An upright ellipse around (x, y)."""
    turns = np.linspace(0, 2 * math.pi, 48, endpoint=False)
    return [(x + half_w * math.cos(a), y + half_h * math.sin(a)) for a in turns]


def rectangle(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """An upright rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


@dataclass(frozen=True, slots=True)
class Sprite:
    """A part that is drawn once and then moved about.

    Attributes:
        pixels: uint8 (h, w, 4), BGR premultiplied by alpha, and alpha.
        pivot: (x, y) in px inside `pixels` that it is placed and turned by.
    """

    pixels: npt.NDArray[np.uint8]
    pivot: Point

    def place(
        self, image: Image, matte: Matte, at: Point, turn: float = 0.0, grow: float = 1
    ) -> None:
        """Draw it over `image` and add what it covers to `matte`, both in place.

        Args:
            image: uint8 (H, W, 3) BGR.
            matte: uint8 (H, W).
            at: Where the pivot comes to lie, (x, y) in px.
            turn: Clockwise, in radians.
            grow: Scale, 1 = as drawn.
        """
        cos, sin = grow * math.cos(turn), grow * math.sin(turn)
        px, py = self.pivot
        moved = np.array(
            [
                [cos, -sin, at[0] - cos * px + sin * py],
                [sin, cos, at[1] - sin * px - cos * py],
            ]
        )
        height, width = self.pixels.shape[:2]
        corners = moved @ np.array(
            [[0, width, 0, width], [0, 0, height, height], [1, 1, 1, 1]]
        )
        left, top = (max(0, math.floor(v) - 1) for v in corners.min(axis=1))
        right = min(image.shape[1], math.ceil(corners[0].max()) + 1)
        bottom = min(image.shape[0], math.ceil(corners[1].max()) + 1)
        if right <= left or bottom <= top:
            return
        moved[:, 2] -= left, top
        part = cv2.warpAffine(self.pixels, moved, (right - left, bottom - top))
        clear = cv2.bitwise_not(cv2.extractChannel(part, 3))
        under = image[top:bottom, left:right]
        dimmed = cv2.multiply(under, cv2.merge([clear] * 3), scale=1 / 255)
        under[:] = cv2.add(dimmed, cv2.cvtColor(part, cv2.COLOR_BGRA2BGR))
        seen = matte[top:bottom, left:right]
        uncovered = cv2.multiply(cv2.bitwise_not(seen), clear, scale=1 / 255)
        seen[:] = cv2.bitwise_not(uncovered)


class Canvas:
    """Paints shapes, given in units of `unit_px`, inside a box; makes a `Sprite`.

    Args:
        box: (left, top, right, bottom) of what can be painted, in units.
        unit_px: Pixels per unit.
        colour: BGR of everything not yet painted.
    """

    def __init__(
        self, box: tuple[float, float, float, float], unit_px: float, colour: Colour
    ) -> None:
        left, top, right, bottom = box
        self._corner, self._unit_px = (left, top), unit_px
        width = math.ceil((right - left) * unit_px) + 2
        height = math.ceil((bottom - top) * unit_px) + 2
        self.image: Image = np.empty((height, width, 3), np.uint8)
        self.image[:] = colour
        self._alpha: Matte = np.zeros((height, width), np.uint8)

    def _pixels(self, points: Sequence[Point], scale: float) -> npt.NDArray[np.int32]:
        """Points in units as cv2's fixed-point pixels, with one px of margin."""
        at = (np.asarray(points, float) - self._corner) * self._unit_px + 1
        return np.round(at * scale * (1 << _SHIFT)).astype(np.int32)

    def body(self, points: Sequence[Point], colour: Colour) -> None:
        """Paint a shape that is part of the outline."""
        pixels = [self._pixels(points, 1)]
        cv2.fillPoly(self._alpha, pixels, 255, cv2.LINE_AA, _SHIFT)
        # A little wider than its outline, else a seam of the old colour shows there.
        cv2.polylines(self.image, pixels, True, colour, 3, cv2.LINE_AA, _SHIFT)
        cv2.fillPoly(self.image, pixels, colour, cv2.LINE_AA, _SHIFT)

    def detail(self, points: Sequence[Point], colour: Colour) -> None:
        """Paint a shape that the outline cuts off."""
        pixels = [self._pixels(points, 1)]
        cv2.fillPoly(self.image, pixels, colour, cv2.LINE_AA, _SHIFT)

    def line(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        """Paint an open line `width` units wide."""
        thick_px = max(1, round(width * self._unit_px))
        pixels = [self._pixels(points, 1)]
        cv2.polylines(self.image, pixels, False, colour, thick_px, cv2.LINE_AA, _SHIFT)

    def soft(
        self, points: Sequence[Point], colour: Colour, blur: float, amount: float = 1.0
    ) -> None:
        """Paint a shape whose border is `blur` units soft: light and shadow."""
        pixels = self._pixels(points, 1 / _SOFT_STEP)
        sigma = max(0.3, blur * self._unit_px / _SOFT_STEP)
        height, width = self._alpha.shape
        reach = math.ceil(3 * sigma) + 1
        # Only the part that the shape and its softness can reach, in small pixels.
        low = np.maximum((pixels.min(axis=0) >> _SHIFT) - reach, 0)
        high = (pixels.max(axis=0) >> _SHIFT) + reach
        left, top = (int(v) for v in low)
        right = min(-(-width // _SOFT_STEP), int(high[0]))
        bottom = min(-(-height // _SOFT_STEP), int(high[1]))
        if right <= left or bottom <= top:
            return
        weight = np.zeros((bottom - top, right - left), np.float32)
        cv2.fillPoly(weight, [pixels - (low << _SHIFT)], amount, cv2.LINE_8, _SHIFT)
        weight = cv2.GaussianBlur(weight, (0, 0), sigma)
        part = self.image[
            top * _SOFT_STEP : bottom * _SOFT_STEP,
            left * _SOFT_STEP : right * _SOFT_STEP,
        ]
        whole = weight.shape[1] * _SOFT_STEP, weight.shape[0] * _SOFT_STEP
        full = cv2.resize(weight, whole)[: part.shape[0], : part.shape[1], None]
        part[:] = part + (np.array(colour, np.float32) - part) * full

    def sprite(self, pivot: Point) -> Sprite:
        """What was painted, with its pivot given in units."""
        covered = cv2.merge([self._alpha] * 3)
        premultiplied = cv2.multiply(self.image, covered, scale=1 / 255)
        left, top = self._corner
        at = (
            (pivot[0] - left) * self._unit_px + 1,
            (pivot[1] - top) * self._unit_px + 1,
        )
        return Sprite(np.dstack([premultiplied, self._alpha]), at)
