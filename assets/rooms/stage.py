"""The empty room that all rooms share, and how a finished one is photographed.

The camera stands at (0, 0, 1.25) m and looks along +y at a back wall some three metres
away. What stands in the middle stays calm and low, because a head and shoulders come
before it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from rooms.studio import Studio
from rooms.surfaces import Surface


@dataclass(frozen=True)
class Shot:
    """How a finished room is photographed: see `Studio.photograph`.

    Attributes:
        exposure: Stops brighter.
        f_stop: Smaller is more out of focus.
        lens_mm: Focal length for a 36 mm wide sensor.
        width_px: Rendered width. All is out of focus, so it may be less than the
            picture's; rooms with little small detail need the least.
    """

    exposure: float = 0.0
    f_stop: float = 2.0
    lens_mm: float = 26.0
    width_px: int = 1152


Room: TypeAlias = Callable[[Studio, np.random.Generator], Shot]


def stage(
    studio: Studio,
    wall: Surface,
    floor: Surface,
    *,
    back: float = 3.2,
    half: float = 2.6,
    window: tuple[float, float, float, float] | None = None,
    behind: str = "#e9e5de",
) -> None:
    """Floor, ceiling and walls; `window` (x, x, z, z) is a hole in the back wall."""
    top, front, thick = 2.75, -2.2, 0.2
    plain = Surface(behind, rough=0.95)
    studio.box((-half, front, -thick), (half, back, 0), floor, bevel=0)
    studio.box((-half, front, top), (half, back, top + thick), plain, bevel=0)
    studio.box((-half - thick, front, 0), (-half, back, top), wall, bevel=0)
    studio.box((half, front, 0), (half + thick, back, top), wall, bevel=0)
    studio.box((-half, front - thick, 0), (half, front, top), plain, bevel=0)
    x0, x1, z0, z1 = window or (half, half, 0, top)
    for low, high in (
        ((-half, 0), (x0, top)),
        ((x1, 0), (half, top)),
        ((x0, 0), (x1, z0)),
        ((x0, z1), (x1, top)),
    ):
        if high[0] > low[0] and high[1] > low[1]:
            studio.box(
                (low[0], back, low[1]), (high[0], back + thick, high[1]), wall, bevel=0
            )
    skirt = Surface(behind, rough=0.6)
    if window is None or z0 > 0.1:
        studio.box((-half, back - 0.014, 0), (half, back, 0.09), skirt)
