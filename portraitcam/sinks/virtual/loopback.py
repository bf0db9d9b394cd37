"""Writes to a v4l2loopback device, and notices what pyvirtualcam keeps to itself.

Rules of the driver that this rests on, by version (v4l2loopback.c, 0.12.7 to 0.15):

- Whoever calls STREAMON before writing is a known writer: when it goes, by close or by
  SIGKILL, the device can be written to again at once. After one that only wrote, 0.12
  says for ever that it can only be read from; from 0.15 on write() needs no STREAMON.
- The size belongs to the first who came, a writer or a reader that stays. A newcomer
  is told it by S_FMT, and its images must be fitted to it.
- `timeout` shows a picture of ours to readers when no image came for so long: they
  are left with the away card, not with a frozen person, even after SIGKILL.
"""

import contextlib
import ctypes
import errno
import fcntl
import logging
import mmap
import os
from pathlib import Path
from typing import Any

import cv2

from portraitcam import v4l2
from portraitcam.away import Sign, away_card
from portraitcam.errors import SinkLost
from portraitcam.frames import Image, Size
from portraitcam.sinks.virtual.readers import readers_of

TIMEOUT_MS = 1500
"""After so long without an image, readers see the away card: before those give the
camera up that wait for two seconds, as this program does itself."""

_CHECK_EVERY = 30
"""Images between two looks at whether the device is still ours."""

_CONTROLS = 0x00980900 | 0xF000  # V4L2LOOPBACK_CID_BASE
_TIMEOUT, _TIMEOUT_IMAGE_IO = _CONTROLS + 2, _CONTROLS + 3
_GONE = (errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.EIO)

_log = logging.getLogger(__name__)


class LoopbackWriter:
    """One device that is open for writing.

    I420 is what it sends: of the formats that every call program reads (I420, YUYV,
    NV12, BGR) it is the cheapest to make, and with NV12 the smallest to copy.

    Args:
        path: /dev/videoN.
        name: What users call it.
        size: (width, height) wanted, both even, in px.
        fps_hz: Images per second that will come.

    Attributes:
        size: What the device takes, which may be another size.

    Raises:
        SinkLost: It is not there, not ours to write to, or in use.
    """

    def __init__(self, path: Path, name: str, size: Size, fps_hz: float) -> None:
        from linuxpy.video import raw

        self._raw: Any = raw
        self._path, self._name = path, name
        self._since_check = 0
        self._fd = self._opened()
        try:
            self._identity = os.fstat(self._fd).st_rdev
            self._claim()
            self.size = self._negotiate(size, fps_hz)
            with contextlib.suppress(OSError):
                # From 0.15 on it belongs to the other way of writing, by mmap.
                self._ioctl("STREAMON", ctypes.c_int(self._output))
            self._leave_card()
            self._readers = readers_of(path, self._fd)
        except OSError as error:
            os.close(self._fd)
            raise self._failure(error) from error
        except SinkLost:
            os.close(self._fd)
            raise

    def write(self, image: Image) -> None:
        """Show `image`, which has the device's size.

        Raises:
            SinkLost: The device is gone, or another program has taken it over.
        """
        data = cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420)
        try:
            written = os.write(self._fd, data)  # type: ignore[arg-type]
            if written != data.nbytes:
                raise OSError(errno.EIO, f"{written} of {data.nbytes} bytes were taken")
            self._since_check += 1
            if self._since_check >= _CHECK_EVERY:
                self._since_check = 0
                self._check()
        except OSError as error:
            raise self._failure(error) from error

    def watched(self) -> bool:
        """Whether some program reads the device."""
        return self._readers.present()

    def close(self) -> None:
        """Give the device back; those who still read are left with the away card."""
        self._readers.close()
        os.close(self._fd)

    # Opening ----------------------------------------------------------------------

    @property
    def _output(self) -> int:
        return int(self._raw.BufType.VIDEO_OUTPUT)

    def _opened(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            raise self._failure(error) from error

    def _ioctl(self, name: str, argument: Any, fd: int = -1) -> None:
        fcntl.ioctl(self._fd if fd < 0 else fd, self._raw.IOC[name], argument)

    def _claim(self) -> None:
        """Make sure that the device can be written to.

        Raises:
            SinkLost: Another program sends to it.
        """
        if self._takes_images():
            return
        users = v4l2.holders(self._path)
        if not users:
            # A program that was killed left it as if it were still sending.
            v4l2.announce_output(self._path)
        if not self._takes_images():
            raise SinkLost(
                f"Another program sends to the virtual camera {self._name}.",
                hint=f"Close {', '.join(users) or 'that program'}.",
            )

    def _takes_images(self) -> bool:
        told = self._raw.v4l2_capability()
        self._ioctl("QUERYCAP", told)
        return bool(told.device_caps & self._raw.Capability.VIDEO_OUTPUT)

    def _negotiate(self, size: Size, fps_hz: float) -> Size:
        """Ask for size and format; returns the size that the device takes.

        Raises:
            SinkLost: It is bound to another format.
        """
        form = self._format(size)
        self._ioctl("S_FMT", form)
        pix = form.fmt.pix
        if pix.pixelformat != self._raw.PixelFormat.YUV420:
            raise SinkLost(
                f"The virtual camera {self._name} is bound to another format.",
                hint="Close the programs that show it, then they can be opened again.",
            )
        pace = self._raw.v4l2_streamparm(type=self._output)
        pace.parm.output.timeperframe.numerator = 1000
        pace.parm.output.timeperframe.denominator = round(fps_hz * 1000)
        with contextlib.suppress(OSError):  # it is only told to readers
            self._ioctl("S_PARM", pace)
        return int(pix.width), int(pix.height)

    def _format(self, size: Size) -> Any:
        form = self._raw.v4l2_format(type=self._output)
        pix = form.fmt.pix
        pix.width, pix.height = size
        pix.pixelformat = self._raw.PixelFormat.YUV420
        pix.field = self._raw.Field.NONE
        pix.bytesperline, pix.sizeimage = size[0], size[0] * size[1] * 3 // 2
        pix.colorspace = self._raw.Colorspace.SMPTE170M
        return form

    def _leave_card(self) -> None:
        """Have the driver show the away card when no images come any more."""
        with contextlib.suppress(OSError):
            self._ioctl("S_CTRL", self._raw.v4l2_control(_TIMEOUT, TIMEOUT_MS))
            # Twice: 0.12 takes it back unsaid, and is told of changes only.
            for value in (0, 1):
                control = self._raw.v4l2_control(_TIMEOUT_IMAGE_IO, value)
                self._ioctl("S_CTRL", control)
            # The next to open it gets at that picture.
            fd = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
            try:
                self._fill_timeout_image(fd)
            finally:
                os.close(fd)

    def _fill_timeout_image(self, fd: int) -> None:
        raw = self._raw
        with contextlib.suppress(OSError):  # 0.12 and 0.13 need no format here
            self._ioctl("S_FMT", self._format(self.size), fd)
        memory = int(raw.Memory.MMAP)
        self._ioctl(
            "REQBUFS",
            raw.v4l2_requestbuffers(count=1, type=self._output, memory=memory),
            fd,
        )
        buffer = raw.v4l2_buffer(index=0, type=self._output, memory=memory)
        self._ioctl("QUERYBUF", buffer, fd)
        image = away_card(self.size, sign=Sign.OFF)
        card = cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420).tobytes()
        with mmap.mmap(fd, buffer.length, offset=buffer.m.offset) as memory_map:
            memory_map[: len(card)] = card

    # Watching ---------------------------------------------------------------------

    def _check(self) -> None:
        """Notice what write() does not tell: a new device, or another's format.

        Raises:
            OSError: The device is not ours any more.
        """
        if os.stat(self._path).st_rdev != self._identity:
            raise OSError(errno.ENODEV, "another device has its place")
        form = self._raw.v4l2_format(type=self._output)
        self._ioctl("G_FMT", form)
        pix = form.fmt.pix
        ours = (*self.size, int(self._raw.PixelFormat.YUV420))
        if (pix.width, pix.height, pix.pixelformat) != ours:
            raise OSError(errno.EBUSY, "another program has changed its format")

    def _failure(self, error: OSError) -> SinkLost:
        """What to say of an error of the system."""
        if error.errno in (errno.EACCES, errno.EPERM):
            return SinkLost(
                f"You may not write to the virtual camera {self._name}.",
                hint="Join the group of video devices, then log in again:\n"
                "sudo usermod --append --groups video $USER",
            )
        if error.errno in _GONE:
            return SinkLost(
                f"The virtual camera {self._name} is gone.",
                hint="It is used again as soon as it is back.",
            )
        users = v4l2.holders(self._path)
        return SinkLost(
            f"The virtual camera {self._name} cannot be written to: "
            f"{error.strerror or error}.",
            hint=f"Close {', '.join(users) or 'other programs that send to it'}.",
        )
