"""The first steps: camera, background, virtual camera."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style
from portraitcam.gui.captions import caption, notice
from portraitcam.gui.devices import Camera, CameraSection
from portraitcam.gui.errands import Errands
from portraitcam.gui.preview import Preview
from portraitcam.gui.session import Session, room_is_visible
from portraitcam.gui.welcome_call import CallPage
from portraitcam.gui.welcome_choices import BackgroundChoices
from portraitcam.settings import Settings
from portraitcam.status import State, Status


class Welcome(QDialog):
    """Three steps, each of which can be passed over.

    Args:
        session: What is steered.
        errands: Looks for cameras, reads pictures and runs checks.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.
        parent: Owner.
    """

    test_wanted = Signal(bool)
    """The user wants the test card sent, or no longer."""

    def __init__(
        self,
        session: Session,
        errands: Errands,
        list_cameras: Callable[[], Sequence[Camera]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("First steps"))
        self.resize(760, 620)
        self._session, self._errands = session, errands
        self.heading = style.styled(QLabel(wordWrap=True), role="title")
        self.sentence = style.styled(QLabel(wordWrap=True), role="muted")
        self.step_words = style.styled(QLabel(), role="muted")
        self.preview = Preview(session.newest, session.preview)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.camera = CameraSection(errands, list_cameras)
        self.camera.chosen.connect(lambda n, v: session.change(**{n: v}))
        self.choices = BackgroundChoices(session, errands)
        self.call = CallPage(session, errands)
        self.call.test_wanted.connect(self.test_wanted)
        self.pages = QStackedWidget()
        for page in (self.camera, self.choices, self.call):
            self.pages.addWidget(page)
        self.skip = style.styled(QPushButton(self.tr("Skip")), kind="quiet")
        self.skip.clicked.connect(self.close)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self.go_to(self.pages.currentIndex() - 1))
        self.next = style.styled(QPushButton(), kind="primary")
        self.next.clicked.connect(self._go_on)
        self.next.setDefault(True)
        self._lay_out()
        session.settings_changed.connect(self._show_settings)
        session.status_changed.connect(self._show_status)
        self._show_settings(session.settings)
        self._show_status(session.status)
        self.go_to(0)

    def begin(self) -> None:
        """Open at the first step."""
        self.camera.refresh()
        self.go_to(0)
        self.open()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.step_words, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addWidget(self.preview, 1)
        column.addWidget(self.pages, 0)
        column.addSpacing(6)
        column.addLayout(row)

    def go_to(self, step: int) -> None:
        """Show a step: 0 camera, 1 background, 2 virtual camera."""
        last = self.pages.count() - 1
        heading, sentence = (
            (
                self.tr("Choose your camera"),
                self.tr("The preview shows what others would see."),
            ),
            (
                self.tr("Choose what is behind you"),
                self.tr("More, and your own pictures, are in the panel at the side."),
            ),
            (
                self.tr("Get it into your call"),
                self.tr(
                    "A virtual camera carries the picture: start it, then choose it "
                    "as the camera in your call app."
                ),
            ),
        )[step]
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.step_words.setText(self.tr("{0} of {1}").format(step + 1, last + 1))
        self.setAccessibleDescription(f"{heading}. {sentence}")
        for place, page in enumerate((self.camera, self.choices, self.call)):
            # The stack is as high as what it shows, not as its highest page.
            policy = page.sizePolicy()
            kind = QSizePolicy.Policy
            policy.setVerticalPolicy(kind.Preferred if place == step else kind.Ignored)
            page.setSizePolicy(policy)
        self.pages.setCurrentIndex(step)
        self.preview.setVisible(step < last)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretchFactor(self.pages, 1 if step == last else 0)
        self.back.setVisible(step > 0)
        self.skip.setVisible(step < last)
        self.next.setText(self.tr("Done") if step == last else self.tr("Next"))
        if step == last:
            self.call.checks.run()

    def _go_on(self) -> None:
        step = self.pages.currentIndex()
        if step == self.pages.count() - 1:
            self.close()
        else:
            self.go_to(step + 1)

    def _show_settings(self, settings: Settings) -> None:
        self.camera.show_settings(settings)
        self.choices.show_settings(settings)
        self._show_status(self._session.status)

    def _show_status(self, status: Status) -> None:
        seen = status.state is State.RUNNING
        self.preview.tell(
            mirrored=self._session.settings.mirror_preview and seen,
            room_visible=seen and room_is_visible(status),
            caption=caption(
                status, self._session.settings, paused=self._session.paused
            ),
            notice=notice(status),
        )
        self.call.show_status(status)
