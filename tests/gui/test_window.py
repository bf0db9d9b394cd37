import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from portraitcam.gui import style
from portraitcam.gui.face import ADJUST
from portraitcam.gui.language import install
from portraitcam.gui.panel import panel_width
from portraitcam.gui.session import Problem
from portraitcam.gui.tiles import GREEN_SCREEN, TILE_ROLE, Kind, Tile, tiles
from portraitcam.gui.virtual import called
from portraitcam.gui.window import Window
from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sources.devices import CameraInfo
from portraitcam.status import State

OpenWindow = Callable[..., Window]
SMALL = Settings(source="synthetic", size=(320, 180), background="#2c3a4a")
RED, GREEN, SLATE = (10, 20, 220), (64, 177, 0), (74, 58, 44)


def corner(window: Window) -> tuple[int, ...]:
    """BGR of what is sent in the upper left corner, where nobody is."""
    image = window.session.preview()
    return () if image is None else tuple(int(v) for v in image[5, 5])


def near(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    pairs = zip(colour, wanted, strict=False)
    return bool(colour) and all(abs(a - b) < 12 for a, b in pairs)


def row_of(window: Window, label: str) -> int:
    model = window.gallery.view.model()
    labels = [model.index(r, 0).data(TILE_ROLE).label for r in range(model.rowCount())]
    return labels.index(label)


def tile_of(window: Window, label: str) -> Tile:
    model = window.gallery.view.model()
    tile: Tile = model.index(row_of(window, label), 0).data(TILE_ROLE)
    return tile


def labels(window: Window) -> list[str]:
    model = window.gallery.view.model()
    return [model.index(r, 0).data(TILE_ROLE).label for r in range(model.rowCount())]


def click_tile(qtbot: QtBot, window: Window, label: str) -> None:
    view = window.gallery.view
    index = view.model().index(row_of(window, label), 0)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def drop(window: Window, *paths: Path) -> None:
    """Drag files in and let them go, as the system tells a window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for event in (
        QDragEnterEvent(QPoint(100, 100), *how),
        QDropEvent(QPointF(100, 100), *how),
    ):
        QApplication.sendEvent(window.windowHandle(), event)


def answer(qtbot: QtBot, window: Window, words: str) -> None:
    """Press the button `words` of the message box that is open."""
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if words in b.text().replace("&", ""))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# The picture ----------------------------------------------------------------------


def test_the_preview_shows_what_is_sent(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.preview.shown > 3)
    assert near(corner(window), SLATE)
    qtbot.waitUntil(lambda: "frames/s" in window.stage.figures.text())


def test_the_preview_rests_while_nobody_can_see_it(
    qtbot: QtBot, window: Window
) -> None:
    def watching() -> bool:
        return window.preview.watching

    assert watching()
    window.hide()
    assert not watching()
    window.show()
    assert watching()
    window.showMinimized()
    qtbot.waitUntil(lambda: not watching())


def test_without_a_camera_a_demo_runs_and_says_so(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(Settings(size=(320, 180)))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.banner.problem is not None
    assert "demo" in window.banner.problem.message
    assert window.preview.caption == "Demo"
    assert window.camera.source.currentText() == "Demo (no camera)"
    window.session.save()
    saved = json.loads((tmp_path / "settings.json").read_text())
    assert saved["source"] == "camera"


def test_a_camera_that_cannot_be_opened_is_told_and_nothing_raw_is_shown(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    camera = CameraInfo(201, "Old webcam", "", "")
    window = open_window(Settings(source="camera:201"), cameras=(camera,))
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.camera.source.currentText() == "Old webcam"
    assert window.session.status.frames == 0


def test_the_source_can_be_chosen(qtbot: QtBot, open_window: OpenWindow) -> None:
    camera = CameraInfo(201, "Old webcam", "", "")
    window = open_window(Settings(source="camera:201"), cameras=(camera,))
    qtbot.waitUntil(lambda: window.camera.source.findText("Old webcam") >= 0)
    combo = window.camera.source
    combo.setFocus()
    QTest.keyClicks(combo, "Demo")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.session.settings.source == "synthetic"


# Backgrounds ----------------------------------------------------------------------


def test_a_click_on_a_tile_changes_the_background(qtbot: QtBot, window: Window) -> None:
    click_tile(qtbot, window, "Green screen")
    qtbot.waitUntil(lambda: near(corner(window), GREEN))
    assert window.session.settings.background == GREEN_SCREEN


def test_arrows_and_enter_choose_a_background(qtbot: QtBot, window: Window) -> None:
    view = window.gallery.view
    view.setFocus()
    index = view.model().index(row_of(window, "Slate"), 0)
    view.setCurrentIndex(index)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert window.session.settings.background == SMALL.background
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: near(corner(window), GREEN))


def test_the_room_is_shown_only_after_a_second_click(
    qtbot: QtBot, window: Window
) -> None:
    click_tile(qtbot, window, "None")
    answer(qtbot, window, "Cancel")
    assert window.session.settings.background == SMALL.background
    assert not window.preview.room_visible
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    click_tile(qtbot, window, "None")
    answer(qtbot, window, "Show my room")
    qtbot.waitUntil(lambda: window.preview.room_visible)
    qtbot.waitUntil(lambda: not near(corner(window), SLATE))


def test_a_visible_room_has_a_red_frame(qtbot: QtBot, window: Window) -> None:
    def frame_is_red() -> bool:
        shown = window.preview.grab().toImage()
        height = shown.width() * 9 // 16
        top = (shown.height() - height) // 2
        colour = shown.pixelColor(shown.width() // 2, top + height - 2)
        return colour.red() > 180 and colour.green() < 100

    assert not frame_is_red()
    window.session.change(background=RAW_ROOM)
    qtbot.waitUntil(frame_is_red)


def test_a_visible_room_is_not_restored(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.change(background=RAW_ROOM)
    window.close()
    saved = json.loads((tmp_path / "settings.json").read_text())
    assert saved["background"] == SMALL.background


def test_the_blur_has_a_strength(qtbot: QtBot, window: Window) -> None:
    assert not window.gallery.strength.isEnabled()
    click_tile(qtbot, window, "Blur")
    assert window.gallery.strength.isEnabled()
    window.gallery.strength.slider.setFocus()
    QTest.keyClick(window.gallery.strength.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.session.status.settings.background == "blur:0.55")


def test_the_strength_of_a_blur_that_was_left_is_remembered_for_good(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    strength = window.gallery.strength
    click_tile(qtbot, window, "Blur")
    strength.slider.setFocus()
    for _ in range(3):
        QTest.keyClick(strength.slider, Qt.Key.Key_Right)
    click_tile(qtbot, window, "Light blur")
    assert strength.words.text() == "20%"
    click_tile(qtbot, window, "Green screen")
    assert strength.words.text() == "65%", "as it would be"
    window.close()
    saved = Settings(
        **{
            name: json.loads((tmp_path / "settings.json").read_text())[name]
            for name in ("blur_strength", "background")
        }
    )
    window = open_window(
        SMALL.with_values(blur_strength=saved.blur_strength), has_tray=True
    )
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.gallery.strength.words.text() == "65%"
    click_tile(qtbot, window, "Blur")
    assert window.session.settings.background == "blur:0.65"
    window.session.change(background="#2c3a4a")
    assert window.tray is not None
    actions = window.tray.backgrounds.actions()
    next(action for action in actions if action.text() == "Blur").trigger()
    assert window.session.settings.background == "blur:0.65", "from the tray as well"


def test_a_blur_that_was_slid_to_is_taken_back_in_one_step(
    qtbot: QtBot, window: Window
) -> None:
    click_tile(qtbot, window, "Blur")
    strength = window.gallery.strength
    for value in (60, 65, 70):
        strength.slider.setValue(value)
    window.history.stack.undo()
    assert window.session.settings.background in ("blur", SMALL.background)


def test_a_dropped_picture_becomes_the_background_and_stays(
    qtbot: QtBot, window: Window, red_picture: Path, tmp_path: Path
) -> None:
    drop(window, red_picture)
    qtbot.waitUntil(lambda: near(corner(window), RED))
    assert tile_of(window, "red wall").kind is Kind.OWN
    window.close()
    saved = json.loads((tmp_path / "settings.json").read_text())
    assert saved["gallery"] == [str(red_picture)]
    assert saved["background"] == str(red_picture)


def test_a_picture_given_twice_has_one_tile(
    qtbot: QtBot, window: Window, red_picture: Path
) -> None:
    drop(window, red_picture, red_picture)
    qtbot.waitUntil(lambda: near(corner(window), RED))
    assert labels(window).count("red wall") == 1


def test_a_broken_file_gives_a_message_and_no_tile(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    broken = tmp_path / "holiday.jpg"
    broken.write_bytes(b"\xff\xd8\xff and then nothing of a picture")
    drop(window, broken)
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.banner.problem is not None
    assert "holiday.jpg" in window.banner.problem.message
    assert "holiday" not in labels(window)
    assert window.session.settings.background == SMALL.background
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def test_a_file_that_is_gone_is_shown_so_until_it_is_back(
    qtbot: QtBot, open_window: OpenWindow, red_picture: Path
) -> None:
    away = red_picture.rename(red_picture.with_suffix(".away"))
    window = open_window(SMALL.with_values(gallery=(str(red_picture),)))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert tile_of(window, "red wall").kind is Kind.MISSING
    click_tile(qtbot, window, "red wall")
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.session.settings.background == SMALL.background
    away.rename(red_picture)
    click_tile(qtbot, window, "red wall")
    qtbot.waitUntil(lambda: near(corner(window), RED))
    assert tile_of(window, "red wall").kind is Kind.OWN


def test_a_refused_background_is_told_and_the_old_one_stays_marked(
    qtbot: QtBot, open_window: OpenWindow, red_picture: Path
) -> None:
    own = str(red_picture)
    window = open_window(SMALL.with_values(gallery=(own,)))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    red_picture.write_bytes(b"no picture any more")
    click_tile(qtbot, window, "red wall")
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.session.settings.background == SMALL.background
    chosen = window.gallery.view.model().index(row_of(window, "Slate"), 0)
    text = chosen.data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Slate, chosen"
    click_tile(qtbot, window, "Green screen")
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_delete_takes_a_file_out_of_the_gallery(
    qtbot: QtBot, window: Window, red_picture: Path
) -> None:
    drop(window, red_picture)
    qtbot.waitUntil(lambda: near(corner(window), RED))
    view = window.gallery.view
    view.setCurrentIndex(view.model().index(row_of(window, "red wall"), 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "red wall" not in labels(window)
    qtbot.waitUntil(lambda: window.session.status.settings.background == "blur")


def test_a_saved_background_that_is_gone_does_not_keep_the_window_from_running(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SMALL.with_values(background=str(tmp_path / "gone.png")))
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.banner.isVisible()
    assert window.session.settings.background == "blur"


# Pause, virtual camera, controls --------------------------------------------------


@pytest.mark.parametrize("way", ["button", "shortcut", "space in the preview"])
def test_a_pause_sends_the_away_card_until_it_ends(
    qtbot: QtBot, window: Window, way: str
) -> None:
    def toggle() -> None:
        if way == "button":
            QTest.mouseClick(window.stage.pause, Qt.MouseButton.LeftButton)
        elif way == "shortcut":
            QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(window.preview, Qt.Key.Key_Space)

    toggle()
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)
    assert window.stage.pause.text() == "Resume"
    assert "others see this card" in window.preview.caption
    assert window.session.status.source == ""
    toggle()
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert window.stage.pause.text() == "Pause"


def test_the_virtual_cameras_button_follows_the_engine(
    qtbot: QtBot, window: Window
) -> None:
    button = window.virtual.button
    assert button.text() == "Start virtual camera"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.virtual.state.text() == "Starting..."
    qtbot.waitUntil(lambda: window.virtual.state.text() == "On")
    assert window.session.status.sinks
    assert button.text() == "Stop virtual camera"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.virtual.state.text() == "Off")
    assert not window.session.status.sinks


def test_a_virtual_camera_that_is_missing_is_told_with_what_mends_it(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(virtual="virtual:/dev/video250")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    for _ in range(2):  # it may be tried again
        QTest.mouseClick(window.virtual.button, Qt.MouseButton.LeftButton)
        assert not window.virtual.words.isVisible()
        qtbot.waitUntil(lambda: window.virtual.words.isVisible())
        assert window.virtual.state.text() == "Off"
        assert window.virtual.button.text() == "Start virtual camera"
    assert window.session.status.state is State.RUNNING


def test_the_commands_for_a_virtual_camera_can_be_copied(
    qtbot: QtBot, window: Window
) -> None:
    from portraitcam.gui.session import Problem
    from portraitcam.sinks.virtual import setup_hint

    hint = setup_hint("linux")
    window.session.virtual_problem.emit(Problem("There is none.", hint))
    QTest.mouseClick(window.virtual.copy, Qt.MouseButton.LeftButton)
    assert "sudo modprobe v4l2loopback" in QGuiApplication.clipboard().text()
    assert QGuiApplication.clipboard().text() == window.virtual.command.text()


def test_a_control_changes_its_setting_at_once_and_can_be_reset(
    qtbot: QtBot, window: Window
) -> None:
    slider = window.face.adjust.form.control("feather_px")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.session.status.settings.feather_px == 2)
    assert window.preview.mirrored
    QTest.keyClick(window.face.adjust.look.control("mirror_preview"), Qt.Key.Key_Space)
    assert window.session.settings.mirror_preview is False
    for form in (window.face.adjust.form, window.face.adjust.look):
        QTest.mouseClick(form.reset_button, Qt.MouseButton.LeftButton)
    reset = window.session.settings
    assert (reset.feather_px, reset.mirror_preview) == (1, True)
    assert window.session.settings.background == SMALL.background


def test_changes_are_saved_before_long(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.change(feather_px=7)
    path = tmp_path / "settings.json"
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text())["feather_px"] == 7


def test_a_file_that_cannot_be_saved_is_told(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").mkdir()
    window.session.change(feather_px=7)
    qtbot.waitUntil(lambda: window.banner.isVisible())


# The whole ------------------------------------------------------------------------


def test_closing_leaves_no_thread(qtbot: QtBot, window: Window) -> None:
    window.close()
    names = [thread.name for thread in threading.enumerate()]
    assert not {"engine", "errands"} & set(names)


def test_everything_can_be_reached_and_is_named(window: Window) -> None:
    kinds = (QAbstractButton, QComboBox, QSlider)
    seen: list[QWidget] = []
    widget = window.preview.nextInFocusChain()
    while widget is not None and widget is not window.preview:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget)
        widget = widget.nextInFocusChain()
    controls = [
        child
        for kind in kinds
        for child in window.findChildren(kind)
        if child.isVisible() and child.isEnabled()
    ]
    assert controls
    for control in controls:
        assert control in seen, control
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named, control
    assert window.gallery.view in seen


def test_a_message_that_is_closed_by_mouse_leaves_no_ring_behind(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SMALL.with_values(source="camera"))  # there is none
    qtbot.waitUntil(window.banner.isVisible)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.preview.hasFocus())
    close = [b for b in window.banner.findChildren(QPushButton) if b.isVisible()][-1]
    close.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    assert window.preview.hasFocus()
    assert not window.preview._ringed


@pytest.mark.parametrize(
    ("size", "columns"),
    [((900, 600), 3), ((1280, 800), 3), ((2560, 1440), 4), ((3840, 2160), 5)],
)
def test_nothing_is_cut_off(
    qtbot: QtBot, window: Window, size: tuple[int, int], columns: int
) -> None:
    window.resize(*size)
    qtbot.wait(50)
    view = window.gallery.view
    boxes = {
        tile.label: view.visualRect(view.model().index(row, 0))
        for row in range(view.model().rowCount())
        for tile in [view.model().index(row, 0).data(TILE_ROLE)]
    }
    assert view.viewport().rect().contains(boxes["Other colour"])
    effects = ("None", "Light blur", "Blur", "Strong blur")
    assert len({boxes[name].top() for name in effects}) == 1
    tops = [boxes[name].top() for name in pictures_shown()]
    assert tops.count(tops[0]) == columns - 1, "beside the tile that adds more"
    assert boxes["None"].width() <= boxes["Library"].width()
    for child in window.findChildren(QAbstractButton):
        if child.isVisible():
            assert child.width() >= child.minimumSizeHint().width(), child
    corner_of = window.virtual.button.mapTo(window, QPoint(0, 0))
    assert window.rect().contains(corner_of)


def test_words_of_quiet_buttons_end_where_everything_else_does(
    qtbot: QtBot, qapp: QApplication, open_window: OpenWindow
) -> None:
    style.use(qapp, style.LIGHT)
    window = open_window(SMALL.with_values(source="camera"))  # there is none
    qtbot.waitUntil(window.banner.isVisible)

    def ends(part: QWidget) -> tuple[int, int]:
        left = part.mapTo(window, QPoint(0, 0)).x()
        return left, left + part.width()

    close = [b for b in window.banner.findChildren(QPushButton) if b.isVisible()][-1]
    words = window.banner.findChildren(QLabel)[0]
    banner = ends(window.banner)
    assert ends(words)[0] - banner[0] == banner[1] - ends(close)[1]
    window.session.virtual_problem.emit(Problem("There is none.", "sudo true"))
    right = ends(window.virtual.button)[1]
    assert right == ends(window.presets)[1] == ends(window.virtual.command)[1]
    assert right == ends(window.virtual.copy)[1]
    window.face.panel.go_to(ADJUST)
    window.session.change(feather_px=7)
    reset = window.face.adjust.form.reset_button
    qtbot.waitUntil(reset.isVisible)
    assert ends(reset)[1] == right
    for button in (close, window.virtual.copy, reset):
        words_px = button.fontMetrics().horizontalAdvance(button.text())
        assert button.sizeHint().width() - words_px <= 1, "no more than its words"


def test_what_is_sent_nowhere_is_said_in_the_windows_language(
    qtbot: QtBot, qapp: QApplication, open_window: OpenWindow
) -> None:
    install(qapp, "de")
    try:
        window = open_window()
        qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
        window.virtual.button.click()
        qtbot.waitUntil(lambda: bool(window.session.status.sinks))
        assert "nirgends" in window.virtual.words.text()
        assert called(("OBS Virtual Camera",)) == "OBS Virtual Camera"
    finally:
        install(qapp, "en")


def pictures_shown() -> list[str]:
    """Names of the pictures, in the gallery's order."""
    known = tiles(builtin_backgrounds(), ())
    return [t.label for t in known if t.kind is Kind.BUILTIN and not t.moves]


def test_the_panel_grows_with_the_window_and_leaves_most_of_it_to_the_picture() -> None:
    widths = [panel_width(window_px) for window_px in range(720, 8000, 10)]
    assert widths == sorted(widths)
    assert (widths[0], widths[-1]) == (340, 628)
    assert panel_width(1280) == 340
    assert panel_width(3840) == 628
    assert all(panel_width(px) < 0.26 * px for px in range(1400, 8000, 10))


def test_a_wider_window_keeps_the_tile_that_the_keyboard_is_on(
    qtbot: QtBot, window: Window
) -> None:
    window.resize(900, 600)
    view = window.gallery.view
    view.setCurrentIndex(view.model().index(row_of(window, "Sage"), 0))
    window.resize(3840, 1000)
    assert view.columns == 5, (view.columns, view.width_px, window.width())
    assert view.currentIndex().data(TILE_ROLE).label == "Sage"
    window.resize(900, 600)
    qtbot.waitUntil(lambda: view.columns == 3)
    assert view.currentIndex().data(TILE_ROLE).label == "Sage"


def test_a_thumbnail_shows_its_picture(
    qtbot: QtBot, window: Window, red_picture: Path
) -> None:
    from portraitcam.gui.tiles import THUMBNAIL_ROLE

    drop(window, red_picture)
    qtbot.waitUntil(lambda: "red wall" in labels(window))
    index = window.gallery.view.model().index(row_of(window, "red wall"), 0)
    colour = index.data(THUMBNAIL_ROLE).pixelColor(50, 50)
    assert (colour.blue(), colour.green(), colour.red()) == RED


def test_an_engine_that_has_ended_is_started_again_by_another_choice(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SMALL.with_values(source=str(tmp_path / "gone.mp4")))
    qtbot.waitUntil(lambda: window.banner.isVisible())
    QTest.keyClicks(window.camera.source, "Demo")
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    assert not window.banner.isVisible()


@pytest.mark.parametrize("told", [True, False], ids=["told", "message closed"])
def test_what_ends_the_engine_can_be_tried_again(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    told: bool,
) -> None:
    with monkeypatch.context() as without_network:
        without_network.setattr("portraitcam.pipeline.model_path", lambda: Path("gone"))
        window = open_window()
        qtbot.waitUntil(lambda: window.session.status.state is State.FAILED)
        assert not window.virtual.button.isEnabled()
        assert window.preview.notice[0] == "Stopped"
    buttons = {b.text(): b for b in window.findChildren(QAbstractButton)}
    if not told:
        QTest.mouseClick(buttons["Close"], Qt.MouseButton.LeftButton)
        assert not window.banner.isVisible()
    again = buttons["Try again" if told else "Start again"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)


def test_arrows_bring_their_tile_into_sight(qtbot: QtBot, window: Window) -> None:
    view = window.gallery.view
    window.resize(900, 600)
    qtbot.wait(100)  # the layout follows a resize later
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_End)
    box = view.visualRect(view.currentIndex())
    middle = view.viewport().mapTo(window, box.center())
    assert middle.y() < window.height() - 80
    assert view.viewport().visibleRegion().contains(box.center())
