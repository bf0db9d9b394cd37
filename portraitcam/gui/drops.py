"""A window that files can be dropped on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QMainWindow


class DropWindow(QMainWindow):
    """Takes files of this computer; whatever else is dragged passes it by."""

    hovered = Signal(bool)
    """Files are held over the window, or no longer."""

    dropped = Signal(list)
    """The paths of files that were let go over the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _accept(event)
            self.hovered.emit(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep to what was said when it came in."""
        _accept(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was not dropped."""
        self.hovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.hovered.emit(False)
        urls = event.mimeData().urls()
        _accept(event)
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        self.dropped.emit(paths)


def _accept(event: QDropEvent) -> None:
    """Take a copy: who offers a file to be moved may delete it afterwards."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
