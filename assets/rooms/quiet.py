"""Rooms with little light and little in them: evening, books, a bare wall."""

import itertools

import numpy as np

from rooms import furniture, objects, plants, shapes, views
from rooms.stage import Shot, stage
from rooms.studio import Studio
from rooms.surfaces import (
    BARK,
    BLACK,
    BRASS,
    CLAY,
    DEEP_GREEN,
    GREEN,
    OAK,
    WALNUT,
    WHITE,
    Surface,
)


def evening_lamp(studio: Studio, rng: np.random.Generator) -> Shot:
    """A deep green wall, one warm lamp, the town's lights outside."""
    wall = Surface("#4d6d69", "#52726d", scale=3, rough=0.9)
    dark_floor = Surface("#4a3423", "#5a412d", "planks", scale=6, rough=0.4)
    stage(studio, wall, dark_floor, window=(-2.15, -1.0, 0.55, 2.4), behind="#4a5654")
    furniture.window_bars(
        studio,
        (-2.15, 0.55),
        (-1.0, 2.4),
        3.3,
        columns=2,
        rows=2,
        bar=BLACK,
        thick=0.04,
    )
    studio.view(views.dusk(11), (-1.7, 6.0, 1.5), (5.8, 4.4), strength=1.0)
    drape = Surface("#6a5a4a", "#766552", scale=40, rough=0.95, sheen=0.5)
    furniture.curtain(
        studio, (-0.86, 3.08, 2.55), 0.5, 2.53, surface=drape, folds=5, seed=2
    )
    furniture.curtain(
        studio, (-2.34, 3.08, 2.55), 0.5, 2.53, surface=drape, folds=5, seed=5
    )
    furniture.sideboard(studio, (0.62, 2.7, 0), (1.75, 0.44, 0.74), wood=WALNUT)
    objects.table_lamp(studio, (1.72, 2.92, 0.74), 9, base=CLAY)
    objects.plant(
        studio,
        plants.snake_plant,
        rng,
        (0.88, 2.92, 0.74),
        height=0.5,
        pot=BLACK,
        pot_size=(0.1, 0.17),
    )
    top = objects.pile(studio, rng, (1.3, 2.9, 0.74), 3)
    studio.put(shapes.ball(0.05), BRASS, (1.28, 2.9, 0.74 + top + 0.05), smooth=True)
    cream, gold = Surface("#d9ceb8", rough=0.9), Surface("#c08a45", rough=0.9)
    objects.art(
        studio,
        (1.28, 3.2, 1.7),
        (0.72, 0.56),
        frame=BRASS,
        paper=cream,
        forms=[
            (objects.round_form(0.1, -0.13, 0.06), gold),
            (shapes.hills(0.64, 0.5, -0.06, 0.05, 3.0), Surface("#6d8079", rough=0.9)),
            (shapes.hills(0.64, 0.5, -0.14, 0.03, 0.2), Surface("#37504c", rough=0.9)),
        ],
    )
    objects.plant(
        studio,
        plants.rubber_plant,
        rng,
        (-0.62, 2.75, 0),
        height=0.6,
        leaf=DEEP_GREEN,
        pot=BLACK,
        pot_size=(0.15, 0.3),
    )
    studio.bulb((1.72, 2.7, 1.42), 9, "#ffb877", 0.15)
    studio.lamp((-1.5, 3.12, 1.5), (-0.4, 0, 0.8), (1.1, 1.7), 7, "#7fa0d8")
    studio.lamp((1.8, -1.8, 2.3), (-0.6, 3.2, 1.1), (2.4, 1.0), 80, "#ffd9b0")
    studio.lamp((-2.5, 0.6, 1.6), (0.2, 3.2, 1.1), (1.6, 1.6), 26, "#9db8e0")
    return Shot(exposure=1.4, width_px=800)


def library(studio: Studio, rng: np.random.Generator) -> Shot:
    """Dark blue shelves from wall to wall, lit from within."""
    paint = Surface("#41596a", "#445d6e", scale=3, rough=0.55)
    floor = Surface("#6d4f35", "#7d5d40", "planks", scale=6, rough=0.4)
    stage(studio, paint, floor, behind="#8a8d8c")
    back, deep = 3.19, 0.34
    bays = (-2.42, -1.5, -0.58, 0.58, 1.5, 2.42)
    levels = (0.66, 1.06, 1.46, 1.86, 2.26)
    for x in bays:
        studio.box((x - 0.02, back - deep, 0), (x + 0.02, back, 2.6), paint)
    for x0, x1 in itertools.pairwise(bays):
        studio.box((x0, back - deep - 0.1, 0), (x1, back, 0.62), paint, bevel=0.006)
        studio.box((x0, back - deep - 0.12, 0.62), (x1, back, 0.66), OAK)
        if x1 - x0 > 1:
            continue
        for level in levels[1:]:
            studio.box((x0, back - deep, level - 0.03), (x1, back, level), paint)
        _fill_bay(studio, rng, x0, levels, back - deep)
    for x0, x1 in itertools.pairwise(bays):
        if x1 - x0 < 1:
            for level in levels[1:]:
                strip = ((x0 + x1) / 2, back - deep + 0.05, level - 0.045)
                aim = (strip[0], back, level - 0.4)
                studio.lamp(strip, aim, (0.8, 0.02), 2.2, "#ffc583")
    studio.lamp((0, back - 0.3, 2.55), (0, back, 1.7), (0.9, 0.04), 9, "#ffcf96")
    studio.lamp((-2.4, 0.2, 1.9), (1.0, 3.2, 1.0), (1.8, 1.5), 95, "#fff2e2")
    studio.lamp((1.0, -1.8, 2.3), (0, 3, 1.2), (3, 1.2), 75, "#ffe6c8")
    return Shot(exposure=0.7)


def _fill_bay(
    studio: Studio,
    rng: np.random.Generator,
    x0: float,
    levels: tuple[float, ...],
    front: float,
) -> None:
    """Books on every board of one bay, each time with one other thing."""
    muted = (
        "#c9bfae",
        "#a89b86",
        "#7c6f5e",
        "#8b5a3c",
        "#4f6066",
        "#b08d57",
        "#d8d0c0",
    )
    y = front + 0.06
    for i, level in enumerate(levels):
        mirrored = bool(rng.integers(2))
        start = x0 + (0.34 if mirrored else 0.04)
        objects.books(
            studio, rng, (start, y, level), rng.uniform(0.4, 0.52), spines=muted
        )
        spot = (x0 + (0.18 if mirrored else 0.74), y + 0.1, level)
        kind = (i + int(rng.integers(3))) % 4
        if kind == 0:
            objects.vase(studio, spot, CLAY, height=0.22, belly=0.075)
        elif kind == 1:
            top = objects.pile(studio, rng, spot, 3)
            ball = (spot[0], spot[1], level + top + 0.05)
            studio.put(shapes.ball(0.05), BRASS, ball, smooth=True)
        elif kind == 2:
            objects.bowl(studio, spot, WHITE, 0.1)
        else:
            objects.plant(
                studio, plants.trailing, rng, spot, height=0.25, pot_size=(0.07, 0.11)
            )


def window_shadow(studio: Studio, rng: np.random.Generator) -> Shot:
    """A plain plaster wall with the soft shadow of a window and leaves."""
    wall = Surface("#d9cdbd", "#ded3c4", scale=4, rough=0.95, bump=0.006)
    floor = Surface("#b9ad9e", rough=0.8)
    studio.box((-4, 2.6, 0), (4, 2.8, 3.2), wall, bevel=0)
    studio.box((-4, -3, -0.2), (4, 2.8, 0), floor, bevel=0)
    way = np.array([1.0, 0.75, -0.42])
    window = np.array([-2.2, 1.5, 2.1])
    _gobo(studio, window.tolist(), (1.5, 1.6))
    leaves, stems = plants.rubber_plant(rng, 1.25)
    at = (-1.85, 1.45, 0.7)
    studio.put(leaves, GREEN, at, smooth=True)
    studio.put(stems, BARK, at, smooth=True)
    start = window - way * 3
    studio.sun(start.tolist(), window.tolist(), 4.6, "#ffd3a1", spread=0.025)
    studio.lamp((-0.5, -2.5, 2.4), (0, 2.6, 1.3), (4, 2.5), 150, "#eef0f4")
    objects.plant(
        studio,
        plants.rubber_plant,
        rng,
        (1.52, 2.25, 0),
        height=0.85,
        leaf=DEEP_GREEN,
        pot=CLAY,
        pot_size=(0.19, 0.34),
    )
    return Shot(exposure=0.45)


def _gobo(studio: Studio, at: list[float], size: tuple[float, float]) -> None:
    """A big board in the yz plane with a window of 2 by 3 panes cut out.

    Across the wall's plane, so that its shadow slants as that of a side window does.
    """
    x, y, z = at
    w, h = size[0] / 2, size[1] / 2
    black = Surface("#101010", rough=1.0)
    pieces = [
        ((-5, -5), (-w, 5)),
        ((w, -5), (5, 5)),
        ((-w, h), (w, 5)),
        ((-w, -5), (w, -h)),
        ((-0.03, -h), (0.03, h)),
        *(((-w, bar - 0.02), (w, bar + 0.02)) for bar in (-h / 3, h / 3)),
    ]
    for low, high in pieces:
        board = studio.box(
            (x, y + low[0], z + low[1]),
            (x + 0.01, y + high[0], z + high[1]),
            black,
            bevel=0,
        )
        board.visible_camera = board.visible_diffuse = board.visible_glossy = False
