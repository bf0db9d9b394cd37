"""Plays a clip into a video device, as a webcam would.

    python -m tests.e2e.player DEVICE CLIP WIDTH HEIGHT FPS

DEVICE is a loopback's path, or `camera` for vivid, for which it also waits after it
was unplugged. Every picture carries the next number, so that a clip played in a loop
never repeats itself.
"""

import contextlib
import fcntl
import itertools
import os
import struct
import sys
import time
from typing import cast

import cv2

from portraitcam.frames import Image, Size, cover
from tests.e2e import drivers
from tests.e2e.marks import BITS, paint, paint_number

_OUTPUT, _FIELD_NONE, _SRGB = 2, 1, 8
_S_FMT, _STREAMON = 0xC0D05605, 0x40045612
_MOST_FRAMES = 150


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
    # v4l2loopback up to 0.12.7 takes only who has streamed for a writer that leaves;
    # vivid streams by write() alone and refuses this.
    with contextlib.suppress(OSError):
        fcntl.ioctl(device, _STREAMON, struct.pack("i", _OUTPUT))
    return device


def play(device: int, pictures: list[Image], fps_hz: float, form: str) -> None:
    """Write pictures to an open device until it fails.

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
        os.write(device, picture.tobytes())
        # After a pause it goes on from here, as a camera does.
        due = max(due + 1 / fps_hz, time.monotonic() - 1 / fps_hz)
        time.sleep(max(0.0, due - time.monotonic()))


def main(path: str, clip: str, size: Size, fps_hz: float) -> None:
    """Play until killed."""
    pictures = read_clip(clip, size)
    if path != "camera":
        play(open_device(path, size, "YUYV"), pictures, fps_hz, "YUYV")
    while True:
        capture, output = map(drivers.number_of, ("vid-cap", "vid-out"))
        if capture is None or output is None:
            time.sleep(0.01)
            continue
        drivers.arrange_camera(capture, output)
        device = open_device(f"/dev/video{output}", size, "BGR3")
        with contextlib.suppress(OSError):  # unplugged
            play(device, pictures, fps_hz, "BGR3")
        os.close(device)


if __name__ == "__main__":
    device, clip, wide, high, rate = sys.argv[1:]
    main(device, clip, (int(wide), int(high)), float(rate))
