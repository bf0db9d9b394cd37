from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from portraitcam.doctor import Verdict, sandboxes
from portraitcam.v4l2 import LOOPBACK_DRIVER, Device

if TYPE_CHECKING:
    from tests.doctor.conftest import MakeMachine

OK, NOTE, PROBLEM = Verdict.OK, Verdict.NOTE, Verdict.PROBLEM
OURS = Device(Path("/dev/video10"), 10, "PortraitCam", LOOPBACK_DRIVER, True, False)
SNAPS = "Name  Version  Rev  Tracking  Publisher  Notes\n"
COLUMNS = "Interface  Plug  Slot  Notes\n"


@pytest.mark.parametrize(
    ("app", "row", "verdict", "remedy"),
    [
        ("chromium", "camera  chromium:camera  :camera  manual", OK, ""),
        (
            "chromium",
            "camera  chromium:camera  -  -",
            PROBLEM,
            "sudo snap connect chromium:camera",
        ),
        ("zoom-client", "camera  zoom-client:camera  :camera  -", NOTE, "zoom.us"),
        ("slack", "home  slack:home  :home  -", NOTE, ""),
    ],
)
def test_a_snap_needs_its_camera_plug_connected(
    make_machine: "MakeMachine", app: str, row: str, verdict: Verdict, remedy: str
) -> None:
    answers = {
        "snap list": f"{SNAPS}core22 1 2 3 4 -\n{app} 1 2 3 4 -\n",
        f"snap connections {app}": f"{COLUMNS}audio  {app}:audio  -  -\n{row}\n",
    }
    (finding,) = sandboxes.snaps(make_machine(answers=answers))
    assert finding.verdict is verdict
    assert finding.detail.startswith(f"{app}: ")
    assert remedy in finding.remedy


def test_a_snap_that_does_not_answer_is_noted(make_machine: "MakeMachine") -> None:
    machine = make_machine(answers={"snap list": f"{SNAPS}firefox 1 2 3 4 -\n"})
    (finding,) = sandboxes.snaps(machine)
    assert finding.verdict is NOTE


def test_without_snaps_and_flatpaks_all_is_well(make_machine: "MakeMachine") -> None:
    machine = make_machine(answers={"snap list": "", "flatpak list": "org.gimp.GIMP"})
    for check in (sandboxes.snaps, sandboxes.flatpaks):
        (finding,) = check(machine)
        assert finding.verdict is OK


@pytest.mark.parametrize(
    ("permissions", "verdict"),
    [
        ("[Context]\nshared=network;\ndevices=all;\n", OK),
        ("[Context]\ndevices=dri;all;\n", OK),
        ("[Context]\ndevices=dri;\nfilesystems=all;\n", PROBLEM),
        ("[Context]\nshared=network;\n", PROBLEM),
    ],
)
def test_a_flatpak_needs_all_devices(
    make_machine: "MakeMachine", permissions: str, verdict: Verdict
) -> None:
    answers = {
        "flatpak list --app --columns=application": "org.gimp.GIMP\nus.zoom.Zoom\n",
        "flatpak info --show-permissions us.zoom.Zoom": permissions,
    }
    (finding,) = sandboxes.flatpaks(make_machine(answers=answers))
    assert finding.verdict is verdict
    if verdict is PROBLEM:
        assert finding.remedy == "flatpak override --user --device=all us.zoom.Zoom"


def test_a_flatpak_that_does_not_answer_is_noted(make_machine: "MakeMachine") -> None:
    answers = {"flatpak list --app --columns=application": "org.mozilla.firefox"}
    (finding,) = sandboxes.flatpaks(make_machine(answers=answers))
    assert finding.verdict is NOTE


FLAG = '{"browser":{"enabled_labs_experiments":["enable-webrtc-pipewire-camera@1"]}}'
ON = 'user_pref("media.webrtc.camera.allow-pipewire", true);'
OFF = 'user_pref("media.webrtc.camera.allow-pipewire", false);'
FEDORA = {
    "/usr/lib64/firefox/defaults/preferences/all-redhat.js": ON.replace("user_", "")
}
RUNS = {
    "/run/user/1000/pipewire-0": "",
    "/usr/share/dbus-1/services/org.freedesktop.portal.Desktop.service": "",
}
FIREFOX = {"/home/anna/.mozilla/firefox/x.default/prefs.js": ON}
SETTLED = {"wpctl status": "Video\n ├─ Sources:\n │  *   50. PortraitCam (V4L2)\n"}


@pytest.mark.parametrize(
    ("files", "answers", "devices", "verdict", "said"),
    [
        ({}, {}, [OURS], OK, "no browser"),
        ({**RUNS, **FIREFOX}, SETTLED, [OURS], OK, "lists PortraitCam for Firefox"),
        ({**RUNS, **FIREFOX}, {"wpctl status": "Video"}, [OURS], PROBLEM, "not list"),
        ({**RUNS, **FIREFOX}, {}, [OURS], PROBLEM, "does not list PortraitCam"),
        ({**RUNS, **FIREFOX}, {}, [], OK, "none of ours yet"),
        (FIREFOX, SETTLED, [OURS], PROBLEM, "does not run"),
        (
            {"/run/user/1000/pipewire-0": "", **FIREFOX},
            SETTLED,
            [OURS],
            PROBLEM,
            "portal",
        ),
        ({**RUNS, **FEDORA}, {}, [OURS], PROBLEM, "Firefox"),
        (
            {**RUNS, **FEDORA, **dict.fromkeys(FIREFOX, OFF)},
            {},
            [OURS],
            OK,
            "no browser",
        ),
        (
            {**RUNS, "/home/anna/.config/google-chrome/Local State": FLAG},
            {},
            [OURS],
            PROBLEM,
            "Chrome",
        ),
        (
            {
                **RUNS,
                "/home/anna/.config/chromium/Local State": FLAG.replace("@1", "@2"),
            },
            {},
            [OURS],
            OK,
            "no browser",
        ),
    ],
)
def test_a_browser_that_asks_pipewire_needs_our_camera_there(
    make_machine: "MakeMachine",
    files: dict[str, str],
    answers: dict[str, str],
    devices: list[Device],
    verdict: Verdict,
    said: str,
) -> None:
    machine = make_machine(
        files,
        answers,
        devices=devices,
        environ={"XDG_RUNTIME_DIR": "/run/user/1000"},
    )
    (finding,) = sandboxes.pipewire(machine)
    assert finding.verdict is verdict
    assert said in finding.detail
    assert bool(finding.remedy) == (verdict is PROBLEM)


@pytest.mark.parametrize(
    ("answer", "devices", "verdict", "said"),
    [
        (None, [OURS], OK, "not needed"),
        ("OBS Studio - 30.0.2 (linux)\n", [OURS], NOTE, "OBS 30.0.2"),
        ("OBS Studio - 30.0.2 (linux)\n", [OURS, OURS], OK, "OBS 30.0.2"),
        ("OBS Studio - 30.0.2 (linux)\n", [], OK, "OBS 30.0.2"),
    ],
)
def test_obs_wants_a_device_of_its_own(
    make_machine: "MakeMachine",
    answer: str | None,
    devices: list[Device],
    verdict: Verdict,
    said: str,
) -> None:
    answers = {"obs --version": answer} if answer else {}
    (finding,) = sandboxes.obs(make_machine(answers=answers, devices=devices))
    assert finding.verdict is verdict
    assert said in finding.detail
