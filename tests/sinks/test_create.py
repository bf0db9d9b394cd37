import dataclasses
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from portraitcam.errors import SinkError
from portraitcam.v4l2 import LOOPBACK_DRIVER, Device

if not sys.platform.startswith("linux"):
    pytest.skip("v4l2loopback is of Linux", allow_module_level=True)

from portraitcam.sinks.virtual.create import Facts, carry_out, facts, plan

BARE = Facts(installed=True, loaded=False, adds=False)


def device(number: int, label: str) -> Device:
    path = Path(f"/dev/video{number}")
    return Device(path, number, label, LOOPBACK_DRIVER, captures=False, outputs=True)


def test_a_module_that_is_not_loaded_is_loaded_with_the_options_browsers_need() -> None:
    assert plan(BARE, for_good=False) == [
        'modprobe v4l2loopback devices=1 video_nr=10 card_label="PortraitCam" '
        "exclusive_caps=1 max_buffers=2"
    ]


def test_a_number_that_is_taken_is_left_alone() -> None:
    taken = dataclasses.replace(BARE, numbers=frozenset({0, 10, 11}))
    assert "video_nr=12 " in plan(taken, for_good=False)[0]


def test_a_module_that_is_not_installed_is_named_with_the_command_that_does_it() -> (
    None
):
    with pytest.raises(SinkError, match="not installed") as caught:
        plan(dataclasses.replace(BARE, installed=False), for_good=True)
    assert "v4l2loopback" in caught.value.hint


def test_a_device_is_added_to_a_loaded_module_where_that_can_be_done() -> None:
    known = Facts(
        installed=True, loaded=True, adds=True, devices=(device(10, "OBS"),),
        numbers=frozenset({10}),
    )  # fmt: skip
    assert plan(known, for_good=False) == [
        "v4l2loopback-ctl add -n PortraitCam -x 1 -b 2 /dev/video11"
    ]


def test_an_old_module_is_loaded_anew_with_the_devices_of_others_kept() -> None:
    known = Facts(
        installed=True, loaded=True, adds=False,
        devices=(device(9, "OBS $(id) Camera"),), exclusive=(True, False),
        numbers=frozenset({0, 9}),
    )  # fmt: skip
    unload, load = plan(known, for_good=False)
    assert unload == "modprobe -r v4l2loopback"
    assert shlex.split(load) == [
        "modprobe", "v4l2loopback", "devices=2", "video_nr=9,10",
        "card_label=OBS $(id) Camera,PortraitCam", "exclusive_caps=1,1",
        "max_buffers=2",
    ]  # fmt: skip


def test_a_camera_that_is_there_is_not_made_twice() -> None:
    known = Facts(
        installed=True, loaded=True, adds=False, devices=(device(10, "PortraitCam"),)
    )
    assert plan(known, for_good=False) == []
    assert len(plan(known, for_good=True)) == 2


def test_for_good_means_two_files_of_our_own_name(tmp_path: Path) -> None:
    *_, options, load = plan(BARE, for_good=True)
    (tmp_path / "modprobe.d").mkdir()
    (tmp_path / "modules-load.d").mkdir()
    script = "\n".join([options, load]).replace("/etc", str(tmp_path))
    subprocess.run(["/bin/sh", "-ec", script], check=True)
    assert (tmp_path / "modprobe.d/portraitcam.conf").read_text() == (
        'options v4l2loopback devices=1 video_nr=10 card_label="PortraitCam" '
        "exclusive_caps=1 max_buffers=2\n"
    )
    kept = (tmp_path / "modules-load.d/portraitcam.conf").read_text()
    assert kept == "v4l2loopback\n"


def test_options_that_someone_else_has_set_are_not_set_against_them(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "etc/modprobe.d"
    folder.mkdir(parents=True)
    (folder / "obs.conf").write_text("# mine\noptions v4l2loopback devices=1\n")
    (folder / "portraitcam.conf").write_text("options v4l2loopback devices=1\n")
    module = tmp_path / "sys/module/v4l2loopback/parameters"
    module.mkdir(parents=True)
    (module / "exclusive_caps").write_text("Y,N,N\n")
    known = facts(tmp_path)
    assert known.loaded
    assert known.installed
    assert not known.adds
    assert known.exclusive == (True, False, False)
    with pytest.raises(SinkError, match=r"obs\.conf") as caught:
        plan(known, for_good=True)
    assert 'card_label="PortraitCam"' in caught.value.hint


@pytest.fixture
def pkexec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pkexec that does what the file `answer` beside it says, or runs the words."""
    tool = tmp_path / "pkexec"
    tool.write_text(f'#!/bin/sh\n[ -e {tmp_path}/answer ] && . {tmp_path}/answer\n"$@"')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return tmp_path


def test_the_lines_run_in_turn_and_stop_at_the_first_that_fails(pkexec: Path) -> None:
    made = pkexec / "made"
    with pytest.raises(SinkError):
        carry_out([f"touch {made}", "false", f"rm {made}"])
    assert made.exists()
    carry_out([f"rm {made}"])
    assert not made.exists()


@pytest.mark.parametrize(
    ("answer", "message", "hint"),
    [
        ("exit 126", "leave was not given", "sudo true"),
        (
            "echo 'modprobe: ERROR: could not insert: Key was rejected by service' >&2;"
            "exit 1",
            "Secure Boot",
            "mokutil",
        ),
        (
            "echo 'modprobe: FATAL: Module v4l2loopback not found in directory' >&2;"
            "exit 1",
            "kernel that is running",
            "linux-headers",
        ),
        (
            "echo 'modprobe: FATAL: Module v4l2loopback is in use.' >&2; exit 1",
            "uses a virtual camera",
            "Close the call programs",
        ),
    ],
)
def test_a_refusal_is_told_with_what_to_do(
    pkexec: Path, answer: str, message: str, hint: str
) -> None:
    (pkexec / "answer").write_text(answer + "\n")
    with pytest.raises(SinkError, match=message) as caught:
        carry_out(["true"])
    assert hint in caught.value.hint
