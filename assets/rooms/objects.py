"""Small things for the rooms: plants in pots, vases, books, pictures, lamps.

Every function takes the studio first and puts its thing in place; `at` is where its
foot stands, in metres, z up. No print, no brand: books have bare spines, pictures
plain shapes.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from rooms.shapes import Shape, disc, lathe, moved, tube
from rooms.studio import Studio
from rooms.surfaces import (
    BARK,
    BLACK,
    BRASS,
    CLAY,
    GREEN,
    LINEN,
    OAK,
    SOIL,
    WHITE,
    Surface,
)

Rng: TypeAlias = np.random.Generator
Place: TypeAlias = Sequence[float]

SPINES = (
    "#d9d2c3", "#b9b2a3", "#7d8b8c", "#41586b", "#8a4b38", "#c9a46a", "#2f3b40",
    "#e4ded2", "#a3694d", "#5f7360", "#c8bfae", "#394a5c",
)  # fmt: skip


def plant(
    studio: Studio,
    grow: Callable[..., tuple[Shape, Shape]],
    rng: Rng,
    at: Place,
    *,
    height: float,
    leaf: Surface = GREEN,
    pot: Surface = WHITE,
    pot_size: tuple[float, float] = (0.17, 0.32),
) -> None:
    """A plant in a round pot of (radius, height)."""
    radius, tall = pot_size
    profile = [(0.0, 0.0), (radius * 0.72, 0.0), (radius * 0.78, 0.015)]
    profile += [(radius, tall - 0.01), (radius, tall), (radius * 0.9, tall)]
    studio.put(lathe([*profile, (radius * 0.88, tall - 0.04)]), pot, at, smooth=True)
    x, y, z = at
    studio.put(lathe([(0, 0), (radius * 0.89, 0)]), SOIL, (x, y, z + tall - 0.035))
    leaves, stems = grow(rng, height)
    studio.put(leaves, leaf, (x, y, z + tall - 0.04), smooth=True)
    studio.put(stems, BARK, (x, y, z + tall - 0.04), smooth=True)


def vase(
    studio: Studio,
    at: Place,
    surface: Surface,
    *,
    height: float = 0.26,
    belly: float = 0.09,
) -> None:
    """A bottle-shaped vase."""
    shares = [(0.6, 0), (0.9, 0.12), (1, 0.32), (0.92, 0.52), (0.5, 0.74), (0.3, 0.86)]
    shares += [(0.32, 0.97), (0.38, 1.0), (0.3, 1.0), (0.22, 0.9)]
    t = np.linspace(0, len(shares) - 1, 40)
    radius = np.interp(t, range(len(shares)), [s[0] for s in shares]) * belly
    level = np.interp(t, range(len(shares)), [s[1] for s in shares]) * height
    profile = list(zip(radius.tolist(), level.tolist(), strict=True))
    studio.put(lathe([(0, 0), *profile]), surface, at, smooth=True)


def bowl(studio: Studio, at: Place, surface: Surface, radius: float = 0.14) -> None:
    """A wide, open bowl."""
    angle = np.linspace(0.2, 1.35, 12)
    outer = [(radius * np.sin(a), radius * 0.9 * (1 - np.cos(a))) for a in angle]
    inner = [(0.94 * r, z + 0.008) for r, z in outer[::-1]]
    studio.put(lathe([(0, 0), *outer, *inner, (0, 0.03)]), surface, at, smooth=True)


def books(
    studio: Studio,
    rng: Rng,
    at: Place,
    length: float,
    *,
    tall: float = 0.27,
    spines: Sequence[str] = SPINES,
) -> None:
    """A row of standing books along +x from `at`; the last one sometimes leans."""
    x, y, z = at
    end = x + length
    while x < end - 0.03:
        thick = rng.uniform(0.016, 0.042)
        height, depth = tall * rng.uniform(0.72, 1.0), rng.uniform(0.13, 0.18)
        colour = str(rng.choice(list(spines)))
        cover = Surface(colour, rough=0.7)
        low = (x, y, z)
        high = (x + thick - 0.001, y + depth, z + height)
        studio.box(low, high, cover, bevel=0.003)
        x += thick


def pile(studio: Studio, rng: Rng, at: Place, count: int) -> float:
    """A few books lying on each other; returns the height of the pile in metres."""
    x, y, z = at
    top = z
    for _ in range(count):
        thick = rng.uniform(0.018, 0.034)
        half, deep = rng.uniform(0.10, 0.14), rng.uniform(0.075, 0.1)
        cover = Surface(str(rng.choice(list(SPINES))), rough=0.7)
        turn = rng.uniform(-0.12, 0.12)
        shape = studio.box(
            (x - half, y - deep, top),
            (x + half, y + deep, top + thick),
            cover,
            bevel=0.003,
        )
        shape.rotation_euler = (0, 0, turn)
        top += thick + 0.0005
    return top - z


def art(
    studio: Studio,
    at: Place,
    size: tuple[float, float],
    *,
    frame: Surface = OAK,
    paper: Surface = WHITE,
    forms: Sequence[tuple[Shape, Surface]] = (),
) -> None:
    """A framed picture on the back wall, its middle at `at`; `forms` lie on the paper.

    Forms are given around the picture's middle, later ones over earlier ones.
    """
    x, y, z = at
    w, h = size[0] / 2, size[1] / 2
    rim = 0.022
    for low, high in (
        ((-w, -h), (-w + rim, h)),
        ((w - rim, -h), (w, h)),
        ((-w, -h), (w, -h + rim)),
        ((-w, h - rim), (w, h)),
    ):
        studio.box(
            (x + low[0], y - 0.03, z + low[1]), (x + high[0], y, z + high[1]), frame
        )
    studio.box((x - w, y - 0.012, z - h), (x + w, y - 0.001, z + h), paper)
    for layer, (form, surface) in enumerate(forms):
        studio.put(form, surface, (x, y - 0.014 - 0.001 * layer, z))


def round_form(radius: float, x: float, z: float) -> Shape:
    """A disc at (x, z) around the picture's middle."""
    return moved(disc(radius), (x, 0, z))


def table_lamp(
    studio: Studio,
    at: Place,
    watts: float,
    *,
    base: Surface = CLAY,
    glow: str = "#ffb469",
) -> None:
    """A lamp with a round foot and a linen shade, lit when `watts` is above 0."""
    x, y, z = at
    vase(studio, at, base, height=0.24, belly=0.085)
    studio.put(tube(np.array([[0, 0, 0.2], [0, 0, 0.4]]), 0.006), BRASS, at)
    shade = lathe([(0.155, 0.0), (0.152, 0.005), (0.105, 0.2), (0.1, 0.2)], 64)
    studio.put(shade, LINEN, (x, y, z + 0.26), smooth=True)
    if watts:
        studio.bulb((x, y, z + 0.36), watts, glow)


def floor_lamp(
    studio: Studio, at: Place, watts: float, *, height: float = 1.55
) -> None:
    """A slim black stand with a linen drum shade."""
    x, y, z = at
    studio.put(lathe([(0, 0), (0.14, 0), (0.14, 0.018), (0, 0.02)]), BLACK, at)
    studio.put(tube(np.array([[0, 0, 0], [0, 0, height]]), 0.011), BLACK, at)
    shade = lathe([(0.2, 0.0), (0.17, 0.27), (0.168, 0.27)], 64)
    studio.put(shade, LINEN, (x, y, z + height - 0.2), smooth=True)
    if watts:
        studio.bulb((x, y, z + height - 0.06), watts, "#ffbd78")
