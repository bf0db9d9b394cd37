"""Where frames come from: camera, video, picture and the synthetic scene."""

from portraitcam.sources.base import Source

__all__ = ["Source"]
