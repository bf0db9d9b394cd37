"""Turn the hand-drawn icons/portraitcam.svg into the forms each system wants.

    python assets/make_icon.py

Writes portraitcam.png (256x256), portraitcam.ico (Windows) and portraitcam.icns
(macOS) beside it. The same drawing and Qt version give the same files.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent / "icons"
ICO_SIZES_PX = (16, 24, 32, 48, 64, 256)
ICNS_SIZES_PX = {b"icp4": 16, b"icp5": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256}
"""Chunk names by size; each holds a PNG (Apple's Icon Image format, macOS 10.7)."""


def png(drawing: QSvgRenderer, size_px: int) -> bytes:
    """`drawing` as a square PNG with a transparent ground."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """PNGs by size as one .ico: a header, one 16-byte entry each, then the PNGs."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size_px, data in pictures.items():
        side = size_px % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """PNGs by chunk name as one .icns: each chunk is a name, its length and a PNG."""
    chunks = b"".join(
        name + struct.pack(">I", 8 + len(data)) + data
        for name, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def main() -> None:
    """Write the three files."""
    drawing = QSvgRenderer(str(FOLDER / "portraitcam.svg"))
    (FOLDER / "portraitcam.png").write_bytes(png(drawing, 256))
    windows = {size: png(drawing, size) for size in ICO_SIZES_PX}
    (FOLDER / "portraitcam.ico").write_bytes(ico(windows))
    apple = {name: png(drawing, size) for name, size in ICNS_SIZES_PX.items()}
    (FOLDER / "portraitcam.icns").write_bytes(icns(apple))


if __name__ == "__main__":
    main()
