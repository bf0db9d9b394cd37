import base64
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any, TypeAlias

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from portraitcam.errors import PictureError
from portraitcam.pictures import is_picture, read_picture

Pixels: TypeAlias = NDArray[np.integer[Any]]

# 8x8 px of one orange; nothing this project depends on can write CMYK.
CMYK_JPEG = base64.b64decode(
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpK"
    "PjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/8AAFAgACAAIBEMiAE0RAFkRAEsRAP/EABYAAQEBAAAA"
    "AAAAAAAAAAAAAAAHAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8ApwDEwUJ//9k="
)

# Two colours, so that a turned or swapped picture shows.
LEFT, RIGHT = (200, 100, 30), (10, 240, 60)


def two_colours(dtype: type = np.uint8, factor: int = 1) -> Pixels:
    picture: Pixels = np.empty((24, 32, 3), dtype)
    picture[:, :16] = np.array(LEFT, dtype) * factor
    picture[:, 16:] = np.array(RIGHT, dtype) * factor
    return picture


def written(path: Path, picture: Pixels) -> Path:
    assert cv2.imwrite(str(path), picture)
    return path


def assert_two_colours(path: Path, tolerance: int = 0) -> None:
    image = read_picture(path)
    assert image.shape == (24, 32, 3)
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous
    assert np.abs(image[12, 5].astype(int) - LEFT).max() <= tolerance
    assert np.abs(image[12, 26].astype(int) - RIGHT).max() <= tolerance


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif", ".jpg", ".webp"])
def test_every_common_kind_is_read_as_bgr(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path / f"ä {suffix}", two_colours())
    assert is_picture(path)
    assert_two_colours(path, tolerance=6 if suffix in (".jpg", ".webp") else 0)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_sixteen_bits_become_eight(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path / f"deep{suffix}", two_colours(np.uint16, 257))
    assert_two_colours(path)


def test_a_grey_picture_becomes_bgr(tmp_path: Path) -> None:
    path = written(tmp_path / "grey.png", np.full((4, 5), 77, np.uint8))
    image = read_picture(path)
    assert image.shape == (4, 5, 3)
    assert (image == 77).all()


def test_a_cmyk_jpeg_becomes_bgr(tmp_path: Path) -> None:
    path = tmp_path / "print.jpg"
    path.write_bytes(CMYK_JPEG)
    image = read_picture(path)
    assert image.shape == (8, 8, 3)
    assert np.abs(image.astype(int) - (0, 117, 235)).max() <= 4


@pytest.mark.parametrize(("dtype", "factor"), [(np.uint8, 1), (np.uint16, 257)])
def test_mid_grey_shows_through_what_is_transparent(
    tmp_path: Path, dtype: type, factor: int
) -> None:
    picture: Pixels = np.full((4, 6, 4), 255 * factor, dtype)
    picture[:, :2, 3] = 0
    picture[:, 2:4, 3] = 51 * factor
    image = read_picture(written(tmp_path / "clear.png", picture))
    assert (image[:, :2] == 128).all()
    assert (image[:, 2:4] == round(128 + 0.2 * 127)).all()
    assert (image[:, 4:] == 255).all()


def test_a_picture_is_turned_as_its_exif_says(tmp_path: Path) -> None:
    path = written(tmp_path / "turned.jpg", two_colours())
    jpeg = path.read_bytes()
    orientation = 6  # turn clockwise by a quarter
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01"
    tiff += bytes([0, orientation, 0, 0, 0, 0, 0, 0])
    app1 = b"Exif\x00\x00" + tiff
    marker = b"\xff\xe1" + (len(app1) + 2).to_bytes(2, "big") + app1
    path.write_bytes(jpeg[:2] + marker + jpeg[2:])
    image = read_picture(path)
    assert image.shape == (32, 24, 3)
    assert np.abs(image[5, 12].astype(int) - LEFT).max() <= 6


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tif", ".jpg", ".webp"])
def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), dtype=np.uint8)
    path = written(tmp_path / f"cut{suffix}", noise)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    with pytest.raises(PictureError, match="damaged") as caught:
        read_picture(path)
    assert caught.value.hint


@pytest.mark.parametrize("content", [b"", b"no picture at all" * 9])
def test_a_file_that_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.png"
    path.write_bytes(content)
    assert not is_picture(path)
    with pytest.raises(PictureError, match="damaged or of an unknown kind"):
        read_picture(path)


def test_a_missing_picture_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.png", tmp_path):
        assert not is_picture(path)
        with pytest.raises(PictureError, match="cannot be read"):
            read_picture(path)


def test_a_picture_of_huge_size_is_refused_before_it_is_decoded(
    tmp_path: Path,
) -> None:
    path = written(tmp_path / "huge.png", np.zeros((2, 2), np.uint8))
    data = bytearray(path.read_bytes())
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    # The chunk's check sum must fit, or it is refused for another reason.
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    path.write_bytes(bytes(data))
    code = (
        "import sys; from pathlib import Path\n"
        "from portraitcam.errors import PictureError\n"
        "from portraitcam.pictures import read_picture\n"
        "try: read_picture(Path(sys.argv[1]))\n"
        "except PictureError as error: print(error.message)\n"
    )
    # Another process: the limit holds only if cv2 was not imported before us.
    clean = {k: v for k, v in os.environ.items() if not k.startswith("OPENCV_")}
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True, text=True, env=clean, check=True,
    )  # fmt: skip
    assert "too large" in done.stdout
