"""The tiles of the gallery: what there is."""

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from portraitcam.resources import VIDEO_SUFFIXES
from portraitcam.settings import RAW_ROOM, Settings

FEWEST_COLUMNS = 3
"""Tiles beside each other where there is little room."""

_COLUMNS_FROM_PX = ((560, 5), (420, 4))

GREEN_SCREEN = "#00b140"
LIGHT_BLUR, STRONG_BLUR = "blur:0.2", "blur:0.8"
_COLOURS = {
    GREEN_SCREEN: QT_TRANSLATE_NOOP("Tiles", "Green screen"),
    "#2c3a4a": QT_TRANSLATE_NOOP("Tiles", "Slate"),
    "#d8d2c8": QT_TRANSLATE_NOOP("Tiles", "Linen"),
    "#7a8f86": QT_TRANSLATE_NOOP("Tiles", "Sage"),
    "#a9c0d3": QT_TRANSLATE_NOOP("Tiles", "Sky"),
    "#a8694d": QT_TRANSLATE_NOOP("Tiles", "Clay"),
    "#26292d": QT_TRANSLATE_NOOP("Tiles", "Charcoal"),
}
"""With the one to be picked they are eight: none is alone, in three columns to five."""

translate = QCoreApplication.translate

TILE_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 2


class Kind(Enum):
    """What a tile stands for."""

    HEADING = "the tiles below it, up to the next heading"
    ROOM = "the raw room"
    BLUR = "blur"
    COLOUR = "a colour"
    PICK_COLOUR = "a colour still to be picked"
    BUILTIN = "comes with the program"
    OWN = "a file of the user's"
    MISSING = "a file of the user's that is gone or cannot be read"
    ADD = "a file still to be chosen"


OWN_KINDS = (Kind.OWN, Kind.MISSING)
"""What the user can rename, move and take away."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile.

    Attributes:
        kind: What it stands for.
        label: Its name for users.
        background: The specification it sets; empty if it asks first.
        path: The file behind it, if there is one.
    """

    kind: Kind
    label: str
    background: str = ""
    path: Path | None = None

    @property
    def moves(self) -> bool:
        """Whether it is a clip."""
        return self.path is not None and self.path.suffix.lower() in VIDEO_SUFFIXES


def tiles(
    builtin: Mapping[str, Path], own: tuple[str, ...], names: tuple[str, ...] = ()
) -> list[Tile]:
    """All tiles in their order.

    Args:
        builtin: Paths of the built-in backgrounds by their names.
        own: Paths of the user's files.
        names: What the user calls them, in the same order; empty: as the file.
    """
    found = [
        Tile(Kind.ROOM, translate("Tiles", "None"), RAW_ROOM),
        Tile(Kind.BLUR, translate("Tiles", "Light blur"), LIGHT_BLUR),
        Tile(Kind.BLUR, translate("Tiles", "Blur"), "blur"),
        Tile(Kind.BLUR, translate("Tiles", "Strong blur"), STRONG_BLUR),
    ]
    for name, given in itertools.zip_longest(own, names[: len(own)], fillvalue=""):
        path = Path(name)
        kind = Kind.OWN if path.is_file() else Kind.MISSING
        found.append(Tile(kind, given or path.stem, name, path))
    found.append(Tile(Kind.ADD, translate("Tiles", "Add your own")))
    pictures = [
        Tile(Kind.BUILTIN, translate("Backgrounds", _words(name)), name, path)
        for name, path in builtin.items()
    ]
    found += sorted(pictures, key=lambda tile: tile.moves)  # what moves comes last
    found += [
        Tile(Kind.COLOUR, translate("Tiles", str(name)), colour)
        for colour, name in _COLOURS.items()
    ]
    return [*found, Tile(Kind.PICK_COLOUR, translate("Tiles", "Other colour"))]


def columns_in(width_px: int) -> int:
    """How many tiles stand beside each other in this width."""
    fitting = (columns for least, columns in _COLUMNS_FROM_PX if width_px >= least)
    return next(fitting, FEWEST_COLUMNS)


def with_headings(found: Iterable[Tile], columns: int = FEWEST_COLUMNS) -> list[Tile]:
    """The same tiles, each group of them below its heading.

    The tile that adds more stands between the user's own and the pictures. It belongs
    to those it fills a row with: in no group it is left alone.
    """
    found = list(found)
    full = sum(tile.kind in OWN_KINDS for tile in found) % columns == 0
    groups = itertools.groupby(found, key=lambda tile: _heading(tile, full=full))
    return [
        tile for words, group in groups for tile in (Tile(Kind.HEADING, words), *group)
    ]


def _heading(tile: Tile, *, full: bool) -> str:
    """Of which group it is; `full`: the user's own are whole rows, or none at all."""
    if tile.kind in (Kind.ROOM, Kind.BLUR):
        return translate("Tiles", "Effects")
    if tile.kind in OWN_KINDS or (tile.kind is Kind.ADD and not full):
        return translate("Tiles", "Your own")
    if tile.kind in (Kind.BUILTIN, Kind.ADD):
        if tile.moves:
            return translate("Tiles", "Moving")
        return translate("Tiles", "Pictures")
    return translate("Tiles", "Colours")


def _words(name: str) -> str:
    """What users call a built-in background."""
    return name.replace("-", " ").replace("_", " ").capitalize()


def background_of(tile: Tile, settings: Settings) -> str:
    """What choosing `tile` sets: of the blurs, one has the strength it had last."""
    strength = settings.blur_strength
    if tile.background == "blur" and strength != Settings().blur_strength:
        return f"blur:{strength:g}"
    return tile.background


def own_strength(background: str) -> dict[str, float]:
    """The setting that remembers the strength of this blur, if it is one's own."""
    kind, _, strength = background.partition(":")
    if kind != "blur" or not strength or background in (LIGHT_BLUR, STRONG_BLUR):
        return {}
    return {"blur_strength": float(strength)}


def is_chosen(tile: Tile, background: str) -> bool:
    """Whether `tile` stands for the `background` that is set."""
    if tile.kind is Kind.BLUR:
        # Whatever is neither light nor strong is set by the slider.
        named = background if background in (LIGHT_BLUR, STRONG_BLUR) else "blur"
        return background.partition(":")[0] == "blur" and tile.background == named
    if tile.kind is Kind.PICK_COLOUR:
        return background.startswith("#") and background.lower() not in _COLOURS
    if tile.kind is Kind.COLOUR:
        return tile.background == background.lower()
    return tile.background != "" and tile.background == background
