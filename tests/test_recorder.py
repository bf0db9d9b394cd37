import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.clips import ClipReader
from portraitcam.errors import SinkError
from portraitcam.frames import Image
from portraitcam.recorder import (
    NEEDED_BYTES,
    RESERVE_BYTES,
    Recording,
    new_path,
    save_snapshot,
)

NOON = datetime(2026, 11, 22, 12, 0, 0)


class Disk:
    """A disk whose free space, and a clock whose time, the test sets."""

    def __init__(self) -> None:
        self.free = 10 * NEEDED_BYTES
        self.now_s = 0.0

    def recording(self, folder: Path, fps_hz: float = 30) -> Recording:
        return Recording(
            new_path(folder, ".mp4"),
            fps_hz,
            free=lambda _: self.free,
            clock=lambda: self.now_s,
        )


def grey(level: int) -> Image:
    return np.full((90, 160, 3), level, np.uint8)


def record(disk: Disk, recording: Recording, frames: int) -> None:
    for index in range(frames):
        recording.send(grey(index % 200 + 20), index / 30)
        disk.now_s += 1 / 30


def frames_in(path: Path) -> int:
    with closing(ClipReader(path, loop=False)) as reader:
        return sum(1 for _ in iter(reader.read, None))


def test_what_is_sent_is_in_the_file_with_its_times(tmp_path: Path) -> None:
    disk = Disk()
    recording = disk.recording(tmp_path)
    for index, time_s in enumerate((5.0, 5.1, 5.5, 7.0)):
        recording.send(grey(40 * index + 40), time_s)
    assert recording.progress.duration_s == pytest.approx(2.0)
    states = [recording.progress.over]
    recording.close()
    recording.close()
    assert [*states, recording.progress.over] == [False, True]
    assert recording.progress.problem is None
    with closing(ClipReader(recording.path, loop=False)) as reader:
        found = list(iter(reader.read, None))
    assert [time_s for _, time_s in found] == pytest.approx(
        [0, 0.1, 0.5, 2.0], abs=0.01
    )
    assert [int(image[40, 40, 0]) for image, _ in found] == pytest.approx(
        [40, 80, 120, 160], abs=3
    )
    assert list(tmp_path.iterdir()) == [recording.path]


def test_too_little_space_is_said_before_anything_is_written(tmp_path: Path) -> None:
    disk = Disk()
    disk.free = NEEDED_BYTES - 1
    with pytest.raises(SinkError) as caught:
        disk.recording(tmp_path)
    assert "too little space" in caught.value.message
    assert "500 MB" in caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_ends_the_recording_with_a_whole_file(
    tmp_path: Path,
) -> None:
    disk = Disk()
    recording = disk.recording(tmp_path)
    record(disk, recording, 45)
    disk.free = RESERVE_BYTES
    record(disk, recording, 45)
    progress = recording.progress
    assert progress.over
    assert progress.problem is not None
    assert "nearly full" in progress.problem.message
    assert str(recording.path) in progress.problem.hint
    assert progress.free_bytes == 0
    assert 45 <= frames_in(recording.path) <= 76


def test_a_folder_that_is_gone_ends_the_recording_and_raises_nothing(
    tmp_path: Path,
) -> None:
    disk = Disk()

    def free(folder: Path) -> int:
        if disk.now_s > 1:
            raise FileNotFoundError(folder)
        return disk.free

    recording = Recording(tmp_path / "a.mp4", 30, free=free, clock=lambda: disk.now_s)
    record(disk, recording, 60)
    assert recording.progress.problem is not None


def test_a_recording_of_nothing_leaves_no_file(tmp_path: Path) -> None:
    Disk().recording(tmp_path).close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("end", "least"),
    [("os._exit(9)", 60), ("limit()", 20)],
    ids=["the program is killed", "the disk refuses to take more"],
)
def test_the_file_plays_whatever_happens(tmp_path: Path, end: str, least: int) -> None:
    """In a process of its own that ends, or may write no more, in the midst of it."""
    if "limit" in end and sys.platform == "win32":
        pytest.skip("no such limit there")
    path = tmp_path / "a.mp4"
    work = f"""
        import os, sys
        import numpy as np
        from pathlib import Path
        from portraitcam.recorder import Recording
        def limit():
            import resource
            size = os.path.getsize(path) + 30_000
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        path = Path(sys.argv[1])
        noise = np.random.default_rng(1)
        recording = Recording(path, 30, free=lambda _: 10**12)
        for index in range(200):
            if index == 120:
                {end}
            recording.send(noise.integers(0, 256, (90, 160, 3), np.uint8), index / 30)
        recording.close()
        problem = recording.progress.problem
        print(problem.message if problem else "whole")
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(work), str(path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr.count("Traceback") == 0, done.stderr
    if "limit" in end:
        assert "cannot be written" in done.stdout
    assert frames_in(path) >= least


def test_names_are_dates_and_none_is_used_twice(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "here"
    first = new_path(folder, ".png", NOON)
    assert first == folder / "PortraitCam 2026-11-22 12.00.00.png"
    first.touch()
    second = new_path(folder, ".png", NOON)
    assert second.name == "PortraitCam 2026-11-22 12.00.00 2.png"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SinkError):
        new_path(tmp_path / "file" / "below", ".png")


def test_a_snapshot_is_the_image_to_the_pixel(tmp_path: Path) -> None:
    image = np.random.default_rng(1).integers(0, 256, (9, 16, 3), np.uint8)
    path = new_path(tmp_path, ".png")
    assert save_snapshot(image, path) is None
    read = cv2.imread(str(path))
    assert read is not None
    np.testing.assert_array_equal(read, image)
    problem = save_snapshot(image, path)
    assert problem is not None, "nothing is written over"
    assert str(path) in problem.message


@pytest.mark.skipif(sys.platform == "win32", reason="has no limit for files")
def test_of_a_snapshot_that_finds_no_space_nothing_is_left(tmp_path: Path) -> None:
    import resource

    image = np.random.default_rng(1).integers(0, 256, (90, 160, 3), np.uint8)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        problem = save_snapshot(image, tmp_path / "new.png")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert problem is not None
    assert not list(tmp_path.iterdir())
