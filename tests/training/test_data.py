from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.errors import DataError
from portraitcam.training import data


def test_a_picture_and_its_mask_are_read_as_four_channels(data_root: Path) -> None:
    pair = data.pairs_in(data_root / "eg1800_train")[0]
    both = data.read_pair(pair)
    assert both.shape == (80, 60, 4)
    assert set(np.unique(both[..., 3])) == {0, 255}


def test_large_pictures_are_scaled_down_unless_their_size_is_wanted(
    tmp_path: Path,
) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "masks").mkdir()
    cv2.imwrite(str(tmp_path / "images/a.png"), np.zeros((720, 400, 3), np.uint8))
    cv2.imwrite(str(tmp_path / "masks/a.png"), np.zeros((720, 400), np.uint8))
    pair = data.pairs_in(tmp_path)[0]
    assert data.read_pair(pair).shape == (360, 200, 4)
    assert data.read_pair(pair, longest_side_px=None).shape == (720, 400, 4)


def test_a_soft_matte_is_preferred_where_there_is_one(data_root: Path) -> None:
    split = data_root / "eg1800_train"
    (split / "alphas").mkdir()
    (split / "alphas/001.png").write_bytes((split / "masks/001.png").read_bytes())
    pairs = data.pairs_in(split)
    assert [pair.soft for pair in pairs] == [False, True, False]
    assert not any(pair.soft for pair in data.pairs_in(split, prefer_alphas=False))


def test_folders_are_walked_at_any_depth(data_root: Path) -> None:
    groups = {pair.group for pair in data.pairs_in(data_root / "webcam_train")}
    assert groups == {"desk001", "clip__a"}


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no folder .*nowhere"):
        data.pairs_in(tmp_path / "nowhere")


def test_an_empty_split_is_named(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    with pytest.raises(DataError, match=r"no picture in .*images"):
        data.pairs_in(tmp_path)


def test_a_folder_without_images_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no images/ in it"):
        data.pairs_in(tmp_path)


def test_a_missing_mask_is_named(data_root: Path) -> None:
    (data_root / "people/masks/002.png").unlink()
    with pytest.raises(DataError, match=r"002\.jpg has no mask"):
        data.pairs_in(data_root / "people")


def test_a_mask_of_another_size_is_named_with_both_sizes(data_root: Path) -> None:
    mask = data_root / "people/masks/001.png"
    cv2.imwrite(str(mask), np.zeros((80, 61), np.uint8))
    pair = data.pairs_in(data_root / "people")[1]
    with pytest.raises(DataError, match=r"001\.png is 61x80, .* is 60x80"):
        data.read_pair(pair)


@pytest.mark.parametrize("kind", ["images/000.jpg", "masks/000.png"])
def test_a_truncated_file_is_named(data_root: Path, kind: str) -> None:
    file = data_root / "people" / kind
    file.write_bytes(file.read_bytes()[:60])
    with pytest.raises(DataError, match=f"{file.name} is truncated"):
        data.read_pair(data.pairs_in(data_root / "people")[0])


def test_a_jpeg_cut_in_its_middle_is_refused(data_root: Path) -> None:
    """OpenCV alone would fill the rest with grey and carry on."""
    file = data_root / "people/images/000.jpg"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DataError, match="truncated"):
        data.read_picture(file)


def test_the_cache_gives_back_what_was_read(data_root: Path, tmp_path: Path) -> None:
    pairs = data.pairs_in(data_root / "webcam_train")
    first = data.Pictures(pairs, tmp_path / "cache", "webcam")
    again = data.Pictures(pairs, tmp_path / "cache", "webcam")
    assert len(again) == 4
    for pair, ours, theirs in zip(pairs, first, again, strict=True):
        np.testing.assert_array_equal(ours, theirs)
        np.testing.assert_array_equal(ours, data.read_pair(pair))


def test_a_changed_picture_is_read_anew(data_root: Path, tmp_path: Path) -> None:
    pairs = data.pairs_in(data_root / "people")
    data.Pictures(pairs, tmp_path / "cache", "people")
    cv2.imwrite(str(pairs[0].image), np.full((80, 60, 3), 7, np.uint8))
    fresh = data.Pictures(pairs, tmp_path / "cache", "people")
    assert fresh[0][..., :3].max() < 20


def test_a_clip_weighs_as_six_people_and_a_person_at_a_desk_as_one(
    data_root: Path,
) -> None:
    pairs = data.pairs_in(data_root / "webcam_train")
    weights = data.sampling_weights(pairs)
    desk = sum(w for w, p in zip(weights, pairs, strict=True) if p.group == "desk001")
    assert weights.sum() == pytest.approx(1)
    assert desk == pytest.approx(1 / 7)


def test_portraits_and_webcams_are_drawn_most(data_root: Path) -> None:
    pairs = [p for s in data.TRAIN_SPLITS for p in data.pairs_in(data_root / s)]
    weights = data.sampling_weights(pairs)
    portraits, webcams = weights[:3].sum(), weights[3:7].sum()
    assert portraits + webcams == pytest.approx(0.80)
    assert weights[-3:].sum() == pytest.approx(0.05)
