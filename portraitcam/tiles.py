"""Which parts of a frame are all person, all background, or hold an edge.

Costly work is done where the edge is; elsewhere pixels are only copied. A frame is cut
into square tiles, and neighbours of one kind become one rectangle.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Raster, Size
from portraitcam.scratch import Scratch

Box = tuple[slice, slice]
"""Rows and columns of a rectangle, in pixels of the frame."""

Plane = npt.NDArray[np.float32]
"""float32 (h, w) or (h, w, n)."""

_TILE_PX = 4
"""Side of a tile, in pixels of the small map that is cut."""

_STRIP_AREA_PX = 32_000
"""Pixels of a strip, about."""

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


def padded(plane: Raster, scratch: Scratch, name: str) -> Raster:
    """`plane` with one more pixel on its near sides and two on its far ones.

    Args:
        plane: uint8 or float32, (h, w) or (h, w, n), n up to 4.
        scratch: Holds the result.
        name: Of the result's place in it.
    """
    height, width = plane.shape[:2]
    wide: Raster = scratch(name, (height + 3, width + 3, *plane.shape[2:]), plane.dtype)
    cv2.copyMakeBorder(plane, 1, 2, 1, 2, cv2.BORDER_REPLICATE, dst=wide)
    return wide


def enlarged(plane: Raster, step: int, box: Box, scratch: Scratch) -> Raster:
    """The part `box` of a plane enlarged `step` times, bilinearly.

    The same, to the bit, as enlarging all of it and cutting the part out.

    Args:
        plane: As `padded` gave it.
        step: Pixels of the frame for each pixel of the plane.
        box: It must begin at a multiple of `step`, in both directions.
        scratch: Holds the result, which is valid until the next call.
    """
    rows, columns = box
    top, left = rows.start // step, columns.start // step
    bottom, right = -(-rows.stop // step) + 2, -(-columns.stop // step) + 2
    part = plane[top:bottom, left:right]
    height, width = part.shape[0] * step, part.shape[1] * step
    large: Raster = scratch("enlarged", (height, width, *plane.shape[2:]), plane.dtype)
    cv2.resize(part, (width, height), dst=large)
    return large[
        step : step + rows.stop - rows.start,
        step : step + columns.stop - columns.start,
    ]


def shrunk(box: Box, scale: int, shape: tuple[int, ...]) -> Box:
    """`box` in pixels of a frame made smaller by `scale`, of `shape`.

    The box begins at a multiple of `scale`. What has no pixel there is left out.
    """
    rows, columns = box
    return (
        slice(rows.start // scale, min(-(-rows.stop // scale), shape[0])),
        slice(columns.start // scale, min(-(-columns.stop // scale), shape[1])),
    )


def strips(box: Box, step: int) -> Iterator[Box]:
    """`box` in strips of whole rows that a processor's cache holds.

    Args:
        box: It begins at a multiple of `step`.
        step: Every strip begins at a multiple of it.
    """
    rows, columns = box
    width = max(1, columns.stop - columns.start)
    height = max(1, _STRIP_AREA_PX // (width * step)) * step
    for top in range(rows.start, rows.stop, height):
        yield slice(top, min(top + height, rows.stop)), columns
