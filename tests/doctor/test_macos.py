import plistlib
from typing import TYPE_CHECKING

import pytest

from portraitcam.doctor import Verdict, macos

if TYPE_CHECKING:
    from tests.doctor.conftest import MakeMachine

OK, PROBLEM = Verdict.OK, Verdict.PROBLEM
PLIST = "/Applications/OBS.app/Contents/Info.plist"
LIST = """1 extension(s)
--- com.apple.system_extension.cmio
enabled\tactive\tteamID\tbundleID (version)\tname\t[state]
*\t*\t2MMRE5MTB8\tcom.obsproject.obs-studio.mac-camera-extension (30.0.0/61)\t\
OBS Virtual Camera\t[{}]
"""


def plist(version: str) -> dict[str, bytes]:
    return {PLIST: plistlib.dumps({"CFBundleShortVersionString": version})}


@pytest.mark.parametrize(
    ("version", "verdict"), [("14.4.1\n", OK), ("12.7\n", PROBLEM), ("", OK)]
)
def test_macos_must_know_camera_extensions(
    make_machine: "MakeMachine", version: str, verdict: Verdict
) -> None:
    answers = {"sw_vers -productVersion": version} if version else {}
    (finding,) = macos.release(make_machine(answers=answers, system="darwin"))
    assert finding.verdict is verdict


@pytest.mark.parametrize(
    ("files", "verdict", "said"),
    [
        (plist("30.2.3"), OK, "30.2.3"),
        (plist("29.1.3"), PROBLEM, "30 or later"),
        ({PLIST: b"no property list"}, PROBLEM, "unknown version"),
        ({PLIST: b"<?xml version='1.0'?><plist><dict><"}, PROBLEM, "unknown version"),
        ({PLIST: plistlib.dumps([1])}, PROBLEM, "unknown version"),
        ({}, PROBLEM, "not in /Applications"),
    ],
)
def test_obs_must_be_in_applications_and_new_enough(
    make_machine: "MakeMachine",
    files: dict[str, bytes],
    verdict: Verdict,
    said: str,
) -> None:
    (finding,) = macos.obs(make_machine(files, system="darwin"))
    assert finding.verdict is verdict
    assert said in finding.detail
    assert ("/Applications" in finding.remedy) == (verdict is PROBLEM)


def test_an_old_obs_in_the_trash_is_a_problem(make_machine: "MakeMachine") -> None:
    files = {**plist("31.0"), "/home/anna/.Trash/OBS.app/Contents/Info.plist": b""}
    trash, present = macos.obs(make_machine(files, system="darwin"))
    assert trash.verdict is PROBLEM
    assert "Empty the Trash" in trash.remedy
    assert present.verdict is OK


@pytest.mark.parametrize(
    ("state", "verdict", "remedy"),
    [
        ("activated enabled", OK, ""),
        ("activated waiting for user", PROBLEM, "Camera Extensions"),
        ("terminated waiting to uninstall on reboot", PROBLEM, "Restart the Mac"),
        ("activated disabled", PROBLEM, "Camera Extensions"),
    ],
)
def test_the_state_of_the_camera_extension_is_read(
    make_machine: "MakeMachine", state: str, verdict: Verdict, remedy: str
) -> None:
    answers = {"systemextensionsctl list": LIST.format(state)}
    (finding,) = macos.extension(make_machine(answers=answers, system="darwin"))
    assert finding.verdict is verdict
    assert remedy in finding.remedy


def test_an_old_extension_that_is_being_removed_does_not_hide_the_new_one(
    make_machine: "MakeMachine",
) -> None:
    old = LIST.format("terminated waiting to uninstall on reboot")
    answers = {"systemextensionsctl list": old + LIST.format("activated enabled")}
    (finding,) = macos.extension(make_machine(answers=answers, system="darwin"))
    assert finding.verdict is OK


@pytest.mark.parametrize(
    "answers", [{}, {"systemextensionsctl list": "0 extension(s)"}]
)
def test_without_the_extension_obs_must_be_started_once(
    make_machine: "MakeMachine", answers: dict[str, str]
) -> None:
    (finding,) = macos.extension(make_machine(answers=answers, system="darwin"))
    assert finding.verdict is PROBLEM
    assert "Start Virtual Camera" in finding.remedy


@pytest.mark.parametrize(
    ("permission", "verdict"),
    [(None, OK), (0, OK), (1, PROBLEM), (2, PROBLEM), (3, OK)],
)
def test_the_camera_s_permission_is_told(
    make_machine: "MakeMachine", permission: int | None, verdict: Verdict
) -> None:
    (finding,) = macos.camera_permission(make_machine(permission=permission))
    assert finding.verdict is verdict
    assert bool(finding.remedy) == (verdict is PROBLEM)
