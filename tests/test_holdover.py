import numpy as np
import pytest

from portraitcam.away import away_card
from portraitcam.frames import Image
from portraitcam.holdover import HOLD_S, Holdover
from portraitcam.status import State

SIZE = (64, 36)


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def composed(value: int) -> Image:
    return np.full((36, 64, 3), value, np.uint8)


def test_the_away_card_goes_out_while_nothing_was_ever_composed(clock: Clock) -> None:
    instead = Holdover(clock).substitute(SIZE, failed=False)
    assert instead is not None
    assert instead[1] is State.AWAY
    assert (instead[0] == away_card(SIZE)).all()


def test_a_short_wait_for_a_frame_needs_no_substitute(clock: Clock) -> None:
    holdover = Holdover(clock)
    holdover.remember(composed(7))
    clock.now_s += 0.1
    assert holdover.substitute(SIZE, failed=False) is None


def test_a_failed_frame_is_replaced_at_once_by_the_last_composed_one(
    clock: Clock,
) -> None:
    holdover = Holdover(clock)
    holdover.remember(composed(7))
    instead = holdover.substitute(SIZE, failed=True)
    assert instead is not None
    assert instead[1] is State.HOLDING
    assert instead[0].max() == 7


def test_what_is_held_cannot_be_overwritten(clock: Clock) -> None:
    holdover, image = Holdover(clock), composed(7)
    holdover.remember(image)
    holdover.substitute(SIZE, failed=True)
    image[:] = 200
    instead = holdover.substitute(SIZE, failed=True)
    assert instead is not None
    assert instead[0].max() == 7


def test_after_two_seconds_the_away_card_replaces_it_for_good(clock: Clock) -> None:
    holdover = Holdover(clock)
    holdover.remember(composed(7))
    clock.now_s += HOLD_S - 0.01
    instead = holdover.substitute(SIZE, failed=False)
    assert instead is not None
    assert instead[1] is State.HOLDING
    clock.now_s += 0.02
    for _ in range(2):
        instead = holdover.substitute(SIZE, failed=False)
        assert instead is not None
        assert instead[1] is State.AWAY
        clock.now_s = 100.0  # even if the clock went back


def test_a_forgotten_image_never_goes_out_again(clock: Clock) -> None:
    holdover = Holdover(clock)
    holdover.remember(composed(7))
    holdover.forget()
    instead = holdover.substitute(SIZE, failed=True)
    assert instead is not None
    assert instead[1] is State.AWAY
