"""Holds a mask still from frame to frame: the only stage with a memory."""

import cv2
import numpy as np

from portraitcam.frames import Image, Mask

_STILL = 6.0
"""Grey levels by which a pixel may differ and still be the same thing: noise."""

_MOVED = 24.0
"""Grey levels from which on a pixel shows something else than before."""

_CUT = 40.0
"""Mean difference in grey levels from which on it is another scene."""


class TemporalSmoother:
    """Blends every mask with the ones before where nothing has changed.

    Args:
        strength: 0 follows every frame, 1 is calmest.
    """

    def __init__(self, strength: float) -> None:
        self.strength = strength
        self._mask: Mask | None = None
        self._grey: Image | None = None

    def reset(self) -> None:
        """Forget every mask: the next one is taken as it is."""
        self._mask = None
        self._grey = None

    def __call__(self, mask: Mask, image_small: Image | None) -> Mask:
        """The mask, held still where the picture is.

        Args:
            mask: float32 (h, w) in 0..1.
            image_small: What the mask was made from, uint8 (h, w, 3), in any fixed
                order of colours; None if not at hand.

        Returns:
            A mask of the same shape, every value between `mask` and the masks before.
        """
        before, seen = self._mask, self._grey
        grey = (
            None
            if image_small is None
            else cv2.cvtColor(image_small, cv2.COLOR_BGR2GRAY)
        )
        self._grey = grey  # type: ignore[assignment]
        if before is None or before.shape != mask.shape or self.strength == 0:
            self._mask = mask.copy()
            return self._mask
        hold = 4 * mask * (1 - mask)
        hold *= np.where(mask > before, 0.5, 1.0) * self.strength
        if grey is not None and seen is not None:
            change = cv2.absdiff(cv2.blur(grey, (3, 3)), cv2.blur(seen, (3, 3)))
            if cv2.mean(change)[0] > _CUT:
                hold[:] = 0
            hold *= np.clip((_MOVED - change) / (_MOVED - _STILL), 0, 1)
        self._mask = (mask + hold * (before - mask)).astype(np.float32)
        return self._mask
