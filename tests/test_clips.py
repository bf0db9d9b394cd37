import itertools
import logging
import struct
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from av.video.reformatter import Colorspace

from portraitcam.clips import ClipReader
from portraitcam.errors import ClipError
from portraitcam.frames import Image

if TYPE_CHECKING:
    from tests.conftest import MakeVideo


def level_at(image: Image) -> float:
    return float(image[:, : image.shape[1] // 4].mean())


def read_all(reader: ClipReader) -> list[tuple[Image, float]]:
    return list(iter(reader.read, None))


@pytest.mark.parametrize("name", ["a.mp4", "b.webm", "c.avi", "d.gif", "e.mkv"])
def test_every_frame_comes_once_in_order_at_its_time(
    make_video: "MakeVideo", name: str
) -> None:
    reader = ClipReader(make_video(name), loop=False)
    assert reader.size == (64, 48)
    assert reader.fps_hz == pytest.approx(20, abs=0.5)
    read = read_all(reader)
    assert [time_s for _, time_s in read] == pytest.approx(
        [index / 20 for index in range(10)], abs=0.01
    )
    levels = [level_at(image) for image, _ in read]
    # GIF's palette of 256 colours is coarse.
    tolerance = 24 if name.endswith("gif") else 5
    assert levels == pytest.approx([20 + 8 * i for i in range(10)], abs=tolerance)
    assert reader.frames_read == 10
    assert not reader.warning
    assert reader.read() is None
    reader.close()
    reader.close()


def test_a_frame_is_bgr_in_memory_of_its_own(make_video: "MakeVideo") -> None:
    reader = ClipReader(make_video("odd.mp4", size=(38, 22)), loop=False)
    (first, _), *_rest = read_all(reader)
    kept = first.copy()
    reader.close()
    assert (first == kept).all()
    assert first.dtype == np.uint8
    assert first.flags.c_contiguous
    assert first.flags.writeable


def test_times_go_on_growing_when_a_clip_loops(make_video: "MakeVideo") -> None:
    reader = ClipReader(make_video("a.mp4", frames=4))
    read = list(itertools.islice(iter(reader.read, None), 10))
    times_s = [time_s for _, time_s in read if read]
    assert times_s == pytest.approx([index / 20 for index in range(10)], abs=0.002)
    assert level_at(read[4][0]) == pytest.approx(level_at(read[0][0]), abs=1)


def test_a_variable_frame_rate_keeps_its_times(make_video: "MakeVideo") -> None:
    times_s = [0.0, 0.04, 0.3, 0.31, 1.0, 1.1]
    reader = ClipReader(make_video("vfr.mp4", times_s=times_s), loop=False)
    assert [t for _, t in read_all(reader)] == pytest.approx(times_s, abs=0.002)


def test_frames_that_are_over_can_be_skipped(make_video: "MakeVideo") -> None:
    reader = ClipReader(make_video("a.mp4"), loop=False)
    read = reader.read(not_before_s=0.32)
    assert read is not None
    assert read[1] == pytest.approx(0.3)
    assert reader.frames_read == 7


@pytest.mark.parametrize(
    ("degrees", "lit"), [(90, "top"), (180, "right"), (270, "bottom")]
)
def test_a_video_is_turned_as_its_display_matrix_says(
    make_video: "MakeVideo", degrees: int, lit: str
) -> None:
    path = make_video("phone.mp4")
    data = bytearray(path.read_bytes())
    # Players turn the picture clockwise by this matrix in the track's header, which
    # follows 4 bytes of name, 4 of version and 36 of other fields.
    at = data.index(b"tkhd") + 4 + 4 + 36
    cos, sin = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[degrees]
    one = 1 << 16
    matrix = [cos * one, sin * one, 0, -sin * one, cos * one, 0, 0, 0, 1 << 30]
    data[at : at + 36] = struct.pack(">9i", *matrix)
    path.write_bytes(data)

    reader = ClipReader(path)
    assert reader.size == ((64, 48) if degrees == 180 else (48, 64))
    read = reader.read()
    assert read is not None
    image = read[0].astype(int)
    height, width = image.shape[:2]
    halves = {
        "top": image[: height // 3].mean(),
        "bottom": image[-height // 3 :].mean(),
        "left": image[:, : width // 3].mean(),
        "right": image[:, -width // 3 :].mean(),
    }
    assert max(halves, key=lambda half: halves[half]) == lit


@pytest.mark.parametrize(
    ("matrix", "full_range", "tagged"),
    [
        (Colorspace.ITU709, False, True),
        (Colorspace.ITU709, True, True),
        (Colorspace.ITU601, False, True),
        (Colorspace.ITU601, True, True),
        (Colorspace.ITU709, False, False),
    ],
)
def test_colours_come_back_by_the_matrix_and_range_they_were_written_with(
    tmp_path: Path, matrix: Colorspace, full_range: bool, tagged: bool
) -> None:
    path, colour = tmp_path / "colour.mp4", (40, 60, 220)
    image = np.full((720, 64, 3), colour, np.uint8)
    value = 2 if full_range else 1
    frame = av.VideoFrame.from_ndarray(image, format="bgr24").reformat(
        format="yuv420p", dst_colorspace=matrix, dst_color_range=value
    )
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 720, "yuv420p"
        if tagged:
            stream.codec_context.color_range = value
            stream.codec_context.colorspace = 1 if matrix == Colorspace.ITU709 else 6
        frame.pts, frame.time_base = 0, Fraction(1, 1)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    read = ClipReader(path).read()
    assert read is not None
    assert np.abs(read[0][360, 32].astype(int) - colour).max() <= 4


def test_a_video_that_breaks_off_gives_what_there_is_and_says_so_once(
    make_video: "MakeVideo", caplog: pytest.LogCaptureFixture
) -> None:
    path = make_video("cut.mp4", frames=60)
    # The index must come first to survive: remux with faststart.
    front = path.with_name("front.mp4")
    with (
        av.open(str(path)) as source,
        av.open(str(front), "w", options={"movflags": "faststart"}) as target,
    ):
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    data = front.read_bytes()
    start = data.index(b"mdat")
    front.write_bytes(data[: start + (len(data) - start) // 2])
    reader = ClipReader(front)
    with caplog.at_level(logging.WARNING):
        read = [reader.read() for _ in range(130)]
    assert all(read)
    assert len(caplog.records) == 1
    assert "breaks off" in reader.warning


def test_a_video_cut_before_its_index_is_refused(make_video: "MakeVideo") -> None:
    path = make_video("cut.mp4")
    path.write_bytes(path.read_bytes()[:600])
    with pytest.raises(ClipError) as caught:
        ClipReader(path)
    assert caught.value.hint


def test_a_video_of_no_frames_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.avi"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 16, 16, "yuvj420p"
        container.start_encoding()
    with pytest.raises(ClipError, match="no frame"):
        ClipReader(path)


@pytest.mark.parametrize("content", [b"", b"not a video" * 50])
def test_a_file_that_is_no_video_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.mp4"
    path.write_bytes(content)
    with pytest.raises(ClipError, match="cannot be read"):
        ClipReader(path)


def test_a_missing_video_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClipError, match="No such file"):
        ClipReader(tmp_path / "none.mp4")


def test_a_file_of_sound_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000)
        samples = np.zeros((1, 800), np.int16)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
    with pytest.raises(ClipError, match="no picture"):
        ClipReader(path)
