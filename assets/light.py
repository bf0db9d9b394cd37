"""More drawn backgrounds: what daylight does to walls, leaves and cloth.

As in `drawn`: a random generator goes in, RGB comes out, display-referred, 0..1,
float64 (h, w, 3) at `SIZE`.
"""

from collections.abc import Callable

import cv2
import numpy as np
from drawn import SIZE, Field, Rgb, blurred, cloudy, rgb, spot


def _linear(colour: str) -> Rgb:
    """A colour as light, in which shade and glow add up as they do in a room."""
    return rgb(colour) ** 2.2


def _coded(light: Rgb) -> Rgb:
    """Light as it is shown, its brightest parts rolled off softly."""
    rolled = np.where(light > 0.7, 0.7 + 0.3 * np.tanh((light - 0.7) / 0.3), light)
    return np.asarray(np.clip(rolled, 0, 1) ** (1 / 2.2))


def _rows_and_columns() -> tuple[Field, Field]:
    """Pixel places in 0..1: down (h, 1) and across (1, w)."""
    width, height = SIZE
    return np.linspace(0, 1, height)[:, None], np.linspace(0, 1, width)[None, :]


def blind_light(rng: np.random.Generator) -> Rgb:
    """Late sun through a blind on a plaster wall, at both sides of a free middle."""
    width, height = SIZE
    down, across = _rows_and_columns()
    x, y = across * width / height, down
    # The blind hangs to the left: its stripes slant, and blur with the distance.
    along = y + 0.33 * x + 0.01 * cloudy(rng, (2, 2), octaves=2)
    stripes = 0.5 + 0.5 * np.clip(3.2 * np.sin(2 * np.pi * along / 0.083), -1, 1)
    leaning = x - 0.33 * y
    patch = _soft_box(leaning, -0.16, 0.42) + _soft_box(leaning, 1.08, 1.40)
    sun = stripes * patch * np.clip(1.25 - 0.30 * x, 0.25, 1)
    sun *= _soft_box(along, 0.20, 1.30)
    near, far = blurred(sun, 5), blurred(sun, 10)
    share = np.clip(x / 1.5, 0, 1)
    sun = near * (1 - share) + far * share
    grain = cloudy(rng, (240, 135), octaves=3)
    trowel = blurred(cloudy(rng, (14, 9), octaves=4), 3)
    wall = _linear("#cbb9a6") * (1 + 0.014 * grain + 0.020 * trowel)[..., None]
    shade = (0.58 - 0.06 * x + 0.05 * (1 - y))[..., None] * _linear("#dfe4ee")
    return _coded(wall * (shade + 0.80 * sun[..., None] * _linear("#ffdcae")))


def _soft_box(place: Field, start: float, end: float) -> Field:
    """1 between start and end, 0 outside, with edges of a window's penumbra."""
    return np.asarray(
        1 / (1 + np.exp(-(place - start) / 0.006)) / (1 + np.exp((place - end) / 0.006))
    )


def garden_bokeh(rng: np.random.Generator) -> Rgb:
    """A garden on a bright morning, far out of focus."""
    width, height = SIZE
    down, _ = _rows_and_columns()
    tops = np.exp(-(((down - 0.12) / 0.34) ** 2))[..., None]
    ground = _linear("#5d7d4a") * (1 - tops) + _linear("#b9cf9b") * tops
    light = np.repeat(ground, width, axis=1)
    mass = blurred(cloudy(rng, (7, 4), octaves=3), 16)[..., None]
    light *= np.clip(1 + 0.34 * mass, 0.3, 2)
    hues = ("#8fae62", "#6f9a57", "#b7c976", "#4f7a4c", "#d9dba0", "#a7bf8a")
    # (count, radius from, to, strength, softness): far leaves, near ones, glints.
    layers = (
        (260, 0.02, 0.05, 0.10, 14.0),
        (150, 0.03, 0.07, 0.13, 7.0),
        (46, 0.022, 0.05, 0.34, 4.0),
    )
    for count, least, most, power, edge in layers:
        for _ in range(count):
            side = rng.choice([-1, 1]) * rng.beta(1.2, 1.1)
            at = (width * (0.5 + 0.54 * side), height * rng.beta(1.5, 2.0))
            colour = _linear(str(rng.choice(hues)))
            if power > 0.3:
                colour = _linear("#fff3cf")
            # Calm in the middle, which belongs to the person.
            strength = power * rng.gamma(2, 0.5) * (0.3 + 0.7 * abs(side))
            spot(light, at, height * rng.uniform(least, most), colour * strength, edge)
        light = blurred(light, 2.0)
    return _coded(0.92 * light / (1 + 0.25 * light))


def wood_slats(rng: np.random.Generator) -> Rgb:
    """A wall of upright oak slats, lit from above, slightly out of focus."""
    coarse = (SIZE[0], 270)
    down, across = _rows_and_columns()
    slats = 44
    place = across * slats
    number = np.floor(place).astype(int) % slats
    inside = place - np.floor(place)
    body = _gate(inside, 0.06, 0.70, 0.012)
    round_off = 1 - 0.30 * np.clip((inside - 0.40) / 0.30, 0, 1) ** 2
    round_off = round_off * (0.90 + 0.10 * np.clip(inside / 0.2, 0, 1))
    tones = rng.normal(1, 0.075, slats)[number]
    grain = cv2.resize(cloudy(rng, (420, 3.2), octaves=3, size=coarse), SIZE)
    figure = cv2.resize(cloudy(rng, (90, 2.2), octaves=3, size=coarse), SIZE)
    wood = tones * (1 + 0.055 * grain + 0.075 * figure)
    oak = _linear("#b88a5d")[None, None, :] * (wood * round_off)[..., None]
    fibre = cloudy(rng, (300, 170), octaves=2)[..., None]
    felt = _linear("#2a2623") * (1 + 0.05 * fibre)
    wall = oak * body[..., None] + felt * (1 - body)[..., None]
    # Two lamps wash the wall from above; the middle falls off a little.
    wash = 0.34 + 0.0 * across
    for at in (0.17, 0.83):
        fall = np.exp(-(((across - at) / (0.13 + 0.20 * down)) ** 2))
        wash = wash + 0.78 * fall * np.exp(-down / 0.62)
    wash = wash * (1 - 0.22 * down) + 0.09
    light = wall * wash[..., None] * _linear("#fff0dc")
    return _coded(blurred(1.12 * light, 2.4))


def _gate(place: Field, start: float, end: float, edge: float) -> Field:
    """1 between start and end of every slat, with soft edges."""
    rise = np.clip((place - start) / edge, 0, 1)
    return np.asarray(rise * np.clip((end - place) / edge, 0, 1))


def blue_silk(rng: np.random.Generator) -> Rgb:
    """Wide folds of blue silk with a soft sheen."""
    width, height = SIZE
    down, across = _rows_and_columns()
    x, y = across * width / height, down
    warp = 0.075 * cloudy(rng, (2.2, 1.6), octaves=2)
    slope = np.zeros((height, width))
    depth = np.zeros((height, width))
    for turns, tilt, power in ((1.1, 0.55, 1.0), (2.3, 0.72, 0.42), (4.1, 0.38, 0.16)):
        phase = rng.uniform(0, 2 * np.pi)
        along = 2 * np.pi * turns * (y + tilt * (x - 0.9) + warp) + phase
        slope += power * np.cos(along)
        depth += power * np.sin(along) / turns
    facing = 1 / np.sqrt(1 + (0.85 * slope) ** 2)
    sheen = np.exp(-(((slope - 0.55) / 0.30) ** 2))
    weave = blurred(rng.normal(size=(height, width)), 0.8)
    tone = 0.24 + 0.50 * facing + 0.09 * depth + 0.010 * weave
    vignette = 1 - 0.22 * ((x - 0.89) ** 2 + (y - 0.5) ** 2)
    base = _linear("#3f6485") * (tone * vignette)[..., None]
    return _coded(base + (0.15 * sheen * vignette)[..., None] * _linear("#cfe0ee"))


LIGHT: dict[str, Callable[[np.random.Generator], Rgb]] = {
    "blind-light": blind_light,
    "blue-silk": blue_silk,
    "garden-bokeh": garden_bokeh,
    "wood-slats": wood_slats,
}
