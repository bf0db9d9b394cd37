import getpass
import platform
from pathlib import Path

import pytest

from portraitcam.doctor import examine
from portraitcam.doctor.finding import ok, problem
from portraitcam.doctor.report import names_here, report, scrubbed

SECRETS = ["anna", "/home/anna", "annas-laptop"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("in /home/anna/.config/x", "in ~/.config/x"),
        ("in /home/anna", "in ~"),
        ("in /home/annabel/x", "in ~/x"),
        ("at /Users/otto/Library: no", "at ~/Library: no"),
        (r"at C:\Users\Otto\AppData, no", r"at ~\AppData, no"),
        ("/data/anna/film.mp4", "/data/(name)/film.mp4"),
        ("Anna's camera on ANNAS-LAPTOP", "(name)'s camera on (name)"),
        ("annals are kept", "annals are kept"),
        ("card 00:1b:63:84:45:e6", "card (address)"),
        ("serial 7C9E6679F3B2", "serial (number)"),
        ("usb-SN0012345678-index0", "usb-(number)-index0"),
        (
            "v4l2loopback 0.12.7, 20,222, 1280x720",
            "v4l2loopback 0.12.7, 20,222, 1280x720",
        ),
        ("opencv-python-headless 5.0.0.93", "opencv-python-headless 5.0.0.93"),
    ],
)
def test_nothing_personal_is_left(text: str, left: str) -> None:
    assert scrubbed(text, SECRETS) == left


def test_names_that_all_machines_share_hide_nothing() -> None:
    text = "they belong to root alone"
    assert scrubbed(text, ["root", "", "x"]) == text


def test_a_report_tells_what_is_wrong_with_the_public_words() -> None:
    findings = [
        ok("cameras", "Anna's Phone", public="1: 1280x720"),
        problem(
            "log", "/home/anna/a.log cannot be written", "chmod /home/anna\nor not"
        ),
    ]
    assert report(findings, SECRETS).splitlines() == [
        "PortraitCam doctor",
        "",
        "ok      cameras: 1: 1280x720",
        "problem log: ~/a.log cannot be written",
        "          chmod ~",
        "          or not",
    ]


def test_the_report_of_this_machine_names_nobody() -> None:
    text = report(examine()).casefold()
    assert str(Path.home()).casefold() not in text
    for name in (platform.node(), getpass.getuser()):
        if len(name) > 3 and name != "root":
            assert name.casefold() not in text.split()
    assert str(Path.home()) in names_here()
