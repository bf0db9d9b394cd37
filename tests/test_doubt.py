import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.doubt import Kinds, in_doubt, kinds_of, settle, widen, window
from portraitcam.frames import Mask
from portraitcam.scratch import Scratch
from portraitcam.tiles import BACKGROUND, EDGE, PERSON

SHAPE = (60, 80)


def half(soft_px: int = 5) -> Mask:
    """Somebody in the right half, with an edge that is so soft."""
    mask = np.zeros(SHAPE, np.float32)
    mask[:, 40:] = 1
    return cv2.blur(mask, (soft_px, soft_px))  # type: ignore[return-value]


def fresh() -> Kinds:
    return np.full(SHAPE, 9, np.uint8)


@pytest.mark.parametrize(("level", "kind"), [(0.0, BACKGROUND), (1.0, PERSON)])
def test_a_plain_mask_leaves_no_doubt(level: float, kind: int) -> None:
    kinds = fresh()
    mask = np.full(SHAPE, level, np.float32)
    assert in_doubt(mask, kinds, 3, Scratch()) is None
    assert (kinds == kind).all()


@given(around_px=st.integers(0, 50))
def test_the_rectangle_holds_all_doubt_and_what_is_around_it(around_px: int) -> None:
    mask, kinds = half(), fresh()
    box = in_doubt(mask, kinds, around_px, Scratch())
    assert box is not None
    rows, columns = box
    assert (rows.start, rows.stop >= SHAPE[0]) == (0, True)
    grey = np.flatnonzero(((mask > 0.03) & (mask < 0.97)).any(axis=0))
    assert columns.start <= max(0, grey[0] - around_px)
    assert columns.stop > grey[-1] + around_px
    assert (kinds[:, : grey[0] - 1] == BACKGROUND).all()
    assert (kinds[:, grey[-1] + 2 :] == PERSON).all()
    assert (kinds[:, grey] == EDGE).all()


def test_what_the_filter_is_sure_of_is_certain_though_the_mask_is_not() -> None:
    mask = np.full(SHAPE, 0.5, np.float32)
    alpha = np.full(SHAPE, 128, np.float32)
    alpha[:, :20], alpha[:, 60:] = -100, 400
    kinds = kinds_of(mask, alpha, 2, Scratch())
    assert (kinds[:, :19] == BACKGROUND).all()
    assert (kinds[:, 61:] == PERSON).all()
    assert (kinds[:, 20:60] == EDGE).all()


def test_what_the_mask_is_sure_of_is_certain_as_far_as_an_edge_may_move() -> None:
    mask = np.zeros(SHAPE, np.float32)
    mask[:, 40:] = 1
    nothing_known = np.full(SHAPE, 128, np.float32)
    for radius in (1, 4):
        kinds = kinds_of(mask, nothing_known, radius, Scratch())
        assert (kinds[:, : 40 - radius] == BACKGROUND).all()
        assert (kinds[:, 40 - radius : 40 + radius] == EDGE).all()
        assert (kinds[:, 40 + radius :] == PERSON).all()


def test_a_certain_pixel_is_the_same_whatever_its_colour() -> None:
    kinds = fresh()
    kinds[:, :20], kinds[:, 20:60], kinds[:, 60:] = BACKGROUND, EDGE, PERSON
    edge = np.full((4, *SHAPE), 7, np.float32)
    settle(edge, kinds, Scratch())
    assert (edge[:, :, 20:60] == 7).all()
    assert (edge[:3, :, :20] == 0).all()
    assert (edge[:3, :, 60:] == 0).all()
    assert (edge[3, :, :20] == 0).all()
    assert (edge[3, :, 60:] == 255).all()


@given(by_px=st.integers(0, 90))
def test_only_an_edge_grows(by_px: int) -> None:
    kinds = fresh()
    kinds[:, :20], kinds[:, 20:] = BACKGROUND, PERSON
    widen(kinds, by_px, Scratch())
    assert (kinds[:, :20] == BACKGROUND).all()
    assert (kinds[:, 20:] == PERSON).all()
    kinds[30, 50] = EDGE
    widen(kinds, by_px, Scratch())
    rows, columns = np.nonzero(kinds == EDGE)
    assert rows.min() == max(0, 30 - by_px)
    assert rows.max() == min(SHAPE[0] - 1, 30 + by_px)
    assert columns.min() == max(0, 50 - by_px)
    assert columns.max() == min(SHAPE[1] - 1, 50 + by_px)


def test_a_window_is_no_wider_than_what_there_is_to_see() -> None:
    assert window(2, (60, 80)).shape == (5, 5)
    assert window(10_000, (1, 80)).shape == (3, 161)
