import itertools

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Mask
from portraitcam.people import People

SIDE = 112
SOFT = 5

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in px."""

BODY: Box = (20, 40, 60, 112)


def mask_of(*boxes: Box) -> Mask:
    """A mask with a soft rectangle for each box."""
    mask = np.zeros((SIDE, SIDE), np.float32)
    for left, top, right, bottom in boxes:
        mask[top:bottom, left:right] = 1
    return cv2.blur(mask, (SOFT, SOFT))  # type: ignore[return-value]


def holds(mask: Mask, box: Box) -> bool:
    left, top, right, bottom = box
    return bool(mask[(top + bottom) // 2, (left + right) // 2] >= 0.5)


def test_an_arm_that_comes_loose_stays() -> None:
    people = People("largest", "open")
    hand = (68, 50, 80, 66)
    people(mask_of(BODY, (55, 50, 80, 66)))
    for _ in range(40):
        assert holds(people(mask_of(BODY, hand)), hand)


def test_a_loose_hand_may_wave() -> None:
    people = People("largest", "open")
    people(mask_of(BODY, (55, 50, 80, 66)))
    for step in (0, 5, 9, 12, 9, 5, 0):
        hand = (66, 50 - step, 78, 66 - step)
        assert holds(people(mask_of(BODY, hand)), hand)


def test_what_was_never_part_of_the_person_goes() -> None:
    people = People("largest", "open")
    poster = (75, 10, 95, 30)
    for _ in range(3):
        assert not holds(people(mask_of(BODY, poster)), poster)


@pytest.mark.parametrize(("doubt", "stays"), [(0.3, True), (0.05, False)])
def test_a_new_hand_is_the_persons_if_only_doubt_lies_between(
    doubt: float, stays: bool
) -> None:
    people = People("largest", "open")
    hand = (68, 50, 82, 66)
    mask = mask_of(BODY, hand)
    mask[52:64, 56:72] = np.maximum(mask[52:64, 56:72], np.float32(doubt))
    assert holds(people(mask), hand) == stays
    assert holds(people(mask), BODY)


def test_somebody_who_was_apart_is_no_new_hand_in_doubt() -> None:
    people = People("largest", "open")
    other = (68, 50, 90, 90)
    for _ in range(3):
        people(mask_of(BODY, other))
    mask = mask_of(BODY, other)
    mask[52:64, 56:72] = np.maximum(mask[52:64, 56:72], np.float32(0.3))
    assert not holds(people(mask), other)


def test_a_part_that_the_person_leaves_behind_goes() -> None:
    people = People("largest", "open")
    people(mask_of(BODY, (55, 60, 90, 72)))
    chair = (80, 60, 90, 72)
    assert holds(people(mask_of(BODY, chair)), chair)
    for left in (15, 10, 5, 0):
        out = people(mask_of((left, 40, left + 40, 112), chair))
    assert not holds(out, chair)


def test_the_choice_stays_though_the_other_one_leans_forward() -> None:
    people = People("largest", "open")
    left = (5, 40, 45, 112)
    for index in range(90):
        grow = (index // 15 % 2) * 8  # larger, smaller, larger ...
        right = (70 - grow, 44 - grow, 107, 112)
        out = people(mask_of(left, right))
        assert holds(out, left)
        assert not holds(out, right)


def test_who_is_much_larger_for_a_while_is_chosen_and_stays_so() -> None:
    people = People("largest", "open")
    far, near = (5, 70, 25, 112), (60, 30, 108, 112)
    people(mask_of(far))
    kept = [holds(people(mask_of(far, near)), near) for _ in range(40)]
    assert not any(kept[:25])
    assert all(kept[32:])
    back = [holds(people(mask_of((5, 30, 50, 112), near)), near) for _ in range(60)]
    assert all(back)


def test_somebody_large_who_only_passes_is_never_shown() -> None:
    people = People("largest", "open")
    chosen = (5, 60, 35, 112)
    people(mask_of(chosen))
    for index in range(20):
        passing = (60 + index, 0, 105 + index, 112)
        assert not holds(people(mask_of(chosen, passing)), (80, 0, 100, 112))


def test_the_other_one_is_shown_a_short_time_after_the_chosen_one_left() -> None:
    people = People("largest", "open")
    left, right = (5, 30, 50, 112), (70, 50, 105, 112)
    people(mask_of(left, right))
    kept = [holds(people(mask_of(right)), right) for _ in range(30)]
    assert not any(kept[:10])
    assert all(kept[16:])


def test_who_comes_back_soon_is_still_the_chosen_one() -> None:
    people = People("largest", "open")
    left, right = (5, 30, 50, 112), (70, 50, 105, 112)
    people(mask_of(left, right))
    for _ in range(8):
        people(mask_of(right))
    out = people(mask_of(left, right))
    assert holds(out, left)
    assert not holds(out, right)


def test_a_person_alone_who_jumps_is_shown_at_once() -> None:
    people = People("largest", "open")
    people(mask_of((5, 30, 40, 112)))
    assert holds(people(mask_of((70, 30, 105, 112))), (70, 30, 105, 112))


def test_who_is_who_is_remembered_while_two_touch() -> None:
    people = People("largest", "open")
    left, right = (5, 40, 45, 112), (68, 30, 108, 112)
    people(mask_of(left))
    for index in range(60):
        reach = (40, 60, 75, 70) if 20 <= index < 40 else left
        out = people(mask_of(left, right, reach))
        assert holds(out, left)
        if not 20 <= index < 40:
            assert not holds(out, right)


def test_two_who_were_apart_for_long_are_cut_apart_while_they_touch() -> None:
    people = People("largest", "open")
    left, right = (5, 40, 45, 112), (60, 30, 100, 112)
    people(mask_of(left))
    for _ in range(40):
        people(mask_of(left, right))
    for index in range(60):
        # The other one comes near, stays, and goes again.
        near = min(index, 59 - index, 18)
        right = (60 - near, 30, 100 - near, 112)
        out = people(mask_of(left, right))
        assert holds(out, (8, 50, 38, 112))
        assert not holds(out, (52, 30, 82 if near else 100, 60))
        assert np.count_nonzero(out >= 0.5) < 1.3 * 40 * 72


def test_nobody_for_a_while_makes_a_new_choice() -> None:
    people = People("largest", "open")
    left, right = (5, 30, 50, 112), (70, 50, 105, 112)
    people(mask_of(left, right))
    for _ in range(20):
        assert people(mask_of()).max() == 0
    assert holds(people(mask_of(right)), right)


def test_everyone_stays_with_a_loose_hand() -> None:
    people = People("everyone", "open")
    right = (75, 50, 105, 112)
    hand = (30, 22, 36, 28)
    people(mask_of(BODY, right, (30, 22, 36, 45)))
    out = people(mask_of(BODY, right, hand))
    assert all(holds(out, box) for box in (BODY, right, hand))
    speck = (2, 2, 8, 8)
    assert not holds(people(mask_of(BODY, right, speck)), speck)


def test_who_stays_may_change_while_it_runs() -> None:
    people = People("largest", "open")
    left, right = (5, 30, 50, 112), (70, 50, 105, 112)
    for keep, both in (("largest", False), ("everyone", True), ("largest", False)):
        people.keep = keep
        for _ in range(40):
            out = people(mask_of(left, right))
            assert holds(out, left)
            assert holds(out, right) == both


def test_somebody_far_away_does_not_come_and_go_by_turns() -> None:
    people = People("everyone", "open")
    kept = []
    for index in range(20):
        far = (80, 14, 92, 26 if index % 2 else 22)  # about 1 % of the image
        kept.append(holds(people(mask_of(BODY, far)), far))
    assert sum(a != b for a, b in itertools.pairwise(kept)) <= 1


def test_the_choice_is_forgotten_on_demand() -> None:
    people = People("largest", "open")
    small, large = (5, 60, 30, 112), (60, 50, 100, 112)
    people(mask_of(small))
    assert holds(people(mask_of(small, large)), small)
    people.reset()
    assert holds(people(mask_of(small, large)), large)


def test_a_gap_neither_opens_nor_closes_by_turns() -> None:
    people = People("largest", "open")
    shown = []
    for index in range(12):
        mask = mask_of(BODY)
        mask[70:84, 34:46] = 0.2 if index % 2 else 0
        shown.append(float(people(mask)[77, 40]) < 0.5)
    assert all(shown)


def test_gaps_can_be_filled() -> None:
    mask = mask_of(BODY)
    mask[70:84, 34:46] = 0
    assert People("largest", "filled")(mask)[77, 40] == 1
    assert People("largest", "open")(mask)[77, 40] == 0


masks = hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=30).flatmap(
    lambda shape: st.lists(
        hnp.arrays(
            np.float32, shape, elements=st.sampled_from([0.0, 0.05, 0.3, 0.5, 0.9, 1.0])
        ),
        min_size=1,
        max_size=4,
    )
)


@hypothesis_settings(max_examples=60)
@given(
    streams=st.lists(masks, min_size=1, max_size=2),
    keep=st.sampled_from(["largest", "everyone"]),
    gaps=st.sampled_from(["open", "filled"]),
)
def test_any_masks_of_any_sizes_give_masks_of_the_same_shape_and_range(
    streams: list[list[Mask]], keep: str, gaps: str
) -> None:
    people = People(keep, gaps)
    for stream in streams:
        for mask in stream:
            given_mask = mask.copy()
            kept = people(mask)
            assert kept.shape == mask.shape
            assert kept.dtype == np.float32
            assert kept.min() >= 0
            assert kept.max() <= 1
            np.testing.assert_array_equal(mask, given_mask)


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 5), (224, 224)])
@pytest.mark.parametrize("keep", ["largest", "everyone"])
def test_empty_and_full_masks_stay_what_they_are(
    shape: tuple[int, int], keep: str
) -> None:
    people = People(keep, "open")
    for value in (1.0, 0.0, 1.0):
        mask = np.full(shape, value, np.float32)
        np.testing.assert_array_equal(people(mask), mask)


def test_what_is_not_a_number_is_no_person() -> None:
    mask = mask_of(BODY)
    mask[:20] = np.nan
    kept = People("largest", "open")(mask)
    assert holds(kept, BODY)
    assert not (kept[:20] >= 0.5).any()
