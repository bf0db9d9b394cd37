import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from portraitcam.gui.errands import Errands


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    errands = Errands()
    yield errands
    errands.close()


def test_work_is_done_elsewhere_and_its_result_arrives_here(
    qtbot: QtBot, errands: Errands
) -> None:
    here = threading.current_thread()
    found: list[tuple[threading.Thread, threading.Thread]] = []
    errands.run(
        threading.current_thread,
        lambda worker: found.append((worker, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(found))
    worker, receiver = found[0]
    assert worker is not here
    assert receiver is here


def test_errands_keep_their_order(qtbot: QtBot, errands: Errands) -> None:
    found: list[int] = []
    for number in range(20):
        errands.run(lambda number=number: number, found.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(found) == 20)
    assert found == list(range(20))


def test_the_thread_ends_when_nothing_is_left_to_do(
    qtbot: QtBot, errands: Errands
) -> None:
    found: list[object] = []
    errands.run(lambda: 1, found.append)
    qtbot.waitUntil(lambda: bool(found))
    qtbot.waitUntil(
        lambda: "errands" not in [thread.name for thread in threading.enumerate()]
    )


def test_an_errand_that_fails_does_not_stop_the_next(
    qtbot: QtBot, errands: Errands
) -> None:
    found: list[object] = []
    errands.run(lambda: 1 // 0, found.append)
    errands.run(lambda: "next", found.append)
    qtbot.waitUntil(lambda: found == ["next"])


def test_nothing_arrives_after_the_end(qtbot: QtBot, errands: Errands) -> None:
    found: list[object] = []
    errands.run(lambda: time.sleep(0.05), found.append)
    errands.run(lambda: "never begun", found.append)
    errands.close()
    qtbot.wait(100)
    assert found == []
    assert "errands" not in [thread.name for thread in threading.enumerate()]
