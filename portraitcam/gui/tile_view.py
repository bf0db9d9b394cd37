"""The grid that the tiles of the gallery stand in."""

import itertools

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QScrollArea,
)

from portraitcam.gui import style
from portraitcam.gui.tile_names import label_lines
from portraitcam.gui.tile_paint import Index, TileDelegate, tile_height
from portraitcam.gui.tiles import FEWEST_COLUMNS, OWN_KINDS, TILE_ROLE, Kind, Tile

_SMALL = (Kind.ROOM, Kind.BLUR)
"""All of them in one row: they show less, and are left for the pictures below."""

_ABOVE_HEADING_PX = 16


class TileView(QListView):
    """The grid: as high as its tiles, in groups below their headings.

    Arrows move, Enter chooses; of the user's own tiles Delete removes, F2 renames,
    and Ctrl with left or right, or the mouse, moves them among each other.

    Attributes:
        columns: How many stand beside each other; `fit` takes up a change.
    """

    removal = Signal(object)
    """The user wants this tile gone."""

    renaming = Signal(object)
    """The user wants another name for this tile."""

    moved = Signal(object, object)
    """The user wants the first tile where the second is."""

    def __init__(self, model: QStandardItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Backgrounds"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.columns = FEWEST_COLUMNS
        self._sizes: list[QSize] = []  # of all rows of the model
        self._first_end_px = self._room_px = 0
        self.delegate = TileDelegate(self._size_of, self)
        self.setItemDelegate(self.delegate)
        self._pressed: tuple[QPoint, Tile] | None = None
        self._dragged: Tile | None = None
        self._onto: QPersistentModelIndex | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space chooses; Delete, F2, Ctrl+Left and Ctrl+Right change tiles."""
        index = self.currentIndex()
        tile: Tile | None = index.data(TILE_ROLE) if index.isValid() else None
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._end_drag()
        elif tile is not None and event.key() in enter:
            self.activated.emit(index)
        elif tile is not None and event.key() == Qt.Key.Key_Delete:
            self.removal.emit(tile)
        elif tile is not None and event.key() == Qt.Key.Key_F2:
            self.renaming.emit(tile)
        elif tile is not None and control and event.key() in steps:
            step = steps[Qt.Key(event.key())]
            self.ask_move(tile, self.model().index(index.row() + step, 0))
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Go to the first tile by Home: Qt stays, for the first row is a heading."""
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(1, 0)
        return super().moveCursor(action, modifiers)

    def ask_move(self, tile: Tile, to: Index) -> None:
        """Ask for `tile` to stand at `to`, if both are the user's own."""
        other: Tile | None = to.data(TILE_ROLE) if to.isValid() else None
        kinds = {tile.kind} if other is None else {tile.kind, other.kind}
        if other is not None and kinds <= {*OWN_KINDS} and other != tile:
            self.moved.emit(tile, other)

    # Dragging ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the begin of a drag."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        tile: Tile | None = self.indexAt(at).data(TILE_ROLE)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and tile is not None and tile.kind in OWN_KINDS:
            self._pressed = at, tile

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a tile of the user's own."""
        at = event.position().toPoint()
        if self._pressed is not None and self._dragged is None:
            far = (at - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._dragged = self._pressed[1]
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        index = self.indexAt(at)
        tile: Tile | None = index.data(TILE_ROLE)
        own = tile is not None and tile.kind in OWN_KINDS and tile != self._dragged
        self._onto = QPersistentModelIndex(index) if own else None
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was carried."""
        tile, onto, self._pressed = self._dragged, self._onto, None
        if tile is None:
            super().mouseReleaseEvent(event)
            return
        self._end_drag()
        if onto is not None:
            self.ask_move(tile, onto)

    def _end_drag(self) -> None:
        self._pressed = self._dragged = self._onto = None
        self.setState(QListView.State.NoState)  # else it goes on selecting
        self.viewport().unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where a carried tile would go."""
        super().paintEvent(event)
        if self._onto is None or not self._onto.isValid():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.current().accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            self.visualRect(self._onto).adjusted(2, 2, -2, -2), 8, 8
        )
        painter.end()

    # Place ------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Have the panel around show the tile that the arrows went to."""
        super().currentChanged(current, previous)
        if not self.hasFocus():
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = None if around is None else around.widget()
        if around is not None and inside is not None:
            box = self.visualRect(current)
            at = self.viewport().mapTo(inside, box.center())
            around.ensureVisible(at.x(), at.y(), box.width(), box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def leave_room(self, height_px: int) -> None:
        """Keep a strip free below the first group, for what belongs to it."""
        if height_px != self._room_px:
            self._room_px = height_px
            self.fit()

    @property
    def free_strip(self) -> QRect:
        """The strip below the first group, in this view's coordinates."""
        return QRect(0, self._first_end_px, self.width_px, self._room_px)

    @property
    def width_px(self) -> int:
        """What the tiles share."""
        # Those that fill the width exactly would wrap.
        return self.contentsRect().width() - 1

    def fit(self) -> None:
        """Give tiles their size and this view its height."""
        heading_px = self.fontMetrics().height() + _ABOVE_HEADING_PX
        self._sizes, height_px = [], 0
        for place, group in enumerate(self._groups()):
            if place == 1:
                self._first_end_px = height_px
            room_px = self._room_px if place == 1 else 0
            self._sizes.append(QSize(self.width_px, heading_px + room_px))
            height_px += heading_px + room_px
            small = group[0].kind in _SMALL
            columns = max(len(group), self.columns) if small else self.columns
            for begin in range(0, len(group), columns):
                row = self._row_sizes(group[begin : begin + columns], columns)
                self._sizes += row
                height_px += row[0].height()
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(height_px + 2)

    def _groups(self) -> list[list[Tile]]:
        """The tiles below each heading."""
        groups: list[list[Tile]] = []
        for row in range(self.model().rowCount()):
            tile: Tile = self.model().index(row, 0).data(TILE_ROLE)
            if tile.kind is Kind.HEADING:
                groups.append([])
            else:
                groups[-1].append(tile)
        return groups

    def _row_sizes(self, row: list[Tile], columns: int) -> list[QSize]:
        """Of tiles beside each other: as high as the longest of their names needs."""
        ends = [round(place * self.width_px / columns) for place in range(columns + 1)]
        widths = [right - left for left, right in itertools.pairwise(ends)]
        lines = max(
            len(label_lines(tile.label, self.font(), width))
            for tile, width in zip(row, widths, strict=False)
        )
        line_px = self.fontMetrics().lineSpacing()
        height_px = tile_height(min(widths), lines, line_px)
        return [QSize(width, height_px) for width in widths[: len(row)]]

    def _size_of(self, index: Index) -> QSize:
        # A tile that has just come has its size as soon as all are there.
        row = index.row()
        return self._sizes[row] if row < len(self._sizes) else QSize(1, 1)
