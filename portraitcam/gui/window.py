"""The window: the preview is the star, one panel at its side does the rest."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QWidget,
)

from portraitcam.errors import PortraitCamError
from portraitcam.gui.controls import SettingsForm
from portraitcam.gui.devices import DEMO, Camera, CameraSection
from portraitcam.gui.errands import Errands
from portraitcam.gui.gallery import Gallery
from portraitcam.gui.panel import Panel
from portraitcam.gui.presets import PresetsButton
from portraitcam.gui.session import Problem, Session
from portraitcam.gui.stage import Stage
from portraitcam.gui.tray import Tray, explain
from portraitcam.gui.virtual import VirtualCameraSection
from portraitcam.settings import Settings
from portraitcam.status import State, Status

_MASK_SETTINGS = ("smoothing", "edge_shift_px", "feather_px", "keep")
_LOOK_SETTINGS = ("fit", "mirror_preview")
_NO_CAMERA = Problem(
    "No camera was found, so this is a demo.",
    "Connect a camera, then choose it at the top of the panel.",
)


class Window(QMainWindow):
    """Everything the user sees of one session.

    Args:
        session: What is shown and steered. It is closed with the window.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.
        has_tray: Whether the desktop shows icons of programs that go on unseen.
    """

    ended = Signal()
    """Everything is over, and the program may be."""

    def __init__(
        self,
        session: Session,
        list_cameras: Callable[[], Sequence[Camera]],
        *,
        has_tray: bool = False,
    ) -> None:
        super().__init__()
        self.session = session
        self._errands = Errands(self)
        self._started = self._ending = self._over = False
        self.stage = Stage(session)
        self.banner, self.preview = self.stage.banner, self.stage.preview
        self.presets = PresetsButton()
        self.camera = CameraSection(self._errands, list_cameras)
        self.gallery = Gallery(self._errands)
        self.tray = Tray(session, self) if has_tray else None
        self.form = SettingsForm(_MASK_SETTINGS)
        self.look = SettingsForm(_LOOK_SETTINGS)
        self.app = SettingsForm(("close_to_tray",) if has_tray else (), self)
        self.app.setVisible(has_tray)
        self.virtual = VirtualCameraSection()
        self.setWindowTitle("PortraitCam")
        self.setMinimumSize(QSize(720, 480))
        self.resize(1180, 760)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._show_settings(session.settings)
        self._show_status(session.status)

    def begin(self) -> None:
        """Look for cameras, then start the engine; called once the window is there."""
        self.camera.refresh()

    def come_forward(self) -> None:
        """Show the window, wherever it is, before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def expect_end(self) -> None:
        """From now on closing ends the program, tray or not: the session is over."""
        self._ending = True

    def quit(self) -> None:
        """End everything, from the window or the tray."""
        self._ending = True
        self.close()
        self._end()  # a window that was never shown is not closed

    # Building ---------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        sections: list[tuple[str, QWidget]] = [
            (self.tr("Camera"), self.camera),
            (self.tr("Background"), self.gallery),
            (self.tr("Mask"), self.form),
            (self.tr("Look"), self.look),
        ]
        if self.tray is not None:
            sections.append((self.tr("App"), self.app))
        row.addWidget(Panel(self.presets, sections, self.virtual))
        self.setCentralWidget(body)

    def _connect(self) -> None:
        session = self.session
        session.settings_changed.connect(self._show_settings)
        session.status_changed.connect(self._show_status)
        session.problem.connect(self._tell)
        session.recovered.connect(self._recover)
        session.virtual_problem.connect(self.virtual.show_problem)
        self.presets.chosen.connect(lambda look: session.change(**look))
        self.presets.refused.connect(self._refuse)
        self.camera.chosen.connect(self._set)
        self.camera.listed.connect(self._take_cameras)
        self.gallery.chosen.connect(lambda spec: session.change(background=spec))
        self.gallery.own_changed.connect(
            lambda own, spec: session.change(gallery=own, background=spec)
        )
        self.gallery.refused.connect(self._refuse)
        for form in (self.form, self.look, self.app):
            form.changed.connect(self._set)
            form.reset.connect(lambda values: session.change(**values))
        self.virtual.wanted.connect(session.set_virtual)
        if self.tray is not None:
            self.tray.show_wanted.connect(self.come_forward)
            self.tray.quit_wanted.connect(self.quit)

    def _add_shortcuts(self) -> None:
        for keys, words, slot in (
            (QKeySequence("Ctrl+P"), "Pause", self.stage.toggle_pause),
            (QKeySequence("Ctrl+O"), "Add backgrounds", self.gallery.open_files),
            (
                QKeySequence("Ctrl+Return"),
                "Virtual camera",
                self.virtual.button.click,
            ),
            (QKeySequence("Ctrl+Q"), "Quit", self.quit),
            (QKeySequence("Esc"), "Close the message", self.banner.dismiss),
        ):
            action = QAction(words, self, shortcut=keys)
            action.triggered.connect(slot)
            self.addAction(action)
        self.virtual.button.setToolTip("Send to your call app (Ctrl+Return)")

    # Showing ----------------------------------------------------------------------

    def _show_settings(self, settings: Settings) -> None:
        self.presets.show_settings(settings)
        self.camera.show_settings(settings)
        self.gallery.show_settings(settings)
        for form in (self.form, self.look, self.app):
            form.show_settings(settings)
        self._show_status(self.session.status)

    def _show_status(self, status: Status) -> None:
        self.stage.refresh()
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        self.virtual.button.setEnabled(runs)
        self.virtual.show_status(status, starting=self.session.virtual_starting)

    def _tell(self, problem: Problem) -> None:
        failed = self.session.status.state is State.FAILED
        self.banner.tell(
            problem,
            action="Try again" if failed else "",
            act=self.session.start if failed else None,
        )

    def _refuse(self, error: PortraitCamError) -> None:
        self._tell(Problem(error.message, error.hint))

    def _recover(self) -> None:
        if self.banner.problem is not None and self.banner.problem.passing:
            self.banner.dismiss()

    # What happens -----------------------------------------------------------------

    def _take_cameras(self, cameras: Sequence[Camera]) -> None:
        if self._started:
            return
        self._started = True
        if not cameras and self.session.settings.source.partition(":")[0] == "camera":
            self.session.borrow(source=DEMO)
            self.banner.tell(_NO_CAMERA, error=False)
        self.session.start()

    def _set(self, name: str, value: object) -> None:
        self.session.change(**{name: value})

    # Qt's own ---------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Paint nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.preview.watch(not self.isMinimized())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.stage.dragging = True
            self.stage.refresh()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was not dropped."""
        self.stage.dragging = False
        self.stage.refresh()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped to the gallery."""
        self.stage.dragging = False
        self.stage.refresh()
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.gallery.add_files([Path(u.toLocalFile()) for u in urls if u.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go on in the tray where there is one, else end everything."""
        settings = self.session.settings
        if self._ending or self.tray is None or not settings.close_to_tray:
            super().closeEvent(event)
            self._end()
            return
        event.ignore()
        if settings.tray_explained:
            self.hide()
        else:
            explain(self, self._stay_in_tray, self.quit)

    def _stay_in_tray(self) -> None:
        self.session.change(tray_explained=True)
        self.hide()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self._errands.close()
        self.session.close()
        if self.tray is not None:
            self.tray.icon.hide()
        self.ended.emit()
