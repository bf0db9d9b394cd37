"""Where composed images go: a virtual camera, a video file, nowhere."""

from portraitcam.sinks.base import Sink
from portraitcam.sinks.group import SinkGroup
from portraitcam.sinks.null import NullSink
from portraitcam.sinks.open import open_sink

__all__ = ["NullSink", "Sink", "SinkGroup", "open_sink"]
