import itertools
import math

import numpy as np
import pytest

from portraitcam.framing import (
    LEAST_SHARE,
    MOST_PAN_HZ,
    MOST_ZOOM_HZ,
    WHOLE,
    Framer,
    View,
)
from tests.framing.figure import HALF_WIDTH, SIDE, figure

FPS_HZ = 30


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
