"""Makes an image of the engine's as large as it is shown."""

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from portraitcam.frames import Image, Size, halve

if TYPE_CHECKING:
    from portraitcam.scratch import Scratch


class Scaler:
    """Scales, mirrors and hands to Qt, in memory of its own.

    Memory that is fresh for every image costs more than all that is done with it.
    """

    def __init__(self) -> None:
        self._memory: Scratch | None = None

    def scaled(self, image: Image, size: Size, *, mirrored: bool) -> QImage:
        """`image` at another size.

        Args:
            image: uint8 (h, w, 3) BGR.
            size: (width, height) in physical pixels, at least 1 each.
            mirrored: Whether left and right change places.

        Returns:
            Valid until the next call. It has Qt's own order of colours, so that
            painting it converts nothing.
        """
        # Loaded with the engine, which the window does not wait for.
        import cv2
        import numpy as np

        from portraitcam.scratch import Scratch

        memory = self._memory = self._memory or Scratch()
        width, height = size
        # Halved by area first: by any other factor that takes ten times as long.
        times_smaller = min(image.shape[1] / width, image.shape[0] / height)
        image = halve(image, max(0, int(math.log2(times_smaller))))
        # OpenCV scales several times faster than QPainter.
        pixels = memory("scaled", (height, width, 3), np.uint8)
        cv2.resize(image, size, dst=pixels, interpolation=cv2.INTER_LINEAR)
        shown = memory("shown", (height, width, 4), np.uint8)
        cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=shown)
        if mirrored:
            # Of four channels: with three it takes twice as long.
            cv2.flip(shown, 1, dst=shown)
        return QImage(shown.data, width, height, 4 * width, QImage.Format.Format_RGB32)
