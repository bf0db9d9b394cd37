"""What is to be converted into what, checked before any work is done."""

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from portraitcam.clips import ClipReader
from portraitcam.errors import ClipError, SinkError, SourceError, UsageError
from portraitcam.pictures import is_picture
from portraitcam.resources import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from portraitcam.sinks.video import SUFFIXES


@dataclass(frozen=True, slots=True)
class Job:
    """One file and what becomes of it."""

    source: Path
    target: Path


def plan(source: Path, target: Path, *, transparent: bool) -> list[Job]:
    """One job for a file, one for each picture and video in a folder.

    Makes the target's folder if the source is a folder.

    Args:
        source: A picture, a video or a folder.
        target: The file or folder that it becomes.
        transparent: Whether pictures become PNG and videos folders of PNG.

    Raises:
        UsageError: The names do not fit, or both are the same.
        SinkError: The target cannot be written.
        SourceError: There is nothing to convert.
    """
    if os.path.isdir(source):  # unlike pathlib, it takes any name
        jobs = _jobs_of(source, target, transparent)
    else:
        jobs = [Job(source, target)]
    for job in jobs:
        _check(job, transparent)
    return jobs


def _jobs_of(folder: Path, output: Path, transparent: bool) -> list[Job]:
    """One job for each picture and video in `folder`, by name."""
    if os.path.exists(output) and not os.path.isdir(output):
        raise SinkError(
            f"{output} is no folder.", hint="Name a folder for the results."
        )
    known = PICTURE_SUFFIXES + VIDEO_SUFFIXES
    sources = sorted(
        p for p in folder.iterdir() if p.is_file() and p.suffix.lower() in known
    )
    if not sources:
        raise SourceError(
            f"The folder {folder} holds neither pictures nor videos.",
            hint=f"Known are: {' '.join(known)}.",
        )
    if _same(folder, output):
        raise _same_error()
    _made(output)
    jobs: list[Job] = []
    for source in sources:
        name = source.name
        if transparent:
            name = source.stem + (".png" if is_picture(source) else "")
        elif not is_picture(source) and source.suffix.lower() not in SUFFIXES:
            name = source.stem + ".mp4"
        if any(job.target.name == name for job in jobs):
            name = f"{source.name}{Path(name).suffix}"  # a.jpg beside a.bmp
        jobs.append(Job(source, output / name))
    return jobs


def _check(job: Job, transparent: bool) -> None:
    """Raise unless what is asked for can be written; before any work."""
    source, target = job.source, job.target
    if _same(source, target):
        raise _same_error()
    if not os.path.isfile(source):
        return  # opening it says why, with a name like it
    suffix = target.suffix.lower()
    picture = is_picture(source)
    named = [path.suffix.lower() in PICTURE_SUFFIXES for path in (source, target)]
    if not picture and all(named):
        return  # opening it says what is wrong with it as a picture
    if transparent and not picture:
        if suffix in SUFFIXES or os.path.isfile(target):
            raise UsageError(
                f"{target.name} is no folder, and videos have no transparency here.",
                hint="Name a folder: it gets one PNG for each frame.",
            )
        if os.path.isdir(target) and any(target.iterdir()):
            raise SinkError(
                f"The folder {target} is not empty.", hint="Name a new folder."
            )
    elif os.path.isdir(target):
        raise SinkError(f"{target} is a folder.", hint="Name the file to be written.")
    elif transparent and suffix != ".png":
        raise UsageError(
            f"{target.name} cannot be transparent.", hint="Let its name end with .png."
        )
    elif picture and suffix not in PICTURE_SUFFIXES:
        raise UsageError(
            f"{target.name} is no name of a picture.",
            hint=f"Let it end with one of: {' '.join(PICTURE_SUFFIXES)}.",
        )
    elif not picture and suffix not in SUFFIXES:
        raise UsageError(
            f"{target.name} is no name of a video.",
            hint=f"Let it end with one of: {' '.join(SUFFIXES)}.",
        )
    folder = target.absolute().parent
    if not os.path.isdir(folder) or not os.access(folder, os.W_OK):
        raise SinkError(
            f"The folder {folder} cannot be written.",
            hint="Choose a folder that exists and that you may write to.",
        )


def _same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file or folder, by whatever way."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False  # one of them does not exist


def _same_error() -> UsageError:
    return UsageError(
        "Input and output are the same.", hint="Name another place for the result."
    )


def frames_of(jobs: list[Job]) -> int | None:
    """How many frames all jobs have; None if one does not tell."""
    total = 0
    for job in jobs:
        if not os.path.isfile(job.source):
            continue  # a pipe would be waited for
        if is_picture(job.source):
            total += 1
            continue
        try:
            with closing(ClipReader(job.source, loop=False)) as reader:
                if reader.frame_count is None:
                    return None
                total += reader.frame_count
        except ClipError:
            continue  # said when it is converted
    return total


def _made(folder: Path) -> None:
    """Make `folder` if there is none."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise SinkError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            hint="Choose a place that exists and that you may write to.",
        ) from error
