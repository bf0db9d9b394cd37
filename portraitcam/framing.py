"""Which part of a frame is shown: turned, zoomed by hand, or following the person.

Auto-framing needs nothing but the mask. Where the head and shoulders are gives an
ideal view; it becomes the goal only once it has left a dead zone, and the view moves
there like a critically damped spring: fast at first, never past it, never jerking.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from portraitcam.frames import Image, Mask

LEAST_SHARE = 0.5
"""The smallest part of a frame that is shown: nothing is enlarged more than twice."""

MOST_PAN_HZ = 0.5
"""Fastest that a view moves: this many widths (heights) of the frame a second."""

MOST_ZOOM_HZ = 0.7
"""Fastest that a view's share changes: by this many e-folds a second."""

_ABOVE = 0.13  # of the view's height that is left free above the head
_BROAD = 0.75  # of the person's width: rows as broad as this are shoulders
_LEFT_FOR_THEM = 0.7  # of the view's height, from the head's top to the shoulders
_FILLS = 0.55  # of the view's width that the shoulders take
_HEAD_AND_SHOULDERS = 0.6  # of the person's height: what is centred
_NARROW, _WIDE = 0.04, 0.96  # between these shares of its pixels lies its width
_ROOM = 0.85  # of the view's width that a person in motion may take
_LEAST_PERSON = 0.004  # of the frame's area; less is nobody
_GONE_S = 1.0  # without anybody, after which all is shown
_STIFFNESS_HZ = 4.0  # of the spring, in radians a second
_CALM_S = 0.1  # over which the ideal view is averaged
_DEAD_SHIFT = 0.07  # of the view's size: moving less is no reason to follow
_DEAD_ZOOM = 0.13  # e-folds: the same for growing
_ARRIVED = 0.15  # of the dead zone: so near, the view is left alone again
_LONGEST_STEP_S = 0.1  # a gap in the frames' time is no leap of the view
_WHOLE_FROM = 0.998  # more than this share is all of the frame
_BUFFERS = 3
_TURNS = {
    "90": cv2.ROTATE_90_CLOCKWISE,
    "180": cv2.ROTATE_180,
    "270": cv2.ROTATE_90_COUNTERCLOCKWISE,
}


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


def turned(image: Image, turn: str) -> Image:
    """`image` turned clockwise by ``0``, ``90``, ``180`` or ``270`` degrees.

    Returns:
        A new image, or `image` itself for ``0``.
    """
    code = _TURNS.get(turn)
    return image if code is None else cv2.rotate(image, code)  # type: ignore[return-value]


class Cutter:
    """Cuts views out of images. Not for several threads at once.

    It writes into its own buffers: new ones for each frame take longer than the work.
    """

    def __init__(self) -> None:
        self._large = np.empty(0, np.uint8)
        self._shown: list[Image] = []

    def __call__(self, image: Image, view: View) -> Image:
        """What `view` shows, enlarged to the size of `image`.

        Args:
            image: uint8 (h, w, 3) BGR.
            view: Which part; moved by at most half a pixel of the result.

        Returns:
            An array of the same shape, valid during the next two calls; `image`
            itself where all of it is shown.
        """
        if view == WHOLE:
            return image
        height, width = image.shape[:2]
        columns, left, wide = _cut(view.x, view.share, width)
        rows, top, high = _cut(view.y, view.share, height)
        if self._large.size < high * wide * 3:
            self._large = np.empty(high * wide * 3, np.uint8)
        large = self._large[: high * wide * 3].reshape(high, wide, 3)
        # Told by factors, OpenCV scales by just these, and by its fastest way; only
        # so does a view that moves slowly do so without trembling.
        factor = 1 / view.share
        cv2.resize(image[rows, columns], None, large, factor, factor)
        if not self._shown or self._shown[0].shape != image.shape:
            self._shown = [np.empty_like(image) for _ in range(_BUFFERS)]
        self._shown.append(self._shown.pop(0))
        shown = self._shown[-1]
        np.copyto(shown, large[top : top + height, left : left + width])
        return shown


def _cut(middle: float, share: float, whole_px: int) -> tuple[slice, int, int]:
    """Along one side: what to enlarge, where in that the view begins, its length."""
    start_px = (middle - share / 2) * whole_px
    first = max(0, math.floor(start_px) - 1)
    last = min(whole_px, math.ceil(start_px + share * whole_px) + 1)
    made_px = round((last - first) * (1 / share))
    offset_px = min(round((start_px - first) / share), made_px - whole_px)
    return slice(first, last), offset_px, made_px


def part_of_mask(mask: Mask, view: View) -> Mask:
    """As `Cutter`, at any fraction of a pixel: those of a mask are large.

    Args:
        mask: float32 (h, w) in 0..1.
        view: Which part.
    """
    if view == WHOLE:
        return mask
    height, width = mask.shape
    left = (view.x - view.share / 2) * width + (view.share - 1) / 2
    top = (view.y - view.share / 2) * height + (view.share - 1) / 2
    matrix = np.array([[view.share, 0, left], [0, view.share, top]])
    return cv2.warpAffine(  # type: ignore[return-value]
        mask,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )


class Framer:
    """Follows a person calmly, from mask to mask. Starts with all of the frame."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Show all of the frame again, at once: what comes next is another scene."""
        self._x, self._y, self._zoom = _Spring(0.5), _Spring(0.5), _Spring(0.0)
        self._goal = WHOLE
        self._ideal: View | None = None
        self._follows = False
        self._last_s: float | None = None
        self._alone_s = 0.0

    def __call__(self, mask: Mask, time_s: float) -> View:
        """The view for the frame of `mask`.

        Args:
            mask: float32 (h, w) in 0..1, of all of the frame.
            time_s: The frame's time in seconds; may jump, in either direction.
        """
        step_s = 0.0 if self._last_s is None else time_s - self._last_s
        step_s = min(_LONGEST_STEP_S, step_s) if step_s > 0 else 0.0
        self._last_s = time_s
        found = find_person(mask)
        if found is None:
            self._alone_s += step_s
            if self._alone_s > _GONE_S:
                self._goal, self._ideal, self._follows = WHOLE, None, False
        else:
            self._alone_s = 0.0
            self._aim(found, step_s)
        goal = self._goal
        pan, zoom = MOST_PAN_HZ, MOST_ZOOM_HZ
        share = math.exp(self._zoom.move(math.log(goal.share), zoom, step_s))
        x = self._x.move(goal.x, pan, step_s)
        y = self._y.move(goal.y, pan, step_s)
        return View(x, y, share).inside()

    def _aim(self, person: "Person", step_s: float) -> None:
        """Set the goal if the person has left the dead zone around it."""
        ideal = person.view
        if self._ideal is not None:
            new = 1 - math.exp(-step_s / _CALM_S)
            ideal = _between(self._ideal, ideal, new)
        self._ideal = ideal
        apart = _apart(ideal, self._goal)
        if apart > 1:
            self._follows = True
        if not self._follows:
            return
        # What moves away from the view's middle must not be cut before it is caught.
        x = self._x.value
        wide = 2 * max(person.right - x, x - person.left) / _ROOM
        share = min(1.0, max(ideal.share, wide))
        self._goal = View(ideal.x, ideal.y, share).inside()
        now = View(x, self._y.value, math.exp(self._zoom.value))
        self._follows = _apart(ideal, now) > _ARRIVED or share > ideal.share


@dataclass(frozen=True, slots=True)
class Person:
    """Where a person is.

    Attributes:
        left: Of the person, without stray pixels, as a share of the frame's width.
        right: The same at the other side.
        view: The view that suits best.
    """

    left: float
    right: float
    view: View


def find_person(mask: Mask) -> Person | None:
    """Where the person is, by the mask alone; None if there is nobody.

    A raised hand moves nothing: sideways the median of what is head and shoulders
    counts, and the top is that of the columns around it.

    Args:
        mask: float32 (h, w) in 0..1.
    """
    height, width = mask.shape
    person = mask >= 0.5
    total = int(np.count_nonzero(person))
    if total < _LEAST_PERSON * mask.size:
        return None
    rows = np.flatnonzero(person.any(axis=1))
    head = person[rows[0] : rows[0] + 1 + round(_HEAD_AND_SHOULDERS * len(rows))]
    left, right = (_column(person, part) for part in (_NARROW, _WIDE))
    middle = _column(head, 0.5)
    reach = max(1, round((right - left) * width / 8))
    near = slice(max(0, int(middle * width) - reach), int(middle * width) + reach + 1)
    top = int(np.argmax(person[:, near].any(axis=1))) / height
    broad = person.sum(axis=1) >= _BROAD * (right - left) * width
    shoulders = (int(np.argmax(broad)) if broad.any() else int(rows[-1])) / height
    wide, high = (right - left) / _FILLS, (shoulders - top) / _LEFT_FOR_THEM
    share = min(1.0, max(LEAST_SHARE, wide, high))
    view = View(middle, top + (0.5 - _ABOVE) * share, share).inside()
    return Person(left, right, view)


def _column(person: np.typing.NDArray[np.bool_], part: float) -> float:
    """Left of which column, as a share of the width, `part` of the pixels lie."""
    columns = person.sum(axis=0)
    upto = np.concatenate([[0], np.cumsum(columns)])
    at = float(np.interp(part * upto[-1], upto, np.arange(len(upto))))
    return at / len(columns)


def _between(one: View, other: View, part: float) -> View:
    """`part` of the way from `one` to `other`."""
    return View(
        one.x + part * (other.x - one.x),
        one.y + part * (other.y - one.y),
        one.share + part * (other.share - one.share),
    )


def _apart(one: View, other: View) -> float:
    """How far two views lie apart, in dead zones."""
    shift = max(abs(one.x - other.x), abs(one.y - other.y)) / other.share
    zoom = abs(math.log(one.share / other.share))
    return max(shift / _DEAD_SHIFT, zoom / _DEAD_ZOOM)


class _Spring:
    """One number that follows another, critically damped.

    The exact solution for a step of any length, with a bounded speed: Thomas Lowe,
    "Critically Damped Ease-In/Ease-Out Smoothing", Game Programming Gems 4, 2004.
    """

    def __init__(self, value: float) -> None:
        self.value = value
        self._speed = 0.0

    def move(self, goal: float, most: float, step_s: float) -> float:
        """Go on for `step_s` seconds at a speed of at most `most` a second."""
        farthest = 2 * most / _STIFFNESS_HZ  # more would be faster than `most`
        apart = min(farthest, max(-farthest, self.value - goal))
        target = self.value - apart
        push = (self._speed + _STIFFNESS_HZ * apart) * step_s
        fade = math.exp(-_STIFFNESS_HZ * step_s)
        self._speed = (self._speed - _STIFFNESS_HZ * push) * fade
        self.value = target + (apart + push) * fade
        return self.value
