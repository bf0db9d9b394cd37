"""What the doctor finds of the virtual camera, with the commands that mend it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portraitcam.doctor import Check, Finding, Machine, Verdict, checks_for, examine
from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.language import said
from portraitcam.gui.virtual import split_hint

_WANTED = (
    "sandbox", "access", "loopback module", "secure boot", "virtual camera",
    "obs", "release", "extension",
)  # fmt: skip
"""Which of the doctor's checks decide whether a call app sees the camera."""


def look_into(
    errands: Errands,
    checks: Sequence[tuple[str, Check]],
    then: Callable[[list[Finding]], None],
    owner: QObject | None = None,
) -> None:
    """Run `checks` off the Qt main thread and call `then` with all they found."""
    found: list[Finding] = []
    waiting = len(checks)

    def take(more: list[Finding]) -> None:
        nonlocal waiting
        found.extend(more)
        waiting -= 1
        if waiting == 0:
            then(found)

    for check in checks:
        # One errand each: closing the window waits for one, not for all.
        errands.run(lambda check=check: examine([check]), take, owner)  # type: ignore[misc]


class CheckList(QWidget):
    """Runs the checks one by one, off the Qt main thread, and shows what they find.

    Args:
        errands: Runs them.
    """

    finished = Signal(bool)
    """All have run; True if nothing is missing."""

    def __init__(self, errands: Errands) -> None:
        super().__init__()
        self._errands = errands
        self._round = 0
        self.findings: list[Finding] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def run(self) -> None:
        """Forget what was found and look again."""
        self._round += 1
        self.findings = []
        self._clear()
        self._say(self.tr("Checking this computer..."))
        checks = [one for one in checks_for(Machine()) if one[0] in _WANTED]
        turn = self._round
        look_into(self._errands, checks, lambda found: self._take(turn, found), self)

    def _take(self, turn: int, found: list[Finding]) -> None:
        if turn == self._round:
            self.findings = found
            self._show()

    def _show(self) -> None:
        self._clear()
        wrong = [f for f in self.findings if f.verdict is Verdict.PROBLEM]
        notes = [f for f in self.findings if f.verdict is Verdict.NOTE and f.remedy]
        if not wrong:
            self._say(self.tr("Nothing is missing: the virtual camera can start."))
        commands: set[str] = set()
        for finding in [*wrong, *notes]:
            words, command = split_hint(finding.remedy)
            words = said(words)
            # Two checks may name the same cure.
            self._add(finding, words, "" if command in commands else command)
            commands.add(command)
        self.finished.emit(not wrong)

    def _add(self, finding: Finding, words: str, command: str) -> None:
        marks = {Verdict.PROBLEM: self.tr("To do"), Verdict.NOTE: self.tr("Note")}
        wrong = finding.verdict is Verdict.PROBLEM
        mark = style.styled(
            QLabel(marks[finding.verdict]), role="danger" if wrong else "muted"
        )
        metrics = mark.fontMetrics()
        widest = max(metrics.horizontalAdvance(words) for words in marks.values())
        mark.setMinimumWidth(round(1.2 * widest) + 12)  # room for bold letters
        name = said(finding.name)
        sentence = f"{name[:1].upper()}{name[1:]}: {said(finding.detail)}"
        text = QLabel("\n".join(filter(None, (sentence, words))), wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self._column.addLayout(row)
        if command:
            self._column.addWidget(CommandBox(command))

    def _say(self, words: str) -> None:
        self._column.addWidget(QLabel(words, wordWrap=True))

    def _clear(self) -> None:
        _empty(self._column)


class CommandBox(QWidget):
    """Lines for a terminal, with a button that copies them.

    Args:
        command: One line for each command.
    """

    def __init__(self, command: str) -> None:
        super().__init__()
        self.words = style.styled(QLabel(command, wordWrap=True), name="command")
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("Commands to run in a terminal"))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the commands"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        self.copy.setText(self.tr("Copied"))


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Delete every widget in `layout` and in the layouts within."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
