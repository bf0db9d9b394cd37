"""From a mask at the network's size to a matte at the frame's, along its edges.

The mask becomes a linear function of colour (see `guided`) on a small guide. It is
applied to the frame's own colours, and only in the rectangle that holds every edge.
"""

import cv2
import numpy as np

from portraitcam.doubt import Kinds, in_doubt, kinds_of, settle, widen, window
from portraitcam.frames import Image, Mask, Matte, Size, size_of
from portraitcam.guided import Plane, Planes, applied, coefficients, colours_of
from portraitcam.scratch import Scratch
from portraitcam.tiles import PERSON, Box, Tiles, cut, enlarged, padded, shrunk

_GUIDE_AREA_PX = 40_000
"""Pixels of the guide, at most: enough for its work, whatever the frame's size."""

_RADIUS, _MOST_RADIUS_PX = 1 / 28, 16
"""Half the window in which the function is found, of the guide's longer side; the
guide of a picture that is one long line is long itself."""

_STRETCH = 1.4
"""The filter softens; stretched by this much, sharp edges are sharp again."""

_ADD_UP = np.ones((1, 3), np.float32)
"""Three channels into one."""

_TRUSTED_PX = 2
"""How far the image's detail may move an edge, in pixels of the mask: beyond that it
is the room's pattern that the filter follows."""

_NO_EDGE, _EDGE = 0.45, 0.55
"""Of the mask: if up to the first is all there is nearby, what is dark there as hair
is, the frame of a picture say, is the room's; from the second on it may be hair."""


class Upsampler:
    """Makes mattes, each in the same buffer. Not for several threads at once.

    Attributes:
        halves: The last image and its halves, down to the guide: uint8 (h, w, 3) BGR.
        step: Pixels of the frame for each pixel of the guide, in both directions.
        alpha: The last matte at the guide's size, before the edge was moved or
            softened: uint8 (h, w).
        tiles: Where the last matte is 0, where 255 and where it may be anything.
    """

    def __init__(self) -> None:
        self.halves: list[Image] = []
        self.step = 1
        self.alpha: Matte = np.zeros((0, 0), np.uint8)
        self.tiles = Tiles([], [], [], [])
        self._looked = False
        self._matte: Matte = np.zeros((0, 0), np.uint8)
        self._scratch = Scratch()

    def __call__(
        self, mask: Mask, image: Image, shift_px: int = 0, feather_px: int = 0
    ) -> Matte:
        """The matte of `image`: exactly 0 or 255 wherever there is no doubt.

        Args:
            mask: float32 (h, w) in 0..1.
            image: uint8 (H, W, 3) BGR that the mask was made from.
            shift_px: Moves the edge outwards (positive) or inwards (negative).
            feather_px: Softens the edge over this many pixels, at least 0.

        Returns:
            uint8 (H, W); valid until the next call.
        """
        if self._matte.shape != image.shape[:2]:
            self._matte = np.empty(image.shape[:2], np.uint8)
        if not self._looked or self.halves[0] is not image:
            self.look_at(image)
        self._looked = False  # what is in the image's memory may be another next time
        guide, self.step = self.halves[-1], 1 << (len(self.halves) - 1)
        edge, kinds = self._edge_of(mask, guide)
        # Tiles must hold all that the steps below can still change: a pixel of the
        # guide counts for half a pixel around itself once it is enlarged.
        reach_px = max(1, self.step // 2) + abs(shift_px) + feather_px
        widen(kinds, -(-reach_px // self.step), self._scratch)
        self.tiles = cut(kinds, self.step, size_of(image))
        if feather_px and len(self.halves) > 1:
            self._paint(self.halves[1], edge, 2)
            feather_px -= 1  # enlarging the half has softened it by one
        else:
            self._paint(image, edge, 1)
        if self.tiles.edge and shift_px:
            self._shift(shift_px)
        if self.tiles.edge and feather_px:
            self._soften(feather_px)
        return self._matte

    def look_at(self, image: Image) -> list[Image]:
        """The image and its halves down to the guide, each half of the one before.

        What was looked at last need not be halved again by the next call.

        Returns:
            At least `image` itself; the others are valid until another is looked at.
        """
        halves = [image]
        for time in range(_halvings(size_of(image))):
            height, width = image.shape[0] // 2, image.shape[1] // 2
            half: Image = self._scratch(f"half {time}", (height, width, 3), np.uint8)
            even = image[: 2 * height, : 2 * width]
            cv2.resize(even, (width, height), dst=half, interpolation=cv2.INTER_AREA)
            halves.append(half)
            image = half
        self.halves, self._looked = halves, True
        return halves

    def _edge_of(self, mask: Mask, guide: Image) -> tuple[Planes, Kinds]:
        """The matte as a function of colour, and where it matters; sets `alpha`.

        Returns:
            Slopes and offset, float32 (4, h, w), and BACKGROUND, PERSON or EDGE for
            every pixel of the guide. Where it is no EDGE the slopes are 0.
        """
        scratch, shape = self._scratch, guide.shape[:2]
        small: Plane = scratch("small", shape)
        cv2.resize(mask, size_of(guide), dst=small)
        radius = min(max(1, round(max(shape) * _RADIUS)), _MOST_RADIUS_PX)
        trusted_px = max(1, round(_TRUSTED_PX * max(shape) / max(mask.shape)))
        kinds: Kinds = scratch("kinds", shape, np.uint8)
        edge: Planes = scratch("edge", (4, *shape))
        self.alpha = scratch("alpha", shape, np.uint8)
        edge[:3] = 0
        # Beyond the box no window of the filter holds anything in doubt.
        box = in_doubt(small, kinds, 2 * radius + trusted_px, scratch)
        np.multiply(kinds, 255 // PERSON, out=self.alpha)
        np.copyto(edge[3], self.alpha)
        if box is not None:
            colours = colours_of(guide[box], scratch)
            part = coefficients(small[box], colours, radius, scratch)
            _stretch(part[3], part[:3])
            alpha = applied(part, colours, scratch)
            np.subtract(alpha, part[3], out=part[3])  # what the colours add
            part *= self._bound(alpha, small[box], trusted_px)
            np.subtract(alpha, part[3], out=part[3])
            own = kinds_of(small[box], alpha, trusted_px, scratch)
            settle(part, own, scratch)
            edge[:, *box], kinds[box] = part, own
            np.clip(alpha, 0, 255, out=alpha)
            np.copyto(self.alpha[box], alpha, casting="unsafe")
        return edge, kinds

    def _bound(self, alpha: Plane, mask: Plane, radius: int) -> Plane:
        """Cut `alpha` off where it leaves what the mask is within `radius`.

        If none of that is person there is no edge to follow: it stays below the mask.

        Returns:
            How far there is an edge to follow, 0..1.
        """
        around = window(radius, mask.shape)
        bound: Plane = self._scratch("bound", mask.shape)
        cv2.erode(mask, around, dst=bound)
        _stretch(bound)
        np.maximum(alpha, bound, out=alpha)
        cv2.dilate(mask, around, dst=bound)
        near: Plane = self._scratch("near", mask.shape)
        np.subtract(bound, np.float32(_NO_EDGE), out=near)
        near *= np.float32(1 / (_EDGE - _NO_EDGE))
        np.clip(near, 0, 1, out=near)
        bound -= mask
        bound *= near
        bound += mask
        _stretch(bound)
        np.minimum(alpha, bound, out=alpha)
        return near

    def _paint(self, image: Image, edge: Planes, scale: int) -> None:
        """Write the matte.

        Args:
            image: The frame, or the frame made smaller by `scale`.
            edge: Slopes and offset of the matte over colour, at the guide's size.
            scale: 1 or 2. Half the size is a quarter of the work, and an edge that is
                to be soft shows no difference.
        """
        scratch, step, matte = self._scratch, self.step // scale, self._matte
        if scale > 1:
            matte = scratch("half matte", image.shape[:2], np.uint8)
        for boxes, level in ((self.tiles.background, 0), (self.tiles.person, 255)):
            for box in boxes:
                self._matte[box] = level
                if scale > 1:
                    matte[shrunk(box, scale, matte.shape)] = level
        if not self.tiles.edge:
            return
        slopes = scratch("slopes", (*edge.shape[1:], 3))
        cv2.merge(list(edge[:3]), dst=slopes)
        slopes = padded(slopes, scratch, "slopes, padded")
        offset = padded(edge[3], scratch, "offset, padded")
        for strip in self.tiles.strips:
            box = shrunk(strip, scale, matte.shape)
            part = matte[box]
            parts, total = scratch("parts", (*part.shape, 3)), scratch("s", part.shape)
            large = enlarged(slopes, step, box, scratch)
            cv2.multiply(image[box], large, dst=parts, dtype=cv2.CV_32F)
            cv2.transform(parts, _ADD_UP, dst=total)
            large = enlarged(offset, step, box, scratch)
            # Adding into uint8 rounds, and cuts off below 0 and above 255.
            cv2.add(total, large, dst=part, dtype=cv2.CV_8U)
        if scale > 1:
            matte = padded(matte, scratch, "half matte, padded")
            for strip in self.tiles.strips:
                self._matte[strip] = enlarged(matte, scale, strip, scratch)

    def _shift(self, shift_px: int) -> None:
        """Move the edge, outwards for a positive `shift_px`."""
        box = self._edge_box()
        change = cv2.dilate if shift_px > 0 else cv2.erode
        square, cross = np.ones((3, 3), np.uint8), cv2.getStructuringElement(1, (3, 3))
        # Squares and crosses in turn make an octagon, close to a circle.
        for turn in range(abs(shift_px)):
            part = self._matte[box]
            change(part, square if turn % 2 else cross, dst=part)

    def _soften(self, feather_px: int) -> None:
        """Blur the matte."""
        part = self._matte[self._edge_box()]
        soft = self._scratch("soft", part.shape, np.uint8)
        side = 2 * feather_px + 1
        cv2.blur(part, (side, side), dst=soft)
        np.copyto(part, soft)

    def _edge_box(self) -> Box:
        """The rectangle that holds every tile with an edge."""
        rows, columns = zip(*self.tiles.strips, strict=True)
        return (
            slice(rows[0].start, rows[-1].stop),
            slice(min(c.start for c in columns), max(c.stop for c in columns)),
        )


def _halvings(size: Size) -> int:
    """How often to halve a frame of `size` for its guide."""
    times = 0
    while (size[0] >> times) * (size[1] >> times) > _GUIDE_AREA_PX:
        if min(size) >> times == 1:
            break  # a line has no half
        times += 1
    return times


def _stretch(plane: Plane, slopes: Planes | None = None) -> None:
    """Bring a mask (0..1) to 0..255 in place, steeper around its middle.

    Args:
        plane: The mask; with `slopes`, its offset.
        slopes: Of the mask over colour.
    """
    plane -= np.float32(0.5)
    plane *= np.float32(255 * _STRETCH)
    plane += np.float32(127.5)
    if slopes is not None:
        slopes *= np.float32(255 * _STRETCH)
