"""The panel at the window's side: pages of sections above a part that stays."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style

_LEAST_PX, _MOST_PX = 340, 628
_STEP_PX = 12
"""So that three tiles, and four, and five at most, are equally wide to the pixel."""

_GROWS_FROM_PX, _SHARE = 1280, 0.1125
"""What it takes of what the window has beyond that: the picture gets the rest."""

_USUAL_FONT_PX = 12
"""For which the least width is enough, in every language."""

_SIDE_PX = 18
_BAR_PX = 10
"""Of the scroll bar: it has its place also while there is nothing to scroll."""


@dataclass(frozen=True, slots=True)
class Page:
    """What one tab shows.

    Attributes:
        title: The tab's words.
        make: Called once, when the page is first wanted.
    """

    title: str
    make: Callable[[], QWidget]


class Panel(QFrame):
    """Shows one page at a time, each made when it is first wanted.

    Args:
        top: Stands above all pages.
        pages: In their order; the first is shown.
        pinned: Stays in sight at the foot while a page scrolls.

    Attributes:
        tabs: Where the page is chosen.
    """

    def __init__(self, top: QWidget, pages: Sequence[Page], pinned: QWidget) -> None:
        super().__init__()
        style.styled(self, name="panel")
        self.setFixedWidth(_LEAST_PX)
        self._pages = pages
        self._made: dict[int, QWidget] = {}
        self._pinned: QWidget | None = None
        self.tabs = style.styled(QTabBar(), name="tabs")
        self.tabs.setAccessibleName(self.tr("Pages of the panel"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self._stack = QStackedWidget()
        for page in pages:
            self.tabs.addTab(page.title)
            self._stack.addWidget(_scroll_area())
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE_PX, 14, _SIDE_PX, 0)
        head.setSpacing(10)
        head.addWidget(top)
        head.addWidget(self.tabs)
        foot = style.styled(QFrame(), name="pinned")
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(_SIDE_PX, 14, _SIDE_PX, 16)
        inside.addWidget(pinned)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(1, 0, 0, 0)
        parts.setSpacing(0)
        parts.addLayout(head)
        parts.addWidget(self._stack, 1)
        self.page(0)
        self._pinned = pinned
        parts.addWidget(foot)
        self.tabs.currentChanged.connect(self._show)

    def suit(self, window_px: int) -> None:
        """Take the width that is right beside a picture in a window this wide."""
        font_px = QFontInfo(self.font()).pixelSize()
        self.setFixedWidth(panel_width(window_px, font_px))

    @property
    def current(self) -> int:
        """The place of the page that is shown."""
        return self.tabs.currentIndex()

    def go_to(self, place: int) -> None:
        """Show a page."""
        self.tabs.setCurrentIndex(place)

    def page(self, place: int) -> QWidget:
        """The page at `place`, made now if it was not wanted before."""
        if place not in self._made:
            made = self._made[place] = self._pages[place].make()
            body = style.styled(QWidget(), name="panelBody")
            column = QVBoxLayout(body)
            left = _SIDE_PX - style.BLEED_PX
            column.setContentsMargins(left, 14, left - _BAR_PX, 16)
            column.addWidget(made)
            column.addStretch(1)
            area = self._stack.widget(place)
            assert isinstance(area, QScrollArea)
            area.setWidget(body)
            if self._pinned is not None:
                _tab(_stops(body), _stops(self._pinned))
        return self._made[place]

    def _show(self, place: int) -> None:
        self.page(place)
        self._stack.setCurrentIndex(place)


def panel_width(window_px: int, font_px: int = _USUAL_FONT_PX) -> int:
    """How wide the panel is in a window of this width.

    Args:
        window_px: Width of the window.
        font_px: Height of the system's font: a larger one needs more room, of which
            the picture leaves up to half.
    """
    steps = int((window_px - _GROWS_FROM_PX) * _SHARE) // _STEP_PX
    usual = min(max(_LEAST_PX, _LEAST_PX + steps * _STEP_PX), _MOST_PX)
    needed = min(_LEAST_PX * font_px // _USUAL_FONT_PX, window_px // 2)
    more = -(-max(needed - usual, 0) // _STEP_PX)
    return usual + more * _STEP_PX


class Sections(QWidget):
    """Parts below each other, each under its heading."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add(
        self,
        words: str,
        part: QWidget,
        beside: QWidget | None = None,
        *,
        bleeds: bool = False,
    ) -> None:
        """One more part, under `words` unless they are empty.

        Args:
            words: Its heading.
            part: What is below it.
            beside: What stands at the right of the heading.
            bleeds: Whether it leaves room at its sides by itself.
        """
        if self._column.count() and words:
            self._column.addSpacing(12)
        if words:
            head = QHBoxLayout()
            head.setContentsMargins(style.BLEED_PX, 0, style.BLEED_PX, 0)
            head.addWidget(style.styled(QLabel(words), role="heading"), 1)
            if beside is not None:
                head.addWidget(beside)
            self._column.addLayout(head)
        if not bleeds:
            part.setContentsMargins(style.BLEED_PX, 0, style.BLEED_PX, 0)
        self._column.addWidget(part)


class QuietBar(QScrollBar):
    """A scroll bar that paints nothing while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QScrollBar."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def _scroll_area() -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Always there, so that no column moves when a page grows.
    area.setVerticalScrollBar(QuietBar())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _stops(part: QWidget) -> list[QWidget]:
    """What Tab leads to within `part`, in its order.

    Not by `nextInFocusChain`: PySide would take each widget to belong to the one
    before it, and forget the former when the latter is deleted.
    """
    stops = Qt.FocusPolicy.TabFocus
    return [w for w in part.findChildren(QWidget) if w.focusPolicy() & stops]


def _tab(before: list[QWidget], after: list[QWidget]) -> None:
    """Have Tab lead from the last of `before` to those of `after`."""
    for one, other in itertools.pairwise((*before[-1:], *after)):
        QWidget.setTabOrder(one, other)
