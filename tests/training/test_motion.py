"""What is known beforehand about mattes that are perfect, late or too large."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.blend import blend
from portraitcam.errors import DataError
from portraitcam.frames import Image, Matte
from portraitcam.training import footage, motion, scenes, traces
from portraitcam.training.scenes import (
    CutOut,
    Move,
    Scene,
    Truth,
    composite_scenes,
    drawn_scenes,
    own_colour,
    raised_hand,
)
from portraitcam.training.tally import Tally
from portraitcam.training.variants import opened_variants

SIZE = (160, 120)


def drawn(left: int, width: int, colour: int = 60) -> Truth:
    """A grey block for a person, its edges soft, in a room of two colours."""
    room = np.full((SIZE[1], SIZE[0], 3), (40, 180, 120), np.uint8)
    room[:, SIZE[0] // 2 :] = (200, 60, 150)
    matte: Matte = np.zeros(room.shape[:2], np.uint8)
    matte[40:, left : left + width] = 255
    matte = np.asarray(cv2.blur(matte, (5, 5)), np.uint8)
    share = matte[..., None] / 255
    image = np.round(colour * share + room * (1 - share)).astype(np.uint8)
    return Truth(image, matte, room)


@pytest.fixture
def slide() -> tuple[list[Truth], Move]:
    """The block moves 40 px to the right within four frames; nine frames of rest."""
    lefts = [40] * 6 + [50, 60, 70] + [80] * 10
    return [drawn(left, 30) for left in lefts], Move(5, 9, raises_hand=True)


def late(truths: list[Truth], by: int) -> list[Matte]:
    """Mattes that are true but come `by` frames too late."""
    return [truths[max(0, i - by)].matte for i in range(len(truths))]


@pytest.mark.parametrize("by", [0, 1, 2, 5])
def test_a_matte_late_by_n_frames_responds_after_n_frames(
    slide: tuple[list[Truth], Move], by: int
) -> None:
    truths, move = slide
    assert traces.response(late(truths, by), truths, move) == by


def test_a_hand_that_never_comes_counts_as_all_frames_watched(
    slide: tuple[list[Truth], Move],
) -> None:
    truths, move = slide
    without = [truths[0].matte] * len(truths)
    assert traces.response(without, truths, move) == traces.WATCHED


def test_what_the_network_misses_is_told_from_what_later_stages_do(
    slide: tuple[list[Truth], Move],
) -> None:
    truths, move = slide
    exact = late(truths, 0)
    gone = [np.zeros_like(matte) for matte in exact]
    half = [matte.copy() for matte in exact]
    for matte in half:
        matte[:, 95:] = 0
    for mattes, raw, seen, removed, frames in (
        (exact, exact, 100, 0, 0),
        (late(truths, 2), exact, 100, 12, 2),
        (late(truths, 2), late(truths, 2), 88, 0, 0),
        (gone, exact, 100, 100, traces.WATCHED),
        (half, half, 50, 0, 0),
        (exact, gone, 0, 0, None),
    ):
        found = traces.uptake(mattes, raw, truths, move)
        assert found is not None
        assert found.seen == pytest.approx(seen, abs=2)
        assert found.removed == pytest.approx(removed, abs=2)
        assert found.late == frames


def test_nothing_responds_where_nothing_came() -> None:
    truths = [drawn(40, 30)] * 20
    move = Move(5, 6, raises_hand=True)
    assert traces.response(late(truths, 0), truths, move) is None
    assert traces.ghost(late(truths, 0), truths, move) is None


def test_a_perfect_matte_leaves_no_ghost(slide: tuple[list[Truth], Move]) -> None:
    truths, move = slide
    assert traces.ghost(late(truths, 0), truths, move) == traces.Ghost(0.0, 0)


@pytest.mark.parametrize("by", [1, 2, 4])
def test_a_jump_seen_n_frames_late_leaves_a_whole_ghost_for_n_frames(by: int) -> None:
    truths = [drawn(20, 30)] * 6 + [drawn(90, 30)] * 10
    found = traces.ghost(late(truths, by), truths, Move(5, 6, raises_hand=False))
    assert found is not None
    assert found.frames == by
    assert found.percent == pytest.approx(100 * by / traces.WATCHED)


def test_a_matte_wrong_by_less_than_one_percent_of_the_diagonal_is_no_ghost(
    slide: tuple[list[Truth], Move],
) -> None:
    truths, move = slide
    grown = [np.asarray(cv2.dilate(t.matte, np.ones((3, 3))), np.uint8) for t in truths]
    assert traces.ghost(grown, truths, move) == traces.Ghost(0.0, 0)


def composed(truth: Truth, matte: Matte, background: Image) -> Image:
    """A raw frame over `background`: its own colours by `matte`, nothing cleaned."""
    return blend(truth.image, matte, background, np.empty_like(background))


def backgrounds(truth: Truth) -> list[Image]:
    return [np.full_like(truth.image, level) for level in (0, 255)]


def test_the_ideal_composite_has_no_halo() -> None:
    truth = drawn(60, 40)
    everywhere = np.ones(truth.matte.shape, np.bool_)
    for background in backgrounds(truth):
        ideal = truth.ideal(background, everywhere).reshape(background.shape)
        found = traces.halo(np.round(ideal).astype(np.uint8), truth, background)
        assert abs(found.net) < 0.2
        assert found.through < 0.2


def test_a_raw_frame_with_a_grown_matte_lets_the_room_through() -> None:
    truth = drawn(60, 40)
    grown = np.asarray(cv2.dilate(truth.matte, np.ones((11, 11))), np.uint8)
    for background in backgrounds(truth):
        found = traces.halo(composed(truth, grown, background), truth, background)
        assert found.net > 20
        assert found.through > found.net - 1


def test_the_whole_room_is_a_halo_of_its_share_of_the_band() -> None:
    truth = drawn(60, 40)
    band = traces.edge_band(truth.matte)
    share = 100 * (1 - truth.matte[band] / 255).mean()
    # Over black, with a room of one brightness, every pixel weighs the same.
    grey = Truth(truth.image, truth.matte, np.full_like(truth.room, 100))
    image = grey.matte[..., None] / 255 * 50 + (1 - grey.matte[..., None] / 255) * 100
    grey = Truth(np.round(image).astype(np.uint8), grey.matte, grey.room)
    found = traces.halo(grey.image, grey, np.zeros_like(grey.image))
    assert found.net == pytest.approx(share, abs=0.5)


@pytest.mark.parametrize("colour", [0, 60, 128, 255])
def test_a_person_eaten_away_is_negative_whatever_its_colour(colour: int) -> None:
    truth = drawn(60, 40, colour)
    eaten = np.asarray(cv2.erode(truth.matte, np.ones((11, 11))), np.uint8)
    for background in backgrounds(truth):
        if background[0, 0, 0] == colour:
            continue  # a black person over black: nothing to see
        found = traces.halo(composed(truth, eaten, background), truth, background)
        assert found.net < -1
        assert found.through < 0.5


def test_sums_of_halos_weigh_their_frames() -> None:
    one = traces.Halo(through_sum=10, eaten_sum=0, weight=100)
    one.add(traces.Halo(through_sum=0, eaten_sum=-30, weight=300))
    assert (one.through, one.eaten, one.net) == (2.5, -7.5, -5.0)


def test_a_drawn_scene_is_the_drawn_person_over_its_room() -> None:
    for scene in drawn_scenes(SIZE):
        (move,) = scene.moves
        before, after = scene.truths[move.before], scene.truths[move.after]
        arm = np.count_nonzero((before.matte > 127) != (after.matte > 127))
        assert arm > 0.02 * before.matte.size
        everywhere = np.ones(before.matte.shape, np.bool_)
        same = before.ideal(before.room, everywhere).reshape(before.image.shape)
        assert np.array_equal(same, before.image)
        assert len(scene.truths) - move.after >= traces.WATCHED


def test_a_composite_is_what_it_says_it_is() -> None:
    truth = drawn(60, 40)
    cut_out = CutOut(np.dstack([truth.image, truth.matte]))
    room = cv2.resize(truth.room, (cut_out.alpha.shape[1], cut_out.alpha.shape[0]))
    still = cut_out.over(np.asarray(room, np.uint8), seed=1)
    again = cut_out.over(np.asarray(room, np.uint8), seed=1)
    assert np.array_equal(still.image, again.image)
    outside = still.matte == 0
    assert np.array_equal(still.image[outside], still.room[outside])
    inside = still.matte == 255
    assert abs(float(still.image[inside].mean()) - 60) < 1


def test_a_colour_mixed_with_the_room_is_found_again() -> None:
    truth = drawn(20, 40)  # left of where the room changes colour
    image = truth.image.astype(np.float32)
    own = own_colour(image, truth.matte.astype(np.float32) / np.float32(255))
    mixed = (truth.matte > 60) & (truth.matte < 200)
    error, error_before = (np.abs(i[mixed] - 60).mean() for i in (own, image))
    assert error < 0.25 * error_before


def _down_and_up(left: int = 30) -> tuple[Matte, Matte]:
    """Somebody whose shoulders begin at ``left``, without and with a hand beside."""
    down: Matte = np.zeros((120, 160), np.uint8)
    down[40:, left:100] = 255
    up = down.copy()
    up[30:60, 110:130] = 255
    return down, up


def test_a_hand_is_what_one_picture_has_more_than_another() -> None:
    down, up = _down_and_up()
    other = np.roll(down, 30, 1)
    assert raised_hand([other, up, down]) == (2, 1)
    assert raised_hand([down, other]) is None


def test_an_arm_without_shoulders_is_nobody_who_raises_a_hand() -> None:
    assert raised_hand([*_down_and_up(left=70)]) is None


def test_a_hand_blurred_by_its_movement_is_none_that_is_held_up() -> None:
    down, up = _down_and_up()
    up[30:60, 110:130] = 160
    assert raised_hand([down, up]) is None


def test_somebody_who_grows_at_all_sides_leans_and_raises_no_hand() -> None:
    down, up = _down_and_up()
    up[60:90, 5:25] = 255
    assert raised_hand([down, up]) is None


def test_composites_are_made_of_people_and_rooms(
    data_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scenes, "LONG_SIDE_PX", 160)
    desk = data_root / "webcam_val" / "desk001"
    mask = cv2.imread(str(desk / "masks" / "000.png"), cv2.IMREAD_GRAYSCALE)
    image = cv2.imread(str(desk / "images" / "000.jpg"))
    assert mask is not None
    assert image is not None
    mask[5:20, 2:14] = 255
    cv2.imwrite(str(desk / "masks" / "001.png"), mask)
    cv2.imwrite(str(desk / "images" / "001.jpg"), image)
    people = [desk, data_root / "webcam_val" / "clip__a"]
    made = list(composite_scenes(people, data_root / "backgrounds"))
    assert [scene.name for scene in made] == ["hand-desk001", "slide-clip__a"]
    for scene in made:
        for move in scene.moves:
            assert len(scene.truths) - move.after >= traces.WATCHED
            assert not np.array_equal(
                scene.truths[move.before].matte, scene.truths[move.after].matte
            )


def test_every_variant_is_measured_in_a_scene() -> None:
    scene = next(drawn_scenes(SIZE))
    short = Scene(scene.name, scene.truths[5:], [Move(4, 10, raises_hand=True)])
    with opened_variants() as variants:
        tallies = {name: Tally() for name in variants}
        report = motion.measure_scene(short, variants, tallies)
    assert list(report) == ["raw", "refined", "full"]
    for name, found in report.items():
        assert list(found) == [
            "response", "response_missed", "hand_seen", "hand_removed", "hand_late",
            "ghost", "ghost_frames",
            "halo", "halo_through", "halo_eaten",
            "halo_moving", "halo_moving_through", "halo_moving_eaten",
        ]  # fmt: skip
        assert tallies[name].report() == found
        assert found["halo_through"] >= 0 >= found["halo_eaten"]


def test_a_clip_is_compared_with_the_mattes_of_its_own_frames(data_root: Path) -> None:
    clip = data_root / "clips" / "clip__a.avi"
    clip.parent.mkdir()
    folder = data_root / "webcam_val" / "clip__a"
    image = cv2.imread(str(folder / "images" / "000.jpg"))
    assert image is not None
    fourcc = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(clip), fourcc, 10, (96, 54))
    for _ in range(4):
        writer.write(image)
    writer.release()
    found = footage.mattes_of(clip)
    assert list(found) == [0, 1]
    with opened_variants() as variants:
        tallies = {name: Tally() for name in variants}
        report = footage.measure_clip(clip, variants, tallies, found, frames=3)
    assert report["size"] == [96, 54]
    assert set(report["full"]) == {"miou", "flicker", "stages_ms"}
    # The picture stands still, and so does what is made of it.
    assert report["raw"]["flicker"] == pytest.approx(0, abs=0.5)
    assert all(0 < tally.report()["miou"] <= 100 for tally in tallies.values())


def test_folders_without_clips_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no clip"):
        motion.measure(tmp_path)


def test_the_command_compares_upsampling_and_needs_no_torch(data_root: Path) -> None:
    without_torch = (
        "import sys; sys.modules['torch'] = None; sys.argv[0] = 'motion'; "
        "from portraitcam.training.motion import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", without_torch, "--json"]
    stills = ["--stills", str(data_root / "eg1800_val")]
    done = subprocess.run(
        [*command, *stills], capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert found["images"] == 3
    assert list(found["boundary_iou"]) == ["raw", "bilinear", "guided"]
