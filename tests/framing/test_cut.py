import functools

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import Image
from portraitcam.framing import WHOLE, Cutter, View, part_of_mask, turned


@functools.cache
def soft_image() -> Image:
    noise = np.random.default_rng(1).integers(0, 256, (90, 160, 3), np.uint8)
    blurred = cv2.GaussianBlur(noise, (0, 0), 4)
    return cv2.normalize(blurred, None, 0, 255, cv2.NORM_MINMAX)  # type: ignore[call-overload,no-any-return]


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.5, 1))
def test_a_part_is_what_lies_there_to_half_a_pixel(
    x: float, y: float, share: float
) -> None:
    image, view = soft_image(), View(x, y, share).inside()
    shown = Cutter()(image, view)
    assert shown.shape == image.shape
    assert shown.flags.c_contiguous
    planes = [image[..., c].astype(np.float32) for c in range(3)]
    wanted = np.dstack([part_of_mask(plane, view) for plane in planes])
    steepest = np.abs(np.diff(image.astype(int), axis=1)).max()
    assert np.abs(shown - wanted).max() <= steepest / 2 + 2


@pytest.mark.parametrize("size", [(1, 1), (2, 90), (333, 41)])
def test_a_frame_of_any_size_has_parts(size: tuple[int, int]) -> None:
    image: Image = np.zeros((size[1], size[0], 3), np.uint8)
    assert Cutter()(image, View(0.3, 0.6, 0.51).inside()).shape == image.shape


def test_a_part_stays_valid_while_two_more_are_cut() -> None:
    cut, image = Cutter(), soft_image()
    first = cut(image, View(0.4, 0.4, 0.6))
    kept = first.copy()
    for share in (0.9, 0.5):
        cut(image, View(0.5, 0.5, share))
        np.testing.assert_array_equal(first, kept)


def test_all_of_a_frame_is_that_frame() -> None:
    image = soft_image()
    assert Cutter()(image, WHOLE) is image
    assert turned(image, "0") is image


@pytest.mark.parametrize(("turn", "corner"), [("90", (0, -1)), ("180", (-1, -1))])
def test_a_turned_image_has_its_corner_elsewhere(
    turn: str, corner: tuple[int, int]
) -> None:
    image: Image = np.zeros((9, 16, 3), np.uint8)
    image[0, 0] = 255
    assert turned(image, turn)[corner].tolist() == [255, 255, 255]
    back = turned(turned(image, turn), {"90": "270"}.get(turn, turn))
    np.testing.assert_array_equal(back, image)
