import functools
import itertools
import math

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import Image, Mask
from portraitcam.framing import (
    LEAST_SHARE,
    MOST_PAN_HZ,
    MOST_ZOOM_HZ,
    WHOLE,
    Cutter,
    Framer,
    View,
    by_hand,
    find_person,
    part_of_mask,
    turned,
)

SIDE = 224
FPS_HZ = 30
HALF_WIDTH = 0.09


def figure(x: float, *, size: float = 1.0, arm: bool = False) -> Mask:
    """Head and shoulders at `x` (share of the width), as wide as 0.18 * size."""
    rows, columns = np.mgrid[:SIDE, :SIDE] / SIDE
    mask: Mask = np.zeros((SIDE, SIDE), np.float32)
    across = (columns - x) / (0.05 * size)
    mask[across**2 + ((rows - 0.4) / (0.11 * size)) ** 2 < 1] = 1
    mask[(abs(columns - x) < HALF_WIDTH * size) & (rows > 0.4 + 0.13 * size)] = 1
    if arm:
        mask[(abs(columns - x - 0.1) < 0.02) & (rows > 0.15)] = 1
    return mask


def walk(framer: Framer, places: list[float], start_s: float = 0.0) -> list[View]:
    """The views while a figure is at `places`, one a frame."""
    return [
        framer(figure(x), start_s + index / FPS_HZ) for index, x in enumerate(places)
    ]


def settled(x: float) -> tuple[Framer, View]:
    """A framer that has had the time to find a figure at `x`."""
    framer = Framer()
    return framer, walk(framer, [x] * 120)[-1]


def test_a_person_off_the_middle_is_brought_there_and_enlarged() -> None:
    _, view = settled(0.3)
    assert view.x == pytest.approx(0.3, abs=0.02)
    assert view.share < 0.6
    head_top = 0.4 - 0.11
    assert view.y - view.share / 2 < head_top - 0.02, "there is room above the head"


def test_nothing_is_enlarged_more_than_twice() -> None:
    framer = Framer()
    views = [framer(figure(0.5, size=0.4), i / FPS_HZ) for i in range(200)]
    assert min(v.share for v in views) >= LEAST_SHARE


def test_who_fills_the_picture_is_left_as_is() -> None:
    framer = Framer()
    views = [framer(figure(0.5, size=3.2), i / FPS_HZ) for i in range(120)]
    assert views[-1].share > 0.97


@pytest.mark.parametrize("speed_hz", [0.05, 0.1, 0.2, 0.3])
def test_a_person_who_walks_stays_in_the_view_at_a_bounded_speed(
    speed_hz: float,
) -> None:
    framer, before = settled(0.3)
    span = 0.4
    places = []
    for index in range(300):
        there = (index / FPS_HZ * speed_hz) % (2 * span)
        places.append(0.3 + min(there, 2 * span - there))
    views = walk(framer, places, 4.0)
    for x, view in zip(places, views, strict=True):
        assert view.x - view.share / 2 <= x - HALF_WIDTH + 0.01
        assert view.x + view.share / 2 >= x + HALF_WIDTH - 0.01
    for one, other in itertools.pairwise([before, *views]):
        assert abs(other.x - one.x) * FPS_HZ <= MOST_PAN_HZ * 1.01
        zoom = abs(math.log(other.share / one.share))
        assert zoom * FPS_HZ <= MOST_ZOOM_HZ * 1.01


def test_a_person_who_only_sways_moves_nothing() -> None:
    framer, _ = settled(0.4)
    walk(framer, [0.4] * 120, 4.0)
    sway = [0.4 + 0.015 * math.sin(i / 7) for i in range(200)]
    views = walk(framer, sway, 8.0)
    assert max(v.x for v in views) - min(v.x for v in views) < 0.004


def test_a_trembling_mask_gives_a_still_view() -> None:
    framer, _ = settled(0.4)
    walk(framer, [0.4] * 120, 4.0)
    rng = np.random.default_rng(3)
    views = []
    for index in range(120):
        shift = rng.integers(-2, 3, 2)
        mask = np.roll(figure(0.4), tuple(shift), (0, 1))
        views.append(framer(mask, 8 + index / FPS_HZ))
    steps = [abs(b.x - a.x) for a, b in itertools.pairwise(views)]
    assert max(steps) < 0.0005


def test_the_view_never_runs_past_its_goal() -> None:
    views = walk(Framer(), [0.3] * 200)
    xs = [v.x for v in views]
    assert all(later <= earlier + 1e-9 for earlier, later in itertools.pairwise(xs))
    assert min(xs) >= 0.28


def test_the_view_starts_and_stops_softly() -> None:
    views = walk(Framer(), [0.3] * 200)
    speeds = [(b.x - a.x) * FPS_HZ for a, b in itertools.pairwise(views)]
    kicks = [abs(b - a) * FPS_HZ for a, b in itertools.pairwise(speeds)]
    assert max(kicks) < 2.5


def test_a_raised_arm_moves_nothing_sideways() -> None:
    still, raised = find_person(figure(0.5)), find_person(figure(0.5, arm=True))
    assert still is not None
    assert raised is not None
    assert raised.view.x == pytest.approx(still.view.x, abs=0.03)
    assert raised.view.y == pytest.approx(still.view.y, abs=0.03)


def test_when_everybody_has_left_all_is_shown_again() -> None:
    framer, _ = settled(0.3)
    empty = np.zeros((SIDE, SIDE), np.float32)
    shares = [framer(empty, 4 + i / FPS_HZ).share for i in range(150)]
    assert shares[10] < 0.7, "not at once: a mask may fail for a moment"
    assert shares[-1] > 0.99


def test_a_gap_in_time_is_no_leap_of_the_view() -> None:
    framer, view = settled(0.3)
    for time_s in (900.0, 3.0):
        later = framer(figure(0.7), time_s)
        assert abs(later.x - view.x) <= MOST_PAN_HZ * 0.11
        view = later


def test_another_scene_starts_with_all_of_the_frame() -> None:
    framer, _ = settled(0.3)
    framer.reset()
    assert framer(figure(0.7), 4.0) == WHOLE


# By hand --------------------------------------------------------------------------


@given(st.floats(1, 2), st.floats(-1, 1), st.floats(-1, 1))
def test_every_view_by_hand_lies_within_the_frame(
    zoom: float, pan_x: float, pan_y: float
) -> None:
    view = by_hand(zoom, pan_x, pan_y)
    assert LEAST_SHARE <= view.share <= 1
    for middle in (view.x, view.y):
        assert middle - view.share / 2 >= -1e-9
        assert middle + view.share / 2 <= 1 + 1e-9


def test_pans_reach_the_corners_and_no_further() -> None:
    assert by_hand(2, -1, 1) == View(0.25, 0.75, 0.5)
    assert by_hand(1, 1, 1) == WHOLE


@functools.cache
def soft_image() -> Image:
    noise = np.random.default_rng(1).integers(0, 256, (90, 160, 3), np.uint8)
    blurred = cv2.GaussianBlur(noise, (0, 0), 4)
    return cv2.normalize(blurred, None, 0, 255, cv2.NORM_MINMAX)  # type: ignore[call-overload,no-any-return]


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.5, 1))
def test_a_part_is_what_lies_there_to_half_a_pixel(
    x: float, y: float, share: float
) -> None:
    image, view = soft_image(), View(x, y, share).inside()
    shown = Cutter()(image, view)
    assert shown.shape == image.shape
    assert shown.flags.c_contiguous
    planes = [image[..., c].astype(np.float32) for c in range(3)]
    wanted = np.dstack([part_of_mask(plane, view) for plane in planes])
    steepest = np.abs(np.diff(image.astype(int), axis=1)).max()
    assert np.abs(shown - wanted).max() <= steepest / 2 + 2


@pytest.mark.parametrize("size", [(1, 1), (2, 90), (333, 41)])
def test_a_frame_of_any_size_has_parts(size: tuple[int, int]) -> None:
    image: Image = np.zeros((size[1], size[0], 3), np.uint8)
    assert Cutter()(image, View(0.3, 0.6, 0.51).inside()).shape == image.shape


def test_a_part_stays_valid_while_two_more_are_cut() -> None:
    cut, image = Cutter(), soft_image()
    first = cut(image, View(0.4, 0.4, 0.6))
    kept = first.copy()
    for share in (0.9, 0.5):
        cut(image, View(0.5, 0.5, share))
        np.testing.assert_array_equal(first, kept)


def test_all_of_a_frame_is_that_frame() -> None:
    image = soft_image()
    assert Cutter()(image, WHOLE) is image
    assert turned(image, "0") is image


@pytest.mark.parametrize(("turn", "corner"), [("90", (0, -1)), ("180", (-1, -1))])
def test_a_turned_image_has_its_corner_elsewhere(
    turn: str, corner: tuple[int, int]
) -> None:
    image: Image = np.zeros((9, 16, 3), np.uint8)
    image[0, 0] = 255
    assert turned(image, turn)[corner].tolist() == [255, 255, 255]
    back = turned(turned(image, turn), {"90": "270"}.get(turn, turn))
    np.testing.assert_array_equal(back, image)
