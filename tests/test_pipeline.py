import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from portraitcam.errors import BackgroundError, ModelError
from portraitcam.frames import Frame, Image, Size
from portraitcam.pipeline import Pipeline
from portraitcam.resources import model_path
from portraitcam.settings import RAW_ROOM, Settings

if TYPE_CHECKING:
    from tests.conftest import MakeNetwork, MakeVideo

GREEN = Settings(background="#00ff00", feather_px=0)


@pytest.fixture(autouse=True)
def _threads_as_before() -> Iterator[None]:
    """OpenCV's count of threads belongs to the whole process."""
    before = cv2.getNumThreads()
    yield
    cv2.setNumThreads(before)


def red_person(size: Size = (320, 180), left: int = 100, index: int = 0) -> Frame:
    """A red person (which the made network takes for one) in a blue room."""
    image: Image = np.zeros((size[1], size[0], 3), np.uint8)
    image[:, :, 0] = 200
    image[size[1] // 4 :, left : left + 100] = (0, 0, 255)
    return Frame(image, index, 0.0, index / 30)


def test_the_person_stays_and_the_room_goes(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(GREEN, make_network(side=64))
    out = pipeline.process(red_person())
    assert (out[60:170, 110:190] == (0, 0, 255)).all()
    assert (out[:, :80] == (0, 255, 0)).all()
    assert (out[:30] == (0, 255, 0)).all()
    assert pipeline.matte is not None
    assert pipeline.matte.shape == (180, 320)
    assert not pipeline.shows_room


def test_no_pixel_of_the_room_is_left_around_the_person(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN, make_network(side=64))
    for index in range(10):
        out = pipeline.process(red_person(left=20 + 12 * index, index=index))
        assert out[..., 0].max() < 60


def test_every_frame_is_composed_with_its_own_mask(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN, make_network(side=64))
    for index, left in enumerate((20, 200, 90)):
        out = pipeline.process(red_person(left=left, index=index))
        red = out[120, :, 2] > 200
        assert np.flatnonzero(red)[0] == pytest.approx(left, abs=4)
        assert np.count_nonzero(red) == pytest.approx(100, abs=6)


def test_an_image_stays_valid_during_the_next_two_calls(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN, make_network(side=32))
    first = pipeline.process(red_person(left=20))
    kept = first.copy()
    for index in (1, 2):
        pipeline.process(red_person(left=150, index=index))
        np.testing.assert_array_equal(first, kept)
    assert pipeline.process(red_person(left=150, index=3)) is first


def test_the_frames_own_image_is_never_written_to(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(Settings(background="blur"), make_network())
    frame = red_person()
    kept = frame.image.copy()
    frame.image.flags.writeable = False
    pipeline.process(frame)
    np.testing.assert_array_equal(frame.image, kept)


def test_the_raw_room_is_shown_only_when_chosen(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(Settings(background=RAW_ROOM), make_network())
    frame = red_person()
    out = pipeline.process(frame)
    shown = [pipeline.shows_room]
    assert pipeline.matte is None
    np.testing.assert_array_equal(out, frame.image)
    assert not np.shares_memory(out, frame.image)
    pipeline.update(GREEN)
    assert [*shown, pipeline.shows_room] == [True, False]
    assert (pipeline.process(frame)[:, :80] == (0, 255, 0)).all()


def test_what_is_not_a_number_raises_and_gives_no_image(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN, make_network(gain=float("nan")))
    with pytest.raises(ModelError):
        pipeline.process(red_person())


def test_a_missing_network_or_background_is_said_at_once(
    make_network: "MakeNetwork", tmp_path: Path
) -> None:
    with pytest.raises(ModelError):
        Pipeline(GREEN, tmp_path / "gone.onnx")
    with pytest.raises(BackgroundError):
        Pipeline(Settings(background="gone.png"), make_network())


def test_a_background_that_fails_to_open_leaves_the_old_one(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN, make_network())
    with pytest.raises(BackgroundError):
        pipeline.update(GREEN.with_values(background="gone.png", edge_shift_px=9))
    out = pipeline.process(red_person())
    assert (out[:, :80] == (0, 255, 0)).all()


def test_a_new_background_is_taken_up_between_frames(
    make_network: "MakeNetwork", make_video: "MakeVideo"
) -> None:
    pipeline = Pipeline(GREEN, make_network())
    pipeline.process(red_person())
    clip = str(make_video("clip.mp4"))
    for spec, blue in (("#0000ff", 255), (clip, 0), ("blur", 200)):
        pipeline.update(GREEN.with_values(background=spec))
        out = pipeline.process(red_person())
        assert out[20, 300].tolist()[0] == pytest.approx(blue, abs=8)
    pipeline.close()
    pipeline.close()


def test_the_edge_can_be_moved_while_it_runs(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(GREEN, make_network(side=64))
    persons = []
    for shift_px in (0, 12, -12):
        pipeline.update(GREEN.with_values(edge_shift_px=shift_px))
        pipeline.process(red_person())
        assert pipeline.matte is not None
        persons.append(np.count_nonzero(pipeline.matte > 127))
    assert persons[1] > persons[0] > persons[2]


def test_everyone_can_be_kept(make_network: "MakeNetwork") -> None:
    frame = red_person(left=30)
    frame.image[80:, 220:260] = (0, 0, 255)
    network = make_network(side=64)
    alone = Pipeline(GREEN, network).process(frame)
    both = Pipeline(GREEN.with_values(keep="everyone"), network).process(frame)
    assert (alone[100:, 225:255] == (0, 255, 0)).all()
    assert (both[100:, 225:255] == (0, 0, 255)).all()


@pytest.mark.parametrize("background", ["blur", "#102030"])
def test_frames_may_change_size_in_mid_stream(
    make_network: "MakeNetwork", background: str
) -> None:
    pipeline = Pipeline(Settings(background=background), make_network())
    rng = np.random.default_rng(4)
    for index, (width, height) in enumerate(
        [(320, 180), (1, 1), (4001, 333), (333, 41), (2, 90), (320, 180)]
    ):
        image = rng.integers(0, 256, (height, width, 3), np.uint8)
        out = pipeline.process(Frame(image, index, 0.0))
        assert out.shape == image.shape
        assert out.dtype == np.uint8
        assert out.flags.c_contiguous


def test_the_time_of_every_stage_is_told(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(GREEN, make_network())
    assert pipeline.stages_ms() == {}
    pipeline.process(red_person())
    times = pipeline.stages_ms()
    assert list(times) == ["segment", "refine", "smooth", "compose"]
    assert all(value > 0 for value in times.values())
    pipeline.reset()
    assert pipeline.stages_ms() == {}


def test_the_network_is_loaded_again_only_for_other_threads(
    make_network: "MakeNetwork",
) -> None:
    path = make_network(metadata={"name": "first"})
    pipeline = Pipeline(GREEN, path)
    make_network(metadata={"name": "second"})
    pipeline.update(GREEN.with_values(smoothing=1.0, feather_px=4))
    assert pipeline.info.name == "first"
    pipeline.update(GREEN.with_values(threads=2))
    assert pipeline.info.name == "second"
    assert cv2.getNumThreads() == 2


def test_no_thread_is_started(make_network: "MakeNetwork") -> None:
    before = threading.active_count()
    Pipeline(GREEN, make_network()).process(red_person())
    assert threading.active_count() == before


def test_the_network_that_ships_finds_nobody_in_an_empty_frame() -> None:
    pipeline = Pipeline(GREEN)
    assert pipeline.info.size == (224, 224)
    out = pipeline.process(Frame(np.full((360, 640, 3), 127, np.uint8), 0, 0.0))
    assert out.shape == (360, 640, 3)
    assert model_path().is_file()


def test_the_person_can_be_cut_out_small(make_network: "MakeNetwork") -> None:
    pipeline = Pipeline(GREEN, make_network(side=64))
    assert pipeline.cutout((64, 36)) is None
    pipeline.process(red_person())
    person = pipeline.cutout((64, 36))
    assert person is not None
    assert person.shape == (36, 64, 4)
    assert person[30, 30].tolist() == [0, 0, 255, 255]
    assert not person[4, 4].any()
    assert person[..., 0].max() < 40, "nothing of the blue room"
    pipeline.update(GREEN.with_values(background=RAW_ROOM))
    pipeline.process(red_person())
    assert pipeline.cutout((64, 36)) is None


def test_the_light_of_the_background_is_taken_up_while_it_runs(
    make_network: "MakeNetwork",
) -> None:
    settings = Settings(background="#f0f0f0", feather_px=0)
    pipeline = Pipeline(settings, make_network(side=64))

    def levels() -> tuple[float, float]:
        """Of blue, which the person has none of, inside and just at the outline."""
        out = pipeline.process(red_person())
        return float(out[120, 145:155, 0].mean()), float(out[120, 103:108, 0].mean())

    assert levels() == (0, 0)
    pipeline.update(settings.with_values(light_wrap=1.0))
    inside, outline = levels()
    assert outline > inside + 10
    pipeline.update(settings)
    assert levels() == (0, 0)


# Framing --------------------------------------------------------------------------


def spots(size: Size = (320, 180)) -> Image:
    """A background whose every pixel is known and none of which is red."""
    rows, columns = np.mgrid[: size[1], : size[0]]
    return np.dstack([columns % 256, rows % 256, 0 * rows]).astype(np.uint8)


def test_the_background_stays_still_while_the_view_follows_a_person(
    make_network: "MakeNetwork", tmp_path: Path
) -> None:
    path = tmp_path / "spots.png"
    cv2.imwrite(str(path), spots())
    settings = Settings(background=str(path), feather_px=0, auto_framing=True)
    pipeline = Pipeline(settings, make_network(side=64))
    widths = []
    for index in range(150):
        frame = red_person(left=30 + index // 2, index=index)
        frame.image[:, :, 2][:45] = 0
        frame.image[100:, :, 2] = 0  # not down to the edge: a small person
        frame.image[100:] = (200, 0, 0)
        out = pipeline.process(frame)
        np.testing.assert_array_equal(out[:8, :8], spots()[:8, :8])
        np.testing.assert_array_equal(out[-8:, -8:], spots()[-8:, -8:])
        red = out[..., 2] > 200
        widths.append(int(red.any(axis=0).sum()))
    assert widths[0] == pytest.approx(100, abs=8)
    assert widths[-1] > 120, "the person was enlarged"


def test_a_zoomed_person_leaves_no_room_around(make_network: "MakeNetwork") -> None:
    settings = GREEN.with_values(zoom=1.7, pan_x=-0.3, pan_y=0.4)
    pipeline = Pipeline(settings, make_network(side=64))
    for index in range(5):
        out = pipeline.process(red_person(index=index))
        assert out[..., 0].max() < 60
        assert pipeline.framed is not None
        assert pipeline.matte is not None
        sure = pipeline.framed[pipeline.matte == 255]
        assert (sure[:, 2] > 150).all(), "the matte is of the framed image"


@pytest.mark.parametrize("background", [RAW_ROOM, "#00ff00"])
def test_a_turned_camera_gives_a_turned_picture(
    make_network: "MakeNetwork", background: str
) -> None:
    settings = Settings(background=background, rotate="90", feather_px=0)
    pipeline = Pipeline(settings, make_network(side=64))
    out = pipeline.process(red_person())
    assert out.shape == (320, 180, 3)
    assert out[150, 60].tolist() == [0, 0, 255], "the person fell to the left"
    pipeline.update(settings.with_values(rotate="0"))
    assert pipeline.process(red_person(index=1)).shape == (180, 320, 3)


@pytest.mark.parametrize("follows", [False, True])
def test_the_raw_room_is_framed_as_well(
    make_network: "MakeNetwork", follows: bool
) -> None:
    settings = Settings(background=RAW_ROOM, zoom=2.0, auto_framing=follows)
    pipeline = Pipeline(settings, make_network(side=64))
    out = pipeline.process(red_person(left=150))
    red = np.count_nonzero(out[150, :, 2] > 200)
    assert red == pytest.approx(100 if follows else 180, abs=3)
    assert pipeline.matte is None
    assert pipeline.framed is None
    assert pipeline.coverage == 0


def test_the_time_of_framing_is_told_where_there_is_any(
    make_network: "MakeNetwork",
) -> None:
    pipeline = Pipeline(GREEN.with_values(zoom=1.5), make_network())
    pipeline.process(red_person())
    assert pipeline.stages_ms()["frame"] > 0


@pytest.mark.parametrize("background", ["blur", "#102030"])
def test_after_warm_up_no_stage_takes_memory(
    make_network: "MakeNetwork", background: str
) -> None:
    pipeline = Pipeline(Settings(background=background), make_network(side=224))
    # To and fro: what is as large as it ever was has its memory already.
    path = [*range(25), *range(25, 0, -1)]
    frames = [red_person((1280, 720), 100 + 20 * i, i) for i in path]
    for frame in frames:
        pipeline.process(frame)
    pipeline.reset()
    tracemalloc.start()
    try:
        for frame in frames:
            pipeline.process(frame)
    finally:
        tracemalloc.stop()
    most = pipeline.stages_bytes()
    for stage in ("fill", "smooth", "upsample", "compose"):
        assert most[stage] < 64 * 1024, most
