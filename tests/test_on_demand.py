import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from portraitcam.away import is_away_card
from portraitcam.demand import Demand
from portraitcam.engine import Engine
from portraitcam.errors import SourceError
from portraitcam.frames import Frame, Image
from portraitcam.settings import Settings
from portraitcam.sinks import NullSink
from portraitcam.sources.synthetic import SyntheticSource
from portraitcam.status import State

SIZE = (320, 180)
BLUE = Settings(source="camera", size=SIZE, background="#2040c0")


class Camera(SyntheticSource):
    """The demo scene as a camera: its light is on from the first read to the close."""

    def __init__(self) -> None:
        super().__init__(SIZE, 30, paced=False)
        self.live = True
        self.light = False
        self.lit = 0
        self.missing = False

    def read(self, timeout_s: float) -> Frame | None:
        if self.missing:
            raise SourceError("There is no camera.", hint="Connect one.")
        self.lit += not self.light
        self.light = True
        return super().read(timeout_s)

    def close(self) -> None:
        self.light = False


class VirtualCamera(NullSink):
    """What a call program reads, or not."""

    reader: bool | None = False

    def __init__(self) -> None:
        super().__init__()
        self.cards = self.people = 0
        self.images: list[Image] = []

    def send(self, image: Image, time_s: float) -> None:
        super().send(image, time_s)
        if is_away_card(image):
            self.cards += 1
        else:
            self.people += 1

    def watched(self) -> bool | None:  # type: ignore[override]
        return self.reader


def wait_for(condition: Callable[[], bool], timeout_s: float = 20) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.005)


@pytest.fixture(autouse=True)
def soon_off(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    off_after_s = 0.3 if "flicker" not in request.node.name else 5.0
    monkeypatch.setattr("portraitcam.loop.Demand", lambda: Demand(off_after_s))


@contextmanager
def call(
    settings: Settings = BLUE, *, previewed: bool = False, patient: bool = True
) -> Iterator[tuple[Engine, Camera, VirtualCamera]]:
    camera, sink = Camera(), VirtualCamera()
    engine = Engine(settings, [sink], patient=patient, source=camera)
    engine.set_previewed(previewed)
    engine.start()
    try:
        yield engine, camera, sink
    finally:
        engine.stop()
    assert not [t for t in threading.enumerate() if t.name == "engine"]


def in_state(engine: Engine, state: State) -> Callable[[], bool]:
    return lambda: engine.status.state is state


def test_the_light_stays_off_while_nobody_watches_and_the_away_card_goes_out() -> None:
    with call() as (engine, camera, sink):
        wait_for(lambda: sink.cards > 3)
        assert engine.status.state is State.UNWATCHED
        assert engine.status.state.value == "camera off: nobody is watching"
    assert (camera.lit, sink.people) == (0, 0)


def test_a_reader_turns_the_camera_on_and_its_leaving_off_again() -> None:
    with call() as (engine, camera, sink):
        wait_for(lambda: sink.cards > 0)
        sink.reader = True
        wait_for(in_state(engine, State.RUNNING))
        wait_for(lambda: camera.light)
        sink.reader = False
        wait_for(in_state(engine, State.UNWATCHED))
        wait_for(lambda: not camera.light)
        people = sink.people
        wait_for(lambda: sink.cards > 5)
        assert sink.people == people, "nobody of before is shown to who comes next"
        sink.reader = True
        wait_for(in_state(engine, State.RUNNING))
    assert camera.lit == 2


def test_a_reader_that_comes_and_goes_does_not_make_the_light_flicker() -> None:
    with call() as (engine, camera, sink):
        for _ in range(4):
            sink.reader = True
            wait_for(in_state(engine, State.RUNNING))
            sink.reader = False
            time.sleep(0.1)
    assert camera.lit == 1


def test_a_visible_preview_is_a_watcher() -> None:
    with call(previewed=True) as (engine, _, _sink):
        wait_for(in_state(engine, State.RUNNING))
        engine.set_previewed(False)
        wait_for(in_state(engine, State.UNWATCHED))


def test_who_wants_it_always_on_has_it_always_on() -> None:
    with call(BLUE.with_values(always_on=True)) as (engine, _, _sink):
        wait_for(in_state(engine, State.RUNNING))


def test_a_file_that_is_sent_does_not_stop_when_nobody_watches() -> None:
    sink = VirtualCamera()
    source = SyntheticSource(SIZE, 30, paced=False, frames=5)
    engine = Engine(BLUE, [sink], source=source)
    engine.set_previewed(False)
    assert engine.run().frames == 5


def test_a_camera_that_is_missing_when_a_call_begins_does_not_end_the_program() -> None:
    with call(patient=False) as (engine, camera, sink):
        wait_for(lambda: sink.cards > 0)
        camera.missing = sink.reader = True
        wait_for(in_state(engine, State.AWAY))
        camera.missing = False
        wait_for(in_state(engine, State.RUNNING))


def test_after_sleep_the_camera_is_opened_anew_and_nothing_of_before_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    woke = threading.Event()

    class Watch:
        def woke(self) -> bool:
            was = woke.is_set()
            woke.clear()
            return was

    monkeypatch.setattr("portraitcam.loop.SleepWatch", Watch)
    with call(previewed=True) as (engine, camera, _):
        wait_for(in_state(engine, State.RUNNING))
        woke.set()
        wait_for(lambda: camera.lit == 2)
        wait_for(in_state(engine, State.RUNNING))


def test_a_camera_that_changes_its_size_goes_on() -> None:
    class Turning(Camera):
        def read(self, timeout_s: float) -> Frame | None:
            frame = super().read(timeout_s)
            if frame is None or frame.index % 2:
                return frame
            small = frame.image[:90, :160].copy()
            return Frame(small, frame.index, frame.captured_at, frame.time_s)

    sink = VirtualCamera()
    engine = Engine(BLUE, [sink], source=Turning())
    assert engine.run(6).frames == 6
    assert engine.status.faults == 0
