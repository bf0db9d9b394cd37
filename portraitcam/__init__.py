"""PortraitCam puts a background of your choice behind you in video calls."""

__version__ = "0.1.0"
