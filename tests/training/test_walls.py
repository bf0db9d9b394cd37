"""Drawn walls: in range, bare where they should be, of the clothes' colour."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.training.walls import clothes_colour, wall, worn_wall


@given(seed=st.integers(0, 2**32 - 1), size=st.integers(1, 96))
def test_any_wall_is_a_square_picture(seed: int, size: int) -> None:
    picture = wall(size, np.random.default_rng(seed), None)
    assert picture.shape == (size, size, 3)
    assert picture.dtype == np.uint8


def test_walls_differ_and_are_neither_black_nor_white_as_a_rule() -> None:
    rng = np.random.default_rng(0)
    means = [wall(64, rng, None).mean() for _ in range(60)]
    assert np.std(means) > 30
    assert np.mean([20 < mean < 245 for mean in means]) > 0.7


def test_some_walls_carry_a_pattern_of_single_pixels() -> None:
    rng = np.random.default_rng(0)
    steps = [
        np.abs(np.diff(wall(64, rng, None).astype(int), axis=1)).mean()
        for _ in range(100)
    ]
    assert np.sum(np.array(steps) > 20) >= 2
    assert np.median(steps) < 5


def test_the_clothes_colour_is_that_of_the_lower_half() -> None:
    person = np.zeros((64, 64, 4), np.uint8)
    person[..., 3] = 255
    person[:32, :, :3] = (10, 200, 10)
    person[32:, :, :3] = (200, 20, 20)
    colour = clothes_colour(person, np.random.default_rng(0))
    assert colour is not None
    assert colour[0] / colour[1] == pytest.approx(10)


def test_without_a_person_the_wall_is_of_any_colour() -> None:
    nobody = np.zeros((64, 64, 4), np.uint8)
    assert clothes_colour(nobody, np.random.default_rng(0)) is None
    assert worn_wall(nobody, np.random.default_rng(0)).shape == (64, 64, 3)
