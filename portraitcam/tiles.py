"""Which parts of a frame are all person, all background, or hold an edge.

Costly work is done where the edge is; elsewhere pixels are only copied. A frame is cut
into square tiles, and neighbours of one kind become one rectangle.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Size

Box = tuple[slice, slice]
"""Rows and columns of a rectangle, in pixels of the frame."""

Plane = npt.NDArray[np.float32]
"""float32 (h, w) or (h, w, n)."""

_TILE_PX = 8
"""Side of a tile, in pixels of the small map that is cut."""

BACKGROUND, PERSON, EDGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Tiles:
    """A frame, cut without gaps or overlaps.

    Attributes:
        background: Where no pixel is person.
        person: Where every pixel is person.
        edge: All else.
    """

    background: list[Box]
    person: list[Box]
    edge: list[Box]


def whole(size: Size) -> Tiles:
    """A frame of `size` of which nothing is known: all edge."""
    return Tiles([], [], [(slice(0, size[1]), slice(0, size[0]))])


def cut(kinds: npt.NDArray[np.uint8], step: int, size: Size) -> Tiles:
    """Cut a frame by a small map of what its pixels are.

    Args:
        kinds: uint8 (h, w) of BACKGROUND, PERSON and EDGE.
        step: Pixels of the frame for each pixel of the map, in both directions.
        size: (width, height) of the frame in pixels. What lies beyond the map's last
            row or column is as that row or column.
    """
    height, width = kinds.shape
    rows, columns = -(-height // _TILE_PX), -(-width // _TILE_PX)
    padded = cv2.copyMakeBorder(
        kinds,
        0,
        rows * _TILE_PX - height,
        0,
        columns * _TILE_PX - width,
        cv2.BORDER_REPLICATE,
    )
    # Rows first: along them memory is contiguous, which is ten times faster.
    tall = padded.reshape(rows, _TILE_PX, columns * _TILE_PX)
    least = tall.min(axis=1).reshape(rows, columns, _TILE_PX).min(axis=2)
    most = tall.max(axis=1).reshape(rows, columns, _TILE_PX).max(axis=2)
    grid = np.where(least == most, least, EDGE)
    runs = [_runs(line) for line in grid.tolist()]
    side = _TILE_PX * step
    boxes: tuple[list[Box], list[Box], list[Box]] = ([], [], [])
    for row, line in enumerate(runs):
        for run in line:
            if row and run in runs[row - 1]:
                continue  # part of the rectangle that began further up
            end = row + 1
            while end < rows and run in runs[end]:
                end += 1
            kind, left, right = run
            down = slice(row * side, size[1] if end == rows else end * side)
            across = slice(left * side, size[0] if right == columns else right * side)
            boxes[kind].append((down, across))
    return Tiles(*boxes)


def _runs(line: list[int]) -> list[tuple[int, int, int]]:
    """Kind, first column and the one after the last, of tiles alike side by side."""
    starts = [0, *(i for i in range(1, len(line)) if line[i] != line[i - 1])]
    return [
        (line[start], start, end)
        for start, end in zip(starts, [*starts[1:], len(line)], strict=True)
    ]


def padded(plane: Plane) -> Plane:
    """`plane` with one more pixel on its near sides and two on its far ones."""
    return cv2.copyMakeBorder(  # type: ignore[return-value]
        plane, 1, 2, 1, 2, cv2.BORDER_REPLICATE
    )


def enlarged(plane: Plane, step: int, box: Box) -> Plane:
    """The part `box` of a plane enlarged `step` times, bilinearly.

    The same, to the bit, as enlarging all of it and cutting the part out.

    Args:
        plane: As `padded` gave it.
        step: Pixels of the frame for each pixel of the plane.
        box: It must begin at a multiple of `step`, in both directions.
    """
    rows, columns = box
    top, left = rows.start // step, columns.start // step
    bottom, right = -(-rows.stop // step) + 2, -(-columns.stop // step) + 2
    part = plane[top:bottom, left:right]
    large = cv2.resize(part, (part.shape[1] * step, part.shape[0] * step))
    return large[  # type: ignore[return-value]
        step : step + rows.stop - rows.start,
        step : step + columns.stop - columns.start,
    ]
