"""The gallery of backgrounds: what the user chooses, adds and takes away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QResizeEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portraitcam.errors import PortraitCamError
from portraitcam.frames import Cutout
from portraitcam.gui.errands import Errands
from portraitcam.gui.own_tiles import OwnTiles
from portraitcam.gui.person import PersonWatch
from portraitcam.gui.strength import BlurStrength
from portraitcam.gui.thumbnails import thumbnail
from portraitcam.gui.tile_view import TileView
from portraitcam.gui.tiles import (
    CHOSEN_ROLE,
    THUMBNAIL_ROLE,
    TILE_ROLE,
    Kind,
    Tile,
    background_of,
    columns_in,
    is_chosen,
    tiles,
    with_headings,
)
from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import RAW_ROOM, Settings

_THUMBNAILS_AFTER_MS = 400
"""The camera and the first frame come before them."""


class Gallery(QWidget):
    """Shows the backgrounds there are and asks for what the user chooses.

    Args:
        errands: Does what takes a while.
        cutout: The person of a moment ago; None if there is none.
        parent: Owner.

    Attributes:
        own: What can be done with the user's own files.
        strength: How much is blurred, while a blur is chosen.
    """

    chosen = Signal(str)
    """The user wants this background."""

    own_changed = Signal(dict)
    """The user's own files are to be others: settings by their names."""

    tried = Signal()
    """The user chooses or offers something; what was refused before is past."""

    refused = Signal(object)
    """A file cannot be used, by this PortraitCamError."""

    def __init__(
        self,
        errands: Errands,
        cutout: Callable[[], Cutout | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._settings = Settings()
        self._shown: list[Tile] | None = None
        self._thumbnails: dict[Path, QImage] = {}
        self._due: list[Path] | None = []  # until the window has more urgent done
        self._model = QStandardItemModel(self)
        self.view = TileView(self._model)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self._person = PersonWatch(cutout, self._is_seen, self)
        self._person.seen.connect(self._show_person)
        self.own = OwnTiles(errands, self.view, lambda: self._settings, self)
        self.own.chosen.connect(self.chosen)
        self.own.changed.connect(self.own_changed)
        self.own.tried.connect(self.tried)
        self.own.refused.connect(self.refused)
        self.own.pictured.connect(self._keep_thumbnail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.strength = BlurStrength(self)  # in the strip that the view leaves free
        self.strength.chosen.connect(self.chosen)

    # What is shown ----------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show the tiles there are now and mark the one that is set."""
        self._settings = settings
        names = settings.gallery_names
        found = tiles(builtin_backgrounds(), settings.gallery, names)
        wanted = with_headings(found, self.view.columns)
        if wanted != self._shown:
            self._fill(wanted)
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            chosen = is_chosen(item.data(TILE_ROLE), settings.background)
            if bool(item.data(CHOSEN_ROLE)) != chosen:
                item.setData(chosen, CHOSEN_ROLE)
                self._name(item)
        self._person.mirrored = settings.mirror_preview
        if is_chosen(wanted[-1], settings.background):
            self.view.delegate.picked_colour = settings.background
        self.strength.show_settings(settings)
        self._place_strength()

    def _place_strength(self) -> None:
        """Have the slider stand right below the tiles of blur."""
        self.view.leave_room(self.strength.sizeHint().height() + 4)
        self.strength.setGeometry(self.view.free_strip.translated(self.view.pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as fit, and move what stands among the tiles."""
        super().resizeEvent(event)
        columns = columns_in(self.view.width_px)
        if columns != self.view.columns:
            self.view.columns = columns
            self.show_settings(self._settings)
            self.view.fit()
        self._place_strength()

    def _fill(self, wanted: list[Tile]) -> None:
        current = self.view.currentIndex().row()
        before: Tile | None = self.view.currentIndex().data(TILE_ROLE)
        self._shown = wanted
        self._model.clear()
        for tile in wanted:
            item = QStandardItem()
            item.setEditable(False)
            if tile.kind is Kind.HEADING:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setData(tile, TILE_ROLE)
            self._name(item)
            self._model.appendRow(item)
            if tile.path in self._thumbnails:
                item.setData(self._thumbnails[tile.path], THUMBNAIL_ROLE)
            elif tile.path is not None and tile.kind is not Kind.MISSING:
                self._request(tile.path)
        same = [
            row
            for row, tile in enumerate(wanted)
            if before is not None
            and (tile.kind, tile.background) == (before.kind, before.background)
        ]
        row = same[0] if same else min(max(current, 0), len(wanted) - 1)
        row += wanted[row].kind is Kind.HEADING
        self.view.setCurrentIndex(self._model.index(row, 0))
        self.view.fit()

    def _name(self, item: QStandardItem) -> None:
        """Words for those who cannot see the tile, or wait over it."""
        tile: Tile = item.data(TILE_ROLE)
        words = [tile.label]
        words += [self.tr("missing")] if tile.kind is Kind.MISSING else []
        words += [self.tr("chosen")] if item.data(CHOSEN_ROLE) else []
        item.setData(", ".join(words), Qt.ItemDataRole.AccessibleTextRole)
        if tile.kind is Kind.HEADING:
            return
        item.setToolTip(
            {
                Kind.ROOM: self.tr("No background: your room is visible to others."),
                Kind.BLUR: self.tr("Your own room, blurred."),
                Kind.ADD: self.tr(
                    "Add a picture or video of yours (Ctrl+O), drop it here, "
                    "or paste it (Ctrl+V)."
                ),
                Kind.PICK_COLOUR: self.tr("Any other colour."),
                Kind.OWN: self.tr(
                    "{0}\nF2 renames it, Delete removes it from here, Ctrl with left "
                    "or right moves it."
                ),
                Kind.MISSING: self.tr(
                    "{0} is gone or cannot be read.\nDelete removes it from here."
                ),
            }.get(tile.kind, "{1}").format(tile.path, tile.label)
        )

    # The person on the tiles ------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the user now and then, while the tiles can be seen."""
        super().showEvent(event)
        self._person.watch(True)
        if self._due is not None:
            QTimer.singleShot(_THUMBNAILS_AFTER_MS, self, self._request_due)

    def _request_due(self) -> None:
        due, self._due = self._due or [], None
        for path in dict.fromkeys(due):
            self._request(path)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see it."""
        super().hideEvent(event)
        self._person.watch(False)

    def _is_seen(self) -> bool:
        return not (self.window().isMinimized() or self.visibleRegion().isEmpty())

    def _show_person(self, person: QImage) -> None:
        self.view.delegate.person = person
        self.view.viewport().update()

    def _request(self, path: Path) -> None:
        if self._due is not None:
            self._due.append(path)
            return
        self._errands.run(
            lambda: thumbnail(path),
            lambda found: self._take_thumbnail(path, found),
            self,
        )

    def _keep_thumbnail(self, path: Path, thumbnail: QImage) -> None:
        self._thumbnails[path] = thumbnail

    def _take_thumbnail(self, path: Path, found: QImage | PortraitCamError) -> None:
        if isinstance(found, QImage):
            self._thumbnails[path] = found
        for row in range(self._model.rowCount()):
            item = self._model.item(row)
            tile: Tile = item.data(TILE_ROLE)
            if tile.path != path:
                continue
            if isinstance(found, QImage):
                item.setData(found, THUMBNAIL_ROLE)
            else:
                gone = Tile(Kind.MISSING, tile.label, tile.background, tile.path)
                item.setData(gone, TILE_ROLE)
                self._name(item)

    # What the user does -----------------------------------------------------------

    def _choose(self, index: QModelIndex) -> None:
        self.tried.emit()
        tile: Tile = index.data(TILE_ROLE)
        if tile.kind is Kind.ADD:
            self.own.open_files()
        elif tile.kind is Kind.PICK_COLOUR:
            from portraitcam.gui.asking import ask_for_colour

            now, title = self._settings.background, self.tr("Background colour")
            ask_for_colour(self.window(), title, now, self.chosen.emit)
        elif is_chosen(tile, self._settings.background) or tile.kind is Kind.HEADING:
            return
        elif tile.kind is Kind.ROOM:
            self._ask_about_room()
        elif tile.kind is Kind.MISSING:
            self.own.try_again(tile)
        else:
            self.chosen.emit(background_of(tile, self._settings))

    def _ask_about_room(self) -> None:
        from portraitcam.gui.asking import ask_before

        ask_before(
            self.window(),
            self.tr("Show your room?"),
            self.tr("Everyone in the call will see it as it is."),
            self.tr("Show my room"),
            lambda: self.chosen.emit(RAW_ROOM),
            warns=True,
        )
