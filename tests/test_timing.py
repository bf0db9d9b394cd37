import pytest

from portraitcam.timing import Durations, Rate, SleepWatch, StageTimes, slept_s


def test_n_stamps_span_one_interval_less() -> None:
    rate = Rate()
    for tick in range(21):
        rate.tick(now=tick * 0.05)
    assert rate.per_second == pytest.approx(20.0)


def test_a_rate_is_zero_before_the_second_event() -> None:
    rate = Rate()
    assert rate.per_second == 0.0
    rate.tick()
    assert rate.per_second == 0.0


def test_only_the_window_counts() -> None:
    rate = Rate(window=3)
    for now in (0.0, 10.0, 10.1, 10.2):
        rate.tick(now=now)
    assert rate.per_second == pytest.approx(10.0)


def test_percentiles_of_durations() -> None:
    durations = Durations()
    assert durations.percentile(50) == 0.0
    for value_ms in range(101):
        durations.add(value_ms)
    assert durations.percentile(50) == 50
    assert durations.percentile(95) == 95


def test_stages_keep_the_order_in_which_they_were_first_measured() -> None:
    times = StageTimes()
    for stage in ("segment", "compose", "segment"):
        with times.measure(stage):
            pass
    assert list(times.median_ms()) == ["segment", "compose"]
    times.clear()
    assert times.median_ms() == {}


def test_a_machine_that_has_slept_is_noticed_once() -> None:
    asleep_s = 5.0
    watch = SleepWatch(lambda: asleep_s)
    assert not watch.woke()
    asleep_s = 5.4  # clocks are read one after the other
    assert not watch.woke()
    asleep_s = 3605.4
    assert watch.woke()
    assert not watch.woke()


def test_this_machine_tells_how_long_it_has_slept() -> None:
    first = slept_s()
    assert first > -0.1
    assert abs(slept_s() - first) < 0.5
