import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from portraitcam.clips import ClipReader
from portraitcam.errors import SinkError, UsageError
from portraitcam.frames import Image, Size
from portraitcam.sinks import open_sink
from portraitcam.sinks.video import VideoSink

if TYPE_CHECKING:
    from tests.conftest import MakeVideo


def flat(value: int, size: Size = (64, 48)) -> Image:
    return np.full((size[1], size[0], 3), value, np.uint8)


def write(sink: VideoSink, count: int = 10, size: Size = (64, 48)) -> None:
    for index in range(count):
        sink.send(flat(20 + 8 * index, size), index / 20)
    sink.close()


def noise(size: Size) -> Image:
    values = np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3))
    return values.astype(np.uint8)


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm", ".avi", ".gif"])
def test_what_is_written_is_read_back_at_the_same_times(
    tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"out{suffix}"
    sink = open_sink(str(path), fps_hz=20)
    assert isinstance(sink, VideoSink)
    write(sink)
    reader = ClipReader(path, loop=False)
    read = list(iter(reader.read, None))
    assert reader.fps_hz == pytest.approx(20, abs=0.2)
    assert reader.duration_s == pytest.approx(0.5, abs=0.03)
    times_s = [time_s for _, time_s in read if read]
    assert times_s == pytest.approx([index / 20 for index in range(10)], abs=0.011)
    values = [float(image.mean()) for image, _ in read]
    tolerance = 20 if suffix == ".gif" else 3
    assert values == pytest.approx([20 + 8 * i for i in range(10)], abs=tolerance)


def test_colours_are_kept_and_tagged_as_bt709(tmp_path: Path) -> None:
    path, colour = tmp_path / "out.mp4", (40, 60, 220)
    sink = VideoSink(path, 20)
    image = np.empty((48, 64, 3), np.uint8)
    image[:] = colour
    sink.send(image, 0.0)
    sink.close()
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        tags = context.colorspace, context.color_primaries, context.color_range
        assert tags == (1, 1, 1)
    read = ClipReader(path).read()
    assert read is not None
    assert np.abs(read[0][24, 32].astype(int) - colour).max() <= 4


def test_each_image_keeps_its_own_time_from_the_first_on(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "out.mp4", 30)
    times_s = [0.0, 0.033, 0.2, 0.201, 1.0]
    for time_s in times_s:
        sink.send(flat(90), 7.5 + time_s)
    sink.close()
    read = iter(ClipReader(tmp_path / "out.mp4", loop=False).read, None)
    assert [time_s for _, time_s in read] == pytest.approx(times_s, abs=0.001)


def test_images_at_one_time_or_backwards_still_make_a_video(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "out.mp4", 30)
    for time_s in (0.0, 0.0, 0.5, 0.4):
        sink.send(flat(90), time_s)
    sink.close()
    assert len(list(iter(ClipReader(tmp_path / "out.mp4", loop=False).read, None))) == 4


@pytest.mark.parametrize("size", [(1, 1), (63, 47), (401, 33)])
def test_an_odd_size_grows_by_one_pixel(tmp_path: Path, size: Size) -> None:
    write(VideoSink(tmp_path / "out.mp4", 20), count=2, size=size)
    even = size[0] + size[0] % 2, size[1] + size[1] % 2
    assert ClipReader(tmp_path / "out.mp4").size == even


def test_a_later_image_of_another_size_is_fitted_to_the_first(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "out.mp4", 20)
    sink.send(flat(200, (64, 48)), 0.0)
    sink.send(flat(200, (20, 48)), 0.05)
    sink.close()
    reader = ClipReader(tmp_path / "out.mp4", loop=False)
    reader.read()
    second = reader.read()
    assert second is not None
    image = second[0]
    assert image.shape == (48, 64, 3)
    assert image[24, 32, 0] > 190
    assert image[24, 2, 0] < 20


def test_nothing_is_seen_of_a_file_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    path.write_text("the old one")
    sink = VideoSink(path, 20)
    sink.send(flat(9), 0.0)
    assert path.read_text() == "the old one"
    assert len(list(tmp_path.glob("out.mp4.*.part"))) == 1
    sink.close()
    sink.close()
    assert ClipReader(path).size == (64, 48)
    assert not list(tmp_path.glob("*.part"))


def test_a_file_that_others_call_part_stays_theirs(tmp_path: Path) -> None:
    theirs = tmp_path / "out.mp4.part"
    theirs.write_text("a download")
    sinks = [VideoSink(tmp_path / "out.mp4", 20) for _ in range(2)]
    for sink in sinks:
        sink.send(flat(9), 0.0)
    for sink in sinks:
        sink.close()
    assert theirs.read_text() == "a download"
    assert {p.name for p in tmp_path.iterdir()} == {"out.mp4", "out.mp4.part"}


def test_what_a_killed_run_has_left_is_swept_at_the_next_start(tmp_path: Path) -> None:
    code = (
        "import os, sys, numpy as np; from pathlib import Path\n"
        "from portraitcam.sinks.video import VideoSink\n"
        "sink = VideoSink(Path(sys.argv[1]), 20)\n"
        "sink.send(np.zeros((48, 64, 3), np.uint8), 0.0)\n"
        "os.kill(os.getpid(), 9) if os.name == 'posix' else os._exit(1)"
    )
    out = tmp_path / "out.mp4"
    subprocess.run([sys.executable, "-c", code, str(out)], check=False)
    assert len(list(tmp_path.glob("out.mp4.*.part"))) == 1
    write(VideoSink(out, 20))
    assert [p.name for p in tmp_path.iterdir()] == ["out.mp4"]


def test_what_another_run_is_writing_is_not_swept(tmp_path: Path) -> None:
    first, second = (VideoSink(tmp_path / "out.mp4", 20) for _ in range(2))
    first.send(flat(9), 0.0)
    write(second)
    assert len(list(tmp_path.glob("out.mp4.*.part"))) == 1
    first.close()
    assert [p.name for p in tmp_path.iterdir()] == ["out.mp4"]


def test_a_discarded_file_leaves_nothing(tmp_path: Path) -> None:
    sink = VideoSink(tmp_path / "out.mp4", 20)
    sink.send(flat(9), 0.0)
    sink.discard()
    sink.discard()
    sink.close()
    assert not list(tmp_path.iterdir())


def test_a_sink_that_was_sent_nothing_leaves_nothing(tmp_path: Path) -> None:
    VideoSink(tmp_path / "out.mp4", 20).close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("when", ["sending", "closing"])
def test_a_full_disk_is_a_sink_error_and_leaves_nothing(
    tmp_path: Path, when: str
) -> None:
    sink = VideoSink(tmp_path / "out.mp4", 20)
    size = (640, 480)
    sink.send(noise(size), 0.0)

    def work() -> None:
        if when == "sending":
            for index in range(1, 200):
                sink.send(noise(size), index / 20)
        sink.close()

    resource = pytest.importorskip("resource", reason="no such limit on this system")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    too_large: signal.Signals = signal.Signals["SIGXFSZ"]
    ignored = signal.signal(too_large, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(SinkError, match="cannot be written") as caught:
            work()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(too_large, ignored)
    assert caught.value.hint
    sink.close()
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(SinkError, match="folder") as caught:
        open_sink(str(tmp_path / "none" / "out.mp4"), fps_hz=30)
    assert caught.value.hint


def test_a_name_that_is_no_video_is_refused_with_the_names_that_are() -> None:
    with pytest.raises(SinkError) as caught:
        open_sink("out.docx", fps_hz=30)
    assert ".mp4" in caught.value.hint


def test_a_misspelt_sink_is_wrong_usage_with_the_word_that_was_meant() -> None:
    with pytest.raises(UsageError) as caught:
        open_sink("virtul", fps_hz=30)
    assert "virtual" in caught.value.hint


def heard(path: Path) -> tuple[str, int, float]:
    """Codec, packets and length in seconds of a file's sound."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        assert isinstance(stream, AudioStream)
        packets = [p for p in container.demux(stream) if p.dts is not None]
        last = packets[-1]
        assert last.pts is not None
        assert last.time_base is not None
        end_s = float((last.pts + (last.duration or 0)) * last.time_base)
        return stream.codec_context.name, len(packets), end_s


@pytest.mark.parametrize(
    ("source", "target", "codec"),
    [
        ("in.mp4", "out.mp4", "aac"),
        ("in.mp4", "out.mkv", "aac"),
        ("in.webm", "out.webm", "opus"),
        ("in.mp4", "out.webm", "opus"),
        ("in.webm", "out.mov", "aac"),
    ],
)
def test_the_sound_of_a_video_is_kept_as_long_as_it_was(
    tmp_path: Path, make_video: "MakeVideo", source: str, target: str, codec: str
) -> None:
    given = make_video(source, frames=20, sound_s=1.0)
    path = tmp_path / target
    write(VideoSink(path, 20, sound_from=given), count=20)
    name, packets, end_s = heard(path)
    assert codec in name
    assert end_s == pytest.approx(heard(given)[2], abs=0.05)
    if name == heard(given)[0]:
        assert packets == heard(given)[1]
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert isinstance(stream, VideoStream)
        assert sum(1 for _ in container.decode(stream)) == 20


def test_a_copied_sound_is_the_same_bytes(
    tmp_path: Path, make_video: "MakeVideo"
) -> None:
    given = make_video("in.mp4", frames=20, sound_s=1.0)
    write(VideoSink(tmp_path / "out.mp4", 20, sound_from=given), count=20)

    def packets(path: Path) -> list[bytes]:
        with av.open(str(path)) as container:
            return [bytes(p) for p in container.demux(audio=0) if p.dts is not None]

    assert packets(given) == packets(tmp_path / "out.mp4")


@pytest.mark.parametrize("target", ["out.mp4", "out.gif"])
def test_a_video_without_sound_or_into_gif_is_no_error(
    tmp_path: Path, make_video: "MakeVideo", target: str
) -> None:
    given = make_video("in.mp4", sound_s=0.0 if target == "out.mp4" else 0.5)
    write(VideoSink(tmp_path / target, 20, sound_from=given))
    with av.open(str(tmp_path / target)) as container:
        assert not container.streams.audio
