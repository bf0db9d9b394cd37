from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portraitcam.gui.session import Problem
from portraitcam.gui.window import Window
from portraitcam.status import State, Status
from tests.gui.conftest import SMALL


def entries(window: Window) -> dict[str, QAction]:
    """What the menu offers, by its words."""
    actions = window.stage.menu.menu_.actions()
    return {action.text(): action for action in actions if not action.isSeparator()}


def test_no_two_actions_share_their_keys(window: Window) -> None:
    keys = [action.shortcut().toString() for action in window.findChildren(QAction)]
    shared = {k: n for k, n in Counter(filter(None, keys)).items() if n > 1}
    assert {"Ctrl+Z", "Ctrl+S", "Ctrl+P", "Esc", "F1"} <= set(keys)
    assert not shared


def test_escape_closes_the_message(qtbot: QtBot, window: Window) -> None:
    window.session.problem.emit(Problem("Something is amiss."))
    assert window.banner.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def test_a_test_card_is_offered_only_while_the_engine_runs(
    qtbot: QtBot, window: Window
) -> None:
    card = entries(window)["Send a test card"]
    assert card.isEnabled()
    window.toggle_test()
    qtbot.waitUntil(lambda: window.session.status.state is State.TESTING)
    qtbot.waitUntil(lambda: card.text() == "End the test")
    window.session.status_changed.emit(Status(State.STOPPED, SMALL))
    assert not card.isEnabled()
