"""Meshes as plain numbers: boxes, turned profiles, leaves, folded cloth, pillows.

A shape is (vertices float (n, 3) in metres, faces as tuples of vertex indices), with
z up. Nothing here knows a renderer, so every shape can be checked without one.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Points: TypeAlias = npt.NDArray[np.float64]
Shape: TypeAlias = tuple[Points, list[tuple[int, ...]]]


def _grid_faces(rows: int, columns: int, *, closed: bool) -> list[tuple[int, ...]]:
    """Quads of a grid of points kept by rows; `closed` joins last to first column."""
    last = columns if closed else columns - 1
    return [
        (
            r * columns + c,
            r * columns + (c + 1) % columns,
            (r + 1) * columns + (c + 1) % columns,
            (r + 1) * columns + c,
        )
        for r in range(rows - 1)
        for c in range(last)
    ]


def box(size: Sequence[float]) -> Shape:
    """A box of `size` (x, y, z), centred on the origin."""
    x, y, z = (s / 2 for s in size)
    corners = np.array(
        [(i, j, k) for k in (-z, z) for i, j in ((-x, -y), (x, -y), (x, y), (-x, y))]
    )
    sides = [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    return corners, [(3, 2, 1, 0), (4, 5, 6, 7), *sides]


def lathe(profile: Sequence[tuple[float, float]], segments: int = 48) -> Shape:
    """Turn `profile`, a list of (radius, height), about the z axis."""
    angle = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    rings = [
        np.stack([r * np.cos(angle), r * np.sin(angle), np.full(segments, z)], 1)
        for r, z in profile
    ]
    return np.concatenate(rings), _grid_faces(len(profile), segments, closed=True)


def leaf(
    length: float,
    width: float,
    *,
    droop: float = 0.3,
    fold: float = 0.3,
    tip: float = 1.0,
) -> Shape:
    """A leaf from the origin along +x, its upper side to +z.

    Args:
        length: From stalk to tip, in metres.
        width: At the widest place, in metres.
        droop: How far the leaf bends down over its length, in radians.
        fold: How far its halves rise from the midrib, as a share of the width.
        tip: Above 1 the widest place moves towards the stalk.
    """
    t = np.linspace(0, 1, 9)[:, None]
    s = np.linspace(-1, 1, 5)[None, :]
    half = width / 2 * np.sin(np.pi * t ** (1 / tip)) ** 0.8
    bend = droop * t
    x = length * t * np.cos(bend / 2) + 0 * s
    y = half * s
    z = -length * t * np.sin(bend / 2) + fold * half * np.abs(s)
    return np.stack([x, y, z], 2).reshape(-1, 3), _grid_faces(9, 5, closed=False)


def tube(path: Points, radius: float, *, sides: int = 8) -> Shape:
    """A round stem along `path` (n, 3), thinner by a third at its end."""
    ahead = np.gradient(path, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    helper = np.where(np.abs(ahead[:, 2:3]) > 0.9, [[1.0, 0, 0]], [[0, 0, 1.0]])
    across = np.cross(ahead, helper)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    up = np.cross(across, ahead)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None, :, None]
    r = (radius * np.linspace(1, 0.66, len(path)))[:, None, None]
    ring = r * (np.cos(angle) * across[:, None] + np.sin(angle) * up[:, None])
    points = (path[:, None] + ring).reshape(-1, 3)
    return points, _grid_faces(len(path), sides, closed=True)


def cloth(width: float, height: float, folds: float, depth: float, seed: int) -> Shape:
    """A hanging curtain in the xz plane, its top edge at z = 0, in uneven folds."""
    rng = np.random.default_rng(seed)
    columns, rows = 160, 10
    u = np.linspace(0, 1, columns)[None, :]
    v = np.linspace(0, 1, rows)[:, None]
    drift = 0.35 * np.sin(2 * np.pi * (u * 1.7 + rng.random()))
    wave = np.sin(2 * np.pi * (folds * u + drift + 0.12 * v * np.sin(9 * u)))
    y = depth * (0.55 + 0.45 * v) * wave * (0.8 + 0.2 * np.cos(7 * u + rng.random()))
    x = width * (u - 0.5) + 0 * v
    points = np.stack([x, y, -height * v + 0 * u], 2).reshape(-1, 3)
    return points, _grid_faces(rows, columns, closed=False)


def pillow(width: float, height: float, depth: float) -> Shape:
    """A cushion standing in the xz plane, full in the middle, thin at its seams."""
    n = 25
    u = np.linspace(-1, 1, n)[None, :]
    v = np.linspace(-1, 1, n)[:, None]
    full = ((1 - np.abs(u) ** 2.6) * (1 - np.abs(v) ** 2.6)) ** 0.45
    pinch_u = 1 - 0.06 * (1 - v**2)
    pinch_v = 1 - 0.06 * (1 - u**2)
    x, z = width / 2 * u * pinch_v + 0 * v, height / 2 * v * pinch_u + 0 * u
    front = np.stack([x, -depth / 2 * full, z], 2).reshape(-1, 3)
    back = np.stack([x, depth / 2 * full, z], 2).reshape(-1, 3)
    sheet = _grid_faces(n, n, closed=False)
    reverse = [tuple(i + n * n for i in face[::-1]) for face in sheet]
    return np.concatenate([front, back]), sheet + reverse


def ball(radius: float) -> Shape:
    """A ball around the origin."""
    angle = np.linspace(0, np.pi, 20)
    rim = np.stack([radius * np.sin(angle), -radius * np.cos(angle)], 1)
    return lathe([(float(r), float(z)) for r, z in rim])


def disc(radius: float, *, start: float = 0.0, stop: float = 2 * np.pi) -> Shape:
    """A flat disc, or the part of it between two angles, in the xz plane."""
    angle = np.linspace(start, stop, 64)
    rim = np.stack([radius * np.cos(angle), 0 * angle, radius * np.sin(angle)], 1)
    return rim, [tuple(range(64))]


def arch(width: float, height: float) -> Shape:
    """A flat arch standing on its foot, for pictures."""
    half = width / 2
    top = moved(disc(half, start=0, stop=np.pi), (0, 0, height - half))
    legs = np.array(
        [
            [-half, 0, 0],
            [half, 0, 0],
            [half, 0, height - half],
            [-half, 0, height - half],
        ]
    )
    return joined([top, (legs, [(0, 1, 2, 3)])])


def hills(
    width: float, height: float, level: float, swell: float, phase: float
) -> Shape:
    """A flat form with a wavy upper edge, for pictures: (level, swell) in metres."""
    x = np.linspace(-width / 2, width / 2, 60)
    top = level + swell * np.sin(x / width * 5 + phase)
    rim = np.stack([x, 0 * x, top], 1)
    foot = np.array([[width / 2, 0, -height / 2], [-width / 2, 0, -height / 2]])
    return np.concatenate([rim, foot]), [tuple(range(62))]


def turned(shape: Shape, *, roll: float = 0, pitch: float = 0, yaw: float = 0) -> Shape:
    """`shape` turned about x (roll), then y (pitch; up is positive), then z (yaw)."""
    cx, sx = np.cos(roll), np.sin(roll)
    cy, sy = np.cos(-pitch), np.sin(-pitch)
    cz, sz = np.cos(yaw), np.sin(yaw)
    about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    return shape[0] @ (about_z @ about_y @ about_x).T, shape[1]


def moved(shape: Shape, by: Sequence[float] | Points) -> Shape:
    """`shape` moved by (x, y, z) metres."""
    return shape[0] + np.asarray(by, dtype=float), shape[1]


def joined(shapes: Iterable[Shape]) -> Shape:
    """Several shapes as one."""
    points, faces, count = [], [], 0
    for vertices, indices in shapes:
        points.append(vertices)
        faces += [tuple(i + count for i in face) for face in indices]
        count += len(vertices)
    return np.concatenate(points), faces
