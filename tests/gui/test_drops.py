from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portraitcam.gui.drops import DropWindow
from portraitcam.gui.window import Window

Told = list[object]
_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def target(qtbot: QtBot) -> Iterator[DropWindow]:
    """A window with nothing in it."""
    window = DropWindow()
    window.resize(300, 300)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def told_by(target: DropWindow) -> Told:
    """All that it tells from now on."""
    told: Told = []
    target.hovered.connect(told.append)
    target.dropped.connect(told.append)
    return told


def data_of(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def enter(window: DropWindow, data: QMimeData) -> None:
    """Drag it in, as the system tells a window."""
    event = QDragEnterEvent(
        QPoint(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), event)


def let_go(window: DropWindow, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), event)


def test_files_are_told_when_they_are_let_go(target: DropWindow) -> None:
    told, paths = told_by(target), [Path("/tmp/red wall.png"), Path("/tmp/b.mp4")]
    data = data_of(*(QUrl.fromLocalFile(str(path)) for path in paths))
    enter(target, data)
    assert told == [True]
    let_go(target, data)
    assert told == [True, False, paths]


def test_a_file_that_could_be_moved_here_is_copied(target: DropWindow) -> None:
    data = data_of(QUrl.fromLocalFile("/tmp/red wall.png"))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    events: list[QDropEvent] = [
        kind(QPoint(100, 100), both, data, _LEFT, _NO_KEY)
        for kind in (QDragEnterEvent, QDragMoveEvent)
    ]
    events.append(QDropEvent(QPointF(100, 100), both, data, _LEFT, _NO_KEY))
    for event in events:
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(target, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


def test_files_that_leave_again_are_not_told(target: DropWindow) -> None:
    told = told_by(target)
    enter(target, data_of(QUrl.fromLocalFile("/tmp/red wall.png")))
    QApplication.sendEvent(target.windowHandle(), QDragLeaveEvent())
    assert told == [True, False]


def test_what_is_on_another_computer_passes_by(target: DropWindow) -> None:
    told = told_by(target)
    data = data_of(QUrl("https://example.org/wall.png"))
    enter(target, data)
    let_go(target, data)
    assert told == []


def test_a_file_dragged_over_the_window_is_welcomed(
    qtbot: QtBot, window: Window, red_picture: Path
) -> None:
    enter(window, data_of(QUrl.fromLocalFile(str(red_picture))))
    assert "Drop it" in window.preview.caption
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    assert "Drop it" not in window.preview.caption
