import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import contain, cover, size_of

sides = st.integers(1, 300)


def noise(width: int, height: int) -> np.ndarray:
    return np.random.default_rng(width * height).integers(
        0, 256, (height, width, 3), np.uint8
    )


@given(sides, sides, sides, sides)
def test_cover_and_contain_give_exactly_the_size_asked_for(
    width: int, height: int, to_width: int, to_height: int
) -> None:
    image = noise(width, height)
    for result in (
        cover(image, (to_width, to_height)),
        contain(image, (to_width, to_height), (1, 2, 3)),
    ):
        assert size_of(result) == (to_width, to_height)
        assert result.dtype == np.uint8
        assert result.flags.c_contiguous


def test_an_image_of_the_right_size_is_not_copied() -> None:
    image = noise(64, 36)
    assert cover(image, (64, 36)) is image
    assert contain(image, (64, 36), (0, 0, 0)) is image


def test_cover_cuts_both_sides_of_a_wide_image_equally() -> None:
    image = np.zeros((100, 300, 3), np.uint8)
    image[:, :100], image[:, 200:] = 255, 255
    assert cover(image, (100, 100)).max() == 0


def test_contain_puts_bars_of_the_colour_beside_a_tall_image() -> None:
    image = np.full((300, 100, 3), 255, np.uint8)
    result = contain(image, (300, 300), (10, 20, 30))
    assert result[150, 10].tolist() == [10, 20, 30]
    assert result[150, 290].tolist() == [10, 20, 30]
    assert result[150, 150].tolist() == [255, 255, 255]
