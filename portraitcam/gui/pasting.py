"""What the clipboard holds that could be a background."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QColor, QImage

from portraitcam.errors import BackgroundError, PortraitCamError
from portraitcam.settings import settings_path

_LONGEST_NAME = 4096
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found; only one of them.

    Attributes:
        files: Paths of files.
        colour: A colour, as ``#rrggbb``.
        image: A picture that is in no file yet.
    """

    files: tuple[Path, ...] = ()
    colour: str = ""
    image: QImage | None = None


def pasted(data: QMimeData | None) -> Pasted:
    """The files, the picture or the colour in `data`.

    Raises:
        BackgroundError: There is nothing of the kind.
    """
    urls = [] if data is None else data.urls()
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if files:
        return Pasted(files=files)
    image = data.imageData() if data is not None and data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Pasted(image=image)
    words = "" if data is None else data.text().strip().strip('"')
    if words.startswith("#") and QColor.isValidColorName(words):
        return Pasted(colour=QColor(words).name())
    if 0 < len(words) < _LONGEST_NAME and _is_file(words):
        return Pasted(files=(Path(words).expanduser(),))
    raise BackgroundError(
        translate("Pasting", "The clipboard holds no picture, video or colour."),
        hint=translate("Pasting", "Copy one, then paste it here with Ctrl+V."),
    )


def keep(image: QImage) -> Path | PortraitCamError:
    """Save a picture of the clipboard beside the settings; or say why that failed.

    It may take a while: not for the Qt main thread.
    """
    from portraitcam.recorder import new_path  # brings OpenCV

    try:
        path = new_path(settings_path().parent / "pictures", ".png")
    except PortraitCamError as error:
        return error
    if image.save(str(path)):
        return path
    path.unlink(missing_ok=True)
    return BackgroundError(
        translate("Pasting", "The picture cannot be saved to {0}.").format(path),
        hint=translate("Pasting", "Check that the disk is not full."),
    )


def _is_file(words: str) -> bool:
    try:
        return Path(words).expanduser().is_file()
    except (OSError, RuntimeError, ValueError):
        return False  # an unknown user, or no name at all
