"""How the name of a tile is broken into lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def label_lines(name: str, font: QFont, tile_px: int) -> list[str]:
    """What stands below a tile: one line or two, and dots where that is not enough.

    Args:
        name: Of the tile; not cut where words or letters would be torn.
        font: In which it is painted.
        tile_px: Width of the tile.
    """
    metrics, room_px = QFontMetrics(font), tile_px - 4
    if not name or metrics.horizontalAdvance(name) <= room_px:
        return [name]
    layout = QTextLayout(name, font)
    layout.setTextOption(_anywhere_if_need_be())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room_px)
    # What Qt counts in; names of files may hold what is no text at all.
    units = name.encode("utf-16-le", "surrogatepass")
    end = 2 * line.textLength()
    layout.endLayout()
    first = units[:end].decode("utf-16-le", "surrogatepass").strip()
    rest = units[end:].decode("utf-16-le", "surrogatepass").strip()
    second = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room_px)
    if second.endswith("…") and not rest.endswith("…"):
        second = second[:-1].rstrip() + "…"  # as dots follow a word elsewhere
    return [first, second]


def _anywhere_if_need_be() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
