"""Where frames come from: camera, video, picture and the synthetic scene."""

import difflib
import os
from pathlib import Path

from portraitcam.errors import SourceError, UsageError
from portraitcam.frames import Size
from portraitcam.resources import PICTURE_SUFFIXES
from portraitcam.sources.base import Source

__all__ = ["Source", "open_source"]

_WORDS = ("camera", "synthetic")


def open_source(
    spec: str, *, size: Size, fps_hz: int, loop: bool = True, paced: bool = True
) -> Source:
    """The source that `spec` names.

    Args:
        spec: ``camera`` (the first one), ``camera:N``, ``camera:NAME`` (part of a
            name, or an id that `list_cameras` gave), the path of a video or picture,
            or ``synthetic``.
        size: (width, height) asked for in px; files keep their own.
        fps_hz: Frames per second asked for; videos keep their own.
        loop: Whether a video starts again at its end, and a picture is given again.
        paced: Whether files and the synthetic scene play at their own speed; else
            every frame comes as fast as it is read.

    Raises:
        UsageError: `spec` names no kind of source.
        SourceError: There is no such file, or it cannot be read; no such camera.
    """
    # Each kind is imported only when asked for: a start pays for what it uses.
    kind, _, which = spec.partition(":")
    if kind == "camera":
        from portraitcam.sources.camera import CameraSource

        return CameraSource(which, size, fps_hz)
    if spec == "synthetic":
        from portraitcam.sources.synthetic import SyntheticSource

        return SyntheticSource(size, fps_hz, paced=paced)
    # os.path takes any text; pathlib raises for an unknown user or a very long name.
    path = Path(os.path.expanduser(spec))
    if not os.path.isfile(path):
        raise _unknown(spec, path)

    from portraitcam.pictures import is_picture

    if not is_picture(path):
        from portraitcam.sources.video import VideoSource

        try:
            return VideoSource(path, loop=loop, paced=paced)
        except SourceError:
            if path.suffix.lower() not in PICTURE_SUFFIXES:
                raise
            # It says it is a picture: then tell what is wrong with it as one.
    from portraitcam.sources.picture import PictureSource

    return PictureSource(path, fps_hz, loop=loop, paced=paced)


def _unknown(spec: str, path: Path) -> SourceError | UsageError:
    """What to say of a specification that names neither a source nor a file."""
    if os.path.isdir(path):
        return SourceError(
            f"{path} is a folder.", hint="Name one video or picture in it."
        )
    if os.path.exists(path):
        return SourceError(
            f"{path} is no ordinary file.",
            hint="Name a video or picture, or a camera as camera:0 or camera:NAME.",
        )
    looks_like_file = path.suffix or path.name != spec
    close = difflib.get_close_matches(spec.partition(":")[0].lower(), _WORDS, 1)
    if close and not looks_like_file:
        return UsageError(
            f"There is no source {spec!r}.", hint=f"Did you mean {close[0]}?"
        )
    try:
        beside = [p.name for p in path.parent.iterdir() if p.is_file()]
    except OSError:
        beside = []
    near = difflib.get_close_matches(path.name, beside, 1)
    if looks_like_file:
        hint = f"Did you mean {path.with_name(near[0])}?" if near else "Check the path."
        return SourceError(f"There is no file {path}.", hint=hint)
    return UsageError(
        f"There is no source {spec!r}.",
        hint="Use camera, camera:N, camera:NAME, synthetic, or the path of a video "
        "or picture.",
    )
