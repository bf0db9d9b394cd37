import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Image, Mask, Matte
from portraitcam.upsample import Upsampler


def scene(width: int = 640, height: int = 360) -> tuple[Image, Matte, Mask]:
    """A bright ellipse on dark ground, its exact matte and a coarse mask of it."""
    matte = np.zeros((height, width), np.uint8)
    centre, axes = (width // 2, height // 2), (width // 5, height // 3)
    cv2.ellipse(matte, centre, axes, 10, 0, 360, 255, cv2.FILLED, cv2.LINE_AA)
    share = matte[..., None] / 255
    image = share * (90, 140, 200) + (1 - share) * (60, 40, 30)
    noise = np.random.default_rng(0).normal(0, 3, image.shape)
    mask = cv2.resize(matte, (48, 48), interpolation=cv2.INTER_AREA) / np.float32(255)
    return (image + noise).clip(0, 255).astype(np.uint8), matte, mask


def error(matte: Matte, exact: Matte) -> float:
    return float(np.abs(matte.astype(float) - exact).mean())


def test_the_matte_follows_the_image_closer_than_the_mask_does() -> None:
    image, exact, mask = scene()
    plain = cv2.resize(mask * 255, (640, 360)).clip(0, 255).astype(np.uint8)
    assert error(Upsampler()(mask, image), exact) < error(plain, exact) / 2


def test_there_is_no_haze_over_the_room_and_no_hole_in_the_person() -> None:
    image, exact, mask = scene()
    noisy = np.random.default_rng(1).integers(0, 256, image.shape, np.uint8)
    matte = Upsampler()(mask, noisy)
    far = np.ones((65, 65), np.uint8)  # two pixels of the mask, and what adds twice
    assert (matte[cv2.erode(exact, far) == 255] == 255).all()
    assert (matte[cv2.dilate(exact, far) == 0] == 0).all()


def test_detail_of_the_image_moves_the_edge_by_two_pixels_of_the_mask() -> None:
    _, exact, _ = scene()
    mask = cv2.resize(exact, (224, 224), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(1).integers(0, 256, (45, 80, 3), np.uint8)
    noisy = cv2.resize(noise, (640, 360), interpolation=cv2.INTER_NEAREST)
    matte = Upsampler()(mask / np.float32(255), noisy)  # type: ignore[arg-type]
    # Two to trust, and what enlarging adds twice: four of about 3 px each.
    near = np.ones((25, 25), np.uint8)
    assert (matte[cv2.erode(exact, near) == 255] == 255).all()
    assert (matte[cv2.dilate(exact, near) == 0] == 0).all()


def test_what_is_coloured_as_the_person_stays_away_where_the_mask_has_no_edge() -> None:
    image = np.full((360, 640, 3), 200, np.uint8)
    image[60:, 300:] = image[:, 275:281] = (40, 50, 70)  # hair, and a picture's frame
    mask = np.zeros((224, 224), np.float32)
    mask[37:, 105:] = 1
    mask[37:, 95:105] = np.linspace(0, 0.4, 10)  # a haze beside it
    seen = Upsampler()(mask, image)[100:, 275:281]
    haze = cv2.resize(mask, (640, 360))[100:, 275:281]
    assert haze.max() > 0.1
    # As steep as sharp edges are, and no more of it.
    steep = 255 * (0.5 + 1.4 * (haze - 0.5))
    assert (seen <= steep.clip(0) + 3).all()


def test_tiles_say_where_the_matte_is_certain() -> None:
    image, _, mask = scene(1280, 720)
    upsample = Upsampler()
    for shift, feather in ((0, 0), (6, 0), (-9, 3), (0, 20), (20, 20)):
        matte = upsample(mask, image, shift, feather)
        assert upsample.tiles.person
        assert all((matte[box] == 255).all() for box in upsample.tiles.person)
        assert all((matte[box] == 0).all() for box in upsample.tiles.background)


@pytest.mark.parametrize("shift_px", [-20, -7, -1, 1, 7, 20])
def test_the_edge_moves_by_as_many_pixels_as_asked(shift_px: int) -> None:
    image, _, mask = scene()
    upsample = Upsampler()
    widths = [
        float((upsample(mask, image, shift)[180] / 255.0).sum())
        for shift in (0, shift_px)
    ]
    assert widths[1] - widths[0] == pytest.approx(2 * shift_px, abs=3)


def test_a_feather_widens_the_edge() -> None:
    image, _, mask = scene()
    upsample = Upsampler()
    grey = [
        np.count_nonzero(np.isin(upsample(mask, image, 0, px), (0, 255), invert=True))
        for px in (0, 2, 10)
    ]
    assert grey[0] < grey[1] < grey[2]


@pytest.mark.parametrize(("level", "wanted"), [(0, 0), (1, 255)])
def test_an_empty_and_a_full_mask_give_mattes_without_an_edge(
    level: float, wanted: int
) -> None:
    image, _, _ = scene()
    upsample = Upsampler()
    matte = upsample(np.full((224, 224), level, np.float32), image, 3, 3)
    assert (matte == wanted).all()
    assert not upsample.tiles.edge


def test_frames_may_change_size_in_mid_stream() -> None:
    _, _, mask = scene()
    upsample = Upsampler()
    for width, height in ((640, 360), (1, 1), (4001, 333), (333, 4001), (2, 900)):
        image = np.full((height, width, 3), 128, np.uint8)
        assert upsample(mask, image, -2, 1).shape == (height, width)


def test_the_same_frame_gives_the_same_matte_again() -> None:
    image, _, mask = scene()
    upsample = Upsampler()
    first = upsample(mask, image, 0, 1).copy()
    upsample(1 - mask, image, 0, 0)
    np.testing.assert_array_equal(upsample(mask, image, 0, 1), first)


@settings(max_examples=60)
@given(
    mask=hnp.arrays(
        np.float32,
        hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12),
        elements=st.floats(0, 1, width=32),
    ),
    size=st.tuples(st.integers(1, 700), st.integers(1, 300)),
    shift_px=st.integers(-3, 3),
    feather_px=st.integers(0, 3),
    seed=st.integers(0, 99),
)
def test_any_mask_and_size_give_a_matte_of_that_size(
    mask: Mask, size: tuple[int, int], shift_px: int, feather_px: int, seed: int
) -> None:
    shape = (size[1], size[0], 3)
    image = np.random.default_rng(seed).integers(0, 256, shape, np.uint8)
    upsample = Upsampler()
    matte = upsample(mask, image, shift_px, feather_px)
    assert matte.shape == shape[:2]
    assert matte.dtype == np.uint8
    assert all((matte[box] == 255).all() for box in upsample.tiles.person)
    assert all((matte[box] == 0).all() for box in upsample.tiles.background)


def test_a_very_long_line_is_a_picture_as_well() -> None:
    for shape in ((1, 90_001), (90_001, 1)):
        matte = Upsampler()(
            np.ones((224, 224), np.float32), np.zeros((*shape, 3), np.uint8)
        )
        assert matte.shape == shape
        assert matte.min() == 255
