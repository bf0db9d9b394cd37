"""The values that flow from source to sink, and how one size becomes another."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

# Settings and the window know these names and calculate nothing: they do not wait for
# NumPy and OpenCV, which take longer to load than all else that a window needs.
if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Image: TypeAlias = npt.NDArray[np.uint8]
    """uint8 (h, w, 3), BGR, C-contiguous."""

    Mask: TypeAlias = npt.NDArray[np.float32]
    """float32 (h, w) in 0..1, 1 = person; at the network's size."""

    Matte: TypeAlias = npt.NDArray[np.uint8]
    """uint8 (h, w) in 0..255, 255 = person; a mask brought to the frame's size."""

    Cutout: TypeAlias = npt.NDArray[np.uint8]
    """uint8 (h, w, 4), BGRA: a person without the room; multiplied by alpha."""

    Raster = TypeVar("Raster", npt.NDArray[np.uint8], npt.NDArray[np.float32])
    """An image, mask or matte: what comes out is of the kind that went in."""
else:
    Image = Mask = Matte = Cutout = Any
    Raster = TypeVar("Raster")

Size: TypeAlias = tuple[int, int]
"""(width, height) in pixels."""

_LONG_PX = 2048
_LONGEST_SHARE = 64


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a source.

    Attributes:
        image: The picture as the source gave it: the raw room, never to be sent.
        index: Count of frames from the source's start; gaps are dropped frames.
        captured_at: ``time.monotonic()`` when it was captured, in seconds.
        time_s: Position in the source's own time, in seconds.
    """

    image: Image
    index: int
    captured_at: float
    time_s: float = 0.0


def size_of(image: "npt.NDArray[np.generic]") -> Size:
    """Width and height of an image, mask or matte, in pixels."""
    return image.shape[1], image.shape[0]


def is_strip(size: Size) -> bool:
    """Whether a picture is so long and narrow that no person can be in it.

    What is done to a frame reaches as far as a share of its longer side: on a strip
    that would cost minutes and gigabytes.
    """
    return max(size) > max(_LONGEST_SHARE * min(size), _LONG_PX)


def cover(image: Image, size: Size) -> Image:
    """Scale `image` until it fills `size` and cut off what hangs over, centred.

    Args:
        image: Any height and width of at least 1.
        size: (width, height) of the result in pixels, at least 1x1.

    Returns:
        A new image of exactly `size`, or `image` itself if it already has it.
    """
    if size_of(image) == size:
        return image
    width, height = size_of(image)
    scale = max(size[0] / width, size[1] / height)
    # The part of the source that will be seen, then one resize of just that part.
    seen_w = min(width, max(1, round(size[0] / scale)))
    seen_h = min(height, max(1, round(size[1] / scale)))
    left, top = (width - seen_w) // 2, (height - seen_h) // 2
    return resize(image[top : top + seen_h, left : left + seen_w], size)


def contain(image: Image, size: Size, colour: tuple[int, int, int]) -> Image:
    """Scale `image` until it just fits into `size`; bars of `colour` fill the rest.

    Args:
        image: Any height and width of at least 1.
        size: (width, height) of the result in pixels, at least 1x1.
        colour: BGR, 0..255 each.

    Returns:
        A new image of exactly `size`, or `image` itself if it already has it.
    """
    import numpy as np

    if size_of(image) == size:
        return image
    width, height = size_of(image)
    scale = min(size[0] / width, size[1] / height)
    inner = (
        min(size[0], max(1, round(width * scale))),
        min(size[1], max(1, round(height * scale))),
    )
    left, top = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    out = np.empty((size[1], size[0], 3), np.uint8)
    out[:] = colour
    out[top : top + inner[1], left : left + inner[0]] = resize(image, inner)
    return out


def resize(image: Image, size: Size) -> Image:
    """Scale to exactly `size`: by area when shrinking, bilinear when growing."""
    import cv2

    shrinking = size[0] < image.shape[1] or size[1] < image.shape[0]
    method = cv2.INTER_AREA if shrinking else cv2.INTER_LINEAR
    return cv2.resize(image, size, interpolation=method)  # type: ignore[return-value]


def halve(image: Raster, times: int) -> Raster:
    """Halve both sides `times` times by area, leaving out an odd last row or column.

    Args:
        image: Or a mask, a matte; both sides at least 2 to the power of `times`.
        times: 0 gives `image` itself.

    Returns:
        An image whose pixel (x, y) covers exactly the square of 2 ** `times` pixels
        a side that begins at that multiple of (x, y).
    """
    import cv2

    for _ in range(times):
        height, width = image.shape[0] // 2, image.shape[1] // 2
        even = image[: 2 * height, : 2 * width]
        half = cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA)
        # OpenCV drops a third dimension of 1.
        image = cast(Raster, half.reshape(height, width, *image.shape[2:]))
    return image
