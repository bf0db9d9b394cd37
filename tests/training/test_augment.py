from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.training import data
from portraitcam.training.augment import (
    Augmenter,
    blend,
    edge_band,
    open_training,
    reframe,
    sheet,
)
from portraitcam.training.camera import photograph, tone


@pytest.fixture
def augmenter(data_root: Path, tmp_path: Path) -> Augmenter:
    return Augmenter(*open_training(data_root, tmp_path / "cache"), 64)


def test_samples_have_their_size_type_and_range(augmenter: Augmenter) -> None:
    rng = np.random.default_rng(0)
    for _ in range(60):
        image, mask, band = augmenter.sample(rng)
        assert image.shape == (64, 64, 3)
        assert mask.shape == band.shape == (64, 64)
        assert image.dtype == mask.dtype == band.dtype == np.uint8
        assert band.max() <= 1
        assert image.flags.c_contiguous
        assert mask.flags.c_contiguous


def test_a_seed_makes_the_same_sample_again(augmenter: Augmenter) -> None:
    for seed in range(20):
        first = augmenter.sample(np.random.default_rng(seed))
        again = augmenter.sample(np.random.default_rng(seed))
        for ours, theirs in zip(first, again, strict=True):
            np.testing.assert_array_equal(ours, theirs)


def test_some_frames_are_empty_and_most_are_not(augmenter: Augmenter) -> None:
    rng = np.random.default_rng(1)
    empty = [augmenter.sample(rng)[1].max() == 0 for _ in range(300)]
    assert 0.01 < np.mean(empty) < 0.12


def test_without_rooms_there_are_only_real_frames(
    data_root: Path, tmp_path: Path
) -> None:
    pairs = data.pairs_in(data_root / "people")
    people = data.Pictures(pairs, tmp_path / "cache", "people")
    alone = Augmenter(people, None, 32)
    rng = np.random.default_rng(0)
    assert all(alone.sample(rng)[0].shape == (32, 32, 3) for _ in range(20))


def test_plain_reframing_is_the_squash_of_the_whole_picture() -> None:
    both = np.zeros((40, 80, 4), np.uint8)
    both[:, 40:] = 255
    out = reframe(both, 80, np.random.default_rng(0), plain=True)
    assert out[:, :38].max() == 0
    assert out[:, 42:].min() == 255


@given(st.integers(1, 200), st.integers(1, 200), st.integers(0, 2**31))
def test_reframing_takes_any_size(height: int, width: int, seed: int) -> None:
    both = np.full((height, width, 4), 77, np.uint8)
    out = reframe(both, 32, np.random.default_rng(seed), plain=False)
    assert out.shape == (32, 32, 4)
    assert (out == 77).all()


def test_image_and_mask_move_together() -> None:
    both = np.zeros((60, 60, 4), np.uint8)
    both[20:50, 20:40] = 255
    for seed in range(20):
        out = reframe(both, 48, np.random.default_rng(seed), plain=False)
        np.testing.assert_array_equal(out[..., 0], out[..., 3])


def test_the_edge_area_is_two_pixels_wide_on_each_side() -> None:
    mask = np.zeros((12, 12), np.uint8)
    mask[:, 6:] = 255
    assert edge_band(mask)[5].tolist() == [0] * 4 + [1] * 4 + [0] * 4


def test_an_empty_mask_has_no_edge_area() -> None:
    assert edge_band(np.zeros((8, 8), np.uint8)).max() == 0


def test_blending_shows_the_person_where_the_mask_is_one() -> None:
    person = np.full((4, 4, 4), 200, np.uint8)
    person[..., 3] = [0, 0, 255, 255]
    room = np.full((4, 4, 3), 50, np.uint8)
    out = blend(person, room, np.random.default_rng(0), harmony=0)
    assert out[0, :, 0].tolist() == [50, 50, 200, 200]


@given(st.integers(0, 2**31), st.integers(8, 64))
def test_the_camera_keeps_size_and_type(seed: int, side: int) -> None:
    image = np.random.default_rng(0).integers(0, 255, (side, side, 3), np.uint8)
    out = photograph(image, np.random.default_rng(seed))
    assert out.shape == image.shape
    assert out.dtype == np.uint8


def test_tone_without_strength_changes_nothing() -> None:
    image = np.random.default_rng(0).integers(0, 255, (8, 8, 3), np.uint8)
    out = tone(image, np.random.default_rng(0), 0.0)
    assert np.abs(out.astype(int) - image).max() <= 1


def test_a_sheet_shows_rows_and_columns(augmenter: Augmenter) -> None:
    assert sheet(augmenter, rows=2, columns=3).shape == (128, 192, 3)
