"""The program with a window, from start to end."""

import gc
import logging
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from enum import Enum
from types import FrameType
from typing import TYPE_CHECKING

from portraitcam.ctl import RAISE, ask
from portraitcam.errors import ControlError, PortraitCamError
from portraitcam.gui.display import check_display, fit_screen, forget_foreign_qt
from portraitcam.gui.heap import share_one
from portraitcam.gui.single import Claim
from portraitcam.settings import load, settings_path

if TYPE_CHECKING:
    from portraitcam.gui.control import ControlServer
    from portraitcam.gui.devices import Camera
    from portraitcam.gui.session import Session
    from portraitcam.gui.window import Window

log = logging.getLogger(__name__)

_BEGIN_MS = 1000
"""Until the engine starts without the window having been painted."""

_PATIENCE_S, _ASK_AGAIN_S = 20.0, 0.05
"""For how long, and how often, one that starts at the same time is asked."""


def run_app(
    overrides: Mapping[str, object] | None = None,
    *,
    minimised: bool = False,
) -> int:
    """Open the window and return when it is closed.

    If one is open already it comes forward, and this returns at once.

    Args:
        overrides: Settings for this run only, by name; they are not saved.
        minimised: Whether to start without the window, as the setting
            `start_minimised` does: in the tray where there is one.

    Returns:
        The exit status of Qt's event loop: 0 after a normal end.

    Raises:
        PortraitCamError: There is no screen, a library of the system is missing, or
            an override is out of its range; or the app that is open does not answer.
    """
    claim = Claim()
    if not _is_first(claim):
        return 0
    # Nothing that is made until the window is there is garbage soon.
    gc.disable()
    try:
        return _run(overrides or {}, minimised=minimised)
    finally:
        gc.enable()
        claim.give_up()


def _run(
    overrides: Mapping[str, object],
    *,
    minimised: bool,
) -> int:
    share_one()
    forget_foreign_qt()
    check_display()
    # Imported here: without a display or Qt's libraries they cannot be.
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    from portraitcam.gui import language, style
    from portraitcam.gui.session import Problem, Session
    from portraitcam.gui.window import Window
    from portraitcam.resources import icon_path

    path = settings_path()
    settings, unreadable = load(path)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("PortraitCam")
    app.setDesktopFileName("portraitcam")
    app.setWindowIcon(QIcon(str(icon_path())))
    language.install(app, settings.language)
    session = Session(settings, path, borrowed=overrides)
    has_tray = QSystemTrayIcon.isSystemTrayAvailable()
    window = Window(session, _cameras, has_tray=has_tray)
    control = _Control(session, window)
    window.begun.connect(control.open)
    window.begun.connect(gc.enable)
    # Neither is the window's closing the end, where there is a tray, nor may its
    # refusal to close keep the desktop's session from ending.
    app.setQuitOnLastWindowClosed(False)
    app.commitDataRequest.connect(window.expect_end)
    # Queued: Qt closes all windows to quit, and this one is about to be closed.
    window.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    _end_on_signals(window)
    # Once for all widgets, where each would be styled at every step of its making.
    style.follow_system(app)
    fit_screen(window)
    minimised = minimised or session.settings.start_minimised
    if not minimised:
        window.show()
    elif not has_tray:
        window.showMinimized()
    if unreadable is not None:
        session.problem.emit(Problem(unreadable.message, unreadable.hint))
    if not minimised and not session.settings.welcomed:
        window.begun.connect(window.helpers.show_welcome)
    # What is painted begins by itself, but nobody promises that it ever is.
    QTimer.singleShot(0 if minimised else _BEGIN_MS, window.begin)
    status = app.exec()
    control.close()
    _take_apart(window)
    if control.refusal is not None:
        raise control.refusal
    return status


class _Control:
    """Has `portraitcam ctl` and further starts reach this window, once it is there."""

    def __init__(self, session: "Session", window: "Window") -> None:
        self._session, self._window = session, window
        self._server: ControlServer | None = None
        self.refusal: PortraitCamError | None = None

    def open(self) -> None:
        """Listen; if another app does already, end this one before it has begun."""
        from portraitcam.gui.commands import Commands
        from portraitcam.gui.control import ControlServer

        window = self._window
        commands = Commands(
            self._session,
            window.come_forward,
            window.toggle_test,
            lambda: window.capture,
        )
        self._server = ControlServer(commands, self._session)
        if self._server.listen():
            return
        # Only where no file can be locked: another was started in the same moment.
        if _raise_open_one() is not Answer.CAME_FORWARD:
            self.refusal = _no_answer()
        window.quit()

    def close(self) -> None:
        if self._server is not None:
            self._server.close()


def _cameras() -> "Sequence[Camera]":
    from portraitcam.sources.devices import list_cameras  # brings OpenCV

    return list_cameras()


def _is_first(claim: Claim) -> bool:
    """Decide before anything is shown; False once the app that is open came forward.

    Raises:
        PortraitCamError: There is one, but it does not answer.
    """
    end_s = time.monotonic() + _PATIENCE_S
    while True:
        mine, answer = claim.take(), _raise_open_one()
        if answer is Answer.CAME_FORWARD:
            return False
        if mine and answer is Answer.NOBODY:
            return True
        # Another has the claim: it will listen as soon as its window is there, or it
        # is ending. One that listens without the claim and says nothing hangs.
        if mine or time.monotonic() > end_s:
            raise _no_answer()
        time.sleep(_ASK_AGAIN_S)


class Answer(Enum):
    """What came of asking the app that is open to come forward."""

    CAME_FORWARD = "it did"
    NOBODY = "nobody listens"
    SILENCE = "somebody listens, but does not answer"


def _raise_open_one() -> Answer:
    """Bring the window forward that is open already."""
    try:
        ask([RAISE])
    except ControlError as error:
        silent = isinstance(error.__cause__, TimeoutError)
        return Answer.SILENCE if silent else Answer.NOBODY
    return Answer.CAME_FORWARD


def _no_answer() -> PortraitCamError:
    return PortraitCamError(
        "PortraitCam is already open, but does not answer.",
        hint="Wait a moment, or end it and start it again.",
    )


def _end_on_signals(window: "Window") -> None:
    """End on the first signal; a second one ends the process."""
    from PySide6.QtCore import QTimer

    def close(number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        log.info("closing on signal %d", number)
        # Not here and now: the signal may have come amid the painting of a widget.
        QTimer.singleShot(0, window.quit)

    # Python sees a signal only between two of its own steps: the timers of the
    # window see to it that there are some.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has not all of them
            signal.signal(getattr(signal, name), close)


def _take_apart(window: "Window") -> None:
    """Delete the window while Qt is still whole; the interpreter would be too late."""
    from PySide6.QtCore import QCoreApplication, QEvent

    window.deleteLater()
    # This one event only: any other might paint what is gone already.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
