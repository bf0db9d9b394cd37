import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from portraitcam import presets
from portraitcam.cli import main
from portraitcam.doctor import (
    Finding,
    Verdict,
    cameras,
    checks_for,
    examine,
    problems,
    program,
)
from portraitcam.doctor.finding import note, ok, problem
from portraitcam.doctor.machine import Asker, Machine
from portraitcam.settings import Settings, save, settings_path
from portraitcam.sources.devices import CameraInfo
from portraitcam.v4l2 import Mode

if TYPE_CHECKING:
    from tests.conftest import MakeNetwork
    from tests.doctor.conftest import MakeMachine

OK, NOTE, PROBLEM = Verdict.OK, Verdict.NOTE, Verdict.PROBLEM

NAMES = {
    "PortraitCam", "libraries", "network", "threads", "built-in backgrounds",
    "settings", "presets", "log", "cameras", "access to /dev/video*", "surroundings",
    "loopback module", "Secure Boot", "virtual camera", "PipeWire", "snap", "flatpak",
    "OBS", "libraries for the window",
}  # fmt: skip


@pytest.fixture(scope="module")
def here() -> list[Finding]:
    """What the doctor says of the machine that runs the tests."""
    return examine()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux")
def test_the_names_that_programs_rely_on_are_there(here: list[Finding]) -> None:
    assert {finding.name for finding in here} >= NAMES


def test_every_problem_comes_with_a_remedy(here: list[Finding]) -> None:
    assert len(here) > 5
    for finding in here:
        assert finding.detail
        assert finding.remedy or finding.verdict is not PROBLEM, finding
        assert set(finding.as_dict()) == {"name", "verdict", "detail", "remedy"}


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_no_check_fails_on_a_machine_without_anything(
    make_machine: "MakeMachine", system: str
) -> None:
    findings = examine(checks_for(make_machine(system=system)))
    assert not [f for f in findings if "the check failed" in f.detail]
    assert {"cameras", "virtual camera"} <= {finding.name for finding in findings}


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("answer", ["", "\0\0", "nonsense " * 50, "\n[\n", "\udcff"])
def test_no_answer_of_a_command_makes_a_check_fail(
    make_machine: "MakeMachine", system: str, answer: str
) -> None:
    plain = make_machine(system=system)
    machine = Machine(
        system=system, root=plain.root, home=plain.home, environ={},
        ask=lambda *words: answer, devices=list, holders=lambda path: [],
        may_use=lambda path: False, cameras=list, camera_permission=lambda: 99,
    )  # fmt: skip
    findings = examine(checks_for(machine)[8:])
    assert not [f for f in findings if "the check failed" in f.detail]


def test_a_check_that_breaks_is_a_finding_and_not_an_error() -> None:
    def breaks() -> Iterator[Finding]:
        yield ok("sound", "first it is heard")
        raise OSError("no such thing")

    first, second = examine([("sound", breaks)])
    assert first.verdict is OK
    assert second.verdict is PROBLEM
    assert "no such thing" in second.detail


def test_a_check_that_hangs_is_a_finding_as_well() -> None:
    never = threading.Event()

    def hangs() -> Iterator[Finding]:
        never.wait()
        yield ok("camera", "at last")

    found = examine(
        [("camera", hangs), ("sound", lambda: iter([ok("sound", "on")]))], 0.2
    )
    never.set()
    assert [f.verdict for f in found] == [PROBLEM, OK]
    assert "did not end within 0.2 s" in found[0].detail


def test_a_finding_prints_its_remedy_below_itself() -> None:
    finding = problem("sound", "too loud", "turn it down\nor off")
    first, *rest = str(finding).splitlines()
    assert first == "problem sound: too loud"
    assert [line.strip() for line in rest] == ["turn it down", "or off"]


def test_problems_are_named_once_and_notes_are_none() -> None:
    findings = [problem("a", "x", "y"), note("b", "x", "y"), problem("a", "z", "y")]
    assert problems(findings) == ["a"]


@pytest.mark.parametrize(
    ("findings", "status", "last"),
    [
        ([ok("a", "x"), note("b", "x")], 0, "All is well."),
        ([ok("a", "x"), problem("b", "x", "y")], 1, "Needs mending: b."),
    ],
)
def test_the_exit_status_says_whether_anything_needs_mending(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    findings: list[Finding],
    status: int,
    last: str,
) -> None:
    monkeypatch.setattr("portraitcam.doctor.examine", lambda: findings)
    assert main(["doctor"]) == status
    assert capsys.readouterr().out.splitlines()[-1] == last
    assert main(["doctor", "--report"]) == status
    assert main(["doctor", "--report", "--json"]) == 2


# The program ----------------------------------------------------------------------

ALL = dict.fromkeys(
    ("numpy", "onnxruntime", "av", "PySide6-Essentials", "psutil", "pyvirtualcam"), "1"
)


@pytest.mark.parametrize(
    ("installed", "verdict", "remedy"),
    [
        (ALL | {"opencv-python": "4"}, OK, ""),
        (ALL | {"opencv-python-headless": "5"}, OK, ""),
        (ALL, PROBLEM, "pip install opencv-python-headless"),
        ({"opencv-python": "4"}, PROBLEM, "pip install numpy onnxruntime av"),
    ],
)
def test_a_missing_library_is_named(
    installed: dict[str, str], verdict: Verdict, remedy: str
) -> None:
    (finding,) = program.libraries(installed)
    assert finding.verdict is verdict
    assert finding.remedy.startswith(remedy)


def test_without_pyvirtualcam_only_linux_has_a_virtual_camera() -> None:
    found = ALL | {"opencv-python": "4"}
    del found["pyvirtualcam"]
    (finding,) = program.libraries(found, "win32")
    assert finding.verdict is NOTE
    (finding,) = program.libraries(found, "linux")
    assert finding.verdict is OK


def test_the_network_that_ships_is_well() -> None:
    (finding,) = program.network()
    assert finding.verdict is OK
    assert "parameters" in finding.detail


def test_a_corrupt_network_is_a_problem(tmp_path: Path) -> None:
    corrupt = tmp_path / "portraitcam.onnx"
    corrupt.write_bytes(b"not a network")
    for path in (corrupt, tmp_path / "none.onnx", tmp_path):
        (finding,) = program.network(path)
        assert finding.verdict is PROBLEM


def test_a_network_that_gives_no_numbers_is_a_problem(
    make_network: "MakeNetwork",
) -> None:
    (finding,) = program.network(make_network(gain=float(np.nan)))
    assert finding.verdict is PROBLEM


def test_a_network_that_does_not_describe_itself_is_noted(
    make_network: "MakeNetwork",
) -> None:
    (finding,) = program.network(make_network(metadata={}))
    assert finding.verdict is NOTE


@pytest.mark.parametrize(
    ("cores", "wanted", "verdict"), [(2, 1, OK), (2, 2, OK), (2, 3, PROBLEM)]
)
def test_more_threads_than_cores_are_a_problem(
    cores: int, wanted: int, verdict: Verdict
) -> None:
    (finding,) = program.threads(cores, wanted)
    assert finding.verdict is verdict


def test_built_in_backgrounds_are_counted() -> None:
    assert next(program.backgrounds()).verdict is OK
    assert next(program.backgrounds({})).verdict is PROBLEM


def test_settings_are_looked_at_and_left_where_they_are(tmp_path: Path) -> None:
    path = settings_path()
    assert next(program.settings()).verdict is OK
    save(Settings(), path)
    assert next(program.settings()).verdict is OK
    path.write_text("{")
    (finding,) = program.settings()
    assert finding.verdict is PROBLEM
    assert path.read_text() == "{"
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_preset_that_cannot_be_used_is_a_problem() -> None:
    assert next(program.saved_presets()).detail == "none saved yet"
    presets.save("Work", Settings())
    assert next(program.saved_presets()).detail == "1 saved"
    (presets.folder() / "Broken.json").write_text("[]")
    (finding,) = program.saved_presets()
    assert finding.verdict is PROBLEM


def test_the_log_is_there_with_or_without_errors_or_cannot_be_written(
    tmp_path: Path,
) -> None:
    path = tmp_path / "new" / "a.log"
    assert next(program.log_file(path)).verdict is OK
    path.parent.mkdir()
    path.write_text("2026-01-01 10:00:00,000 INFO    portraitcam: all ERROR free\n")
    assert next(program.log_file(path)).verdict is OK
    path.write_text("2026-01-01 10:00:00,000 ERROR   portraitcam: oh\n")
    assert next(program.log_file(path)).verdict is NOTE
    assert next(program.log_file(path.parent)).verdict is PROBLEM
    assert next(program.log_file(path / "a.log")).verdict is PROBLEM


# Cameras --------------------------------------------------------------------------


def test_cameras_are_named_to_the_user_and_only_counted_in_a_report(
    make_machine: "MakeMachine",
) -> None:
    camera = CameraInfo(
        0, "Anna's Phone", "usb-1", "/dev/video0", (Mode(1280, 720, 30, "MJPG"),)
    )
    plain = CameraInfo(1, "Other", "", "")
    machine = make_machine(cameras=[camera, plain])
    (finding,) = cameras.cameras(machine)
    assert finding.verdict is OK
    assert "Anna's Phone (1280x720 MJPG), Other" in finding.detail
    assert finding.public == "2: 1280x720 MJPG, modes not known"
    busy = make_machine(cameras=[camera], holders={"/dev/video0": ["zoom"]})
    assert [f.verdict for f in cameras.cameras(busy)] == [OK, NOTE]
    (none,) = cameras.cameras(make_machine())
    assert none.verdict is PROBLEM


# The machine ----------------------------------------------------------------------


def test_a_command_is_answered_in_time_or_not_at_all() -> None:
    ask = Asker()
    assert ask(sys.executable, "-c", "print('ä')") == "ä" + os.linesep
    assert ask("no-such-program-anywhere") is None
    assert ask(sys.executable, "-c", "raise SystemExit(1)") is None
    assert ask(sys.executable, "-c", "print(input())") is None
    assert ask("nul\0in it") is None
    began = time.monotonic()
    slow = Asker(limit_s=0.5)
    assert slow(sys.executable, "-c", "import time; time.sleep(60)") is None
    assert slow(sys.executable, "-c", "print(1)") is None  # the time is used up
    assert time.monotonic() - began < 10


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes of this kind")
def test_what_is_no_ordinary_file_is_not_read(make_machine: "MakeMachine") -> None:
    machine = make_machine({"/a": "text"})
    os.mkfifo(machine.root / "pipe")
    (machine.root / "endless").symlink_to("/dev/zero")
    (machine.root / "loop").symlink_to("loop")
    assert machine.read("/a") == machine.read(machine.root / "a") == "text"
    for name in ("pipe", "endless", "loop", ".", "none", "nul\0"):
        assert machine.read(f"/{name}") == ""
