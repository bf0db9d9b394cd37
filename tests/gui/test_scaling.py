import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from portraitcam.frames import Image
from portraitcam.gui.scaling import Scaler

SIDES = st.integers(1, 90)


def two_colours(width: int, height: int) -> Image:
    """Red on the left, blue on the right."""
    image = np.zeros((height, width, 3), np.uint8)
    image[:, : width // 2] = (0, 0, 255)
    image[:, width // 2 :] = (255, 0, 0)
    return image


@given(st.tuples(SIDES, SIDES), st.tuples(SIDES, SIDES), st.booleans())
def test_an_image_of_any_size_gets_any_other_and_keeps_its_colour(
    size: tuple[int, int], wanted: tuple[int, int], mirrored: bool
) -> None:
    image = np.full((size[1], size[0], 3), (10, 120, 230), np.uint8)
    found = Scaler().scaled(image, wanted, mirrored=mirrored)
    assert (found.width(), found.height()) == wanted
    assert found.format() is QImage.Format.Format_RGB32
    assert found.pixelColor(wanted[0] - 1, wanted[1] - 1) == QColor(230, 120, 10)


@pytest.mark.parametrize("mirrored", [True, False])
@pytest.mark.parametrize("width", [40, 160, 500])
def test_left_and_right_change_places_in_a_mirror_only(
    width: int, *, mirrored: bool
) -> None:
    image = two_colours(160, 90)
    before = image.copy()
    found = Scaler().scaled(image, (width, 90), mirrored=mirrored)
    left, right = found.pixelColor(2, 40), found.pixelColor(width - 3, 40)
    assert (left.red(), right.blue()) == ((0, 0) if mirrored else (255, 255))
    assert np.array_equal(image, before)


def test_one_scaler_serves_images_of_many_sizes() -> None:
    scaler = Scaler()
    for size in ((300, 200), (20, 30), (310, 205)):
        found = scaler.scaled(two_colours(64, 48), size, mirrored=False)
        assert found.pixelColor(0, size[1] - 1) == QColor(255, 0, 0)
        assert found.pixelColor(size[0] - 1, 0) == QColor(0, 0, 255)
