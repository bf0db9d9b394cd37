"""How a picture of one shape fills a frame of another."""

from portraitcam.frames import Image, Size, contain, cover

_BAR_COLOUR = (24, 24, 24)
"""BGR of the bars beside a background that is shown whole."""


def fitted(picture: Image, fit: str, size: Size) -> Image:
    """`picture` at `size`, by the way of fitting named `fit`."""
    if fit == "contain":
        return contain(picture, size, _BAR_COLOUR)
    return cover(picture, size)
