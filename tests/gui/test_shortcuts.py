import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portraitcam.gui.face import APP
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.status import State

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")

pytestmark = pytest.mark.skipif(
    which("dbus-daemon") is None or not sys.platform.startswith("linux"),
    reason="needs a session bus of its own",
)

PORTAL = Path(__file__).with_name("fake_portal.py")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own, with no services, and no X server."""
    monkeypatch.delenv("DISPLAY", raising=False)
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.kill()
    daemon.communicate()


class Desktop:
    """A portal in a process of its own, told by lines what its user does."""

    def __init__(self, answer: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(PORTAL), answer],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def press(self, name: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def desktop(bus: str, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    made = Desktop(getattr(request, "param", "allow"))
    yield made
    made.close()


def test_shortcuts_are_set_up_by_the_desktop_and_work(
    qtbot: QtBot, desktop: Desktop, open_window: OpenWindow
) -> None:
    window = open_window(SMALL)
    window.face.panel.go_to(APP)
    shortcuts = window.face.app.shortcuts
    qtbot.waitUntil(lambda: shortcuts.box.isVisibleTo(window))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    shortcuts.box.setFocus()
    QTest.keyClick(shortcuts.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "CTRL+ALT+p" in shortcuts.words.text())
    assert window.session.settings.global_shortcuts is True
    desktop.press("toggle")
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    desktop.press("toggle")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    desktop.press("next")
    qtbot.waitUntil(lambda: window.session.settings.background == "blur")
    QTest.keyClick(shortcuts.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not shortcuts.words.isVisibleTo(window))
    assert window.session.settings.global_shortcuts is False


def test_shortcuts_come_back_at_the_next_start(
    qtbot: QtBot, desktop: Desktop, open_window: OpenWindow
) -> None:
    window = open_window(SMALL.with_values(global_shortcuts=True))
    qtbot.waitUntil(lambda: "CTRL+ALT+n" in window.face.app.shortcuts.words.text())
    desktop.press("next")
    qtbot.waitUntil(lambda: window.session.settings.background == "blur")


@pytest.mark.parametrize("desktop", ["deny", "fail"], indirect=True)
def test_a_refusal_is_told_and_not_kept(
    qtbot: QtBot, desktop: Desktop, open_window: OpenWindow
) -> None:
    window = open_window(SMALL)
    window.face.panel.go_to(APP)
    shortcuts = window.face.app.shortcuts
    qtbot.waitUntil(lambda: shortcuts.box.isVisibleTo(window))
    shortcuts.box.click()
    qtbot.waitUntil(lambda: "did not" in shortcuts.words.text())
    assert window.session.settings.global_shortcuts is False
    assert not shortcuts.box.isChecked()


def test_a_desktop_without_a_way_is_told_with_what_to_do_instead(
    qtbot: QtBot, bus: str, open_window: OpenWindow
) -> None:
    window = open_window(SMALL)
    window.face.panel.go_to(APP)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert not window.face.app.shortcuts.box.isVisibleTo(window)
    assert "portraitcam ctl toggle" in window.face.app.shortcuts.words.text()


def test_a_portal_that_goes_away_leaves_the_app_running(
    qtbot: QtBot, desktop: Desktop, open_window: OpenWindow, bus: str
) -> None:
    window = open_window(SMALL.with_values(global_shortcuts=True))
    qtbot.waitUntil(lambda: "CTRL+ALT+n" in window.face.app.shortcuts.words.text())
    desktop.close()
    window.session.change(global_shortcuts=False)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
