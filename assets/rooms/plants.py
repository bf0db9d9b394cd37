"""House plants as shapes: green parts and stems, standing on the origin.

Each function returns (leaves, stems); a pot is put under them by the room.
"""

import numpy as np

from rooms.shapes import Points, Shape, joined, leaf, moved, tube, turned

GOLDEN_ANGLE = np.pi * (3 - np.sqrt(5))


def _arc(start: Points, yaw: float, reach: float, rise: float, sag: float) -> Points:
    """A stem from `start`: out by `reach`, up by `rise`, bent down by `sag` metres."""
    t = np.linspace(0, 1, 14)[:, None]
    out = np.array([np.cos(yaw), np.sin(yaw), 0.0])
    up = np.array([0.0, 0.0, 1.0])
    return start + out * reach * t**1.3 + up * (rise * t - sag * t**2.5)


def rubber_plant(rng: np.random.Generator, height: float = 1.1) -> tuple[Shape, Shape]:
    """Broad oval leaves around two or three upright stems."""
    leaves, stems = [], []
    for k in range(3):
        lean = rng.uniform(0.05, 0.22)
        top = height * (1, 0.82, 0.66)[k]
        foot = np.array([0.04 * np.cos(k * 2.1), 0.04 * np.sin(k * 2.1), 0.0])
        path = _arc(foot, k * 2.1 + rng.uniform(-0.4, 0.4), lean, top, 0.0)
        stems.append(tube(path, 0.012))
        count = int(13 * top / height)
        for i in range(count):
            t = 0.3 + 0.7 * i / (count - 1)
            place = path[min(13, round(t * 13))]
            size = rng.uniform(0.8, 1.1) * (0.29 - 0.09 * t)
            blade = leaf(size, size * 0.52, droop=rng.uniform(0.5, 1.0), fold=0.22)
            pitch = np.radians(rng.uniform(5, 30) + 45 * t**3)
            yaw = i * GOLDEN_ANGLE + k
            stalk = np.array([np.cos(yaw), np.sin(yaw), 0.5]) * 0.04
            blade = turned(blade, roll=rng.uniform(-0.3, 0.3), pitch=pitch, yaw=yaw)
            leaves.append(moved(blade, place + stalk))
    return joined(leaves), joined(stems)


def snake_plant(rng: np.random.Generator, height: float = 0.7) -> tuple[Shape, Shape]:
    """A tuft of upright, slightly twisted blades."""
    leaves = []
    for i in range(13):
        size = height * rng.uniform(0.55, 1.0)
        blade = leaf(size, 0.075, droop=rng.uniform(-0.15, 0.3), fold=0.45, tip=0.8)
        yaw = i * GOLDEN_ANGLE
        blade = turned(blade, roll=rng.uniform(-0.7, 0.7))
        blade = turned(blade, pitch=np.radians(rng.uniform(72, 88)), yaw=yaw)
        out = 0.07 * np.sqrt(i / 13)
        leaves.append(moved(blade, (out * np.cos(yaw), out * np.sin(yaw), -0.03)))
    return joined(leaves), tube(np.array([[0, 0, -0.05], [0, 0, -0.04]]), 0.01)


def palm(rng: np.random.Generator, height: float = 1.5) -> tuple[Shape, Shape]:
    """Arching fronds with many narrow leaflets."""
    leaves, stems = [], []
    for i in range(15):
        yaw = i * GOLDEN_ANGLE + rng.uniform(-0.2, 0.2)
        rise = height * rng.uniform(0.75, 1.1) * (1 - 0.25 * (i % 3) / 2)
        reach = rng.uniform(0.35, 0.62) * height * (0.5 + 0.25 * (i % 3))
        path = _arc(np.zeros(3), yaw, reach, rise, 0.42 * rise)
        stems.append(tube(path, 0.009))
        for t in np.linspace(0.4, 0.99, 20):
            place = path[int(t * 13)] + (
                path[min(13, int(t * 13) + 1)] - path[int(t * 13)]
            ) * (t * 13 % 1)
            size = 0.30 * np.sin(np.pi * (0.18 + 0.72 * (t - 0.4) / 0.6)) + 0.04
            for side in (-1, 1):
                blade = leaf(size, 0.026, droop=rng.uniform(0.5, 1.1), fold=0.5)
                turn = yaw + side * np.radians(rng.uniform(42, 58))
                lift = np.radians(rng.uniform(10, 30)) * (1 - t)
                leaves.append(moved(turned(blade, pitch=lift, yaw=turn), place))
    return joined(leaves), joined(stems)


def trailing(rng: np.random.Generator, drop: float = 0.5) -> tuple[Shape, Shape]:
    """Small heart-shaped leaves on vines that hang towards -y and the sides."""
    leaves, stems = [], []
    for _ in range(9):
        yaw = -np.pi / 2 + rng.uniform(-1.25, 1.25)
        length = drop * rng.uniform(0.3, 1.0)
        path = _arc(np.zeros(3), yaw, rng.uniform(0.10, 0.17), 0.12, 0.12 + length)
        stems.append(tube(path, 0.003))
        for place in path[2:]:
            for _ in range(2):
                size = rng.uniform(0.06, 0.095)
                blade = leaf(size, size * 0.8, droop=0.7, fold=0.15, tip=1.5)
                turn = yaw + rng.uniform(-1.3, 1.3)
                blade = turned(blade, pitch=rng.uniform(-0.9, 0.2), yaw=turn)
                leaves.append(moved(blade, place))
    return joined(leaves), joined(stems)


def branches(rng: np.random.Generator, height: float = 0.5) -> tuple[Shape, Shape]:
    """A few cut branches with round leaves in pairs, for a vase."""
    leaves, stems = [], []
    for i in range(6):
        yaw = i * GOLDEN_ANGLE + rng.uniform(-0.3, 0.3)
        top = height * rng.uniform(0.7, 1.05)
        path = _arc(np.zeros(3), yaw, rng.uniform(0.1, 0.3) * height, top, 0.12 * top)
        stems.append(tube(path, 0.003))
        for j, place in enumerate(path[3:]):
            for side in (0, np.pi):
                size = rng.uniform(0.04, 0.062)
                blade = leaf(size, size * 0.85, droop=0.3, fold=0.1)
                turn = j * 1.4 + side + yaw
                blade = turned(blade, pitch=rng.uniform(0.1, 0.8), yaw=turn)
                leaves.append(moved(blade, place))
    return joined(leaves), joined(stems)
