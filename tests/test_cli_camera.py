import io
import sys
from pathlib import Path

import pytest

from portraitcam.cli import main

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux makes its camera"
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What was run as administrator, on a machine with an installed module."""
    from portraitcam.sinks.virtual import create
    from portraitcam.v4l2 import LOOPBACK_DRIVER, Device

    done: list[list[str]] = []
    path = Path("/dev/video10")
    made = Device(
        path, 10, "PortraitCam", LOOPBACK_DRIVER, captures=False, outputs=True
    )
    bare = create.Facts(installed=True, loaded=False, adds=False)
    monkeypatch.setattr(create, "facts", lambda: bare)
    monkeypatch.setattr(create, "carry_out", lambda lines: done.append(list(lines)))
    monkeypatch.setattr(create, "appeared", lambda: made if done else None)
    return done


@LINUX
def test_nothing_is_run_as_administrator_without_leave(
    ran: list[list[str]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert main(["camera", "create"]) == 2  # nobody can be asked
    assert "modprobe v4l2loopback" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    assert main(["camera", "create"]) == 1
    assert "modprobe v4l2loopback" in capsys.readouterr().err
    assert ran == []


@LINUX
@pytest.mark.parametrize("agreed", ["--yes", "y\n"])
def test_what_was_shown_is_run_once_the_user_agrees(
    ran: list[list[str]],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    agreed: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(agreed))
    words = ["--yes"] if agreed == "--yes" else []
    assert main(["camera", "create", "--for-good", *words]) == 0
    assert [len(lines) for lines in ran] == [3]
    assert "/dev/video10" in capsys.readouterr().out


def test_other_systems_say_how_their_camera_is_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portraitcam.cli.sys.platform", "win32")
    assert main(["camera", "create"]) == 2
    assert "not made but installed" in capsys.readouterr().err
