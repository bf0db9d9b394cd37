"""One app at a time for each user: a file that only one process can have locked."""

import logging
import sys
from pathlib import Path
from typing import IO

from portraitcam.ctl import address, make_private
from portraitcam.settings import settings_path

log = logging.getLogger(__name__)


class Claim:
    """The right to be the one app of this user; the system ends it with the process.

    A socket alone would not do: whoever listens has its window already, and two that
    start in the same moment both find that nobody listens yet.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Have it from now on; False if another process has it.

        Where files cannot be locked everyone may have it: an app that does not start
        would be worse than one that starts twice.
        """
        if self._file is not None:
            return True
        file: IO[bytes] | None = None
        try:
            file = open(_path(), "ab")  # noqa: SIM115 - for as long as the app runs
            taken = _lock(file)
        except OSError as error:
            log.warning("two apps cannot be told from one: %s", error)
            if file is not None:
                file.close()
            return True
        if taken:
            self._file = file
        else:
            file.close()
        return taken

    def give_up(self) -> None:
        """Let another have it. Any number of times."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _path() -> Path:
    """Beside the socket; beside the settings where that is a pipe without a place.

    Raises:
        OSError: The folder cannot be made, or is another user's.
    """
    if sys.platform == "win32":
        folder = settings_path().parent
        folder.mkdir(parents=True, exist_ok=True)
    else:
        folder = Path(address()).parent
        make_private(folder)
    return folder / "lock"


def _lock(file: IO[bytes]) -> bool:
    """Lock an open file until it is closed; False if another process has locked it.

    Raises:
        OSError: It is on a disk that knows no locks.
    """
    if sys.platform == "win32":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
    else:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
