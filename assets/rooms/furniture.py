"""Large things for the rooms: cupboards, shelves, sofas, curtains, windows; metres."""

from collections.abc import Sequence

from rooms.objects import Place
from rooms.shapes import cloth, pillow, turned
from rooms.studio import Studio
from rooms.surfaces import BLACK, BRASS, OAK, SHEER, WHITE, Surface


def sideboard(
    studio: Studio,
    left: Place,
    size: tuple[float, float, float],
    *,
    wood: Surface = OAK,
    doors: int = 3,
) -> None:
    """A low cupboard on thin legs; `left` is its front left foot, `size` x, y, z."""
    x, y, z = left
    width, deep, tall = size
    legs = 0.16
    studio.box((x, y, z + legs), (x + width, y + deep, z + tall), wood, bevel=0.006)
    gap = 0.006
    step = (width - 0.05) / doors
    for i in range(doors):
        low = (x + 0.025 + i * step + gap, y - 0.018, z + legs + 0.025)
        high = (x + 0.025 + (i + 1) * step - gap, y + 0.001, z + tall - 0.03)
        studio.box(low, high, wood, bevel=0.004)
        middle = (low[0] + high[0]) / 2
        knob = (middle - 0.05, y - 0.03, high[2] - 0.045)
        studio.box(knob, (middle + 0.05, y - 0.02, high[2] - 0.035), BRASS)
    for dx in (0.06, width - 0.09):
        for dy in (0.04, deep - 0.07):
            studio.box(
                (x + dx, y + dy, z), (x + dx + 0.03, y + dy + 0.03, z + legs), BLACK
            )


def shelf(
    studio: Studio,
    left: Place,
    size: tuple[float, float, float],
    levels: Sequence[float],
    *,
    wood: Surface = OAK,
    post: Surface = BLACK,
) -> None:
    """An open shelf: boards at `levels` (heights of their upper side), thin posts."""
    x, y, z = left
    width, deep, tall = size
    for level in levels:
        low = (x, y, z + level - 0.03)
        studio.box(low, (x + width, y + deep, z + level), wood, bevel=0.004)
    for px in (x - 0.02, x + width - 0.005):
        for py in (y + 0.01, y + deep - 0.03):
            studio.box((px, py, z), (px + 0.025, py + 0.025, z + tall), post)


def sofa(studio: Studio, left: Place, width: float, cover: Surface) -> None:
    """A low sofa facing the camera; `left` is its front left foot."""
    x, y, z = left
    rounded = 0.055
    low, high = (x + 0.02, y + 0.02, z + 0.13), (x + width - 0.02, y + 0.88, z + 0.3)
    studio.box(low, high, cover, bevel=0.03)
    for arm in (x, x + width - 0.16):
        high = (arm + 0.16, y + 0.9, z + 0.58)
        studio.box((arm, y, z + 0.12), high, cover, bevel=rounded)
    studio.box(
        (x + 0.1, y + 0.66, z + 0.2),
        (x + width - 0.1, y + 0.9, z + 0.78),
        cover,
        bevel=0.07,
    )
    seats = 2
    span = (width - 0.32) / seats
    for i in range(seats):
        start = x + 0.16 + i * span
        studio.box(
            (start + 0.004, y - 0.02, z + 0.3),
            (start + span - 0.004, y + 0.62, z + 0.47),
            cover,
            bevel=rounded,
        )
        back = studio.box(
            (start + 0.01, y + 0.5, z + 0.44),
            (start + span - 0.01, y + 0.7, z + 0.84),
            cover,
            bevel=0.08,
        )
        back.rotation_euler = (-0.16, 0, 0)
    for dx in (0.06, width - 0.1):
        studio.box((x + dx, y + 0.05, z), (x + dx + 0.04, y + 0.09, z + 0.13), OAK)


def cushion(
    studio: Studio, at: Place, cover: Surface, *, size: float = 0.44, roll: float = 0.15
) -> None:
    """A cushion leaning back, its middle at `at`."""
    shape = turned(pillow(size, size, 0.17), pitch=roll)
    studio.put(turned(shape, roll=-0.3), cover, at, smooth=True)


def curtain(
    studio: Studio,
    top: Place,
    width: float,
    height: float,
    *,
    surface: Surface = SHEER,
    yaw: float = 0.0,
    folds: float = 7,
    seed: int = 1,
) -> None:
    """A curtain hanging from `top`, the middle of its upper edge."""
    sheet = cloth(width, height, folds, 0.035, seed)
    studio.put(sheet, surface, top, smooth=True, yaw=yaw)


def window_bars(
    studio: Studio,
    low: tuple[float, float],
    high: tuple[float, float],
    y: float,
    *,
    columns: int,
    rows: int,
    bar: Surface = WHITE,
    thick: float = 0.05,
) -> None:
    """Frame and bars of a window in the plane of the back wall, (x, z) to (x, z)."""
    for i in range(columns + 1):
        x = low[0] + (high[0] - low[0]) * i / columns
        wide = thick if i in (0, columns) else thick * 0.6
        studio.box(
            (x - wide / 2, y - 0.03, low[1]), (x + wide / 2, y + 0.03, high[1]), bar
        )
    for i in range(rows + 1):
        z = low[1] + (high[1] - low[1]) * i / rows
        wide = thick if i in (0, rows) else thick * 0.6
        studio.box(
            (low[0], y - 0.028, z - wide / 2), (high[0], y + 0.028, z + wide / 2), bar
        )
