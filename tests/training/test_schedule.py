import pytest

pytest.importorskip("torch")

from portraitcam.training.checkpoint import Progress
from portraitcam.training.schedule import Schedule


def at(step: int, seconds: float = 0.0) -> Progress:
    return Progress(step=step, seconds=seconds)


def test_the_rate_rises_stays_and_falls_to_zero() -> None:
    schedule = Schedule(peak=1.0, steps=1000, warmup=100, decay=0.2)
    rates = [schedule.rate(at(step)) for step in (0, 49, 100, 800, 900, 1000)]
    assert rates == pytest.approx([0.01, 0.5, 1, 1, 0.5, 0])


def test_a_run_by_the_clock_ends_by_the_clock() -> None:
    schedule = Schedule(peak=1.0, seconds=60, warmup=1, decay=0.5)
    assert schedule.done(at(10**6, 30)) == 0.5
    assert schedule.rate(at(10**6, 45)) == pytest.approx(0.5)
    assert not schedule.decaying(at(0, 30))
    assert schedule.decaying(at(0, 31))


def test_the_rate_never_is_negative() -> None:
    assert Schedule(peak=1.0, steps=10, decay=0.5).rate(at(12)) == 0


def test_small_pictures_come_first() -> None:
    schedule = Schedule(peak=1.0, steps=10, small_share=0.5, small_px=160, size_px=224)
    sizes = [schedule.picture_px(at(step)) for step in (0, 4, 5, 9)]
    assert sizes == [160, 160, 224, 224]


def test_without_a_length_a_run_is_over() -> None:
    assert Schedule(peak=1.0).done(at(0)) == 1
