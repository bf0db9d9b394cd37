"""The last of the first steps: how the picture gets into a call."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style
from portraitcam.gui.checks import CheckList
from portraitcam.gui.errands import Errands
from portraitcam.gui.session import Session
from portraitcam.gui.virtual import called
from portraitcam.status import State, Status


class CallPage(QWidget):
    """Three things to do, each with its button, above what this computer lacks.

    Args:
        session: What is steered.
        errands: Runs the checks.
    """

    test_wanted = Signal(bool)
    """The user wants the test card sent, or no longer."""

    def __init__(self, session: Session, errands: Errands) -> None:
        super().__init__()
        self._tests = False
        self.start = QPushButton()
        self.start.clicked.connect(
            lambda: session.set_virtual(not session.status.sinks)
        )
        self.test = QPushButton()
        self.test.setToolTip(
            self.tr("Sends a moving card that you should then see in your call app")
        )
        self.test.clicked.connect(lambda: self.test_wanted.emit(not self._tests))
        self.choose = QLabel(wordWrap=True)
        self.checks = CheckList(errands)
        self.again = QPushButton(self.tr("Check again"))
        self.again.clicked.connect(self.checks.run)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = style.styled(QWidget(), name="checks")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(14)
        starts = self.tr("Start the virtual camera. It carries what the preview shows.")
        column.addLayout(_step(1, QLabel(starts, wordWrap=True), self.start))
        where = style.styled(
            QLabel(
                self.tr(
                    "Zoom: Settings, Video. Teams: Settings, Devices. Meet: Settings, "
                    "Video. A call app that is open already may have to be restarted."
                ),
                wordWrap=True,
            ),
            role="muted",
        )
        column.addLayout(_step(2, self.choose, None, where))
        tests = self.tr("Not sure? Send a test card: it should move in your call app.")
        column.addLayout(_step(3, QLabel(tests, wordWrap=True), self.test))
        head = QHBoxLayout()
        words = style.styled(QLabel(self.tr("On this computer")), role="heading")
        head.addWidget(words, 1)
        head.addWidget(self.again)
        column.addLayout(head)
        column.addWidget(self.checks)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.verticalScrollBar().rangeChanged.connect(
            # Buttons end where those of the dialog do, but not below a scroll bar.
            lambda low, high: column.setContentsMargins(0, 4, 8 * (high > low), 0)
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_status(self, status: Status) -> None:
        """Follow what the engine says."""
        self._tests = status.state is State.TESTING
        words = self.tr("End the test") if self._tests else self.tr("Send a test card")
        self.test.setText(words)
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        for button in (self.start, self.test):
            button.setEnabled(runs)
        self.start.setText(
            self.tr("Stop virtual camera")
            if status.sinks
            else self.tr("Start virtual camera")
        )
        name = called(status.sinks)
        self.choose.setText(
            self.tr("Choose {0} as the camera in your call app.").format(name)
            if name
            else self.tr("Choose the virtual camera as the camera in your call app.")
        )


def _step(
    number: int, words: QLabel, button: QPushButton | None, more: QLabel | None = None
) -> QHBoxLayout:
    """A number, what to do, and the button that does it."""
    mark = style.styled(QLabel(f"{number}"), name="stepNumber")
    mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    side = round(1.8 * mark.fontMetrics().height())
    mark.setFixedSize(side, side)
    mark.setStyleSheet(f"border-radius: {side // 2}px;")
    said = QVBoxLayout()
    said.setSpacing(3)
    said.addWidget(words)
    if more is not None:
        said.addWidget(more)
    row = QHBoxLayout()
    row.setSpacing(12)
    top = (
        Qt.AlignmentFlag.AlignTop if more is not None else Qt.AlignmentFlag.AlignVCenter
    )
    row.addWidget(mark, 0, top)
    row.addLayout(said, 1)
    if button is not None:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
