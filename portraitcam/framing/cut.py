"""The pixels of a view: of an image, at its own size, and of a mask."""

import math

import cv2
import numpy as np

from portraitcam.frames import Image, Mask
from portraitcam.framing.view import WHOLE, View

_BUFFERS = 3
_TURNS = {
    "90": cv2.ROTATE_90_CLOCKWISE,
    "180": cv2.ROTATE_180,
    "270": cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def turned(image: Image, turn: str) -> Image:
    """`image` turned clockwise by ``0``, ``90``, ``180`` or ``270`` degrees.

    Returns:
        A new image, or `image` itself for ``0``.
    """
    code = _TURNS.get(turn)
    return image if code is None else cv2.rotate(image, code)  # type: ignore[return-value]


class Cutter:
    """Cuts views out of images. Not for several threads at once.

    It writes into its own buffers: new ones for each frame take longer than the work.
    """

    def __init__(self) -> None:
        self._large = np.empty(0, np.uint8)
        self._shown: list[Image] = []

    def __call__(self, image: Image, view: View) -> Image:
        """What `view` shows, enlarged to the size of `image`.

        Args:
            image: uint8 (h, w, 3) BGR.
            view: Which part; moved by at most half a pixel of the result.

        Returns:
            An array of the same shape, valid during the next two calls; `image`
            itself where all of it is shown.
        """
        if view == WHOLE:
            return image
        height, width = image.shape[:2]
        columns, left, wide = _cut(view.x, view.share, width)
        rows, top, high = _cut(view.y, view.share, height)
        if self._large.size < high * wide * 3:
            self._large = np.empty(high * wide * 3, np.uint8)
        large = self._large[: high * wide * 3].reshape(high, wide, 3)
        # Told by factors, OpenCV scales by just these, and by its fastest way; only
        # so does a view that moves slowly do so without trembling.
        factor = 1 / view.share
        cv2.resize(image[rows, columns], None, large, factor, factor)
        if not self._shown or self._shown[0].shape != image.shape:
            self._shown = [np.empty_like(image) for _ in range(_BUFFERS)]
        self._shown.append(self._shown.pop(0))
        shown = self._shown[-1]
        np.copyto(shown, large[top : top + height, left : left + width])
        return shown


def _cut(middle: float, share: float, whole_px: int) -> tuple[slice, int, int]:
    """Along one side: what to enlarge, where in that the view begins, its length."""
    start_px = (middle - share / 2) * whole_px
    first = max(0, math.floor(start_px) - 1)
    last = min(whole_px, math.ceil(start_px + share * whole_px) + 1)
    made_px = round((last - first) * (1 / share))
    offset_px = min(round((start_px - first) / share), made_px - whole_px)
    return slice(first, last), offset_px, made_px


def part_of_mask(mask: Mask, view: View) -> Mask:
    """As `Cutter`, at any fraction of a pixel: those of a mask are large.

    Args:
        mask: float32 (h, w) in 0..1.
        view: Which part.
    """
    if view == WHOLE:
        return mask
    height, width = mask.shape
    left = (view.x - view.share / 2) * width + (view.share - 1) / 2
    top = (view.y - view.share / 2) * height + (view.share - 1) / 2
    matrix = np.array([[view.share, 0, left], [0, view.share, top]])
    return cv2.warpAffine(  # type: ignore[return-value]
        mask,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
