"""Which parts of a frame are all person, all background, or hold an edge.

Costly work is done where the edge is; elsewhere pixels are only copied. A frame is cut
into square tiles, and neighbours of one kind become one rectangle.
"""

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

_TILE = np.ones((_TILE_PX, _TILE_PX), np.uint8)

_STRIP_AREA_PX = 1 << 17
"""Pixels of a strip, about: at half the size, what a processor's cache holds."""

BACKGROUND, PERSON, EDGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Tiles:
    """A frame, cut without gaps or overlaps.

    Attributes:
        background: Where no pixel is person.
        person: Where every pixel is person.
        edge: All else.
        strips: Few rectangles, one below the other, that hold all of `edge` and
            little else.
    """

    background: list[Box]
    person: list[Box]
    edge: list[Box]
    strips: list[Box]


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
    # What is least and most in each tile, at its first pixel.
    least, most = np.empty_like(padded), np.empty_like(padded)
    cv2.erode(padded, _TILE, dst=least, anchor=(0, 0))
    cv2.dilate(padded, _TILE, dst=most, anchor=(0, 0))
    least, most = least[::_TILE_PX, ::_TILE_PX], most[::_TILE_PX, ::_TILE_PX]
    runs = _runs(np.where(least == most, least, EDGE))
    side = _TILE_PX * step

    def box_of(top: int, bottom: int, left: int, right: int) -> Box:
        return (
            slice(top * side, size[1] if bottom == rows else bottom * side),
            slice(left * side, size[0] if right == columns else right * side),
        )

    boxes: tuple[list[Box], list[Box], list[Box]] = ([], [], [])
    for row, line in enumerate(runs):
        for run in line:
            if row and run in runs[row - 1]:
                continue  # part of the rectangle that began further up
            end = row + 1
            while end < rows and run in runs[end]:
                end += 1
            kind, left, right = run
            boxes[kind].append(box_of(row, end, left, right))
    strips = [box_of(*tiles) for tiles in _strips(runs, _STRIP_AREA_PX // side**2)]
    return Tiles(*boxes, strips)


def _runs(grid: npt.NDArray[np.uint8]) -> list[list[tuple[int, int, int]]]:
    """For every row: kind, first column and the one after the last, of tiles alike."""
    height, width = grid.shape
    ends: list[list[int]] = [[] for _ in range(height)]
    for row, column in np.argwhere(grid[:, 1:] != grid[:, :-1]).tolist():
        ends[row].append(column + 1)
    return [
        [
            (kinds[left], left, right)
            for left, right in zip([0, *cuts], [*cuts, width], strict=True)
        ]
        for kinds, cuts in zip(grid.tolist(), ends, strict=True)
    ]


def _strips(
    runs: list[list[tuple[int, int, int]]], area: int
) -> list[tuple[int, int, int, int]]:
    """Rectangles around the edge of rows in turn, each of about `area` tiles.

    Returns:
        Of each the top, bottom, left and right, in tiles.
    """
    found: list[tuple[int, int, int, int]] = []
    for row, line in enumerate(runs):
        edge = [(left, right) for kind, left, right in line if kind == EDGE]
        if not edge:
            continue
        left, right = edge[0][0], edge[-1][1]
        if found and found[-1][1] == row:
            top, _, far_left, far_right = found[-1]
            far_left, far_right = min(left, far_left), max(right, far_right)
            if (row + 1 - top) * (far_right - far_left) <= area:
                found[-1] = (top, row + 1, far_left, far_right)
                continue
        found.append((row, row + 1, left, right))
    return found


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
