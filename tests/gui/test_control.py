import contextlib
import json
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from portraitcam import presets
from portraitcam.cli import main
from portraitcam.ctl import MAX_BYTES, address, ask
from portraitcam.errors import BackgroundError, ControlError
from portraitcam.gui import control
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


def test_a_file_is_named_from_the_folder_one_is_in(
    qtbot: QtBot,
    session: Session,
    red_picture: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(red_picture.parent)
    status, _, err = ctl(qtbot, "background", red_picture.name)
    assert status == 0, err
    assert session.settings.background == str(red_picture)


def test_backgrounds_have_the_names_that_are_seen_in_the_gallery(
    session: Session, red_picture: Path
) -> None:
    command = Commands(session)
    session.change(gallery=(str(red_picture), "/gone/wall.png"))
    for name, wanted in {
        "Blind light": "blind-light",
        "LIBRARY": "library",
        "green screen": "#00b140",
        red_picture.stem: str(red_picture),
    }.items():
        assert command(["background", name])["background"] == wanted
    session.change(gallery_names=("The hall", "library"))
    assert command(["background", "the hall"])["background"] == str(red_picture)
    assert command(["background", "library"])["background"] == "library"
    with pytest.raises(ControlError, match="raw room"):
        command(["background", "None"])


@pytest.mark.parametrize("action", ["background", "preset"])
def test_an_empty_name_is_none(action: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ctl", action, ""]) == 2
    assert "needs a name" in capsys.readouterr().err


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
    found = Path(address())
    assert stat.S_IMODE(found.stat().st_mode) == 0o600
    assert stat.S_IMODE(found.parent.stat().st_mode) == 0o700
    # What Windows goes by, where there are no modes of files.
    server = session.findChildren(ControlServer)[0]
    options = QLocalServer.SocketOption.UserAccessOption
    assert server.findChildren(QLocalServer)[0].socketOptions() == options


def test_a_folder_that_stands_open_is_closed_to_others(qtbot: QtBot) -> None:
    folder = Path(address()).parent
    folder.mkdir()
    folder.chmod(0o777)
    server = ControlServer(lambda words: {"words": words})
    assert server.listen()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    server.close()


def test_nobody_listens_behind_a_link_to_elsewhere(
    qtbot: QtBot, own_folder: Path
) -> None:
    elsewhere = own_folder / "elsewhere"
    elsewhere.mkdir()
    Path(address()).parent.symlink_to(elsewhere)
    server = ControlServer(lambda words: {"words": words})
    assert server.listen()  # the app goes on, without a remote control
    assert not list(elsewhere.iterdir())
    server.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")
def test_what_another_user_owns_is_neither_entered_nor_spoken_to(
    qtbot: QtBot, own_folder: Path
) -> None:
    folder = Path(address()).parent
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    server = ControlServer(lambda words: {"words": words})
    assert server.listen()
    assert not Path(address()).exists()
    own_folder.chmod(0o755)
    code = (
        "import os, socket, sys; os.setuid(65534)\n"
        "s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()\n"
        "print('listening', flush=True)\n"
        "print(s.accept()[0].recv(100))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, address()], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "listening\n"
        with pytest.raises(ControlError, match="belongs to another user"):
            ask(["status"])
        assert other.stdout.read() == "b''\n"  # it was told nothing


def test_a_socket_left_by_a_crash_is_taken_over(qtbot: QtBot) -> None:
    Path(address()).parent.mkdir()
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


def test_who_says_nothing_or_never_ends_is_cut_off(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "TIMEOUT_S", 0.3)
    for said in (b"", b'["sta', b"x" * (MAX_BYTES + 1)):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(address())
            connection.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                connection.sendall(said)
            qtbot.waitUntil(lambda: _has_ended(connection))
    assert ctl(qtbot, "status")[0] == 0


def _has_ended(connection: socket.socket) -> bool:
    try:
        return connection.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def test_a_crowd_of_connections_is_turned_away(qtbot: QtBot, session: Session) -> None:
    crowd = [socket.socket(socket.AF_UNIX) for _ in range(40)]
    for connection in crowd:
        connection.connect(address())
        connection.setblocking(False)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: sum(map(_has_ended, crowd)) >= 20)
    for connection in crowd:
        connection.close()
    qtbot.wait(50)
    assert ctl(qtbot, "status")[0] == 0


@pytest.mark.parametrize(
    "answer", [b"[" * 60_000, b"\xff\n", b"", b"1\n", b"x" * 99999]
)
def test_an_answer_that_is_none_is_one_message(answer: bytes) -> None:
    Path(address()).parent.mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address())
        server.listen()

        def reply() -> None:
            connection, _ = server.accept()
            with connection, contextlib.suppress(ConnectionError):
                connection.recv(MAX_BYTES)
                connection.sendall(answer)

        thread = threading.Thread(target=reply)
        thread.start()
        with pytest.raises(ControlError):
            ask(["status"])
        thread.join()


def test_an_answer_that_trickles_in_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("portraitcam.ctl.TIMEOUT_S", 0.5)
    Path(address()).parent.mkdir()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address())
        server.listen()

        def trickle() -> None:
            connection, _ = server.accept()
            with connection, contextlib.suppress(ConnectionError):
                while True:
                    connection.sendall(b"x")
                    time.sleep(0.05)

        thread = threading.Thread(target=trickle)
        thread.start()
        with pytest.raises(ControlError, match="does not answer"):
            ask(["status"])
        thread.join(timeout=20)
        assert not thread.is_alive()


def test_without_a_running_app_there_is_one_message_and_a_hint(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["ctl", "status"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert err == [
        "portraitcam: PortraitCam is not running.",
        "  Start it with: portraitcam",
    ]
