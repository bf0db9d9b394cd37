"""A form made from the settings' own definitions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from portraitcam.gui import style
from portraitcam.gui.inputs import CalmCombo, CalmSlider, TickBox
from portraitcam.gui.numbers import percent
from portraitcam.gui.numbers import whole as written
from portraitcam.gui.reset import ResetButton, keep_place, reset_words
from portraitcam.settings import Option, Settings, options

_COLUMNS = 4
_LABEL_LETTERS = 13
_STEPS = 20
"""Presses of an arrow key over a range that is not of whole numbers."""

_WHOLE_STEPS = 96
"""At most that many over a range of whole numbers."""

_PERCENT = 100
"""Positions of a slider for 1, where fractions are shown, and read out, as percent."""

_UNITS = {"px": " px", "s": " s", "ms": " ms", "min": " min", "hz": " Hz"}
_WIDEST = -100
"""What is shown beside a slider seldom needs more room than this in percent."""

_INDENT_PX = 26
"""From the box to tick to its words."""

translate = QCoreApplication.translate


def label_width(widget: QWidget) -> int:
    """Room for most labels, in px: controls of several forms begin below each other."""
    return widget.fontMetrics().averageCharWidth() * _LABEL_LETTERS


def explanation(sentence: str, *, indented: bool) -> QLabel:
    """A sentence below a control, `indented` below one that is a box to tick."""
    words = style.styled(QLabel(sentence, wordWrap=True), role="muted")
    words.setContentsMargins(_INDENT_PX if indented else 0, 0, 0, 8)
    return words


class SettingsForm(QWidget):
    """Controls for some settings: sliders, choices and check boxes.

    Args:
        names: Of the settings, in the order of their controls. Beside each is a
            button for its default, there while it has another value.
        parent: Owner.
        title: What they are called together, translated; without it there is no
            button for all their defaults.
        explains: Whether each control says what it does below itself.

    Attributes:
        reset_button: Asks for all defaults; there only where something differs. Below
            the rest, unless it is given a place beside a heading.
    """

    changed = Signal(str, object)
    """The user has set the setting of this name to this value."""

    reset = Signal(dict)
    """The user wants these values, the defaults of settings in the form."""

    def __init__(
        self,
        names: Sequence[str],
        parent: QWidget | None = None,
        *,
        title: str = "",
        explains: bool = False,
    ) -> None:
        super().__init__(parent)
        self._explains = explains
        self._beside: dict[str, list[QWidget]] = {}  # greyed with the control
        self._defaults = {name: getattr(Settings(), name) for name in names}
        self._showers: dict[str, Callable[[object], None]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        # A sentence stands closer to what it explains than to what comes after it.
        self._grid.setVerticalSpacing(1 if explains else 9)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, label_width(self))
        self._resets: dict[str, ResetButton] = {}
        for name, default in self._defaults.items():
            option = options()[name]
            if option.choices:
                self._add_choice(name, option)
            elif isinstance(default, bool):
                self._add_check(name, option)
            else:
                self._add_slider(name, option, whole=isinstance(default, int))
            if explains:
                is_box = isinstance(default, bool)
                sentence = translate("Settings", option.sentence)
                below = explanation(sentence, indented=is_box)
                self._grid.addWidget(below, self._grid.rowCount(), 0, 1, _COLUMNS)
        words = reset_words(title)
        self.reset_button = style.styled(QPushButton(words, self), kind="quiet")
        self.reset_button.clicked.connect(lambda: self.reset.emit(dict(self._defaults)))
        right = Qt.AlignmentFlag.AlignRight
        row = self._grid.rowCount()
        self.reset_button.hide()
        self._resets_all = bool(title)
        if title:
            keep_place(self.reset_button)
            self._grid.addWidget(self.reset_button, row, 0, 1, _COLUMNS, right)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without `changed` being emitted."""
        for name, shower in self._showers.items():
            value = getattr(settings, name)
            shower(value)
            self._resets[name].setVisible(value != self._defaults[name])
        changed = any(getattr(settings, n) != d for n, d in self._defaults.items())
        self.reset_button.setVisible(changed and self._resets_all)

    def control(self, name: str) -> QWidget:
        """The control of the setting `name`."""
        found = self.findChild(QWidget, name)
        if found is None:
            raise KeyError(name)
        return found

    def labels_width(self) -> int:
        """What the widest label needs, in px."""
        return max(
            (
                label.sizeHint().width()
                for label in self.findChildren(QLabel)
                if label.buddy() is not None
            ),
            default=0,
        )

    def align(self, width_px: int) -> None:
        """Give the labels at least this room, so that controls begin below others."""
        self._grid.setColumnMinimumWidth(0, width_px)

    def enable(self, name: str, on: bool) -> None:
        """Let the setting `name` be changed, or grey its control with its words."""
        for part in (self.control(name), *self._beside.get(name, ())):
            part.setEnabled(on)

    def reset_of(self, name: str) -> ResetButton:
        """The button that gives the setting `name` its default."""
        return self._resets[name]

    def _describe(self, name: str, option: Option, control: QWidget) -> None:
        control.setObjectName(name)
        sentence = translate("Settings", option.sentence)
        control.setToolTip(sentence)
        control.setAccessibleName(translate("Settings", option.label))
        control.setAccessibleDescription(sentence)

    def _place(self, name: str, option: Option, control: QWidget, row: int) -> None:
        self._describe(name, option, control)
        label = QLabel(translate("Settings", option.label))
        label.setToolTip(control.toolTip())
        label.setBuddy(control)
        self._beside.setdefault(name, []).append(label)
        # What explains itself has long words: they get a row of their own.
        self._grid.addWidget(label, row, 0, 1, _COLUMNS if self._explains else 1)

    def _add_reset(self, name: str, option: Option, row: int) -> None:
        button = ResetButton(translate("Settings", option.label))
        button.clicked.connect(lambda: self.reset.emit({name: self._defaults[name]}))
        button.hide()
        self._resets[name] = button
        self._grid.addWidget(button, row, _COLUMNS - 1)

    def _add_slider(self, name: str, option: Option, *, whole: bool) -> None:
        # Positions are what the user sees: a screen reader knows nothing else.
        scale = 1 if whole else _PERCENT
        unit = _UNITS.get(name.rpartition("_")[2], "")

        def words(position: int) -> str:
            return f"{written(position)}{unit}" if whole else percent(position)

        low, high = round(option.low * scale), round(option.high * scale)
        slider = CalmSlider()
        slider.setRange(low, high)
        steps = _WHOLE_STEPS if whole else _STEPS
        slider.setSingleStep(max(1, (high - low) // steps))
        slider.setPageStep(max(1, (high - low) // 5))
        value_label = style.styled(QLabel(), role="muted")
        value_label.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        metrics = value_label.fontMetrics()
        # The same in all forms, so that all sliders end below each other.
        widest = (words(low), words(high), percent(_WIDEST))
        value_label.setMinimumWidth(max(map(metrics.horizontalAdvance, widest)))
        self._beside.setdefault(name, []).append(value_label)

        def moved(position: int) -> None:
            self.changed.emit(name, position if whole else position / scale)

        def show(value: object) -> None:
            assert isinstance(value, int | float)
            position = round(value * scale)
            with QSignalBlocker(slider):
                slider.setValue(position)
            value_label.setText(words(position))

        slider.valueChanged.connect(moved)
        self._showers[name] = show
        row = self._grid.rowCount()
        self._place(name, option, slider, row)
        sign = unit.strip() if whole else "%"
        if sign:
            slider.setAccessibleName(f"{slider.accessibleName()} ({sign})")
        if self._explains:
            row += 1
            self._grid.addWidget(slider, row, 0, 1, 2)
        else:
            self._grid.addWidget(slider, row, 1)
        self._grid.addWidget(value_label, row, 2)
        self._add_reset(name, option, row)

    def _add_choice(self, name: str, option: Option) -> None:
        row = self._grid.rowCount()
        combo = CalmCombo()
        for index, (word, sentence) in enumerate(option.choices.items()):
            shown = f"{word}°" if word.isdigit() else word.capitalize()
            combo.addItem(translate("Settings", shown), word)
            words = translate("Settings", sentence)
            combo.setItemData(index, words, Qt.ItemDataRole.ToolTipRole)

        def show(value: object) -> None:
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(value))

        combo.activated.connect(
            lambda index: self.changed.emit(name, combo.itemData(index))
        )
        self._showers[name] = show
        self._place(name, option, combo, row)
        self._grid.addWidget(combo, row, 1, 1, 2)
        self._add_reset(name, option, row)

    def _add_check(self, name: str, option: Option) -> None:
        row = self._grid.rowCount()
        check = TickBox(translate("Settings", option.label))
        self._describe(name, option, check)

        def show(value: object) -> None:
            with QSignalBlocker(check):
                check.setChecked(bool(value))

        check.toggled.connect(lambda on: self.changed.emit(name, on))
        self._showers[name] = show
        self._grid.addWidget(check, row, 0, 1, _COLUMNS - 1)
        self._add_reset(name, option, row)
