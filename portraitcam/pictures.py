"""Pictures from files: whatever kind they are of, they come out as one kind."""

from pathlib import Path

import cv2
import numpy as np

from portraitcam.errors import PictureError
from portraitcam.frames import Image

_BEHIND_TRANSPARENT = 128
"""Grey level seen through the transparent parts of a picture."""

_SIGNATURES = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG\r\n\x1a\n",
    b"BM",
    b"II*\x00",  # TIFF, both byte orders
    b"MM\x00*",
)


def is_picture(path: Path) -> bool:
    """Whether the file's content, not its name, is that of a still picture.

    GIF counts as a video. False as well for a file that cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError:
        return False
    webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    return webp or head.startswith(_SIGNATURES)


def read_picture(path: Path) -> Image:
    """Read a picture of any common kind, turned the way its camera was held.

    Grey, 16-bit and CMYK pictures become BGR with 8 bits; mid grey is put behind
    transparent ones.

    Args:
        path: JPEG, PNG, WebP, BMP or TIFF.

    Returns:
        uint8 (h, w, 3) BGR.

    Raises:
        PictureError: It does not exist, is damaged, too large or no picture.
    """
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as error:
        raise PictureError(
            f"The picture {path} cannot be read: {error.strerror}.",
            hint="Check the path and that you may read the file.",
        ) from error
    try:
        image = _decoded(data) if data.size else None
    except (cv2.error, MemoryError) as error:
        # The limit itself is set where the package is imported.
        if isinstance(error, MemoryError) or "CV_IO_MAX_IMAGE" in str(error):
            raise PictureError(
                f"The picture {path} is too large.",
                hint="Scale it down; twice the frame's size is more than enough.",
            ) from error
        image = None
    if image is None:
        raise PictureError(
            f"The picture {path} is damaged or of an unknown kind.",
            hint="Open it in an image viewer and save it again as JPEG or PNG.",
        )
    return np.ascontiguousarray(image)


def _decoded(data: np.typing.NDArray[np.uint8]) -> Image | None:
    """The picture in `data`; None if it cannot be decoded."""
    if _may_be_transparent(data[:2048].tobytes()):
        # Only this way of reading gives the alpha; it leaves the picture unturned.
        whole = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
        if whole is not None and whole.ndim == 3 and whole.shape[2] == 4:
            return _over_grey(whole)
    return cv2.imdecode(data, cv2.IMREAD_COLOR)  # type: ignore[return-value]


def _may_be_transparent(head: bytes) -> bool:
    """Whether it is worth looking for alpha; decoding twice takes time."""
    if head.startswith(b"\x89PNG"):
        with_alpha = len(head) > 25 and head[25] in (4, 6)
        return with_alpha or b"tRNS" in head
    return not head.startswith((b"\xff\xd8", b"BM"))


def _over_grey(picture: np.typing.NDArray[np.generic]) -> Image:
    """A BGRA picture of 8 or 16 bits, put over grey."""
    full = 255 if picture.dtype == np.uint8 else 65535
    values = picture.astype(np.float32) * np.float32(1 / full)
    alpha = values[:, :, 3:]
    over = values[:, :, :3] * alpha * 255 + _BEHIND_TRANSPARENT * (1 - alpha)
    image: Image = np.round(over).astype(np.uint8)
    return image
