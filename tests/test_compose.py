from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from portraitcam.backgrounds import Background, Blur, Clip, Colour, Picture
from portraitcam.compose import open_background
from portraitcam.errors import BackgroundError
from portraitcam.frames import Image
from portraitcam.resources import builtin_backgrounds

if TYPE_CHECKING:
    from tests.conftest import MakeVideo

FRAME: Image = np.zeros((40, 60, 3), np.uint8)
GREY: Image = np.full((9, 9, 3), 77, np.uint8)


def shown(background: Background) -> Image:
    return background.image_for(FRAME, FRAME[..., 0], 0.0)


def test_a_colour_is_read_as_red_green_blue() -> None:
    background = open_background("#00b140", "cover")
    assert isinstance(background, Colour)
    assert shown(background)[0, 0].tolist() == [0x40, 0xB1, 0x00]


@pytest.mark.parametrize("spec", ["blur", "blur:0", "blur:0.6", "blur:1"])
def test_a_blur_may_say_how_strong_it_is(spec: str) -> None:
    assert isinstance(open_background(spec, "cover"), Blur)


def test_a_picture_is_opened_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "wall: grün.png"
    path.write_bytes(cv2.imencode(".png", GREY)[1].tobytes())
    background = open_background(str(path), "cover")
    assert isinstance(background, Picture)
    assert (shown(background) == 77).all()


def test_a_picture_is_known_by_its_content_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "wall.mp4"
    path.write_bytes(cv2.imencode(".jpg", GREY)[1].tobytes())
    assert isinstance(open_background(str(path), "cover"), Picture)


def test_a_damaged_picture_is_refused_as_a_picture(tmp_path: Path) -> None:
    (tmp_path / "wall.png").write_bytes(b"")
    with pytest.raises(BackgroundError, match=r"picture .* is damaged"):
        open_background(str(tmp_path / "wall.png"), "cover")


def test_a_video_is_opened_by_its_path(make_video: "MakeVideo") -> None:
    background = open_background(str(make_video("sea.webm")), "contain")
    assert isinstance(background, Clip)
    assert shown(background).shape == FRAME.shape
    background.close()


def test_every_built_in_background_opens_by_its_name() -> None:
    for name in builtin_backgrounds():
        background = open_background(name, "cover")
        assert shown(background).shape == FRAME.shape
        background.close()


@pytest.mark.parametrize(
    "spec",
    ["#00b14", "#00b14g", "blur:", "blur:x", "blur:1.5", "blur:nan", "blur:-1"],
)
def test_a_spec_that_is_almost_right_is_explained(spec: str) -> None:
    with pytest.raises(BackgroundError) as caught:
        open_background(spec, "cover")
    assert caught.value.hint


@pytest.mark.parametrize(
    "spec", ["", "nowhere.png", "~nobody-of-that-name/x.png", "x" * 5000, "a\0b", "/"]
)
def test_what_does_not_exist_is_named(spec: str) -> None:
    with pytest.raises(BackgroundError, match="There is no background") as caught:
        open_background(spec, "cover")
    assert caught.value.hint


def test_a_slip_of_the_pen_is_guessed() -> None:
    with pytest.raises(BackgroundError) as caught:
        open_background("blurr", "cover")
    assert caught.value.hint == "Did you mean blur?"


def test_a_broken_picture_is_a_background_error(tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    with pytest.raises(BackgroundError) as caught:
        open_background(str(path), "cover")
    assert caught.value.hint
