"""What things are made of: colours and patterns, told apart from any renderer."""

from dataclasses import dataclass

Colour = str
"""sRGB as "#rrggbb"."""


@dataclass(frozen=True)
class Surface:
    """What a thing is made of.

    Attributes:
        colour: Its colour, or the darker one where it has two.
        second: The colour its pattern goes to; empty for a plain surface.
        pattern: "noise", "wood" (grain along `grain`), "planks" or "bricks".
        scale: Size of the pattern: repeats in a metre, roughly.
        grain: Axis of wood grain, 0..2.
        rough: 0 mirror to 1 chalk.
        bump: Height of the pattern's relief, 0 for none.
        metal: Whether it reflects as metal.
        sheen: Share of the soft edge light of cloth, 0..1.
        through: Share of light that comes through thin leaves and cloth, 0..1.
        glow: Light it gives off itself, in W/m2 and steradian; 0 for none.
    """

    colour: Colour
    second: Colour = ""
    pattern: str = "noise"
    scale: float = 8.0
    grain: int = 0
    rough: float = 0.6
    bump: float = 0.0
    metal: bool = False
    sheen: float = 0.0
    through: float = 0.0
    glow: float = 0.0


OAK = Surface("#a9814f", "#c9a473", "wood", scale=7, rough=0.5)
OAK_UPRIGHT = Surface("#a9814f", "#c9a473", "wood", scale=7, grain=2, rough=0.5)
WALNUT = Surface("#3f2a1c", "#6b4a31", "wood", scale=7, rough=0.42)
BLACK = Surface("#1b1b1c", rough=0.6)
BRASS = Surface("#c79a4f", rough=0.28, metal=True)
WHITE = Surface("#e6e3dc", rough=0.5)
CLAY = Surface("#b87a5a", "#c68b6b", scale=5, rough=0.85)
LINEN = Surface("#e9dfcc", rough=0.9, through=0.5)
SOIL = Surface("#241a12", rough=1.0)
GREEN = Surface("#2f5a2a", "#4d7d3b", scale=5, rough=0.42, through=0.25)
DEEP_GREEN = Surface("#1f4427", "#37653a", scale=4, rough=0.35, through=0.2)
GREY_GREEN = Surface("#6d8471", "#8ba08b", scale=9, rough=0.6, through=0.25)
BARK = Surface("#5b4630", rough=0.8)
SHEER = Surface("#f4f1ea", rough=1.0, through=0.65)
PLASTER = Surface("#e9e5de", "#ebe8e2", scale=3, rough=0.9)
OAK_FLOOR = Surface("#a8865e", "#b8966c", "planks", scale=6, rough=0.45)
