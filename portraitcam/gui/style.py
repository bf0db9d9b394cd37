"""The theme that is in use, and what the style sheet knows widgets by."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from portraitcam.gui.sheet import sheet
from portraitcam.gui.theme import DARK, LIGHT, Theme

BLEED_PX = 5
"""What rings round the gallery's tiles need beside the column they stand in."""

__all__ = [
    "BLEED_PX", "DARK", "LIGHT", "Theme",
    "current", "follow_system", "restyle", "styled", "use",
]  # fmt: skip

W = TypeVar("W", bound=QWidget)

_current = LIGHT


def current() -> Theme:
    """The theme in use, for widgets that paint themselves."""
    return _current


def styled(widget: W, *, name: str = "", role: str = "", kind: str = "") -> W:
    """Give `widget` what the style sheet knows it by, and give it back."""
    widget.setObjectName(name)
    for key, value in (("role", role), ("kind", kind)):
        if value:
            widget.setProperty(key, value)
    return widget


def restyle(widget: QWidget, **properties: str) -> None:
    """Change what the style sheet knows `widget` by, if it is not so already."""
    changed = [k for k, v in properties.items() if widget.property(k) != v]
    for key in changed:
        widget.setProperty(key, properties[key])
    if changed:
        widget.style().polish(widget)


def follow_system(app: QApplication) -> None:
    """Use the system's light or dark theme, now and whenever it changes."""
    hints = app.styleHints()
    system_is_dark = app.palette().window().color().lightness() < 128

    def take_up(scheme: Qt.ColorScheme) -> None:
        known = scheme is not Qt.ColorScheme.Unknown
        dark = scheme is Qt.ColorScheme.Dark if known else system_is_dark
        use(app, DARK if dark else LIGHT)

    hints.colorSchemeChanged.connect(take_up)
    take_up(hints.colorScheme())


def use(app: QApplication, theme: Theme) -> None:
    """Put `theme` on every window."""
    global _current
    _current = theme
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    title = round(1.4 * QFontInfo(QApplication.font()).pointSizeF())
    app.setStyleSheet(sheet(theme, title))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.raised), QColor(theme.window))
    for roles, colour in (
        ((role.Window,), theme.window),
        ((role.Base, role.Button, role.ToolTipBase), theme.raised),
        ((role.AlternateBase,), theme.surface),
        (
            (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
            theme.text,
        ),
        ((role.PlaceholderText,), theme.muted),
        ((role.Highlight, role.Accent, role.Link), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
        ((role.BrightText,), theme.danger),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, one, QColor(theme.muted))
    return palette
