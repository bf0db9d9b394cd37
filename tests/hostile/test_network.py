"""No socket of the network is ever opened, by Python or by a library below it."""

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.hostile import corpus

if TYPE_CHECKING:
    from tests.conftest import MakeVideo

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks into /proc"
)

# Python tells of its own sockets; what libraries open is seen from outside.
WATCHED = """
import json, socket, sys

def told(event, arguments):
    if not event.startswith("socket."):
        return
    if event == "socket.__new__" and arguments[1] == socket.AF_UNIX:
        return
    if event in ("socket.connect", "socket.bind") and isinstance(arguments[1], str):
        return
    if event in ("socket.gethostname",):
        return
    sys.stderr.write(f"NETWORK {event} {arguments!r}\\n")

sys.addaudithook(told)
words = json.loads(sys.argv[1])
if words == ["window"]:
    from PySide6.QtCore import QTimer
    from portraitcam.gui.window import Window
    begin = Window.begin

    def begin_and_tell(window):
        begin(window)
        sys.stderr.write("BEGUN\\n")
        QTimer.singleShot(4000, window.quit)

    Window.begin = begin_and_tell
    words = []
from portraitcam.cli import main
sys.exit(main(words))
"""

FAMILIES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp",
            "icmp6", "packet")  # fmt: skip


def inet_sockets(process: int) -> list[str]:
    """Sockets of the network that a process and its children have open now."""
    inodes = set()
    for family in FAMILIES:
        try:
            lines = Path(f"/proc/{process}/net/{family}").read_text().splitlines()
        except OSError:
            continue
        column = 8 if family == "packet" else 9
        inodes |= {line.split()[column] for line in lines[1:] if line.split()}
    found = []
    for opened in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if not _belongs(int(opened.parts[2]), process):
                continue
            target = str(opened.readlink())
        except OSError:
            continue
        if target.startswith("socket:[") and target[8:-1] in inodes:
            found.append(f"{opened} {target}")
    return found


def _belongs(child: int, process: int) -> bool:
    if child == process:
        return True
    status = Path(f"/proc/{child}/stat").read_text()
    return int(status.rpartition(")")[2].split()[1]) == process


def watched(words: list[str], *, status: tuple[int, ...] = (0,)) -> str:
    """Run a command and fail if it, or what it starts, opens a network's socket.

    Returns:
        Its standard error.
    """
    traced = shutil.which("strace") is not None and _may_trace()
    trace = ["strace", "-f", "-qq", "-e", "trace=socket"] if traced else []
    command = [*trace, sys.executable, "-c", WATCHED, json.dumps(words)]
    seen: list[str] = []
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        # strace tells of each call; without it they must be caught in the act.
        while not traced and process.poll() is None:
            seen += inet_sockets(process.pid)
            time.sleep(0.05)
        _, errors = process.communicate(timeout=100)
    assert process.returncode in status, errors[-3000:]
    assert seen == []
    lines = errors.splitlines()
    assert not [line for line in lines if line.startswith("NETWORK")]
    opened = [line for line in lines if "socket(AF_" in line]
    assert not [
        line for line in opened if "AF_UNIX" not in line and "NETLINK" not in line
    ]
    return errors


def _may_trace() -> bool:
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], check=False)
    return done.returncode == 0


def test_the_watch_sees_what_it_should(tmp_path: Path) -> None:
    code = "import socket, time; s = socket.socket(); s.bind(('127.0.0.1', 0))\n"
    code += "s.listen(); print('open', flush=True); time.sleep(60)"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert len(inet_sockets(process.pid)) == 1
        process.kill()


def test_a_run_opens_none() -> None:
    words = ["run", "--source", "synthetic", "--size", "320x180", "--sink", "null"]
    watched([*words, "--frames", "20"])


def test_a_conversion_opens_none(tmp_path: Path, make_video: "MakeVideo") -> None:
    source = make_video("in.mp4", frames=5, sound_s=0.2)
    watched(["file", str(source), str(tmp_path / "out.mp4")])


def test_the_doctor_and_the_list_of_devices_open_none() -> None:
    watched(["doctor", "--json"], status=(0, 1))
    watched(["devices", "--json"])


def test_the_window_opens_none() -> None:
    assert "BEGUN" in watched(["window"])


def test_lists_that_lead_into_the_net_open_none(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in corpus.lists().items():
        (folder / Path(name).with_suffix(f"{Path(name).suffix}.mp4")).write_text(text)
    errors = watched(["file", str(folder), str(tmp_path / "out")], status=(1,))
    assert f"{len(corpus.lists())} of {len(corpus.lists())} files" in errors
