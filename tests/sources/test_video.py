import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from portraitcam.errors import SourceEnded, SourceError
from portraitcam.frames import Frame
from portraitcam.sources import open_source
from portraitcam.sources.video import VideoSource

if TYPE_CHECKING:
    from tests.conftest import MakeVideo


def read(source: VideoSource, timeout_s: float = 1.0) -> Frame:
    frame = source.read(timeout_s)
    assert frame is not None
    return frame


def test_an_unpaced_video_gives_every_frame_and_then_ends(
    make_video: "MakeVideo",
) -> None:
    source = open_source(
        str(make_video("a.mp4")), size=(9, 9), fps_hz=99, loop=False, paced=False
    )
    assert isinstance(source, VideoSource)
    assert (source.live, source.fps_hz, source.label) == (False, 20.0, "a.mp4")
    assert source.frame_count == 10
    assert source.duration_s == pytest.approx(0.5)
    frames = [read(source) for _ in range(10)]
    assert [frame.index for frame in frames] == list(range(10))
    assert frames[9].time_s == pytest.approx(9 / 20)
    with pytest.raises(SourceEnded):
        source.read(1.0)
    source.close()


def test_a_looping_video_goes_on_with_growing_index_and_time(
    make_video: "MakeVideo",
) -> None:
    source = VideoSource(make_video("a.gif", frames=3), paced=False)
    frames = [read(source) for _ in range(7)]
    assert [frame.index for frame in frames] == list(range(7))
    times_s = [frame.time_s for frame in frames]
    assert times_s == sorted(times_s)
    assert times_s[6] == pytest.approx(6 / 20, abs=0.02)


def test_a_paced_video_plays_at_its_own_rate(make_video: "MakeVideo") -> None:
    source = VideoSource(make_video("a.mp4"))
    started = time.monotonic()
    read(source)
    for _ in range(5):
        frame = read(source)
    took_s = time.monotonic() - started
    assert frame.time_s <= took_s + 0.02
    assert took_s >= 0.25 - 0.02


def test_a_paced_video_drops_frames_that_nobody_read_in_time(
    make_video: "MakeVideo",
) -> None:
    source = VideoSource(make_video("a.mp4", frames=30, fps_hz=100))
    read(source)
    time.sleep(0.12)
    frame = read(source)
    assert frame.index >= 8
    assert frame.index == pytest.approx(frame.time_s * 100, abs=0.1)


def test_a_paced_video_that_was_paused_goes_on_where_it_was(
    make_video: "MakeVideo",
) -> None:
    source = VideoSource(make_video("a.mp4", frames=100, fps_hz=100))
    read(source)
    time.sleep(0.4)
    assert read(source).index <= 3


def test_a_read_gives_none_in_time_and_the_frame_later(
    make_video: "MakeVideo",
) -> None:
    source = VideoSource(make_video("slow.mp4", times_s=[0.0, 0.2, 0.4]))
    read(source)
    assert source.read(0.01) is None
    assert read(source).index == 1


def test_closing_frees_a_waiting_read(make_video: "MakeVideo") -> None:
    source = VideoSource(make_video("slow.mp4", times_s=[0.0, 9.0, 18.0]))
    read(source)
    threading.Timer(0.05, source.close).start()
    started = time.monotonic()
    assert source.read(10.0) is None
    assert time.monotonic() - started < 1
    source.close()
    assert source.read(1.0) is None


def test_a_damaged_video_is_a_source_error_with_a_hint(tmp_path: Path) -> None:
    path = tmp_path / "damaged.mp4"
    path.write_bytes(b"\x00" * 500)
    with pytest.raises(SourceError, match="cannot be read") as caught:
        open_source(str(path), size=(9, 9), fps_hz=30)
    assert caught.value.hint
