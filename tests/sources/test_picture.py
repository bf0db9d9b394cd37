from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.errors import SourceEnded, SourceError
from portraitcam.sources import open_source
from portraitcam.sources.picture import PictureSource


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    # The suffix lies on purpose: what counts is the content.
    path = tmp_path / "portrait.mp4"
    done, data = cv2.imencode(".png", np.full((4, 6, 3), 90, np.uint8))
    assert done
    path.write_bytes(data.tobytes())
    return path


def test_a_picture_is_known_by_its_content(picture: Path) -> None:
    source = open_source(str(picture), size=(99, 99), fps_hz=10)
    assert isinstance(source, PictureSource)
    assert (source.label, source.fps_hz, source.live) == ("portrait.mp4", 10.0, True)
    source.close()


def test_a_picture_given_once_ends_after_it(picture: Path) -> None:
    source = PictureSource(picture, 30, loop=False, paced=False)
    frame = source.read(1.0)
    assert frame is not None
    assert (frame.image == 90).all()
    with pytest.raises(SourceEnded):
        source.read(1.0)


def test_a_frame_may_be_changed_without_changing_the_next(picture: Path) -> None:
    source = PictureSource(picture, 30, paced=False)
    first = source.read(1.0)
    assert first is not None
    first.image[:] = 0
    second = source.read(1.0)
    assert second is not None
    assert (second.image == 90).all()
    assert (second.index, second.time_s) == (1, 1 / 30)


def test_a_paced_picture_comes_at_its_rate_and_none_before(picture: Path) -> None:
    source = PictureSource(picture, 2)
    assert source.read(1.0) is not None
    assert source.read(0.01) is None
    source.close()
    assert source.read(1.0) is None


def test_a_damaged_picture_is_a_source_error_with_a_hint(picture: Path) -> None:
    picture.write_bytes(picture.read_bytes()[:60])
    with pytest.raises(SourceError, match="damaged") as caught:
        open_source(str(picture), size=(9, 9), fps_hz=10)
    assert caught.value.hint
