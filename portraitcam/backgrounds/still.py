"""Backgrounds that stand still: a colour and a picture."""

from collections.abc import Sequence

import numpy as np

from portraitcam.backgrounds.fit import fitted
from portraitcam.frames import Image, Matte, size_of


class Colour:
    """One colour.

    Args:
        bgr: 0..255 each.
    """

    def __init__(self, bgr: tuple[int, int, int]) -> None:
        self._bgr = bgr
        self._image: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """See `Background`."""
        if self._image.shape != image.shape:
            self._image = np.full(image.shape, self._bgr, np.uint8)
        return self._image

    def close(self) -> None:
        """See `Background`."""


class Picture:
    """One picture, fitted to the frame.

    Args:
        picture: uint8 (h, w, 3) BGR.
        fit: ``cover`` or ``contain``.
    """

    def __init__(self, picture: Image, fit: str) -> None:
        self._picture = picture
        self._fit = fit
        self._fitted: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """See `Background`."""
        if self._fitted.shape != image.shape:
            self._fitted = fitted(self._picture, self._fit, size_of(image))
        return self._fitted

    def close(self) -> None:
        """See `Background`."""
