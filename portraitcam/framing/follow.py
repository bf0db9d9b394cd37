"""A view that follows the person calmly.

Auto-framing needs nothing but the mask. Where the head and shoulders are gives an
ideal view; it becomes the goal only once it has left a dead zone, and the view moves
there like a critically damped spring: fast at first, never past it, never jerking.
"""

import math

from portraitcam.frames import Mask
from portraitcam.framing.person import Person, find_person
from portraitcam.framing.view import WHOLE, View

MOST_PAN_HZ = 0.5
"""Fastest that a view moves: this many widths (heights) of the frame a second."""

MOST_ZOOM_HZ = 0.7
"""Fastest that a view's share changes: by this many e-folds a second."""

_ROOM = 0.85  # of the view's width that a person in motion may take
_GONE_S = 1.0  # without anybody, after which all is shown
_STIFFNESS_HZ = 4.0  # of the spring, in radians a second
_CALM_S = 0.1  # over which the ideal view is averaged
_DEAD_SHIFT = 0.07  # of the view's size: moving less is no reason to follow
_DEAD_ZOOM = 0.13  # e-folds: the same for growing
_ARRIVED = 0.15  # of the dead zone: so near, the view is left alone again
_LONGEST_STEP_S = 0.1  # a gap in the frames' time is no leap of the view


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

    def _aim(self, person: Person, step_s: float) -> None:
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
