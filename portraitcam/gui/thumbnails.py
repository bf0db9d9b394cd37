"""Small pictures of backgrounds, read the way the engine reads the large ones."""

from pathlib import Path

from PySide6.QtGui import QImage

from portraitcam.errors import BackgroundError, ClipError, PortraitCamError
from portraitcam.frames import Image, Size, cover

SIZE: Size = (192, 108)
"""(width, height) in px: sharp on a display of twice the usual density."""


def thumbnail(path: Path) -> QImage | PortraitCamError:
    """A picture, or the first frame of a clip, at `SIZE`; or why there is none.

    It may take a while for a large file: not for the Qt main thread.
    """
    if path.is_dir():
        return BackgroundError(
            f"{path} is a folder.", hint="Choose the pictures and videos in it."
        )
    import cv2

    from portraitcam.pictures import is_picture, read_picture

    try:
        image = read_picture(path) if is_picture(path) else _first_frame(path)
    except PortraitCamError as error:
        return error
    small = cv2.cvtColor(cover(image, SIZE), cv2.COLOR_BGR2BGRA)
    shown = QImage(
        small.data, SIZE[0], SIZE[1], 4 * SIZE[0], QImage.Format.Format_RGB32
    )
    return shown.copy()  # of its own memory: `small` ends here


def _first_frame(path: Path) -> Image:
    # Here, as it brings a decoder that a gallery of pictures does not need.
    from portraitcam.clips import ClipReader

    reader = ClipReader(path, loop=False)
    try:
        frame = reader.read()
    finally:
        reader.close()
    if frame is None:
        raise ClipError(f"The video {path} has no frame that can be read.")
    return frame[0]
