"""The panel at the window's side: sections that scroll above one that does not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from portraitcam.gui import style

_WIDTH_PX = 344


class Panel(QFrame):
    """Lays out parts that others made.

    Args:
        top: Stands above all sections, without a heading.
        sections: Heading and part, in their order.
        pinned: Stays in sight at the foot while the rest scrolls.
    """

    def __init__(
        self, top: QWidget, sections: list[tuple[str, QWidget]], pinned: QWidget
    ) -> None:
        super().__init__()
        style.styled(self, name="panel")
        self.setFixedWidth(_WIDTH_PX)
        scrolled = style.styled(QWidget(), name="panelBody")
        column = QVBoxLayout(scrolled)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(top)
        column.addSpacing(8)
        for words, part in sections:
            column.addWidget(style.styled(QLabel(words), role="heading"))
            column.addWidget(part)
            column.addSpacing(12)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(scrolled)
        foot = style.styled(QFrame(), name="pinned")
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.addWidget(pinned)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(1, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(area, 1)
        parts.addWidget(foot)
