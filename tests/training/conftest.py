"""A data set in miniature, drawn by the tests: blobs for people, stripes for rooms."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

# Networks this small run faster on one thread, the more so beside other programs.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def draw_pair(folder: Path, name: str, seed: int, size: tuple[int, int]) -> None:
    rng = np.random.default_rng(seed)
    width, height = size
    image = rng.integers(0, 90, (height, width, 3), np.uint8)
    mask = np.zeros((height, width), np.uint8)
    centre = (int(width * rng.uniform(0.35, 0.65)), height)
    axes = (width // 4, int(height * 0.7))
    cv2.ellipse(mask, centre, axes, 0, 0, 360, 255, -1)
    image[mask > 0] = rng.integers(160, 255, 3)
    for kind, picture in (("images", image), ("masks", mask)):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        suffix = "jpg" if kind == "images" else "png"
        assert cv2.imwrite(str(folder / kind / f"{name}.{suffix}"), picture)


@pytest.fixture
def data_root(tmp_path: Path) -> Path:
    """A folder laid out as the training expects it."""
    root = tmp_path / "data"
    for split in ("eg1800_train", "eg1800_val", "upperbody", "people"):
        for i in range(3):
            draw_pair(root / split, f"{i:03}", i, (60, 80))
    for split in ("webcam_train", "webcam_val"):
        for person in ("desk001", "clip__a"):
            for i in range(2):
                draw_pair(root / split / person, f"{i:03}", 10 + i, (96, 54))
    rooms = root / "backgrounds" / "rooms"
    rooms.mkdir(parents=True)
    for i in range(3):
        room = np.random.default_rng(100 + i).integers(0, 255, (64, 96, 3), np.uint8)
        assert cv2.imwrite(str(rooms / f"{i}.jpg"), room)
    return root
