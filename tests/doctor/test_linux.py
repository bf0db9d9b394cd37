from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from portraitcam.doctor import Finding, Verdict, linux
from portraitcam.v4l2 import LOOPBACK_DRIVER, Device

if TYPE_CHECKING:
    from tests.doctor.conftest import MakeMachine

LOADED = {"/sys/module/v4l2loopback/version": "0.13.2\n"}
SECURE = {"/sys/firmware/efi/efivars/SecureBoot-8be4df61": b"\x06\0\0\0\x01"}
OK, NOTE, PROBLEM = Verdict.OK, Verdict.NOTE, Verdict.PROBLEM


def loopback(number: int = 10, label: str = "PortraitCam", caps: str = "out") -> Device:
    """A loopback device that says it can do `caps`: in, out, both or none."""
    return Device(
        Path(f"/dev/video{number}"),
        number,
        label,
        LOOPBACK_DRIVER,
        captures=caps in ("in", "both"),
        outputs=caps in ("out", "both"),
    )


def only(findings: Iterable[Finding]) -> Finding:
    """The one finding, which must have a remedy if it is a problem."""
    found = list(findings)
    assert len(found) == 1, found
    assert found[0].remedy or found[0].verdict is not PROBLEM
    return found[0]


@pytest.mark.parametrize(
    ("files", "answers", "verdict", "said", "remedy"),
    [
        (LOADED, {}, OK, "0.13.2 is loaded", ""),
        ({"/sys/module/v4l2loopback/version": "0.12.7"}, {}, NOTE, "0.12.7", "0.13"),
        ({"/sys/module/v4l2loopback/x": ""}, {}, NOTE, "0.12 or older", "0.13"),
        (
            {"/sys/module/v4l2loopback/x": "", "/dev/v4l2loopback": ""},
            {},
            OK,
            "unknown version",
            "",
        ),
        ({}, {}, PROBLEM, "not installed", "modprobe v4l2loopback devices=1"),
        (
            {},
            {"modinfo -F version v4l2loopback": "0.13.2\n"},
            PROBLEM,
            "0.13.2 is installed, but not loaded",
            "sudo modprobe v4l2loopback",
        ),
        (
            {},
            {"/usr/sbin/modinfo -F version v4l2loopback": "\n"},
            PROBLEM,
            "0.12 or older is installed, but not loaded",
            "sudo modprobe v4l2loopback",
        ),
        (
            {},
            {"dkms status v4l2loopback": "v4l2loopback/0.12.7, 6.1.0-18: installed"},
            PROBLEM,
            "not built for the kernel that is running",
            "linux-headers",
        ),
    ],
)
def test_the_module_is_loaded_installed_or_missing(
    make_machine: "MakeMachine",
    files: dict[str, str],
    answers: dict[str, str],
    verdict: Verdict,
    said: str,
    remedy: str,
) -> None:
    finding = only(linux.loopback_module(make_machine(files, answers)))
    assert finding.verdict is verdict
    assert said in finding.detail
    assert remedy in finding.remedy


@pytest.mark.parametrize(
    ("devices", "verdict", "said"),
    [
        ([loopback(caps="in")], OK, "being sent to"),
        ([loopback(caps="out")], NOTE, "only while PortraitCam sends"),
        ([loopback(caps="both")], PROBLEM, "browsers do not list"),
        ([loopback(10, "OBS Virtual Camera")], PROBLEM, "belong to other programs"),
        ([loopback(9, "OBS", "in"), loopback(10, caps="in")], OK, "/dev/video10"),
        ([], PROBLEM, "without a device"),
    ],
)
def test_the_virtual_camera_is_listed_by_call_programs_or_it_is_said_why_not(
    make_machine: "MakeMachine", devices: list[Device], verdict: Verdict, said: str
) -> None:
    finding = only(linux.virtual_camera(make_machine(LOADED, devices=devices)))
    assert finding.verdict is verdict
    assert said in finding.detail


def test_without_the_module_there_is_one_problem_and_not_two(
    make_machine: "MakeMachine",
) -> None:
    assert only(linux.virtual_camera(make_machine())).verdict is NOTE


def test_a_device_of_another_name_is_usable_and_said_to_be_listed_so(
    make_machine: "MakeMachine",
) -> None:
    machine = make_machine(LOADED, devices=[loopback(0, "Dummy video device", "in")])
    usable, named = linux.virtual_camera(machine)
    assert usable.verdict is OK
    assert named.verdict is NOTE
    assert "Dummy video device" in named.detail


def test_a_device_that_a_killed_writer_left_mute_is_woken_up_by_us(
    make_machine: "MakeMachine",
) -> None:
    finding = only(linux.virtual_camera(make_machine(devices=[loopback(caps="none")])))
    assert finding.verdict is NOTE
    assert "wakes it up" in finding.remedy


@pytest.mark.parametrize(
    ("caps", "users", "verdict", "said"),
    [
        ("out", [], OK, "nobody"),
        ("in", ["portraitcam", "zoom"], OK, "portraitcam, zoom"),
        ("in", ["chrome", "portraitcam", "zoom"], NOTE, "chrome, portraitcam, zoom"),
        ("in", [], NOTE, "seems to send"),
    ],
)
def test_who_uses_the_virtual_camera_is_named(
    make_machine: "MakeMachine",
    caps: str,
    users: list[str],
    verdict: Verdict,
    said: str,
) -> None:
    machine = make_machine(
        devices=[loopback(caps=caps)], holders={"/dev/video10": users}
    )
    finding = only(linux.who_holds_it(machine))
    assert finding.verdict is verdict
    assert said in finding.detail
    assert (finding.remedy == "") == (verdict is OK)


@pytest.mark.parametrize(
    ("closed", "answers", "verdict", "remedy"),
    [
        ([], {}, OK, ""),
        (
            ["/dev/video10"],
            {"stat -c %G /dev/video10": "video\n", "id -Gn anna": "anna sudo\n"},
            PROBLEM,
            "usermod --append --groups video $USER",
        ),
        (
            ["/dev/video10"],
            {"stat -c %G /dev/video10": "video\n", "id -Gn anna": "anna video\n"},
            PROBLEM,
            "Log out and in again",
        ),
        (
            ["/dev/video10"],
            {"stat -c %G /dev/video10": "root\n"},
            PROBLEM,
            "udevadm trigger",
        ),
        (["/dev/video10"], {}, PROBLEM, "usermod"),
    ],
)
def test_a_closed_device_is_opened_by_the_right_group(
    make_machine: "MakeMachine",
    closed: list[str],
    answers: dict[str, str],
    verdict: Verdict,
    remedy: str,
) -> None:
    machine = make_machine(answers=answers, devices=[loopback()], closed=closed)
    finding = only(linux.access(machine))
    assert finding.verdict is verdict
    assert remedy in finding.remedy


def test_without_devices_there_is_no_access_to_speak_of(
    make_machine: "MakeMachine",
) -> None:
    assert only(linux.access(make_machine())).verdict is NOTE


SIGNER = "modinfo -F signer v4l2loopback"


@pytest.mark.parametrize(
    ("files", "answers", "verdict", "said"),
    [
        ({}, {}, OK, "off"),
        ({"/sys/firmware/efi/efivars/SecureBoot-1": b"\6\0\0\0\0"}, {}, OK, "off"),
        ({**SECURE, **LOADED}, {}, OK, "on, and the module is loaded"),
        (SECURE, {}, NOTE, "must be signed once it is installed"),
        (SECURE, {SIGNER: "\n"}, PROBLEM, "is not signed"),
        (SECURE, {SIGNER: "annas-laptop Module Signature key\n"}, NOTE, "enrolled"),
    ],
)
def test_secure_boot_keeps_an_unsigned_module_out(
    make_machine: "MakeMachine",
    files: dict[str, str | bytes],
    answers: dict[str, str],
    verdict: Verdict,
    said: str,
) -> None:
    finding = only(linux.secure_boot(make_machine(files, answers)))
    assert finding.verdict is verdict
    assert said in finding.detail
    assert "annas-laptop" not in finding.detail + finding.remedy


def test_the_key_that_ubuntu_signs_with_is_the_one_to_enrol(
    make_machine: "MakeMachine",
) -> None:
    key = "/var/lib/shim-signed/mok/MOK.der"
    machine = make_machine({**SECURE, key: b""}, {SIGNER: "x"})
    assert f"mokutil --import {key}" in only(linux.secure_boot(machine)).remedy


@pytest.mark.parametrize(
    ("files", "environ", "verdict", "said"),
    [
        ({}, {}, OK, "no sandbox"),
        ({"/.flatpak-info": ""}, {}, NOTE, "flatpak"),
        ({}, {"SNAP": "/snap/x"}, NOTE, "snap"),
        ({"/.dockerenv": ""}, {}, NOTE, "container"),
        ({"/run/.containerenv": ""}, {}, NOTE, "container"),
        (
            {"/proc/sys/kernel/osrelease": "5.15.90.1-microsoft-standard-WSL2"},
            {},
            PROBLEM,
            "Windows Subsystem",
        ),
    ],
)
def test_what_shuts_the_program_in_is_named(
    make_machine: "MakeMachine",
    files: dict[str, str],
    environ: dict[str, str],
    verdict: Verdict,
    said: str,
) -> None:
    finding = only(linux.sandbox(make_machine(files, environ=environ)))
    assert finding.verdict is verdict
    assert said in finding.detail


@pytest.mark.parametrize(
    ("missing", "environ", "verdict"),
    [
        ((), {}, OK),
        (("xcb-icccm",), {}, NOTE),
        (("xcb-cursor",), {}, PROBLEM),
        (("xcb-cursor",), {"WAYLAND_DISPLAY": "wayland-0"}, NOTE),
    ],
)
def test_libraries_that_the_window_needs_are_named(
    make_machine: "MakeMachine",
    missing: tuple[str, ...],
    environ: dict[str, str],
    verdict: Verdict,
) -> None:
    def find(name: str) -> str | None:
        return None if name in missing else f"lib{name}.so.0"

    finding = only(linux.window_libraries(make_machine(environ=environ), find))
    assert finding.verdict is verdict
    assert all(f"lib{name}0" in finding.remedy for name in missing)
