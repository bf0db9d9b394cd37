"""What the menu opens: first steps, help, diagnostics, the way back to defaults."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from portraitcam.gui.devices import Camera
from portraitcam.gui.errands import Errands
from portraitcam.gui.session import Problem, Session
from portraitcam.settings import Settings, options
from portraitcam.status import Status

# Made when they are wanted, and loaded then: the window is there sooner.
if TYPE_CHECKING:
    from portraitcam.doctor import Finding
    from portraitcam.gui.help import Help
    from portraitcam.gui.welcome import Welcome

_NOT_RESET = (
    "source", "gallery", "gallery_names", "language", "tray_explained", "welcomed",
)  # fmt: skip
"""What nobody means who wants everything as it was at first."""


class Helpers(QObject):
    """Opens windows that are made when they are first wanted.

    Args:
        session: What is shown and steered.
        errands: Does what takes a while.
        list_cameras: See `portraitcam.sources.devices.list_cameras`.
        window: Owner of what is opened.
    """

    test_wanted = Signal(bool)
    """The user wants the test card sent, or no longer."""

    told = Signal(Problem)
    """Something was done that cannot be seen."""

    def __init__(
        self,
        session: Session,
        errands: Errands,
        list_cameras: Callable[[], Sequence[Camera]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._errands = session, errands
        self._list_cameras, self._window = list_cameras, window
        self.welcome: Welcome | None = None
        self.help: Help | None = None

    def show_welcome(self) -> None:
        """The first steps; they come by themselves only once."""
        if self.welcome is None:
            from portraitcam.gui.welcome import Welcome

            self.welcome = Welcome(
                self._session, self._errands, self._list_cameras, self._window
            )
            self.welcome.test_wanted.connect(self.test_wanted)
        self._session.change(welcomed=True)
        self.welcome.begin()

    def show_help(self) -> None:
        """Questions and answers."""
        if self.help is None:
            from portraitcam.gui.help import Help

            self.help = Help(self._window)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def close(self) -> None:
        """Close what is open; what is opened later is made anew."""
        for dialog in (self.welcome, self.help):
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()
        self.welcome = self.help = None

    def copy_diagnostics(self) -> None:
        """Put a report without personal words on the clipboard."""
        from portraitcam.doctor import Machine, checks_for
        from portraitcam.gui.checks import look_into

        self.told.emit(Problem(self.tr("Looking at this computer...")))
        look_into(self._errands, checks_for(Machine()), self._copy)

    def reset_all(self) -> None:
        """Give every setting its default, in one step that can be undone."""
        defaults = Settings()
        names = [name for name in options() if name not in _NOT_RESET]
        self._session.change(**{name: getattr(defaults, name) for name in names})

    def _copy(self, found: "list[Finding]") -> None:
        from portraitcam.doctor import report

        text = f"{report(found)}\n{running(self._session.status)}"
        QGuiApplication.clipboard().setText(text)
        self.told.emit(
            Problem(
                self.tr("The diagnostics are on the clipboard."),
                self.tr("They hold no names of people, folders or machines."),
            )
        )


def running(status: Status) -> str:
    """How the engine fares, without the name of anything of the user's."""
    facts: dict[str, Any] = {
        "state": status.state.name.lower(),
        "size": "x".join(map(str, status.size)),
        "sinks": len(status.sinks),
        "frames": status.frames,
        "dropped": status.dropped,
        "faults": status.faults,
        "frames per second": f"{status.fps_hz:.1f}",
        "ms per frame": f"{status.frame_ms[0]:.1f} (p95 {status.frame_ms[1]:.1f})",
        "ms by stage": ", ".join(f"{k} {v:.1f}" for k, v in status.stages_ms.items()),
    }
    return "".join(f"{name}: {fact}\n" for name, fact in facts.items())
