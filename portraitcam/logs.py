"""The log file: what happened, with tracebacks, never with pictures."""

import logging
import logging.handlers
import os
import sys
from pathlib import Path

import platformdirs

_MAX_BYTES = 512 * 1024


def log_path() -> Path:
    """The log file; PORTRAITCAM_CONFIG names another folder for it."""
    folder = os.environ.get("PORTRAITCAM_CONFIG")
    base = Path(folder) if folder else platformdirs.user_log_path("portraitcam")
    return base / "portraitcam.log"


def start_logging(*, verbose: bool) -> None:
    """Send the program's log to its file and, if `verbose`, to standard error.

    A file that cannot be written is no reason not to run: then there is none.
    """
    root = logging.getLogger("portraitcam")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    form = logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    handlers: list[logging.Handler] = []
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                log_path(), maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8"
            )
        )
    except OSError:
        root.addHandler(logging.NullHandler())
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(form)
        root.addHandler(handler)
    root.propagate = False
