import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Mask
from portraitcam.refine import area_of, fill, fill_largest_contour, gaps_in, outlines

masks = hnp.arrays(
    np.float32,
    hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=40),
    elements=st.floats(0, 1, width=32),
)


def disc(*centres: tuple[int, int, int], side: int = 100, soft: int = 7) -> Mask:
    """A mask with a soft disc for each (x, y, radius)."""
    mask = np.zeros((side, side), np.float32)
    for x, y, radius in centres:
        cv2.circle(mask, (x, y), radius, 1.0, cv2.FILLED)
    return cv2.blur(mask, (soft, soft))  # type: ignore[return-value]


def test_the_largest_region_stays_and_the_others_go() -> None:
    mask = disc((30, 30, 20), (75, 75, 12))
    filled = fill_largest_contour(mask)
    assert filled[30, 30] == 1
    assert filled[55:, 55:].max() == 0


def test_holes_in_the_person_are_filled() -> None:
    mask = disc((50, 50, 35))
    mask[45:55, 45:55] = 0
    mask[60:63, 60:63] = 0.3
    filled = fill_largest_contour(mask)
    assert (filled[35:65, 35:65] == 1).all()


def test_the_soft_edge_stays_as_it_was() -> None:
    mask = disc((50, 50, 30))
    filled = fill_largest_contour(mask)
    edge = (mask > 0.05) & (mask < 0.4)
    np.testing.assert_allclose(filled[edge], mask[edge], atol=0.05)
    # No step along a line through the edge is much larger than it was before.
    before, after = np.abs(np.diff(mask[50])), np.abs(np.diff(filled[50]))
    assert after.max() < before.max() + 0.1


def test_grey_that_belongs_to_another_region_goes_with_it() -> None:
    mask = disc((30, 50, 24), (85, 50, 10), soft=9)
    filled = fill_largest_contour(mask)
    assert mask[50, 72:].max() > 0.9
    assert filled[50, 72:].max() < 0.02


def test_an_empty_mask_stays_empty() -> None:
    empty = np.zeros((20, 30), np.float32)
    np.testing.assert_array_equal(fill_largest_contour(empty), empty)
    doubt = empty + np.float32(0.4)
    np.testing.assert_array_equal(fill_largest_contour(doubt), empty)


def test_a_full_mask_stays_full() -> None:
    full = np.ones((30, 20), np.float32)
    np.testing.assert_array_equal(fill_largest_contour(full), full)


def test_a_person_at_the_rim_of_the_image_reaches_the_rim() -> None:
    mask = np.zeros((40, 40), np.float32)
    mask[20:, 5:35] = 1
    np.testing.assert_array_equal(fill_largest_contour(mask) >= 0.5, mask >= 0.5)
    assert (fill_largest_contour(mask)[-1, 6:34] > 0.9).all()


def test_one_pixel_is_a_person_if_there_is_no_larger_one() -> None:
    mask = np.zeros((20, 20), np.float32)
    mask[7, 9] = 0.8
    filled = fill_largest_contour(mask)
    assert filled[7, 9] == pytest.approx(0.5, abs=0.3)
    assert np.count_nonzero(filled) == 1


@given(mask=masks)
def test_any_mask_gives_one_of_the_same_shape_and_range(mask: Mask) -> None:
    given_mask = mask.copy()
    contours = outlines(mask)
    gaps = gaps_in(mask, area_of(contours, mask.shape))
    everything = fill(mask, contours, contours, gaps)
    for filled in (fill_largest_contour(mask), everything):
        assert filled.shape == mask.shape
        assert filled.dtype == np.float32
        assert filled.min() >= 0
        assert filled.max() <= 1
    np.testing.assert_array_equal(mask, given_mask)
    assert gaps is None or everything[gaps != 0].max(initial=0) < 0.5


@given(mask=masks)
def test_what_is_kept_is_one_region_without_holes(mask: Mask) -> None:
    person = (fill_largest_contour(mask) >= 0.5).astype(np.uint8)
    around = cv2.copyMakeBorder(person, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    assert cv2.connectedComponents(person, connectivity=8)[0] <= 2
    assert cv2.connectedComponents(1 - around, connectivity=4)[0] == 2


def gaps_of(mask: Mask, *, open_before: bool = False) -> int:
    """Pixels of the gaps in all regions of a mask."""
    area = area_of(outlines(mask), mask.shape)
    gaps = gaps_in(mask, area, np.ones_like(area) if open_before else None)
    return 0 if gaps is None else int(np.count_nonzero(gaps))


@pytest.mark.parametrize(
    ("side", "value", "opens"),
    [
        (12, 0.0, True),
        (12, 0.2, False),  # in doubt: a pattern, or something that is held
        (3, 0.0, False),  # it would only glitter
    ],
)
def test_only_large_and_certain_holes_are_gaps(
    side: int, value: float, opens: bool
) -> None:
    mask = disc((50, 50, 40))
    mask[40 : 40 + side, 45 : 45 + side] = value
    assert gaps_of(mask) == (side * side if opens else 0)
    filled = fill_largest_contour(mask)
    assert filled[40 : 40 + side, 45 : 45 + side].min() == 1


def test_an_open_gap_is_asked_for_less() -> None:
    mask = disc((50, 50, 40))
    mask[40:43, 45:48] = 0.2
    assert gaps_of(mask) == 0
    assert gaps_of(mask, open_before=True) == 9


def test_a_gap_keeps_the_soft_edge_the_network_gave_it() -> None:
    mask = np.minimum(disc((50, 50, 45)), 1 - disc((50, 50, 12)))
    contours = outlines(mask)
    gaps = gaps_in(mask, area_of(contours, mask.shape))
    filled = fill(mask, contours, contours, gaps)
    assert filled[50, 50] == 0
    line = filled[50, 50:70]
    assert np.abs(np.diff(line)).max() < np.abs(np.diff(mask[50, 50:70])).max() + 0.1
    np.testing.assert_allclose(line[line < 0.5], mask[50, 50:70][line < 0.5], atol=0.05)


def test_what_opens_to_the_outside_is_no_hole() -> None:
    mask = disc((50, 50, 40))
    mask[40:60, 50:] = 0
    assert gaps_of(mask) == 0
