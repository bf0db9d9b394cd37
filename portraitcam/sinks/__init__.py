"""Where composed images go: a virtual camera, a video file, nowhere."""

from portraitcam.sinks.base import Sink

__all__ = ["Sink"]
