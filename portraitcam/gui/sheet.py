"""Shapes of the window, as a Qt style sheet."""

from portraitcam.gui.theme import Theme

_RADIUS_PX = 8


def sheet(theme: Theme, title_pt: int) -> str:
    """The style sheet of all windows.

    Args:
        theme: Its colours.
        title_pt: Size of the letters of titles.
    """
    t = theme
    return f"""
    #panel, #panel QScrollArea, #panelBody, #pinned {{ background: {t.surface}; }}
    #panel {{ border-left: 1px solid {t.line}; }}
    #pinned {{ border-top: 1px solid {t.line}; }}
    QScrollArea {{ border: none; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="title"] {{ font-weight: 600; font-size: {title_pt}pt; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="danger"] {{ color: {t.danger}; font-weight: 600; }}
    QLabel[role="good"] {{ color: {t.accent}; font-weight: 600; }}

    QPushButton {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {_RADIUS_PX}px; padding: 7px 14px; outline: none;
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
        border-radius: {_RADIUS_PX}px; padding: 8px 8px 5px 8px;
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
        border-radius: {_RADIUS_PX}px; padding: 6px 10px;
    }}
    QLineEdit:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    #helpPage {{
        background: {t.raised}; border: 1px solid {t.line};
        border-radius: {_RADIUS_PX}px; padding: 6px 12px;
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
        border-radius: {_RADIUS_PX}px; padding: 6px 10px;
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
        border-radius: {_RADIUS_PX}px;
    }}
    #banner[kind="info"] {{
        background: {t.info_ground}; border: 1px solid {t.accent};
        border-radius: {_RADIUS_PX}px;
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
