from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from portraitcam.errors import ClipError, PictureError
from portraitcam.gui.language import install
from portraitcam.gui.thumbnails import SIZE, thumbnail
from portraitcam.gui.tile_names import label_lines
from portraitcam.gui.tiles import Kind, columns_in, is_chosen, tiles, with_headings
from portraitcam.resources import builtin_backgrounds


def chosen(background: str, own: tuple[str, ...] = ()) -> list[str]:
    known = {"study-shelf": Path("study-shelf.jpg")}
    found = tiles(known, own)
    return [tile.label for tile in found if is_chosen(tile, background)]


@pytest.mark.parametrize(
    ("background", "label"),
    [
        ("none", "None"),
        ("blur", "Blur"),
        ("blur:0.7", "Blur"),
        ("blur:0.2", "Light blur"),
        ("blur:0.8", "Strong blur"),
        ("#00b140", "Green screen"),
        ("#00B140", "Green screen"),
        ("#123456", "Other colour"),
        ("study-shelf", "Study shelf"),
        ("/pictures/beach.jpg", "beach"),
    ],
)
def test_every_background_marks_exactly_one_tile(background: str, label: str) -> None:
    assert chosen(background, ("/pictures/beach.jpg",)) == [label]


def test_a_file_that_is_gone_has_a_tile_that_says_so(tmp_path: Path) -> None:
    there, gone = tmp_path / "there.png", tmp_path / "gone.png"
    there.touch()
    kinds = {tile.label: tile.kind for tile in tiles({}, (str(there), str(gone)))}
    assert kinds["there"] is Kind.OWN
    assert kinds["gone"] is Kind.MISSING


def test_tiles_stand_in_groups_below_headings_that_say_what_they_are() -> None:
    builtin = {name: Path(name) for name in ("drift.mp4", "wall.jpg", "waves.mp4")}
    groups: dict[str, list[str]] = {}
    for tile in with_headings(tiles(builtin, ("/pictures/beach.jpg",))):
        if tile.kind is Kind.HEADING:
            groups[tile.label] = []
        else:
            groups[list(groups)[-1]].append(tile.label)
    assert list(groups) == ["Effects", "Your own", "Pictures", "Moving", "Colours"]
    assert groups["Effects"] == ["None", "Light blur", "Blur", "Strong blur"]
    assert groups["Your own"] == ["beach", "Add your own"]
    assert groups["Pictures"] == ["Wall.jpg"]
    assert groups["Moving"] == ["Drift.mp4", "Waves.mp4"]
    assert groups["Colours"][-1] == "Other colour"


@pytest.mark.parametrize("width_px", [312, 384, 456, 600])
@pytest.mark.parametrize("count", range(8))
def test_no_tile_stands_alone_in_its_row_however_many_are_ones_own(
    count: int, width_px: int
) -> None:
    columns = columns_in(width_px)
    own = tuple(f"/pictures/{place}.jpg" for place in range(count))
    groups: dict[str, list[str]] = {}
    for tile in with_headings(tiles(builtin_backgrounds(), own), columns):
        if tile.kind is Kind.HEADING:
            groups[tile.label] = []
        else:
            groups[list(groups)[-1]].append(tile.label)
    assert len(groups.pop("Effects")) == 4, "in one row"
    assert ("Your own" in groups) == (count > 0)
    assert all(len(labels) % columns != 1 for labels in groups.values())
    labels = [label for group in groups.values() for label in group]
    assert labels.index("Add your own") == count, "right after them"


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "zh_CN"])
def test_the_name_of_no_built_in_tile_is_cut(qapp: QApplication, language: str) -> None:
    install(qapp, language)
    for tile in tiles(builtin_backgrounds(), ()):
        small = tile.kind in (Kind.ROOM, Kind.BLUR)
        lines = label_lines(tile.label, qapp.font(), 78 if small else 104)
        assert "".join(lines).replace(" ", "") == tile.label.replace(" ", "")
        assert len(lines) <= 2
    install(qapp, "en")


def test_a_name_that_is_too_long_for_two_lines_ends_in_dots(
    qapp: QApplication,
) -> None:
    meadows = ["The meadow behind the house" + " ." * more for more in range(12)]
    long = "The meadow behind the house in May, at noon"
    for name in (long, "x" * 60, "😀" * 60, *meadows[6:]):
        first, second = label_lines(name, qapp.font(), 104)
        assert name.startswith(first)
        assert second.endswith("…")
        assert not second.endswith(" …")
    assert label_lines("beach", qapp.font(), 104) == ["beach"]


def test_a_thumbnail_is_filled_by_its_picture(tmp_path: Path) -> None:
    path = tmp_path / "tall.png"
    cv2.imwrite(str(path), np.full((400, 100, 3), (30, 60, 90), np.uint8))
    found = thumbnail(path)
    assert isinstance(found, QImage)
    assert (found.width(), found.height()) == SIZE
    assert found.pixelColor(0, 0) == QColor(90, 60, 30)


def test_a_thumbnail_of_a_clip_is_its_first_frame(make_video) -> None:  # type: ignore[no-untyped-def]
    found = thumbnail(make_video("clip.mp4"))
    assert isinstance(found, QImage)
    assert found.pixelColor(20, 50).red() == pytest.approx(20, abs=6)


@pytest.mark.parametrize(
    ("name", "error"), [("broken.jpg", PictureError), ("broken.mp4", ClipError)]
)
def test_a_broken_file_has_no_thumbnail_but_a_reason(
    tmp_path: Path, name: str, error: type[Exception]
) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xff\xd8\xff nothing" if name.endswith("jpg") else b"nothing")
    found = thumbnail(path)
    assert isinstance(found, error)
