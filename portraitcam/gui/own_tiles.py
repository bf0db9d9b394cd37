"""What the user does with pictures and clips of their own in the gallery."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from portraitcam.errors import BackgroundError, PortraitCamError
from portraitcam.gui.errands import Errands
from portraitcam.gui.own import OwnFiles
from portraitcam.gui.thumbnails import thumbnail
from portraitcam.gui.tile_view import TileView
from portraitcam.gui.tiles import OWN_KINDS, TILE_ROLE, Tile, is_chosen
from portraitcam.resources import PICTURE_SUFFIXES, VIDEO_SUFFIXES
from portraitcam.settings import Settings

_TAKE_UP_S = 1.0
"""How often the gallery is made anew while many files are being read."""

_KNOWN_FILES = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES + VIDEO_SUFFIXES)


class OwnTiles(QObject):
    """Adds, renames, moves and removes; asks for settings that hold the outcome.

    Args:
        errands: Does what takes a while.
        view: Where the tiles are.
        settings: What is set now.
        parent: Owner.
    """

    chosen = Signal(str)
    """The user wants this background."""

    changed = Signal(dict)
    """The user's own files are to be others: settings by their names."""

    tried = Signal()
    """The user offers something; what was refused before is past."""

    refused = Signal(object)
    """A file cannot be used, by this PortraitCamError."""

    pictured = Signal(Path, QImage)
    """A thumbnail that was made on the way."""

    def __init__(
        self,
        errands: Errands,
        view: TileView,
        settings: Callable[[], Settings],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._errands, self._view, self._settings = errands, view, settings
        self._awaited, self._read = 0, list[Path]()
        self._taken_up_at = time.monotonic()
        view.removal.connect(self._remove)
        view.renaming.connect(self._rename)
        view.moved.connect(self._move)
        view.customContextMenuRequested.connect(self._open_menu)

    # New ones ---------------------------------------------------------------------

    def add_files(self, paths: list[Path]) -> None:
        """Take up files of the user's; the last good one becomes the background."""
        self.tried.emit()
        self._awaited += len(paths)
        for path in paths:
            whole = path.expanduser().absolute()
            self._errands.run(
                lambda whole=whole: thumbnail(whole),  # type: ignore[misc]
                lambda found, whole=whole: self._take_file(whole, found),  # type: ignore[misc]
                self,
            )

    def open_files(self) -> None:
        """Ask for files."""
        from portraitcam.gui import asking

        known = self.tr("Pictures and videos ({0})").format(_KNOWN_FILES)
        asking.ask_for_files(
            self._view.window(),
            self.tr("Add backgrounds"),
            [known, self.tr("All files (*)")],
            asking.PICTURES,
            self.add_files,
            several=True,
        )

    def paste(self) -> None:
        """Take up what the clipboard holds: files, a picture, or a colour."""
        from portraitcam.gui.pasting import keep, pasted

        self.tried.emit()
        try:
            found = pasted(QGuiApplication.clipboard().mimeData())
        except BackgroundError as error:
            self.refused.emit(error)
            return
        image = found.image
        if image is not None:
            self._errands.run(lambda: keep(image), self._take_pasted, self)
        elif found.colour:
            self.chosen.emit(found.colour)
        else:
            self.add_files(list(found.files))

    def _take_pasted(self, kept: Path | PortraitCamError) -> None:
        if isinstance(kept, PortraitCamError):
            self.refused.emit(kept)
        else:
            self.add_files([kept])

    def _take_file(self, path: Path, found: QImage | PortraitCamError) -> None:
        self._awaited -= 1
        if isinstance(found, PortraitCamError):
            self.refused.emit(found)
        else:
            self.pictured.emit(path, found)
            self._read.append(path)
        # Not one by one: hundreds of files would make the tiles as many times.
        if self._awaited <= 0 or time.monotonic() - self._taken_up_at > _TAKE_UP_S:
            self._take_up()

    def _take_up(self) -> None:
        files, self._read = self._read, []
        self._taken_up_at = time.monotonic()
        if not files:
            return
        own = self._own()
        for path in files:
            own = own.with_file(str(path))
        self.changed.emit({**own.values, "background": str(files[-1])})

    def _own(self) -> OwnFiles:
        return OwnFiles.of(self._settings())

    def try_again(self, tile: Tile) -> None:
        """A file that was gone may be back by now."""
        assert tile.path is not None
        if tile.path.is_file():
            self.add_files([tile.path])
            return
        self.refused.emit(
            BackgroundError(
                f"The file {tile.path} is gone.",
                hint="Put it back, or press Delete to take it out of the gallery.",
            )
        )

    # Those that are there ---------------------------------------------------------

    def _remove(self, tile: Tile) -> None:
        if tile.kind not in OWN_KINDS:
            return
        values = self._own().without(tile.background).values
        if is_chosen(tile, self._settings().background):
            values["background"] = Settings().background
        self.changed.emit(values)

    def _move(self, tile: Tile, onto: Tile) -> None:
        own = self._own().moved(tile.background, onto.background)
        self.changed.emit(own.values)

    def _rename(self, tile: Tile) -> None:
        if tile.kind not in OWN_KINDS:
            return
        from portraitcam.gui.asking import ask_for_words

        ask_for_words(
            self._view.window(),
            self.tr("Rename"),
            self.tr("What this background is called here:"),
            tile.label,
            lambda name: self._call(tile, name),
        )

    def _call(self, tile: Tile, name: str) -> None:
        own = self._own().called(tile.background, name)
        self.changed.emit(own.values)

    def _step(self, tile: Tile, row: int) -> None:
        self._view.ask_move(tile, self._view.model().index(row, 0))

    def _open_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        if not index.isValid():
            return
        tile: Tile = index.data(TILE_ROLE)
        if tile.kind not in OWN_KINDS:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = index.row()
        for words, act in (
            (self.tr("Rename...") + "\tF2", lambda: self._rename(tile)),
            (self.tr("Move left") + "\tCtrl+Left", lambda: self._step(tile, row - 1)),
            (self.tr("Move right") + "\tCtrl+Right", lambda: self._step(tile, row + 1)),
            (self.tr("Remove from the gallery") + "\tDel", lambda: self._remove(tile)),
        ):
            menu.addAction(words).triggered.connect(act)
        menu.popup(self._view.viewport().mapToGlobal(at))
