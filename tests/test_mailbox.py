import threading
import time

from hypothesis import given
from hypothesis import strategies as st

from portraitcam.mailbox import Mailbox


def test_a_newer_value_replaces_one_not_yet_taken() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.put(2)
    assert box.take(0) == 2
    assert box.take(0) is None
    assert box.dropped == 1


@given(st.lists(st.booleans(), max_size=60))
def test_values_come_out_in_order_and_each_at_most_once(steps: list[bool]) -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []
    put = 0
    for is_put in steps:
        if is_put:
            put += 1
            box.put(put)
        elif (value := box.take(0)) is not None:
            assert value == put
            taken.append(value)
    assert taken == sorted(set(taken))
    left = box.take(0)
    assert len(taken) + box.dropped + (left is not None) == put


def test_a_taker_waits_for_a_value() -> None:
    box: Mailbox[str] = Mailbox()
    threading.Timer(0.05, box.put, ["late"]).start()
    assert box.take(5) == "late"


def test_closing_frees_a_taker_that_waits() -> None:
    box: Mailbox[str] = Mailbox()
    threading.Timer(0.05, box.close).start()
    started = time.monotonic()
    assert box.take(5) is None
    assert time.monotonic() - started < 2


def test_a_closed_mailbox_takes_and_gives_nothing() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.close()
    box.put(2)
    assert box.closed
    assert box.take(0) is None
