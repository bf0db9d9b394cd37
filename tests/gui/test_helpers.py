from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from portraitcam import autostart
from portraitcam.gui.checks import CommandBox
from portraitcam.gui.help_text import questions
from portraitcam.gui.welcome import Welcome
from portraitcam.gui.window import Window
from portraitcam.status import State


def choose(window: Window, words: str) -> None:
    menu = window.stage.menu.menu_
    next(a for a in menu.actions() if a.text() == words).trigger()


@pytest.fixture
def welcome(window: Window) -> Welcome:
    choose(window, "First steps...")
    shown = window.helpers.welcome
    assert shown is not None
    assert shown.isVisible()
    return shown


# First steps ----------------------------------------------------------------------


def test_the_first_steps_lead_from_camera_to_background_to_virtual_camera(
    qtbot: QtBot, window: Window, welcome: Welcome
) -> None:
    assert "camera" in welcome.heading.text()
    assert welcome.preview.isVisible()
    QTest.mouseClick(welcome.next, Qt.MouseButton.LeftButton)
    choice = next(
        b for b in welcome.choices.findChildren(QToolButton) if b.text() == "Blur"
    )
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert window.session.settings.background == "blur"
    with qtbot.waitSignal(welcome.call.checks.finished, timeout=60_000):
        QTest.mouseClick(welcome.next, Qt.MouseButton.LeftButton)
    assert not welcome.preview.isVisible()
    assert welcome.call.checks.findings
    QTest.mouseClick(welcome.back, Qt.MouseButton.LeftButton)
    assert welcome.pages.currentIndex() == 1
    QTest.mouseClick(welcome.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(welcome.next, Qt.MouseButton.LeftButton)
    assert not welcome.isVisible()
    assert window.session.settings.welcomed is True


def test_the_first_steps_can_be_skipped_and_opened_again(
    window: Window, welcome: Welcome
) -> None:
    QTest.mouseClick(welcome.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(welcome.skip, Qt.MouseButton.LeftButton)
    assert not welcome.isVisible()
    choose(window, "First steps...")
    assert welcome.isVisible()
    assert welcome.pages.currentIndex() == 0
    QTest.keyClick(welcome, Qt.Key.Key_Escape)
    assert not welcome.isVisible()


def test_the_command_that_mends_what_is_missing_can_be_copied(qtbot: QtBot) -> None:
    box = CommandBox("sudo modprobe v4l2loopback")
    qtbot.addWidget(box)
    box.show()
    QTest.mouseClick(box.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "sudo modprobe v4l2loopback"
    assert box.copy.text() == "Copied"


def test_the_test_card_is_sent_from_the_last_step(
    qtbot: QtBot, window: Window, welcome: Welcome
) -> None:
    welcome.go_to(2)
    QTest.mouseClick(welcome.call.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.TESTING)
    qtbot.waitUntil(lambda: welcome.call.test.text() == "End the test")
    QTest.mouseClick(welcome.call.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)


# Help and diagnostics -------------------------------------------------------------


def test_f1_opens_the_help_which_answers_ten_questions(
    qtbot: QtBot, window: Window
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.helpers.help
    assert page is not None
    assert page.isVisible()
    text = page.page.toPlainText()
    assert len(questions()) == 10
    for question, answer in questions():
        assert question in text
        assert answer in text


def test_the_help_is_searched_as_one_types(qtbot: QtBot, window: Window) -> None:
    choose(window, "Help")
    page = window.helpers.help
    assert page is not None
    QTest.keyClicks(page.search, "stream deck")
    text = page.page.toPlainText()
    assert "portraitcam ctl" in text
    assert "mirrored" not in text
    QTest.keyClicks(page.search, " xyzzy")
    assert "Nothing" in page.page.toPlainText()


def test_the_diagnostics_are_copied_without_names(qtbot: QtBot, window: Window) -> None:
    QGuiApplication.clipboard().clear()
    choose(window, "Copy diagnostics")
    qtbot.waitUntil(lambda: "state: running" in QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert "virtual camera" in text
    assert "ms per frame" in text
    assert str(Path.home()) not in text or str(Path.home()) == "/"
    assert window.banner.problem is not None
    assert "clipboard" in window.banner.problem.message


# The section for the program itself -----------------------------------------------


def test_start_at_login_is_switched_in_the_panel(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(autostart.switch, "__defaults__", ("linux",))
    monkeypatch.setattr(autostart.is_on, "__defaults__", ("linux",))
    box = window.face.app.at_login
    assert not box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert (tmp_path / "xdg" / "autostart" / "portraitcam.desktop").is_file()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not autostart.is_on("linux")


def test_start_at_login_that_cannot_be_switched_is_told(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xdg").write_text("in the way")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr(autostart.switch, "__defaults__", ("linux",))
    QTest.keyClick(window.face.app.at_login, Qt.Key.Key_Space)
    assert not window.face.app.at_login.isChecked()
    assert window.banner.isVisible()


def test_ones_own_picture_is_sent_while_paused(
    qtbot: QtBot, window: Window, red_picture: Path
) -> None:
    window.face.app.take_picture(str(red_picture))
    assert window.face.app.away.text() == "red wall"
    window.session.set_paused(True)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)

    def red() -> bool:
        image = window.session.preview()
        return image is not None and bool(
            np.abs(image[90, 160].astype(int) - (10, 20, 220)).max() < 12
        )

    qtbot.waitUntil(red)
    QTest.mouseClick(window.face.app.away_reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not red())
    assert window.face.app.away.text() == "Designed card"


def test_a_picture_that_cannot_be_read_is_refused(
    window: Window, tmp_path: Path
) -> None:
    broken = tmp_path / "holiday.png"
    broken.write_bytes(b"no picture")
    window.face.app.take_picture(str(broken))
    assert window.banner.isVisible()
    assert window.session.settings.away_picture == "card"


def test_the_card_stands_in_for_an_away_picture_that_is_gone(tmp_path: Path) -> None:
    from portraitcam.away import away_card

    gone = away_card((64, 36), str(tmp_path / "gone.png"))
    assert np.array_equal(gone, away_card((64, 36)))
    path = tmp_path / "green.png"
    cv2.imwrite(str(path), np.full((10, 10, 3), (0, 200, 0), np.uint8))
    assert away_card((64, 36), str(path))[18, 32].tolist() == [0, 200, 0]
