"""Where models/ and assets/ are: in the wheel, an editable install or a checkout."""

from pathlib import Path

PICTURE_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
VIDEO_SUFFIXES = (".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".gif")

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    """The folder `name`, beside this file in a wheel, one above in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def model_path() -> Path:
    """The network that ships with the program. It need not exist: see Segmenter."""
    return _folder("models") / "portraitcam.onnx"


def icon_path() -> Path:
    """The program's icon, a PNG of 256x256."""
    return _folder("assets") / "icons" / "portraitcam.png"


def builtin_backgrounds() -> dict[str, Path]:
    """Built-in pictures and clips by name (the file's stem), sorted by name."""
    files = (_folder("assets") / "backgrounds").glob("*")
    known = PICTURE_SUFFIXES + VIDEO_SUFFIXES
    return {p.stem: p for p in sorted(files) if p.suffix.lower() in known}
