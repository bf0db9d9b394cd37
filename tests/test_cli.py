import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from portraitcam import __version__
from portraitcam.cli import main

if TYPE_CHECKING:
    from tests.conftest import MakeVideo

SMALL = ["--source", "synthetic", "--size", "160x90", "--sink", "null"]


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    """What a command printed, which must be one JSON object and nothing else."""
    out, _ = capsys.readouterr()
    report = json.loads(out)
    assert isinstance(report, dict)
    return report


def test_run_sends_the_frames_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", *SMALL, "--frames", "5", "--json"]) == 0
    report = printed(capsys)
    assert report["state"] == "stopped"
    assert report["frames"] == 5
    assert report["size"] == [160, 90]


def test_run_writes_several_sinks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "a.mp4", tmp_path / "b.mp4"]
    sinks = [word for file in files for word in ("--sink", str(file))]
    words = ["run", "--source", "synthetic", "--size", "160x90", *sinks]
    assert main([*words, "--frames", "5", "--background", "#00b140"]) == 0
    assert all(file.stat().st_size > 500 for file in files)
    assert "frames" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--size", "1280"],
        ["run", "--frames", "0"],
        ["run", "--fit", "stretch"],
        ["run", "--smoothing", "2"],
        ["run", "--size", "0x720"],
        ["run", "--sink", "a.mp4", "--sink", "./a.mp4"],
        ["run", "--source", "a.mp4", "--sink", "a.mp4"],
        ["file", "a.mp4", "b.mp4", "--background", "./b.mp4"],
        ["bench", "soak", "--minutes", "nan"],
        ["bench", "nothing"],
        ["run", "--background", "blur", "--background", "#00b140"],
        ["run", *SMALL, "--background", "blue"],
        ["run", *SMALL, "--background", "blur:2"],
        ["run", *SMALL, "--background", "#00b14"],
        ["run", "--source", "synthetik", "--sink", "null"],
        ["ctl", "background"],
        ["ctl", "pause", "now"],
        ["nonsense"],
    ],
)
def test_wrong_usage_exits_with_2_and_prints_nothing_on_standard_output(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = main(words)
    except SystemExit as ended:  # argparse ends the process by itself
        status = int(str(ended.code))
    assert status == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "words",
    [
        ["run", "--source", "gone.mp4", "--sink", "null"],
        ["run", *SMALL, "--background", "gone.png"],
        ["run", "--source", "camera:99", "--sink", "null"],
        ["run", *SMALL[:4], "--sink", "gone/out.mp4"],
        ["run", "--source", "~nobody-of-that-name/a.mp4", "--sink", "null"],
        ["run", "--source", "n" * 300, "--sink", "null"],
        ["file", "gone.jpg", "out.jpg"],
        ["evaluate", "gone"],
        ["ctl", "status"],
    ],
)
def test_an_error_is_one_message_with_a_hint_and_exits_with_1(
    words: list[str],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*words, "--json"]) in (1, 2)
    out, err = capsys.readouterr()
    assert out == ""
    message, hint = err.rstrip().split("\n", 1)
    assert message.startswith("portraitcam: ")
    assert hint.strip()
    assert "Traceback" not in err
    assert not list(tmp_path.glob("out*"))


def test_run_follows_turns_and_zooms_as_its_flags_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["run", "--source", "synthetic", "--size", "320x180", "--sink", "null"]
    words += ["--frames", "2", "--json", "--rotate", "90", "--auto-framing"]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["size"] == [180, 320]


def test_the_version_is_the_package_s(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == __version__


def test_devices_and_doctor_answer_on_any_machine(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["devices", "--json"]) == 0
    assert set(printed(capsys)) == {"cameras", "virtual_cameras"}
    status = main(["doctor", "--json"])
    report = printed(capsys)
    checks = report["checks"]
    assert isinstance(checks, list)
    assert status == (1 if report["problems"] else 0)
    assert {"PortraitCam", "network", "cameras"} <= {c["name"] for c in checks}
    assert main(["doctor"]) == status
    assert "ok" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
def test_sigterm_ends_a_run_cleanly(tmp_path: Path) -> None:
    out = tmp_path / "films" / "out.mp4"
    out.parent.mkdir()
    words = [sys.executable, "-m", "portraitcam", "run", *SMALL[:4], "--sink", str(out)]
    with subprocess.Popen(
        [*words, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        end = time.monotonic() + 20
        while not list(out.parent.iterdir()) and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        text, errors = process.communicate(timeout=10)
    assert process.returncode == 0, errors
    assert json.loads(text)["state"] == "stopped"
    assert [p.name for p in out.parent.iterdir()] == ["out.mp4"]
    assert out.stat().st_size > 500


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
def test_sigterm_leaves_nothing_of_a_conversion(
    tmp_path: Path, make_video: "MakeVideo"
) -> None:
    source = make_video("in.mp4", frames=1500)
    out = tmp_path / "films" / "out.mp4"
    out.parent.mkdir()
    words = [sys.executable, "-m", "portraitcam", "file", str(source), str(out)]
    with subprocess.Popen(words, stderr=subprocess.PIPE) as process:
        end = time.monotonic() + 30
        while not list(out.parent.iterdir()) and time.monotonic() < end:
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 128 + signal.SIGTERM, errors
    assert not list(out.parent.iterdir())


def test_a_name_that_the_terminal_cannot_show_is_no_error(
    tmp_path: Path, make_video: "MakeVideo"
) -> None:
    source = make_video("in.mp4", frames=2)
    words = [sys.executable, "-m", "portraitcam", "file", str(source)]
    done = subprocess.run(
        [*words, str(tmp_path / "\u4e2d.mp4")],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "\\u4e2d.mp4" in done.stdout


def test_without_standard_error_nothing_is_said_elsewhere(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["file", "gone.jpg", "out.jpg"]) == 1
    assert capsys.readouterr().out == ""


def test_headless_use_never_loads_qt_or_torch() -> None:
    words = ["run", *SMALL, "--frames", "3"]
    code = (
        "import sys; from portraitcam.cli import main; "
        f"assert main({words!r}) == 0; "
        "print([m for m in ('PySide6', 'torch') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
