"""A webcam: uneven light, exposure, colour, lens, sensor noise and JPEG.

Pictures are uint8 (h, w, 3) BGR and square.
"""

import cv2
import numpy as np

from portraitcam.training.data import Pixels, pixels

Rng = np.random.Generator


def photograph(image: Pixels, rng: Rng) -> Pixels:
    """Light, lens, sensor and coding of a webcam on a picture, uint8 (h, w, 3) BGR."""
    if rng.random() < 0.12:
        image = _uneven_light(image, rng)
    if rng.random() < 0.9:
        image = tone(image, rng, 1.0)
    if rng.random() < 0.35:
        grey = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        keep = rng.uniform(0.0, 1.5) if rng.random() < 0.8 else 0.0
        image = pixels(cv2.addWeighted(image, keep, grey, 1 - keep, 0))
    if rng.random() < 0.22:
        image = _soften(image, rng)
    if rng.random() < 0.3:
        image = _sensor_noise(image, rng)
    if rng.random() < 0.25:
        image = _code(image, rng)
    return image


def tone(image: Pixels, rng: Rng, strength: float) -> Pixels:
    """Exposure, contrast, gamma and white balance, as one look-up table a channel."""
    ramp = np.arange(256, dtype=np.float32)[:, None] / 255
    gamma = np.exp(rng.uniform(-0.4, 0.4) * strength)
    contrast = np.exp(rng.uniform(-0.3, 0.25) * strength)
    gains = np.exp(rng.normal(0, 0.08 * strength, 3)).astype(np.float32)
    lift = rng.uniform(-0.12, 0.12) * strength
    if rng.random() < 0.08 * strength:  # low light
        contrast *= rng.uniform(0.2, 0.6)
        lift = rng.uniform(-0.25, -0.05)
    table = ((ramp**gamma - 0.5) * contrast + 0.5 + lift) * gains
    table = np.clip(table * 255, 0, 255).astype(np.uint8)
    return pixels(cv2.LUT(image, table.reshape(256, 1, 3)))


def _uneven_light(image: Pixels, rng: Rng) -> Pixels:
    """A window or a screen lights one side."""
    size = image.shape[0]
    corners = rng.uniform(0.45, 1.35, (2, 2)).astype(np.float32)
    light = cv2.resize(corners, (size, size), interpolation=cv2.INTER_LINEAR)
    return pixels(cv2.multiply(image, cv2.merge([light] * 3), dtype=cv2.CV_8U))


def _soften(image: Pixels, rng: Rng) -> Pixels:
    """Out of focus, in motion, or blown up from a smaller picture."""
    kind = rng.random()
    if kind < 0.35:
        return pixels(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.6)))
    if kind < 0.65:
        return _move(image, int(rng.integers(3, 9)), rng.uniform(0, 180))
    size = image.shape[0]
    small = int(size * rng.uniform(0.4, 0.9))
    down = cv2.resize(image, (small, small), interpolation=cv2.INTER_AREA)
    return pixels(cv2.resize(down, (size, size), interpolation=cv2.INTER_LINEAR))


def _move(image: Pixels, length_px: int, angle_degrees: float) -> Pixels:
    line = np.zeros((length_px, length_px), np.float32)
    line[length_px // 2] = 1
    centre = (length_px / 2 - 0.5, length_px / 2 - 0.5)
    turn = cv2.getRotationMatrix2D(centre, angle_degrees, 1)
    kernel = cv2.warpAffine(line, turn, (length_px, length_px)).astype(np.float32)
    return pixels(cv2.filter2D(image, -1, kernel / np.float32(kernel.sum() + 1e-3)))


def _sensor_noise(image: Pixels, rng: Rng) -> Pixels:
    """Grain, often coarser than a pixel after the camera's own coding."""
    size = image.shape[0]
    grain = size if rng.random() < 0.6 else size // 2
    noise = np.empty((grain, grain, 3), np.int16)
    cv2.setRNGSeed(int(rng.integers(2**31)))
    cv2.randn(noise, np.zeros(3), np.full(3, rng.uniform(2, 16)))
    shown = cv2.resize(noise, (size, size), interpolation=cv2.INTER_LINEAR)
    return pixels(cv2.add(image, shown, dtype=cv2.CV_8U))


def _code(image: Pixels, rng: Rng) -> Pixels:
    """JPEG, as most webcams send it."""
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))]
    shown = cv2.imdecode(cv2.imencode(".jpg", image, quality)[1], cv2.IMREAD_COLOR)
    assert shown is not None
    return pixels(shown)
