"""Every setting, defined once: default, range and the sentence users read.

Command-line flags, controls, tooltips and the saved file are all made from the
fields of `Settings`. A `Settings` is frozen; a change is a new value.
"""

import dataclasses
import reprlib
from dataclasses import dataclass
from typing import Any

from portraitcam.errors import SettingsError
from portraitcam.frames import Size
from portraitcam.settings.option import Option, check, option

RAW_ROOM = "none"
"""The background that sends the raw room: an explicit choice, never restored."""

_KEYS = {
    "pattern": r"(((Ctrl|Alt|Shift|Super|Cmd)\+){0,4}([A-Z0-9]|F[1-9][0-9]?))?",
    "example": "Ctrl+Super+P",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a user can set; see each field's sentence."""

    source: str = option(
        "camera",
        "Camera",
        "Where the picture comes from: camera, camera:N, camera:NAME, "
        "the path of a video or picture, or synthetic.",
    )
    background: str = option(
        "blur",
        "Background",
        "What appears behind you: blur, blur:0.6, a colour such as #00b140, the "
        "path of a picture or video, or the name of a built-in background.",
    )
    blur_strength: float = option(
        0.5,
        "Blur strength",
        "How much the room behind you is blurred.",
        low=0,
        high=1,
    )
    size: Size = option(
        (1280, 720), "Size", "Width and height asked of the camera and sent, in px."
    )
    fps_hz: int = option(
        30, "Frame rate", "Frames per second asked of the camera.", low=1, high=120
    )
    fit: str = option(
        "cover",
        "Picture fit",
        "How a background of another shape is fitted.",
        choices={
            "cover": "fills the frame; what hangs over is cut off",
            "contain": "shows all of it; bars fill the rest",
        },
    )
    keep: str = option(
        "largest",
        "Who stays",
        "Who is kept when several people are in the picture.",
        choices={
            "largest": "the largest person, until another is much larger for a while",
            "everyone": "every person who is large enough",
        },
    )
    gaps: str = option(
        "open",
        "Gaps",
        "What is seen between your arm and your body.",
        choices={
            "open": "the new background, where the gap is large and beyond doubt",
            "filled": "what the camera sees: all inside your outline stays",
        },
    )
    rotate: str = option(
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
    auto_framing: bool = option(
        False,
        "Auto-framing",
        "Follows your head and shoulders calmly, enlarging up to twice.",
    )
    zoom: float = option(
        1.0,
        "Zoom",
        "Enlarges a part of the picture: 1 shows all. Auto-framing goes before it.",
        low=1,
        high=2,
    )
    pan_x: float = option(
        0.0,
        "Left, right",
        "Which part a zoom shows: -1 is far left in the camera's picture, 1 far right.",
        low=-1,
        high=1,
    )
    pan_y: float = option(
        0.0,
        "Up, down",
        "Which part a zoom shows: -1 is the top, 1 the bottom.",
        low=-1,
        high=1,
    )
    smoothing: float = option(
        0.5,
        "Steadiness",
        "How still the edge is held: 0 follows every frame, 1 is calmest.",
        low=0,
        high=1,
    )
    edge_shift_px: int = option(
        0,
        "Edge shift",
        "Moves the edge outwards (positive) or inwards (negative), in px.",
        low=-20,
        high=20,
    )
    feather_px: int = option(
        1, "Edge softness", "Softens the edge over this many px.", low=0, high=20
    )
    match_light: float = option(
        0.0,
        "Match the light",
        "Brings your brightness and colour a little towards the background's: "
        "0 is off.",
        low=0,
        high=1,
    )
    light_wrap: float = option(
        0.0,
        "Light around you",
        "Lets the light of a bright background shine around your outline: 0 is off.",
        low=0,
        high=1,
    )
    threads: int = option(
        1, "Processor threads", "Threads the network may use.", low=1, high=8
    )
    always_on: bool = option(
        False,
        "Camera always on",
        "Keeps the camera and its light on while nobody watches: no preview is "
        "visible and no program reads the virtual camera.",
    )
    idle_off_min: int = option(
        0,
        "Camera off when idle",
        "Where the system does not tell who reads the virtual camera (Windows, macOS): "
        "minutes without a preview until the camera goes off; 0 is never.",
        low=0,
        high=480,
    )
    mirror_preview: bool = option(
        True,
        "Mirror preview",
        "Shows you as a mirror does. What others see is never mirrored.",
    )
    close_to_tray: bool = option(
        True,
        "Keep running in the tray",
        "Closing the window leaves PortraitCam running in the tray; Quit ends it.",
    )
    tray_explained: bool = option(
        False, "Tray explained", "Whether it was told that closing does not end it."
    )
    language: str = option(
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
    global_shortcuts: bool = option(
        False,
        "Global shortcuts",
        "Keys that work in every program, where the desktop offers them.",
    )
    key_toggle: str = option(
        "",
        "Pause or resume",
        "Keys that pause and resume in every program; empty: the usual ones.",
        **_KEYS,
    )
    key_next: str = option(
        "",
        "Next background",
        "Keys that take the next background in every program; empty: the usual ones.",
        **_KEYS,
    )
    key_raise: str = option(
        "",
        "Show the window",
        "Keys that bring the window forward in every program; empty: the usual ones.",
        **_KEYS,
    )
    start_minimised: bool = option(
        False,
        "Start minimised",
        "Starts without its window: in the tray where there is one.",
    )
    away_picture: str = option(
        "card",
        "Away picture",
        "What others see while it is paused: card, or the path of a picture.",
    )
    welcomed: bool = option(
        False, "Welcomed", "Whether the first steps were shown or skipped."
    )
    gallery: tuple[str, ...] = option(
        (), "Your backgrounds", "Paths of your own pictures and clips."
    )
    gallery_names: tuple[str, ...] = option(
        (),
        "Their names",
        "What you call your own backgrounds, in their order; empty: as the file.",
    )

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            check(field, getattr(self, field.name))

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
