"""From a mask at the network's size to a matte at the frame's, along its edges."""

import cv2
import numpy as np

from portraitcam.frames import Image, Mask, Matte, Size, size_of

_GUIDE_SIDE_PX = 320
"""Longer side of the image that guides, at most, in pixels."""

_RADIUS_PX = 4
"""Half the guided filter's window, in pixels of the guide."""

_EPSILON = 1e-3
"""Variance of grey (0..1) under which an image counts as flat."""


class Upsampler:
    """Makes mattes, each in the same buffer. Not for several threads at once.

    The fast guided filter (He and Sun 2015): within every small window the matte is a
    linear function of the image; its coefficients are found at low resolution and
    applied to the full image.
    """

    def __init__(self) -> None:
        self._matte: Matte = np.zeros((0, 0), np.uint8)

    def __call__(
        self, mask: Mask, image: Image, shift_px: int = 0, feather_px: int = 0
    ) -> Matte:
        """The matte of `image`.

        Args:
            mask: float32 (h, w) in 0..1.
            image: uint8 (H, W, 3) BGR that the mask was made from.
            shift_px: Moves the edge outwards (positive) or inwards (negative).
            feather_px: Softens the edge over this many pixels, at least 0.

        Returns:
            uint8 (H, W); valid until the next call.
        """
        size = size_of(image)
        scale = min(1, _GUIDE_SIDE_PX / max(size))
        low = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
        slope, offset = _coefficients(mask, image, low)
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float32)
        grey *= cv2.resize(slope, size)
        grey += cv2.resize(offset, size)
        # Stretched, so that what is all but certain is certain.
        self._matte = np.clip((grey * 1.1 - 0.05) * 255, 0, 255).astype(np.uint8)
        if shift_px:
            _shift(self._matte, shift_px)
        if feather_px:
            side = 2 * feather_px + 1
            cv2.blur(self._matte, (side, side), dst=self._matte)
        return self._matte


def _coefficients(mask: Mask, image: Image, low: Size) -> tuple[Mask, Mask]:
    """Slope and offset of the matte over grey (0..255), at size `low`."""
    guide = cv2.cvtColor(
        cv2.resize(image, low, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY
    ).astype(np.float32)
    guide *= np.float32(1 / 255)
    mask = cv2.resize(mask, low)  # type: ignore[assignment]

    def mean(values: Mask) -> Mask:
        side = 2 * _RADIUS_PX + 1
        return cv2.blur(values, (side, side))  # type: ignore[return-value]

    mean_guide, mean_mask = mean(guide), mean(mask)
    covariance = mean(guide * mask) - mean_guide * mean_mask
    variance = mean(guide * guide) - mean_guide * mean_guide
    slope: Mask = covariance / (variance + np.float32(_EPSILON))
    offset = mean_mask - slope * mean_guide
    return mean(slope) * np.float32(1 / 255), mean(offset)


def _shift(matte: Matte, shift_px: int) -> None:
    """Move the edge in place, outwards for a positive `shift_px`."""
    side = 2 * abs(shift_px) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    change = cv2.dilate if shift_px > 0 else cv2.erode
    change(matte, kernel, dst=matte)
