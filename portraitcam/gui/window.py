"""The window: the preview is the star, one panel at its side does the rest."""

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from portraitcam.gui import language
from portraitcam.gui.actions import Actions
from portraitcam.gui.capture import Capture
from portraitcam.gui.card import MovingCard
from portraitcam.gui.devices import DEMO, Camera
from portraitcam.gui.drops import DropWindow
from portraitcam.gui.errands import Errands
from portraitcam.gui.face import APP, Face
from portraitcam.gui.helpers import Helpers
from portraitcam.gui.history import History
from portraitcam.gui.session import Problem, Session
from portraitcam.gui.shortcuts import GlobalShortcuts
from portraitcam.settings import Settings
from portraitcam.status import Status

if TYPE_CHECKING:
    from portraitcam.gui.tray import Tray

_COMPARE = Qt.Key.Key_B
_NO_CAMERA = Problem(
    "No camera was found, so this is a demo.",
    "Connect a camera, then choose it at the top of the panel.",
)


class Window(DropWindow):
    """Everything the user sees of one session.

    Args:
        session: What is shown and steered. It is closed with the window.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.
        has_tray: Whether the desktop shows icons of programs that go on unseen.

    Attributes:
        tray: The icon, from `begin` on, if there is a tray.
    """

    begun = Signal()
    """The window is there, and the engine will be started next."""

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
        self._list_cameras, self._has_tray = list_cameras, has_tray
        self._errands = Errands(self)
        self._begun = self._started = self._ending = self._over = False
        self._language = session.settings.language
        self.history = History(session, self)
        self.card = MovingCard(session, self)
        self.helpers = Helpers(session, self._errands, list_cameras, self)
        self.capture = Capture(session, self._errands, self)
        self.shortcuts = GlobalShortcuts(self._errands, self._global_actions(), self)
        self.tray: Tray | None = None
        self.setWindowTitle("PortraitCam")
        self.setMinimumSize(QSize(720, 480))
        self.resize(1180, 760)
        self._put_on(self._make_face())
        self.helpers.test_wanted.connect(self.card.switch)
        self.helpers.told.connect(self._tell_done)
        self.shortcuts.wanted.connect(lambda on: session.change(global_shortcuts=on))
        session.settings_changed.connect(self._follow_settings)
        session.status_changed.connect(self._show_status)
        self._show_status(session.status)
        self.hovered.connect(self._welcome_files)
        self.dropped.connect(self._add_files)

    def begin(self) -> None:
        """Look for cameras, then start the engine; further calls do nothing.

        The window calls it itself when it has been painted. Whoever does not show it
        calls it instead.
        """
        if self._begun:
            return
        self._begun = True
        self.begun.emit()
        if self._over:
            return
        self._errands.run(self.session.prepare, lambda _: None)
        self._save_memory()
        self.camera.refresh()
        self.shortcuts.follow(self.session.settings)
        if self._has_tray:
            self._show_tray()

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

    def _make_face(self) -> Face:
        face = Face(
            self.session,
            self._errands,
            self._list_cameras,
            self.capture,
            self.shortcuts,
            has_tray=self._has_tray,
        )
        face.listed.connect(self._take_cameras)
        face.stage.end_test.clicked.connect(lambda: self.card.switch(False))
        return face

    def _put_on(self, face: Face) -> None:
        """Show this face from now on; one that was shown before is deleted."""
        self.setCentralWidget(face)
        face.show()  # now: a window that is open would do so only later
        self.face, self.stage = face, face.stage
        self.banner, self.preview = self.stage.banner, self.stage.preview
        self.camera, self.gallery = face.camera, face.gallery
        self.captures, self.presets = face.captures, face.presets
        self.virtual = face.virtual
        self._actions = Actions(
            face,
            self.history.stack,
            self.helpers,
            self.capture,
            self.toggle_test,
            self.quit,
        )
        keys = (self.stage.compare, self.captures.shoot, self.captures.record)
        after = (self.stage.menu, self.presets, face.panel.tabs)
        for one, other in itertools.pairwise((*keys, *after)):
            QWidget.setTabOrder(one, other)
        # Not what comes first, which may be a message that is about to go.
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _global_actions(self) -> dict[str, Callable[[], None]]:
        """What is done by keys while another program has the keyboard."""
        session = self.session

        def go_on() -> None:
            from portraitcam.gui.commands import next_background

            session.change(background=next_background(session.settings))

        return {
            "toggle": lambda: session.set_paused(not session.paused),
            "next": go_on,
            "raise": self.come_forward,
        }

    def _save_memory(self) -> None:
        from portraitcam.gui.thrift import Thrift

        self._thrift = Thrift(self.session, self._errands, self)
        self._thrift.later()

    def _show_tray(self) -> None:
        from portraitcam.gui.tray import Tray

        self.tray = Tray(self.session, self)
        self.tray.show_wanted.connect(self.come_forward)
        self.tray.quit_wanted.connect(self.quit)

    # Showing ----------------------------------------------------------------------

    def _follow_settings(self, settings: Settings) -> None:
        self.shortcuts.follow(settings)
        if settings.language != self._language:
            self._language = settings.language
            # Not now: the choice that was clicked goes with the face it stands in.
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Say everything in the language that is set now."""
        if self._over:
            return
        app = QApplication.instance()
        assert app is not None
        language.install(app, self._language)
        self.helpers.close()
        old, face = self.face, self._make_face()
        face.take_over(old)
        self._put_on(face)
        self._show_status(self.session.status)
        if face.panel.current == APP:
            face.app.control("language").setFocus()
        if self.tray is not None:
            self.tray.speak()

    def _show_status(self, status: Status) -> None:
        self._actions.show_status(status)

    def _tell_done(self, words: Problem) -> None:
        self.banner.tell(words, error=False)

    # What happens -----------------------------------------------------------------

    def _take_cameras(self, cameras: Sequence[Camera]) -> None:
        if self._started:
            return
        self._started = True
        if not cameras and self.session.settings.source.partition(":")[0] == "camera":
            self.session.borrow(source=DEMO)
            if self.banner.problem is None:  # the preview says that it is a demo
                self.banner.tell(_NO_CAMERA, error=False)
        self.session.start()

    def _welcome_files(self, over: bool) -> None:
        self.stage.dragging = over
        self.stage.refresh()

    def _add_files(self, paths: list[Path]) -> None:
        self.gallery.own.add_files(paths)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin after the first time: nothing is loaded while nothing is seen."""
        super().paintEvent(event)
        if not self._begun:
            QTimer.singleShot(0, self, self.begin)

    def changeEvent(self, event: QEvent) -> None:
        """Paint nothing while minimised."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.stage.hold_compare(False)  # the key's release goes elsewhere
        if event.type() is QEvent.Type.WindowStateChange:
            self.preview.watch(not self.isMinimized())

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
            from portraitcam.gui.tray import explain

            explain(self, self._stay_in_tray, self.quit)

    def _stay_in_tray(self) -> None:
        self.session.change(tray_explained=True)
        self.hide()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self.helpers.close()
        self.shortcuts.close()
        self.card.switch(False)
        self._errands.close()
        self.session.close()
        if self.tray is not None:
            self.tray.icon.hide()
        self.ended.emit()
