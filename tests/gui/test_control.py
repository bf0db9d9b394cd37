import json
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portraitcam import presets
from portraitcam.cli import main
from portraitcam.ctl import address, ask
from portraitcam.errors import BackgroundError, ControlError
from portraitcam.gui.commands import Commands
from portraitcam.gui.control import ControlServer
from portraitcam.gui.session import Session
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.status import State

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="reads the socket's file"
)


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # A socket's path may have about a hundred letters; pytest's own are too long.
    import tempfile

    with tempfile.TemporaryDirectory(prefix="pc") as folder:
        monkeypatch.setenv("PORTRAITCAM_CONFIG", folder)
        yield Path(folder)


@pytest.fixture
def session(qtbot: QtBot, own_folder: Path) -> Iterator[Session]:
    settings = Settings(source="synthetic", size=(160, 90), background="#102030")
    session = Session(settings, own_folder / "settings.json")
    server = ControlServer(Commands(session), session)
    assert server.listen()
    session.start()
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)
    yield session
    server.close()
    session.close()


def ctl(qtbot: QtBot, *words: str) -> tuple[int, str, str]:
    """Run the real command while the app goes on."""
    process = subprocess.Popen(
        [sys.executable, "-m", "portraitcam", "ctl", *words, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    out, err = process.communicate()
    return process.returncode, out, err


def test_the_running_app_is_paused_and_resumed_from_the_command_line(
    qtbot: QtBot, session: Session
) -> None:
    status, out, err = ctl(qtbot, "toggle")
    assert status == 0, err
    assert json.loads(out)["paused"] is True
    qtbot.waitUntil(lambda: session.status.state is State.PAUSED)
    assert ctl(qtbot, "resume")[0] == 0
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)


def test_the_background_is_changed_from_the_command_line(
    qtbot: QtBot, session: Session
) -> None:
    assert ctl(qtbot, "background", "#00b140")[0] == 0
    qtbot.waitUntil(lambda: session.status.settings.background == "#00b140")


@pytest.mark.parametrize("name", ["none", "no such thing"])
def test_the_raw_room_and_unknown_backgrounds_are_refused_with_a_remedy(
    qtbot: QtBot, session: Session, name: str
) -> None:
    status, out, err = ctl(qtbot, "background", name)
    assert status == 1
    assert out == ""
    assert len(err.strip().splitlines()) == 2
    assert session.settings.background == "#102030"


def test_a_preset_is_switched_to_from_the_command_line(
    qtbot: QtBot, session: Session
) -> None:
    wanted = Settings(background="#00b140", smoothing=0.9, keep="everyone")
    presets.save("At work", wanted)
    status, out, err = ctl(qtbot, "preset", "at work")
    assert status == 0, err
    assert json.loads(out)["background"] == "#00b140"
    qtbot.waitUntil(lambda: session.status.settings.background == "#00b140")
    assert presets.look(session.settings) == presets.look(wanted)
    assert session.settings.source == "synthetic"


def test_a_preset_that_cannot_be_used_is_refused_with_a_remedy(
    qtbot: QtBot, session: Session
) -> None:
    presets.save("Work", Settings(background="#00b140"))
    presets.save("Gone", Settings(background="/no/such/picture.png", smoothing=0.9))
    status, out, err = ctl(qtbot, "preset", "wrok")
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        "portraitcam: There is no preset 'wrok'.",
        "  Did you mean Work?",
    ]
    before = session.settings
    with pytest.raises(BackgroundError):
        Commands(session)(["preset", "Gone"])
    assert session.settings == before


def test_next_goes_through_every_background_and_comes_round(session: Session) -> None:
    commands = Commands(session)
    first = commands(["next"])["background"]
    seen = [first]
    while (name := commands(["next"])["background"]) != first:
        seen.append(name)
        assert len(seen) < 100
    assert "blur" in seen
    assert len(set(seen)) == len(seen) > 6


def test_a_second_app_finds_the_first(qtbot: QtBot, session: Session) -> None:
    assert not ControlServer(Commands(session), session).listen()


@pytest.mark.parametrize("state", ["minimised", "hidden"])
def test_a_second_start_brings_the_window_forward(
    qtbot: QtBot, own_folder: Path, open_window: Callable[[], Window], state: str
) -> None:
    window = open_window()
    server = ControlServer(Commands(window.session, window.come_forward), window)
    assert server.listen()
    window.showMinimized() if state == "minimised" else window.hide()
    second = subprocess.Popen([sys.executable, "-m", "portraitcam"])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.returncode == 0
    assert window.isVisible()
    assert not window.isMinimized()
    server.close()


def test_only_the_same_user_may_open_the_socket(session: Session) -> None:
    assert stat.S_IMODE(Path(address()).stat().st_mode) & 0o077 == 0


def test_a_socket_left_by_a_crash_is_taken_over(qtbot: QtBot) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(address())
    left.close()
    with pytest.raises(ControlError):
        ask(["status"])
    server = ControlServer(lambda words: {"words": words})
    assert server.listen()
    server.close()


def test_the_app_goes_on_where_no_socket_can_be_made(
    qtbot: QtBot, own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_folder / "file").write_text("in the way")
    monkeypatch.setenv("PORTRAITCAM_CONFIG", str(own_folder / "file" / "folder"))
    server = ControlServer(lambda words: {"words": words})
    assert server.listen()
    server.close()


@pytest.mark.parametrize(
    "line", [b"\n", b"[]\n", b"{}\n", b'["a", 1]\n', b"[" * 60_000 + b"\n", b"\xff\n"]
)
def test_garbage_is_answered_with_a_refusal(
    qtbot: QtBot, session: Session, line: bytes
) -> None:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address())
        connection.sendall(line)
        connection.setblocking(False)
        answer = b""

        def answered() -> bool:
            nonlocal answer
            try:
                answer += connection.recv(4096)
            except BlockingIOError:
                return False
            return answer.endswith(b"\n")

        qtbot.waitUntil(answered)
    assert json.loads(answer)["message"]


def test_without_a_running_app_there_is_one_message_and_a_hint(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["ctl", "status"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert err == [
        "portraitcam: PortraitCam is not running.",
        "  Start it with: portraitcam",
    ]
