"""Plain walls and fine patterns: the backgrounds that pictures of rooms lack.

A wall as bare and as bright as the clothes before it is what makes a small network
call the wall a body, and patterns of a few pixels are what it takes for cloth.
Everything is uint8 (size, size, 3) BGR.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.training.data import Pixels, pixels

Rng = np.random.Generator
Plane = npt.NDArray[np.float32]


def wall(size_px: int, rng: Rng, colour: npt.NDArray[np.float64] | None) -> Pixels:
    """Draw a wall under uneven light, often with panels or a fine pattern.

    Args:
        size_px: side of the square.
        rng: where chance comes from.
        colour: mean BGR, float (3,) in 0..255; None draws a quiet one.
    """
    if colour is None:
        colour = rng.uniform(10, 250) * np.exp(rng.normal(0, 0.12, 3))
    light = _light(size_px, rng)
    kind = rng.random()
    if kind < 0.3:
        light = light * _panels(size_px, rng)
    elif kind < 0.5:
        light = light * _pattern(size_px, rng)
    other = colour * np.exp(rng.normal(0, 0.1, 3))
    turn = np.linspace(0, 1, size_px)[:, None, None]
    if rng.random() < 0.5:
        turn = turn.transpose(1, 0, 2)
    paint = colour * turn + other * (1 - turn)
    return np.clip(paint * light[..., None], 0, 255).astype(np.uint8)


def clothes_colour(person: Pixels, rng: Rng) -> npt.NDArray[np.float64] | None:
    """Return about the colour of a person's lower half, uint8 (h, w, 4), BGR.

    None where there is no person.
    """
    lower = person[len(person) // 2 :: 4, ::4]
    worn = lower[lower[..., 3] > 200][:, :3]
    if len(worn) == 0:
        return None
    near: npt.NDArray[np.float64] = worn.mean(0) * np.exp(rng.normal(0, 0.15))
    return near


def _light(size_px: int, rng: Rng) -> Plane:
    """A coarse grid of brightness, and at times the spot of a lamp."""
    grid = np.exp(rng.normal(0, 0.18, (3, 3))).astype(np.float32)
    light = cv2.resize(grid, (size_px, size_px), interpolation=cv2.INTER_CUBIC)
    if rng.random() < 0.25:
        x, y = rng.uniform(0, size_px, 2)
        across = np.arange(size_px, dtype=np.float32)
        reach = rng.uniform(0.1, 0.35) * size_px
        squared = (across - x) ** 2 + ((across - y) ** 2)[:, None]
        light = light + rng.uniform(0.2, 0.9) * np.exp(-squared / (2 * reach**2))
    return np.maximum(light, 0).astype(np.float32)


def _panels(size_px: int, rng: Rng) -> Plane:
    """Doors, frames, shelves and curtains: rectangles a little darker or brighter."""
    shade = np.ones((size_px, size_px), np.float32)
    for _ in range(int(rng.integers(1, 7))):
        left, top = rng.uniform(-0.3, 1.0, 2) * size_px
        wide, tall = rng.uniform(0.02, 0.7, 2) * size_px
        corner, end = (int(left), int(top)), (int(left + wide), int(top + tall))
        tint = float(np.exp(rng.normal(0, 0.2)))
        thick = -1 if rng.random() < 0.6 else int(rng.integers(1, 4))
        cv2.rectangle(shade, corner, end, tint, thick)
    return shade


def _pattern(size_px: int, rng: Rng) -> Plane:
    """Chequers or stripes of 1 to 16 px at any angle, sharp or soft."""
    angle = rng.choice([0.0, np.pi / 4, rng.uniform(0, np.pi)])
    pitch = float(np.exp(rng.uniform(0, np.log(16))))
    y, x = np.mgrid[:size_px, :size_px].astype(np.float32) * np.float32(np.pi / pitch)
    along = np.cos(angle) * x + np.sin(angle) * y
    wave = np.cos(along)
    if rng.random() < 0.6:
        wave = wave * np.cos(np.cos(angle) * y - np.sin(angle) * x)
    if rng.random() < 0.5:
        wave = np.sign(wave)
    shade: Plane = (1 + rng.uniform(0.05, 0.9) * wave).astype(np.float32)
    return shade


def worn_wall(person: Pixels, rng: Rng) -> Pixels:
    """Draw a wall for behind a person, uint8 (size, size, 4), often as the clothes."""
    colour = clothes_colour(person, rng) if rng.random() < 0.6 else None
    return pixels(wall(len(person), rng, colour))
