"""What of the camera's picture is shown: followed, or set by hand."""

from PySide6.QtWidgets import QWidget

from portraitcam.gui.controls import SettingsForm
from portraitcam.settings import Settings

_BY_HAND = ("zoom", "pan_x", "pan_y")


class FramingForm(SettingsForm):
    """The controls of auto-framing, zoom and turn; those without effect are greyed."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        names = ("auto_framing", *_BY_HAND, "rotate")
        super().__init__(names, parent, title=title)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without `changed` being emitted."""
        super().show_settings(settings)
        by_hand = not settings.auto_framing
        self.enable("zoom", by_hand)
        for name in ("pan_x", "pan_y"):
            self.enable(name, by_hand and settings.zoom > 1)
