from typing import TYPE_CHECKING

import pytest

from portraitcam.doctor import Verdict, windows

if TYPE_CHECKING:
    from tests.doctor.conftest import MakeMachine

OK, NOTE, PROBLEM = Verdict.OK, Verdict.NOTE, Verdict.PROBLEM
CLASSES = r"HKLM\SOFTWARE\Classes\CLSID"
OBS = "{A3FCE0F5-3493-419F-958A-ABA1250EC20B}"
UNITY_64 = "{5C2CD55C-92AD-4999-8666-912BD3E70010}"
UNITY_32 = "{5C2CD55C-92AD-4999-8666-912BD3E70020}"
UNINSTALL = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\OBS Studio"
WEBCAM = (
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager"
    r"\ConsentStore\webcam"
)


def registered(name: str, view: str) -> tuple[dict[str, str], dict[str, str]]:
    """What reg says of a class, and the file that it names."""
    dll = f"C:\\Program Files\\cam\\module{view}.dll"
    key = rf"{CLASSES}\{name}\InprocServer32"
    answer = f"\r\n{key}\r\n    (Standard)    REG_SZ    {dll}\r\n\r\n"
    return {f"reg query {key} /ve /reg:{view}": answer}, {dll: "MZ"}


def version(number: str, view: str = "64") -> dict[str, str]:
    query = f"reg query {UNINSTALL} /v DisplayVersion /reg:{view}"
    return {query: f"{UNINSTALL}\r\n    DisplayVersion    REG_SZ    {number}\r\n"}


@pytest.mark.parametrize(
    ("answers", "verdict", "said"),
    [
        ({}, NOTE, "not installed"),
        (version("30.2.3"), OK, "30.2.3"),
        (version("31.0.0", "32"), OK, "31.0.0"),
        (version("25.0.8"), PROBLEM, "too old"),
    ],
)
def test_obs_must_be_new_enough_for_a_virtual_camera(
    make_machine: "MakeMachine", answers: dict[str, str], verdict: Verdict, said: str
) -> None:
    (finding,) = windows.obs(make_machine(answers=answers, system="win32"))
    assert finding.verdict is verdict
    assert said in finding.detail


@pytest.mark.parametrize(
    ("classes", "verdict", "said"),
    [
        ([(OBS, "64"), (OBS, "32")], OK, "OBS Virtual Camera"),
        ([(OBS, "64")], NOTE, "programs of 64 bits only"),
        ([(UNITY_64, "64"), (UNITY_32, "32")], OK, "Unity Capture"),
    ],
)
def test_a_registered_virtual_camera_is_found(
    make_machine: "MakeMachine",
    classes: list[tuple[str, str]],
    verdict: Verdict,
    said: str,
) -> None:
    answers: dict[str, str] = {}
    files: dict[str, str] = {}
    for name, view in classes:
        answer, file = registered(name, view)
        answers |= answer
        files |= file
    machine = make_machine(files, answers, system="win32")
    (finding,) = windows.virtual_camera(machine)
    assert finding.verdict is verdict
    assert said in finding.detail


def test_a_camera_whose_file_is_gone_is_a_problem(make_machine: "MakeMachine") -> None:
    answers, _ = registered(OBS, "64")
    (finding,) = windows.virtual_camera(make_machine({}, answers, system="win32"))
    assert finding.verdict is PROBLEM
    assert "its file is gone" in finding.detail
    assert "virtualcam-install.bat" in finding.remedy


@pytest.mark.parametrize(
    ("answers", "remedy"),
    [({}, "Install OBS Studio"), (version("30.0.0"), "virtualcam-install.bat")],
)
def test_without_a_virtual_camera_obs_is_installed_or_registered(
    make_machine: "MakeMachine", answers: dict[str, str], remedy: str
) -> None:
    machine = make_machine(answers=answers, system="win32")
    (finding,) = windows.virtual_camera(machine)
    assert finding.verdict is PROBLEM
    assert remedy in finding.remedy


@pytest.mark.parametrize(
    ("key", "said", "verdict", "who"),
    [
        (rf"HKCU\{WEBCAM}", "Allow", OK, "given"),
        (rf"HKCU\{WEBCAM}", "Deny", PROBLEM, "for apps"),
        (rf"HKLM\{WEBCAM}", "Deny", PROBLEM, "for this device"),
        (rf"HKCU\{WEBCAM}\NonPackaged", "Deny", PROBLEM, "for desktop apps"),
    ],
)
def test_the_camera_s_permission_is_read(
    make_machine: "MakeMachine", key: str, said: str, verdict: Verdict, who: str
) -> None:
    answers = {f"reg query {key} /v Value /reg:64": f"    Value    REG_SZ    {said}"}
    (finding,) = windows.camera_permission(make_machine(answers=answers))
    assert finding.verdict is verdict
    assert who in finding.detail
    assert ("ms-settings:privacy-webcam" in finding.remedy) == (verdict is PROBLEM)
