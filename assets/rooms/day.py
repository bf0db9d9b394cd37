"""Rooms by daylight: each function furnishes and lights a studio."""

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


def loft(studio: Studio, rng: np.random.Generator) -> Shot:
    """Brick, steel windows over the town, pendant lamps, a leather sofa."""
    brick = Surface("#8a5f50", "#b98f7c", "bricks", scale=7, rough=0.9, bump=0.008)
    concrete = Surface("#8d8a86", "#9a9793", scale=3, rough=0.55)
    stage(studio, brick, concrete, back=3.9, half=3.4, window=(-2.75, -0.72, 0.55, 2.6))
    furniture.window_bars(
        studio,
        (-2.75, 0.55),
        (-0.72, 2.6),
        3.98,
        columns=4,
        rows=4,
        bar=BLACK,
        thick=0.05,
    )
    studio.box((-2.8, 3.78, 0.5), (-0.67, 3.95, 0.55), Surface("#6e6a66", rough=0.7))
    studio.view(views.skyline(5), (-2.2, 7.0, 1.9), (6.5, 3.6), strength=1.1)
    hide = Surface("#70432a", "#834f33", scale=6, rough=0.42)
    furniture.sofa(studio, (0.75, 2.75, 0), 2.0, hide)
    sand = Surface("#cbb898", "#d6c5a8", scale=80, rough=0.95, sheen=0.4)
    furniture.cushion(studio, (1.2, 3.14, 0.70), sand)
    for x in (-1.45, 1.45):
        objects.pendant(studio, (x, 2.9, 1.98), 2.75, 9)
    studio.box((-3.4, 3.2, 2.58), (3.4, 3.42, 2.75), BLACK)
    ink, bone = Surface("#2b3134", rough=0.9), Surface("#dcd3c2", rough=0.9)
    objects.art(
        studio,
        (1.72, 3.9, 1.62),
        (0.8, 1.0),
        frame=BLACK,
        paper=bone,
        forms=[
            (
                shapes.moved(shapes.arch(0.42, 0.62), (-0.06, 0, -0.34)),
                Surface("#b7673f", rough=0.9),
            ),
            (shapes.moved(shapes.arch(0.24, 0.40), (0.12, 0, -0.34)), ink),
        ],
    )
    objects.plant(
        studio,
        plants.rubber_plant,
        rng,
        (-1.75, 3.1, 0),
        height=1.0,
        leaf=DEEP_GREEN,
        pot=BLACK,
        pot_size=(0.22, 0.4),
    )
    objects.plant(
        studio, plants.snake_plant, rng, (0.4, 3.5, 0), height=0.7, pot_size=(0.14, 0.3)
    )
    studio.lamp(
        (-1.7, 3.8, 1.6), (0.2, 0, 0.8), (2.0, 1.9), 100, "#e9f1ff", mirrored=False
    )
    studio.lamp((-3.3, 1.2, 1.8), (2.5, 3.6, 1.1), (2.4, 1.8), 95, "#f3f6ff")
    studio.lamp((0.8, -1.8, 2.3), (0.5, 3.9, 1.2), (3, 1.2), 60, "#fff0dd")
    return Shot(exposure=0.6, lens_mm=27, width_px=800)


def garden_room(studio: Studio, rng: np.random.Generator) -> Shot:
    """Tall glass doors to a garden, linen curtains, plants at both sides."""
    stage(studio, PLASTER, OAK_FLOOR, half=2.9, window=(-1.75, 1.75, 0.02, 2.5))
    furniture.window_bars(
        studio,
        (-1.75, 0.02),
        (1.75, 2.5),
        3.3,
        columns=3,
        rows=1,
        bar=BLACK,
        thick=0.06,
    )
    studio.view(views.garden(21, 720, 400), (0, 6.2, 1.55), (8.2, 4.2), strength=0.78)
    lawn = Surface("#5d7a45", "#6d8a52", scale=9, rough=1.0)
    studio.box((-5, 3.42, -0.3), (5, 6.1, -0.05), lawn, bevel=0)
    linen = Surface("#e6ddcd", rough=1.0, through=0.45)
    furniture.curtain(
        studio, (-1.82, 3.08, 2.62), 0.62, 2.6, surface=linen, folds=6, seed=3
    )
    furniture.curtain(
        studio, (1.82, 3.08, 2.62), 0.62, 2.6, surface=linen, folds=6, seed=8
    )
    objects.plant(
        studio,
        plants.palm,
        rng,
        (-1.5, 2.5, 0),
        height=1.15,
        pot=CLAY,
        pot_size=(0.21, 0.38),
    )
    furniture.sideboard(studio, (0.95, 2.45, 0), (1.2, 0.4, 0.5), doors=2)
    objects.plant(
        studio,
        plants.rubber_plant,
        rng,
        (1.78, 2.66, 0.5),
        height=0.55,
        leaf=DEEP_GREEN,
        pot=WHITE,
        pot_size=(0.13, 0.22),
    )
    objects.vase(studio, (1.3, 2.64, 0.5), CLAY, height=0.26)
    studio.lamp((0, 3.6, 1.6), (0, 0, 0.9), (3.3, 2.4), 60, "#f3f8ff", mirrored=False)
    studio.lamp((0, 5.9, 3.5), (0, 4.5, 0), (8, 1), 250, "#fff6e8")
    studio.lamp((-2.6, 0.3, 1.9), (1.4, 3, 1.0), (2, 1.6), 60, "#fff6ea")
    studio.lamp((0.5, -1.8, 2.2), (0, 3, 1.2), (3.4, 1.4), 75, "#fff6ea")
    return Shot(exposure=0.5, width_px=800)
