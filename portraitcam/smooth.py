"""Holds a mask still from frame to frame: the only stage with a memory.

The mask before is moved along with the picture (dense optical flow), then mixed with
the new one where three things come together: the new mask is in doubt, or the picture
there has not changed at all; it still shows the same thing; and the user wants it
still. So what comes or goes is followed at once, and what merely trembles is not.
"""

from typing import cast

import cv2
import numpy as np
import numpy.typing as npt
from cv2.typing import MatLike

from portraitcam.frames import Image, Mask, Raster

_MEMORY = 36.0
"""Frames over which a pixel in doubt is averaged at full strength."""

_DOUBT = 0.03
"""A mask nearer than this to 0 or 1 is less in doubt; at 0 and 1 it is in none."""

_DOUBTED = 0.8
"""How much even a mask in no doubt is doubted where nothing in the picture changed: a
person who goes or comes changes it, a network that trembles does not."""

_JOINS = 0.7
"""How much of the memory counts where the person grows: faster in than out."""

_JUMPS, _JUMPED = 0.3, 0.6
"""By how much a mask may change at once and still tremble, and from where on the person
has come or left, if the picture has changed there at all: flow may find the person's
like nearby, or the room's, and would hold a ghost, or a hand back."""

_STILL, _MOVED = 6.0, 24.0
"""Levels of colour by which a pixel may differ from where it came: noise up to the
first, something else altogether from the second on."""

_CUT = 36.0
"""Mean difference in levels of colour from which on it is another scene."""

_LEAST_PX = 12
"""Side under which OpenCV finds no flow; there, nothing is taken to move."""

_Plane = npt.NDArray[np.float32]


class TemporalSmoother:
    """Mixes every mask with those before where nothing but noise has changed.

    Attributes:
        strength: 0 follows every frame, 1 is calmest.
    """

    def __init__(self, strength: float) -> None:
        self.strength = strength
        self._mask: Mask | None = None
        self._image: Image | None = None
        self._flow = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
        self._grid = np.zeros((0, 0, 2), np.float32)

    def reset(self) -> None:
        """Forget every mask: the next one is taken as it is."""
        self._mask = self._image = None

    def __call__(self, mask: Mask, image_small: Image | None) -> Mask:
        """The mask, held still where the picture is.

        Starts anew by itself when the size changes or another scene begins.

        Args:
            mask: float32 (h, w) in 0..1.
            image_small: What the mask was made from, uint8 (h, w, 3) RGB or BGR;
                without one, nothing is known of what moved and `mask` is the result.

        Returns:
            A mask of the same shape; every value lies between `mask` and the masks
            before. Valid until changed.
        """
        image = None
        if image_small is not None and image_small.shape[:2] == mask.shape:
            image = image_small.copy()
        before, seen = self._mask, self._image
        held = mask.copy()
        self._mask, self._image = held, image
        if (
            image is None
            or seen is None
            or before is None
            or seen.shape != image.shape
            or self.strength == 0
            or _difference(image, seen).mean() > _CUT
        ):
            return held
        moved, same = self._follow(before, seen, image)
        still = _alike(image, seen)
        doubt = np.minimum(mask, 1 - mask)
        doubt *= np.float32(1 / _DOUBT)
        np.minimum(doubt, 1, out=doubt)
        moved -= mask
        stayed = before - mask
        # Where nothing changed, what flow says and what was there before must agree.
        np.minimum(stayed, np.maximum(moved, 0), out=stayed)
        np.maximum(stayed, np.minimum(moved, 0), out=stayed)
        trembles = still * same
        trembles *= np.float32(_DOUBTED)
        trembles -= doubt
        np.maximum(trembles, 0, out=trembles)
        jumped = np.abs(moved)
        jumped -= np.float32(_JUMPS)
        jumped *= np.float32(1 / (_JUMPED - _JUMPS))
        np.clip(jumped, 0, 1, out=jumped)
        jumped *= 1 - still
        same *= 1 - jumped
        same *= doubt
        self._mix(held, moved, same)
        self._mix(held, stayed, trembles)
        return held

    def _mix(self, mask: Mask, change: _Plane, hold: _Plane) -> None:
        """Add to `mask` its `change` back to what was before, where to `hold` it."""
        hold *= np.float32(1 - 1 / (1 + _MEMORY * self.strength))
        np.multiply(hold, np.float32(_JOINS), out=hold, where=change < 0)
        change *= hold
        mask += change

    def _follow(self, before: Mask, seen: Image, image: Image) -> tuple[_Plane, _Plane]:
        """The mask `before` moved to where its pixels are now, and how surely, 0..1."""
        height, width = before.shape
        if self._grid.shape[:2] != before.shape:
            across = np.arange(width, dtype=np.float32)
            down = np.arange(height, dtype=np.float32)
            self._grid = np.dstack(np.meshgrid(across, down))
        places: _Plane = self._grid
        if min(height, width) >= _LEAST_PX:
            greys = [cv2.cvtColor(i, cv2.COLOR_BGR2GRAY) for i in (image, seen)]
            flow = self._flow.calc(*greys, None)  # type: ignore[call-overload]
            places = places + cast(_Plane, flow)
        moved = _taken(before, places, None)
        came = _taken(seen, *cv2.convertMaps(places, None, cv2.CV_16SC2))  # type: ignore[call-overload]
        return moved, _alike(image, came)


def _alike(one: Image, other: Image) -> _Plane:
    """How surely two images show the same in every pixel, 0..1."""
    change = cv2.blur(_difference(one, other), (5, 5)).astype(np.float32)
    same: _Plane = (_MOVED - change) * np.float32(1 / (_MOVED - _STILL))
    return np.clip(same, 0, 1, out=same)


def _difference(one: Image, other: Image) -> Image:
    """Of two images in every pixel, 0..255, weighted as the eye weighs colours."""
    apart = cv2.absdiff(one, other)
    return cv2.cvtColor(apart, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]


def _taken(array: Raster, places: MatLike, parts: MatLike | None) -> Raster:
    """What `array` holds at `places`, (h, w, 2) of x and y; beyond its rim, the rim.

    With `parts`, both are OpenCV's fixed-point maps: twice as fast for three colours.
    """
    taken = cv2.remap(
        array,
        places,
        parts,  # type: ignore[arg-type]
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return cast(Raster, taken)
