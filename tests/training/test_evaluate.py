"""Evaluation runs without torch, on the model file that ships."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam import resources
from portraitcam.errors import DataError, ModelError
from portraitcam.segmenter import Segmenter
from portraitcam.training import evaluate as module


def test_the_committed_model_keeps_its_contract() -> None:
    info = Segmenter(resources.model_path()).info
    assert info.size == (224, 224)
    assert 0 < info.parameters <= 21_000
    assert 0 < info.multiply_adds <= 61_000_000
    assert info.name
    assert info.version
    assert info.licence
    assert info.training_data


def test_the_committed_model_answers_within_0_and_1() -> None:
    segmenter = Segmenter(resources.model_path())
    noise = np.random.default_rng(0).integers(0, 255, (480, 640, 3), np.uint8)
    for image in (noise, np.zeros_like(noise), np.full_like(noise, 255)):
        mask = segmenter(image)
        assert mask.shape == segmenter.edge.shape == (224, 224)
        assert mask.dtype == np.float32
        assert mask.min() >= 0
        assert mask.max() <= 1


def test_results_have_the_documented_keys(data_root: Path) -> None:
    results = module.evaluate(data_root / "eg1800_val")
    assert list(results) == [
        "images", "miou", "iou_person", "boundary_iou", "parameters", "multiply_adds",
    ]  # fmt: skip
    assert results["images"] == 3
    assert 0 <= results["miou"] <= 100


def test_folders_of_folders_are_evaluated_together(data_root: Path) -> None:
    assert module.evaluate(data_root / "webcam_val", raw=True)["images"] == 4


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no folder"):
        module.evaluate(tmp_path / "none")


def test_a_missing_model_is_named(data_root: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.onnx"):
        module.evaluate(data_root / "people", tmp_path / "none.onnx")


def test_false_people_are_counted_in_rooms(data_root: Path) -> None:
    results = module.false_person_of(data_root / "backgrounds", pictures=2)
    assert results["images"] == 2
    assert 0 <= results["false_person"] <= 100


def test_flicker_is_measured_on_a_clip(tmp_path: Path) -> None:
    clip = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"MJPG"), 10, (96, 64))
    frame = np.random.default_rng(0).integers(0, 255, (64, 96, 3), np.uint8)
    for _ in range(4):
        writer.write(frame)
    writer.release()
    assert module.flicker_of(clip) == pytest.approx(0, abs=0.5)


def test_a_clip_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "no.mp4").write_text("no video")
    with pytest.raises(DataError, match=r"no\.mp4"):
        module.flicker_of(tmp_path / "no.mp4")


def test_the_command_prints_one_json_object_and_needs_no_torch(
    data_root: Path,
) -> None:
    without_torch = (
        "import sys; sys.modules['torch'] = None; sys.argv[0] = 'evaluate'; "
        "from portraitcam.training.evaluate import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", without_torch]
    folder = str(data_root / "eg1800_val")
    done = subprocess.run(
        [*command, folder, "--json"], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["images"] == 3
