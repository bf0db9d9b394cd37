import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portraitcam.gui.card_picture import _still, painted
from portraitcam.gui.commands import Commands
from portraitcam.gui.window import Window
from portraitcam.status import State


def choose(window: Window, words: str) -> None:
    menu = window.stage.menu.menu_
    next(a for a in menu.actions() if a.text() == words).trigger()


def test_the_test_card_goes_to_the_virtual_camera_and_one_click_ends_it(
    qtbot: QtBot, window: Window
) -> None:
    choose(window, "Send a test card")
    qtbot.waitUntil(lambda: window.session.status.state is State.TESTING)
    qtbot.waitUntil(lambda: bool(window.session.status.sinks))
    assert "others see this" in window.preview.caption
    assert not window.preview.mirrored
    first = window.session.preview()
    assert first is not None
    qtbot.waitUntil(
        lambda: (
            (now := window.session.preview()) is not None
            and not np.array_equal(now, first)
        )
    )
    assert window.stage.end_test.isVisible()
    QTest.mouseClick(window.stage.end_test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert not window.stage.end_test.isVisible()
    assert window.session.status.sinks, "the call goes on"


def test_a_pause_goes_before_the_test_card(qtbot: QtBot, window: Window) -> None:
    window.toggle_test()
    qtbot.waitUntil(lambda: window.session.status.state is State.TESTING)
    QTest.mouseClick(window.stage.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    qtbot.waitUntil(lambda: not window.card.on)
    QTest.mouseClick(window.stage.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)


def test_the_card_is_sent_and_ended_by_the_remote_control(
    qtbot: QtBot, window: Window
) -> None:
    commands = Commands(window.session, toggle_card=window.toggle_test)
    commands(["card"])
    qtbot.waitUntil(lambda: commands(["status"])["state"] == "testing")
    commands(["card"])
    qtbot.waitUntil(lambda: commands(["status"])["state"] == "running")


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (320, 180), (480, 640), (1280, 720)])
def test_the_card_has_any_size_and_moves(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    one, two = painted(size, 1e9), painted(size, 1e9 + 1.2)
    assert one.shape == (size[1], size[0], 3)
    assert one.dtype == np.uint8
    if min(size) > 100:
        assert not np.array_equal(one, two)


def test_what_stands_still_on_the_card_is_painted_once(qapp: QApplication) -> None:
    painted((1280, 720), 1e9)
    misses = _still.cache_info().misses
    for tenth in range(10):
        painted((1280, 720), 1e9 + tenth / 10)
    assert _still.cache_info().misses == misses


def test_the_cards_bars_have_their_colours_in_their_order(
    qapp: QApplication,
) -> None:
    row = painted((700, 400), 1e9)[-5]
    hues = cv2.cvtColor(row[None, 50::100], cv2.COLOR_BGR2HSV)[0, :, 0]
    assert list(hues[1:]) == [30, 90, 60, 150, 0, 120], "yellow to blue"
