"""The panel's section for the program itself: how it starts, ends and is reached."""

import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portraitcam import autostart
from portraitcam.errors import PortraitCamError
from portraitcam.gui.controls import SettingsForm, explanation, label_width
from portraitcam.gui.inputs import TickBox
from portraitcam.gui.language import LanguageForm
from portraitcam.gui.panel import Sections
from portraitcam.gui.reset import ResetButton
from portraitcam.gui.shortcuts import GlobalShortcuts
from portraitcam.gui.shortcuts_box import ShortcutsBox
from portraitcam.resources import PICTURE_SUFFIXES
from portraitcam.settings import Settings, options

translate = QCoreApplication.translate


class IdleForm(SettingsForm):
    """When the camera goes off by itself.

    Where the system tells who reads the virtual camera, minutes have no effect and
    are not asked for.

    Args:
        readers_known: Whether the system tells who reads the virtual camera.
        parent: Owner.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        readers_known: bool = sys.platform.startswith("linux"),
    ) -> None:
        names = ("always_on",) if readers_known else ("always_on", "idle_off_min")
        super().__init__(names, parent, explains=True)
        self._counts_minutes = not readers_known

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without `changed` being emitted."""
        super().show_settings(settings)
        if self._counts_minutes:
            self.enable("idle_off_min", not settings.always_on)


class AppSection(Sections):
    """Shows what is set and asks for what the user wants.

    Args:
        has_tray: Whether there is a tray to close to.
        shortcuts: What the box below the rest switches.
    """

    changed = Signal(str, object)
    """The user has set the setting of this name to this value."""

    refused = Signal(object)
    """Something cannot be set, by this PortraitCamError."""

    def __init__(
        self,
        *,
        has_tray: bool,
        shortcuts: GlobalShortcuts,
    ) -> None:
        super().__init__()
        names = ("close_to_tray",) if has_tray else ()
        self.form = SettingsForm(("start_minimised", *names), explains=True)
        self.idle = IdleForm()
        for form in (self.form, self.idle):
            form.changed.connect(self.changed)
            form.reset.connect(self._reset)
        self.at_login = TickBox(self.tr("Start at login"))
        self.at_login.setObjectName("at_login")
        self.at_login.setToolTip(
            self.tr("PortraitCam is ready, minimised, as soon as you have logged in.")
        )
        self.at_login.setAccessibleDescription(self.at_login.toolTip())
        self.at_login.toggled.connect(self._switch_at_login)
        self.language = LanguageForm()
        self.language.changed.connect(self.changed)
        self.language.reset.connect(self._reset)
        self.away = QPushButton()
        self.away.setObjectName("away_picture")
        self.away.clicked.connect(self._choose_picture)
        self.away_reset = ResetButton(self.tr("Away picture"))
        self.away_reset.clicked.connect(
            lambda: self.changed.emit("away_picture", Settings().away_picture)
        )
        self.shortcuts = ShortcutsBox(shortcuts)
        self.shortcuts.chosen.connect(self.changed)
        self._lay_out()

    def _lay_out(self) -> None:
        sentence = translate("Settings", options()["away_picture"].sentence)
        self.away.setToolTip(self.tr("A picture that others see while you pause."))
        label = QLabel(self.tr("Away picture"))
        label.setToolTip(sentence)
        label.setBuddy(self.away)
        wide = max(label_width(self), label.sizeHint().width())
        label.setMinimumWidth(wide)
        self.language.align(wide)
        away = QWidget()
        row = QHBoxLayout(away)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)  # as in the forms
        row.addWidget(label)
        row.addWidget(self.away, 1)
        row.addWidget(self.away_reset)
        words = explanation(self.at_login.toolTip(), indented=True)
        start = _below_each_other(self.at_login, words, self.form, spacing_px=1)
        self.add(self.tr("Start and end"), start)
        self.add(self.tr("Camera"), self.idle)
        speech = _below_each_other(self.language, away)
        self.add(self.tr("General"), speech)
        self.add(self.tr("Shortcuts"), self.shortcuts)

    def control(self, name: str) -> QWidget:
        """The control of the setting `name`."""
        for form in (self.form, self.idle, self.language):
            with suppress(KeyError):
                return form.control(name)
        raise KeyError(name)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without `changed` being emitted."""
        self.form.show_settings(settings)
        self.idle.show_settings(settings)
        self.language.show_settings(settings)
        own = settings.away_picture != Settings().away_picture
        name = Path(settings.away_picture).stem if own else self.tr("Designed card")
        metrics = self.away.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, 150)
        self.away.setText(shown.replace("&", "&&"))
        self.away.setAccessibleName(self.tr("Away picture: {0}").format(name))
        self.away_reset.setVisible(own)

    def showEvent(self, event: QShowEvent) -> None:
        """The system's own list may have been changed elsewhere."""
        super().showEvent(event)
        with QSignalBlocker(self.at_login):
            self.at_login.setChecked(autostart.is_on())

    # What the user does -----------------------------------------------------------

    def _switch_at_login(self, on: bool) -> None:
        try:
            autostart.switch(on)
        except PortraitCamError as error:
            with QSignalBlocker(self.at_login):
                self.at_login.setChecked(not on)
            self.refused.emit(error)

    def _reset(self, values: dict[str, object]) -> None:
        for name, value in values.items():
            self.changed.emit(name, value)

    def _choose_picture(self) -> None:
        from portraitcam.gui import asking

        known = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES)
        asking.ask_for_files(
            self.window(),
            self.tr("Away picture"),
            [self.tr("Pictures ({0})").format(known)],
            asking.PICTURES,
            lambda paths: self.take_picture(str(paths[0])),
        )

    def take_picture(self, name: str) -> None:
        """Have the picture at `name` sent while it is paused, if it can be read."""
        from portraitcam.pictures import read_picture  # brings OpenCV

        try:
            read_picture(Path(name))
        except PortraitCamError as error:
            self.refused.emit(error)
        else:
            self.changed.emit("away_picture", name)


def _below_each_other(*parts: QWidget, spacing_px: int = 9) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing_px)
    for part in parts:
        column.addWidget(part)
    return whole
