"""Presets: named sets of the settings that make the look, one JSON file each.

They lie in ``presets/`` beside the settings file. A preset holds neither the camera
nor the gallery, and never the raw room.
"""

import json
import logging
import reprlib
import unicodedata
from pathlib import Path
from typing import Any

from portraitcam.errors import PresetError, SettingsError
from portraitcam.files import read_small, write_whole
from portraitcam.settings import RAW_ROOM, Settings, settings_path

log = logging.getLogger(__name__)

LOOK = (
    "background", "fit", "keep", "gaps", "smoothing", "edge_shift_px", "feather_px",
    "match_light", "light_wrap",
)  # fmt: skip
"""The settings that a preset holds."""

SUFFIX = ".json"
MAX_NAME = 60
_MAX_BYTES = 64 * 1024
_FORBIDDEN = '/\\:*?"<>|'
_DEVICES = ("con", "prn", "aux", "nul")
"""File names that Windows keeps for itself, with ``com1`` and ``lpt1`` and so on."""


def folder() -> Path:
    """Where the presets lie; it need not exist."""
    return settings_path().parent / "presets"


def look(settings: Settings) -> dict[str, Any]:
    """Of `settings`, what a preset holds."""
    return {name: getattr(settings, name) for name in LOOK}


def refuse_raw_room(look: dict[str, Any]) -> None:
    """Raise PresetError if `look` would show the raw room."""
    if look.get("background") == RAW_ROOM:
        raise PresetError(
            "A preset cannot hold the raw room.",
            hint="Choose another background first, then save the preset.",
        )


def survey() -> tuple[dict[str, dict[str, Any]], list[PresetError]]:
    """Read all presets.

    Returns:
        Their settings by their names, sorted as people sort, and for every file
        that cannot be used what is wrong with it.
    """
    found: dict[str, dict[str, Any]] = {}
    problems: list[PresetError] = []
    for path in _files():
        try:
            found[_checked(path.stem)] = _read(path)
        except PresetError as error:
            problems.append(error)
    return found, problems


def names() -> list[str]:
    """All presets that can be used; of others the log tells."""
    found, problems = survey()
    for problem in problems:
        log.warning("%s %s", problem.message, problem.hint)
    return list(found)


def exists(name: str) -> bool:
    """Whether `save` would replace something; upper and lower case are one.

    Raises:
        PresetError: No preset can have this name.
    """
    return _path(name).exists()


def load(name: str) -> dict[str, Any]:
    """The settings that the preset `name` holds, by their names.

    Raises:
        PresetError: There is none of this name, or its file cannot be used.
    """
    try:
        path = _path(name)
    except PresetError as error:
        raise _unknown(name) from error
    if not path.exists():
        raise _unknown(name)
    return _read(path)


def save(name: str, settings: Settings) -> None:
    """Keep the look of `settings` as the preset `name`, in place of an older one.

    Raises:
        PresetError: No preset can have this name, the background is the raw room, or
            the file cannot be written.
    """
    _write(look(settings), _path(name))


def delete(name: str) -> None:
    """Forget the preset `name`.

    Raises:
        PresetError: There is none of this name, or its file cannot be removed.
    """
    path = _path(name)
    if not path.exists():
        raise _unknown(name)
    try:
        path.unlink()
    except OSError as error:
        raise PresetError(
            f"The preset {path.stem} cannot be deleted: {error.strerror}.",
            hint=f"Remove {path} yourself.",
        ) from error


def export_file(name: str, path: Path) -> None:
    """Write the preset `name` to `path`, to be imported elsewhere.

    Raises:
        PresetError: There is none of this name, or `path` cannot be written.
    """
    _write(load(name), path)


def import_file(path: Path) -> str:
    """Take up a preset that was exported.

    Returns:
        Its name: the file's, with a number where another preset has that already.

    Raises:
        PresetError: `path` holds no preset, or a name that none can have.
    """
    values = _read(path)
    stem = _checked(path.stem)
    name, number = stem, 1
    while _path(name).exists() and _differs(_path(name), values):
        number += 1
        name = f"{stem[: MAX_NAME - 5]} {number}"
    _write(values, _path(name))
    return _path(name).stem


# Files ----------------------------------------------------------------------------


def _files() -> list[Path]:
    """Every file that should hold a preset."""
    try:
        found = [
            path
            for path in folder().iterdir()
            if path.suffix == SUFFIX and not path.name.startswith(".")
        ]
    except OSError:
        return []
    return sorted(found, key=lambda path: (path.stem.casefold(), path.stem))


def _path(name: str) -> Path:
    """The file of the preset `name`, there already in whatever case, or to be."""
    plain = _checked(name)
    alike = {
        _plain(path.stem): path
        for path in _files()
        if _plain(path.stem).casefold() == plain.casefold()
    }
    new = folder() / f"{plain}{SUFFIX}"
    return alike.get(plain) or next(iter(alike.values()), new)


def _plain(name: str) -> str:
    """One way of writing for what looks the same."""
    return unicodedata.normalize("NFC", name.strip())


def _checked(name: str) -> str:
    """`name`, as it is written in the file's name.

    Raises:
        PresetError: It would leave the folder, be hidden, or suit no file system.
    """
    plain = _plain(name)
    stem = plain.partition(".")[0].rstrip().casefold()
    device = stem in _DEVICES or (stem[:3] in ("com", "lpt") and stem[3:].isdigit())
    if (
        not plain
        or len(plain) > MAX_NAME
        or not plain.isprintable()
        or any(letter in _FORBIDDEN for letter in plain)
        or plain[0] in ".-"
        or plain[-1] == "."
        or device
    ):
        raise PresetError(
            f"A preset cannot be called {name!r}.",
            hint=f"Use up to {MAX_NAME} letters, digits and spaces, such as: Office.",
        )
    return plain


def _read(path: Path) -> dict[str, Any]:
    """The settings in `path`, each checked.

    Raises:
        PresetError: It cannot be read, or holds anything but a look.
    """
    try:
        values = json.loads(read_small(path, _MAX_BYTES))
        if not isinstance(values, dict) or not values:
            raise SettingsError("it does not hold a table of settings.")
        for name in values:
            if name not in LOOK:
                raise SettingsError(f"{reprlib.repr(name)} is not part of a look.")
        if values.get("background") == RAW_ROOM:
            raise SettingsError("it would show the raw room.")
        Settings().with_values(**values)
    except (OSError, ValueError, RecursionError, SettingsError) as error:
        raise PresetError(
            f"The preset in {path} cannot be used: {error}",
            hint="Mend the file or remove it; the other presets are not touched.",
        ) from error
    return values


def _differs(path: Path, values: dict[str, Any]) -> bool:
    try:
        return _read(path) != values
    except PresetError:
        return True


def _write(values: dict[str, Any], path: Path) -> None:
    refuse_raw_room(values)
    try:
        write_whole(json.dumps(values, indent=2) + "\n", path)
    except OSError as error:
        raise PresetError(
            f"The preset cannot be saved to {path}: {error.strerror}.",
            hint="Check that the folder can be written and the disk is not full.",
        ) from error


def _unknown(name: str) -> PresetError:
    """Says that no preset is called `name`, and what is there."""
    known = names()
    by_case = {n.casefold(): n for n in known}
    import difflib

    close = difflib.get_close_matches(name.casefold(), by_case, 1)
    if close:
        hint = f"Did you mean {by_case[close[0]]}?"
    elif known:
        hint = f"There are: {', '.join(known)}."
    else:
        hint = "None have been saved yet: the window's Presets button does that."
    return PresetError(f"There is no preset {name!r}.", hint=hint)
