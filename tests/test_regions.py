import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import Mask
from portraitcam.refine import Area, outlines
from portraitcam.regions import (
    Region,
    bridged,
    cut_apart,
    grown,
    largest_of,
    without,
)
from portraitcam.scratch import Scratch

SIDE = 112

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in px."""

BODY: Box = (10, 40, 50, 112)
HAND: Box = (56, 50, 68, 62)


def mask_of(*boxes: Box) -> Mask:
    mask = np.zeros((SIDE, SIDE), np.float32)
    for left, top, right, bottom in boxes:
        mask[top:bottom, left:right] = 1
    return mask


def regions_of(mask: Mask) -> list[Region]:
    return largest_of(outlines(mask), mask.shape, Scratch())


def area_in(*boxes: Box) -> Area:
    return mask_of(*boxes).astype(np.uint8)


def test_the_largest_region_comes_first() -> None:
    small, body = (90, 5, 95, 10), BODY
    regions = regions_of(mask_of(small, HAND, body))
    assert [r.pixels for r in regions] == [40 * 72, 12 * 12, 5 * 5]
    np.testing.assert_array_equal(regions[1].area, area_in(HAND))


def test_of_very_many_regions_only_the_largest_are_looked_at() -> None:
    specks = [(x, y, x + 2, y + 2) for x in range(0, 50, 4) for y in range(0, 36, 4)]
    regions = regions_of(mask_of(BODY, *specks))
    assert len(regions) == 16
    assert regions[0].pixels == 40 * 72


def test_regions_overlap_by_the_pixels_in_both() -> None:
    body = regions_of(mask_of(BODY))[0]
    assert body.overlap(area_in((45, 100, 60, 112))) == 5 * 12
    assert body.overlap(area_in(HAND)) == 0
    assert body.overlap(None) == 0


def test_regions_are_told_apart_by_who_they_are() -> None:
    body, hand = regions_of(mask_of(BODY, HAND))
    assert without([body], [body, hand]) == [hand]
    assert without([], [body, hand]) == [body, hand]


@pytest.mark.parametrize(("doubt", "hangs"), [(0.3, True), (0.1, False)])
def test_a_part_hangs_together_with_somebody_by_doubt(
    doubt: float, hangs: bool
) -> None:
    mask = mask_of(BODY, HAND)
    _, hand = regions_of(mask)
    mask[54:58, 50:56] = doubt
    assert bridged([hand], area_in(BODY), mask) == ([hand] if hangs else [])


def test_what_is_far_or_uncertain_or_tiny_does_not_hang_together() -> None:
    far, tiny = (90, 50, 102, 62), (56, 50, 58, 52)
    for part, level in ((far, 1.0), (tiny, 1.0), (HAND, 0.7)):
        mask = np.maximum(mask_of(BODY), level * mask_of(part))
        mask[50:58, 50 : part[0]] = 0.3
        _, region = regions_of(mask)
        assert bridged([region], area_in(BODY), mask) == []


def test_two_who_touch_are_cut_where_they_are_as_near_to_either() -> None:
    one, other = (10, 20, 50, 112), (62, 20, 102, 112)
    mask = mask_of((10, 20, 102, 112))
    both = regions_of(mask)[0]
    cut = cut_apart(mask, both, area_in(one), area_in(other))
    assert (mask == mask_of((10, 20, 102, 112))).all(), "the mask itself stays"
    halves = regions_of(cut)
    assert len(halves) == 2
    assert all(half.overlap(area_in(one, other)) > 3000 for half in halves)
    assert 0 < np.count_nonzero(cut != mask) < 4 * 92
    assert (cut[:, 55:57] == 0).all()


@given(by_px=st.floats(0, 20))
def test_what_grows_does_so_by_as_much_in_all_directions(by_px: float) -> None:
    left, top, width, height = cv2.boundingRect(grown(area_in((40, 50, 60, 70)), by_px))
    wide = round(by_px)
    assert (left, top) == (40 - wide, 50 - wide)
    assert (width, height) == (20 + 2 * wide, 20 + 2 * wide)
