import numpy as np

from portraitcam.backgrounds import Colour, Picture
from portraitcam.frames import Image, Matte, size_of

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
