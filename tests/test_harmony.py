import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.frames import Image, Matte
from portraitcam.harmony import Harmony

SIZE, STEP = (320, 180), 4


def scene(
    person: int = 90, size: tuple[int, int] = SIZE
) -> tuple[Image, Image, Matte, Matte]:
    """A grey person in a darker room, its guide, and both mattes."""
    width, height = size
    matte = np.zeros((height, width), np.uint8)
    cv2.rectangle(matte, (width // 3, height // 3), (2 * width // 3, height), 255, -1)
    image = np.full((height, width, 3), 40, np.uint8)
    image[matte > 0] = person
    small = (max(1, width // STEP), max(1, height // STEP))
    guide = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(matte, small, interpolation=cv2.INTER_AREA)
    return image, guide, alpha, matte  # type: ignore[return-value]


def test_what_is_off_leaves_the_image_itself() -> None:
    image, guide, alpha, _ = scene()
    behind = np.full_like(image, 200)
    assert Harmony()(image, guide, alpha, behind, 0, 0) is image
    nobody = np.zeros_like(alpha)
    assert Harmony()(image, guide, nobody, behind, 1, 1) is image


@pytest.mark.parametrize("level", [20, 230])
def test_a_match_brings_the_person_gently_towards_the_background(level: int) -> None:
    image, guide, alpha, matte = scene()
    behind = np.full_like(image, level)
    half, full = (
        float(Harmony()(image, guide, alpha, behind, match, 0)[matte > 0].mean())
        for match in (0.5, 1.0)
    )
    assert min(90, level) < min(half, full)
    assert max(half, full) < max(90, level)
    assert abs(full - 90) > 1.5 * abs(half - 90) > 4
    assert abs(full - 90) <= 45


def test_a_match_takes_up_a_colour_and_leaves_black_and_white() -> None:
    image, guide, alpha, matte = scene()
    image[100, 150], image[100, 151] = 0, 255
    behind = np.full_like(image, (200, 90, 90))
    lit = Harmony()(image, guide, alpha, behind, 1, 0)
    blue, green, red = lit[matte > 0].mean(axis=0)
    assert blue > green + 10
    assert abs(green - red) < 1
    assert lit[100, 150].tolist() == [0, 0, 0]
    assert lit[100, 151].tolist() == [255, 255, 255]


def test_a_background_that_changes_at_once_changes_the_person_slowly() -> None:
    image, guide, alpha, _ = scene()
    harmony = Harmony()
    before = harmony(image, guide, alpha, np.full_like(image, 20), 1, 0)[150, 160, 0]
    levels = [
        int(harmony(image, guide, alpha, np.full_like(image, 230), 1, 0)[150, 160, 0])
        for _ in range(60)
    ]
    steps = np.diff([int(before), *levels])
    assert steps.min() >= 0
    assert steps.max() <= 6
    assert levels[-1] > int(before) + 25
    harmony.reset()
    at_once = harmony(image, guide, alpha, np.full_like(image, 230), 1, 0)[150, 160, 0]
    assert abs(int(at_once) - levels[-1]) <= 3


def test_light_wraps_only_around_the_outline_and_only_brightens() -> None:
    image, guide, alpha, matte = scene()
    lit = Harmony()(image, guide, alpha, np.full_like(image, 240), 0, 1).astype(int)
    gain = np.where(matte > 0, lit[..., 0] - image[..., 0], 0)
    assert gain.min() == 0
    assert gain[120, 108] > 20, "just inside the outline"
    assert gain[120, 160] == 0, "in the middle of the body"
    dark = Harmony()(image, guide, alpha, np.full_like(image, 10), 0, 1)
    np.testing.assert_array_equal(dark[matte > 0], image[matte > 0])


@given(
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    match=st.sampled_from([0.0, 0.4, 1.0]),
    wrap=st.sampled_from([0.0, 1.0]),
)
def test_the_whole_person_is_written_at_any_size(
    width: int, height: int, match: float, wrap: float
) -> None:
    image, guide, alpha, matte = scene(size=(width, height))
    harmony = Harmony()
    behind = np.full_like(image, 200)
    lit = harmony(image, guide, alpha, behind, match, wrap)
    assert lit.shape == image.shape
    if lit is not image:
        # Whatever lay in its memory before is not to be seen where the person is.
        lit[:] = 1
        again = harmony(image, guide, alpha, behind, match, wrap)
        assert (again[matte > 0] >= 80).all()
