"""What is seen through the windows: soft, glowing pictures in linear light."""

import cv2
import numpy as np
import numpy.typing as npt
from drawn import cloudy

Picture = npt.NDArray[np.float32]


def _out_of_focus(picture: Picture, radius: int) -> Picture:
    """Blur as an open lens does: every point becomes a disc of `radius` pixels."""
    side = np.arange(-radius - 1, radius + 2)
    away = np.hypot(side[None, :], side[:, None])
    disc = np.clip(radius + 0.5 - away, 0, 1)
    # Mirrored edges would double the lights there; the nearest pixel does not.
    kernel = disc / disc.sum()
    blurred = cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred, np.float32)


def garden(seed: int, width: int = 720, height: int = 480) -> Picture:
    """Trees, hedge and lawn far out of focus under a bright sky.

    Returns:
        RGB, linear light, float32 (h, w, 3), mostly 0..1.
    """
    rng = np.random.default_rng(seed)
    size = (width, height)
    ratio = width / height
    level = np.linspace(0, 1, height)[:, None]
    sky_light = 1.3 * np.array([0.80, 0.90, 1.0]) * (0.9 + 0.2 * level[..., None])
    picture = np.repeat(sky_light, width, axis=1)
    layers = (
        (0.24, 0.16, np.array([0.30, 0.44, 0.20]), 5.0),
        (0.40, 0.12, np.array([0.20, 0.32, 0.12]), 7.0),
        (0.62, 0.05, np.array([0.10, 0.18, 0.065]), 9.0),
    )
    for top, swing, colour, cells in layers:
        crown = top + swing * cloudy(rng, (3 * ratio, 2), octaves=2, size=size)[:1]
        gaps = 0.05 * cloudy(rng, (30 * ratio, 30), octaves=3, size=size)
        cover = np.clip((level - crown + gaps) * 40, 0, 1)[..., None]
        light = np.exp(0.55 * cloudy(rng, (cells * ratio, cells), octaves=5, size=size))
        # Above the crowns' lower half the leaves catch more sky.
        lift = 1.25 - 0.5 * np.clip((level - crown) * 2.5, 0, 1)
        picture += cover * (colour * (light * lift)[..., None] - picture)
    lawn = np.clip((level - 0.80 - 0.01 * np.sin(9 * level)) * 30, 0, 1)[..., None]
    grass = 1 + 0.12 * cloudy(rng, (5 * ratio, 14), octaves=4, size=size)[..., None]
    picture += lawn * (np.array([0.30, 0.44, 0.15]) * grass - picture)
    glints = rng.random((height, width)) > 0.9999
    picture[glints & (level > 0.2) & (level < 0.75)] += np.array([15, 16, 11])
    return _out_of_focus(picture.astype(np.float32), round(height / 62))


def sky(width: int = 320, height: int = 240) -> Picture:
    """A hazy bright sky, warmer towards the ground.

    Returns:
        RGB, linear light, float32 (h, w, 3), 0..1.
    """
    t = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    top, low = np.array([0.62, 0.78, 1.0]), np.array([0.95, 0.93, 0.88])
    return np.repeat(top * (1 - t) + low * t, width, axis=1).astype(np.float32)


def _blobs(
    picture: Picture,
    rng: np.random.Generator,
    count: int,
    colours: list[tuple[float, float, float]],
    rows: tuple[float, float],
    sizes: tuple[float, float],
) -> None:
    """Lay round spots of light over `picture`, between two shares of its height."""
    height, width = picture.shape[:2]
    for _ in range(count):
        layer = np.zeros((height, width), np.float32)
        x = int(rng.uniform(0, width))
        y = int(rng.uniform(*rows) * height)
        radius = int(rng.uniform(*sizes) * height)
        cv2.circle(layer, (x, y), radius, 1.0, -1, cv2.LINE_AA)
        colour = np.array(colours[int(rng.integers(len(colours)))], np.float32)
        colour = colour * rng.uniform(0.6, 1.3)
        share = layer[..., None] * rng.uniform(0.25, 0.6)
        picture[:] = picture * (1 - share) + colour * share


def dusk(seed: int, width: int = 480, height: int = 360) -> Picture:
    """A blue evening with the round lights of a town.

    Returns:
        RGB, linear light, float32 (h, w, 3), lights above 1.
    """
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    top, low = np.array([0.020, 0.045, 0.115]), np.array([0.16, 0.105, 0.10])
    picture = np.repeat(top * (1 - t) + low * t, width, axis=1).astype(np.float32)
    land = np.clip((t - 0.62) * 14, 0, 1)
    picture = picture * (1 - land) + land * np.array([0.012, 0.016, 0.028], np.float32)
    lights = [(1.6, 0.8, 0.3), (1.9, 1.2, 0.55), (0.7, 0.9, 1.4), (1.5, 0.45, 0.25)]
    _blobs(picture, rng, 130, lights, (0.54, 0.92), (0.009, 0.026))
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.6), np.float32)
