"""Where frames come from: camera, video, picture and the synthetic scene."""

from portraitcam.errors import UsageError
from portraitcam.frames import Size
from portraitcam.sources.base import Source

__all__ = ["Source", "open_source"]


def open_source(
    spec: str, *, size: Size, fps_hz: int, loop: bool = True, paced: bool = True
) -> Source:
    """The source that `spec` names.

    Args:
        spec: ``synthetic``.
        size: (width, height) asked for in px; files keep their own.
        fps_hz: Frames per second asked for; videos keep their own.
        loop: Whether a video starts again at its end.
        paced: Whether files and the synthetic scene play at their own speed; else
            every frame comes as fast as it is read.

    Raises:
        UsageError: `spec` names no source.
    """
    if spec == "synthetic":
        # Imported here, like every kind: start-up pays only for what is used.
        from portraitcam.sources.synthetic import SyntheticSource

        return SyntheticSource(size, fps_hz, paced=paced)
    raise UsageError(f"{spec!r} names no source.", hint="Try synthetic.")
