"""A mask of somebody who is drawn."""

import numpy as np

from portraitcam.frames import Mask

SIDE = 224
HALF_WIDTH = 0.09


def figure(x: float, *, size: float = 1.0, arm: bool = False) -> Mask:
    """Head and shoulders at `x` (share of the width), as wide as 0.18 * size."""
    rows, columns = np.mgrid[:SIDE, :SIDE] / SIDE
    mask: Mask = np.zeros((SIDE, SIDE), np.float32)
    across = (columns - x) / (0.05 * size)
    mask[across**2 + ((rows - 0.4) / (0.11 * size)) ** 2 < 1] = 1
    mask[(abs(columns - x) < HALF_WIDTH * size) & (rows > 0.4 + 0.13 * size)] = 1
    if arm:
        mask[(abs(columns - x - 0.1) < 0.02) & (rows > 0.15)] = 1
    return mask
