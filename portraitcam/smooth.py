"""Holds a mask still from frame to frame: the only stage with a memory.

The mask before is moved along with the picture (dense optical flow), then mixed with
the new one where three things come together: the new mask is in doubt, or the picture
there has not changed at all; it still shows the same thing; and the user wants it
still. So what comes or goes is followed at once, and what merely trembles is not.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.flow import Flow
from portraitcam.frames import Image, Mask
from portraitcam.scratch import Scratch
from portraitcam.tiles import Box

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

_NOBODY, _AROUND_PX = 0.002, 16
"""A mask up to the first is empty; around what is not, so much is looked at as well, so
that flow finds what came from there."""

_ALIKE = np.clip((_MOVED - np.arange(256)) / (_MOVED - _STILL), 0, 1).astype(np.float32)
"""How surely two pixels show the same, by the levels of colour between them."""

_Plane = npt.NDArray[np.float32]
_Bytes = npt.NDArray[np.uint8]


class TemporalSmoother:
    """Mixes every mask with those before where nothing but noise has changed.

    Attributes:
        strength: 0 follows every frame, 1 is calmest.
    """

    def __init__(self, strength: float) -> None:
        self.strength = strength
        self._mask: Mask | None = None
        self._image: Image | None = None
        self._scratch, self._turn = Scratch(), 0
        self._flow = Flow(self._scratch)

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
            before. Valid until the next call, and not to be written to.
        """
        before, seen = self._mask, self._image
        held, image = self._copied(mask, image_small)
        self._mask, self._image = held, image
        if (
            image is None
            or seen is None
            or before is None
            or seen.shape != image.shape
            or self.strength == 0
        ):
            return held
        apart = self._difference(image, seen)
        box = self._box(mask, before)
        if box is None or cv2.mean(apart)[0] > _CUT:
            return held
        still = self._alike(apart[box], "still")
        places = self._flow(image, seen, box)
        moved = self._flow.taken(before, places, "moved")
        came = self._flow.taken(seen, places, "came")
        same = self._alike(self._difference(image[box], came), "same")
        self._hold(held[box], before[box], moved, still, same)
        return held

    def _copied(self, mask: Mask, image: Image | None) -> tuple[Mask, Image | None]:
        """Copies of both, in the memory of those before the last ones."""
        self._turn = 1 - self._turn
        held: Mask = self._scratch(f"mask {self._turn}", mask.shape)
        np.copyto(held, mask)
        if image is None or image.shape[:2] != mask.shape:
            return held, None
        own: Image = self._scratch(f"image {self._turn}", image.shape, np.uint8)
        np.copyto(own, image)
        return held, own

    def _box(self, mask: Mask, before: Mask) -> Box | None:
        """A rectangle around the person of both masks: only there is one to hold."""
        either = self._scratch("either", mask.shape)
        person = self._scratch("person", mask.shape, np.bool_)
        np.greater(np.maximum(mask, before, out=either), _NOBODY, out=person)
        left, top, width, height = cv2.boundingRect(person.view(np.uint8))
        if not width:
            return None
        return _around(top, height, mask.shape[0]), _around(left, width, mask.shape[1])

    def _hold(
        self, mask: Mask, before: Mask, moved: Mask, still: _Plane, same: _Plane
    ) -> None:
        """Bring `mask` back towards what it was, where that is right.

        All but `before` are written over.

        Args:
            mask: The new one.
            before: The last one.
            moved: The last one, moved along with the picture.
            still: How surely the picture has not changed, 0..1.
            same: How surely what moved is what was there, 0..1.
        """
        scratch, shape = self._scratch, mask.shape
        doubt = np.subtract(1, mask, out=scratch("doubt", shape))
        np.minimum(doubt, mask, out=doubt)
        doubt *= np.float32(1 / _DOUBT)
        np.minimum(doubt, 1, out=doubt)
        moved -= mask
        stayed: _Plane = scratch("stayed", shape)
        cv2.subtract(before, mask, dst=stayed)
        # Where nothing changed, what flow says and what was there before must agree.
        bound = scratch("bound", shape)
        np.minimum(stayed, np.maximum(moved, 0, out=bound), out=stayed)
        np.maximum(stayed, np.minimum(moved, 0, out=bound), out=stayed)
        trembles = np.multiply(still, same, out=scratch("trembles", shape))
        trembles *= np.float32(_DOUBTED)
        trembles -= doubt
        np.maximum(trembles, 0, out=trembles)
        jumped = np.abs(moved, out=bound)
        jumped -= np.float32(_JUMPS)
        jumped *= np.float32(1 / (_JUMPED - _JUMPS))
        np.clip(jumped, 0, 1, out=jumped)
        jumped *= np.subtract(1, still, out=still)
        same *= np.subtract(1, jumped, out=jumped)
        same *= doubt
        self._mix(mask, moved, same)
        self._mix(mask, stayed, trembles)

    def _mix(self, mask: Mask, change: _Plane, hold: _Plane) -> None:
        """Add to `mask` its `change` back to what was before, where to `hold` it."""
        hold *= np.float32(1 - 1 / (1 + _MEMORY * self.strength))
        joins = np.minimum(change, 0, out=self._scratch("joins", change.shape))
        joins *= np.float32(1 - _JOINS)
        change -= joins
        change *= hold
        cv2.add(mask, change, dst=mask)

    def _difference(self, one: Image, other: Image) -> _Bytes:
        """Of two images in every pixel, 0..255, weighted as the eye weighs colours."""
        apart = self._scratch("apart", one.shape, np.uint8)
        cv2.absdiff(one, other, dst=apart)
        grey: _Bytes = self._scratch("apart, grey", one.shape[:2], np.uint8)
        cv2.cvtColor(apart, cv2.COLOR_BGR2GRAY, dst=grey)
        return grey

    def _alike(self, apart: _Bytes, name: str) -> _Plane:
        """How surely two images show the same in every pixel, 0..1; kept by `name`."""
        change = self._scratch("change", apart.shape, np.uint8)
        cv2.blur(apart, (5, 5), dst=change)
        same: _Plane = self._scratch(name, apart.shape)
        cv2.LUT(change, _ALIKE, dst=same)
        return same


def _around(start: int, length: int, side: int) -> slice:
    """What lies around a part of a side: in few sizes, so that memory is reused."""
    first = (start - _AROUND_PX) // _AROUND_PX * _AROUND_PX
    last = -(-(start + length + _AROUND_PX) // _AROUND_PX) * _AROUND_PX
    return slice(max(0, first), min(last, side))
