"""The icon in the desktop's tray: pause, background and quit without the window."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon, QWidget

from portraitcam import presets
from portraitcam.errors import PresetError
from portraitcam.gui import style
from portraitcam.gui.language import said
from portraitcam.gui.session import Problem, Session, room_is_visible
from portraitcam.gui.tiles import Kind, Tile, background_of, is_chosen, tiles
from portraitcam.resources import builtin_backgrounds, icon_path
from portraitcam.status import State

translate = QCoreApplication.translate

_ICON_PX = 64
_OFFERED = (Kind.BLUR, Kind.BUILTIN, Kind.OWN)
"""The raw room is not among them: it is shown only where it can be seen."""


class Tray(QObject):
    """The icon, its menu, and words while the window cannot be seen.

    Args:
        session: What is shown and steered.
        window: Owner; messages come from the icon while it is hidden.
    """

    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._names: list[str] = []
        self._offered: tuple[list[Tile], list[str]] = ([], [])
        self._tiles: dict[QAction, Tile] = {}
        self.menu_ = QMenu(window)
        self._show = self.menu_.addAction("")
        self._show.triggered.connect(self.show_wanted)
        self.pause = self.menu_.addAction("")
        self.pause.triggered.connect(lambda: session.set_paused(not session.paused))
        self.backgrounds = self.menu_.addMenu("")
        self.menu_.addSeparator()
        self._quit = self.menu_.addAction("")
        self._quit.triggered.connect(self.quit_wanted)
        self.menu_.aboutToShow.connect(self.refresh)
        self.icon = QSystemTrayIcon(QIcon(str(icon_path())), self)
        self.icon.setContextMenu(self.menu_)
        self.icon.activated.connect(self._activate)
        session.settings_changed.connect(self._show_settings)
        session.status_changed.connect(self._show_status)
        session.problem.connect(self._tell)
        session.virtual_problem.connect(self._tell)
        self._room_was_visible = False
        self.speak()
        self.icon.show()

    def speak(self) -> None:
        """Say everything in the language in use now."""
        self._show.setText(self.tr("Show window"))
        self.backgrounds.setTitle(self.tr("Background"))
        self._quit.setText(self.tr("Quit"))
        self._offered = ([], [])
        self.refresh()

    def refresh(self) -> None:
        """Offer what there is now: presets and files may have come and gone."""
        self._names = presets.names()
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self._session.settings
        known = [
            tile
            for tile in tiles(
                builtin_backgrounds(), settings.gallery, settings.gallery_names
            )
            if tile.kind in _OFFERED
        ]
        offered = (known, self._names)
        if offered != self._offered:
            self._offered = offered
            self._fill(*offered)
        for action, tile in self._tiles.items():
            action.setChecked(is_chosen(tile, settings.background))
        self._show_status()

    def _fill(self, known: list[Tile], names: list[str]) -> None:
        self.backgrounds.clear()
        self._tiles.clear()
        for tile in known:
            action = self._add(tile.label)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _=False, tile=tile: self._set(
                    background_of(tile, self._session.settings)
                )
            )
            self._tiles[action] = tile
        if names:
            self.backgrounds.addSection(self.tr("Presets"))
        for name in names:
            self._add(name).triggered.connect(
                lambda _=False, name=name: self._use_preset(name)
            )

    def _add(self, words: str) -> QAction:
        return self.backgrounds.addAction(words.replace("&", "&&"))

    def _show_status(self) -> None:
        session, status = self._session, self._session.status
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        self.pause.setText(self.tr("Resume") if session.paused else self.tr("Pause"))
        self.pause.setEnabled(runs)
        visible = runs and room_is_visible(status)
        if visible:
            words = self.tr("PortraitCam: your room is visible")
        elif session.paused:
            words = self.tr("PortraitCam: paused")
        elif status.state is State.UNWATCHED:
            words = self.tr("PortraitCam: camera off, nobody is watching")
        else:
            idle = self.tr("PortraitCam: nothing is sent")
            words = "PortraitCam" if runs else idle
        if words != self.icon.toolTip():
            self.icon.setToolTip(words)
        if visible != self._room_was_visible:
            self._room_was_visible = visible
            self.icon.setIcon(_icon(warns=visible))

    # What happens -----------------------------------------------------------------

    def _set(self, background: str) -> None:
        self._session.change(background=background)
        self._show_settings()  # a click on the one that is set took its mark away

    def _use_preset(self, name: str) -> None:
        try:
            self._session.change(**presets.load(name))
        except PresetError as error:
            self._session.problem.emit(Problem(error.message, error.hint))

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu and nothing else.
        click = reason is QSystemTrayIcon.ActivationReason.Trigger
        if click and sys.platform != "darwin":
            self.show_wanted.emit()

    def _tell(self, problem: Problem) -> None:
        if not self._window.isVisible():
            self.icon.showMessage(
                said(problem.message), said(problem.hint), self.icon.icon()
            )


def explain(window: QWidget, keep: Callable[[], None], end: Callable[[], None]) -> None:
    """Say, before the first time, that closing `window` does not end the program.

    A camera that runs on must surprise nobody, so `keep` or `end` is called only once
    the user has answered, and neither if the answer is no.
    """
    box = QMessageBox(
        QMessageBox.Icon.Information,
        "PortraitCam",
        translate("Tray", "PortraitCam keeps running in the tray."),
        parent=window,
    )
    box.setInformativeText(
        translate(
            "Tray",
            "Your call keeps its picture, and the camera stays on for it. "
            "Quit in the menu of the tray's icon ends both.",
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    role = QMessageBox.ButtonRole
    keeps = box.addButton(translate("Tray", "Keep running"), role.AcceptRole)
    ends = box.addButton(translate("Tray", "Quit"), role.DestructiveRole)
    cancels = box.addButton(translate("Tray", "Cancel"), role.RejectRole)
    box.setDefaultButton(keeps)
    box.setEscapeButton(cancels)
    keeps.clicked.connect(keep)
    ends.clicked.connect(end)
    box.open()


def _icon(*, warns: bool) -> QIcon:
    """The program's icon, with a red dot while the raw room is sent."""
    icon = QIcon(str(icon_path()))
    if not warns:
        return icon
    pixmap = icon.pixmap(_ICON_PX, _ICON_PX)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.LIGHT.danger))
    across = pixmap.deviceIndependentSize().width()
    painter.drawEllipse(0, 0, int(across * 0.45), int(across * 0.45))
    painter.end()
    return QIcon(pixmap)
