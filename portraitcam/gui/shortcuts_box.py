"""The panel's controls for global shortcuts."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from portraitcam.gui import chords, style
from portraitcam.gui.inputs import TickBox
from portraitcam.gui.key_button import KeyButton
from portraitcam.gui.reset import ResetButton
from portraitcam.gui.shortcuts import NAMES, GlobalShortcuts
from portraitcam.settings import options

_LETTERS = 16
"""Room for most keys, and for what is said instead of them for a while."""

translate = QCoreApplication.translate


class ShortcutsBox(QWidget):
    """A box to tick where there is a way; where there is none, what to do instead.

    Args:
        shortcuts: What is shown and steered.
    """

    chosen = Signal(str, object)
    """The user wants the setting of this name to have this value."""

    def __init__(self, shortcuts: GlobalShortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._reason = ""
        self.box = TickBox(self.tr("Global shortcuts"))
        self.box.setObjectName("global_shortcuts")
        self.box.setToolTip(
            self.tr("Keys that work while another program has the keyboard.")
        )
        self.box.setAccessibleDescription(self.box.toolTip())
        self.box.clicked.connect(shortcuts.wanted)
        self.rows = KeyRows(shortcuts)
        self.rows.chosen.connect(self.chosen)
        self.rows.refused.connect(self._tell)
        self.words = style.styled(QLabel(wordWrap=True), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.rows)
        column.addWidget(self.words)
        shortcuts.changed.connect(self.refresh)
        self.refresh()
        shortcuts.look()

    def refresh(self) -> None:
        """Show how it stands now."""
        shortcuts = self._shortcuts
        self.box.setVisible(bool(shortcuts.offered))
        self.box.setChecked(shortcuts.on)
        self.rows.refresh()
        words = self._reason or self._standing()
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _standing(self) -> str:
        shortcuts = self._shortcuts
        if shortcuts.refused:
            return self.tr("The desktop did not set them up.")
        if shortcuts.offered is False:
            return self.tr(
                "This desktop offers no global shortcuts to programs. Bind the command "
                "portraitcam ctl toggle to a key in its keyboard settings."
            )
        if not shortcuts.has_choice:
            return ", ".join(shortcuts.triggers)
        if not shortcuts.missing:
            return ""
        left = (chords.shown(keys, shortcuts.kind) for keys in shortcuts.missing)
        taken = self.tr("Already taken, or not on this keyboard: %1.")
        return taken.replace("%1", ", ".join(left))

    def _tell(self, reason: str) -> None:
        self._reason = reason
        self.refresh()
        if reason:
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            alert = QAccessibleEvent(self.words, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)


class KeyRows(QWidget):
    """One row a shortcut, where the user chooses its keys.

    Args:
        shortcuts: What is shown and steered.
    """

    chosen = Signal(str, object)
    """The user wants the setting of this name to have this value."""

    refused = Signal(str)
    """Keys cannot be had, for this reason; empty as soon as others are awaited."""

    def __init__(self, shortcuts: GlobalShortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._labels: dict[str, QLabel] = {}
        self._buttons: dict[str, KeyButton] = {}
        self._resets: dict[str, ResetButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(9)  # two lines of words do not touch the next
        self._grid.setColumnStretch(0, 1)
        letters_px = self.fontMetrics().averageCharWidth()
        self._grid.setColumnMinimumWidth(1, letters_px * _LETTERS)
        for name in NAMES:
            self._add(name)

    def refresh(self) -> None:
        """Show how it stands now."""
        shortcuts = self._shortcuts
        self.setVisible(shortcuts.has_choice)
        self.setEnabled(shortcuts.on)
        if not shortcuts.has_choice:
            return
        for name, keys in shortcuts.keys.items():
            self._buttons[name].show_keys(keys, shortcuts.kind)
            self._resets[name].setVisible(keys != shortcuts.usual[name])

    def _add(self, name: str) -> None:
        setting = f"key_{name}"
        option = options()[setting]
        words = translate("Settings", option.label)
        label = QLabel(words, wordWrap=True)
        label.setToolTip(translate("Settings", option.sentence))
        button = KeyButton(words, lambda keys: self._refusal(name, keys))
        button.setObjectName(setting)
        button.setToolTip(self.tr("Click, then press other keys."))
        button.setAccessibleDescription(button.toolTip())
        button.listening.connect(self._listen)
        button.refused.connect(self.refused)
        button.chosen.connect(lambda keys: self._choose(name, keys))
        label.setBuddy(button)
        reset = ResetButton(words)
        reset.clicked.connect(lambda: self.chosen.emit(setting, ""))
        reset.hide()
        self._labels[name], self._buttons[name] = label, button
        self._resets[name] = reset
        row = self._grid.rowCount()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, middle)
        self._grid.addWidget(button, row, 1)
        self._grid.addWidget(reset, row, 2, middle)

    def _listen(self, on: bool) -> None:
        self._shortcuts.rest(on)
        self.refused.emit("")

    def _choose(self, name: str, keys: str) -> None:
        self.refused.emit("")
        is_usual = keys == self._shortcuts.usual[name]
        self.chosen.emit(f"key_{name}", "" if is_usual else keys)

    def _refusal(self, name: str, keys: str) -> str:
        for other, its in self._shortcuts.keys.items():
            if other != name and chords.same(keys, its):
                words = self.tr("These keys are taken: %1.")
                return words.replace("%1", self._labels[other].text())
        return chords.refusal(keys, self._shortcuts.kind)
