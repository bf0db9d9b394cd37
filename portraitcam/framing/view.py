"""A part of a frame, and how a user names one."""

from dataclasses import dataclass

LEAST_SHARE = 0.5
"""The smallest part of a frame that is shown: nothing is enlarged more than twice."""

_WHOLE_FROM = 0.998  # more than this share is all of the frame


@dataclass(frozen=True, slots=True)
class View:
    """The part of a frame that is shown; of the frame's own shape.

    Attributes:
        x: Its middle, as a share of the frame's width.
        y: Its middle, as a share of the frame's height.
        share: Its width over the frame's, `LEAST_SHARE` to 1.
    """

    x: float = 0.5
    y: float = 0.5
    share: float = 1.0

    def inside(self) -> "View":
        """The view moved, and grown or shrunk, as little as keeps it in the frame."""
        share = min(1.0, max(LEAST_SHARE, self.share))
        if share > _WHOLE_FROM:
            return WHOLE
        half = share / 2
        x, y = (min(1 - half, max(half, at)) for at in (self.x, self.y))
        return View(x, y, share)


WHOLE = View()
"""All of the frame."""


def by_hand(zoom: float, pan_x: float, pan_y: float) -> View:
    """The view that three settings name.

    Args:
        zoom: 1 shows all, 2 the half of both sides.
        pan_x: -1 is as far left as the zoom allows, 1 as far right.
        pan_y: -1 is as far up as the zoom allows, 1 as far down.
    """
    share = 1 / zoom
    free = (1 - share) / 2
    return View(0.5 + pan_x * free, 0.5 + pan_y * free, share).inside()
