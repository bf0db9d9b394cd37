"""Files that are not whole yet, and what killed runs have left of them."""

import contextlib
import os
import re
import secrets
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl

_KEPT_LETTERS = 40
"""Of a name: it has room for 255 bytes, and a letter may take four of them."""


def part_of(path: Path) -> Path:
    """Where to write what will become `path`: beside it, under a name nobody has."""
    name = f"{path.name[:_KEPT_LETTERS]}.{secrets.token_hex(4)}.part"
    return path.with_name(name)


class Claim:
    """Makes an empty part and marks it as being written, until `release`.

    The system ends the mark of a process that is gone, however it went. Windows
    needs none: there, nobody can delete what another has open.

    Args:
        part: A name that `part_of` gave.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, part: Path) -> None:
        self._file: BinaryIO | None = None
        if sys.platform != "win32":
            self._file = part.open("xb")
            # Some network folders know no locks; then nobody sweeps there either.
            with contextlib.suppress(OSError):
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(self) -> None:
        """It is no longer written. Any number of times."""
        if self._file is not None:
            self._file.close()


def sweep(path: Path) -> None:
    """Delete what killed runs have left of `path`; what is being written stays."""
    stem = re.escape(path.name[:_KEPT_LETTERS])
    ours = re.compile(rf"{stem}\.[0-9a-f]{{8}}\.part")
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(path.parent)):
            if ours.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _delete_unclaimed(Path(entry.path))


def _delete_unclaimed(part: Path) -> None:
    with contextlib.suppress(OSError):
        if sys.platform != "win32":
            with part.open("r+b") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises if claimed
                part.unlink()
        else:
            part.unlink()
