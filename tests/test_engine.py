import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from portraitcam.away import Sign, away_card
from portraitcam.engine import Engine
from portraitcam.errors import ModelError, SinkError, SourceError
from portraitcam.frames import Frame, Image
from portraitcam.pipeline import Pipeline
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.sinks.null import NullSink
from portraitcam.sources.synthetic import SyntheticSource
from portraitcam.status import State

SIZE = (320, 180)
BLUE = Settings(source="synthetic", size=SIZE, background="#2040c0")


class UnreliableScene(SyntheticSource):
    """The demo scene at full speed, treated as a camera, that can be cut off."""

    def __init__(self) -> None:
        super().__init__(SIZE, 30, paced=False)
        self.live = True
        self.lost = False
        self.silent = False

    def read(self, timeout_s: float) -> Frame | None:
        if self.lost:
            raise SourceError("The cable was pulled.", hint="Plug it in again.")
        if self.silent:
            time.sleep(timeout_s)
            return None
        return super().read(timeout_s)

    def close(self) -> None:
        """Stay usable, so that it can come back."""


class FailingSink(NullSink):
    def send(self, image: Image, time_s: float) -> None:
        if self.count == 3:
            raise SinkError("The disk is full.", hint="Free some space.")
        super().send(image, time_s)


class BreakablePipeline(Pipeline):
    broken = False

    def process(self, frame: Frame) -> Image:
        if self.broken:
            raise MemoryError("no more of it")
        return super().process(frame)


def wait_for(condition: Callable[[], bool], timeout_s: float = 10) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.005)


@contextmanager
def started(engine: Engine) -> Iterator[Engine]:
    engine.start()
    try:
        yield engine
    finally:
        engine.stop()
        assert not [t for t in threading.enumerate() if t.name == "engine"]


def running(engine: Engine) -> Callable[[], bool]:
    return lambda: engine.status.state is State.RUNNING


def test_a_run_ends_after_the_frames_asked_for() -> None:
    sink = NullSink(keep_last=True)
    status = Engine(BLUE, [sink]).run(5)
    assert status.state is State.STOPPED
    assert status.frames == sink.count == 5
    assert status.size == SIZE
    assert sink.last is not None
    assert sink.last[2, 2].tolist() == [192, 64, 32]


def test_what_a_run_used_is_freed_at_its_end() -> None:
    made: list[weakref.ref[Pipeline]] = []

    def make(settings: Settings) -> Pipeline:
        pipeline = Pipeline(settings)
        made.append(weakref.ref(pipeline))
        return pipeline

    gc.disable()  # the network is large: it must not wait for the collector
    try:
        Engine(BLUE, [NullSink()], make_pipeline=make).run(3)
        assert [pipeline() for pipeline in made] == [None]
    finally:
        gc.enable()


def test_a_run_ends_with_its_source() -> None:
    source = SyntheticSource(SIZE, 30, paced=False, frames=4)
    assert Engine(BLUE, [NullSink()], source=source).run().frames == 4


def test_an_engine_is_started_only_once() -> None:
    with started(Engine(BLUE)) as engine, pytest.raises(RuntimeError):
        engine.start()


def test_a_failing_sink_ends_a_run_with_its_reason() -> None:
    engine = Engine(BLUE, [FailingSink()])
    with pytest.raises(SinkError, match="disk is full"):
        engine.run(10)
    assert engine.status.state is State.FAILED
    assert engine.status.frames == 3
    assert engine.status.error is not None


def test_a_failing_sink_is_only_taken_out_where_a_window_shows_why() -> None:
    kept = NullSink()
    with started(Engine(BLUE, [FailingSink(), kept], patient=True)) as engine:
        wait_for(lambda: kept.count > 6)
        assert engine.status.sinks == (kept.label,)


def test_a_missing_source_ends_a_run_at_once() -> None:
    with pytest.raises(SourceError):
        Engine(BLUE.with_values(source="no such file.mp4")).run(1)


def test_a_source_that_is_lost_and_returns_is_taken_up_again_by_itself() -> None:
    source, sink = UnreliableScene(), NullSink(keep_last=True)
    with started(Engine(BLUE, [sink], patient=True, source=source)) as engine:
        wait_for(running(engine))
        source.lost = True
        wait_for(lambda: engine.status.state is State.HOLDING)
        assert engine.status.error is not None
        assert engine.status.error.hint == "Plug it in again."
        wait_for(lambda: engine.status.state is State.AWAY)
        wait_for(lambda: bool(sink.last is not None and sink.last.max() < 240))
        source.lost = False
        wait_for(running(engine))
        assert engine.status.error is None


def test_the_away_card_goes_out_until_the_first_frame_comes() -> None:
    source, sink = UnreliableScene(), NullSink(keep_last=True)
    source.silent = True
    with started(Engine(BLUE, [sink], patient=True, source=source)) as engine:
        wait_for(lambda: sink.count > 1)
        assert engine.status.state is State.STARTING
        assert sink.last is not None
        assert np.array_equal(sink.last, away_card(SIZE))


def test_a_frame_that_cannot_be_composed_never_leaves() -> None:
    pipelines: list[BreakablePipeline] = []

    def make(settings: Settings) -> Pipeline:
        pipelines.append(BreakablePipeline(settings))
        return pipelines[0]

    source, sink = UnreliableScene(), NullSink(keep_last=True)
    engine = Engine(BLUE, [sink], patient=True, source=source, make_pipeline=make)
    with started(engine):
        wait_for(running(engine))
        pipelines[0].broken = True
        wait_for(lambda: engine.status.state is State.HOLDING)
        assert engine.status.faults > 0
        count = sink.count
        wait_for(lambda: sink.count > count + 3)
        assert sink.last is not None
        assert sink.last[2, 2].tolist() == [192, 64, 32]
        wait_for(lambda: engine.status.state is State.AWAY)
        pipelines[0].broken = False
        wait_for(running(engine))


def test_where_nobody_watches_a_frame_that_cannot_be_composed_ends_the_run() -> None:
    def make(settings: Settings) -> Pipeline:
        pipeline = BreakablePipeline(settings)
        pipeline.broken = True
        return pipeline

    source = SyntheticSource(SIZE, 30, paced=False)
    engine = Engine(BLUE, [NullSink()], source=source, make_pipeline=make)
    with pytest.raises(MemoryError):
        engine.run(5)
    assert engine.status.state is State.FAILED


def test_a_pause_sends_the_away_card_and_lets_go_of_the_source() -> None:
    sink = NullSink(keep_last=True)
    with started(Engine(BLUE, [sink], patient=True)) as engine:
        wait_for(running(engine))
        engine.pause()
        wait_for(lambda: engine.status.state is State.PAUSED)
        assert engine.status.source == ""
        assert sink.last is not None
        assert np.array_equal(sink.last, away_card(SIZE, sign=Sign.PAUSE))
        engine.resume()
        wait_for(running(engine))


def test_a_new_background_appears_without_the_room_in_between() -> None:
    corners: list[list[int]] = []

    class CornerSink(NullSink):
        def send(self, image: Image, time_s: float) -> None:
            super().send(image, time_s)
            corners.append(image[2, 2].tolist())

    sink, source = CornerSink(), UnreliableScene()
    with started(Engine(BLUE, [sink], patient=True, source=source)) as engine:
        wait_for(running(engine))
        engine.update(BLUE.with_values(background="#ff0000"))
        wait_for(lambda: [0, 0, 255] in corners)
    composed = {tuple(c) for c in corners if c != away_card(SIZE)[2, 2].tolist()}
    assert composed == {(192, 64, 32), (0, 0, 255)}


def test_a_background_that_cannot_be_opened_is_refused_with_a_message() -> None:
    with started(Engine(BLUE, [NullSink()], patient=True)) as engine:
        wait_for(running(engine))
        engine.update(BLUE.with_values(background="no such picture.png"))
        wait_for(lambda: engine.status.error is not None)
        assert engine.status.settings == BLUE
        engine.update(BLUE.with_values(background="#00ff00"))
        wait_for(lambda: engine.status.settings.background == "#00ff00")
        assert engine.status.error is None


def test_the_raw_room_shows_only_while_it_is_chosen_and_is_never_held() -> None:
    source, sink = UnreliableScene(), NullSink(keep_last=True)
    with started(Engine(BLUE, [sink], patient=True, source=source)) as engine:
        wait_for(running(engine))
        assert not engine.status.shows_room
        engine.update(BLUE.with_values(background=RAW_ROOM))
        wait_for(lambda: engine.status.shows_room)
        source.silent = True
        engine.update(BLUE)
        wait_for(lambda: engine.status.settings == BLUE)
        count = sink.count
        wait_for(lambda: sink.count > count + 1)
        assert sink.last is not None
        assert np.array_equal(sink.last, away_card(SIZE))


def test_the_raw_room_goes_even_if_what_should_replace_it_is_refused() -> None:
    raw = BLUE.with_values(background=RAW_ROOM)
    with started(Engine(raw, [NullSink()], patient=True)) as engine:
        wait_for(lambda: engine.status.shows_room)
        engine.update(BLUE.with_values(background="no such picture.png"))
        wait_for(lambda: engine.status.error is not None)
        assert engine.status.settings == raw.with_values(background="blur")
        wait_for(lambda: not engine.status.shows_room)


def test_a_new_size_opens_the_source_again() -> None:
    with started(Engine(BLUE, [NullSink()], patient=True)) as engine:
        wait_for(running(engine))
        engine.update(BLUE.with_values(size=(160, 90)))
        wait_for(lambda: engine.status.size == (160, 90))


def test_sinks_come_and_go_while_it_runs() -> None:
    first, second = NullSink(), NullSink()
    with started(Engine(BLUE, [first], patient=True)) as engine:
        wait_for(lambda: first.count > 0)
        engine.set_sinks([second])
        wait_for(lambda: second.count > 0)
        left_at = first.count
        count = second.count
        wait_for(lambda: second.count > count + 3)
        assert first.count == left_at


def test_the_preview_is_a_copy_of_what_was_sent() -> None:
    engine = Engine(BLUE, patient=True)
    assert engine.preview() is None
    with started(engine):
        wait_for(running(engine))
        image = engine.preview()
        assert image is not None
        image[:] = 0
        again = engine.preview()
        assert again is not None
        assert again.max() > 0


@pytest.mark.parametrize("state", ["starting", "running", "silent", "lost", "paused"])
def test_it_stops_within_a_second_in_every_state(state: str) -> None:
    source = UnreliableScene()
    engine = Engine(BLUE, [NullSink()], patient=True, source=source)
    engine.start()
    if state != "starting":
        wait_for(running(engine))
    source.silent, source.lost = state == "silent", state == "lost"
    if state == "paused":
        engine.pause()
        wait_for(lambda: engine.status.state is State.PAUSED)
    began = time.monotonic()
    engine.stop()
    assert time.monotonic() - began < 1
    assert engine.status.state is State.STOPPED


def test_a_missing_network_ends_it_with_a_remedy(tmp_path: Path) -> None:
    engine = Engine(
        BLUE,
        patient=True,
        make_pipeline=lambda settings: Pipeline(settings, tmp_path / "gone.onnx"),
    )
    engine.start()
    wait_for(lambda: engine.status.state is State.FAILED)
    engine.stop()
    assert isinstance(engine.status.error, ModelError)
    assert engine.status.error.hint


class AllPerson(Pipeline):
    def process(self, frame: Frame) -> Image:
        image = super().process(frame)
        image[:] = frame.image
        self.coverage = 1.0
        return image


def test_a_live_frame_that_is_all_person_is_not_believed() -> None:
    source, sink = UnreliableScene(), NullSink(keep_last=True)
    engine = Engine(BLUE, [sink], patient=True, source=source, make_pipeline=AllPerson)
    with started(engine):
        wait_for(lambda: engine.status.state is State.AWAY)
        assert engine.status.frames == 0
        assert isinstance(engine.status.error, ModelError)
        assert sink.last is not None
        assert np.array_equal(sink.last, away_card(SIZE))


def test_a_close_up_in_a_file_may_be_all_person() -> None:
    source = SyntheticSource(SIZE, 30, paced=False, frames=3)
    engine = Engine(BLUE, [NullSink()], source=source, make_pipeline=AllPerson)
    assert engine.run().frames == 3


def test_no_frame_of_the_raw_room_leaves_after_it_was_un_chosen() -> None:
    seen_after: list[bool] = []
    left_room = threading.Event()

    class Watch(NullSink):
        def send(self, image: Image, time_s: float) -> None:
            super().send(image, time_s)
            if left_room.is_set():
                seen_after.append(image[2, 2].tolist() == [192, 64, 32])

    class Slow(Pipeline):
        def process(self, frame: Frame) -> Image:
            image = super().process(frame)
            if self.shows_room:
                time.sleep(0.05)  # long enough to change one's mind in
            return image

    source, room = UnreliableScene(), BLUE.with_values(background=RAW_ROOM)
    engine = Engine(room, [Watch()], patient=True, source=source, make_pipeline=Slow)
    with started(engine):
        wait_for(lambda: engine.status.shows_room)
        time.sleep(0.07)  # in the midst of a frame
        engine.update(BLUE)
        left_room.set()
        wait_for(lambda: len(seen_after) > 5)
    assert all(seen_after)
