"""Tests on real video devices; `tests/e2e/run` runs them in a kernel of their own."""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import pytest

# Imported for types only: plain pytest reads this file as well, and does not know
# this folder's modules.
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.desk import Desk, Measured

IN_LAB = "LAB_SHARE" in os.environ
"""Loading and unloading drivers is for a kernel that is nobody else's."""

collect_ignore_glob = [] if IN_LAB else ["*"]
_FRAMES = 120
_measured: "list[Measured]" = []


def pytest_report_header() -> str | None:
    """Say what is to be done instead, to who names this folder."""
    return None if IN_LAB else "the tests on real devices: tests/e2e/run"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print all times that were measured."""
    if not _measured:
        return
    lines = [f"{'s':>6} {'goal':>6}  {'loopback':8}  "]
    for time in _measured:
        mark = "" if time.seconds <= time.goal_s else "   over"
        figures = f"{time.seconds:6.2f} {time.goal_s:6.1f}  {time.loopback:8}"
        lines.append(f"{figures}  {time.what}{mark}")
    terminalreporter.section("times that a reader of the virtual camera measured")
    terminalreporter.write_line("\n".join(lines))
    Path(os.environ["LAB_SHARE"], "times.txt").write_text("\n".join(lines) + "\n")


@pytest.fixture(scope="session")
def synthetic_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped scene as a video file, its room in the secret colour."""
    from portraitcam.sources.synthetic import SyntheticSource
    from tests.e2e.desk import FPS_HZ
    from tests.e2e.marks import SECRET_BGR, SIZE

    path = tmp_path_factory.mktemp("clip") / "scene.avi"
    source = SyntheticSource(SIZE, FPS_HZ, paced=False)
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FPS_HZ, SIZE)
    for index in range(_FRAMES):
        share = source.mask_at(index)[..., None] / 255.0
        image = source.image_at(index) * share + SECRET_BGR * (1 - share)
        video.write(image.astype("uint8"))
    video.release()
    return path


@pytest.fixture
def desk(
    synthetic_clip: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> "Iterator[Desk]":
    """A desk with nothing on it; its timeline is printed and everything ended."""
    from tests.e2e.desk import Desk
    from tests.e2e.drivers import loopback_versions

    # The oldest is what most Linux users have, and has the most pitfalls.
    loopback = getattr(request, "param", loopback_versions()[0])
    desk = Desk(tmp_path, synthetic_clip, loopback)
    try:
        yield desk
    finally:
        _measured.extend(desk.measured)
        plugins = request.config.pluginmanager
        with plugins.getplugin("capturemanager").global_and_fixture_disabled():
            terminal = plugins.getplugin("terminalreporter")
            terminal.write_line(f"\n{request.node.name}\n{desk.report()}")
        kept = Path(os.environ["LAB_SHARE"], request.node.name)
        ignored = shutil.ignore_patterns("*-data")  # Chromium's
        shutil.copytree(tmp_path, kept, dirs_exist_ok=True, ignore=ignored)
        desk.clear()
