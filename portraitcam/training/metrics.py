"""What is measured, in NumPy and OpenCV alone, so that no torch is needed to evaluate.

Masks are float32 (h, w) in 0..1; results are in percent unless said otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

MaskArray = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
ImageArray = npt.NDArray[np.uint8]

POOLED_SIZE_PX = 224
FLOW_WIDTH_PX = 224
FLOW_ERROR_PX = 1.0
BOUNDARY_SHARE = 0.02


@dataclass
class Confusion:
    """Pixels counted over all pictures: the pooled form of the portrait papers."""

    both: int = 0
    either: int = 0
    both_background: int = 0
    either_background: int = 0

    def add(self, predicted: MaskArray, reference: MaskArray) -> None:
        """Count one picture at 224x224 (INTER_AREA), thresholded at 0.5."""
        side = (POOLED_SIZE_PX, POOLED_SIZE_PX)
        ours = _resized(predicted, side) > 0.5
        true = _resized(reference, side) > 0.5
        self.both += int(np.count_nonzero(ours & true))
        self.either += int(np.count_nonzero(ours | true))
        self.both_background += int(np.count_nonzero(~ours & ~true))
        self.either_background += int(np.count_nonzero(~(ours & true)))

    @property
    def iou_person(self) -> float:
        """Intersection over union of the person, in percent."""
        return 100 * self.both / max(self.either, 1)

    @property
    def miou(self) -> float:
        """Mean of the person's and the background's IoU, in percent."""
        background = 100 * self.both_background / max(self.either_background, 1)
        return (self.iou_person + background) / 2


def boundary_iou(predicted: MaskArray, reference: MaskArray) -> float:
    """Boundary IoU of one picture at its own size (Cheng et al., CVPR 2021).

    Args:
        predicted: mask of any size; it is resized to the reference's (bilinear).
        reference: mask at the picture's own size.

    Returns:
        IoU of the two inner boundary bands, 2 % of the diagonal wide, in percent; 100
        where neither has a boundary.
    """
    height, width = reference.shape
    if predicted.shape != reference.shape:
        size = (width, height)
        predicted = cv2.resize(predicted, size, interpolation=cv2.INTER_LINEAR).astype(
            np.float32, copy=False
        )
    radius = max(1, round(BOUNDARY_SHARE * float(np.hypot(height, width))))
    ours, true = (
        inner_band(predicted > 0.5, radius),
        inner_band(reference > 0.5, radius),
    )
    union = np.count_nonzero(ours | true)
    return 100 * np.count_nonzero(ours & true) / union if union else 100.0


def inner_band(person: Flags, radius_px: int) -> Flags:
    """Pixels of a region within ``radius_px`` of its edge; the picture's rim counts."""
    padded = cv2.copyMakeBorder(
        person.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0
    )
    kernel = np.ones((3, 3), np.uint8)
    core = cv2.erode(padded, kernel, iterations=radius_px)[1:-1, 1:-1]
    band: Flags = person & (core == 0)
    return band


def flicker(frames: Iterable[tuple[ImageArray, MaskArray]]) -> float:
    """How much a mask changes beyond what moved, 1000 x a mean difference in 0..1.

    Each mask is compared with the one before it, warped by dense optical flow (DIS,
    medium) at 224 px width; pixels whose forward and backward flow disagree by more
    than 1 px are left out.

    Args:
        frames: pictures uint8 (h, w, 3) BGR with their masks, in order.
    """
    dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    before: tuple[ImageArray, MaskArray] | None = None
    differences: list[float] = []
    weights: list[int] = []
    for image, mask in frames:
        height = round(image.shape[0] * FLOW_WIDTH_PX / image.shape[1])
        size = (FLOW_WIDTH_PX, height)
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.uint8)
        now = (grey, _resized(mask, size))
        if before is not None:
            # The flow from this frame back to the last one says where to look there.
            still = np.zeros((*grey.shape, 2), np.float32)
            back = dis.calc(now[0], before[0], still.copy())
            forth = dis.calc(before[0], now[0], still)
            error = np.hypot(*np.moveaxis(np.add(back, _warped(forth, back)), 2, 0))
            seen = error <= FLOW_ERROR_PX
            change = np.abs(np.subtract(now[1], _warped(before[1], back)))
            differences.append(float(change[seen].sum()))
            weights.append(int(np.count_nonzero(seen)))
        before = now
    return 1000 * sum(differences) / max(sum(weights), 1)


def _warped(values: npt.NDArray[Any], flow: npt.NDArray[Any]) -> MaskArray:
    height, width = flow.shape[:2]
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    grid = np.dstack([x, y]).astype(np.float32) + flow
    warped = cv2.remap(
        values,
        grid[..., 0],
        grid[..., 1],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return warped.astype(np.float32, copy=False)


def person_share(mask: MaskArray) -> float:
    """Percent of the pixels called person: on a person-free frame all are false."""
    return 100 * float(np.count_nonzero(mask > 0.5)) / mask.size


def _resized(mask: MaskArray, size: tuple[int, int]) -> MaskArray:
    if mask.shape == (size[1], size[0]):
        return mask
    out = cv2.resize(mask, size, interpolation=cv2.INTER_AREA)
    return out.astype(np.float32, copy=False)


def as_mask(matte: ImageArray) -> MaskArray:
    """A matte as a mask, 0..1."""
    return matte.astype(np.float32) / np.float32(255)
