"""The gallery of backgrounds: what the user chooses, adds and takes away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QImage,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from portraitcam.errors import BackgroundError, PortraitCamError
from portraitcam.frames import Cutout
from portraitcam.gui import style
from portraitcam.gui.controls import CalmSlider
from portraitcam.gui.errands import Errands
from portraitcam.gui.person import PersonWatch
from portraitcam.gui.thumbnails import thumbnail
from portraitcam.gui.tile_view import TileView
from portraitcam.gui.tiles import (
    CHOSEN_ROLE,
    THUMBNAIL_ROLE,
    TILE_ROLE,
    Kind,
    Tile,
    is_chosen,
    tiles,
)
from portraitcam.resources import (
    PICTURE_SUFFIXES,
    VIDEO_SUFFIXES,
    builtin_backgrounds,
)
from portraitcam.settings import RAW_ROOM, Settings

if TYPE_CHECKING:
    from portraitcam.gui.own import OwnFiles

_THUMBNAILS_AFTER_MS = 400
"""The camera and the first frame come before them."""

_BLUR_STEPS = 100
_USUAL_BLUR = 0.5
_KNOWN_FILES = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES + VIDEO_SUFFIXES)


class Gallery(QWidget):
    """Shows the backgrounds there are and asks for what the user chooses."""

    chosen = Signal(str)
    """The user wants this background."""

    own_changed = Signal(dict)
    """The user's own files are to be others: settings by their names."""

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
        self.view.removal.connect(self._remove)
        self.view.renaming.connect(self._rename)
        self.view.moved.connect(self._move)
        self._person = PersonWatch(cutout, self._is_seen, self)
        self._person.seen.connect(self._show_person)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.strength = CalmSlider()
        self.strength.setRange(0, _BLUR_STEPS)  # percent: what is read out as well
        self.strength.setSingleStep(_BLUR_STEPS // 20)
        self.strength.setPageStep(_BLUR_STEPS // 5)
        self.strength.setAccessibleName(self.tr("Blur strength") + " (%)")
        self.strength.setToolTip(self.tr("How much the room behind you is blurred."))
        self.strength.valueChanged.connect(self._blur)
        self._strength_row = QWidget()
        row = QHBoxLayout(self._strength_row)
        row.setContentsMargins(0, 4, 0, 0)
        label = QLabel(self.tr("Blur strength"))
        label.setBuddy(self.strength)
        self._strength_words = style.styled(QLabel(), role="muted")
        row.addWidget(label)
        row.addWidget(self.strength, 1)
        row.addWidget(self._strength_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        column.addWidget(self._strength_row)

    # What is shown ----------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show the tiles there are now and mark the one that is set."""
        self._settings = settings
        wanted = tiles(builtin_backgrounds(), settings.gallery, settings.gallery_names)
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
        kind, _, value = settings.background.partition(":")
        self._strength_row.setVisible(kind == "blur")
        if kind == "blur":
            strength = float(value) if value else _USUAL_BLUR
            with QSignalBlocker(self.strength):
                self.strength.setValue(round(strength * _BLUR_STEPS))
            self._strength_words.setText(f"{strength:.0%}")

    def _fill(self, wanted: list[Tile]) -> None:
        current = self.view.currentIndex().row()
        before: Tile | None = self.view.currentIndex().data(TILE_ROLE)
        self._shown = wanted
        self._model.clear()
        for tile in wanted:
            item = QStandardItem()
            item.setEditable(False)
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
        self.view.setCurrentIndex(self._model.index(row, 0))
        self.view.fit()

    def _name(self, item: QStandardItem) -> None:
        """Words for those who cannot see the tile, or wait over it."""
        tile: Tile = item.data(TILE_ROLE)
        words = [tile.label]
        words += [self.tr("missing")] if tile.kind is Kind.MISSING else []
        words += [self.tr("chosen")] if item.data(CHOSEN_ROLE) else []
        item.setData(", ".join(words), Qt.ItemDataRole.AccessibleTextRole)
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
        for path in due:
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

    def add_files(self, paths: list[Path]) -> None:
        """Take up files of the user's; the last good one becomes the background."""
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
            self.window(),
            self.tr("Add backgrounds"),
            [known, self.tr("All files (*)")],
            asking.PICTURES,
            self.add_files,
            several=True,
        )

    def paste(self) -> None:
        """Take up what the clipboard holds: files, a picture, or a colour."""
        from portraitcam.gui.pasting import keep, pasted

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
        if isinstance(found, PortraitCamError):
            self.refused.emit(found)
            return
        self._thumbnails[path] = found
        own = self._own().with_file(str(path))
        self.own_changed.emit({**own.values, "background": str(path)})

    def _own(self) -> "OwnFiles":
        from portraitcam.gui.own import OwnFiles

        return OwnFiles.of(self._settings)

    def _choose(self, index: QModelIndex) -> None:
        tile: Tile = index.data(TILE_ROLE)
        if tile.kind is Kind.ADD:
            self.open_files()
        elif tile.kind is Kind.PICK_COLOUR:
            from portraitcam.gui.asking import ask_for_colour

            now, title = self._settings.background, self.tr("Background colour")
            ask_for_colour(self.window(), title, now, self.chosen.emit)
        elif is_chosen(tile, self._settings.background):
            return
        elif tile.kind is Kind.ROOM:
            self._ask_about_room()
        elif tile.kind is Kind.MISSING:
            self._try_again(tile)
        else:
            self.chosen.emit(tile.background)

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

    def _try_again(self, tile: Tile) -> None:
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

    def _blur(self, position: int) -> None:
        self.chosen.emit(f"blur:{position / _BLUR_STEPS:g}")

    def _remove(self, tile: Tile) -> None:
        if tile.kind not in (Kind.OWN, Kind.MISSING):
            return
        values = self._own().without(tile.background).values
        if is_chosen(tile, self._settings.background):
            values["background"] = Settings().background
        self.own_changed.emit(values)

    def _move(self, tile: Tile, onto: Tile) -> None:
        own = self._own().moved(tile.background, onto.background)
        self.own_changed.emit(own.values)

    def _rename(self, tile: Tile) -> None:
        if tile.kind not in (Kind.OWN, Kind.MISSING):
            return
        from portraitcam.gui.asking import ask_for_words

        ask_for_words(
            self.window(),
            self.tr("Rename"),
            self.tr("What this background is called here:"),
            tile.label,
            lambda name: self._call(tile, name),
        )

    def _call(self, tile: Tile, name: str) -> None:
        own = self._own().called(tile.background, name)
        self.own_changed.emit(own.values)

    def _step(self, tile: Tile, row: int) -> None:
        self.view.ask_move(tile, self._model.index(row, 0))

    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        tile: Tile = index.data(TILE_ROLE)
        if tile.kind not in (Kind.OWN, Kind.MISSING):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = index.row()
        for words, act in (
            (self.tr("Rename...") + "\tF2", lambda: self._rename(tile)),
            (self.tr("Move left") + "\tCtrl+Left", lambda: self._step(tile, row - 1)),
            (self.tr("Move right") + "\tCtrl+Right", lambda: self._step(tile, row + 1)),
            (self.tr("Remove from the gallery") + "\tDel", lambda: self._remove(tile)),
        ):
            menu.addAction(words).triggered.connect(act)
        menu.popup(self.view.viewport().mapToGlobal(at))
