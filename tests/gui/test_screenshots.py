"""Pictures of the window in every state, kept where PORTRAITCAM_SCREENSHOTS says.

Where it says nothing each language is looked at in one theme; else in both, and once
more at twice the scale.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from portraitcam.away import Sign, away_card
from portraitcam.gui import style
from portraitcam.gui.face import ADJUST, APP, BACKGROUND
from portraitcam.gui.language import install
from portraitcam.gui.session import Problem
from portraitcam.gui.window import Window
from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sinks.virtual import setup_hint
from portraitcam.status import State
from tests.gui.conftest import OpenWindow
from tests.gui.test_keys_windows import F10, Library

FOLDER = os.environ.get("PORTRAITCAM_SCREENSHOTS", "")
SCALE = os.environ.get("QT_SCALE_FACTOR", "1")
THEMES = {"light": style.LIGHT, "dark": style.DARK}
LOOKS = [
    ("en", (1280, 800), ["light", "dark"] if FOLDER else ["light"]),
    ("de", (900, 600), ["dark", "light"] if FOLDER else ["dark"]),
    *([("zh_CN", (1280, 800), ["dark"])] if SCALE == "1" else []),
]

pytestmark = pytest.mark.timeout(900)  # a busy machine is not a failure


class Album:
    """Takes pictures in some themes, and finds those that look the same.

    Args:
        app: Whose theme is changed.
        language: What the pictures are named by, beside theme and scale.
        themes: Names of the themes.
    """

    def __init__(self, app: QApplication, language: str, themes: list[str]) -> None:
        self._app, self._language, self._themes = app, language, themes
        self._shots: dict[str, dict[str, QImage]] = {theme: {} for theme in themes}

    def shoot(self, name: str, part: QWidget) -> None:
        """Take a picture of `part` in each theme, the last one used first."""
        for theme in self._themes:
            if style.current() is not THEMES[theme]:
                style.use(self._app, THEMES[theme])
            for _ in range(3):  # layouts within layouts follow, and nothing else
                QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            image = part.grab().toImage()
            self._shots[theme][name] = image
            self._keep(image, theme, name)
        self._themes.reverse()

    def _keep(self, image: QImage, theme: str, name: str) -> None:
        if not FOLDER:
            return
        # A large one is for looking at, not for comparing: a tenth of the bytes do.
        suffix, quality = ("png", 50) if SCALE == "1" else ("jpg", 88)
        percent = round(100 * float(SCALE))
        folder = Path(FOLDER) / f"{self._language}-{theme}-{percent}"
        folder.mkdir(parents=True, exist_ok=True)
        place = len(self._shots[theme])
        assert image.save(str(folder / f"{place:02}-{name}.{suffix}"), None, quality)

    def alike(self) -> list[tuple[str, str]]:
        """Names of pictures of one theme that are the same."""
        return [
            (one, other)
            for shots in self._shots.values()
            for place, one in enumerate(shots)
            for other in list(shots)[:place]
            if shots[one] == shots[other]
        ]


@pytest.fixture(autouse=True)
def english_and_light_again(qapp: QApplication) -> Iterator[None]:
    """The application outlives the test."""
    yield
    install(qapp, "en")
    style.use(qapp, style.LIGHT)


def say(window: Window, state: State) -> None:
    """Have the window show a state that passes too quickly, or needs a camera."""
    session = window.session
    session.status = replace(session.status, state=state)
    session.status_changed.emit(session.status)


def scroll(window: Window, *, down: bool) -> None:
    """Show the end of the panel's page, or its begin."""
    QApplication.processEvents()  # the page gets its height
    bar = around_page(window).verticalScrollBar()
    bar.setValue(bar.maximum() if down else 0)


def around_page(window: Window) -> QScrollArea:
    """What scrolls the panel's page."""
    around: QWidget | None = window.face.panel.page(window.face.panel.current)
    while not isinstance(around, QScrollArea):
        assert around is not None
        around = around.parentWidget()
    return around


@pytest.mark.parametrize(
    ("language", "size", "themes"), LOOKS, ids=[look[0] for look in LOOKS]
)
def test_every_state_has_a_look_of_its_own(
    qtbot: QtBot,
    open_window: OpenWindow,
    qapp: QApplication,
    language: str,
    size: tuple[int, int],
    themes: list[str],
) -> None:
    install(qapp, language)
    style.use(qapp, THEMES[themes[0]])
    album = Album(qapp, language, list(themes))
    window = open_window(Settings(size=(640, 360)), has_tray=True)
    window.resize(*size)
    album.shoot("idle", window)
    say(window, State.STARTING)
    album.shoot("loading", window)
    show_life(qtbot, window, album)
    show_pages(window, album)
    show_keys(qtbot, window, album)
    show_own(qtbot, window, album)
    show_dialogs(qtbot, window, album)
    show_what_others_see(qtbot, window, album)
    show_problems(qtbot, window, album)
    assert album.alike() == []


@pytest.mark.skipif(SCALE != "1", reason="there it is a window like the others")
def test_a_window_on_a_4k_screen_without_scaling_uses_its_room(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication
) -> None:
    album = Album(qapp, "en-4k", ["light", "dark"] if FOLDER else ["light"])
    window = open_window(Settings(size=(1280, 720)), has_tray=True)
    window.resize(3840, 2160)
    show_life(qtbot, window, album)
    for page, name in ((ADJUST, "adjust"), (APP, "app"), (BACKGROUND, "background")):
        window.face.panel.go_to(page)
        album.shoot(name, window)
        scroll(window, down=True)
        assert panel_is_scrolled(window) == 0, "all of it is in sight"
    show_own(qtbot, window, album)


def wait_for_pictures(qtbot: QtBot, window: Window) -> None:
    """Let the preview show what the status tells already."""
    shown = window.preview.shown
    qtbot.waitUntil(lambda: window.preview.shown > shown + 1)


def panel_is_scrolled(window: Window) -> int:
    """How far down the panel's page is, in px."""
    return around_page(window).verticalScrollBar().value()


def show_life(qtbot: QtBot, window: Window, album: Album) -> None:
    """There is no camera, so the demo runs, with a banner and then without."""
    qtbot.waitUntil(lambda: window.preview.shown > 2)
    if FOLDER:
        qtbot.waitUntil(lambda: window.gallery.view.delegate.person is not None)
        qtbot.waitUntil(lambda: len(window.gallery._thumbnails) > 12)
    assert window.banner.isVisible()
    album.shoot("no-camera", window)
    window.banner.dismiss()
    album.shoot("live", window)
    window.stage.hold_compare(True)
    album.shoot("compare", window)
    window.stage.hold_compare(False)


def show_pages(window: Window, album: Album) -> None:
    """Every page of the panel, its begin and its end."""
    for page, name in ((BACKGROUND, "background"), (ADJUST, "adjust"), (APP, "app")):
        window.face.panel.go_to(page)
        if page != BACKGROUND:
            album.shoot(name, window)
        scroll(window, down=True)
        album.shoot(f"{name}-end", window)
        scroll(window, down=False)
    window.face.panel.go_to(BACKGROUND)


def show_keys(qtbot: QtBot, window: Window, album: Album) -> None:
    """Keys that work in every program, as on Windows; another program has one."""
    keys = window.shortcuts
    qtbot.waitUntil(lambda: keys.offered is not None)
    window.face.panel.go_to(APP)
    window.session.change(global_shortcuts=True, key_raise="Ctrl+Shift+K")
    keys.close()
    keys._take(("windows", Library(F10)))
    scroll(window, down=True)
    album.shoot("keys", window)
    window.session.change(global_shortcuts=False, key_raise="")
    window.face.panel.go_to(BACKGROUND)


def show_own(qtbot: QtBot, window: Window, album: Album) -> None:
    """Pictures of the user's own: one with a long name, and one that is gone."""
    there, gone = str(builtin_backgrounds()["library"]), "/pictures/gone.jpg"
    names = ("The shelf in the room at the back of the house", "")
    window.session.change(gallery=(there, gone), gallery_names=names)
    if FOLDER:
        qtbot.wait(1000)  # pictures come in
    album.shoot("own", window)
    window.session.change(gallery=(), gallery_names=())


def show_what_others_see(qtbot: QtBot, window: Window, album: Album) -> None:
    """The raw room, the away card and what is told of it, the test card."""
    session = window.session
    session.change(background=RAW_ROOM)
    qtbot.waitUntil(lambda: window.preview.room_visible)
    wait_for_pictures(qtbot, window)
    album.shoot("room-visible", window)
    session.change(background="bright-office")
    qtbot.waitUntil(lambda: not window.preview.room_visible)
    wait_for_pictures(qtbot, window)
    say(window, State.HOLDING)
    album.shoot("holding", window)
    session.set_paused(True)
    qtbot.waitUntil(lambda: session.status.state is State.PAUSED)
    album.shoot("paused", window)
    session.paused = False  # else it is told that a pause begins
    for state, sign, name in (
        (State.AWAY, Sign.NOBODY, "away"),
        (State.UNWATCHED, Sign.OFF, "camera-off"),
    ):
        say(window, state)
        window.preview._image = away_card((640, 360), sign=sign).copy()
        window.preview._number += 1
        album.shoot(name, window)
    session.set_paused(False)
    qtbot.waitUntil(lambda: session.status.state is State.RUNNING)
    window.toggle_test()
    qtbot.waitUntil(lambda: session.status.state is State.TESTING)
    wait_for_pictures(qtbot, window)
    album.shoot("test-card", window)
    window.toggle_test()


def show_problems(qtbot: QtBot, window: Window, album: Album) -> None:
    """A source that cannot be used, one that has ended, and an engine that failed."""
    session = window.session
    session.change(source="gone.mp4")
    qtbot.waitUntil(lambda: session.status.error is not None)
    album.shoot("error", window)
    window.banner.dismiss()
    for state, name in ((State.STOPPED, "ended"), (State.FAILED, "stopped")):
        say(window, state)
        album.shoot(name, window)


def show_dialogs(qtbot: QtBot, window: Window, album: Album) -> None:
    """What is missing on this computer, the first steps, and the help."""
    problem = Problem("There is no virtual camera.", setup_hint("linux"))
    window.session.virtual_problem.emit(problem)
    album.shoot("no-virtual-camera", window)
    window.helpers.show_welcome()
    welcome = window.helpers.welcome
    assert welcome is not None
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        if FOLDER:
            qtbot.wait(1000)  # pictures come in
        album.shoot(f"first-steps-{step + 1}", welcome)
    window.helpers.show_help()
    page = window.helpers.help
    assert page is not None
    album.shoot("help", page)
    window.helpers.close()


@pytest.mark.skipif(not FOLDER or SCALE != "1", reason="where pictures are kept")
def test_it_looks_the_same_at_twice_the_scale() -> None:
    # Qt takes the scale from the environment, once for all that it shows.
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    done = subprocess.run(
        command,
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout[-4000:]
