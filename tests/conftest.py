"""What several tests need: real files, and no trace of the developer's own set-up."""

import os
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import av
import hypothesis
import numpy as np
import onnx
import pytest
from av.video.stream import VideoStream
from onnx import TensorProto, helper, numpy_helper

from portraitcam.frames import Image, Size

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Machines that build are busy: how long an example takes says nothing there.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and log of the test itself."""
    monkeypatch.setenv("PORTRAITCAM_CONFIG", str(tmp_path / "config"))


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


class MakeNetwork(Protocol):
    """Writes a network that keeps the contract, unless told not to."""

    def __call__(
        self,
        name: str = "network.onnx",
        *,
        side: int = 32,
        gain: float = 1.0,
        outputs: Sequence[str] = ("mask", "edge"),
        metadata: dict[str, str] | None = None,
    ) -> Path:
        """Give the path of a new model file called `name`."""
        ...


@pytest.fixture
def make_network(tmp_path: Path) -> MakeNetwork:
    """A maker of networks: their mask is the red of the image, their edge the green.

    Both are multiplied by `gain`.
    """

    def make(
        name: str = "network.onnx",
        *,
        side: int = 32,
        gain: float = 1.0,
        outputs: Sequence[str] = ("mask", "edge"),
        metadata: dict[str, str] | None = None,
    ) -> Path:
        scale = numpy_helper.from_array(np.array(gain / 255, np.float32), "scale")
        thirds = numpy_helper.from_array(np.array([1, 1, 1], np.int64), "thirds")
        nodes = [
            helper.make_node("Cast", ["image"], ["grey"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["grey", "scale"], ["scaled"]),
            helper.make_node("Transpose", ["scaled"], ["planes"], perm=[0, 3, 1, 2]),
            helper.make_node("Split", ["planes", "thirds"], [*outputs, "blue"], axis=1),
        ]
        flat = (1, 1, side, side)
        graph = helper.make_graph(
            nodes,
            "made",
            [
                helper.make_tensor_value_info(
                    "image", TensorProto.UINT8, (1, side, side, 3)
                )
            ],
            [
                helper.make_tensor_value_info(output, TensorProto.FLOAT, flat)
                for output in outputs
            ],
            initializer=[scale, thirds],
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
        )
        helper.set_model_props(model, metadata or {})
        path = tmp_path / name
        onnx.save(model, path)
        return path

    return make
