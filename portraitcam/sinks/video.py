"""A video file as a sink."""

import contextlib
import os
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream

from portraitcam.errors import SinkError
from portraitcam.frames import Image, Size, contain, size_of
from portraitcam.sinks.parts import Claim, part_of, sweep
from portraitcam.sinks.sound import Sound

if TYPE_CHECKING:
    from av.container import OutputContainer

_BT709 = 1  # of AVColorSpace, AVColorPrimaries and AVColorTransferCharacteristic
_THREADS = 2
_PIECE_US = "1000000"
_TICKS_HZ = 90_000  # at least: what keeps the times of a variable rate

# By suffix: container, codec, its options, pixel format. x264's crf 18 looks like the
# original; "veryfast" leaves most of the processor to the network.
_X264 = ("libx264", {"crf": "18", "preset": "veryfast"}, "yuv420p")
_VP9 = ("libvpx-vp9", {"crf": "24", "deadline": "realtime", "cpu-used": "6"}, "yuv420p")
_KINDS: dict[str, tuple[str, tuple[str, dict[str, str], str]]] = {
    ".mp4": ("mp4", _X264),
    ".m4v": ("mp4", _X264),
    ".mov": ("mov", _X264),
    ".mkv": ("matroska", _X264),
    ".avi": ("avi", ("mjpeg", {"qmin": "2", "qmax": "4"}, "yuvj420p")),
    ".webm": ("webm", _VP9),
    ".gif": ("gif", ("gif", {}, "rgb8")),
}

SUFFIXES = tuple(_KINDS)
"""What a video's name may end with."""


class VideoSink:
    """Writes images to a video file, which appears only when it is whole.

    Until `close` it is NAME.*.part in the same folder; what a killed run has left of
    that is deleted before. Width and height are made even
    by repeating the last column or row: video codecs take no others. Times count from
    the first image, or with sound from the start of the video that the sound is of.

    Args:
        path: The file; its suffix says which kind.
        fps_hz: Images per second, on average; each keeps its own time.
        sound_from: A video whose sound is copied, if it has any.
        lasting: The file bears its name from the start, and plays whatever happens
            to the program or the disk, but for its last second; for MP4 and MOV.

    Raises:
        SinkError: The suffix is unknown or the folder cannot be written.
    """

    def __init__(
        self,
        path: Path,
        fps_hz: float,
        *,
        sound_from: Path | None = None,
        lasting: bool = False,
    ) -> None:
        self.label = path.name
        self._path, self._sound_from = path, sound_from
        self._lasting = lasting
        self._part = path if lasting else part_of(path)
        self._rate = Fraction(fps_hz or 30.0).limit_denominator(1001)
        self._claim: Claim | None = None
        self._container: OutputContainer | None = None
        self._sound: Sound | None = None
        self._size: Size = (0, 0)
        self._last_tick = -1
        self._start_s: float | None = None if sound_from is None else 0.0
        if path.suffix.lower() not in _KINDS:
            raise SinkError(
                f"{path.name} is no name of a video.",
                hint=f"Let it end with one of: {' '.join(SUFFIXES)}.",
            )
        if not os.path.isdir(path.parent) or not os.access(path.parent, os.W_OK):
            raise SinkError(
                f"The folder {path.parent.absolute()} cannot be written.",
                hint="Choose a folder that exists and that you may write to.",
            )

    def send(self, image: Image, time_s: float) -> None:
        """Encode one image; see `Sink.send`."""
        try:
            if self._container is None:
                self._open(size_of(image))
            self._encode(image, time_s)
        except (av.error.FFmpegError, OSError) as error:
            self.discard()
            raise self._failed(error) from error

    def watched(self) -> bool:
        """Always: a film is made for later."""
        return True

    def close(self) -> None:
        """Finish the file and give it its name.

        Raises:
            SinkError: It cannot be finished; nothing of it is left.
        """
        if self._container is None:
            return
        try:
            self._container.mux(self._stream.encode(None))
            if self._sound is not None:
                self._sound.copy_rest()
                self._sound.close()
            self._container.close()
            os.replace(self._part, self._path)
            self._release()
        except (av.error.FFmpegError, OSError) as error:
            self.discard()
            raise self._failed(error) from error
        self._container = None

    def discard(self) -> None:
        """Give up: nothing of the file is left unless it is a lasting one.

        Any number of times.
        """
        if self._container is None and self._claim is None:
            return
        if self._container is not None:
            with contextlib.suppress(av.error.FFmpegError, OSError):
                self._container.close()  # what fails here is thrown away
        if self._sound is not None:
            self._sound.close()
        self._container = None
        if not self._lasting:
            self._part.unlink(missing_ok=True)
        self._release()

    def _release(self) -> None:
        claim, self._claim = self._claim, None
        if claim is not None:
            claim.release()

    def _open(self, size: Size) -> None:
        """Open file and encoder for images of `size`."""
        form, (codec, options, pixels) = _KINDS[self._path.suffix.lower()]
        # The index in front lets players begin before they have all of the file.
        extra = {"movflags": "faststart"} if form in ("mp4", "mov") else {}
        if self._lasting:
            # A piece a second, each whole in itself; at the end all become one.
            extra = {"movflags": "hybrid_fragmented", "frag_duration": _PIECE_US}
            extra["flush_packets"] = "1"
        else:
            sweep(self._path)
            self._claim = Claim(self._part)
        self._container = av.open(str(self._part), "w", format=form, options=extra)
        stream = self._container.add_stream(codec, rate=self._rate, options=options)
        assert isinstance(stream, VideoStream)
        self._stream, self._size = stream, size
        stream.width, stream.height = (size[0] + 1) // 2 * 2, (size[1] + 1) // 2 * 2
        stream.pix_fmt = pixels
        # AVI knows a frame rate only, no times.
        self._tick = 1 / self._rate if form == "avi" else self._fine_tick()
        context = stream.codec_context
        context.time_base = self._tick
        context.thread_count = _THREADS
        if pixels == "yuv420p":
            context.color_range = int(ColorRange.MPEG)
            context.colorspace = _BT709
            context.color_primaries = _BT709
            context.color_trc = _BT709
        if self._sound_from is not None and form != "gif":
            self._sound = Sound.of(self._sound_from, self._container)
        # Writes the file's head, so that one that cannot be written fails now.
        self._container.start_encoding()

    def _fine_tick(self) -> Fraction:
        """A tick in seconds of which every frame of the nominal rate is a multiple."""
        per_tick = -(-_TICKS_HZ // self._rate.numerator)
        return Fraction(1, self._rate.numerator * per_tick)

    def _encode(self, image: Image, time_s: float) -> None:
        assert self._container is not None
        stream = self._stream
        if size_of(image) != self._size:
            image = contain(image, self._size, (0, 0, 0))
        missing = stream.height - image.shape[0], stream.width - image.shape[1]
        if any(missing):
            image = cv2.copyMakeBorder(  # type: ignore[assignment]
                image, 0, missing[0], 0, missing[1], cv2.BORDER_REPLICATE
            )
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
        full = stream.pix_fmt != "yuv420p"
        frame = frame.reformat(
            format=stream.pix_fmt,
            dst_colorspace=Colorspace.ITU601 if full else Colorspace.ITU709,
            dst_color_range=ColorRange.JPEG if full else ColorRange.MPEG,
            threads=1,
        )
        if self._start_s is None:
            self._start_s = time_s
        # Two images may come at one time, and live clocks jitter.
        self._last_tick = max(
            round((time_s - self._start_s) / self._tick), self._last_tick + 1
        )
        frame.pts, frame.time_base = self._last_tick, self._tick
        frame.duration = round(1 / (self._rate * self._tick))
        self._container.mux(stream.encode(frame))
        if self._sound is not None:
            self._sound.copy_until(time_s)

    def _failed(self, error: Exception) -> SinkError:
        """What to say when the file cannot be written."""
        reason = getattr(error, "strerror", None) or str(error)
        return SinkError(
            f"The video {self._path} cannot be written: {reason}.",
            hint="Check that the folder can be written and the disk is not full.",
        )
