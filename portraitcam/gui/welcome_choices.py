"""The second of the first steps: a few backgrounds to choose from."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from portraitcam.errors import PortraitCamError
from portraitcam.gui import style
from portraitcam.gui.errands import Errands
from portraitcam.gui.session import Session
from portraitcam.gui.thumbnails import SIZE, thumbnail
from portraitcam.gui.tile_paint import paint_blur
from portraitcam.gui.tiles import Kind, Tile, background_of, is_chosen, tiles
from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import Settings

_OFFERED = 8
_ICON_PX = (148, 83)
"""As wide as a button lets it be."""

_RADIUS_PX = 7
"""Of a picture of `SIZE`, which is shown a little smaller."""


class BackgroundChoices(QWidget):
    """A few backgrounds as buttons with pictures.

    Args:
        session: What is steered.
        errands: Reads the pictures.
    """

    def __init__(self, session: Session, errands: Errands) -> None:
        super().__init__()
        self._session = session
        self._buttons: list[tuple[Tile, QToolButton]] = []
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, tile in enumerate(_offered()):
            button = style.styled(QToolButton(), name="choice")
            button.setText(tile.label)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(*_ICON_PX))
            button.clicked.connect(lambda _=False, tile=tile: self._choose(tile))
            button.setIcon(_icon(_soft()))  # until the picture is read
            group.addButton(button)
            policy = QSizePolicy.Policy
            button.setSizePolicy(policy.Expanding, policy.Fixed)
            grid.addWidget(button, place // 4, place % 4)
            self._buttons.append((tile, button))
            if tile.path is not None:
                self._request(errands, tile.path, button)

    def show_settings(self, settings: Settings) -> None:
        """Mark the background that is set."""
        for tile, button in self._buttons:
            button.setChecked(is_chosen(tile, settings.background))

    def _choose(self, tile: Tile) -> None:
        session = self._session
        session.change(background=background_of(tile, session.settings))

    def _request(self, errands: Errands, path: Path, button: QToolButton) -> None:
        def take(found: QImage | PortraitCamError) -> None:
            if isinstance(found, QImage):
                button.setIcon(_icon(found))

        errands.run(lambda: thumbnail(path), take, button)


def _offered() -> list[Tile]:
    """The usual blur, and built-in pictures from all over the list."""
    known = tiles(builtin_backgrounds(), ())
    blur = [tile for tile in known if tile.background == "blur"]
    pictures = [t for t in known if t.kind is Kind.BUILTIN and not t.moves]
    step = max(1, len(pictures) // (_OFFERED - 1))
    return [*blur, *pictures[::step]][:_OFFERED]


def _soft() -> QImage:
    """What the gallery shows for the blur."""
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_blur(painter, QRectF(picture.rect()), "blur")
    painter.end()
    return picture


def _icon(picture: QImage) -> QIcon:
    """`picture` with round corners, as in the gallery."""
    rounded = QPixmap(picture.size())
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rounded.rect()), _RADIUS_PX, _RADIUS_PX)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, picture)
    painter.end()
    return QIcon(rounded)
