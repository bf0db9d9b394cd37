"""Videos from files, frame by frame, as they are meant to be seen."""

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, VideoReformatter
from av.video.stream import VideoStream

from portraitcam.errors import ClipError
from portraitcam.frames import Image, Size, is_strip, size_of

if TYPE_CHECKING:
    from collections.abc import Generator

_log = logging.getLogger(__name__)

_USUAL_FPS_HZ = 25.0
_MAX_FPS_HZ = 240.0  # above, a file states the ticks of its clock, not its frames
_UNSPECIFIED_COLOURS = 2  # AVCOL_SPC_UNSPECIFIED
_THREADS = 2
_MOST_PIXELS = 2**25  # 7680x4320 is just below
_FORMATS = (
    "mov", "matroska", "avi", "gif", "apng", "asf", "flv", "h264", "hevc", "ivf",
    "m4v", "mjpeg", "mpeg", "mpegts", "mpegvideo", "mxf", "nut", "ogg", "webp",
    "yuv4mpegpipe",
)  # fmt: skip
"""What may be opened: plain files of one video, no lists that lead to other files or
into the net, as FFmpeg also knows them."""
_OPTIONS = {
    "format_whitelist": ",".join(_FORMATS),
    "protocol_whitelist": "file",
    "max_pixels": str(_MOST_PIXELS),
}
_TURNS = {
    90: cv2.ROTATE_90_COUNTERCLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_CLOCKWISE,
}


class ClipReader:
    """Reads a video or GIF in order; for one thread.

    What is damaged is left out, and said once in the log and in `warning`.

    Args:
        path: The file.
        loop: Whether it starts again at its end; times then go on growing.

    Attributes:
        path: The file.
        size: (width, height) in px, after turning it upright.
        fps_hz: Mean frames per second.
        duration_s: Length in seconds as the file states it; 0.0 if it does not.
        frame_count: How many frames it should have; None if that is not known.
        frames_read: How many were given or skipped so far.
        passes: How often it was begun.
        warning: What was found damaged; empty if nothing was.

    Raises:
        ClipError: It is missing, no video, or has not a single frame.
    """

    def __init__(self, path: Path, loop: bool = True) -> None:
        self.path, self._loop = path, loop
        self._reformatter = VideoReformatter()
        self._container, self._stream = _open(path)
        stream = self._stream
        rate = float(stream.average_rate or stream.guessed_rate or 0)
        self.fps_hz = rate if 0 < rate <= _MAX_FPS_HZ else _USUAL_FPS_HZ
        self.duration_s = _duration_s(self._container, stream)
        about = round(self.duration_s * self.fps_hz)
        self.frame_count: int | None = stream.frames or about or None
        self.frames_read, self.passes = 0, 1
        self.warning = ""
        self._offset_s = 0.0  # where this pass began, in the time that is given out
        self._last_s = -1 / self.fps_hz
        self._frames = self._decode()
        self._pending = next(self._frames, None)
        if self._pending is None:
            self.close()
            raise ClipError(
                f"The video {path} has no frame that can be read.",
                hint="It may be damaged or cut off; try another file.",
            )
        self.size: Size = size_of(self._image(self._pending[0]))

    def read(self, not_before_s: float = 0.0) -> tuple[Image, float] | None:
        """The next frame.

        Args:
            not_before_s: Frames that have been followed by another before this time
                are skipped, which is faster than reading them.

        Returns:
            uint8 (h, w, 3) BGR that the caller may keep, and its time in seconds
            since the start; None at the end.

        Raises:
            ClipError: The file can no longer be read.
        """
        while True:
            taken = self._pending or self._next()
            self._pending = None
            if taken is None:
                return None
            self.frames_read += 1
            frame, time_s = taken
            if time_s + 1 / self.fps_hz > not_before_s:
                return self._image(frame), time_s

    def close(self) -> None:
        """Release the file. May be called again."""
        self._frames.close()
        self._container.close()

    def _next(self) -> tuple[VideoFrame, float] | None:
        taken = next(self._frames, None)
        if taken is not None or not self._loop:
            return taken
        self._offset_s = self._last_s + 1 / self.fps_hz
        self.passes += 1
        self._reopen()
        taken = next(self._frames, None)
        if taken is None:
            raise ClipError(
                f"The video {self.path} can no longer be read.",
                hint="Check that the file was not moved or changed.",
            )
        return taken

    def _reopen(self) -> None:
        """Opening anew works for every format; seeking to the start does not."""
        self.close()
        self._container, self._stream = _open(self.path)
        self._pending = None
        self._frames = self._decode()

    def _decode(self) -> "Generator[tuple[VideoFrame, float], None, None]":
        """Frames with their growing times until the file ends or breaks off."""
        start_s = (self._container.start_time or 0) / av.time_base
        damaged = 0
        try:
            for packet in self._container.demux(self._stream):
                try:
                    frames = packet.decode()
                except av.error.FFmpegError:
                    damaged += 1
                    continue
                for frame in frames:
                    time_s = self._last_s + 1 / self.fps_hz
                    if frame.time is not None:
                        time_s = self._offset_s + frame.time - start_s
                    self._last_s = max(time_s, self._last_s)
                    yield frame, self._last_s
        except av.error.FFmpegError:
            damaged += 1
        self._report(damaged)

    def _report(self, damaged: int) -> None:
        """Say once what was missing."""
        end_s = self._last_s - self._offset_s + 1 / self.fps_hz
        if self.warning:
            return
        if self.duration_s - end_s > max(0.5, 0.02 * self.duration_s):
            self.warning = (
                f"The video {self.path} breaks off after {max(0.0, end_s):.1f} of "
                f"{self.duration_s:.1f} s."
            )
        elif damaged:
            self.warning = f"The video {self.path} is damaged in {damaged} place(s)."
        if self.warning:
            _log.warning("%s", self.warning)

    def _image(self, frame: VideoFrame) -> Image:
        """BGR of a frame, by its own colour matrix and range, turned upright."""
        matrix = None
        if frame.colorspace == _UNSPECIFIED_COLOURS and frame.height > 576:
            # Untagged HD is BT.709 by custom, as players assume; libswscale's own
            # guess is BT.601 for every size.
            matrix = Colorspace.ITU709
        bgr = self._reformatter.reformat(
            frame, format="bgr24", src_colorspace=matrix, threads=1
        )
        image: Image = np.ascontiguousarray(bgr.to_ndarray(), np.uint8)
        turn = _TURNS.get(frame.rotation % 360)
        return image if turn is None else cv2.rotate(image, turn)  # type: ignore[return-value]


def _open(path: Path) -> tuple[InputContainer, VideoStream]:
    """The file and its first video stream, set up for decoding."""
    if os.path.exists(path) and not os.path.isfile(path):
        # A pipe would keep us waiting for ever, a device never end.
        raise ClipError(
            f"The video {path} is no ordinary file.", hint="Name the file of a video."
        )
    try:
        # Absolute, so that no file's name is taken for an address.
        container = av.open(
            os.path.abspath(path), metadata_errors="ignore", options=_OPTIONS
        )
    except av.error.ArgumentError as error:  # none of _FORMATS
        raise _without_picture(path) from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ClipError(
            f"The video {path} cannot be read: {reason}.",
            hint="Check the path, and that it is a video such as MP4, WebM or GIF.",
        ) from error
    if not container.streams.video:
        container.close()
        raise _without_picture(path)
    stream = container.streams.video[0]
    if getattr(stream, "codec_context", None) is None:  # no decoder knows what it is
        container.close()
        raise _without_picture(path)
    size = stream.codec_context.width, stream.codec_context.height
    if size[0] * size[1] > _MOST_PIXELS or is_strip(size):
        container.close()
        raise ClipError(
            f"The video {path} is too large or too narrow: {size[0]}x{size[1]} px.",
            hint="Scale it down; the frame's size is enough.",
        )
    # For what the frames themselves say: they may differ from what the file says.
    stream.codec_context.options = {"max_pixels": str(_MOST_PIXELS)}
    stream.codec_context.thread_count = _THREADS
    stream.thread_type = "AUTO"
    return container, stream


def _without_picture(path: Path) -> ClipError:
    return ClipError(
        f"{path} holds no picture that can be played.",
        hint="Choose a video such as MP4, WebM or GIF.",
    )


def _duration_s(container: InputContainer, stream: VideoStream) -> float:
    """Length in seconds as the file states it; 0.0 if it does not."""
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base
