import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portraitcam.ctl import address, ask
from portraitcam.errors import ControlError, PortraitCamError
from portraitcam.gui.display import check_display, forget_foreign_qt
from portraitcam.gui.session import Problem
from portraitcam.gui.single import Claim
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.status import State

RUN = "import sys; from portraitcam.cli import main; sys.exit(main([]))"
_NO_SCREEN = "This plugin does not support "  # says Qt where there is no screen
posix = pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")


def python(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_until_open(process: "subprocess.Popen[str]") -> None:
    """The app answers as soon as its window is there."""
    end = time.monotonic() + 60
    while True:
        assert process.poll() is None, process.communicate()
        try:
            ask(["status"])
        except ControlError:
            assert time.monotonic() < end
            time.sleep(0.05)
        else:
            return


@pytest.fixture
def folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A settings folder whose path is short enough for a socket's."""
    folder = tmp_path_factory.mktemp("s")
    monkeypatch.setenv("PORTRAITCAM_CONFIG", str(folder))
    return folder


@posix
def test_a_second_start_ends_well_and_ctrl_c_closes_the_first_cleanly(
    folder: Path,
) -> None:
    first = python(RUN)
    wait_until_open(first)
    second = python(RUN)
    out, err = second.communicate(timeout=60)
    assert (second.returncode, out, err) == (0, "", "")
    assert first.poll() is None
    first.send_signal(signal.SIGINT)
    out, err = first.communicate(timeout=60)
    assert (first.returncode, out, complaints(err)) == (0, "", [])


def complaints(err: str) -> list[str]:
    return [line for line in err.splitlines() if not line.startswith(_NO_SCREEN)]


@posix
def test_of_two_starts_in_one_moment_one_shows_a_window_and_the_other_none(
    folder: Path,
) -> None:
    # Both are held just before the app is run, when all is loaded.
    code = (
        "import pathlib, sys, time\n"
        "from portraitcam.gui import app, window\n"
        "class Telling(window.Window):\n"
        "    def showEvent(self, event):\n"
        "        super().showEvent(event); print('shown', flush=True)\n"
        "window.Window = Telling\n"
        "print('ready', flush=True)\n"
        "while not pathlib.Path(sys.argv[1]).exists(): time.sleep(0.001)\n"
        "sys.exit(app.run_app({'source': 'synthetic', 'size': (160, 90)}))"
    )
    go = folder / "go"
    both = [python(code, str(go)) for _ in range(2)]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    go.touch()
    end = time.monotonic() + 90
    while all(process.poll() is None for process in both):
        assert time.monotonic() < end
        time.sleep(0.05)
    for process in both:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
    told = [process.communicate(timeout=90) for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert sorted(out for out, _ in told) == ["", "shown\n"]


def test_the_claim_is_one_process_s_until_it_ends(folder: Path) -> None:
    code = (
        "from portraitcam.gui.single import Claim\n"
        "claim = Claim(); print(claim.take(), flush=True); input()"
    )
    first = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "True\n"
    claim = Claim()
    assert not claim.take()
    first.kill()
    first.communicate(timeout=60)
    assert claim.take(), "the system gives it back for a process that was killed"
    assert claim.take(), "who has it keeps it"
    claim.give_up()
    other = Claim()
    assert other.take()
    other.give_up()


@posix
def test_where_nothing_can_be_locked_the_app_starts_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "file").write_text("in the way")
    monkeypatch.setenv("PORTRAITCAM_CONFIG", str(folder / "file" / "folder"))
    assert Claim().take()


@posix
def test_a_second_start_says_so_if_the_first_hangs(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hanging:
        os.makedirs(os.path.dirname(address()), mode=0o700, exist_ok=True)
        hanging.bind(address())
        hanging.listen()
        second = python(RUN)
        _, err = second.communicate(timeout=60)
    assert second.returncode == 1
    assert "does not answer" in err


@posix
def test_unreadable_settings_do_not_keep_the_window_from_opening(folder: Path) -> None:
    (folder / "settings.json").write_text("{ not JSON")
    process = python(RUN)
    wait_until_open(process)
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, complaints(err)) == (0, [])
    assert (folder / "settings.json.unreadable").read_text() == "{ not JSON"


@posix
def test_the_window_that_opens_is_no_larger_than_the_screen(folder: Path) -> None:
    code = (
        "import sys\n"
        "from portraitcam.gui import app, window\n"
        "class Telling(window.Window):\n"
        "    def showEvent(self, event):\n"
        "        super().showEvent(event)\n"
        "        room = self.screen().availableGeometry()\n"
        "        print(room.width(), room.height(), self.width(), self.height())\n"
        "        sys.stdout.flush()\n"
        "window.Window = Telling\n"
        "sys.exit(app.run_app({'source': 'synthetic', 'size': (160, 90)}))"
    )
    process = python(code)
    assert process.stdout is not None
    wide, high, width, height = map(int, process.stdout.readline().split())
    wait_until_open(process)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert width < wide < 1180, "the screen of the offscreen platform"
    assert height < high


def test_that_settings_are_unreadable_is_still_told_when_no_camera_is_found(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window(Settings(source="camera", size=(160, 90)))
    unreadable = Problem("The settings are damaged.", "Defaults are used.")
    window.session.problem.emit(unreadable)  # as the app does before it begins
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.banner.problem == unreadable
    assert "Demo" in window.preview.caption


def test_importing_the_app_does_not_load_qt() -> None:
    code = "import sys, portraitcam.gui.app; print('PySide6' in sys.modules)"
    out, err = python(code).communicate(timeout=60)
    assert (out.strip(), err) == ("False", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has two kinds")
def test_no_screen_is_told_in_plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(PortraitCamError, match="no screen") as caught:
        check_display()
    assert "portraitcam run" in caught.value.hint


def test_folders_of_opencvs_own_qt_are_forgotten(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    foreign = str(tmp_path / "cv2" / "qt" / "plugins")
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", foreign)
    monkeypatch.setenv("QT_QPA_FONTDIR", str(tmp_path / "fonts"))
    forget_foreign_qt()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == str(tmp_path / "fonts")


def test_a_value_for_this_run_is_not_saved(folder: Path) -> None:
    code = (
        "import sys; from PySide6.QtCore import QTimer\n"
        "from portraitcam.gui import window\n"
        "class Brief(window.Window):\n"
        "    def begin(self):\n"
        "        super().begin(); self.session.change(feather_px=5)\n"
        "        QTimer.singleShot(100, self.close)\n"
        "window.Window = Brief\n"
        "from portraitcam.gui.app import run_app\n"
        "sys.exit(run_app({'source': 'synthetic', 'background': '#102030'}))"
    )
    process = python(code)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, complaints(err)) == (0, [])
    saved = json.loads((folder / "settings.json").read_text())
    assert (saved["source"], saved["background"]) == ("camera", "blur")
    assert saved["feather_px"] == 5
