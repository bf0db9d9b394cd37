import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import Frame
from portraitcam.tally import Tally


def frame(index: int, captured_at: float = 0.0) -> Frame:
    return Frame(np.zeros((2, 2, 3), np.uint8), index, captured_at, 0.0)


@given(steps=st.lists(st.integers(1, 9), max_size=20), first=st.integers(0, 50))
def test_what_came_between_two_frames_was_missed(first: int, steps: list[int]) -> None:
    tally = Tally()
    indices = list(itertools.accumulate(steps, initial=first))
    missed = [tally.count(frame(index), 1.0, 1.0) for index in indices]
    assert missed == [0, *(step - 1 for step in steps)]


def test_nothing_was_missed_before_the_first_frame_and_after_an_interruption() -> None:
    tally = Tally()
    assert tally.count(frame(7), 1.0, 1.0) == 0
    tally.interrupt()
    assert tally.count(frame(90), 1.0, 1.0) == 0
    assert tally.count(frame(92), 1.0, 1.0) == 1


def test_a_source_that_counts_anew_has_missed_nothing() -> None:
    tally = Tally()
    tally.count(frame(70), 1.0, 1.0)
    assert tally.count(frame(0), 1.0, 1.0) == 0


def test_the_figures_are_those_of_what_was_counted() -> None:
    tally = Tally()
    for index in range(101):
        now = 50 + index / 20
        tally.count(frame(index, now - 0.03), float(index), now)
    figures = tally.figures(55.0)
    assert figures.fps_hz == pytest.approx(20)
    assert figures.frame_ms == pytest.approx((50, 95))
    assert figures.latency_ms == pytest.approx(30)


def test_the_figures_are_due_a_quarter_of_a_second_after_the_last_look() -> None:
    tally = Tally()
    assert tally.is_due(9.0)
    tally.figures(9.0)
    assert not tally.is_due(9.2)
    assert tally.is_due(9.3)
