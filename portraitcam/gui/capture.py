"""Snapshots and recordings of what is sent: two buttons, and words on how it goes."""

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from portraitcam.errors import PortraitCamError, SinkError
from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.numbers import whole
from portraitcam.gui.session import Problem, Session
from portraitcam.status import State

if TYPE_CHECKING:
    from portraitcam.recorder import Recording

_LOOK_EVERY_MS = 250
_ICON_PX = 9
_BUTTON_PX = 38
_WIDE_PX = 440
_OVER = (State.IDLE, State.STARTING, State.STOPPED, State.FAILED)


class Capture(QObject):
    """Takes snapshots and recordings of a session.

    Args:
        session: What is kept of.
        errands: Writes files that take a while.
        parent: Owner.
    """

    saved = Signal(Problem, Path)
    """A file is finished: the words that say where, and the file."""

    refused = Signal(PortraitCamError)
    """It cannot be done, for this reason."""

    changed = Signal()
    """A recording has begun, gone on or ended."""

    def __init__(
        self, session: Session, errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._errands = session, errands
        self.recording: Recording | None = None
        self._looking = QTimer(self, interval=_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)

    @property
    def possible(self) -> bool:
        """Whether anything is sent that could be kept."""
        return self._session.status.state not in _OVER

    def snapshot(self) -> Path:
        """Save the newest image that was sent.

        Returns:
            The file that is being written; `saved` or `refused` tells how it went.

        Raises:
            SinkError: Nothing is sent, or the folder cannot be made.
        """
        from portraitcam.recorder import new_path, save_snapshot  # brings OpenCV

        image = self._session.preview() if self.possible else None
        if image is None:
            raise _nothing_sent()
        path = new_path(platformdirs.user_pictures_path(), ".png")
        self._errands.run(
            lambda: save_snapshot(image, path),
            lambda problem: self._finish(path, problem),
        )
        return path

    def start(self) -> Path:
        """Begin to record what is sent; a recording that runs goes on.

        Returns:
            The file.

        Raises:
            SinkError: Nothing is sent, the disk has too little space, or the folder
                cannot be written.
        """
        from portraitcam.recorder import Recording, new_path

        if self.recording is not None:
            return self.recording.path
        if not self.possible:
            raise _nothing_sent()
        path = new_path(platformdirs.user_videos_path(), ".mp4")
        self.recording = Recording(path, self._session.settings.fps_hz)
        self._session.record(self.recording)
        self._looking.start()
        self.changed.emit()
        return path

    def stop(self) -> None:
        """End the recording, if there is one; `saved` follows once it is whole."""
        self._session.record(None)

    def toggle(self) -> Path | None:
        """Begin a recording, or end the one that runs; see `start`."""
        if self.recording is None:
            return self.start()
        self.stop()
        return None

    def try_snapshot(self) -> None:
        """As `snapshot`, but tells by `refused` what keeps it from it."""
        try:
            self.snapshot()
        except SinkError as error:
            self.refused.emit(error)

    def try_toggle(self) -> None:
        """As `toggle`, but tells by `refused` what keeps it from it."""
        try:
            self.toggle()
        except SinkError as error:
            self.refused.emit(error)

    def _look(self) -> None:
        recording = self.recording
        if recording is not None and recording.progress.over:
            self.recording = None
            self._looking.stop()
            self._session.record(None)
            self._finish(recording.path, recording.progress.problem)
        self.changed.emit()

    def _finish(self, path: Path, problem: PortraitCamError | None) -> None:
        if problem is not None:
            self.refused.emit(problem)
        elif path.exists():
            words = self.tr("Saved as {0}.").format(path.name)
            where = self.tr("It is in {0}.").format(path.parent)
            self.saved.emit(Problem(words, where), path)


class CaptureBar(QWidget):
    """A button for snapshots, one for recordings, and how long one has run."""

    def __init__(self, capture: Capture) -> None:
        super().__init__()
        self._capture = capture
        self.shoot = _IconButton("camera")
        self.shoot.setAccessibleName(self.tr("Snapshot"))
        self.shoot.setToolTip(self.tr("Saves the picture that others see now (Ctrl+S)"))
        self.shoot.clicked.connect(capture.try_snapshot)
        self.record = _IconButton("record")
        self.record.clicked.connect(capture.try_toggle)
        self.words = style.styled(QLabel(), name="recording", role="danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.shoot, self.record, self.words):
            row.addWidget(part)
        capture.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        recording = self._capture.recording
        possible = self._capture.possible
        self.shoot.setEnabled(possible)
        self.record.setEnabled(possible or recording is not None)
        self.record.show_icon("record" if recording is None else "stop")
        # In a narrow window the sign alone says it, and its tip for how long.
        stage = self.parentWidget()
        wide = stage is None or stage.width() >= _WIDE_PX
        self.words.setVisible(recording is not None and wide)
        if recording is None:
            self.record.setAccessibleName(self.tr("Record"))
            self.record.setToolTip(self.tr("Records what others see (Ctrl+R)"))
            return
        progress = recording.progress
        self.words.setText(clock(progress.duration_s))
        self.words.setToolTip(
            self.tr("Recording to {0}; space is left for {1} MB more.").format(
                recording.path, whole(progress.free_bytes / 1e6)
            )
        )
        self.record.setAccessibleName(self.tr("Stop recording"))
        self.record.setToolTip(
            self.tr("Ends the recording (Ctrl+R): {0}").format(self.words.text())
        )


def show_in_folder(path: Path) -> None:
    """Open the folder that `path` lies in, with the system's own program."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def clock(duration_s: float) -> str:
    """A duration as on a clock: 0:07, 12:34 or 1:02:03."""
    minutes, seconds = divmod(int(duration_s), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds:02}"
    return f"{minutes}:{seconds:02}"


def _nothing_sent() -> SinkError:
    return SinkError(
        "Nothing is sent that could be kept.",
        hint="Choose a camera, or the demo, at the top of the panel.",
    )


class _IconButton(QPushButton):
    """A button that shows a drawn sign: camera, record or stop."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        style.styled(self, kind="icon")
        self.icon_ = icon
        self.setFixedWidth(_BUTTON_PX)

    def minimumSizeHint(self) -> QSize:
        """Of the sign: the style reckons with words, and there are none."""
        return QSize(_BUTTON_PX, super().minimumSizeHint().height())

    def show_icon(self, icon: str) -> None:
        """Show this sign from now on."""
        if icon != self.icon_:
            self.icon_ = icon
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the sign."""
        super().paintEvent(event)
        theme = style.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QPointF(self.width() / 2, self.height() / 2)
        ink = QColor(theme.text if self.isEnabled() else theme.muted)
        red = QColor(theme.danger if self.isEnabled() else theme.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.icon_ == "camera":
            _paint_camera(painter, at, ink)
        elif self.icon_ == "record":
            painter.setBrush(red)
            painter.drawEllipse(at, _ICON_PX * 0.72, _ICON_PX * 0.72)
        else:
            painter.setBrush(red)
            half = _ICON_PX * 0.62
            square = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
            painter.drawRoundedRect(square, 2, 2)
        painter.end()


def _paint_camera(painter: QPainter, at: QPointF, ink: QColor) -> None:
    """The outline of a still camera with its lens."""
    pen = QPen(ink, 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    body = QRectF(at.x() - _ICON_PX, at.y() - 5, 2 * _ICON_PX, 12)
    painter.drawRoundedRect(body, 2.5, 2.5)
    painter.drawLine(at + QPointF(-3.5, -7.5), at + QPointF(3.5, -7.5))
    painter.drawEllipse(at + QPointF(0, 1), 3.4, 3.4)
