"""What a user can set, and the file that it is kept in."""

from portraitcam.settings.fields import RAW_ROOM, Settings, options, parse_size
from portraitcam.settings.file import MAX_BYTES, load, read, save, settings_path
from portraitcam.settings.option import MAX_SIDE_PX, Option

__all__ = [
    "MAX_BYTES",
    "MAX_SIDE_PX",
    "RAW_ROOM",
    "Option",
    "Settings",
    "load",
    "options",
    "parse_size",
    "read",
    "save",
    "settings_path",
]
