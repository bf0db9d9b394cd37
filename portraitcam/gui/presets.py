"""The button whose menu chooses, saves, deletes and passes on presets."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from portraitcam import presets
from portraitcam.errors import PresetError
from portraitcam.gui import style
from portraitcam.gui.inputs import draw_arrow
from portraitcam.gui.language import said
from portraitcam.settings import Settings

_BESIDE_WORDS_PX = 44
"""What padding and the arrow take of the button's width."""


class PresetsButton(QPushButton):
    """Names the preset that is in force and opens the menu of all of them."""

    chosen = Signal(dict)
    """The user wants these values, a preset's, by the settings' names."""

    refused = Signal(object)
    """A preset cannot be used or kept, by this PortraitCamError."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.styled(self, name="presets")
        self.setToolTip(
            self.tr("Keep how you look now under a name, and come back to it.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._settings = Settings()
        self._known: dict[str, dict[str, Any]] = {}
        self._problems: list[PresetError] = []
        self.current = ""
        self.menu_ = QMenu(self)
        self.menu_.setToolTipsVisible(True)
        self.clicked.connect(self.open_menu)
        self._read()

    def show_settings(self, settings: Settings) -> None:
        """Name the preset that `settings` look like, if there is one."""
        self._settings = settings
        look = presets.look(settings)
        alike = [n for n, v in self._known.items() if {**look, **v} == look]
        if self.current not in alike:
            self.current = alike[0] if alike else ""
        self.setAccessibleName(self._words())
        self._fit_words()

    def open_menu(self) -> None:
        """Show what there is now: files may have come and gone."""
        self._read()
        menu = self.menu_
        menu.clear()
        for name in self._known:
            action = self._add(menu, name, self._choose)
            action.setCheckable(True)
            action.setChecked(name == self.current)
        for problem in self._problems:
            broken = menu.addAction(self.tr("A file that cannot be used"))
            broken.setToolTip(said(f"{problem.message}\n{problem.hint}"))
            broken.triggered.connect(partial(self.refused.emit, problem))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Save as...")).triggered.connect(self._ask_name)
        for words, act in (
            (self.tr("Delete"), self._ask_delete),
            (self.tr("Export..."), self._export),
        ):
            part = menu.addMenu(words)
            part.setEnabled(bool(self._known))
            for name in self._known:
                self._add(part, name, act)
        menu.addAction(self.tr("Import...")).triggered.connect(self._import)
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow that says there is a menu."""
        super().paintEvent(event)
        draw_arrow(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a long name where the button ends."""
        super().resizeEvent(event)
        self._fit_words()

    # What there is ----------------------------------------------------------------

    def _read(self) -> None:
        self._known, self._problems = presets.survey()
        self.show_settings(self._settings)

    def _words(self) -> str:
        if not self.current:
            return self.tr("Presets")
        return self.tr("Preset: {0}").format(self.current)

    def _fit_words(self) -> None:
        room = max(0, self.width() - _BESIDE_WORDS_PX)
        words = self.fontMetrics().elidedText(
            self._words(), Qt.TextElideMode.ElideRight, room
        )
        self.setText(_plain(words))

    def _add(self, menu: QMenu, name: str, act: Callable[[str], None]) -> QAction:
        action = menu.addAction(_plain(name))
        action.triggered.connect(lambda: act(name))
        return action

    # What the user does -----------------------------------------------------------

    def _try(self, act: Callable[[], object]) -> None:
        """Do what may be refused, and show what is there then."""
        try:
            act()
        except PresetError as error:
            self.refused.emit(error)
        self._read()

    def _choose(self, name: str) -> None:
        def choose() -> None:
            values = presets.load(name)
            self.current = name
            self.chosen.emit(values)

        self._try(choose)

    def _ask_name(self) -> None:
        try:
            presets.refuse_raw_room(presets.look(self._settings))
        except PresetError as error:
            self.refused.emit(error)
            return
        from portraitcam.gui.asking import ask_for_words

        ask_for_words(
            self.window(),
            self.tr("Save preset"),
            self.tr("Name of the preset:"),
            self.current,
            self._save_as,
            answer=self.tr("Save"),
        )

    def _save_as(self, name: str) -> None:
        def save() -> None:
            presets.save(name, self._settings)
            self.current = name.strip()

        try:
            taken = presets.exists(name)
        except PresetError as error:
            self.refused.emit(error)
            return
        if taken:
            question = self.tr("Replace the preset {0}?").format(name.strip())
            self._confirm(question, self.tr("Replace"), save)
        else:
            self._try(save)

    def _ask_delete(self, name: str) -> None:
        question = self.tr("Delete the preset {0}?").format(name)
        self._confirm(question, self.tr("Delete"), lambda: presets.delete(name))

    def _confirm(self, question: str, words: str, act: Callable[[], None]) -> None:
        from portraitcam.gui.asking import ask_before

        ask_before(
            self.window(),
            question,
            self.tr("The one that was saved cannot be brought back."),
            words,
            lambda: self._try(act),
        )

    def _export(self, name: str) -> None:
        from portraitcam.gui.asking import ask_where_to_save

        ask_where_to_save(
            self.window(),
            self.tr("Export preset"),
            name + presets.SUFFIX,
            self._filters(),
            lambda path: self._try(lambda: presets.export_file(name, path)),
        )

    def _import(self) -> None:
        from portraitcam.gui import asking

        asking.ask_for_files(
            self.window(),
            self.tr("Import presets"),
            self._filters(),
            asking.DOCUMENTS,
            self._take_files,
            several=True,
        )

    def _take_files(self, paths: list[Path]) -> None:
        """Take up what was exported; the last good one is put on."""
        for path in paths:
            self._try(lambda path=path: self._choose(presets.import_file(path)))  # type: ignore[misc]

    def _filters(self) -> list[str]:
        return [self.tr("Presets ({0})").format(f"*{presets.SUFFIX}")]


def _plain(words: str) -> str:
    """Words in which Qt finds no shortcut."""
    return words.replace("&", "&&")
