import json
import signal
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam import holdover, loop
from portraitcam.away import Sign, away_card
from portraitcam.bench.breaking import BreakingPipeline
from portraitcam.bench.faults import FAULTS, strewn
from portraitcam.bench.killed import SIGNALS, kill_children
from portraitcam.bench.leaks import SIZE, Run, leaks, leaks_as_text, timelines
from portraitcam.bench.secret import (
    AWAY,
    HELD,
    LEAK,
    LEAK_SHARE,
    LIVE,
    SECRET_LEVELS,
    SecretScene,
    Watcher,
    drawn_scene,
    secret_share,
)
from portraitcam.cli import main
from portraitcam.frames import Frame, Image, Size, cover, resize
from portraitcam.loop import Loop
from portraitcam.pictures import is_picture, read_picture
from portraitcam.pipeline import Pipeline
from portraitcam.resources import builtin_backgrounds, model_path
from portraitcam.segmenter import Segmenter, shrink
from portraitcam.settings import Settings
from portraitcam.sources.synthetic import SyntheticSource

QUICK = [fault for fault in FAULTS if not fault.lasts_s and "unplug" not in fault.name]


def run(folder: Path, *names: str, frames: int = 12) -> Run:
    """Every one of the faults strikes once, on an engine that the rules hold for."""
    kinds = [fault for fault in FAULTS if fault.name in names]
    assert len(kinds) == len(names)
    run = Run(kinds, [3] * len(kinds), folder, SIZE, 1)
    run.go(lambda plan: plan.over and plan.frames >= frames)
    return run


def test_the_secret_is_seen_in_the_raw_room_in_colour_and_grey_and_nowhere_else() -> (
    None
):
    for size in (SIZE, (167, 95), (320, 180)):
        image = SecretScene(size).image_at(3)
        assert secret_share(image) > 0.5
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        assert secret_share(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)) > 0.5  # type: ignore[arg-type]
        assert secret_share(cv2.GaussianBlur(image, (0, 0), size[0] / 128)) < 0.02  # type: ignore[arg-type]
        assert secret_share(SyntheticSource(size, 30).image_at(3)) < 0.02
        assert all(secret_share(away_card(size, sign=s)) < 0.02 for s in Sign)
    assert secret_share(np.full((9, 9, 3), (160, 96, 32), np.uint8)) == 0


def test_no_background_that_ships_looks_like_the_secret() -> None:
    for name, path in builtin_backgrounds().items():
        if is_picture(path):
            picture = read_picture(path)
            for size in (SIZE, (320, 180)):
                assert secret_share(cover(picture, size)) < 0.02, name


def in_squares(image: Image, plain: Image) -> Image:
    """A quarter of `image`, in squares of 4 px, on `plain`."""
    rows, columns = np.indices(image.shape[:2])
    inside = (rows // 4 % 2 == 1) & (columns // 4 % 2 == 1)
    return np.where(inside[..., None], image, plain).astype(np.uint8)


@pytest.mark.parametrize("size", [SIZE, (167, 95), (320, 180)])
def test_what_is_left_of_the_secret_is_seen_faint_moved_scaled_and_in_patches(
    size: Size,
) -> None:
    room = SecretScene(size).image_at(3)
    plain: Image = np.full_like(room, (160, 96, 32))
    packed = cv2.imencode(".jpg", room, [cv2.IMWRITE_JPEG_QUALITY, 70])[1]
    ways = {
        "half of it": cv2.addWeighted(room, 0.5, plain, 0.5, 0),
        "two fifths": cv2.addWeighted(room, 0.4, plain, 0.6, 0),
        "moved": np.roll(room, (3, 2), (0, 1)),
        "mirrored": room[:, ::-1].copy(),
        "packed": cv2.imdecode(packed, cv2.IMREAD_COLOR),
        "smaller": resize(room, (size[0] - 10, size[1] + 6)),
        "larger": resize(room, (size[0] + 7, size[1] + 5)),
        "in patches": in_squares(room, plain),
    }
    for name, image in ways.items():
        assert secret_share(image) > 2 * LEAK_SHARE, name  # type: ignore[arg-type]


def test_the_network_sees_next_to_nothing_of_the_secret() -> None:
    seen = Segmenter(model_path()).info.size
    for size in ((131, 77), SIZE, (320, 180), (447, 251), (448, 448), (1280, 720)):
        room = SecretScene(size).room
        rows, columns = np.indices(room.shape[:2])
        even = ((rows + columns) % 2 == 0)[..., None]
        bare = np.where(even, room - SECRET_LEVELS, room + SECRET_LEVELS)
        apart = cv2.absdiff(shrink(room, seen), shrink(bare.astype(np.uint8), seen))
        lost = min(size) >= 2 * max(seen)
        assert apart.max() <= (1 if lost else SECRET_LEVELS), size


@pytest.mark.parametrize(
    "size",
    [
        *((90, 160), (160, 90), (167, 95), (200, 111), (224, 224), (240, 135)),
        *((300, 169), (320, 180), (333, 187), (360, 202), (400, 225), (447, 251)),
        *((448, 252), (500, 281), (640, 360), (643, 361), (853, 480), (1280, 720)),
        (1920, 1080),
    ],
)
def test_at_no_size_does_the_network_that_ships_take_the_secret_for_a_person(
    size: Size,
) -> None:
    scene = drawn_scene(size)
    pipeline = Pipeline(Settings(background="#2060a0", size=size))
    for index in (0, 40):
        pipeline.reset()
        out = pipeline.process(Frame(scene.image_at(index), index, 0.0))
        assert pipeline.matte is not None
        wrong = (pipeline.matte > 127) & (scene.mask_at(index) < 128)
        assert np.count_nonzero(wrong) < 0.02 * wrong.size
        assert secret_share(out) < LEAK_SHARE / 2


def test_a_watcher_tells_by_the_pixels_alone_what_it_is_shown() -> None:
    marks: list[str] = []
    watcher = Watcher(marks.append)
    plain: Image = np.full((90, 160, 3), 90, np.uint8)
    room = SecretScene(SIZE).image_at(0)
    for image in (plain, plain, away_card(SIZE), plain, room):
        watcher.send(image, 0.0)
    assert "".join(marks) == LIVE + HELD + AWAY + LIVE + LEAK
    watcher.room_is_chosen = True
    watcher.send(room, 0.0)
    assert marks[-1] == "R"


def test_no_frame_leaks_while_faults_strike_every_stage(tmp_path: Path) -> None:
    due = list(range(3, 3 + 2 * len(QUICK), 2))
    everything = Run(QUICK, due, tmp_path, SIZE, 5)
    everything.go(lambda plan: plan.over)
    plan = everything.plan
    assert {outcome.injected for outcome in plan.outcomes.values()} == {1}
    assert plan.marks[LIVE] > len(QUICK)
    assert plan.marks[LEAK] == 0, plan.outcomes


def test_a_mask_that_was_refused_does_not_live_on_in_the_next(tmp_path: Path) -> None:
    line = "".join(run(tmp_path, "network gives 1").plan.line)
    assert HELD in line
    assert LEAK not in line


def a_raw_frame_is_sent(patch: pytest.MonkeyPatch) -> None:
    compose = BreakingPipeline.process

    def careless(self: BreakingPipeline, frame: Frame) -> Image:
        try:
            return compose(self, frame)
        except Exception:  # noqa: BLE001 - the fault under test
            return frame.image

    patch.setattr(BreakingPipeline, "process", careless)


def a_raw_frame_is_held(patch: pytest.MonkeyPatch) -> None:
    compose = Loop._compose

    def careless(self: Loop, frame: Frame) -> Image | None:
        image = compose(self, frame)
        if image is None:
            self._holdover.remember(frame.image)
        return image

    patch.setattr(Loop, "_compose", careless)


def the_background_fails_open(patch: pytest.MonkeyPatch) -> None:
    update = BreakingPipeline.update

    def careless(self: BreakingPipeline, settings: Settings) -> None:
        try:
            update(self, settings)
        except Exception:  # noqa: BLE001 - the fault under test
            self._background = None

    patch.setattr(BreakingPipeline, "update", careless)


def the_away_card_is_the_newest_frame(patch: pytest.MonkeyPatch) -> None:
    seen: list[Image] = []
    compose = Loop._compose

    def watched(self: Loop, frame: Frame) -> Image | None:
        seen.append(frame.image)
        return compose(self, frame)

    patch.setattr(Loop, "_compose", watched)
    for module in (loop, holdover):
        patch.setattr(module, "away_card", lambda *_: seen[-1])


def everybody_is_believed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(loop, "MAX_COVERAGE", 2.0)


def a_refused_mask_is_remembered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Pipeline, "reset", lambda self: None)


def the_room_goes_on_when_it_was_un_chosen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(BreakingPipeline, "shows_room", False)


@pytest.mark.parametrize(
    ("break_rule", "fault"),
    [
        (a_raw_frame_is_sent, "network raises"),
        (a_raw_frame_is_sent, "background raises"),
        (a_raw_frame_is_held, "network raises"),
        (the_background_fails_open, "background that is missing"),
        (the_away_card_is_the_newest_frame, "pause and resume"),
        (everybody_is_believed, "network gives 1"),
        (a_refused_mask_is_remembered, "network gives 1"),
        (the_room_goes_on_when_it_was_un_chosen, "room chosen, then hidden"),
    ],
)
def test_a_broken_rule_makes_it_count_leaks(
    break_rule: Callable[[pytest.MonkeyPatch], None],
    fault: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    break_rule(monkeypatch)
    broken = run(tmp_path, fault)
    assert broken.plan.outcomes[fault].marks[LEAK] > 0, broken.plan.line
    assert broken.watcher.worst > 0.05


def test_a_process_that_is_ended_at_any_moment_has_sent_no_room() -> None:
    seen = kill_children(3, SIZE, 1, least_frames=1)
    assert seen.frames >= 3
    assert seen.marks[LEAK] == 0
    assert [seen.outcomes[name].injected for name in SIGNALS] == [1, 1, 1]


def test_a_timeline_shows_what_went_out_around_a_fault() -> None:
    told = timelines(names=["network raises", "pause and resume"])
    assert told["network raises"].startswith("LLLLH")
    assert told["network raises"].endswith("LLLLL")
    assert "AA" in told["pause and resume"]


def test_every_kind_strikes_equally_often_and_the_same_seed_in_the_same_turns() -> None:
    kinds, due = strewn(2 * len(FAULTS), 500, 1)
    assert sorted(map(str, kinds)) == sorted([*map(str, FAULTS)] * 2)
    assert due == sorted(due)
    assert strewn(20, 500, 1) == strewn(20, 500, 1) != strewn(20, 500, 2)


def test_the_command_prints_a_table_or_json(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["bench", "leaks", "--frames", "8", "--faults", "1", "--size", "128x72"]
    assert main([*words, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["frames"] >= 8
    assert (report["faults"], report["leaked"], report["size"]) == (1, 0, [128, 72])
    text = leaks_as_text(report)
    assert "leaked       0" in text
    assert next(iter(report["by_fault"])) in text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_hunt_that_is_ended_early_tells_what_it_has_found(
    number: signal.Signals, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark_of = Watcher.mark_of

    def ends_it(self: Watcher, image: Image) -> str:
        signal.raise_signal(number)
        return mark_of(self, image)

    monkeypatch.setattr(Watcher, "mark_of", ends_it)
    before = signal.getsignal(number)
    report = leaks(1000, 9, 1, (64, 36))
    assert not report["whole"]
    assert 1 <= report["frames"] < 10
    assert report["leaked"] == 0
    assert signal.getsignal(number) is before


@pytest.mark.parametrize("kind", ["leaks", "soak"])
def test_a_setting_that_would_be_ignored_is_refused(
    kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", kind, "--source", "camera"]) == 2
    assert "--source" in capsys.readouterr().err
