"""The large part of the window: the preview, what it says, and what is below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style
from portraitcam.gui.captions import caption, figures, notice
from portraitcam.gui.load import Load
from portraitcam.gui.menu import MenuButton
from portraitcam.gui.messages import Banner
from portraitcam.gui.preview import Preview
from portraitcam.gui.session import Session, room_is_visible
from portraitcam.status import State

_SEEN = (State.RUNNING, State.HOLDING)
_ENDED = (State.STOPPED, State.FAILED)


class Figures(QLabel):
    """Says as much of its words as there is room for, the first ones first."""

    def __init__(self) -> None:
        super().__init__()
        style.styled(self, name="figures", role="muted")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words: tuple[str, ...] = ()

    def tell(self, words: tuple[str, ...]) -> None:
        """Show `words`; those that do not fit are told to who waits over them."""
        self._words = words
        self.setToolTip("\n".join(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = self._words
        while words and self._width(words) > self.width():
            words = words[:-1]
        self.setText("  ·  ".join(words))

    def _width(self, words: tuple[str, ...]) -> int:
        return self.fontMetrics().horizontalAdvance("  ·  ".join(words))


class Stage(QWidget):
    """Follows a session.

    Args:
        session: What is shown and steered.

    Attributes:
        dragging: Whether a file is held over the window.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.dragging = False
        self.banner = Banner()
        self.preview = Preview(session.newest, session.preview, session.before)
        self.pause = style.styled(QPushButton(), name="pause")
        self._what_pause_does = self.tr(
            "Lets go of the camera and sends the away card "
            "(Ctrl+P, or Space in the preview)"
        )
        self.compare = style.styled(QPushButton(self.tr("Compare")), name="compare")
        self.compare.setToolTip(
            self.tr("Hold it, or the key B, to see yourself without PortraitCam")
        )
        self.end_test = style.styled(
            QPushButton(self.tr("End the test")), name="endTest", kind="primary"
        )
        self.end_test.hide()
        self.figures = Figures()
        self._load = Load()
        self.menu = MenuButton()
        self.below = QHBoxLayout()
        self.below.setSpacing(8)
        for button in (self.end_test, self.pause, self.compare):
            self.below.addWidget(button)
        self.below.addWidget(self.figures, 1)
        self.below.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.preview, 1)
        column.addLayout(self.below)
        session.set_previewed(False)  # until it is shown
        self.banner.left.connect(self._focus_preview)
        self.preview.watches.connect(session.set_previewed)
        self.pause.clicked.connect(self.toggle_pause)
        self.preview.toggled.connect(self.toggle_pause)
        self.compare.pressed.connect(lambda: self.hold_compare(True))
        self.compare.released.connect(lambda: self.hold_compare(False))

    def _focus_preview(self) -> None:
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_pause(self) -> None:
        """Pause, or go on; begin again what is over."""
        if self._session.status.state in _ENDED:
            self.banner.dismiss()
            self._session.start()
        else:
            self._session.set_paused(not self._session.paused)

    def hold_compare(self, held: bool) -> None:
        """Show the raw room in the preview, and nowhere else, while `held`."""
        self.preview.compare(held and self.compare.isEnabled())

    def refresh(self) -> None:
        """Show how it stands now."""
        session = self._session
        settings, status = session.settings, session.status
        over = status.state in _ENDED
        words = self.tr("Resume") if session.paused else self.tr("Pause")
        self.pause.setText(self.tr("Start again") if over else words)
        self.pause.setToolTip("" if over else self._what_pause_does)
        self.pause.setEnabled(status.state is not State.IDLE)
        seen = status.state in _SEEN
        self.end_test.setVisible(status.state is State.TESTING)
        self.compare.setEnabled(
            status.state is State.RUNNING and not room_is_visible(status)
        )
        if not self.compare.isEnabled():
            self.hold_compare(False)
        self.preview.tell(
            mirrored=settings.mirror_preview and seen,
            room_visible=seen and room_is_visible(status),
            caption=self.tr("Drop it to have it behind you")
            if self.dragging
            else caption(status, settings, paused=session.paused),
            notice=notice(status),
        )
        self.figures.tell(figures(status, self._load.percent()) if seen else ())
