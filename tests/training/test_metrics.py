import cv2
import numpy as np
import pytest

from portraitcam.training.metrics import (
    Confusion,
    MaskArray,
    boundary_iou,
    flicker,
    inner_band,
    person_share,
)


def left(share: float, height: int = 224, width: int = 224) -> MaskArray:
    mask = np.zeros((height, width), np.float32)
    mask[:, : round(share * width)] = 1
    return mask


def test_a_perfect_mask_has_an_miou_of_100() -> None:
    confusion = Confusion()
    confusion.add(left(0.5), left(0.5))
    assert confusion.miou == confusion.iou_person == 100


def test_miou_is_the_mean_of_person_and_background() -> None:
    confusion = Confusion()
    confusion.add(left(0.5), left(0.25))
    assert confusion.iou_person == pytest.approx(50)
    assert confusion.miou == pytest.approx((50 + 100 * 2 / 3) / 2)


def test_pixels_are_pooled_over_pictures() -> None:
    """A picture with a small person counts by its pixels, not as a whole picture."""
    confusion = Confusion()
    confusion.add(left(0.5), left(0.5))
    confusion.add(left(0.125), left(0.25))
    assert confusion.iou_person == pytest.approx(100 * 0.625 / 0.75)


def test_pictures_of_any_size_are_compared_at_224() -> None:
    confusion = Confusion()
    confusion.add(left(0.5, 56, 56), left(0.5, 800, 600))
    assert confusion.both + confusion.both_background == 224 * 224
    assert confusion.miou == 100


def test_nobody_seen_where_nobody_is_has_a_perfect_background() -> None:
    confusion = Confusion()
    confusion.add(left(0), left(0))
    assert confusion.miou == 50


def test_boundary_iou_of_a_perfect_mask_is_100() -> None:
    assert boundary_iou(left(0.5), left(0.5)) == 100
    assert boundary_iou(left(0), left(0)) == 100


def test_boundary_iou_looks_at_a_band_of_2_percent_of_the_diagonal() -> None:
    """100x100: the band is 3 px; shifted by one column, two of the three overlap."""
    reference = np.zeros((100, 100), np.float32)
    reference[20:80, 20:80] = 1
    shifted = np.roll(reference, 1, 1)
    band = 60 * 60 - 54 * 54
    both = 60 * 59 - 54 * 53 - 2 * 54
    assert boundary_iou(shifted, reference) == pytest.approx(
        100 * both / (2 * band - both)
    )


def test_the_rim_of_the_picture_is_a_boundary() -> None:
    band = inner_band(np.ones((6, 6), np.bool_), 1)
    assert band.sum() == 20


def test_a_still_picture_does_not_flicker() -> None:
    image = cv2.GaussianBlur(
        np.random.default_rng(0).integers(0, 255, (90, 160, 3), np.uint8), (9, 9), 0
    ).astype(np.uint8)
    assert flicker([(image, left(0.5))] * 3) == pytest.approx(0, abs=1e-3)


def test_a_mask_that_jumps_before_a_still_picture_flickers_by_its_change() -> None:
    image = cv2.GaussianBlur(
        np.random.default_rng(0).integers(0, 255, (224, 224, 3), np.uint8), (9, 9), 0
    ).astype(np.uint8)
    jump = flicker([(image, left(0.5)), (image, left(0.75))])
    assert jump == pytest.approx(250, rel=0.02)


def test_a_mask_that_follows_the_motion_hardly_flickers() -> None:
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 255, (224, 300, 3), np.uint8)
    wide = cv2.GaussianBlur(noise, (15, 15), 0).astype(np.uint8)
    mask = left(0.5, 224, 300)
    moving = [(wide[:, i : i + 224], mask[:, i : i + 224]) for i in (0, 3, 6)]
    frozen = [(wide[:, i : i + 224], mask[:, :224]) for i in (0, 3, 6)]
    assert flicker(moving) < flicker(frozen) / 3


def test_one_frame_cannot_flicker() -> None:
    assert flicker([(np.zeros((90, 160, 3), np.uint8), left(0.5))]) == 0


def test_person_share_is_in_percent() -> None:
    assert person_share(left(0.25)) == 25
