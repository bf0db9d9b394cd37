"""Answers as v4l2loopback does, by version: ioctl is simulated, the file is real."""

import errno
import os
import struct
from pathlib import Path
from typing import Any

import pytest
from linuxpy.video import raw

from portraitcam.sinks.virtual import loopback, readers

_CARD_AT = 1 << 20
"""Where in the file the driver's timeout image lies."""


class Driver:
    """One device.

    Args:
        folder: Where its file may lie.
        version: Of v4l2loopback.
        held_size: The size on which a reader and an earlier writer have agreed.

    Attributes:
        path: Its file; what is written to it can be read there.
        taken: Whether a program sends to it already.
        pixelformat: What is agreed on, or None.
        readers: How many programs stream from it.
        streaming: Whether STREAMON has made the writer a known one.
        controls: What S_CTRL has set.
        fps: Images per second that were announced.
        events: Counts of readers that are waiting to be fetched.
    """

    def __init__(
        self,
        folder: Path,
        version: tuple[int, int] = (0, 15),
        *,
        held_size: tuple[int, int] | None = None,
    ) -> None:
        self.path = folder / "video10"
        self.path.write_bytes(b"")
        self.version = version
        self.taken = False
        self.held = held_size is not None
        self.size = held_size or (0, 0)
        self.pixelformat: int | None = raw.PixelFormat.YUV420 if self.held else None
        self.readers = 0
        self.streaming = False
        self.controls: dict[int, int] = {}
        self.fps = 0.0
        self.events: list[int] = []
        self.subscribed = False
        self.next_opens_card = False

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the place of the system's ioctl."""
        for module in (loopback, readers):
            monkeypatch.setattr(module.fcntl, "ioctl", self.ioctl)

    def change_readers(self, count: int) -> None:
        """Programs begin or cease to stream from it."""
        self.readers = count
        if self.subscribed:
            self.events.append(count)

    def timeout_image(self) -> bytes:
        """What readers see when no image comes any more."""
        return self.path.read_bytes()[_CARD_AT:]

    def ioctl(self, fd: int, request: Any, argument: Any) -> int:
        """See ioctl(2)."""
        answer = getattr(self, f"_{raw.IOC(request).name.lower()}", None)
        if answer is None:
            raise OSError(errno.ENOTTY, "Inappropriate ioctl for device")
        answer(argument)
        return 0

    def _querycap(self, told: Any) -> None:
        output = raw.Capability.VIDEO_OUTPUT
        told.device_caps = raw.Capability.VIDEO_CAPTURE if self.taken else output

    def _s_fmt(self, form: Any) -> None:
        pix = form.fmt.pix
        if self.held or self.streaming:
            pix.width, pix.height = self.size
            pix.pixelformat = self.pixelformat
        self.size, self.pixelformat = (pix.width, pix.height), pix.pixelformat

    def _g_fmt(self, form: Any) -> None:
        form.fmt.pix.width, form.fmt.pix.height = self.size
        form.fmt.pix.pixelformat = self.pixelformat

    def _s_parm(self, pace: Any) -> None:
        times = pace.parm.output.timeperframe
        self.fps = times.denominator / times.numerator

    def _streamon(self, _: Any) -> None:
        if self.version >= (0, 15):
            raise OSError(errno.EINVAL, "no buffers were asked for")
        self.streaming = True

    def _s_ctrl(self, control: Any) -> None:
        which = control.id & 0xFF
        if self.controls.get(which) != control.value:  # as the kernel does
            self.controls[which] = control.value
            self.next_opens_card = which == 3 and control.value == 1

    def _reqbufs(self, request: Any) -> None:
        assert request.count == 1
        assert self.next_opens_card, "the images of readers would be written over"
        self.next_opens_card = False

    def _querybuf(self, buffer: Any) -> None:
        buffer.length = self.size[0] * self.size[1] * 3 // 2
        buffer.m.offset = _CARD_AT
        os.truncate(self.path, _CARD_AT + buffer.length)

    def _subscribe_event(self, subscription: Any) -> None:
        if self.version < (0, 13) or subscription.type != 0x10E00001:
            raise OSError(errno.EINVAL, "Invalid argument")
        self.subscribed = True
        if subscription.flags & 1:
            self.events.append(self.readers)

    def _unsubscribe_event(self, _: Any) -> None:
        self.subscribed = False
        self.events.clear()

    def _dqevent(self, event: Any) -> None:
        if not self.events:
            raise OSError(errno.ENOENT, "No such file or directory")
        event.type = 0x10E00001
        event.u.data = struct.pack("=I", self.events.pop(0))
