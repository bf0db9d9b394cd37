"""The virtual camera: one button, its state, and how to get one."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portraitcam.gui import style
from portraitcam.gui.language import said
from portraitcam.gui.session import Problem
from portraitcam.status import Status

_COMMAND = re.compile(r"(sudo|brew|winget|systemctl|apt|dnf|pacman|modprobe)\s")


def split_hint(hint: str) -> tuple[str, str]:
    """The sentences and the command lines of a hint, each joined again."""
    lines = [line.strip() for line in hint.splitlines() if line.strip()]
    commands = [line for line in lines if _COMMAND.match(line)]
    words = [line for line in lines if line not in commands]
    return "\n".join(words), "\n".join(commands)


def called(sinks: Sequence[str]) -> str:
    """What users call the sinks of these labels: a camera by its own name."""
    from portraitcam.sinks import NullSink  # with what opens sinks: not at the start

    nowhere = QCoreApplication.translate("Sinks", "nowhere")
    return ", ".join(nowhere if sink == NullSink.label else sink for sink in sinks)


class VirtualCameraSection(QWidget):
    """Follows what the engine says, not what was clicked."""

    wanted = Signal(bool)
    """The user wants the virtual camera on, or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = self._stops = False
        self.problem: Problem | None = None
        self.state = QLabel()
        self.button = style.styled(QPushButton(), name="virtual", kind="primary")
        self.button.clicked.connect(lambda: self.wanted.emit(not self._stops))
        self.words = style.styled(QLabel(wordWrap=True), role="muted")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.command = style.styled(QLabel(wordWrap=True), name="command")
        self.command.setFont(
            QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        )
        self.command.setTextFormat(Qt.TextFormat.PlainText)
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.command.setAccessibleName(self.tr("Commands to run in a terminal"))
        self.copy = style.styled(QPushButton(self.tr("Copy")), kind="quiet")
        self.copy.setToolTip(self.tr("Copy the commands"))
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self._show_help("", "")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(
            style.styled(QLabel(self.tr("Virtual camera")), role="heading"), 1
        )
        top.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        above = QHBoxLayout()
        above.addWidget(self.words, 1)
        above.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(above)
        column.addWidget(self.command)
        column.addWidget(self.button)

    def show_status(self, status: Status, *, starting: bool) -> None:
        """Show what the engine says of its sinks."""
        was_on, self._on = self._on, bool(status.sinks)
        if self._on:
            words = self.tr("Choose it as the camera in your call: {0}")
            self._show_help(words.format(called(status.sinks)), "")
        elif was_on or starting:
            self.problem = None
            self._show_help("", "")
        off = self.tr("Starting...") if starting else self.tr("Off")
        self.state.setText(self.tr("On") if self._on else off)
        style.restyle(self.state, role="good" if self._on else "muted")
        self._stops = self._on or starting
        self.button.setText(
            self.tr("Stop virtual camera")
            if self._stops
            else self.tr("Start virtual camera")
        )

    def show_problem(self, problem: Problem) -> None:
        """Say why it cannot start, and the exact command that mends it."""
        self.problem = problem
        words, commands = split_hint(problem.hint)
        told = [said(problem.message), said(words)]
        if commands:
            told.append(self.tr("Run this in a terminal, then start again:"))
        self._show_help("\n".join(filter(None, told)), commands)

    def _show_help(self, words: str, commands: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.command.setText(commands)
        self.command.setVisible(bool(commands))
        self.copy.setVisible(bool(commands))
        self.copy.setText(self.tr("Copy"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self.copy.setText(self.tr("Copied"))
