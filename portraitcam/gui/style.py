"""Colours and shapes of the window, light and dark."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

RADIUS_PX = 8
BLEED_PX = 5
"""What rings round the gallery's tiles need beside the column they stand in."""

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by their use; text on its ground has a contrast of at least 4.5:1."""

    window: str
    stage: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    danger: str
    danger_ground: str
    info_ground: str


LIGHT = Theme(
    window="#eceff2",
    stage="#dce1e6",
    surface="#fafbfc",
    raised="#ffffff",
    line="#cfd6dd",
    text="#19212a",
    muted="#55616d",
    accent="#0b746b",
    on_accent="#ffffff",
    danger="#c3262b",
    danger_ground="#fdebea",
    info_ground="#e2f2ef",
)
DARK = Theme(
    window="#12161a",
    stage="#090c0f",
    surface="#1a1f25",
    raised="#252b33",
    line="#38414b",
    text="#e9edf1",
    muted="#a0acb8",
    accent="#4ecbb9",
    on_accent="#04221e",
    danger="#ff7b77",
    danger_ground="#3a1e20",
    info_ground="#143330",
)

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
    app.setStyleSheet(_sheet(theme))


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


def _sheet(theme: Theme) -> str:
    t = theme
    title = round(1.4 * QFontInfo(QApplication.font()).pointSizeF())
    return f"""
    #panel, #panel QScrollArea, #panelBody, #pinned {{ background: {t.surface}; }}
    #panel {{ border-left: 1px solid {t.line}; }}
    #pinned {{ border-top: 1px solid {t.line}; }}
    QScrollArea {{ border: none; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; font-size: {title}pt; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="danger"] {{ color: {t.danger}; font-weight: 600; }}
    QLabel[role="good"] {{ color: {t.accent}; font-weight: 600; }}

    QPushButton {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {RADIUS_PX}px; padding: 7px 14px; outline: none;
    }}
    QPushButton:hover {{ border-color: {t.muted}; }}
    QPushButton:pressed {{ background: {t.line}; }}
    QPushButton:disabled {{ color: {t.muted}; background: {t.surface}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 13px; }}
    QPushButton[kind="icon"], QPushButton[kind="icon"]:focus {{
        padding-left: 0; padding-right: 0;
    }}
    QPushButton[kind="keys"] {{ padding: 5px 10px; }}
    QPushButton[kind="keys"]:focus {{ padding: 4px 9px; }}
    QPushButton[kind="primary"] {{
        background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
        font-weight: 600; padding: 9px 14px;
    }}
    QPushButton[kind="primary"]:focus {{
        border: 2px solid {t.text}; padding: 8px 13px;
    }}
    QPushButton[kind="primary"]:disabled {{
        color: {t.muted}; background: {t.raised}; border-color: {t.line};
    }}
    QPushButton[kind="quiet"] {{
        background: transparent; color: {t.accent};
        border: none; border-radius: 0; padding: 4px 0;
    }}
    QPushButton[kind="quiet"]:disabled {{ color: {t.muted}; }}
    QPushButton[kind="quiet"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="quiet"]:focus {{
        border-bottom: 2px solid {t.accent}; padding: 4px 0 2px 0;
    }}

    #reset {{ background: transparent; border: 1px solid transparent; }}
    #reset:hover {{ border-color: {t.line}; border-radius: 6px; }}
    #reset:focus {{ border: 2px solid {t.accent}; border-radius: 6px; }}

    #tabs::tab {{
        background: transparent; color: {t.muted}; padding: 6px 4px;
        border: 2px solid transparent; border-bottom-color: {t.line};
    }}
    #tabs::tab:hover {{ color: {t.text}; }}
    #tabs::tab:selected {{
        color: {t.text}; font-weight: 600; border-bottom-color: {t.accent};
    }}
    #tabs::tab:selected:focus {{
        border-color: {t.accent}; border-radius: 6px;
    }}
    #presets {{ text-align: left; padding-left: 10px; }}
    #presets:focus {{ padding-left: 9px; }}
    #menu {{ padding-right: 30px; }}
    #menu:focus {{ padding-right: 29px; }}
    #choice {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {RADIUS_PX}px; padding: 8px 8px 5px 8px;
    }}
    #choice:hover {{ border-color: {t.muted}; }}
    #choice:checked {{
        border: 3px solid {t.accent}; padding: 6px 6px 3px 6px;
        background: {t.info_ground};
    }}
    #choice:focus {{ border: 3px solid {t.text}; padding: 6px 6px 3px 6px; }}
    #checks {{ background: transparent; }}
    #stepNumber {{
        background: {t.accent}; color: {t.on_accent}; font-weight: 600;
    }}
    QDialog QScrollArea {{ background: transparent; }}
    QLineEdit {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {RADIUS_PX}px; padding: 6px 10px;
    }}
    QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    #helpPage {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {RADIUS_PX}px; padding: 6px 12px;
    }}
    #helpPage:focus {{ border: 2px solid {t.accent}; padding: 5px 11px; }}
    QMenu {{
        background: {t.raised}; border: 1px solid {t.line}; padding: 5px;
    }}
    QMenu::item {{ padding: 6px 22px 6px 14px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ color: {t.muted}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
    QComboBox {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {RADIUS_PX}px; padding: 6px 10px;
    }}
    QComboBox:hover {{ border-color: {t.muted}; }}
    QComboBox:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{
        background: {t.raised}; border: 1px solid {t.line}; padding: 3px;
    }}
    QComboBox QAbstractItemView::item {{
        padding: 5px 7px; border-radius: 5px; color: {t.text};
    }}
    QComboBox QAbstractItemView::item:hover,
    QComboBox QAbstractItemView::item:selected {{
        background: {t.accent}; color: {t.on_accent};
    }}

    QCheckBox {{ spacing: 8px; padding: 3px 3px 3px 0; border: 2px solid transparent; }}
    QCheckBox:focus {{ border-color: {t.accent}; border-radius: 6px; }}
    QCheckBox::indicator {{
        width: 16px; height: 16px; border-radius: 4px;
        border: 1px solid {t.muted}; background: {t.raised};
    }}
    QCheckBox::indicator:checked {{
        border-color: {t.accent}; background: {t.accent};
    }}

    QSlider:horizontal {{ min-height: 22px; }}
    QSlider::groove:horizontal {{
        height: 4px; border-radius: 2px; background: {t.line};
    }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {t.accent}; }}
    QSlider::sub-page:horizontal:disabled {{ background: {t.line}; }}
    QSlider::handle:horizontal {{
        width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        background: {t.raised}; border: 1px solid {t.muted};
    }}
    QSlider::handle:horizontal:hover {{ border-color: {t.accent}; }}
    QSlider::handle:horizontal:disabled {{
        background: {t.surface}; border-color: {t.line};
    }}
    QSlider::handle:horizontal:focus {{
        border: 3px solid {t.accent}; width: 10px; height: 10px;
    }}

    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {t.line}; border-radius: 4px; min-height: 32px; margin: 1px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    #banner[kind="error"] {{
        background: {t.danger_ground}; border: 1px solid {t.danger};
        border-radius: {RADIUS_PX}px;
    }}
    #banner[kind="info"] {{
        background: {t.info_ground}; border: 1px solid {t.accent};
        border-radius: {RADIUS_PX}px;
    }}
    #command {{
        background: {t.window}; border: 1px solid {t.line};
        border-radius: 6px; padding: 4px;
    }}
    QListView {{ background: transparent; border: none; outline: none; }}
    QToolTip {{
        background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        padding: 4px;
    }}
    """
