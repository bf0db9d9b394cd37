import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portraitcam.backgrounds import Blur
from portraitcam.frames import Image, Matte, Size


def person_before_room() -> tuple[Image, Matte]:
    """A pure red person before a green and grey room."""
    image = np.full((180, 320, 3), (90, 160, 60), np.uint8)
    image[:, 200:] = 128
    matte = np.zeros((180, 320), np.uint8)
    cv2.ellipse(matte, (150, 120), (50, 80), 0, 0, 360, 255, cv2.FILLED)
    image[matte > 0] = (0, 0, 255)
    return image, matte


@pytest.mark.parametrize("strength", [0.1, 0.5, 1.0])
def test_no_colour_of_the_person_bleeds_into_the_blurred_room(strength: float) -> None:
    image, matte = person_before_room()
    behind = Blur(strength).image_for(image, matte, 0.0)
    outside = matte == 0
    # Red is the one colour that the room has least of: 60 to 128.
    assert behind[outside][:, 2].max() <= 131
    assert behind[outside][:, 0].min() >= 87


def test_more_strength_leaves_less_of_the_room() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (18, 32, 3), np.uint8)
    room = cv2.resize(noise, (320, 180)).astype(np.uint8)
    nobody = np.zeros((180, 320), np.uint8)
    left = [
        float(Blur(strength).image_for(room, nobody, 0.0).std())
        for strength in (0.0, 0.3, 1.0)
    ]
    assert room.std() > left[0] > 1.2 * left[1] > 1.2**2 * left[2]


def test_where_all_is_person_a_blur_is_still_an_image() -> None:
    image, matte = person_before_room()
    behind = Blur(0.5).image_for(image, np.full_like(matte, 255), 0.0)
    assert behind.shape == image.shape


@settings(max_examples=40)
@given(
    width=st.integers(1, 70),
    height=st.integers(1, 70),
    strength=st.floats(0, 1),
    level=st.integers(0, 255),
)
def test_a_plain_room_stays_the_same_blurred_at_any_size(
    width: int, height: int, strength: float, level: int
) -> None:
    image = np.full((height, width, 3), level, np.uint8)
    behind = Blur(strength).image_for(image, np.zeros((height, width), np.uint8), 0.0)
    assert behind.shape == image.shape
    assert np.abs(behind.astype(int) - level).max() <= 1


@pytest.mark.parametrize("size", [(5, 9), (48, 27), (160, 90)])
def test_the_weakest_blur_of_the_smallest_picture_leaves_no_detail(size: Size) -> None:
    rows, columns = np.indices(size[::-1])
    room = np.dstack([((rows + columns) % 2 * 200).astype(np.uint8)] * 3)
    nobody = np.zeros(size[::-1], np.uint8)
    blurred = Blur(0).image_for(room, nobody, 0.0)
    assert np.ptp(blurred[2:-2, 2:-2].astype(int)) < 20
