from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portraitcam.frames import Image
from portraitcam.gui.window import Window
from portraitcam.settings import RAW_ROOM
from portraitcam.status import State

SLATE = (74, 58, 44)


class Keeping:
    """A sink that keeps the corner of everything it was sent."""

    label = "kept"

    def __init__(self) -> None:
        self.corners: list[tuple[int, ...]] = []

    def send(self, image: Image, time_s: float) -> None:
        self.corners.append(tuple(int(v) for v in image[5, 5]))

    def watched(self) -> bool:
        return True

    def close(self) -> None:
        pass


@pytest.fixture(params=["button", "key", "space on the button"])
def hold(
    request: pytest.FixtureRequest, window: Window
) -> tuple[Callable[[], None], Callable[[], None]]:
    """How to begin to compare, and how to end it."""
    button = window.stage.compare
    ways = {
        "button": (
            lambda: QTest.mousePress(button, Qt.MouseButton.LeftButton),
            lambda: QTest.mouseRelease(button, Qt.MouseButton.LeftButton),
        ),
        "key": (
            lambda: QTest.keyPress(window.preview, Qt.Key.Key_B),
            lambda: QTest.keyRelease(window.preview, Qt.Key.Key_B),
        ),
        "space on the button": (
            lambda: QTest.keyPress(button, Qt.Key.Key_Space),
            lambda: QTest.keyRelease(button, Qt.Key.Key_Space),
        ),
    }
    return ways[request.param]


def test_the_room_is_compared_in_the_preview_and_never_sent(
    qtbot: QtBot,
    window: Window,
    hold: tuple[Callable[[], None], Callable[[], None]],
) -> None:
    begin, end = hold
    kept = Keeping()
    assert window.session._engine is not None
    window.session._engine.set_sinks((kept,))
    qtbot.waitUntil(lambda: len(kept.corners) > 2)
    begin()
    qtbot.waitUntil(lambda: window.preview.shows_before)
    shown = window.preview._image
    assert shown is not None
    assert np.abs(shown[5, 5].astype(int) - SLATE).max() > 12, "the demo's room"
    seen = len(kept.corners)
    qtbot.waitUntil(lambda: len(kept.corners) > seen + 3)
    end()
    assert not window.preview.shows_before
    for corner in kept.corners:
        assert np.abs(np.array(corner) - SLATE).max() < 12


def test_a_pause_ends_the_comparison(qtbot: QtBot, window: Window) -> None:
    QTest.keyPress(window.preview, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: window.preview.shows_before)
    window.session.set_paused(True)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    qtbot.waitUntil(lambda: not window.preview.shows_before)
    assert not window.stage.compare.isEnabled()
    assert window.session.before() is None


def test_nothing_is_compared_while_the_room_is_visible_to_all(
    qtbot: QtBot, window: Window
) -> None:
    window.session.change(background=RAW_ROOM)
    qtbot.waitUntil(lambda: window.session.status.shows_room)
    assert not window.stage.compare.isEnabled()
    QTest.keyPress(window.preview, Qt.Key.Key_B)
    assert not window.preview.shows_before
    assert window.preview.room_visible


def test_the_comparison_ends_when_the_window_is_left(
    qtbot: QtBot, window: Window
) -> None:
    QTest.keyPress(window.preview, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: window.preview.shows_before)
    window.helpers.show_help()
    qtbot.waitUntil(lambda: not window.preview.shows_before)
