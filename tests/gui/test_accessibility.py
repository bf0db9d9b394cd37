"""The window for those who do not see it, or use no mouse."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from portraitcam.gui import style
from portraitcam.gui.face import ADJUST, APP, BACKGROUND
from portraitcam.gui.gallery import Gallery
from portraitcam.gui.tiles import TILE_ROLE, Kind
from portraitcam.gui.window import Window
from tests.gui.conftest import SMALL, OpenWindow

_ROLE = QAccessible.Role
_CONTROLS = {
    _ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.Slider,
    _ROLE.List, _ROLE.ListItem, _ROLE.EditableText, _ROLE.ButtonMenu, _ROLE.Document,
    _ROLE.MenuItem, _ROLE.PageTab, _ROLE.SpinBox,
}  # fmt: skip
_WITH_VALUE = {_ROLE.Slider, _ROLE.ComboBox, _ROLE.SpinBox}


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader finds in `widget`, itself first."""
    waiting: list[QAccessibleInterface | None]
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        part = waiting.pop()
        if part is None or not part.isValid() or part.state().invisible:
            continue
        yield part
        # The list that a choice opens is a part of the choice.
        if part.role() is not _ROLE.ComboBox:
            waiting += [part.child(i) for i in range(part.childCount())]


def unnamed(widget: QWidget) -> list[str]:
    """The controls in `widget` that a screen reader can say nothing of."""
    found = []
    labels = widget.findChildren(QLabel)
    for part in tree(widget):
        if part.role() not in _CONTROLS:
            continue
        name = part.text(QAccessible.Text.Name)
        value = part.text(QAccessible.Text.Value)
        of = part.object()
        if isinstance(of, QComboBox):
            # On Linux its value takes the place of its name: a label must name it.
            named = [label.text() for label in labels if label.buddy() is of]
            name = named[0] if named else ""
        if not name or (part.role() in _WITH_VALUE and not value):
            found.append(f"{part.role().name} {of} {name!r} {value!r}")
    return found


def test_every_control_of_the_window_has_a_name_and_a_value(
    qtbot: QtBot, window: Window
) -> None:
    roles = set()
    for page in (BACKGROUND, ADJUST, APP):
        window.face.panel.go_to(page)
        roles |= {part.role() for part in tree(window)}
        assert unnamed(window) == []
    assert {_ROLE.Button, _ROLE.CheckBox, _ROLE.ComboBox, _ROLE.Slider} <= roles
    assert _ROLE.PageTab in roles


def test_a_slider_says_what_the_user_sees(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    settings = SMALL.with_values(
        background="blur:0.35", smoothing=0.9, edge_shift_px=-7, zoom=1.5, pan_x=-0.25
    )
    window = open_window(settings)
    told: dict[str, str] = {}
    for page in (BACKGROUND, ADJUST):
        window.face.panel.go_to(page)
        told |= {
            part.text(QAccessible.Text.Name): part.text(QAccessible.Text.Value)
            for part in tree(window)
            if part.role() is _ROLE.Slider
        }
    assert (
        told.items()
        >= {
            "Blur strength (%)": "35",
            "Steadiness (%)": "90",
            "Edge shift (px)": "-7",
            "Zoom (%)": "150",
            "Left, right (%)": "-25",
        }.items()
    )
    window.face.panel.go_to(ADJUST)
    shown = {label.text() for label in window.face.adjust.findChildren(QLabel)}
    assert {"90%", "-7 px", "150%", "-25%"} <= shown


def test_every_control_of_the_first_steps_has_a_name(
    qtbot: QtBot, window: Window
) -> None:
    window.helpers.show_welcome()
    welcome = window.helpers.welcome
    assert welcome is not None
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        assert unnamed(welcome) == []
    welcome.close()


def test_every_control_of_the_help_has_a_name(qtbot: QtBot, window: Window) -> None:
    window.helpers.show_help()
    page = window.helpers.help
    assert page is not None
    assert unnamed(page) == []
    page.close()


def test_every_button_of_the_question_about_the_room_has_a_name(
    qtbot: QtBot, window: Window
) -> None:
    choose(window.gallery, Kind.ROOM)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert unnamed(box) == []
    assert QAccessible.queryAccessibleInterface(box).role() in (
        _ROLE.AlertMessage, _ROLE.Dialog,
    )  # fmt: skip
    box.close()


def choose(gallery: Gallery, kind: Kind) -> None:
    """Go to the tile with the keyboard and press Enter."""
    model = gallery.view.model()
    rows = [
        row
        for row in range(model.rowCount())
        if model.index(row, 0).data(TILE_ROLE).kind is kind
    ]
    gallery.view.setCurrentIndex(model.index(rows[0], 0))
    QTest.keyClick(gallery.view, Qt.Key.Key_Return)


def test_a_tile_says_that_it_is_chosen(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SMALL.with_values(background="blur"))
    names = [
        part.text(QAccessible.Text.Name)
        for part in tree(window)
        if part.role() is _ROLE.ListItem
    ]
    assert "Blur, chosen" in names


def test_the_preview_says_what_its_pictures_say(qtbot: QtBot, window: Window) -> None:
    window.session.set_paused(True)
    told = QAccessible.queryAccessibleInterface(window.preview)
    qtbot.waitUntil(
        lambda: "Paused" in told.text(QAccessible.Text.Description), timeout=10_000
    )


# The keyboard -----------------------------------------------------------------------


def stops(window: Window) -> list[QWidget]:
    """Where Tab leads, one after the other, until it is back."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.preview.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    now = QApplication.focusWidget()
    while isinstance(now, QWidget) and now not in found:
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
    return found


@pytest.mark.parametrize("page", [BACKGROUND, ADJUST, APP])
def test_tab_reaches_every_control_in_the_order_of_reading(
    qtbot: QtBot, open_window: OpenWindow, page: int
) -> None:
    window = open_window(SMALL.with_values(background="blur"), has_tray=True)
    window.face.panel.go_to(page)
    window.resize(1180, 1400)  # nothing scrolls
    qtbot.waitUntil(lambda: window.stage.compare.isEnabled())
    found = stops(window)
    reachable = {
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert reachable - {*found} == set()
    stage = window.stage
    first = [stage.preview, stage.pause, stage.compare]
    first += [window.captures.shoot, window.captures.record, stage.menu]
    assert found[:6] == first
    assert found[6] is window.presets
    assert found[-1] is window.virtual.button
    tops = [part.mapTo(window, QPoint()).y() for part in found[6:]]
    assert all(b >= a - 12 for a, b in itertools.pairwise(tops)), tops


@pytest.mark.parametrize("theme", [style.DARK, style.LIGHT], ids=["dark", "light"])
def test_whatever_has_the_focus_looks_otherwise(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication, theme: style.Theme
) -> None:
    style.use(qapp, theme)
    window = open_window(SMALL.with_values(background="blur"), has_tray=True)
    qtbot.waitUntil(lambda: window.stage.compare.isEnabled())
    parts = []
    for page in (BACKGROUND, ADJUST, APP):
        window.face.panel.go_to(page)
        for part in stops(window):
            if part is window.preview or part in parts:
                continue  # its picture changes anyway
            parts.append(part)
            assert_looks_otherwise(part)


def assert_looks_otherwise(part: QWidget) -> None:
    part.clearFocus()
    before = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    assert part.grab().toImage() != before, part


# The system's wishes ----------------------------------------------------------------


def test_the_window_grows_with_the_system_s_font(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication
) -> None:
    usual = qapp.font()
    small = open_window()
    height = small.virtual.button.sizeHint().height()
    try:
        qapp.setFont(QFont(usual.family(), round(usual.pointSize() * 1.6)))
        style.use(qapp, style.LIGHT)
        large = open_window()
        assert large.virtual.button.sizeHint().height() > 1.2 * height
    finally:
        qapp.setFont(usual)
        style.use(qapp, style.LIGHT)


@pytest.mark.parametrize("times", [1.25, 1.5, 2.0])
def test_the_panel_is_as_wide_as_a_larger_font_needs(
    qapp: QApplication, open_window: OpenWindow, times: float
) -> None:
    usual = qapp.font()
    try:
        qapp.setFont(QFont(usual.family(), round(usual.pointSize() * times)))
        style.use(qapp, style.LIGHT)
        window = open_window()
        panel = window.face.panel
        for place in range(panel.tabs.count()):
            panel.go_to(place)
            QApplication.processEvents()
            stack = panel.findChild(QStackedWidget)
            assert stack is not None
            area = stack.currentWidget()
            assert isinstance(area, QScrollArea)
            page = area.widget()
            assert page is not None
            assert page.minimumSizeHint().width() <= area.viewport().width()
        assert panel.tabs.sizeHint().width() <= panel.tabs.width(), "no tab is hidden"
        assert panel.width() <= window.width() / 2 + 12
    finally:
        qapp.setFont(usual)
        style.use(qapp, style.LIGHT)


def test_no_words_have_a_size_of_their_own() -> None:
    folder = Path(style.__file__).parent
    text = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    assert re.findall(r"font-size:\s*\d+px", text) == []


def test_nothing_in_the_window_moves_by_itself() -> None:
    # Qt tells nobody that the user wants less motion, so there is none to reduce.
    folder = Path(style.__file__).parent
    for path in folder.glob("*.py"):
        assert "QPropertyAnimation" not in path.read_text(encoding="utf-8")
