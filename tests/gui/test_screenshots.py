"""Pictures of the window in every state, kept where PORTRAITCAM_SCREENSHOTS says."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portraitcam.gui import style
from portraitcam.gui.face import ADJUST, APP, BACKGROUND
from portraitcam.gui.language import install
from portraitcam.gui.session import Problem
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sinks.virtual import setup_hint
from portraitcam.status import State
from tests.gui.conftest import OpenWindow

LOOKS = [
    ("light", "en", (1280, 800)),
    ("dark", "de", (900, 600)),
    ("dark", "zh_CN", (1280, 800)),
]


def keep(part: QWidget, name: str) -> QImage:
    image = part.grab().toImage()
    folder = os.environ.get("PORTRAITCAM_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert image.save(str(Path(folder) / f"{name}.png"))
    return image


@pytest.mark.parametrize(
    ("theme", "language", "size"), LOOKS, ids=["-".join(look[:2]) for look in LOOKS]
)
def test_every_state_has_a_look_of_its_own(
    qtbot: QtBot,
    open_window: OpenWindow,
    qapp: QApplication,
    theme: str,
    language: str,
    size: tuple[int, int],
) -> None:
    style.use(qapp, style.DARK if theme == "dark" else style.LIGHT)
    install(qapp, language)
    window = open_window(Settings(source="synthetic", size=(640, 360)))
    session = window.session
    window.resize(*size)
    shots: list[QImage] = []

    def shoot(name: str, part: QWidget = window) -> None:
        shots.append(keep(part, f"{theme}-{language}-{name}"))

    shoot("loading")
    qtbot.waitUntil(lambda: window.preview.shown > 2)
    for page in (ADJUST, APP, BACKGROUND):
        window.face.panel.go_to(page)
        shoot(f"page-{page}")
    session.change(background=RAW_ROOM)
    qtbot.waitUntil(lambda: window.preview.room_visible)
    shoot("room")
    session.change(background="bright-office")
    session.set_paused(True)
    qtbot.waitUntil(lambda: session.status.state is State.PAUSED)
    shoot("paused")
    session.set_paused(False)
    problem = Problem("There is no virtual camera.", setup_hint("linux"))
    session.virtual_problem.emit(problem)
    shoot("no-virtual-camera")
    session.problem.emit(Problem("There is no camera.", "Connect one."))
    shoot("error")
    window.helpers.show_welcome()
    welcome = window.helpers.welcome
    assert welcome is not None
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        shoot(f"first-steps-{step + 1}", welcome)
    install(qapp, "en")
    style.use(qapp, style.LIGHT)
    for place, image in enumerate(shots):
        assert all(image != other for other in shots[:place])
