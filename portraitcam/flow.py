"""Where everything in a picture was in the one before: dense optical flow."""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Raster
from portraitcam.scratch import Scratch
from portraitcam.tiles import Box

Places = npt.NDArray[np.float32]
"""float32 (h, w, 2): x and y for every pixel, in pixels of the picture before."""

_LEAST_PX = 12
"""Side under which OpenCV finds no flow; there, nothing is taken to move."""


class Flow:
    """Finds flow, and takes what was at the places that it leads to.

    Args:
        scratch: Memory to work in.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_ULTRAFAST)
        self._grid: Places = np.zeros((0, 0, 2), np.float32)

    def __call__(self, image: Image, before: Image, box: Box) -> Places:
        """Where the pixels of `image` within `box` were in `before`.

        Args:
            image: uint8 (h, w, 3).
            before: uint8 (h, w, 3).
            box: What is outside of it is not looked at.

        Returns:
            As large as `box`; valid until the next call.
        """
        scratch = self._scratch
        shape = image[box].shape[:2]
        if self._grid.shape[:2] != image.shape[:2]:
            height, width = image.shape[:2]
            across = np.arange(width, dtype=np.float32)
            down = np.arange(height, dtype=np.float32)
            self._grid = np.dstack(np.meshgrid(across, down))
        places: Places = scratch("places", (*shape, 2))
        if min(shape) < _LEAST_PX:
            np.copyto(places, self._grid[box])
            return places
        greys = [scratch(name, shape, np.uint8) for name in ("grey", "grey before")]
        for each, grey in zip((image, before), greys, strict=True):
            cv2.cvtColor(each[box], cv2.COLOR_BGR2GRAY, dst=grey)
        places[:] = 0  # OpenCV takes what is in it for a first guess
        self._dis.calc(greys[0], greys[1], places)
        places += self._grid[box]
        return places

    def taken(self, raster: Raster, places: Places, name: str) -> Raster:
        """What `raster` holds at `places`; beyond its rim, the rim.

        Args:
            raster: uint8 or float32, (h, w) or (h, w, 3).
            places: As the call gave them.
            name: Of the result's place in the scratch memory.
        """
        scratch = self._scratch
        shape: tuple[int, ...] = places.shape[:2]
        found: Raster = scratch(name, (*shape, *raster.shape[2:]), raster.dtype)
        whole, parts = places, None
        if raster.ndim == 3:
            # OpenCV's fixed-point maps: twice as fast for three colours.
            whole = scratch("whole places", places.shape, np.int16)
            parts = scratch("parts of places", shape, np.uint16)
            cv2.convertMaps(places, None, cv2.CV_16SC2, whole, parts)  # type: ignore[call-overload]
        cv2.remap(
            raster,
            whole,
            parts,  # type: ignore[arg-type]
            cv2.INTER_LINEAR,
            dst=found,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return found
