"""The window: the preview is the star, one panel at its side does the rest."""

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QWidget,
)

from portraitcam.errors import PortraitCamError
from portraitcam.gui.app_section import AppSection
from portraitcam.gui.capture import Capture, CaptureBar, show_in_folder
from portraitcam.gui.card import MovingCard
from portraitcam.gui.commands import next_background
from portraitcam.gui.controls import SettingsForm
from portraitcam.gui.devices import DEMO, Camera, CameraSection
from portraitcam.gui.errands import Errands
from portraitcam.gui.framing import FramingForm
from portraitcam.gui.gallery import Gallery
from portraitcam.gui.helpers import Helpers
from portraitcam.gui.history import History
from portraitcam.gui.panel import Panel
from portraitcam.gui.presets import PresetsButton
from portraitcam.gui.session import Problem, Session
from portraitcam.gui.shortcuts import GlobalShortcuts
from portraitcam.gui.stage import Stage
from portraitcam.gui.tray import Tray, explain
from portraitcam.gui.virtual import VirtualCameraSection
from portraitcam.settings import Settings
from portraitcam.status import State, Status

_MASK_SETTINGS = ("smoothing", "edge_shift_px", "feather_px", "keep", "gaps")
_LOOK_SETTINGS = ("fit", "mirror_preview")
_COMPARE = Qt.Key.Key_B
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
        self.history = History(session, self)
        self.card = MovingCard(session, self)
        self.helpers = Helpers(session, self._errands, list_cameras, self)
        self.capture = Capture(session, self._errands, self)
        self.captures = CaptureBar(self.capture)
        self.stage.below.insertWidget(3, self.captures)
        self.camera = CameraSection(self._errands, list_cameras)
        self.gallery = Gallery(self._errands, session.cutout)
        self.tray = Tray(session, self) if has_tray else None
        self.form = SettingsForm(_MASK_SETTINGS)
        self.look = SettingsForm(_LOOK_SETTINGS)
        self.framing = FramingForm()
        self.shortcuts = GlobalShortcuts(self._errands, self._global_actions())
        self.app = AppSection(has_tray=has_tray, shortcuts=self.shortcuts)
        self.virtual = VirtualCameraSection()
        self.setWindowTitle("PortraitCam")
        self.setMinimumSize(QSize(720, 480))
        self.resize(1180, 760)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._fill_menu()
        self._add_shortcuts()
        self._show_settings(session.settings)
        self._show_status(session.status)

    def begin(self) -> None:
        """Look for cameras, then start the engine; called once the window is there."""
        self._errands.run(self.session.prepare, lambda _: None)
        self.camera.refresh()
        self.shortcuts.begin()

    def come_forward(self) -> None:
        """Show the window, wherever it is, before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def toggle_test(self) -> None:
        """Send the test card, or frames again."""
        self.card.switch(not self.card.on)

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
            (self.tr("Framing"), self.framing),
            (self.tr("App"), self.app),
        ]
        row.addWidget(Panel(self.presets, sections, self.virtual))
        self.setCentralWidget(body)
        keys = (self.stage.compare, self.captures.shoot, self.captures.record)
        for one, other in itertools.pairwise((*keys, self.stage.menu, self.presets)):
            QWidget.setTabOrder(one, other)

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
        self.gallery.own_changed.connect(lambda values: session.change(**values))
        self.gallery.refused.connect(self._refuse)
        for form in (self.form, self.look, self.framing):
            form.changed.connect(self._set)
            form.reset.connect(lambda values: session.change(**values))
        self.app.changed.connect(self._set)
        self.app.refused.connect(self._refuse)
        self.capture.refused.connect(self._refuse)
        self.capture.saved.connect(self._show_saved)
        self.stage.end_test.clicked.connect(lambda: self.card.switch(False))
        self.helpers.test_wanted.connect(self.card.switch)
        self.helpers.told.connect(lambda words: self.banner.tell(words, error=False))
        self.virtual.wanted.connect(session.set_virtual)
        if self.tray is not None:
            self.tray.show_wanted.connect(self.come_forward)
            self.tray.quit_wanted.connect(self.quit)

    def _fill_menu(self) -> None:
        menu, stack = self.stage.menu, self.history.stack
        undo = stack.createUndoAction(self, self.tr("Undo"))
        menu.add_action(undo, "Ctrl+Z")
        redo = stack.createRedoAction(self, self.tr("Redo"))
        menu.add_action(redo, "Ctrl+Shift+Z")
        menu.add(self.tr("Reset all settings"), self.helpers.reset_all)
        menu.menu_.addSeparator()
        menu.add(self.tr("Save a snapshot"), self.capture.try_snapshot, "Ctrl+S")
        menu.add(self.tr("Start or end a recording"), self.capture.try_toggle, "Ctrl+R")
        menu.menu_.addSeparator()
        self.test_action = menu.add(self.tr("Send a test card"), self.toggle_test)
        menu.menu_.addSeparator()
        menu.add(self.tr("Help"), self.helpers.show_help, "F1")
        menu.add(self.tr("First steps..."), self.helpers.show_welcome)
        menu.add(self.tr("Copy diagnostics"), self.helpers.copy_diagnostics)
        menu.menu_.addSeparator()
        menu.add(self.tr("Quit"), self.quit, "Ctrl+Q")

    def _global_actions(self) -> dict[str, Callable[[], None]]:
        """What is done by keys while another program has the keyboard."""
        session = self.session
        return {
            "toggle": lambda: session.set_paused(not session.paused),
            "next": lambda: session.change(
                background=next_background(session.settings)
            ),
            "raise": self.come_forward,
        }

    def _add_shortcuts(self) -> None:
        for keys, words, slot in (
            ("Ctrl+P", self.tr("Pause"), self.stage.toggle_pause),
            ("Ctrl+O", self.tr("Add backgrounds"), self.gallery.open_files),
            ("Ctrl+V", self.tr("Paste a background"), self.gallery.paste),
            ("Ctrl+Return", self.tr("Virtual camera"), self.virtual.button.click),
            ("Esc", self.tr("Close the message"), self.banner.dismiss),
        ):
            action = QAction(words, self, shortcut=QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)
        self.virtual.button.setToolTip(self.tr("Send to your call app (Ctrl+Return)"))

    # Showing ----------------------------------------------------------------------

    def _show_settings(self, settings: Settings) -> None:
        self.presets.show_settings(settings)
        self.camera.show_settings(settings)
        self.gallery.show_settings(settings)
        for form in (self.form, self.look, self.framing):
            form.show_settings(settings)
        self.app.show_settings(settings)
        self._show_status(self.session.status)

    def _show_status(self, status: Status) -> None:
        self.stage.refresh()
        self.captures.refresh()
        self.camera.show_status(status)
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        self.virtual.button.setEnabled(runs)
        self.test_action.setEnabled(runs)
        tests = status.state is State.TESTING
        self.test_action.setText(
            self.tr("End the test") if tests else self.tr("Send a test card")
        )
        self.virtual.show_status(status, starting=self.session.virtual_starting)

    def _tell(self, problem: Problem) -> None:
        failed = self.session.status.state is State.FAILED
        self.banner.tell(
            problem,
            action=self.tr("Try again") if failed else "",
            act=self.session.start if failed else None,
        )

    def _show_saved(self, words: Problem, path: Path) -> None:
        self.banner.tell(
            words,
            error=False,
            action=self.tr("Open the folder"),
            act=lambda: show_in_folder(path),
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Compare while B is held."""
        if event.key() == _COMPARE and not event.isAutoRepeat():
            self.stage.hold_compare(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Compare no longer."""
        if event.key() == _COMPARE and not event.isAutoRepeat():
            self.stage.hold_compare(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.stage.hold_compare(False)  # the key's release goes elsewhere
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
        self.helpers.close()
        self.shortcuts.close_portal()
        self.card.switch(False)
        self._errands.close()
        self.session.close()
        if self.tray is not None:
            self.tray.icon.hide()
        self.ended.emit()
