"""The grid that the tiles of the gallery stand in."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QListView, QScrollArea

from portraitcam.gui.tiles import TILE_ROLE, TileDelegate

_COLUMNS = 3
_Index = QModelIndex | QPersistentModelIndex


class TileView(QListView):
    """The grid: as high as its tiles, arrows move, Enter chooses, Delete removes."""

    removal = Signal(object)
    """The user wants this tile gone."""

    def __init__(self, model: QStandardItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName("Backgrounds")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(TileDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space chooses, Delete removes."""
        index = self.currentIndex()
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in enter and index.isValid():
            self.activated.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal.emit(index.data(TILE_ROLE))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Have the panel around show the tile that the arrows went to."""
        super().currentChanged(current, previous)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = None if around is None else around.widget()
        if around is not None and inside is not None and self.hasFocus():
            box = self.visualRect(current)
            at = self.viewport().mapTo(inside, box.center())
            around.ensureVisible(at.x(), at.y(), box.width(), box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give tiles their size and this view its height."""
        # Tiles that fill the width exactly would wrap.
        width = (self.viewport().width() - 1) // _COLUMNS
        height = round((width - 10) * 9 / 16) + self.fontMetrics().height() + 16
        self.setGridSize(QSize(width, height))
        rows = -(-self.model().rowCount() // _COLUMNS)
        self.setFixedHeight(rows * height + 2)
