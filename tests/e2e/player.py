"""Plays a clip into a video device, as a webcam would.

    python -m tests.e2e.player DEVICE CLIP WIDTH HEIGHT FPS

DEVICE is a loopback's path, or `camera` for vivid, for which it also waits after it
was unplugged. Every picture carries the next number, so that a clip played in a loop
never repeats itself.
"""

import contextlib
import fcntl
import itertools
import mmap
import os
import struct
import sys
import time
from collections.abc import Callable
from typing import Any, cast

import cv2
import linuxpy.video.raw

from portraitcam.frames import Image, Size, cover
from tests.e2e import drivers
from tests.e2e.marks import BITS, paint, paint_number

_OUTPUT, _FIELD_NONE, _SRGB, _MMAP = 2, 1, 8, 1
_S_FMT, _STREAMON = 0xC0D05605, 0x40045612
_MOST_FRAMES = 150
raw: Any = linuxpy.video.raw


def read_clip(path: str, size: Size) -> list[Image]:
    """The pictures of a clip in `size`, marked: uint8 (h, w, 3) BGR."""
    capture = cv2.VideoCapture(path)
    pictures: list[Image] = []
    while len(pictures) < _MOST_FRAMES:
        good, image = capture.read()
        if not good:
            break
        picture = cover(cast(Image, image), size).copy()
        paint(picture)
        pictures.append(picture)
    return pictures


def open_device(path: str, size: Size, form: str) -> int:
    """Open a device for writing pictures; gives its file descriptor.

    Args:
        path: /dev/videoN.
        size: (width, height) of the pictures in px.
        form: YUYV or BGR3.
    """
    device = os.open(path, os.O_RDWR)
    (width, height), depth = size, 3 if form == "BGR3" else 2
    told = struct.pack(
        "II8I", _OUTPUT, 0, width, height, int.from_bytes(form.encode(), "little"),
        _FIELD_NONE, width * depth, width * height * depth, _SRGB, 0,
    ).ljust(208, b"\0")  # fmt: skip
    fcntl.ioctl(device, _S_FMT, told)
    return device


def loopback(path: str, size: Size) -> Callable[[bytes], object]:
    """Open a loopback; gives what writes a picture to it."""
    device = open_device(path, size, "YUYV")
    # Up to 0.12.7 only who has streamed is taken for a writer that leaves.
    with contextlib.suppress(OSError):
        fcntl.ioctl(device, _STREAMON, struct.pack("i", _OUTPUT))
    return lambda data: os.write(device, data)


class Buffers:
    """Writes pictures to vivid by mapped buffers: its write() refuses all in Linux 6.1.

    Args:
        device: An open device whose format is set.
    """

    def __init__(self, device: int) -> None:
        self._device, self._queued = device, 0
        asked = raw.v4l2_requestbuffers(count=2, type=_OUTPUT, memory=_MMAP)
        fcntl.ioctl(device, raw.IOC.REQBUFS, asked)
        self._maps = []
        for index in range(asked.count):
            buffer = raw.v4l2_buffer(index=index, type=_OUTPUT, memory=_MMAP)
            fcntl.ioctl(device, raw.IOC.QUERYBUF, buffer)
            self._maps.append(mmap.mmap(device, buffer.length, offset=buffer.m.offset))

    def write(self, data: bytes) -> None:
        """Show one picture.

        Raises:
            OSError: The device is gone.
        """
        buffer = raw.v4l2_buffer(index=self._queued, type=_OUTPUT, memory=_MMAP)
        if self._queued >= len(self._maps):
            fcntl.ioctl(self._device, raw.IOC.DQBUF, buffer)
        self._maps[buffer.index][: len(data)] = data
        buffer.bytesused, buffer.field = len(data), _FIELD_NONE
        fcntl.ioctl(self._device, raw.IOC.QBUF, buffer)
        self._queued += 1
        if self._queued == len(self._maps):
            fcntl.ioctl(self._device, _STREAMON, struct.pack("i", _OUTPUT))


def play(
    write: Callable[[bytes], object], pictures: list[Image], fps_hz: float, form: str
) -> None:
    """Write pictures until that fails.

    Raises:
        OSError: The device is gone.
    """
    sys.stdout.write("playing\n")
    sys.stdout.flush()
    due = time.monotonic()
    for index in itertools.count():
        picture = pictures[index % len(pictures)]
        paint_number(picture, index % (1 << BITS))
        if form == "YUYV":
            picture = cast(Image, cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUYV))
        write(picture.tobytes())
        # After a pause it goes on from here, as a camera does.
        due = max(due + 1 / fps_hz, time.monotonic() - 1 / fps_hz)
        time.sleep(max(0.0, due - time.monotonic()))


def main(path: str, clip: str, size: Size, fps_hz: float) -> None:
    """Play until killed."""
    pictures = read_clip(clip, size)
    if path != "camera":
        play(loopback(path, size), pictures, fps_hz, "YUYV")
    while True:
        capture, output = map(drivers.number_of, ("vid-cap", "vid-out"))
        if capture is None or output is None:
            time.sleep(0.01)
            continue
        drivers.arrange_camera(capture, output)
        device = open_device(f"/dev/video{output}", size, "BGR3")
        with contextlib.suppress(OSError):  # unplugged
            play(Buffers(device).write, pictures, fps_hz, "BGR3")
        os.close(device)


if __name__ == "__main__":
    device, clip, wide, high, rate = sys.argv[1:]
    main(device, clip, (int(wide), int(high)), float(rate))
