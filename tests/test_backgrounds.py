from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portraitcam.backgrounds import Blur, Clip, Colour, Picture
from portraitcam.errors import BackgroundError
from portraitcam.frames import Image, Matte, Size, size_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeVideo

FRAME: Image = np.full((72, 128, 3), 60, np.uint8)
NOBODY: Matte = np.zeros((72, 128), np.uint8)


def test_a_colour_is_that_colour_at_every_size() -> None:
    colour = Colour((1, 2, 3))
    for width, height in ((128, 72), (1, 1), (31, 17)):
        image = np.zeros((height, width, 3), np.uint8)
        behind = colour.image_for(image, image[..., 0], 0.0)
        assert behind.shape == image.shape
        assert (behind == (1, 2, 3)).all()


def test_a_picture_is_fitted_once_for_each_size() -> None:
    picture = Picture(np.full((10, 10, 3), 200, np.uint8), "cover")
    first = picture.image_for(FRAME, NOBODY, 0.0)
    assert first.shape == FRAME.shape
    assert picture.image_for(FRAME, NOBODY, 1.0) is first
    small = picture.image_for(FRAME[:5, :7], NOBODY[:5, :7], 2.0)
    assert size_of(small) == (7, 5)


def test_a_picture_may_be_shown_whole_with_bars_beside_it() -> None:
    picture = Picture(np.full((10, 10, 3), 200, np.uint8), "contain")
    behind = picture.image_for(FRAME, NOBODY, 0.0)
    assert (behind[:, 60] == 200).all()
    assert (behind[:, 0] < 50).all()


def level_at(clip: Clip, time_s: float) -> int:
    behind = clip.image_for(FRAME, NOBODY, time_s)
    assert behind.shape == FRAME.shape
    return int(behind[:, :50].mean())


def test_a_clip_plays_in_step_with_the_frames(make_video: "MakeVideo") -> None:
    clip = Clip(make_video("clip.mp4", frames=10, fps_hz=10), "cover")
    slow = [level_at(clip, index / 20) for index in range(16)]
    steps = np.diff(slow)
    # At twice the clip's rate every frame of it is shown twice: 8 levels apart.
    assert slow[0] == pytest.approx(20, abs=3)
    assert slow[15] == pytest.approx(20 + 7 * 8, abs=4)
    assert (np.abs(steps) < 3).sum() >= 7
    clip.close()


def test_a_clip_leaves_out_frames_that_come_too_fast(make_video: "MakeVideo") -> None:
    clip = Clip(make_video("clip.mp4", frames=20, fps_hz=20), "cover")
    levels = [level_at(clip, index / 5) for index in range(4)]
    assert np.diff(levels) == pytest.approx([32, 32, 32], abs=3)
    clip.close()


def test_a_clip_loops(make_video: "MakeVideo") -> None:
    clip = Clip(make_video("clip.mp4", frames=5, fps_hz=10), "cover")
    levels = [level_at(clip, index / 10) for index in range(12)]
    assert levels[5:10] == pytest.approx(levels[:5], abs=3)
    assert levels[10] == pytest.approx(levels[0], abs=3)
    clip.close()


def test_the_end_of_a_clip_fades_into_its_beginning(make_video: "MakeVideo") -> None:
    clip = Clip(make_video("clip.mp4", frames=25, fps_hz=10), "cover")
    levels = [level_at(clip, index / 20) for index in range(80)]
    assert levels[49] > 190
    # From there it is as dark as at the start, but not at once.
    assert max(np.abs(np.diff(levels))) < 35
    assert levels[60:80] == pytest.approx(levels[10:30], abs=3)
    clip.close()


@pytest.mark.parametrize("jump_s", [-100.0, 100.0])
def test_a_clip_goes_on_from_where_it_is_when_time_jumps(
    make_video: "MakeVideo", jump_s: float
) -> None:
    clip = Clip(make_video("clip.mp4", frames=20, fps_hz=10), "cover")
    before = [level_at(clip, index / 10) for index in range(4)]
    after = [level_at(clip, jump_s + index / 10) for index in range(4)]
    assert after == pytest.approx([before[-1] + 8 * i for i in range(4)], abs=5)
    clip.close()
    clip.close()


def test_a_file_that_is_no_clip_is_a_background_error(tmp_path: "Path") -> None:
    path = tmp_path / "notes.txt"
    path.write_text("nothing to see")
    with pytest.raises(BackgroundError) as caught:
        Clip(path, "cover")
    assert caught.value.hint


def person_before_room() -> tuple[Image, Matte]:
    """A pure red person before a green and grey room."""
    image = np.full((180, 320, 3), (90, 160, 60), np.uint8)
    image[:, 200:] = 128
    matte = np.zeros((180, 320), np.uint8)
    cv2.ellipse(matte, (150, 120), (50, 80), 0, 0, 360, 255, cv2.FILLED)
    image[matte > 0] = (0, 0, 255)
    return image, matte


@pytest.mark.parametrize("strength", [0.1, 0.5, 1.0])
def test_no_colour_of_the_person_bleeds_into_the_blurred_room(strength: float) -> None:
    image, matte = person_before_room()
    behind = Blur(strength).image_for(image, matte, 0.0)
    outside = matte == 0
    # Red is the one colour that the room has least of: 60 to 128.
    assert behind[outside][:, 2].max() <= 131
    assert behind[outside][:, 0].min() >= 87


def test_more_strength_leaves_less_of_the_room() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (18, 32, 3), np.uint8)
    room = cv2.resize(noise, (320, 180)).astype(np.uint8)
    nobody = np.zeros((180, 320), np.uint8)
    left = [
        float(Blur(strength).image_for(room, nobody, 0.0).std())
        for strength in (0.0, 0.3, 1.0)
    ]
    assert room.std() > left[0] > 1.2 * left[1] > 1.2**2 * left[2]


def test_where_all_is_person_a_blur_is_still_an_image() -> None:
    image, matte = person_before_room()
    behind = Blur(0.5).image_for(image, np.full_like(matte, 255), 0.0)
    assert behind.shape == image.shape


@settings(max_examples=40)
@given(
    width=st.integers(1, 70),
    height=st.integers(1, 70),
    strength=st.floats(0, 1),
    level=st.integers(0, 255),
)
def test_a_plain_room_stays_the_same_blurred_at_any_size(
    width: int, height: int, strength: float, level: int
) -> None:
    image = np.full((height, width, 3), level, np.uint8)
    behind = Blur(strength).image_for(image, np.zeros((height, width), np.uint8), 0.0)
    assert behind.shape == image.shape
    assert np.abs(behind.astype(int) - level).max() <= 1


@pytest.mark.parametrize("size", [(5, 9), (48, 27), (160, 90)])
def test_the_weakest_blur_of_the_smallest_picture_leaves_no_detail(size: Size) -> None:
    rows, columns = np.indices(size[::-1])
    room = np.dstack([((rows + columns) % 2 * 200).astype(np.uint8)] * 3)
    nobody = np.zeros(size[::-1], np.uint8)
    blurred = Blur(0).image_for(room, nobody, 0.0)
    assert np.ptp(blurred[2:-2, 2:-2].astype(int)) < 20
