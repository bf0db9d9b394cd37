"""Where composed images go: a virtual camera, a video file, nowhere."""

from portraitcam.errors import UsageError
from portraitcam.sinks.base import Sink
from portraitcam.sinks.null import NullSink

__all__ = ["NullSink", "Sink", "open_sink"]


def open_sink(spec: str, *, fps_hz: float) -> Sink:
    """The sink that `spec` names.

    Args:
        spec: ``null``.
        fps_hz: Images per second that will be sent.

    Raises:
        UsageError: `spec` names no sink.
    """
    if spec == "null":
        return NullSink()
    raise UsageError(f"{spec!r} names no output.", hint="Try null.")
