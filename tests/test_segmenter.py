import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from portraitcam.errors import ModelError
from portraitcam.frames import Image
from portraitcam.resources import model_path
from portraitcam.segmenter import Segmenter, shrink
from portraitcam.sources.synthetic import SyntheticSource

if TYPE_CHECKING:
    from tests.conftest import MakeNetwork


def red_square(width: int = 64, height: int = 48) -> Image:
    """Red within the left half; green to the right."""
    image: Image = np.zeros((height, width, 3), np.uint8)
    image[:, : width // 2, 2] = 255
    image[:, width // 2 :, 1] = 255
    return image


def test_the_mask_is_made_from_the_image_in_the_order_rgb(
    make_network: "MakeNetwork",
) -> None:
    segmenter = Segmenter(make_network(side=16))
    mask = segmenter(red_square())
    assert mask.shape == segmenter.edge.shape == (16, 16)
    assert mask.dtype == segmenter.edge.dtype == np.float32
    assert (mask[:, :7] > 0.99).all()
    assert (mask[:, 9:] < 0.01).all()
    assert (segmenter.edge[:, 9:] > 0.99).all()
    assert (segmenter.seen[:, :7, 0] == 255).all()


def test_the_network_s_library_writes_nothing_to_the_home_folder(
    tmp_path: Path,
) -> None:
    # It identifies the machine there before it reports to its maker.
    home = {name: str(tmp_path) for name in ("HOME", "USERPROFILE", "LOCALAPPDATA")}
    silenced = ("CI", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS")
    kept = {k: v for k, v in os.environ.items() if k not in silenced}
    code = (
        "from portraitcam.segmenter import Segmenter; "
        "from portraitcam.resources import model_path; Segmenter(model_path())"
    )
    subprocess.run([sys.executable, "-c", code], env={**kept, **home}, check=True)
    assert not list(tmp_path.iterdir())


def test_every_call_gives_the_mask_of_its_own_image(
    make_network: "MakeNetwork",
) -> None:
    segmenter = Segmenter(make_network())
    for level in (0, 100, 255, 30):
        image = np.full((50, 70, 3), level, np.uint8)
        image[..., 1] = 200  # bright enough to be taken as it is
        np.testing.assert_allclose(segmenter(image), level / 255, atol=1e-6)


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (4001, 3), (32, 32), (67, 35)])
def test_an_image_of_any_size_gives_a_mask_of_the_networks_size(
    make_network: "MakeNetwork", size: tuple[int, int]
) -> None:
    image = np.full((size[1], size[0], 3), 200, np.uint8)
    mask = Segmenter(make_network(side=32))(image)
    np.testing.assert_allclose(mask, 200 / 255, atol=1e-6)


def test_a_file_says_what_it_is(make_network: "MakeNetwork") -> None:
    path = make_network(
        metadata={
            "name": "small",
            "version": "1.2",
            "licence": "MIT",
            "parameters": "20800",
            "multiply_adds": "60000000",
            "eg1800_miou": "96.5",
        }
    )
    info = Segmenter(path).info
    assert (info.name, info.version, info.licence) == ("small", "1.2", "MIT")
    assert (info.parameters, info.multiply_adds) == (20800, 60_000_000)
    assert info.eg1800_miou == 96.5
    assert info.size == (32, 32)


def test_a_file_that_says_nothing_is_called_by_its_name(
    make_network: "MakeNetwork",
) -> None:
    info = Segmenter(make_network("mine.onnx")).info
    assert info.name == "mine"
    assert info.parameters == 0
    assert info.eg1800_miou is None


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"gone\.onnx does not exist") as caught:
        Segmenter(tmp_path / "gone.onnx")
    assert caught.value.hint


def test_a_corrupt_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(b"not a network")
    with pytest.raises(ModelError, match=r"broken\.onnx cannot be read"):
        Segmenter(path)


def test_a_truncated_file_is_refused(make_network: "MakeNetwork") -> None:
    path = make_network()
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(ModelError):
        Segmenter(path)


def test_a_network_of_another_design_is_refused_with_the_difference(
    make_network: "MakeNetwork",
) -> None:
    path = make_network(outputs=("mask", "hair"))
    with pytest.raises(ModelError, match=r"edge should be .* found none"):
        Segmenter(path)


def test_numbers_in_the_file_that_are_none_are_refused(
    make_network: "MakeNetwork",
) -> None:
    path = make_network(metadata={"parameters": "many"})
    with pytest.raises(ModelError, match="many"):
        Segmenter(path)


@pytest.mark.parametrize("gain", [float("nan"), float("inf")])
def test_what_is_not_a_number_never_leaves(
    make_network: "MakeNetwork", gain: float
) -> None:
    segmenter = Segmenter(make_network(gain=gain))
    with pytest.raises(ModelError, match="not a number"):
        segmenter(red_square())


def test_values_beyond_the_range_are_cut_off(make_network: "MakeNetwork") -> None:
    segmenter = Segmenter(make_network(gain=3.0))
    mask = segmenter(np.full((20, 20, 3), 200, np.uint8))
    assert mask.min() == mask.max() == 1
    mask = Segmenter(make_network(gain=-3.0))(np.full((20, 20, 3), 200, np.uint8))
    assert mask.max() == 0


def test_shrinking_leaves_no_pixel_out() -> None:
    image = np.zeros((720, 1280, 3), np.uint8)
    noise = np.random.default_rng(0).integers(0, 256, image.shape, np.uint8)
    small = shrink(noise, (224, 224)).astype(float)
    # A mean over all pixels of a cell has little noise left; a few of them would not.
    assert small.std() < 25
    image[:, ::2] = 255
    stripes = shrink(image, (224, 224))
    assert abs(stripes.astype(float).mean() - 127.5) < 1


def test_the_network_that_ships_keeps_the_contract() -> None:
    segmenter = Segmenter(model_path())
    assert segmenter.info.size == (224, 224)
    assert segmenter.info.licence
    assert 0 < segmenter.info.parameters <= 21_000
    assert 0 < segmenter.info.multiply_adds <= 61_000_000
    mask = segmenter(red_square(1280, 720))
    assert mask.shape == (224, 224)
    assert mask.min() >= 0
    assert mask.max() <= 1


@pytest.mark.parametrize("light", [1.0, 0.3, 0.08])
def test_in_a_dark_room_the_person_is_found_as_in_a_lit_one(light: float) -> None:
    source = SyntheticSource((640, 360), 30, paced=False)
    noise = np.random.default_rng(1).normal(0, 2, (360, 640, 3))
    image = np.clip(source.image_at(0) * light + noise, 0, 255).astype(np.uint8)
    segmenter = Segmenter(model_path())
    found = segmenter(image) > 0.5
    person = cv2.resize(source.mask_at(0), segmenter.info.size) > 127
    assert (found & person).sum() / (found | person).sum() > 0.95
    assert segmenter.seen.max() < 255 * light + 30  # other stages see it as it is


def test_a_black_picture_has_a_mask_as_well() -> None:
    mask = Segmenter(model_path())(np.zeros((90, 160, 3), np.uint8))
    assert np.isfinite(mask).all()
