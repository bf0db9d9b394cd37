"""Every setting, defined once: default, range and the sentence users read.

Command-line flags, controls, tooltips and the saved file are all made from the
fields of `Settings`. A `Settings` is frozen; a change is a new value.
"""

import dataclasses
import json
import os
import reprlib
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from portraitcam.errors import SettingsError
from portraitcam.frames import Size

RAW_ROOM = "none"
"""The background that sends the raw room: an explicit choice, never restored."""

MAX_SIDE_PX = 7680
MAX_BYTES = 1024 * 1024
"""Size of a settings file, at most: room for some ten thousand backgrounds."""


@dataclass(frozen=True, slots=True)
class Option:
    """What is known of one setting beside its name and default.

    Attributes:
        sentence: What it does, for tooltips and ``--help``.
        label: Its name in the window, two or three words.
        low: Smallest number allowed, in the unit that the name ends with.
        high: Largest number allowed.
        choices: The words allowed, each with its sentence.
    """

    sentence: str
    label: str
    low: float = 0
    high: float = 0
    choices: dict[str, str] = dataclasses.field(default_factory=dict)


def _option(default: Any, label: str, sentence: str, **more: Any) -> Any:
    """A dataclass field that carries its `Option`."""
    option = Option(sentence, label, **more)
    return dataclasses.field(default=default, metadata={"option": option})


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a user can set; see each field's sentence."""

    source: str = _option(
        "camera",
        "Camera",
        "Where the picture comes from: camera, camera:N, camera:NAME, "
        "the path of a video or picture, or synthetic.",
    )
    background: str = _option(
        "blur",
        "Background",
        "What appears behind you: blur, blur:0.6, a colour such as #00b140, the "
        "path of a picture or video, or the name of a built-in background.",
    )
    size: Size = _option(
        (1280, 720), "Size", "Width and height asked of the camera and sent, in px."
    )
    fps_hz: int = _option(
        30, "Frame rate", "Frames per second asked of the camera.", low=1, high=120
    )
    fit: str = _option(
        "cover",
        "Picture fit",
        "How a background of another shape is fitted.",
        choices={
            "cover": "fills the frame; what hangs over is cut off",
            "contain": "shows all of it; bars fill the rest",
        },
    )
    keep: str = _option(
        "largest",
        "Who stays",
        "Who is kept when several people are in the picture.",
        choices={
            "largest": "the largest person, until another is much larger for a while",
            "everyone": "every person who is large enough",
        },
    )
    gaps: str = _option(
        "open",
        "Gaps",
        "What is seen between your arm and your body.",
        choices={
            "open": "the new background, where the gap is large and beyond doubt",
            "filled": "what the camera sees: all inside your outline stays",
        },
    )
    rotate: str = _option(
        "0",
        "Turn",
        "Turns the camera's picture clockwise, by so many degrees.",
        choices={
            "0": "as the camera gives it",
            "90": "a quarter to the right",
            "180": "upside down",
            "270": "a quarter to the left",
        },
    )
    auto_framing: bool = _option(
        False,
        "Auto-framing",
        "Follows your head and shoulders calmly, enlarging up to twice.",
    )
    zoom: float = _option(
        1.0,
        "Zoom",
        "Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.",
        low=1,
        high=2,
    )
    pan_x: float = _option(
        0.0,
        "Left, right",
        "Which part a zoom shows: -1 is far left in the camera's picture, 1 far right.",
        low=-1,
        high=1,
    )
    pan_y: float = _option(
        0.0,
        "Up, down",
        "Which part a zoom shows: -1 is the top, 1 the bottom.",
        low=-1,
        high=1,
    )
    smoothing: float = _option(
        0.5,
        "Steadiness",
        "How still the edge is held: 0 follows every frame, 1 is calmest.",
        low=0,
        high=1,
    )
    edge_shift_px: int = _option(
        0,
        "Edge shift",
        "Moves the edge outwards (positive) or inwards (negative), in px.",
        low=-20,
        high=20,
    )
    feather_px: int = _option(
        1, "Edge softness", "Softens the edge over this many px.", low=0, high=20
    )
    match_light: float = _option(
        0.0,
        "Match the light",
        "Brings your brightness and colour a little towards the background's: "
        "0 is off.",
        low=0,
        high=1,
    )
    light_wrap: float = _option(
        0.0,
        "Light around you",
        "Lets the light of a bright background shine around your outline: 0 is off.",
        low=0,
        high=1,
    )
    threads: int = _option(
        1, "Processor threads", "Threads the network may use.", low=1, high=8
    )
    always_on: bool = _option(
        False,
        "Camera always on",
        "Keeps the camera and its light on while nobody watches: no preview is "
        "visible and no program reads the virtual camera.",
    )
    idle_off_min: int = _option(
        0,
        "Camera off when idle",
        "Where the system does not tell who reads the virtual camera (Windows, macOS): "
        "minutes without a preview until the camera goes off; 0 is never.",
        low=0,
        high=480,
    )
    mirror_preview: bool = _option(
        True,
        "Mirror preview",
        "Shows you as a mirror does. What others see is never mirrored.",
    )
    close_to_tray: bool = _option(
        True,
        "Keep running in the tray",
        "Closing the window leaves PortraitCam running in the tray; Quit ends it.",
    )
    tray_explained: bool = _option(
        False, "Tray explained", "Whether it was told that closing does not end it."
    )
    language: str = _option(
        "system",
        "Language",
        "Which language the window speaks.",
        choices={
            "system": "the system's, where it is among these",
            "en": "English",
            "de": "Deutsch",
            "es": "Español",
            "fr": "Français",
            "zh_CN": "简体中文",
        },
    )
    global_shortcuts: bool = _option(
        False,
        "Global shortcuts",
        "Keys that work in every program, where the desktop offers them.",
    )
    start_minimised: bool = _option(
        False,
        "Start minimised",
        "Starts without its window: in the tray where there is one.",
    )
    away_picture: str = _option(
        "card",
        "Away picture",
        "What others see while it is paused: card, or the path of a picture.",
    )
    welcomed: bool = _option(
        False, "Welcomed", "Whether the first steps were shown or skipped."
    )
    gallery: tuple[str, ...] = _option(
        (), "Your backgrounds", "Paths of your own pictures and clips."
    )
    gallery_names: tuple[str, ...] = _option(
        (),
        "Their names",
        "What you call your own backgrounds, in their order; empty: as the file.",
    )

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            _check(field, getattr(self, field.name))

    @property
    def source_is_camera(self) -> bool:
        """Whether `source` is one whose light the user can see."""
        return self.source.partition(":")[0] == "camera"

    def with_values(self, /, **values: Any) -> "Settings":
        """A copy with other values.

        Raises:
            SettingsError: An unknown name, or a value out of its range.
        """
        known = [field.name for field in dataclasses.fields(self)]
        for name in values:
            if name not in known:
                import difflib

                close = difflib.get_close_matches(name, known, 1)
                hint = f"Did you mean {close[0]}?" if close else ""
                raise SettingsError(
                    f"There is no setting {reprlib.repr(name)}.", hint=hint
                )
        return dataclasses.replace(self, **values)


def options() -> dict[str, Option]:
    """Every setting's `Option` by the setting's name, in their order."""
    return {f.name: f.metadata["option"] for f in dataclasses.fields(Settings)}


def parse_size(text: str) -> Size:
    """(width, height) in px from a text such as ``1280x720``.

    Raises:
        SettingsError: It is not two whole numbers with an x between them.
    """
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise SettingsError(
            f"{text!r} is not a size.", hint="Write it as WIDTHxHEIGHT: 1280x720."
        )
    return int(width), int(height)


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


def read_small(path: Path, most_bytes: int) -> str:
    """The text of a file that ought to be small.

    Raises:
        OSError: It cannot be read.
        ValueError: It is larger than `most_bytes`, no ordinary file (a pipe would
            keep us waiting for ever, a device never end), or no text.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise ValueError("it is no ordinary file.")
    with open(path, "rb") as file:
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise ValueError(f"it is larger than {most_bytes // 1024} KiB.")
    return data.decode("utf-8")


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


def write_whole(text: str, path: Path) -> None:
    """Write `text` to `path` so that a reader sees all of it or the old file.

    Raises:
        OSError: The folder or file cannot be written.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, suffix=".tmp", delete=False
        ) as file:
            temporary = file.name
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError:
        Path(temporary).unlink(missing_ok=True) if temporary else None
        raise


def _set_aside(path: Path, error: SettingsError) -> SettingsError:
    """Move an unusable file out of the way and say so."""
    kept = path.with_name(path.name + ".unreadable")
    try:
        os.replace(path, kept)
        hint = f"Defaults are used; the old file is kept as {kept.name}."
    except OSError:
        hint = "Defaults are used; the old file could not be moved aside."
    return SettingsError(error.message, hint=hint)


def _check(field: "dataclasses.Field[Any]", value: Any) -> None:
    """Raise SettingsError unless `value` suits `field`."""
    option: Option = field.metadata["option"]
    wanted = f"{option.low:g} to {option.high:g}"
    if option.choices:
        wanted = " or ".join(option.choices)
        fits = isinstance(value, str) and value in option.choices
    elif isinstance(field.default, bool):
        wanted, fits = "true or false", isinstance(value, bool)
    elif isinstance(field.default, int):
        fits = type(value) is int and option.low <= value <= option.high
    elif isinstance(field.default, float):
        fits = type(value) in (int, float) and option.low <= value <= option.high
    elif field.name == "size":
        wanted = f"two whole numbers from 1 to {MAX_SIDE_PX}"
        fits = (
            isinstance(value, tuple)
            and len(value) == 2
            and all(type(side) is int and 1 <= side <= MAX_SIDE_PX for side in value)
        )
    elif isinstance(field.default, tuple):
        wanted = "a list of paths"
        fits = isinstance(value, tuple) and all(isinstance(v, str) for v in value)
    else:
        wanted, fits = "a text", isinstance(value, str) and value != ""
    if not fits:
        raise SettingsError(
            f"{field.name} is {reprlib.repr(value)}.", hint=f"It must be {wanted}."
        )
