"""Whatever a camera and a network give: no exception, and never the raw room."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from portraitcam.bench.breaking import _BreakingSession
from portraitcam.bench.secret import SecretScene
from portraitcam.engine import Engine
from portraitcam.errors import ModelError, SourceEnded
from portraitcam.frames import Frame, Image, Mask, Matte, Size
from portraitcam.pipeline import Pipeline
from portraitcam.resources import model_path
from portraitcam.segmenter import Segmenter
from portraitcam.settings import Settings
from portraitcam.status import State

SIZES: list[Size] = [
    *((1, 1), (1, 2), (2, 1), (3, 3), (1, 40), (40, 1), (5, 9), (17, 31), (48, 27)),
    *((63, 63), (90, 160), (97, 55), (160, 90), (167, 95), (225, 127), (321, 181)),
]


def everywhere(value: float) -> Callable[[Mask], None]:
    """An output that is the same in every pixel."""
    return lambda mask: mask.fill(value)


def one_pixel(value: float) -> Callable[[Mask], None]:
    """An output of nobody, but for one pixel."""

    def spoil(mask: Mask) -> None:
        mask.fill(0)
        mask[len(mask) // 2, len(mask) // 3] = value

    return spoil


OUTPUTS: dict[str, Callable[[Mask], None]] = {
    "its own": lambda mask: None,
    "nobody": everywhere(0),
    "all person": everywhere(1),
    "half a person everywhere": everywhere(0.5),
    "no numbers": everywhere(np.nan),
    "more than there can be": everywhere(1e30),
    "less than nothing": everywhere(-1e30),
    "one pixel of person": one_pixel(1),
    "one pixel that is no number": one_pixel(np.nan),
    "one pixel without end": one_pixel(np.inf),
}
"""What is left in the network's output after it has run."""


class SpoiltPipeline(Pipeline):
    """The real pipeline and network; outputs can be spoilt as the runtime may.

    Attributes:
        spoil: What happens to the network's output after its run.
        failures: What was raised, other than to refuse a frame.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.spoil: Callable[[Mask], None] = OUTPUTS["its own"]
        segment = Segmenter(model_path())
        segment._session = _BreakingSession(
            segment._session, lambda: self.spoil(segment._mask)
        )
        self._segment = segment
        self.failures: list[Exception] = []

    def process(self, frame: Frame) -> Image:
        try:
            return super().process(frame)
        except ModelError:
            raise
        except Exception as failure:
            # The loop survives any; here none is meant.
            self.failures.append(failure)
            raise


@dataclass(frozen=True)
class Step:
    """One frame, what the network makes of it and what the user sets before it."""

    size: Size
    output: str
    background: str
    smoothing: float
    feather_px: int
    keep: str
    gaps: str


STEPS = st.lists(
    st.builds(
        Step,
        size=st.sampled_from(SIZES),
        output=st.sampled_from(["its own", *OUTPUTS]),
        background=st.sampled_from(["#00ff00", "blur"]),
        smoothing=st.sampled_from([0.0, 0.5, 1.0]),
        feather_px=st.sampled_from([0, 1, 3]),
        keep=st.sampled_from(["largest", "everyone"]),
        gaps=st.sampled_from(["open", "filled"]),
    ),
    min_size=1,
    max_size=8,
)
"""Frames of one stream, in which sizes, outputs and settings change at any time."""


@cache
def scene(size: Size) -> SecretScene:
    return SecretScene(size)


@cache
def pipeline() -> SpoiltPipeline:
    """One for all examples: what earlier streams have left in it counts as well."""
    return SpoiltPipeline(Settings(background="#00ff00", threads=1))


class Stream:
    """A live source of these steps, and a sink that remembers what was sent."""

    label, live, fps_hz = "stream", True, 30.0

    def __init__(self, steps: list[Step]) -> None:
        self._steps, self._next = steps, 0
        self.raw: list[tuple[Image, Matte]] = []
        self.sent: list[Image] = []
        self.engine: Engine

    def read(self, timeout_s: float) -> Frame:
        if self._next == len(self._steps):
            raise SourceEnded("All was read.")
        index, step = self._next, self._steps[self._next]
        self._next += 1
        pipeline().spoil = OUTPUTS[step.output]
        values = {k: v for k, v in vars(step).items() if k not in ("size", "output")}
        self.engine.update(self.engine.status.settings.with_values(**values))
        drawn = scene(step.size)
        self.raw.append((drawn.image_at(index), drawn.mask_at(index)))
        return Frame(self.raw[-1][0], index, 0.0, index / 30)

    def send(self, image: Image, time_s: float) -> None:
        self.sent.append(image.copy())

    def watched(self) -> bool:
        return True

    def close(self) -> None:
        pass


def shows_the_room(image: Image, raw: Image, person: Matte) -> bool:
    """Whether more of the room is in `image`, unchanged, than around an edge."""
    room = cv2.dilate(person, np.ones((3, 3), np.uint8)) == 0
    same = (image == raw).all(axis=2) & room
    return bool(np.count_nonzero(same) > 0.1 * np.count_nonzero(room))


@pytest.fixture(autouse=True)
def _threads_as_before() -> Iterator[None]:
    """OpenCV's count of threads belongs to the whole process."""
    before = cv2.getNumThreads()
    yield
    cv2.setNumThreads(before)


@given(STEPS)
@hypothesis_settings(max_examples=30, deadline=None)
def test_whatever_comes_no_frame_ends_the_stream_or_shows_the_room(
    steps: list[Step],
) -> None:
    stream = Stream(steps)
    stream.engine = engine = Engine(
        Settings(background="#00ff00"),
        [stream],
        patient=True,
        source=stream,
        make_pipeline=lambda settings: pipeline(),
    )
    pipeline().update(engine.status.settings)
    assert engine.run().state is State.STOPPED
    assert len(stream.raw) == len(steps)
    assert len(stream.sent) >= len(steps)
    assert not pipeline().failures
    for image in stream.sent:
        for raw, person in stream.raw:
            if raw.shape == image.shape:
                assert not shows_the_room(image, raw, person)


def test_the_raw_room_would_be_found_in_what_is_sent() -> None:
    for size in SIZES:
        raw, person = scene(size).image_at(1), scene(size).mask_at(1)
        if cv2.dilate(person, np.ones((3, 3), np.uint8)).min() == 0:
            assert shows_the_room(raw, raw, person), size


VALUES = st.one_of(
    st.sampled_from([np.nan, np.inf, -np.inf, 3.4e38, -3.4e38, 1.5, -0.5]),
    st.floats(width=32).filter(lambda value: not -0.01 <= value <= 1.01),
)


@given(VALUES, st.integers(0, 224 * 224 - 1), st.integers(1, 5000))
@hypothesis_settings(max_examples=30, deadline=None)
def test_a_mask_that_is_none_any_more_after_smoothing_is_refused(
    value: float, first: int, count: int
) -> None:
    whole = pipeline()
    whole.spoil = OUTPUTS["its own"]
    whole.reset()
    smooth = whole._smooth

    def spoilt(mask: Mask, seen: Image | None) -> Mask:
        mask = smooth(mask, seen)
        cast(Mask, mask.reshape(-1))[first : first + count] = value
        return mask

    frame = Frame(scene((160, 90)).image_at(0), 0, 0.0)
    whole._smooth = spoilt  # type: ignore[assignment]
    try:
        with pytest.raises(ModelError):
            whole.process(frame)
        assert whole.matte is None
    finally:
        whole._smooth = smooth
    whole.reset()
    out = whole.process(frame)
    assert not shows_the_room(out, frame.image, scene((160, 90)).mask_at(0))
