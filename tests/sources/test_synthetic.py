import threading
import time

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portraitcam.errors import SourceEnded
from portraitcam.frames import Frame
from portraitcam.resources import model_path
from portraitcam.segmenter import Segmenter
from portraitcam.sources import open_source
from portraitcam.sources.figure import ARM_FALLS_S, ARM_MOVE_S, ARM_RISES_S, CYCLE_S
from portraitcam.sources.synthetic import SyntheticSource

SIZE = (320, 180)


def read(source: SyntheticSource) -> Frame:
    frame = source.read(1.0)
    assert frame is not None
    return frame


@pytest.fixture(scope="module")
def scene() -> SyntheticSource:
    return SyntheticSource(SIZE, 30, paced=False)


def test_a_frame_is_the_room_wherever_its_mask_is_empty(scene: SyntheticSource) -> None:
    for index in (0, 63, 90):
        empty = scene.mask_at(index) == 0
        assert 0.3 < empty.mean() < 0.9
        assert np.array_equal(scene.image_at(index)[empty], scene.room[empty])


def test_the_edge_of_the_mask_is_soft_as_the_drawn_edge_is(
    scene: SyntheticSource,
) -> None:
    matte = scene.mask_at(0)
    soft = (matte > 0) & (matte < 255)
    outline, _ = cv2.findContours(
        (matte > 127).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    assert len(outline) == 1
    assert 0.5 * len(outline[0]) < soft.sum() < 4 * len(outline[0])


def test_the_same_index_gives_the_same_frame_in_another_source(
    scene: SyntheticSource,
) -> None:
    other = SyntheticSource(SIZE, 30, paced=False)
    assert np.array_equal(scene.image_at(71), other.image_at(71))
    assert np.array_equal(scene.mask_at(71), other.mask_at(71))


def test_frames_come_in_order_and_equal_those_by_index() -> None:
    source = SyntheticSource(SIZE, 25, paced=False)
    frames = [read(source) for _ in range(3)]
    assert [frame.index for frame in frames] == [0, 1, 2]
    assert [frame.time_s for frame in frames] == [0, 1 / 25, 2 / 25]
    assert np.array_equal(frames[2].image, source.image_at(2))


def test_the_arm_is_up_only_between_its_known_times(scene: SyntheticSource) -> None:
    right = np.s_[: int(SIZE[1] * 0.68), int(SIZE[0] * 0.68) :]

    def raised(time_s: float) -> bool:
        return bool(scene.mask_at(round(time_s * 30))[right].any())

    assert not raised(ARM_RISES_S)
    assert raised(ARM_RISES_S + ARM_MOVE_S + 0.04)
    assert raised(ARM_FALLS_S)
    assert not raised(ARM_FALLS_S + ARM_MOVE_S + 0.04)
    assert raised(CYCLE_S + ARM_FALLS_S)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.integers(0, 10_000))
def test_any_size_and_index_give_an_image_and_a_mask_of_that_size(
    width: int, height: int, index: int
) -> None:
    source = SyntheticSource((width, height), 30, paced=False)
    image = source.image_at(index)
    assert image.shape == (height, width, 3)
    assert image.dtype == np.uint8
    assert image.flags.c_contiguous
    assert source.mask_at(index).shape == (height, width)


def test_a_source_of_n_frames_ends_after_n() -> None:
    source = SyntheticSource((8, 8), 30, paced=False, frames=2)
    assert [read(source).index, read(source).index] == [0, 1]
    with pytest.raises(SourceEnded):
        source.read(1.0)


def test_a_paced_source_keeps_its_rate_and_drops_what_nobody_read() -> None:
    source = SyntheticSource((8, 8), 100)
    assert source.live
    read(source)
    time.sleep(0.1)
    late = read(source)
    assert late.index >= 10
    assert read(source).index == late.index + 1


def test_a_read_gives_none_when_no_frame_is_due_in_time() -> None:
    source = SyntheticSource((8, 8), 1)
    read(source)
    assert source.read(0.01) is None
    assert read(source).index == 1


def test_closing_frees_a_waiting_read() -> None:
    source = SyntheticSource((8, 8), 1)
    read(source)
    threading.Timer(0.05, source.close).start()
    started = time.monotonic()
    assert source.read(10.0) is None
    assert time.monotonic() - started < 1
    assert source.read(10.0) is None


def test_synthetic_names_the_drawn_scene() -> None:
    source = open_source("synthetic", size=(16, 9), fps_hz=24, paced=False)
    assert isinstance(source, SyntheticSource)
    assert (source.fps_hz, source.live) == (24.0, False)


def test_the_network_that_ships_finds_the_drawn_person() -> None:
    if not model_path().exists():
        pytest.skip("no network was trained yet")
    segmenter = Segmenter(model_path(), 1)
    if (segmenter.info.eg1800_miou or 0) < 90:
        pytest.skip("the network that ships is not yet a good one")
    source = SyntheticSource((640, 360), 30, paced=False)
    for index in (0, 40, 80, 130):
        mask = cv2.resize(segmenter(source.image_at(index)), (640, 360))
        found, drawn = mask > 0.5, source.mask_at(index) > 127
        assert (found & drawn).sum() / (found | drawn).sum() >= 0.8
