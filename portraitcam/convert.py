"""Pictures and videos from files into files, with another background."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from portraitcam.errors import PortraitCamError, SinkError, SourceEnded, SourceError
from portraitcam.frames import Frame, Image, Matte
from portraitcam.jobs import Job, frames_of, plan
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sinks.parts import part_of
from portraitcam.sinks.video import VideoSink
from portraitcam.sources import open_source
from portraitcam.sources.video import VideoSource

TRANSPARENT = "transparent"
"""The background that leaves alpha instead of another picture."""

_JPEG_QUALITY = 95
_NEARBY = 40  # a person's colour is sought within 1/40 of the longer side
_PNG_EFFORT = 3  # of 9: higher costs much time and saves few bytes

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Converted:
    """What was done.

    Attributes:
        files: How many files were read.
        frames: How many images were composed; a picture is one.
        took_s: How long it took, in seconds.
        warnings: What was found damaged, one sentence each.
    """

    files: int
    frames: int
    took_s: float
    warnings: tuple[str, ...] = ()


def convert(
    input: Path,  # noqa: A002 - its name on the command line
    output: Path,
    settings: Settings,
    progress: Progress = lambda done, total: None,
    *,
    model: Path | None = None,
) -> Converted:
    """Convert a picture, a video or every one of them in a folder.

    A video keeps its sound, frame rate and length. What is written appears under its
    name only when it is whole; after a failure or Ctrl-C nothing of it is left.

    Args:
        input: A picture, a video or a folder.
        output: A file of a suffix that fits, or a folder for a folder. With the
            background ``transparent`` a picture becomes a PNG, and a video a folder
            of one PNG a frame; alpha is straight, and what is fully transparent is
            black, so that the room is not in the file.
        settings: The background and how it is put behind.
        progress: Called with the frames done and, where known, how many there are.
        model: The network's file; None takes the one that ships.

    Raises:
        PortraitCamError: It cannot be done; what was converted before it stays.
    """
    began = time.monotonic()
    transparent = settings.background == TRANSPARENT
    if transparent:
        settings = settings.with_values(background="#000000")
    jobs = plan(input, output, transparent=transparent)
    with closing(Pipeline(settings, model)) as pipeline:
        work = _Work(pipeline, transparent, progress, frames_of(jobs))
        failed: list[tuple[Job, PortraitCamError]] = []
        for job in jobs:
            try:
                work.do(job)
            except PortraitCamError as error:
                if len(jobs) == 1:
                    raise
                failed.append((job, error))
    if failed:
        raise SourceError(
            f"{len(failed)} of {len(jobs)} files could not be converted: "
            + " ".join(f"{job.source.name}: {error.message}" for job, error in failed),
            hint=failed[0][1].hint,
        )
    took_s = round(time.monotonic() - began, 3)
    return Converted(len(jobs), work.frames, took_s, tuple(work.warnings))


_NEARBY = 40
"""A person's colour is taken from within 1/40 of the longer side."""


class _Work:
    """Does one job after the other with one pipeline."""

    def __init__(
        self,
        pipeline: Pipeline,
        transparent: bool,
        progress: Progress,
        total: int | None,
    ) -> None:
        self._pipeline, self._transparent = pipeline, transparent
        self._progress, self._total = progress, total
        self.frames = 0
        self.warnings: list[str] = []

    def do(self, job: Job) -> None:
        """Convert one file."""
        self._pipeline.reset()
        # Absolute, so that no file's name is taken for another kind of source.
        with closing(
            open_source(
                str(job.source.absolute()), size=(1, 1), fps_hz=1, loop=False,
                paced=False,
            )
        ) as source:  # fmt: skip
            frames = _frames_of(source.read)
            if not isinstance(source, VideoSource):
                _write_picture(job.target, self._result(next(frames)))
            elif self._transparent:
                self._write_folder(job.target, frames)
            else:
                sink = VideoSink(job.target, source.fps_hz, sound_from=job.source)
                self._write_video(sink, frames)
            if isinstance(source, VideoSource) and source.warning:
                self.warnings.append(source.warning)

    def _result(self, frame: Frame) -> Image:
        """The composed image, or BGRA if the background is transparent."""
        image = self._pipeline.process(frame)
        own, matte = self._pipeline.framed, self._pipeline.matte
        if self._transparent and own is not None and matte is not None:
            image = _cut_out(own, matte)
        self.frames += 1
        self._progress(self.frames, self._total)
        return image

    def _write_video(self, sink: VideoSink, frames: Iterator[Frame]) -> None:
        try:
            for frame in frames:
                sink.send(self._result(frame), frame.time_s)
            sink.close()
        finally:
            sink.discard()  # does nothing to a file that was finished

    def _write_folder(self, folder: Path, frames: Iterator[Frame]) -> None:
        with _made_whole(folder) as part:
            part.mkdir()
            for number, frame in enumerate(frames, 1):
                _encode(part / f"{number:06d}.png", ".png", self._result(frame))


def _frames_of(read: Callable[[float], Frame | None]) -> Iterator[Frame]:
    """All frames of a source that is not live."""
    while True:
        try:
            frame = read(60.0)
        except SourceEnded:
            return
        if frame is None:
            return
        yield frame


def _cut_out(image: Image, matte: Matte) -> Image:
    """The person alone: uint8 (h, w, 4) BGRA, straight alpha, black where it is 0.

    Where the person covers a pixel only in part, straight alpha would keep the room's
    share of its colour in the file. Those pixels get the mean colour of the person
    nearby instead, ``blur(image * sure) / blur(sure)``, sure = 1 where matte is 255.
    """
    side = 2 * max(2, max(matte.shape) // _NEARBY) + 1
    sure = cv2.threshold(matte, 254, 1, cv2.THRESH_BINARY)[1].astype(np.float32)
    weight = cv2.blur(sure, (side, side))
    near = cv2.blur(image * sure[..., None], (side, side))
    near = near / np.maximum(weight, 1e-6)[..., None]  # black where no person is near
    person = np.where(sure[..., None] > 0, image, np.rint(near).astype(np.uint8))
    person[matte == 0] = 0
    return np.dstack([person, matte])


def _write_picture(path: Path, image: Image) -> None:
    """Write an image under its name all at once."""
    with _made_whole(path) as part:
        _encode(part, path.suffix.lower(), image)


@contextmanager
def _made_whole(path: Path) -> Iterator[Path]:
    """A path to write a file or folder to, which becomes `path` if all goes well."""
    part = part_of(path)
    try:
        yield part
        if path.is_dir():
            path.rmdir()  # empty, as was checked; replacing it fails on Windows
        os.replace(part, path)
    except OSError as error:
        raise SinkError(
            f"{path} cannot be written: {error.strerror}.",
            hint="Check that the folder can be written and the disk is not full.",
        ) from error
    finally:
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


def _encode(path: Path, suffix: str, image: Image) -> None:
    """Write `image` to `path` in the format that `suffix` names."""
    options: dict[str, list[int]] = {
        ".png": [cv2.IMWRITE_PNG_COMPRESSION, _PNG_EFFORT],
        ".jpg": [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY],
        ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY],
    }
    _, data = cv2.imencode(suffix, image, options.get(suffix, []))
    path.write_bytes(data.tobytes())
