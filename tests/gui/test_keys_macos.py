"""Keys of macOS. Elsewhere the system is one of C, called as Apple's headers say."""

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import pytest
from pytestqt.qtbot import QtBot

from portraitcam.gui import shortcuts
from portraitcam.gui.carbon import DONE, NOT_HANDLED, PRESSED, RELEASED, Carbon
from portraitcam.gui.face import APP
from portraitcam.gui.key_button import KeyButton
from portraitcam.gui.keys_macos import KeysMacOS, connect
from portraitcam.gui.window import Window
from portraitcam.status import State

OpenWindow = Callable[..., Window]

CONTROL_OPTION_COMMAND = 0x1000 | 0x0800 | 0x0100
P, N, ANSI_W, ANSI_Z, F9 = 0x23, 0x2D, 0x0D, 0x06, 0x65
UNUSED = 1
WANTED = {
    "toggle": ("Pause", "Ctrl+Alt+Cmd+P"),
    "next": ("Next background", "Ctrl+Alt+Cmd+N"),
}

no_compiler = pytest.mark.skipif(
    which("cc") is None or os.name == "nt", reason="needs a C compiler"
)
on_a_mac = pytest.mark.skipif(sys.platform != "darwin", reason="needs macOS")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("carbon") / "carbon.so"
    source = Path(__file__).with_name("fake_carbon.c")
    command = ["cc", "-shared", "-fPIC", "-Wno-multichar", "-o", str(made), str(source)]
    subprocess.run(command, check=True)
    return made


class System(ctypes.CDLL):
    """What the user does, and what the system knows."""

    def press(self, code: int, kind: int = PRESSED) -> int:
        return int(self["press"](code, CONTROL_OPTION_COMMAND, kind))

    def value(self, name: str) -> ctypes.c_int:
        return ctypes.c_int.in_dll(self, name)


@pytest.fixture
def system(built: Path, tmp_path: Path) -> System:
    """A system of the test's own: a library is loaded once a path."""
    return System(str(shutil.copy(built, tmp_path / "carbon.so")))


@pytest.fixture
def keys(system: System, qtbot: QtBot) -> Iterator[KeysMacOS]:
    made = KeysMacOS(Carbon(system._name, system._name))
    yield made
    made.close()


@no_compiler
def test_keys_are_registered_told_by_name_and_given_back(
    qtbot: QtBot, system: System, keys: KeysMacOS
) -> None:
    pressed: list[str] = []
    keys.activated.connect(pressed.append)
    with qtbot.waitSignal(keys.bound) as bound:
        keys.bind(WANTED)
    assert bound.args == [{name: combo for name, (_, combo) in WANTED.items()}]
    assert system.count() == 2
    assert system.press(N) == DONE
    assert pressed == []  # nothing is done while the system waits for an answer
    qtbot.waitUntil(lambda: pressed == ["next"])
    assert system.tell_of_another() == NOT_HANDLED
    keys.bind(WANTED)  # anew: each is still there once
    assert system.count() == 2
    assert system.press(P) == DONE
    qtbot.waitUntil(lambda: pressed == ["next", "toggle"])
    system.press(P, RELEASED)
    system.press(P)
    keys.close()  # before what was pressed is done
    keys.close()
    assert system.count() == system.listens() == 0
    assert system.press(N) == UNUSED
    qtbot.wait(20)
    assert pressed == ["next", "toggle"]
    assert system.value("copies").value == 0


@no_compiler
def test_a_key_that_is_held_counts_once(
    qtbot: QtBot, system: System, keys: KeysMacOS
) -> None:
    pressed: list[str] = []
    keys.activated.connect(pressed.append)
    keys.bind(WANTED)
    for kind in (PRESSED, PRESSED, PRESSED, RELEASED, PRESSED):
        assert system.press(P, kind) == DONE
    qtbot.waitUntil(lambda: len(pressed) >= 2)
    qtbot.wait(20)
    assert pressed == ["toggle", "toggle"]


@no_compiler
def test_a_key_that_another_program_has_is_left_out(
    qtbot: QtBot, system: System, keys: KeysMacOS
) -> None:
    system.value("taken_code").value = N
    with qtbot.waitSignal(keys.bound) as bound:
        keys.bind(WANTED)
    assert bound.args == [{"toggle": "Ctrl+Alt+Cmd+P"}]
    assert system.count() == 1


@no_compiler
def test_a_key_that_the_keyboard_lacks_is_left_out(
    qtbot: QtBot, system: System, keys: KeysMacOS
) -> None:
    with qtbot.waitSignal(keys.bound) as bound:
        keys.bind({"toggle": ("", "Ctrl+Alt+Cmd+Ö"), "next": ("", "Ctrl+Alt+Cmd+F9")})
    assert bound.args == [{"next": "Ctrl+Alt+Cmd+F9"}]
    assert system.press(F9) == DONE


@no_compiler
def test_the_window_names_the_keys_and_they_work(
    qtbot: QtBot,
    system: System,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = Carbon(system._name, system._name)
    monkeypatch.setattr(shortcuts, "_find_way", lambda: ("macos", library))
    system.value("taken_code").value = N
    window = open_window()
    window.face.panel.go_to(APP)
    box = window.face.app.shortcuts
    qtbot.waitUntil(lambda: box.box.isVisibleTo(window))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    box.box.click()
    qtbot.waitUntil(lambda: "on this keyboard: ⌃⌥⌘N." in box.words.text())
    shown = [button.text() for button in box.findChildren(KeyButton)]
    assert shown == ["⌃⌥⌘P", "⌃⌥⌘N", "⌃⌥⌘W"]
    system.press(P)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    box.box.click()
    assert system.count() == 0


@no_compiler
@pytest.mark.parametrize(("french", "code"), [(0, ANSI_W), (1, ANSI_Z)])
def test_a_letter_is_where_the_layout_has_it(
    system: System, keys: KeysMacOS, french: int, code: int
) -> None:
    system.value("french").value = french
    keys.bind({"raise": ("", "Ctrl+Alt+Cmd+W")})
    assert system.press(code) == DONE


@no_compiler
@pytest.mark.parametrize("french", [0, 1])
def test_every_letter_and_digit_has_a_key_of_its_own(
    system: System, french: int
) -> None:
    system.value("french").value = french
    codes = Carbon(system._name, system._name).codes()
    assert set(codes) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    assert len(set(codes.values())) == 36


@no_compiler
def test_a_system_that_gives_no_keys_refuses(
    qtbot: QtBot, system: System, keys: KeysMacOS
) -> None:
    system.value("refuses").value = 1
    with qtbot.waitSignal(keys.refused):
        keys.bind(WANTED)
    assert system.count() == 0


@no_compiler
def test_a_failure_while_a_key_is_told_stays_within(
    system: System,
    keys: KeysMacOS,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    keys.bind(WANTED)
    monkeypatch.setattr(Carbon, "read", lambda *_: 1 / 0)
    with caplog.at_level(logging.ERROR):
        assert system.press(P) == DONE
    assert "could not be told" in caplog.text


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is")
def test_elsewhere_there_is_no_such_library() -> None:
    assert connect() is None


@on_a_mac
def test_macos_knows_its_keyboard_and_gives_keys_back(qtbot: QtBot) -> None:
    library = connect()
    assert library is not None
    assert {"P", "N", "W"} <= set(library.codes())
    keys = KeysMacOS(library)
    for _ in range(2):  # what was not given back could not be had again
        with qtbot.waitSignal(keys.bound) as bound:
            keys.bind({"toggle": ("", "Ctrl+Alt+Shift+Cmd+F19")})
        assert bound.args == [{"toggle": "Ctrl+Alt+Shift+Cmd+F19"}]
        keys.close()
