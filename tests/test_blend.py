import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.blend import blend
from portraitcam.errors import BackgroundError
from portraitcam.frames import Image, Matte
from portraitcam.spill import spill_of

sides = st.tuples(st.integers(1, 24), st.integers(1, 24))


def images(shape: tuple[int, int]) -> st.SearchStrategy[Image]:
    return hnp.arrays(np.uint8, (*shape, 3))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Image, Matte, Image]:
    shape = draw(sides)
    matte: Matte = draw(hnp.arrays(np.uint8, shape))
    return draw(images(shape)), matte, draw(images(shape))


@given(case=cases())
def test_a_blend_lies_between_its_inputs_and_is_them_where_it_is_certain(
    case: tuple[Image, Matte, Image],
) -> None:
    image, matte, background = case
    out = blend(image, matte, background, np.empty_like(image))
    assert (out >= np.minimum(image, background)).all()
    assert (out <= np.maximum(image, background)).all()
    np.testing.assert_array_equal(out[matte == 255], image[matte == 255])
    np.testing.assert_array_equal(out[matte == 0], background[matte == 0])


@given(case=cases())
def test_a_blend_in_whole_numbers_is_a_step_from_the_exact_one(
    case: tuple[Image, Matte, Image],
) -> None:
    image, matte, background = case
    share = matte[..., None].astype(float) / 255
    exact = image * share + background * (1 - share)
    out = blend(image, matte, background, np.empty_like(image))
    assert np.abs(out - exact).max() <= 1


@given(case=cases())
def test_cleaning_changes_neither_the_person_nor_the_background(
    case: tuple[Image, Matte, Image],
) -> None:
    image, matte, background = case
    spill = np.full((*matte.shape, 3), -90, np.float32)
    out = blend(image, matte, background, np.empty_like(image), spill=(spill, 1))
    np.testing.assert_array_equal(out[matte == 255], image[matte == 255])
    np.testing.assert_array_equal(out[matte == 0], background[matte == 0])


@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (321, 181)])
def test_runs_and_whole_numbers_differ_from_exact_light_by_two_steps(
    size: tuple[int, int],
) -> None:
    rng, (width, height) = np.random.default_rng(4), size
    matte = np.zeros((height, width), np.uint8)
    centre, radius = (width // 2, height // 2), height // 3
    cv2.circle(matte, centre, radius, 255, cv2.FILLED)
    matte[:] = cv2.blur(matte, (9, 9))
    colours = rng.integers(0, 256, (4, 6, 3), np.uint8)
    image = cv2.resize(colours, size).astype(np.uint8)
    image[matte > 127] = (70, 90, 160)
    background = cv2.resize(colours[::-1].copy(), size).astype(np.uint8)
    step = max(1, width // 160)
    small = (width // step, height // step)
    guide = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(matte, small, interpolation=cv2.INTER_AREA)
    spill = spill_of(guide, alpha, step)  # type: ignore[arg-type]
    grid = spill[1]
    x = ((np.arange(width, dtype=np.float32) + 0.5) / grid - 0.5)[None].repeat(
        height, 0
    )
    y = ((np.arange(height, dtype=np.float32) + 0.5) / grid - 0.5)[:, None]
    y = y.repeat(width, 1)
    light = cv2.remap(spill[0], x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    share = matte[..., None] / np.float32(255)
    person = np.clip(image + (1 - share) * light, 0, 255)
    exact = person * share + background * (1 - share)
    out = blend(image, matte, background, np.empty_like(image), spill)
    apart = np.abs(out - exact)
    assert apart.max() <= 2
    assert apart[(matte > 0) & (matte < 255)].mean() < 0.5


def test_a_background_of_another_size_is_refused() -> None:
    image = np.zeros((20, 30, 3), np.uint8)
    with pytest.raises(BackgroundError):
        blend(image, image[..., 0].copy(), image[1:], np.empty_like(image))


def test_a_background_may_be_the_memory_that_is_written() -> None:
    rng = np.random.default_rng(2)
    image, behind = rng.integers(0, 256, (2, 50, 61, 3), np.uint8)
    matte = rng.integers(0, 256, (50, 61), np.uint8)
    apart = blend(image, matte, behind, np.empty_like(image))
    np.testing.assert_array_equal(blend(image, matte, behind, behind), apart)


def test_the_old_rooms_colour_leaves_the_edge() -> None:
    person, room = np.array([40, 30, 120.0]), np.array([60, 220, 60.0])
    ramp = np.clip((np.arange(320) - 150) / 8, 0, 1)[None].repeat(96, 0)
    image = ramp[..., None] * person + (1 - ramp[..., None]) * room
    image = image.round().astype(np.uint8)
    matte = (ramp * 255).round().astype(np.uint8)
    spill = spill_of(image, matte, 1)
    background = np.full_like(image, 20)
    exact = ramp[..., None] * person + (1 - ramp[..., None]) * background

    def error(out: Image) -> float:
        return float(np.abs(out - exact).mean())

    clean = blend(image, matte, background, np.empty_like(image), spill=spill)
    plain = blend(image, matte, background, np.empty_like(image))
    assert error(clean) < error(plain) / 5


def test_without_a_person_there_is_no_spill() -> None:
    image = np.full((20, 30, 3), 90, np.uint8)
    for level in (0, 255):
        spill, _ = spill_of(image, np.full((20, 30), level, np.uint8), 4)
        assert np.abs(spill).max() == 0
