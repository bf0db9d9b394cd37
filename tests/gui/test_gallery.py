from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from portraitcam.errors import BackgroundError
from portraitcam.gui.own import OwnFiles
from portraitcam.gui.pasting import pasted
from portraitcam.gui.session import Problem
from portraitcam.gui.tiles import TILE_ROLE, Kind, Tile
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.status import State

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")
CONTROL = Qt.KeyboardModifier.ControlModifier
COLOURS = {"red": (10, 20, 220), "green": (30, 200, 40), "blue": (210, 60, 30)}


@pytest.fixture
def own(tmp_path: Path) -> tuple[str, ...]:
    """Paths of three pictures, each of one colour."""
    for name, colour in COLOURS.items():
        image = np.full((90, 160, 3), colour, np.uint8)
        cv2.imwrite(str(tmp_path / f"{name}.png"), image)
    return tuple(str(tmp_path / f"{name}.png") for name in COLOURS)


@pytest.fixture
def gallery(qtbot: QtBot, open_window: OpenWindow, own: tuple[str, ...]) -> Window:
    """A running window with those three in its gallery."""
    window = open_window(SMALL.with_values(gallery=own))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    return window


def all_tiles(window: Window) -> list[Tile]:
    model = window.gallery.view.model()
    return [model.index(row, 0).data(TILE_ROLE) for row in range(model.rowCount())]


def own_labels(window: Window) -> list[str]:
    return [t.label for t in all_tiles(window) if t.kind in (Kind.OWN, Kind.MISSING)]


def go_to(window: Window, label: str) -> QPoint:
    """Make a tile the current one; where it is."""
    view = window.gallery.view
    labels = [tile.label for tile in all_tiles(window)]
    index = view.model().index(labels.index(label), 0)
    view.setCurrentIndex(index)
    return view.visualRect(index).center()


def corner(window: Window) -> list[int]:
    image = window.session.preview()
    return [] if image is None else image[5, 5].tolist()


def test_ctrl_and_an_arrow_move_a_tile_of_ones_own(
    qtbot: QtBot, gallery: Window
) -> None:
    view = gallery.gallery.view
    go_to(gallery, "red")
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert own_labels(gallery) == ["green", "blue", "red"]
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert own_labels(gallery) == ["green", "blue", "red"], "not among the built-in"
    QTest.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert own_labels(gallery) == ["green", "red", "blue"]
    assert gallery.session.settings.background == SMALL.background
    QTest.keyClick(gallery, Qt.Key.Key_Z, CONTROL)
    assert own_labels(gallery) != ["green", "red", "blue"], "it can be undone"


def test_a_tile_is_dragged_where_it_is_wanted_and_not_chosen(
    qtbot: QtBot, gallery: Window
) -> None:
    view, left = gallery.gallery.view.viewport(), Qt.MouseButton.LeftButton
    start, end = go_to(gallery, "blue"), go_to(gallery, "red")
    none = go_to(gallery, "None")
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, left, pos=end)
    assert own_labels(gallery) == ["blue", "red", "green"]
    QTest.mousePress(view, left, pos=start)
    QTest.mouseMove(view, none)
    QTest.mouseRelease(view, left, pos=none)
    assert own_labels(gallery) == ["blue", "red", "green"]
    assert gallery.session.settings.background == SMALL.background
    QTest.mouseClick(view, left, pos=end)
    assert gallery.session.settings.background.endswith("blue.png"), "a click chooses"


def test_f2_renames_a_tile_and_the_name_stays_with_its_file(
    qtbot: QtBot, gallery: Window, tmp_path: Path
) -> None:
    view = gallery.gallery.view
    go_to(gallery, "green")
    QTest.keyClick(view, Qt.Key.Key_F2)
    dialog = gallery.findChild(QInputDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "  Meadow  in May ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert own_labels(gallery) == ["red", "Meadow in May", "blue"]
    QTest.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert own_labels(gallery) == ["Meadow in May", "red", "blue"]
    go_to(gallery, "red")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    settings = gallery.session.settings
    assert settings.gallery_names == ("Meadow in May", "")
    assert [Path(p).name for p in settings.gallery] == ["green.png", "blue.png"]
    assert (tmp_path / "red.png").exists(), "the file itself is not touched"


def test_a_picture_is_pasted_and_becomes_the_background(
    qtbot: QtBot, window: Window
) -> None:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(0xDC140A)  # red
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: corner(window) == [10, 20, 220])
    (path,) = window.session.settings.gallery
    assert Path(path).is_file()
    assert own_labels(window)


def test_nothing_to_paste_is_told(qtbot: QtBot, window: Window) -> None:
    QGuiApplication.clipboard().setText("just a few words")
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert window.banner.problem is not None
    assert "clipboard" in window.banner.problem.message
    QGuiApplication.clipboard().setText("#00b140")
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert window.session.settings.background == "#00b140"


def test_files_and_paths_can_be_pasted(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/b.png")])
    assert pasted(data).files == (path,)
    words = QMimeData()
    words.setText(f'"{path}"')
    assert pasted(words).files == (path,)
    for nothing in ("", "~nobody/x.png", "#12", "a\0b", "x" * 9999, str(tmp_path)):
        words.setText(nothing)
        with pytest.raises(BackgroundError):
            pasted(words)
    with pytest.raises(BackgroundError):
        pasted(None)


def test_the_user_is_on_the_tiles_and_the_room_is_not(
    qtbot: QtBot, window: Window
) -> None:
    delegate = window.gallery.view.delegate
    qtbot.waitUntil(lambda: delegate.person is not None)
    person = delegate.person
    assert person is not None
    assert person.pixelColor(3, 3).alpha() == 0
    assert person.pixelColor(person.width() // 2, person.height() - 4).alpha() > 200
    shown = window.gallery.view.grab().toImage()
    at = go_to(window, "Green screen")
    box = window.gallery.view.visualRect(window.gallery.view.currentIndex())
    wall = shown.pixelColor(box.left() + 12, box.top() + 12)
    body = shown.pixelColor(at.x(), box.top() + round(box.width() * 0.5))
    assert (wall.red(), wall.green(), wall.blue()) == (0, 177, 64)
    assert body != wall


def test_the_engine_cuts_nobody_out_while_the_gallery_is_hidden(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.gallery.view.delegate.person is not None)
    window.hide()
    loop = window.session._engine._loop  # type: ignore[union-attr]
    assert loop is not None
    loop.wants_cutout.clear()
    before, frames = loop.cutout, window.session.newest()[0]
    qtbot.waitUntil(lambda: window.session.newest()[0] > frames + 5)
    qtbot.wait(600)
    assert loop.cutout is before
    assert not loop.wants_cutout.is_set()


@pytest.mark.parametrize(
    ("label", "spec", "sigma"),
    [("Light blur", "blur:0.2", "20%"), ("Strong blur", "blur:0.8", "80%")],
)
def test_blur_is_light_strong_or_ones_own(
    qtbot: QtBot, window: Window, label: str, spec: str, sigma: str
) -> None:
    at = go_to(window, label)
    view = window.gallery.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.settings.background == spec
    assert window.gallery.strength.words.text() == sigma
    window.gallery.strength.slider.setFocus()
    QTest.keyClick(window.gallery.strength.slider, Qt.Key.Key_Right)
    go_to(window, "Blur")
    accessible = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible == "Blur, chosen", "the slider's own strength"


def test_a_list_of_files_keeps_names_with_their_files() -> None:
    settings = Settings(gallery=("/a", "/b", "/c"), gallery_names=("", "Bee"))
    own = OwnFiles.of(settings)
    assert own.values == {
        "gallery": ("/a", "/b", "/c"), "gallery_names": ("", "Bee", ""),
    }  # fmt: skip
    assert own.moved("/b", "/a").values["gallery"] == ("/b", "/a", "/c")
    assert own.moved("/a", "/c").values["gallery_names"] == ("Bee", "", "")
    assert own.without("/b").values["gallery_names"] == ()
    assert own.with_file("/b").values == own.values
    assert own.called("/b", "b").values["gallery_names"] == ()
    assert own.called("/c", "x" * 99).values["gallery_names"] == ("", "Bee", "x" * 60)


def test_many_files_dropped_at_once_make_the_tiles_once_and_are_one_step(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(40)]
    for path in paths:
        cv2.imwrite(str(path), np.full((9, 16, 3), 90, np.uint8))
    made: list[object] = []
    window.gallery.own_changed.connect(made.append)
    window.dropped.emit([tmp_path / "none.png", *paths])
    qtbot.waitUntil(lambda: len(window.session.settings.gallery) == 40)
    assert window.session.settings.background == str(paths[-1])
    assert window.banner.problem is not None, "the one that is none is named"
    assert len(made) < 10, "once, or once a second where reading takes long"
    for _ in made:
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.settings.gallery == ()


def test_what_was_refused_is_not_told_any_longer_when_another_is_chosen(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    (tmp_path / "wall.jpg").write_bytes(b"no picture")
    window.dropped.emit([tmp_path / "wall.jpg"])
    qtbot.waitUntil(lambda: window.banner.problem is not None)
    at = go_to(window, "Green screen")
    view = window.gallery.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.banner.problem is None
    window.session.problem.emit(Problem("The camera is gone.", ""))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.banner.problem is not None, "no business of the gallery's"


def test_a_folder_is_refused_as_one(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.dropped.emit([tmp_path])
    qtbot.waitUntil(lambda: window.banner.problem is not None)
    assert window.banner.problem == Problem(
        f"{tmp_path} is a folder.", "Choose the pictures and videos in it."
    )


def test_home_and_end_go_to_the_first_and_the_last_tile(window: Window) -> None:
    view = window.gallery.view
    go_to(window, "Sage")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().data(TILE_ROLE).kind is Kind.ROOM
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data(TILE_ROLE).kind is Kind.PICK_COLOUR


def test_a_heading_is_stepped_over_and_cannot_be_chosen(
    qtbot: QtBot, window: Window
) -> None:
    view = window.gallery.view
    go_to(window, "None")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data(TILE_ROLE).label == "Add your own"
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().data(TILE_ROLE).label == "None"
    before = window.session.settings
    heading = view.model().index(0, 0)
    assert heading.data(TILE_ROLE).kind is Kind.HEADING
    at = view.visualRect(heading).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.settings == before


def test_the_strength_of_a_blur_stands_below_its_tiles_and_over_none(
    qtbot: QtBot, window: Window
) -> None:
    view, strength = window.gallery.view, window.gallery.strength
    without = view.height(), go_to(window, "Green screen")
    assert not strength.isEnabled()
    assert strength.words.text() == "50%", "what it begins with"
    at = go_to(window, "Blur")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert strength.isEnabled()
    assert (view.height(), go_to(window, "Green screen")) == without, "nothing moves"
    place = strength.geometry().translated(-view.pos())
    model = view.model()
    boxes = {
        model.index(row, 0).data(TILE_ROLE).label: view.visualRect(model.index(row, 0))
        for row in range(model.rowCount())
    }
    words_px = view.fontMetrics().height()
    assert place.top() >= boxes["Strong blur"].bottom()
    assert place.bottom() <= boxes["Pictures"].bottom() - words_px
    assert view.rect().contains(place)
