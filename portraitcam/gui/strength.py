"""How much the room is blurred: the slider below the tiles of blur."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from portraitcam.gui import style
from portraitcam.gui.inputs import CalmSlider
from portraitcam.gui.numbers import percent
from portraitcam.settings import Settings

_STEPS = 100
"""Percent: what is read out as well."""


class BlurStrength(QWidget):
    """Shows the strength of a blur and asks for another; greyed without a blur.

    It stays where it is: tiles that move when one of them is chosen are missed.

    Args:
        parent: Owner.

    Attributes:
        slider: Its positions are percent.
        words: The strength as it is read.
    """

    chosen = Signal(str)
    """The user wants this background."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = CalmSlider()
        self.slider.setRange(0, _STEPS)
        self.slider.setSingleStep(_STEPS // 20)
        self.slider.setPageStep(_STEPS // 5)
        self.slider.setAccessibleName(self.tr("Blur strength") + " (%)")
        self.slider.setToolTip(self.tr("How much the room behind you is blurred."))
        self.slider.valueChanged.connect(self._blur)
        label = QLabel(self.tr("Blur strength"))
        label.setBuddy(self.slider)
        self.words = style.styled(QLabel(), role="muted")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.words.setAlignment(right)
        widest = self.words.fontMetrics().horizontalAdvance(percent(_STEPS))
        self.words.setMinimumWidth(widest)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.BLEED_PX, 0, style.BLEED_PX, 0)  # as the tiles
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        self.show_settings(Settings())

    def show_settings(self, settings: Settings) -> None:
        """Show how strong the blur is, or would be if it were chosen."""
        kind, _, value = settings.background.partition(":")
        self.setEnabled(kind == "blur")
        strength = settings.blur_strength
        if kind == "blur":
            strength = float(value or Settings().blur_strength)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(strength * _STEPS))
        self.words.setText(percent(strength * _STEPS))

    def _blur(self, position: int) -> None:
        self.chosen.emit(f"blur:{position / _STEPS:g}")
