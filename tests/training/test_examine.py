"""Errors are sorted by what they are; nothing of a picture is drawn."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.training import data
from portraitcam.training.examine import (
    COLOURS,
    SIDE_PX,
    error_map,
    errors_of,
    paste_object,
    summary,
)


def disc(centre: tuple[int, int], radius: int) -> np.ndarray:
    drawn = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    return cv2.circle(drawn, centre, radius, 1, -1) > 0


def test_a_perfect_mask_has_no_errors() -> None:
    person = disc((112, 112), 50)
    errors = errors_of("a", person, person)
    assert (errors.near, errors.islands, errors.bulges, errors.missed) == (0, 0, 0, 0)
    assert errors.miou == 100


def test_an_island_far_from_the_person_is_an_island() -> None:
    person = disc((112, 140), 40)
    errors = errors_of("a", person | disc((30, 30), 12), person)
    assert errors.islands == pytest.approx(100 * 441 / SIDE_PX**2, rel=0.02)
    assert errors.bulges == errors.missed == errors.near == 0


def test_what_hangs_on_to_the_person_is_a_bulge() -> None:
    person = disc((112, 140), 40)
    wrong = person | disc((112, 95), 20)
    errors = errors_of("a", wrong, person)
    assert errors.bulges > 0.5
    assert errors.near > 0
    assert errors.islands == 0


def test_a_missing_head_is_missed() -> None:
    head = disc((112, 60), 25)
    person = disc((112, 140), 60) | head
    errors = errors_of("a", disc((112, 140), 60), person)
    assert errors.missed > 1
    assert errors.bulges == errors.islands == 0


def test_a_summary_counts_the_pictures_with_much_of_an_error() -> None:
    person = disc((112, 140), 60)
    found = [
        errors_of("good", person, person),
        errors_of("bad", disc((112, 170), 30), person),
    ]
    assert summary(found)["pictures_with_missed"] == 1
    assert summary(found)["images"] == 2


def test_an_error_map_has_four_colours_and_no_others() -> None:
    drawn = error_map(disc((100, 100), 40), disc((120, 100), 40))
    colours = {tuple(c) for c in np.unique(drawn.reshape(-1, 3), axis=0).tolist()}
    assert colours == set(COLOURS.values())


def test_an_object_lies_only_before_the_body_and_leaves_the_mask(
    tmp_path: Path,
) -> None:
    room = np.random.default_rng(0).integers(0, 255, (50, 60, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "room.png"), room)
    mask = disc((112, 150), 60).astype(np.uint8) * 255
    both = np.dstack([np.full((SIDE_PX, SIDE_PX, 3), 9, np.uint8), mask])
    rooms = data.rooms_in(tmp_path)
    pasted = paste_object(both, rooms, np.random.default_rng(1))
    changed = (pasted[..., :3] != both[..., :3]).any(2)
    assert changed.any()
    assert not (changed & (mask == 0)).any()
    assert np.array_equal(pasted[..., 3], mask)


def test_the_command_prints_figures_and_draws_silhouettes(tmp_path: Path) -> None:
    for kind, value in (("images", 90), ("masks", 255)):
        (tmp_path / "set" / kind).mkdir(parents=True)
        picture = disc((112, 150), 60).astype(np.uint8) * value
        cv2.imwrite(str(tmp_path / "set" / kind / "one.png"), picture)
    out = tmp_path / "errors.png"
    command = [sys.executable, "-m", "portraitcam.training.examine"]
    command += [str(tmp_path / "set"), "--draw", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    printed = json.loads(done.stdout)
    assert printed["images"] == 1
    assert 0 <= printed["miou"] <= 100
    assert cv2.imread(str(out)) is not None


def test_a_folder_without_pictures_is_one_message_with_a_remedy(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "portraitcam.training.examine", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "no pictures" in done.stderr
    assert "Traceback" not in done.stderr
