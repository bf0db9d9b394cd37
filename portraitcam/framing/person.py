"""Where the person is in a frame, and the view that suits best."""

from dataclasses import dataclass

import numpy as np

from portraitcam.frames import Mask
from portraitcam.framing.view import LEAST_SHARE, View

_ABOVE = 0.13  # of the view's height that is left free above the head
_BROAD = 0.75  # of the person's width: rows as broad as this are shoulders
_LEFT_FOR_THEM = 0.7  # of the view's height, from the head's top to the shoulders
_FILLS = 0.55  # of the view's width that the shoulders take
_HEAD_AND_SHOULDERS = 0.6  # of the person's height: what is centred
_NARROW, _WIDE = 0.04, 0.96  # between these shares of its pixels lies its width
_LEAST_PERSON = 0.004  # of the frame's area; less is nobody


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
