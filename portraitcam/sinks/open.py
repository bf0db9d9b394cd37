"""From a specification to the sink that it names."""

import difflib
import os
from pathlib import Path

from portraitcam.errors import UsageError
from portraitcam.sinks.base import Sink
from portraitcam.sinks.null import NullSink

_WORDS = ("virtual", "null")


def open_sink(spec: str, *, fps_hz: float) -> Sink:
    """The sink that `spec` names.

    Args:
        spec: ``virtual``, ``virtual:DEVICE``, the path of a video file to write, or
            ``null``.
        fps_hz: Images per second that will be sent.

    Raises:
        UsageError: `spec` names no kind of sink.
        SinkError: There is no such virtual camera, or the folder cannot be written.
    """
    # Each kind is imported only when asked for: a start pays for what it uses.
    if spec == "null":
        return NullSink()
    kind, _, device = spec.partition(":")
    if kind == "virtual":
        from portraitcam.sinks.virtual import VirtualCameraSink

        return VirtualCameraSink(device, fps_hz)
    path = Path(os.path.expanduser(spec))
    if path.suffix:
        from portraitcam.sinks.video import VideoSink

        return VideoSink(path, fps_hz)
    close = difflib.get_close_matches(kind.lower(), _WORDS, 1)
    raise UsageError(
        f"There is no output {spec!r}.",
        hint=f"Did you mean {close[0]}?"
        if close
        else "Use virtual, virtual:DEVICE, null, or the path of a video to write.",
    )
