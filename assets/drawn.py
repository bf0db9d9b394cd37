"""The drawn backgrounds: light, paper and canvas made of numbers alone.

Every function takes a random generator and gives RGB, display-referred, 0..1,
float64 (h, w, 3) at `SIZE`.
"""

from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

SIZE = (1920, 1080)
"""(width, height) of every still, in pixels."""

Rgb: TypeAlias = npt.NDArray[np.float64]
Field: TypeAlias = npt.NDArray[np.float64]


def rgb(colour: str) -> Rgb:
    """An "#rrggbb" colour as three numbers in 0..1."""
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def cloudy(
    rng: np.random.Generator,
    cells: tuple[float, float],
    *,
    octaves: int = 5,
    size: tuple[int, int] = SIZE,
) -> Field:
    """Fractal noise around 0 with a deviation of 1, (h, w).

    Args:
        rng: Where chance comes from.
        cells: How many cells the coarsest octave has across (x, y).
        octaves: How many octaves, each twice as fine and half as strong.
        size: (width, height) in pixels.
    """
    total = np.zeros((size[1], size[0]))
    for octave in range(octaves):
        shape = (
            max(2, round(cells[1] * 2**octave)),
            max(2, round(cells[0] * 2**octave)),
        )
        coarse = rng.normal(size=shape)
        total += cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC) / 2**octave
    return np.asarray((total - total.mean()) / total.std())


def blurred(picture: Field, sigma_px: float) -> Field:
    """`picture`, of any number of channels, blurred by a Gaussian."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma_px), np.float64)


def _axes(size: tuple[int, int] = SIZE) -> tuple[Field, Field]:
    """Pixel places: x in -1..1 across, y by the same scale, 0 in the middle."""
    x = np.linspace(-1, 1, size[0])[None, :]
    y = np.linspace(-1, 1, size[1])[:, None] * size[1] / size[0]
    return x, y


def soft_gradient(rng: np.random.Generator) -> Rgb:
    """Wide, calm fields of dusk colours that flow into each other."""
    x, y = _axes()
    warp = 0.10 * cloudy(rng, (2, 1.2), octaves=2)
    fields = [
        ("#23344a", -1.05, -0.55, 0.95),
        ("#3d5a73", -0.35, -0.60, 0.80),
        ("#6d8796", 0.05, -0.10, 0.72),
        ("#b39a92", 0.80, -0.35, 0.70),
        ("#dba98a", 1.05, 0.35, 0.72),
        ("#8c7f8b", 0.30, 0.60, 0.75),
        ("#37475e", -0.80, 0.45, 0.80),
    ]
    total, weights = np.zeros((SIZE[1], SIZE[0], 3)), np.zeros((SIZE[1], SIZE[0], 1))
    for colour, cx, cy, reach in fields:
        away = ((x - cx + warp) ** 2 + (y - cy - 0.6 * warp) ** 2) / reach**2
        weight = np.exp(-2.2 * away)[..., None] + 1e-6
        # Blended as light, so that the way between two colours does not turn muddy.
        total += weight * rgb(colour) ** 2.2
        weights += weight
    return (total / weights) ** (1 / 2.2)


def spot(
    light: Rgb, at: tuple[float, float], radius: float, colour: Rgb, edge: float
) -> None:
    """Add one out-of-focus light to `light` (linear, changed in place).

    Args:
        light: Linear RGB, float (h, w, 3).
        at: Middle (x, y) in pixels; may lie outside.
        radius: In pixels.
        colour: Linear RGB.
        edge: Softness of the rim in pixels.
    """
    height, width = light.shape[:2]
    reach = radius + 3 * edge
    x0, x1 = max(0, int(at[0] - reach)), min(width, int(at[0] + reach) + 2)
    y0, y1 = max(0, int(at[1] - reach)), min(height, int(at[1] + reach) + 2)
    if x0 >= x1 or y0 >= y1:
        return
    dx = np.arange(x0, x1)[None, :] - at[0]
    dy = np.arange(y0, y1)[:, None] - at[1]
    away = np.hypot(dx, dy)
    inside = 1 / (1 + np.exp(np.clip((away - radius) / (0.35 * edge), -40, 40)))
    # A lens gathers a little more light at the rim of its circle of confusion.
    rim = 0.82 + 0.30 * np.clip(away / radius, 0, 1) ** 5
    light[y0:y1, x0:x1] += (inside * rim)[..., None] * colour


def night_sky(size: tuple[int, int], rng: np.random.Generator) -> Rgb:
    """The dark, blue to plum ground under the lights; linear RGB."""
    y = np.linspace(0, 1, size[1])[:, None, None]
    top, middle, low = (rgb(c) ** 2.2 for c in ("#0e1626", "#26283f", "#120f18"))
    up = np.clip(1 - y / 0.55, 0, 1) ** 1.2
    down = np.clip((y - 0.55) / 0.45, 0, 1) ** 0.8
    ground = middle * (1 - up - down) + top * up + low * down
    haze = 1 + 0.10 * cloudy(rng, (3, 2), octaves=3, size=size)[..., None]
    return np.repeat(ground, size[0], axis=1) * haze


NIGHT_LIGHTS = (
    "#ffb566",
    "#ffa35c",
    "#ffd79a",
    "#ff8d5c",
    "#9dbdf5",
    "#ffe9c7",
    "#ffc27d",
)


def bokeh_night(rng: np.random.Generator) -> Rgb:
    """A town's lights at night, far out of focus, the far ones in a haze."""
    width, height = SIZE
    light = night_sky(SIZE, rng)
    # (count, radius from, to, strength, softness): haze, far, near.
    layers = ((70, 0.07, 0.15, 0.035, 40.0), (150, 0.012, 0.03, 0.16, 3.5))
    for count, least, most, power, edge in (*layers, (60, 0.035, 0.075, 0.21, 6.0)):
        for _ in range(count):
            side = rng.choice([-1, 1]) * rng.beta(1.25, 1.1)
            x = width * (0.5 + 0.54 * side)
            y = height * np.clip(rng.normal(0.50, 0.13 + 2 * (most - 0.03)), 0.05, 0.95)
            radius = height * rng.uniform(least, most)
            colour = rgb(str(rng.choice(NIGHT_LIGHTS))) ** 2.2
            # Dimmer towards the middle, which belongs to the person.
            strength = power * rng.gamma(1.6, 0.62) * (0.25 + 0.75 * abs(side))
            spot(light, (x, y), radius, colour * strength, edge)
        light = blurred(light, 1.5)
    return (light / (1 + 0.35 * light)) ** (1 / 2.2)


def paper_waves(rng: np.random.Generator) -> Rgb:
    """Sheets of tinted paper, cut in waves, each throwing a soft shadow."""
    width, height = SIZE
    x = np.linspace(0, 1, width)
    rows = np.arange(height)[:, None]
    sheets = ("#d3dedd", "#b4c8c8", "#8fabae", "#688a91", "#456a76", "#2b4d5b")
    picture = np.ones((height, width, 3)) * rgb("#e7ebe6")
    light = 1.02 - 0.10 * (rows / height) - 0.05 * (x - 0.35)[None, :] ** 2
    picture *= light[..., None]
    for i, colour in enumerate(sheets):
        level = 0.40 + 0.118 * i
        swell = 0.085 - 0.006 * i
        phase = 0.9 * i + rng.uniform(0, 0.6)
        edge = level + swell * np.sin(2 * np.pi * (0.62 + 0.05 * i) * x + phase)
        edge += 0.35 * swell * np.sin(2 * np.pi * 1.31 * x + 1.7 * phase)
        sheet = np.clip(rows - edge[None, :] * height, 0, 1)
        cast = np.clip(rows + 9 - edge[None, :] * height, 0, 1)
        shadow = blurred(cast, 17)
        picture *= 1 - 0.30 * (shadow * (1 - sheet))[..., None]
        shade = 1.05 - 0.16 * np.clip((rows / height - edge[None, :]) / 0.4, 0, 1)
        picture += sheet[..., None] * (rgb(colour) * shade[..., None] - picture)
    fibre = cloudy(rng, (420, 240), octaves=2) + 0.6 * cloudy(rng, (60, 34), octaves=3)
    return picture * (1 + 0.007 * fibre[..., None])


def studio_canvas(rng: np.random.Generator) -> Rgb:
    """A portrait photographer's painted canvas, lit from the upper left."""
    x, y = _axes()
    clouds = cloudy(rng, (5, 3), octaves=4)
    strokes = blurred(cloudy(rng, (26, 10), octaves=3), 5)
    weave = 2.5 * blurred(rng.normal(size=(SIZE[1], SIZE[0])), 1.4)
    lit = np.exp(-(((x + 0.18) / 0.85) ** 2 + ((y + 0.10) / 0.62) ** 2))
    tone = 0.035 + 0.25 * lit
    tone = tone * (1 + 0.075 * clouds + 0.035 * strokes + 0.012 * weave)
    warm, cool = rgb("#b8aa98") ** 2.2, rgb("#8c98a0") ** 2.2
    share = np.clip(0.6 + 0.06 * clouds - 0.22 * x, 0, 1)[..., None]
    tint = warm * share + cool * (1 - share)
    return np.asarray(np.clip(tone[..., None] * tint / tint.mean(), 0, 1) ** (1 / 2.2))


def misty_hills(rng: np.random.Generator) -> Rgb:
    """Wooded ridges one behind the other in morning mist, gently out of focus."""
    width, height = SIZE
    rows = np.linspace(0, 1, height)[:, None]
    top, low = rgb("#a9bfcb") ** 2.2, rgb("#f0d9be") ** 2.2
    share = np.clip(rows / 0.5, 0, 1)[..., None] ** 1.4
    light = np.repeat(top * (1 - share) + low * share, width, axis=1)
    light *= 1 + 0.02 * cloudy(rng, (3, 5), octaves=4)[..., None]
    ridges = 6
    for i in range(ridges):
        near = i / (ridges - 1)
        line = cloudy(rng, (2.5 + 1.5 * near, 2), octaves=4)[0] * 0.030
        trees = cloudy(rng, (150 - 60 * near, 2), octaves=2)[0] * 0.006 * near
        crest = 0.40 + 0.42 * near**1.15 + line + trees
        below = np.clip((rows - crest[None, :]) * height / 2, 0, 1)
        stone = rgb("#3b5f73") ** 2.2 * (1 - near) + rgb("#1f3a38") ** 2.2 * near
        mist = rgb("#cdd2d0") ** 2.2
        # Mist lies in the valleys: each ridge pales downwards, far ones all over.
        valley = blurred(np.repeat(crest[None, :], 2, axis=0), 130)[:1]
        depth = np.clip((rows - valley) / 0.26, 0, 1)
        pale = np.clip(0.74 - 0.68 * near + 0.26 * depth, 0, 0.96)
        tone = stone * (1 - pale[..., None]) + mist * pale[..., None]
        light += below[..., None] * (tone - light)
    return np.asarray(np.clip(blurred(light, 3.0), 0, 1) ** (1 / 2.2))


DRAWN: dict[str, Callable[[np.random.Generator], Rgb]] = {
    "bokeh-night": bokeh_night,
    "misty-hills": misty_hills,
    "paper-waves": paper_waves,
    "soft-gradient": soft_gradient,
    "studio-canvas": studio_canvas,
}
