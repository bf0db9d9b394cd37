"""Finds pictures that are torn: from some row on, all is moved sideways.

So it is with a camera's picture of which a part was lost on the way. The network may
take the room below a head for its body then, since the body is elsewhere.
"""

from collections import deque

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image

Line = npt.NDArray[np.uint8]
"""uint8 (w): one row of a grey image."""

_ABRUPT = 2.0
"""How much more two rows must differ at a tear than others nearby do."""

_LEAST = 4.0
"""And by how many levels in the mean: noise is abrupt as well."""

_BESIDE = (3, 4, 5)
"""How many rows away those nearby are: nearer ones may be a mixture across the tear."""

_ALIKE = 0.25
"""How much of that difference (squared) may be left once one row is moved back."""

_LEAST_PX = 3
"""By how much it must have moved: the lower half of anything slanted has by less."""

_NEAR_ROWS = 3
"""Rows so near to each other are the same one."""

_MOST_ROWS = 6
"""The most abrupt rows that are looked at: one may be a table's edge."""

_PICTURES = 3
"""Of so many pictures the rows that looked torn are remembered."""


class TornWatch:
    """Says which pictures of a stream are torn.

    A scene can look torn itself, by tiles behind the person, say. So what is in the
    same row again is the scene's own: the first such picture is lost and no more.
    """

    def __init__(self) -> None:
        self._known: deque[list[int]] = deque(maxlen=_PICTURES)

    def __call__(self, image_small: Image) -> bool:
        """Whether this picture is torn in a row in which those before were not.

        Args:
            image_small: uint8 (h, w, 3), at the network's size.
        """
        rows = torn_rows(image_small)
        if not rows:
            return False
        known = [row for picture in self._known for row in picture]
        self._known.append(rows)
        return any(all(abs(row - one) > _NEAR_ROWS for one in known) for row in rows)


def torn_rows(image: Image) -> list[int]:
    """The rows from which on all is moved sideways.

    None of 2844 frames of nine clips has one, 3 of 1393 pictures of people and rooms
    do. Of tears by a twentieth to half of the width 94 in 100 are found in the clips,
    87 in the pictures.

    Args:
        image: uint8 (h, w, 3).
    """
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if len(grey) <= 2 * max(_BESIDE):
        return []
    # Over one row: the tear's own may be a mixture of both.
    apart = cv2.absdiff(grey[2:], grey[:-2])
    by_row = cv2.reduce(apart, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
    beside = np.ones_like(by_row)
    for away in _BESIDE:
        np.maximum(beside[away:], by_row[:-away] + 1, out=beside[away:])
        np.maximum(beside[:-away], by_row[away:] + 1, out=beside[:-away])
    abrupt = np.where(by_row < _LEAST, 0, by_row / beside)
    rows = np.argsort(abrupt)[: -_MOST_ROWS - 1 : -1]
    return [
        int(row) + 1
        for row in rows
        if abrupt[row] > _ABRUPT and _is_moved(grey[row], grey[row + 2])
    ]


def _is_moved(upper: Line, lower: Line) -> bool:
    """Whether `lower` is about `upper`, but moved sideways."""
    twice = np.concatenate([lower, lower])[None].astype(np.float32)
    # Their difference (squared), the lower one moved by every number of columns.
    left = cv2.matchTemplate(twice, upper[None].astype(np.float32), cv2.TM_SQDIFF)[0]
    moved = left[_LEAST_PX : len(left) - _LEAST_PX]
    return bool(len(moved) and moved.min() < _ALIKE * left[0])
