"""Everything that can go wrong for a user, each with a remedy.

PortraitCamError
├── UsageError        the command line or a specification cannot be understood
├── ModelError        the network's file is missing, corrupt or of another design
├── SourceError       a camera, video or picture cannot be opened or has failed
│   └── SourceEnded   a source has given its last frame
├── PictureError      a picture file cannot be read
├── ClipError         a video file cannot be read
├── BackgroundError   a background cannot be read
│   └── UnknownBackground  no background is called so
├── SinkError         a virtual camera or output file cannot be opened or written
│   └── SinkLost      a virtual camera is gone or taken, and may come back
├── SettingsError     a setting is out of range, unknown or unreadable
├── PresetError       a preset is missing, unreadable or cannot be called so
├── ControlError      the running app cannot be reached or refuses a command
└── DataError         training or test data is missing or broken
"""


class PortraitCamError(Exception):
    """Root of the tree.

    Args:
        message: What happened, one sentence for the user.
        hint: What the user can do about it, one sentence; empty if nothing.
    """

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(PortraitCamError):
    """The command line or a specification in it cannot be understood."""

    exit_code = 2


class ModelError(PortraitCamError):
    """The network's file is missing, corrupt or of another design."""


class SourceError(PortraitCamError):
    """A camera, video or picture cannot be opened or has failed."""


class SourceEnded(SourceError):
    """A source has given its last frame."""


class PictureError(PortraitCamError):
    """A picture file cannot be read; sources and backgrounds raise their own kind."""


class ClipError(PortraitCamError):
    """A video file cannot be read; sources and backgrounds raise their own kind."""


class BackgroundError(PortraitCamError):
    """A background cannot be read."""


class UnknownBackground(BackgroundError):
    """No background is called so: wrong usage, as of a source that does not exist."""

    exit_code = 2


class SinkError(PortraitCamError):
    """A virtual camera or output file cannot be opened or written."""


class SinkLost(SinkError):
    """A virtual camera is gone or taken by another program, and may come back."""


class SettingsError(PortraitCamError):
    """A setting is out of range, unknown or unreadable."""


class PresetError(PortraitCamError):
    """A preset is missing, unreadable, or cannot have its name."""


class DataError(PortraitCamError):
    """Training or test data is missing or broken."""


class ControlError(PortraitCamError):
    """The running app cannot be reached or refuses a command."""
