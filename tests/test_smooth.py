import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Image, Mask
from portraitcam.settings import Settings
from portraitcam.smooth import TemporalSmoother

SIDE = 96


def room() -> Image:
    """Something with enough detail to tell whether it moved."""
    noise = np.random.default_rng(3).integers(0, 256, (24, 24, 3), np.uint8)
    return cv2.resize(noise, (SIDE, SIDE))  # type: ignore[return-value]


def soft_box(left: int, right: int) -> Mask:
    mask = np.zeros((SIDE, SIDE), np.float32)
    mask[30:70, left:right] = 1
    return cv2.blur(mask, (7, 7))  # type: ignore[return-value]


def person_in_room(left: int, right: int) -> tuple[Mask, Image]:
    """A person of a colour of its own between two columns, and its mask."""
    mask, image = soft_box(left, right), room()
    share = mask[..., None]
    return mask, (share * (20, 230, 240) + (1 - share) * image).astype(np.uint8)


def trembling(frames: int) -> list[Mask]:
    rng = np.random.default_rng(5)
    base = soft_box(30, 60)
    doubt = (base > 0) & (base < 1)
    noise = [rng.normal(0, 0.15, base.shape) * doubt for _ in range(frames)]
    return [np.clip(base + n, 0, 1).astype(np.float32) for n in noise]


def unrest(masks: list[Mask]) -> float:
    pairs = itertools.pairwise(masks)
    return float(np.mean([np.abs(b - a).mean() for a, b in pairs]))


def test_an_edge_that_trembles_before_a_still_picture_is_held() -> None:
    masks, image = trembling(20), room()
    smoother = TemporalSmoother(0.5)
    held = [smoother(mask, image).copy() for mask in masks]
    assert unrest(held) < unrest(masks) / 2
    calmest = TemporalSmoother(1.0)
    assert unrest([calmest(mask, image).copy() for mask in masks]) < unrest(held)


def test_at_strength_zero_every_mask_is_followed() -> None:
    smoother = TemporalSmoother(0.0)
    for mask in trembling(3):
        np.testing.assert_array_equal(smoother(mask, room()), mask)


def test_a_pixel_that_is_certain_is_followed_at_once_where_the_picture_changed() -> (
    None
):
    smoother = TemporalSmoother(1.0)
    smoother(np.zeros((SIDE, SIDE), np.float32), room())
    mask, image = person_in_room(30, 60)
    changed = mask == 1
    for now, seen in ((mask, image), (np.zeros_like(mask), room())):
        np.testing.assert_allclose(smoother(now, seen)[changed], now[changed])


@pytest.mark.parametrize("value", [0, 1])
def test_certain_or_not_a_frame_unlike_the_others_is_no_change_where_nothing_moved(
    value: int,
) -> None:
    smoother, image = TemporalSmoother(Settings().smoothing), room()
    before = np.full((SIDE, SIDE), 1 - value, np.float32)
    other = np.full((SIDE, SIDE), value, np.float32)
    for _ in range(3):
        smoother(before, image)
    assert (np.abs(smoother(other, image) - before) < 0.5).all()
    for _ in range(3):
        held = smoother(other, image)
    assert (np.abs(held - other) < 0.5).all()


def test_a_hand_that_appears_is_in_the_mask_of_the_same_frame() -> None:
    smoother = TemporalSmoother(1.0)
    smoother(*person_in_room(10, 40))
    mask, image = person_in_room(10, 40)
    hand, hand_image = person_in_room(60, 80)
    both = np.maximum(mask, hand * np.float32(0.9))
    image[:, 50:] = hand_image[:, 50:]
    held = smoother(both, image)
    assert (held[35:65, 64:76] > 0.85).all()


def test_a_hand_that_moves_leaves_no_ghost() -> None:
    smoother = TemporalSmoother(1.0)
    for left in range(10, 50, 8):
        mask, image = person_in_room(left, left + 20)
        held = smoother(mask, image)
    gone = mask == 0
    assert held[gone].max() < 0.15  # the matte's steeper edge makes that 0
    assert np.abs(held - mask).mean() < 0.01


def test_a_mask_moves_along_with_the_picture() -> None:
    smoother = TemporalSmoother(1.0)
    noise = [np.random.default_rng(i).normal(0, 0.1, (SIDE, SIDE)) for i in range(8)]
    errors, raw_errors = [], []
    for index in range(8):
        exact = soft_box(30 + index, 60 + index)
        doubt = (exact > 0) & (exact < 1)
        mask = np.clip(exact + noise[index] * doubt, 0, 1).astype(np.float32)
        held = smoother(mask, np.roll(room(), index, axis=1))
        errors.append(np.abs(held - exact).mean())
        raw_errors.append(np.abs(mask - exact).mean())
    assert np.mean(errors[3:]) < 0.8 * np.mean(raw_errors[3:])


def test_the_person_is_sooner_in_than_out() -> None:
    image = room()
    grows, shrinks = TemporalSmoother(1.0), TemporalSmoother(1.0)
    low, high = np.float32(0.3), np.float32(0.7)
    flat = np.ones((SIDE, SIDE), np.float32)
    grows(flat * low, image)
    shrinks(flat * high, image)
    gained = grows(flat * high, image).mean() - low
    lost = high - shrinks(flat * low, image).mean()
    assert gained > 1.5 * lost


def test_a_hand_the_network_is_nearly_sure_of_is_in_one_frame_later_at_most() -> None:
    smoother, image = TemporalSmoother(Settings().smoothing), room()
    hand = np.full((SIDE, SIDE), 0.9, np.float32)
    smoother(np.zeros_like(hand), image)
    smoother(hand, image)
    assert smoother(hand, image).min() >= 0.5


def test_what_suddenly_is_no_person_where_the_picture_moves_goes_at_once() -> None:
    smoother = TemporalSmoother(1.0)
    person = np.full((SIDE, SIDE), 0.9, np.float32)
    smoother(person, room())
    held = smoother(person - np.float32(0.8), np.roll(room(), 2, axis=1))
    assert np.median(held) < 0.2


def test_a_gap_of_one_frame_is_bridged_where_the_picture_stays() -> None:
    smoother, image = TemporalSmoother(1.0), room()
    person = np.full((SIDE, SIDE), 0.9, np.float32)
    smoother(person, image)
    assert smoother(person - np.float32(0.8), image).min() > 0.7


def test_another_scene_starts_anew() -> None:
    smoother = TemporalSmoother(1.0)
    smoother(soft_box(10, 40), np.full((SIDE, SIDE, 3), 20, np.uint8))
    mask = soft_box(50, 80)
    bright = np.full((SIDE, SIDE, 3), 220, np.uint8)
    np.testing.assert_array_equal(smoother(mask, bright), mask)


def test_a_reset_forgets() -> None:
    smoother, image = TemporalSmoother(1.0), room()
    first, second = trembling(2)
    smoother(first, image)
    smoother.reset()
    np.testing.assert_array_equal(smoother(second, image), second)


def test_without_a_picture_every_mask_is_followed() -> None:
    smoother = TemporalSmoother(1.0)
    for mask in trembling(3):
        np.testing.assert_array_equal(smoother(mask, None), mask)


@pytest.mark.parametrize("shape", [(1, 1), (5, 7), (11, 40), (12, 12), (224, 224)])
def test_masks_may_change_size_in_mid_stream(shape: tuple[int, int]) -> None:
    smoother = TemporalSmoother(0.5)
    smoother(soft_box(30, 60), room())
    mask = np.full(shape, 0.5, np.float32)
    image = np.zeros((*shape, 3), np.uint8)
    np.testing.assert_array_equal(smoother(mask, image), mask)
    assert smoother(mask * np.float32(0.8), image).shape == shape


def test_the_mask_that_is_given_is_not_changed() -> None:
    smoother, image = TemporalSmoother(1.0), room()
    first, second = trembling(2)
    kept = second.copy()
    smoother(first, image)
    smoother(second, image)
    np.testing.assert_array_equal(second, kept)


@settings(max_examples=50)
@given(
    masks=st.integers(2, 5).flatmap(
        lambda count: hnp.arrays(
            np.float32, (count, 16, 20), elements=st.floats(0, 1, width=32)
        )
    ),
    strength=st.floats(0, 1),
    seed=st.integers(0, 30),
)
def test_values_stay_between_the_mask_and_those_before(
    masks: "np.ndarray[tuple[int, int, int], np.dtype[np.float32]]",
    strength: float,
    seed: int,
) -> None:
    rng = np.random.default_rng(seed)
    smoother = TemporalSmoother(strength)
    low, high = np.float32(1), np.float32(0)
    for mask in masks:
        low, high = min(low, mask.min()), max(high, mask.max())
        image = rng.integers(100, 100 + 5 * (1 + seed), (16, 20, 3), np.uint8)
        held = smoother(mask, image)
        assert held.dtype == np.float32
        assert held.min() >= low - 1e-6
        assert held.max() <= high + 1e-6
        assert held.min() >= 0
        assert held.max() <= 1
