from typing import TYPE_CHECKING

import numpy as np
import pytest

from portraitcam.backgrounds import Clip
from portraitcam.errors import BackgroundError
from portraitcam.frames import Image, Matte

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeVideo

FRAME: Image = np.full((72, 128, 3), 60, np.uint8)
NOBODY: Matte = np.zeros((72, 128), np.uint8)


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
