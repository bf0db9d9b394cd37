"""Fits a person to the light of a new background: both parts are off by default.

Matching moves the person's mean colour a little towards the background's. Wrapping
lets a bright background shine around the outline, as it would in one and the same room.
What is to be done is found on the small guide; the frame itself is only looked up in a
table and added to.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Matte, size_of
from portraitcam.scratch import Scratch
from portraitcam.tiles import Box

_Colour = npt.NDArray[np.float64]
"""float64 (3,), BGR, 0..255."""

_NEAREST = 0.25
"""How far a mean colour moves towards the background's, at full strength."""

_LEAST_GAMMA, _MOST_GAMMA = 0.65, 1.5
"""How much lighter and darker a colour may become at most."""

_CALM = 0.06
"""Of a new mean in the running one: a match takes about a second to follow."""

_SURE = 230
"""Level of a matte from which on a pixel is surely the person's."""

_WRAP = 0.7
"""Of the background's light that is seen at the outline, at full strength."""

_WRAP_REACH = 1 / 32
"""How far it reaches inwards, of the guide's longer side."""


class Harmony:
    """Remembers the mean colours of both, so that nothing flickers."""

    def __init__(self) -> None:
        self._scratch = Scratch()
        self._levels = np.arange(256) / 255
        self.reset()

    def reset(self) -> None:
        """Forget all colours: the next ones are taken as they are."""
        self._person: _Colour | None = None
        self._behind: _Colour | None = None

    def __call__(
        self,
        image: Image,
        guide: Image,
        alpha: Matte,
        background: Image,
        match: float,
        wrap: float,
    ) -> Image:
        """The image with the person in the background's light.

        Args:
            image: uint8 (h, w, 3) BGR.
            guide: The image made small.
            alpha: Its matte, as small.
            background: uint8 (h, w, 3) BGR.
            match: How much of the background's colour, 0..1.
            wrap: How much of its light at the outline, 0..1.

        Returns:
            `image` itself if there is nothing to do; else memory of its own that is
            valid until the next call, of which only the person's part was written.
        """
        if not match:
            self.reset()
        box = self._box(alpha, image) if match or wrap else None
        if box is None:
            return image
        down, across = (
            max(1, side // small)
            for side, small in zip(image.shape[:2], alpha.shape, strict=True)
        )
        rows, columns = alpha.shape
        behind = np.ascontiguousarray(background[::down, ::across][:rows, :columns])
        lit: Image = self._scratch("lit", image.shape, np.uint8)
        if match:
            table = self._table(guide, alpha, behind, match)
            cv2.LUT(image[box], table, dst=lit[box])
        else:
            np.copyto(lit[box], image[box])
        if wrap:
            light = self._light(guide, alpha, behind, wrap)
            large: Image = self._scratch("light", image.shape, np.uint8)
            cv2.resize(light, size_of(image), dst=large)
            cv2.add(lit[box], large[box], dst=lit[box])
        return lit

    def _box(self, alpha: Matte, image: Image) -> Box | None:
        """The rectangle of the image that holds all of the person."""
        left, top, width, height = cv2.boundingRect(alpha)
        if not width:
            return None
        # What was cut off in halving is as the last row and column.
        ends = []
        for start, size, small, side in zip(
            (top, left), (height, width), alpha.shape, image.shape[:2], strict=True
        ):
            scale = -(-side // small)
            last = start + size + 2
            end = side if last >= small else last * scale
            ends.append(slice(max(0, start - 2) * (side // small), min(end, side)))
        return ends[0], ends[1]

    def _table(
        self, guide: Image, alpha: Matte, behind: Image, match: float
    ) -> npt.NDArray[np.uint8]:
        """What becomes of each level of blue, green and red: uint8 (1, 256, 3).

        Powers leave black black and white white.
        """
        sure = self._scratch("sure", alpha.shape, np.uint8)
        cv2.threshold(alpha, _SURE - 1, 255, cv2.THRESH_BINARY, dst=sure)
        if cv2.countNonZero(sure):
            person = np.array(cv2.mean(guide, mask=sure)[:3])
            self._person = _nearer(self._person, person)
            self._behind = _nearer(self._behind, np.array(cv2.mean(behind)[:3]))
        table = np.empty((1, 256, 3), np.uint8)
        for channel in range(3):
            gamma = 1.0
            if self._person is not None and self._behind is not None:
                own, other = self._person[channel], self._behind[channel]
                gamma = _gamma(own, own + _NEAREST * match * (other - own))
            table[0, :, channel] = np.round(255 * self._levels**gamma)
        return table

    def _light(self, guide: Image, alpha: Matte, behind: Image, wrap: float) -> Image:
        """What to add to the person, uint8, as large as the guide.

        Only what is brighter than the person is added: light wraps, darkness does not.
        """
        reach = max(1, round(max(alpha.shape) * _WRAP_REACH))
        side = (2 * reach + 1, 2 * reach + 1)
        scratch, shape = self._scratch, alpha.shape
        room, share = scratch("room", shape), scratch("share", shape)
        np.multiply(255 - alpha, np.float32(1 / 255), out=room, dtype=np.float32)
        cv2.blur(room, side, dst=share)
        colours = scratch("colours", behind.shape)
        np.multiply(behind, room[..., None], out=colours, dtype=np.float32)
        cv2.blur(colours, side, dst=colours)
        colours /= np.maximum(share, np.float32(1e-3))[..., None]
        colours -= guide
        np.maximum(colours, 0, out=colours)
        share *= 1 - room
        share *= np.float32(_WRAP * wrap)
        colours *= share[..., None]
        light: Image = scratch("small light", behind.shape, np.uint8)
        np.copyto(light, colours, casting="unsafe")
        return light


def _nearer(before: _Colour | None, now: _Colour) -> _Colour:
    """The running mean."""
    return now if before is None else before + _CALM * (now - before)


def _gamma(level: float, wanted: float) -> float:
    """The power that makes `wanted` of a level of 0..255, within bounds."""
    level, wanted = (min(max(each, 4.0), 251.0) / 255 for each in (level, wanted))
    power = float(np.log(wanted) / np.log(level))
    return min(max(power, _LEAST_GAMMA), _MOST_GAMMA)
