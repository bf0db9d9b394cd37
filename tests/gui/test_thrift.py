from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from portraitcam.bench.memory import resident_mb
from portraitcam.gui.errands import Errands
from portraitcam.gui.heap import _glibc
from portraitcam.gui.session import Session
from portraitcam.gui.thrift import Thrift
from portraitcam.settings import Settings

pytestmark = pytest.mark.skipif(_glibc() is None, reason="needs glibc")


def leave_holes() -> list[np.ndarray]:
    """Take 40 MB in small pieces and let go of all but a few, so that malloc keeps it.

    Returns:
        Those few; they lie behind the others.
    """
    pieces = [np.ones(100_000, np.uint8) for _ in range(400)]
    kept = pieces[::40] + pieces[-1:]
    del pieces
    return kept


def test_what_malloc_keeps_is_given_back_a_while_after_a_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    session, errands = Session(Settings(), tmp_path / "settings.json"), Errands()
    thrift = Thrift(session, errands, after_ms=50)
    kept = leave_holes()
    full_mb = resident_mb()
    qtbot.wait(100)
    assert resident_mb() > full_mb - 20  # nothing has changed yet
    session.change(background="#204060")
    qtbot.waitUntil(lambda: resident_mb() < full_mb - 30)
    assert all(piece.all() for piece in kept)
    errands.close()
    thrift.deleteLater()
