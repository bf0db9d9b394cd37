import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from portraitcam.gui import style
from portraitcam.gui.style import DARK, LIGHT, Theme


def luminance(colour: str) -> float:
    """WCAG 2.1's relative luminance of an sRGB colour, 0..1."""
    rgb = QColor(colour)
    parts = [channel / 255 for channel in (rgb.red(), rgb.green(), rgb.blue())]
    r, g, b = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    return float(0.2126 * r + 0.7152 * g + 0.0722 * b)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_every_ground_they_are_on(theme: Theme) -> None:
    grounds = (theme.window, theme.surface, theme.raised)
    for words in (theme.text, theme.muted):
        for ground in grounds:
            assert contrast(words, ground) >= 4.5, (words, ground)
    assert contrast(theme.accent, theme.surface) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.danger, theme.raised) >= 4.5
    for ground in (theme.danger_ground, theme.info_ground):
        assert contrast(theme.text, ground) >= 4.5
        assert contrast(theme.accent, ground) >= 4.5


def test_a_theme_reaches_palette_and_painters(qapp: QApplication) -> None:
    style.use(qapp, DARK)
    assert style.current() is DARK
    assert qapp.palette().window().color() == QColor(DARK.window)
    style.use(qapp, LIGHT)
    assert qapp.palette().window().color() == QColor(LIGHT.window)
