"""Rooms by daylight: each function furnishes and lights a studio."""

import numpy as np

from rooms import furniture, objects, plants, shapes, views
from rooms.stage import Shot, stage
from rooms.studio import Studio
from rooms.surfaces import (
    BARK,
    BRASS,
    CLAY,
    DEEP_GREEN,
    GREY_GREEN,
    OAK_FLOOR,
    OAK_UPRIGHT,
    PLASTER,
    WHITE,
    Surface,
)


def bright_office(studio: Studio, rng: np.random.Generator) -> Shot:
    """White walls, a garden window, oak and green: the everyday work background."""
    stage(studio, PLASTER, OAK_FLOOR, window=(-2.05, -0.95, 0.8, 2.35))
    furniture.window_bars(studio, (-2.05, 0.8), (-0.95, 2.35), 3.3, columns=2, rows=1)
    studio.box((-2.12, 3.1, 0.76), (-0.88, 3.25, 0.8), WHITE)
    studio.view(views.garden(3), (-1.6, 5.4, 1.75), (4.4, 3.0), strength=1.15)
    furniture.curtain(studio, (-2.2, 3.1, 2.5), 0.42, 2.46, folds=5, seed=4)
    furniture.curtain(studio, (-0.82, 3.1, 2.5), 0.36, 2.46, folds=4, seed=9)
    studio.box((-2.5, 3.08, 2.49), (-0.55, 3.11, 2.52), WHITE)
    furniture.sideboard(studio, (0.62, 2.72, 0), (1.6, 0.42, 0.72))
    objects.vase(studio, (0.9, 2.92, 0.72), CLAY, height=0.24, belly=0.085)
    leaves, stems = plants.branches(rng, 0.42)
    studio.put(leaves, GREY_GREEN, (0.9, 2.92, 0.92), smooth=True)
    studio.put(stems, BARK, (0.9, 2.92, 0.92), smooth=True)
    top = objects.pile(studio, rng, (1.3, 2.92, 0.72), 3)
    objects.bowl(studio, (1.3, 2.92, 0.72 + top), WHITE, 0.1)
    objects.table_lamp(studio, (1.76, 2.94, 0.72), 4, base=WHITE)
    sand, rust = Surface("#d6b48c", rough=0.9), Surface("#b5664a", rough=0.9)
    teal = Surface("#54767a", rough=0.9)
    objects.art(
        studio,
        (1.3, 3.2, 1.7),
        (0.62, 0.82),
        forms=[
            (objects.round_form(0.12, 0.07, 0.14), rust),
            (shapes.hills(0.5, 0.7, -0.06, 0.05, 0.5), sand),
            (shapes.hills(0.5, 0.7, -0.18, 0.04, 2.4), teal),
        ],
    )
    objects.plant(
        studio, plants.palm, rng, (-1.5, 2.4, 0), height=1.2, pot_size=(0.19, 0.34)
    )
    studio.lamp((-1.5, 3.1, 1.6), (-0.6, 0, 1.0), (1.1, 1.5), 60, "#eaf2ff")
    studio.lamp((-2.5, 0.8, 1.7), (2.0, 1.8, 1.0), (2.2, 1.6), 75, "#f2f6ff")
    studio.lamp((0.5, -1.8, 2.2), (0.3, 3, 1.2), (3, 1.2), 45, "#fff4e6")
    return Shot(exposure=0.42, width_px=800)


def living_room(studio: Studio, rng: np.random.Generator) -> Shot:
    """Warm greige, a sofa, a shelf with books: home, but tidy."""
    wall = Surface("#cfc3b2", "#d3c8b8", scale=3, rough=0.92)
    stage(studio, wall, OAK_FLOOR)
    cloth = Surface("#b9ad99", "#c6bba8", scale=60, rough=0.95, bump=0.004, sheen=0.4)
    furniture.sofa(studio, (-2.35, 2.25, 0), 1.95, cloth)
    rust = Surface("#a8593a", "#b3664a", scale=80, rough=0.95, sheen=0.4)
    cream = Surface("#e2d8c5", "#e8dfce", scale=80, rough=0.95, sheen=0.4)
    furniture.cushion(studio, (-1.72, 2.62, 0.70), rust, roll=0.18)
    furniture.cushion(studio, (-1.4, 2.56, 0.66), cream, size=0.38, roll=-0.1)
    objects.floor_lamp(studio, (-1.93, 3.0, 0), 9, height=1.78)
    dark, ochre = Surface("#4e5b57", rough=0.9), Surface("#c99a55", rough=0.9)
    arch = shapes.moved(shapes.arch(0.26, 0.42), (0, 0, -0.22))
    hill = shapes.hills(0.3, 0.5, -0.1, 0.03, 1)
    first = [(arch, Surface("#b9745a", rough=0.9))]
    second = [(objects.round_form(0.11, 0, 0.06), ochre), (hill, dark)]
    for x, forms in ((-1.36, first), (-0.82, second)):
        middle, size = (x, 3.2, 1.58), (0.42, 0.56)
        objects.art(studio, middle, size, frame=OAK_UPRIGHT, forms=forms)
    levels = (0.12, 0.55, 0.98, 1.41, 1.84)
    furniture.shelf(studio, (0.86, 2.78, 0), (1.22, 0.34, 2.0), levels)
    objects.books(studio, rng, (0.9, 2.84, 0.55), 0.62)
    objects.vase(studio, (1.78, 2.95, 0.55), WHITE, height=0.28)
    objects.books(studio, rng, (1.42, 2.84, 0.98), 0.56)
    objects.bowl(studio, (1.2, 2.95, 0.98), CLAY, 0.13)
    objects.books(studio, rng, (0.9, 2.84, 1.41), 0.48)
    top = objects.pile(studio, rng, (1.76, 2.95, 1.41), 4)
    studio.put(shapes.ball(0.06), BRASS, (1.76, 2.95, 1.41 + top + 0.06), smooth=True)
    objects.vase(studio, (1.14, 2.95, 1.84), CLAY, height=0.2, belly=0.08)
    objects.plant(
        studio,
        plants.trailing,
        rng,
        (1.7, 2.93, 1.84),
        height=0.55,
        pot_size=(0.09, 0.14),
    )
    objects.books(studio, rng, (1.3, 2.84, 0.12), 0.7, tall=0.31)
    objects.plant(
        studio,
        plants.rubber_plant,
        rng,
        (0.58, 2.9, 0),
        height=0.62,
        leaf=DEEP_GREEN,
        pot=CLAY,
        pot_size=(0.14, 0.26),
    )
    studio.lamp((-2.5, 0.9, 1.7), (1.5, 2.6, 0.9), (2.0, 1.7), 85, "#fff0dc")
    studio.lamp((0.5, -1.8, 2.2), (0, 3, 1.0), (3, 1.2), 32, "#ffeeda")
    return Shot(exposure=0.55)
