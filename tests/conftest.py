"""Real files that several tests need."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import av
import numpy as np
import pytest
from av.video.stream import VideoStream

from portraitcam.frames import Image, Size


def level(index: int) -> int:
    """The grey level that frame `index` of a made video has in its left half."""
    return 20 + 8 * (index % 25)


def made_image(size: Size, index: int) -> Image:
    """Left half grey by `level`, right half black."""
    image: Image = np.zeros((size[1], size[0], 3), np.uint8)
    image[:, : max(1, size[0] // 2)] = level(index)
    return image


class MakeVideo(Protocol):
    """Writes a video whose frames can be told apart."""

    def __call__(
        self,
        name: str,
        *,
        size: Size = (64, 48),
        times_s: Sequence[float] | None = None,
        frames: int = 10,
        fps_hz: int = 20,
        sound_s: float = 0.0,
    ) -> Path:
        """Give the path of a new video file called `name`."""
        ...


@pytest.fixture
def make_video(tmp_path: Path) -> MakeVideo:
    """A maker of small videos in the test's own folder."""

    def make(
        name: str,
        *,
        size: Size = (64, 48),
        times_s: Sequence[float] | None = None,
        frames: int = 10,
        fps_hz: int = 20,
        sound_s: float = 0.0,
    ) -> Path:
        path = tmp_path / name
        codec, pix_fmt = {
            ".gif": ("gif", "rgb8"),
            ".webm": ("libvpx", "yuv420p"),
            ".avi": ("mjpeg", "yuvj420p"),
        }.get(path.suffix, ("libx264", "yuv420p"))
        times = times_s or [index / fps_hz for index in range(frames)]
        with av.open(str(path), "w") as container:
            stream = container.add_stream(codec, rate=fps_hz)
            assert isinstance(stream, VideoStream)
            stream.width, stream.height = size
            stream.pix_fmt = pix_fmt
            if codec == "libx264":
                stream.options = {"crf": "5", "preset": "ultrafast"}
            ticks = Fraction(1, 1000 if times_s else fps_hz)
            stream.codec_context.time_base = ticks
            sound = None
            if sound_s:
                sound = container.add_stream(
                    "libopus" if path.suffix == ".webm" else "aac", rate=48000
                )
                sound.codec_context.layout = "mono"
            for index, time_s in enumerate(times):
                image = made_image(size, index)
                frame = av.VideoFrame.from_ndarray(image, format="bgr24")
                frame = frame.reformat(format=pix_fmt)
                frame.pts, frame.time_base = round(time_s / ticks), ticks
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
            if sound is not None:
                tone = np.sin(np.arange(int(48000 * sound_s)) * 0.05)
                samples = (tone * 9000).astype(np.int16)[None]
                wave = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
                wave.sample_rate, wave.pts = 48000, 0
                resampler = av.AudioResampler(
                    format=sound.codec_context.format, layout="mono", rate=48000,
                    frame_size=sound.codec_context.frame_size or 960,
                )  # fmt: skip
                for part in [*resampler.resample(wave), *resampler.resample(None)]:
                    container.mux(sound.encode(part))
                container.mux(sound.encode(None))
        return path

    return make
