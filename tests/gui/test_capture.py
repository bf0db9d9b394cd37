import shutil
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from portraitcam import recorder
from portraitcam.clips import ClipReader
from portraitcam.errors import SinkError
from portraitcam.gui.capture import clock
from portraitcam.gui.commands import Commands
from portraitcam.gui.window import Window
from portraitcam.status import State

CONTROL = Qt.KeyboardModifier.ControlModifier
SLATE = (74, 58, 44)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures and videos of the test itself."""
    monkeypatch.setattr(platformdirs, "user_pictures_path", lambda: tmp_path / "P")
    monkeypatch.setattr(platformdirs, "user_videos_path", lambda: tmp_path / "V")
    monkeypatch.setattr(recorder, "free_bytes", lambda _: 10**12)


def told(window: Window) -> str:
    problem = window.banner.problem
    return "" if problem is None else f"{problem.message} {problem.hint}"


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("way", ["button", "key", "command"])
def test_a_snapshot_is_what_others_see_and_is_said_where(
    qtbot: QtBot, window: Window, tmp_path: Path, way: str
) -> None:
    if way == "button":
        QTest.mouseClick(window.captures.shoot, Qt.MouseButton.LeftButton)
    elif way == "key":
        QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    else:
        commands = Commands(window.session, capture=lambda: window.capture)
        answer = commands(["snapshot"])
        assert Path(answer["file"]).parent == tmp_path / "P"
    qtbot.waitUntil(lambda: "Saved as" in told(window))
    (path,) = files(tmp_path / "P")
    assert path.name in told(window)
    assert str(path.parent) in told(window)
    image = cv2.imread(str(path))
    assert image is not None
    assert image.shape == (180, 320, 3)
    assert np.abs(image[5, 5].astype(int) - SLATE).max() < 12, "not the room"
    opens = [b for b in window.banner.findChildren(QAbstractButton) if b.isVisible()]
    assert "Open the folder" in [b.text() for b in opens]


def test_a_recording_shows_its_time_and_ends_as_a_whole_file(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    bar = window.captures
    assert not bar.words.isVisible()
    QTest.mouseClick(bar.record, Qt.MouseButton.LeftButton)
    assert bar.record.accessibleName() == "Stop recording"
    qtbot.waitUntil(lambda: bar.words.text() not in ("", "0:00"))
    assert not window.session.status.sinks, "that is the virtual camera's"
    assert window.virtual.state.text() == "Off"
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: "Saved as" in told(window))
    assert not bar.words.isVisible()
    assert bar.record.accessibleName() == "Record"
    (path,) = files(tmp_path / "V")
    with closing(ClipReader(path, loop=False)) as reader:
        images = [image for image, _ in iter(reader.read, None)]
        assert reader.duration_s >= 0.9
    for image in images:
        assert np.abs(image[5, 5].astype(int) - SLATE).max() < 16, "not the room"


def test_a_recording_runs_beside_the_virtual_camera(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    commands = Commands(window.session, capture=lambda: window.capture)
    assert Path(commands(["record"])["file"]).parent == tmp_path / "V"
    QTest.mouseClick(window.virtual.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.virtual.state.text() == "On")
    assert len(window.session.status.sinks) == 1
    qtbot.waitUntil(lambda: window.captures.words.text() not in ("", "0:00"))
    assert "file" not in commands(["record"])
    qtbot.waitUntil(lambda: "Saved as" in told(window))
    assert window.virtual.state.text() == "On"


def test_a_pause_is_recorded_as_the_away_card(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.set_paused(True)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: window.captures.words.text() not in ("", "0:00"))
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: "Saved as" in told(window))


def test_too_little_space_is_told_before_and_a_full_disk_ends_it(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [10**6]
    made = recorder.Recording.__init__
    monkeypatch.setattr(
        recorder.Recording,
        "__init__",
        lambda self, path, fps_hz: made(self, path, fps_hz, free=lambda _: left[0]),
    )
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    assert "too little space" in told(window)
    assert window.capture.recording is None
    left[0] = 10**12
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: window.captures.words.text() not in ("", "0:00"))
    left[0] = 10**6
    qtbot.waitUntil(lambda: "nearly full" in told(window))
    assert not window.captures.words.isVisible()
    (path,) = files(tmp_path / "V")
    with closing(ClipReader(path, loop=False)) as reader:
        assert reader.read() is not None
    assert window.session.status.state is State.RUNNING


def test_closing_the_window_finishes_the_recording(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: window.captures.words.text() not in ("", "0:00"))
    window.quit()
    (path,) = files(tmp_path / "V")
    with closing(ClipReader(path, loop=False)) as reader:
        assert reader.duration_s > 0.5


def test_nothing_can_be_kept_while_nothing_is_sent(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.change(source=str(tmp_path / "gone.mp4"))
    qtbot.waitUntil(lambda: window.banner.isVisible())
    shutil.rmtree(tmp_path / "P", ignore_errors=True)
    window.session.close()
    window.session.status = window.session.status.__class__(
        State.STOPPED, window.session.settings
    )
    window.captures.refresh()
    assert not window.captures.shoot.isEnabled()
    with pytest.raises(SinkError):
        window.capture.snapshot()
    assert not files(tmp_path / "P")


def test_a_duration_reads_as_on_a_clock() -> None:
    assert [clock(s) for s in (0, 7.9, 754, 3723)] == [
        "0:00", "0:07", "12:34", "1:02:03",
    ]  # fmt: skip
