"""The panel's page of what is seldom changed: mask, look and framing."""

from PySide6.QtCore import Signal

from portraitcam.gui.controls import SettingsForm, label_width
from portraitcam.gui.framing import FramingForm
from portraitcam.gui.panel import Sections
from portraitcam.settings import Settings

_MASK_SETTINGS = ("smoothing", "edge_shift_px", "feather_px", "keep", "gaps")
_LOOK_SETTINGS = ("fit", "match_light", "light_wrap", "mirror_preview")


class AdjustPage(Sections):
    """Three forms, each with its own way back to the defaults."""

    changed = Signal(dict)
    """The user wants these values, by the settings' names."""

    def __init__(self) -> None:
        super().__init__()
        mask, look = self.tr("Mask"), self.tr("Look")
        framing = self.tr("Framing")
        self.form = SettingsForm(_MASK_SETTINGS, title=mask)
        self.look = SettingsForm(_LOOK_SETTINGS, title=look)
        self.framing = FramingForm(title=framing)
        forms = (self.form, self.look, self.framing)
        for words, form in zip((mask, look, framing), forms, strict=True):
            self.add(words, form, form.reset_button)
        wide = max(label_width(self), *(form.labels_width() for form in forms))
        for form in forms:
            form.align(wide)
            form.changed.connect(lambda name, value: self.changed.emit({name: value}))
            form.reset.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without `changed` being emitted."""
        for form in (self.form, self.look, self.framing):
            form.show_settings(settings)
