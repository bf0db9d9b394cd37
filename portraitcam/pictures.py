"""Pictures from files: whatever kind they are of, they come out as one kind."""

import os
import stat
from pathlib import Path

import cv2
import numpy as np

from portraitcam.errors import PictureError
from portraitcam.frames import Image, is_strip, size_of

_BEHIND_TRANSPARENT = 128
"""Grey level seen through the transparent parts of a picture."""

_MAX_BYTES = 2**29
"""Size of a picture's file, at most: that of the largest one without compression."""

_ROWS_PX = 2**18
"""How many pixels are put over grey at a time."""

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
        # Opening a pipe would wait for whoever writes to it.
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with path.open("rb") as file:
            head = file.read(16)
    except (OSError, ValueError):
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
    data = np.frombuffer(_content(path), np.uint8)
    try:
        image = _decoded(data) if data.size else None
    except (cv2.error, MemoryError) as error:
        # The limit itself is set where the package is imported.
        if isinstance(error, MemoryError) or "CV_IO_MAX_IMAGE" in str(error):
            raise _too_large(path) from error
        image = None
    if image is None:
        raise PictureError(
            f"The picture {path} is damaged or of an unknown kind.",
            hint="Open it in an image viewer and save it again as JPEG or PNG.",
        )
    if is_strip(size_of(image)):
        raise PictureError(
            f"The picture {path} is a strip of {image.shape[1]}x{image.shape[0]} px.",
            hint="Cut a part out of it that is less long and narrow.",
        )
    return np.ascontiguousarray(image)


def _content(path: Path) -> bytes:
    """All bytes of an ordinary file of a size that a picture can have.

    Raises:
        PictureError: It is another kind of file, too large, or cannot be read.
    """
    try:
        if os.path.exists(path) and not path.is_file():
            # A pipe would keep us waiting for ever, a device never end.
            raise PictureError(
                f"The picture {path} cannot be read: it is no ordinary file.",
                hint="Name the file of a picture.",
            )
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise PictureError(
            f"The picture {path} cannot be read: {reason}.",
            hint="Check the path and that you may read the file.",
        ) from error
    if len(data) > _MAX_BYTES:
        raise _too_large(path)
    return data


def _too_large(path: Path) -> PictureError:
    return PictureError(
        f"The picture {path} is too large.",
        hint="Scale it down; twice the frame's size is more than enough.",
    )


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
    image: Image = np.empty((*picture.shape[:2], 3), np.uint8)
    # A few rows at a time: all at once, the numbers between would take gigabytes.
    rows = max(1, _ROWS_PX // picture.shape[1])
    for top in range(0, len(picture), rows):
        part = slice(top, top + rows)
        values = picture[part].astype(np.float32) * np.float32(1 / full)
        alpha = values[:, :, 3:]
        over = values[:, :, :3] * alpha * 255 + _BEHIND_TRANSPARENT * (1 - alpha)
        image[part] = np.round(over).astype(np.uint8)
    return image
