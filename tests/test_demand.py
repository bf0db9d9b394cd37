from hypothesis import given
from hypothesis import strategies as st

from portraitcam.demand import OFF_AFTER_S, Demand


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_the_camera_is_off_from_the_start_while_nobody_watches() -> None:
    assert not Demand(clock=Clock()).needed([False], 0)
    assert not Demand(clock=Clock()).needed([], 0)


def test_it_is_on_at_once_when_someone_comes_and_off_some_time_after() -> None:
    clock = Clock()
    demand = Demand(5.0, clock=clock)
    assert demand.needed([False, True], 0)
    clock.now_s += 4.9
    assert demand.needed([False, False], 0)
    clock.now_s += 0.2
    assert not demand.needed([False, False], 0)
    assert demand.needed([True], 0)


def test_a_program_that_looks_in_every_three_seconds_does_not_make_it_flicker() -> None:
    clock = Clock()
    demand = Demand(clock=clock)
    answers = []
    for step in range(600):  # a minute, in steps of 0.1 s
        clock.now_s = 100 + step / 10
        answers.append(demand.needed([step % 30 == 0], 0))
    assert all(answers)
    assert OFF_AFTER_S >= 2 * 3


def test_where_nothing_tells_who_watches_it_stays_on_unless_told_otherwise() -> None:
    clock = Clock()
    demand = Demand(clock=clock)
    clock.now_s += 1e6
    assert demand.needed([False, None], 0)
    assert not demand.needed([False, None], 60)


def test_what_the_user_does_turns_an_idle_camera_on_again() -> None:
    clock = Clock()
    demand = Demand(clock=clock)
    clock.now_s += 61
    assert not demand.needed([None], 60)
    demand.stir()
    assert demand.needed([None], 60)
    clock.now_s += 30
    assert demand.needed([True, None], 60), "a preview is as good as a shortcut"
    clock.now_s += 59
    assert demand.needed([False, None], 60)
    clock.now_s += 2
    assert not demand.needed([False, None], 60)


@given(st.lists(st.tuples(st.floats(0, 20), st.booleans()), max_size=30))
def test_it_is_on_exactly_while_the_last_watcher_was_there_not_long_ago(
    visits: list[tuple[float, bool]],
) -> None:
    clock = Clock()
    demand = Demand(6.0, clock=clock)
    seen_at = -1e9
    for pause_s, watched in visits:
        clock.now_s += pause_s
        seen_at = clock.now_s if watched else seen_at
        assert demand.needed([watched], 0) == (clock.now_s - seen_at <= 6.0)
