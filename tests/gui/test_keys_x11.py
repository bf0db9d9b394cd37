import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from shutil import which

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portraitcam.gui.face import APP
from portraitcam.gui.key_button import KeyButton
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.status import State

if not sys.platform.startswith("linux") or which("Xvfb") is None:
    pytest.skip("needs an X server of its own", allow_module_level=True)

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from portraitcam.gui.keys_x11 import KeysX11, connect

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")
CHORD = ("Control_L", "Super_L")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator["subprocess.Popen[bytes]"]:
    """An X server of the test's own, and a session without a portal."""
    reads, writes = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-nolisten", "tcp"],
        pass_fds=[writes],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as told:
        number = told.readline().strip()
    monkeypatch.setenv("DISPLAY", f":{number}")
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    yield process
    process.kill()
    process.wait()


class Other:
    """Another program, which has the keyboard, and the user's fingers."""

    def __init__(self) -> None:
        self.display = Display()
        screen = self.display.screen()
        self._window = screen.root.create_window(
            0, 0, 90, 90, 0, screen.root_depth, event_mask=X.KeyPressMask
        )
        self._window.map()
        self._window.set_input_focus(X.RevertToNone, X.CurrentTime)
        self.display.sync()

    def code(self, name: str) -> int:
        return self.display.keysym_to_keycode(XK.string_to_keysym(name))

    def press(self, *names: str) -> None:
        for name in names:
            xtest.fake_input(self.display, X.KeyPress, self.code(name))
        for name in reversed(names):
            xtest.fake_input(self.display, X.KeyRelease, self.code(name))
        self.display.sync()

    def heard(self) -> list[int]:
        """Codes of the keys that came to its window since it was asked last."""
        self.display.sync()
        events = [
            self.display.next_event() for _ in range(self.display.pending_events())
        ]
        return [event.detail for event in events if event.type == X.KeyPress]

    def take(self, letter: str) -> None:
        """Grab what PortraitCam would, before it does."""
        masks = X.ControlMask | X.Mod4Mask
        root = self.display.screen().root
        root.grab_key(self.code(letter), masks, False, X.GrabModeAsync, X.GrabModeAsync)
        self.display.sync()


@pytest.fixture
def other(server: "subprocess.Popen[bytes]") -> Iterator[Other]:
    made = Other()
    yield made
    if server.poll() is None:
        made.display.close()
    made.display.display.socket.close()


def opened_with_keys(qtbot: QtBot, open_window: OpenWindow) -> Window:
    window = open_window(SMALL)
    window.face.panel.go_to(APP)
    box = window.face.app.shortcuts
    qtbot.waitUntil(lambda: box.box.isVisibleTo(window))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    box.box.click()
    qtbot.waitUntil(lambda: bool(window.shortcuts.triggers))
    return window


def keys_of(window: Window, name: str) -> KeyButton:
    found = window.face.app.shortcuts.findChild(KeyButton, f"key_{name}")
    assert isinstance(found, KeyButton)
    return found


@pytest.mark.parametrize("lock", [None, "Num_Lock", "Caps_Lock"])
def test_keys_work_while_another_program_has_the_keyboard(
    qtbot: QtBot, other: Other, open_window: OpenWindow, lock: str | None
) -> None:
    window = opened_with_keys(qtbot, open_window)
    assert keys_of(window, "toggle").text() == "Ctrl+Super+P"
    assert not window.face.app.shortcuts.words.isVisibleTo(window)
    if lock is not None:
        other.press(lock)
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    other.press(*CHORD, "n")
    qtbot.waitUntil(lambda: window.session.settings.background == "blur")


def test_no_other_keys_are_kept_from_that_program_nor_these_once_they_are_off(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    window = opened_with_keys(qtbot, open_window)
    other.heard()
    other.press("p")
    other.press("Control_L", "p")
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    assert other.heard().count(other.code("p")) == 2
    window.face.app.shortcuts.box.click()
    qtbot.waitUntil(lambda: not window.session.settings.global_shortcuts)
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: other.code("p") in other.heard())
    assert window.session.status.state is State.PAUSED


def test_keys_that_another_program_has_are_named(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    other.take("n")
    window = opened_with_keys(qtbot, open_window)
    words = window.face.app.shortcuts.words.text()
    assert words == "Already taken, or not on this keyboard: Ctrl+Super+N."
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)


CONTROL_SUPER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def test_keys_of_ones_own_choice_work_at_once_and_the_usual_ones_no_longer(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    window = opened_with_keys(qtbot, open_window)
    button = keys_of(window, "toggle")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(button, Qt.Key.Key_F9, both)
    assert button.text() == "Alt+Shift+F9"
    other.press("Shift_L", "Alt_L", "F9")
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    other.heard()
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: other.code("p") in other.heard())
    assert window.session.paused
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)


def test_nothing_is_grabbed_while_keys_are_awaited_nor_before_they_are_let_go(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    window = opened_with_keys(qtbot, open_window)
    button = keys_of(window, "next")
    other.heard()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    other.press(*CHORD, "p")
    other.press(*CHORD, "n")
    qtbot.waitUntil(lambda: other.code("n") in other.heard())
    QTest.keyPress(button, Qt.Key.Key_K, CONTROL_SUPER)
    assert window.session.settings.key_next == "Ctrl+Super+K"
    other.press(*CHORD, "k")
    qtbot.waitUntil(lambda: other.code("k") in other.heard())
    assert not window.session.paused
    assert window.session.settings.background == SMALL.background
    QTest.keyRelease(button, Qt.Key.Key_K, CONTROL_SUPER)
    other.press(*CHORD, "k")
    qtbot.waitUntil(lambda: window.session.settings.background == "blur")
    assert other.code("k") not in other.heard()


def test_keys_of_ones_own_choice_that_another_program_has_are_named(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    other.take("k")
    window = opened_with_keys(qtbot, open_window)
    button = keys_of(window, "toggle")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_K, CONTROL_SUPER)
    words = window.face.app.shortcuts.words
    assert words.text() == "Already taken, or not on this keyboard: Ctrl+Super+K."
    assert words.isVisibleTo(window)


def test_a_keyboard_that_changes_has_its_keys_grabbed_anew(
    qtbot: QtBot, other: Other, open_window: OpenWindow
) -> None:
    window = opened_with_keys(qtbot, open_window)
    old, new = other.code("p"), other.code("F12")
    letters = other.display.get_keyboard_mapping(old, 1)
    other.display.change_keyboard_mapping(new, letters)
    other.display.change_keyboard_mapping(old, [(0,) * len(letters[0])])
    other.display.sync()

    def paused() -> bool:
        codes = [other.code(name) for name in CHORD]
        for code in (*codes, new):
            xtest.fake_input(other.display, X.KeyPress, code)
        for code in (new, *codes):
            xtest.fake_input(other.display, X.KeyRelease, code)
        other.display.sync()
        qtbot.wait(100)
        return window.session.paused

    qtbot.waitUntil(paused)


def test_a_server_that_goes_away_leaves_the_app_running(
    qtbot: QtBot,
    server: "subprocess.Popen[bytes]",
    other: Other,
    open_window: OpenWindow,
) -> None:
    window = opened_with_keys(qtbot, open_window)
    server.kill()
    server.wait()
    qtbot.waitUntil(lambda: not window.session.settings.global_shortcuts)
    assert window.session.status.state is State.RUNNING


def test_a_key_that_is_held_counts_once(
    qtbot: QtBot, other: Other, server: "subprocess.Popen[bytes]"
) -> None:
    connection = connect()
    assert connection is not None
    keys = KeysX11(connection)
    pressed: list[str] = []
    keys.activated.connect(pressed.append)
    keys.bind({"toggle": ("Pause", "Ctrl+Super+P")})

    def hold(*names: str) -> None:
        for name in names:
            xtest.fake_input(other.display, X.KeyPress, other.code(name))
        other.display.sync()
        qtbot.wait(1000)
        for name in reversed(names):
            xtest.fake_input(other.display, X.KeyRelease, other.code(name))
        other.display.sync()

    hold("q")
    assert other.heard().count(other.code("q")) > 1  # this server does repeat
    hold(*CHORD, "p")
    qtbot.wait(50)  # no finger is back within the same millisecond
    other.press(*CHORD, "p")
    qtbot.waitUntil(lambda: len(pressed) >= 2)
    keys.close()
    assert pressed == ["toggle", "toggle"]


@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "XDG_SESSION_TYPE"])
def test_an_x_server_under_wayland_is_no_way(
    server: "subprocess.Popen[bytes]", monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "wayland")
    assert connect() is None
