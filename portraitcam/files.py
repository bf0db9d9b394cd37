"""Small files, read and written as a whole."""

import os
import stat
import tempfile
from pathlib import Path


def read_small(path: Path, most_bytes: int) -> str:
    """The text of a file that ought to be small.

    Raises:
        OSError: It cannot be read.
        ValueError: It is larger than `most_bytes`, no ordinary file (a pipe would
            keep us waiting for ever, a device never end), or no text.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise ValueError("it is no ordinary file.")
    with open(path, "rb") as file:
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise ValueError(f"it is larger than {most_bytes // 1024} KiB.")
    return data.decode("utf-8")


def write_whole(text: str, path: Path) -> None:
    """Write `text` to `path` so that a reader sees all of it or the old file.

    Raises:
        OSError: The folder or file cannot be written.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, suffix=".tmp", delete=False
        ) as file:
            temporary = file.name
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError:
        Path(temporary).unlink(missing_ok=True) if temporary else None
        raise
