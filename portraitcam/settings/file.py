"""The file that settings are kept in."""

import dataclasses
import json
import os
from pathlib import Path

import platformdirs

from portraitcam.errors import SettingsError
from portraitcam.files import read_small, write_whole
from portraitcam.settings.fields import RAW_ROOM, Settings

MAX_BYTES = 1024 * 1024
"""Size of a settings file, at most: room for some ten thousand backgrounds."""


def settings_path() -> Path:
    """The file that settings are kept in; PORTRAITCAM_CONFIG names another folder."""
    folder = os.environ.get("PORTRAITCAM_CONFIG")
    base = Path(folder) if folder else platformdirs.user_config_path("portraitcam")
    return base / "settings.json"


def load(path: Path) -> tuple[Settings, SettingsError | None]:
    """Read settings from `path`.

    Returns:
        The settings, and what was wrong with the file if anything was. A file that
        cannot be used is kept beside itself as ``*.unreadable`` and defaults are
        used; one that does not exist is no error.
    """
    try:
        return read(path), None
    except FileNotFoundError:
        return Settings(), None
    except SettingsError as error:
        return Settings(), _set_aside(path, error)


def read(path: Path) -> Settings:
    """The settings in `path`, which is left as it is.

    Raises:
        FileNotFoundError: There is no such file.
        SettingsError: It cannot be read, or holds anything but settings.
    """
    try:
        values = json.loads(read_small(path, MAX_BYTES))
        if not isinstance(values, dict):
            raise SettingsError("it does not hold a table of settings.")
        for name in ("size", "gallery", "gallery_names"):
            if isinstance(values.get(name), list):
                values[name] = tuple(values[name])
        if values.get("background") == RAW_ROOM:
            del values["background"]
        return Settings().with_values(**values)
    except FileNotFoundError:
        raise
    except SettingsError as error:
        reason, hint = error.message, error.hint
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "Mend the file or remove it."
    raise SettingsError(f"The settings in {path} cannot be used: {reason}", hint=hint)


def save(settings: Settings, path: Path) -> None:
    """Write `settings` to `path` so that a reader sees all of it or the old file.

    Raises:
        SettingsError: The folder or file cannot be written.
    """
    text = json.dumps(dataclasses.asdict(settings), indent=2)
    try:
        write_whole(text + "\n", path)
    except OSError as error:
        raise SettingsError(
            f"Settings cannot be saved to {path}: {error.strerror}.",
            hint="Check that the folder can be written and the disk is not full.",
        ) from error


def _set_aside(path: Path, error: SettingsError) -> SettingsError:
    """Move an unusable file out of the way and say so."""
    kept = path.with_name(path.name + ".unreadable")
    try:
        os.replace(path, kept)
        hint = f"Defaults are used; the old file is kept as {kept.name}."
    except OSError:
        hint = "Defaults are used; the old file could not be moved aside."
    return SettingsError(error.message, hint=hint)
