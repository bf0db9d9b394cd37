"""The built-in backgrounds and icons, as the package finds and reads them."""

import itertools
import re
from pathlib import Path
from xml.etree import ElementTree

import av
import cv2
import numpy as np
import pytest

from portraitcam.resources import VIDEO_SUFFIXES, builtin_backgrounds, icon_path

BACKGROUNDS = builtin_backgrounds()
CLIPS = sorted(n for n, p in BACKGROUNDS.items() if p.suffix in VIDEO_SUFFIXES)
STILLS = sorted(set(BACKGROUNDS) - set(CLIPS))
ICONS = icon_path().parent
ROOT = Path(__file__).resolve().parent.parent


def picture(name: str) -> np.ndarray:
    image = cv2.imread(str(BACKGROUNDS[name]), cv2.IMREAD_COLOR)
    assert image is not None
    return image


def test_there_are_twelve_stills_and_two_clips_at_least() -> None:
    assert len(STILLS) >= 12
    assert len(CLIPS) >= 2


def test_the_credits_name_every_picture_and_no_other() -> None:
    path = icon_path().parent.parent / "backgrounds" / "CREDITS.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("|")[2] for line in lines if line.startswith("| ")][1:]
    named = [name.strip() for row in rows for name in row.split(",")]
    assert sorted(named) == sorted(BACKGROUNDS)


@pytest.mark.skipif(
    not (ROOT / "assets/drawn.py").is_file(), reason="only a checkout has the scripts"
)
def test_every_picture_has_a_script_that_makes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(ROOT / "assets")
    import clips
    import make_backgrounds

    made = {
        *make_backgrounds.ROOM_NAMES, *make_backgrounds.DRAWINGS,
        *clips.CLIPS,
    }  # fmt: skip
    assert made == set(BACKGROUNDS)


def test_everything_together_stays_small() -> None:
    files = [p for p in (*BACKGROUNDS.values(), *ICONS.iterdir()) if p.is_file()]
    assert sum(p.stat().st_size for p in files) < 6_000_000


@pytest.mark.parametrize("name", sorted(BACKGROUNDS))
def test_a_name_is_lower_case_words_that_are_easily_typed(name: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)


@pytest.mark.parametrize("name", STILLS)
def test_a_still_is_a_full_hd_picture_of_modest_weight(name: str) -> None:
    assert picture(name).shape == (1080, 1920, 3)
    assert 60_000 <= BACKGROUNDS[name].stat().st_size <= 350_000


@pytest.mark.parametrize("name", STILLS)
def test_a_still_is_neither_burnt_out_nor_drowned_in_black(name: str) -> None:
    image = picture(name)
    assert np.mean(image.min(axis=2) >= 250) < 0.01
    assert np.mean(image.max(axis=2) <= 4) < 0.02


@pytest.mark.parametrize("name", STILLS)
def test_a_soft_gradient_shows_no_steps(name: str) -> None:
    """Banding is a flat run of equal values; dithered pictures have none that is long.

    The widest run of one grey value along some rows must stay far below the 15 and
    more pixels that an undithered gradient over 1920 pixels shows everywhere.
    """
    grey = cv2.cvtColor(picture(name), cv2.COLOR_BGR2GRAY)
    for row in grey[40::125]:
        edges = np.flatnonzero(np.diff(row.astype(int)) != 0)
        runs = np.diff(np.concatenate([[-1], edges, [row.size - 1]]))
        assert np.median(np.repeat(runs, runs)) < 15


@pytest.mark.parametrize("name", STILLS)
def test_the_place_behind_the_head_is_calmer_than_the_sides(name: str) -> None:
    grey = cv2.cvtColor(picture(name), cv2.COLOR_BGR2GRAY).astype(np.float64)
    detail = np.abs(cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 3), cv2.CV_64F))
    head = detail[200:700, 760:1160].mean()
    sides = np.concatenate([detail[200:700, :600], detail[200:700, 1320:]]).mean()
    assert head < 1.3 * sides


@pytest.mark.parametrize("name", CLIPS)
def test_a_clip_loops_without_a_jump(name: str) -> None:
    with av.open(str(BACKGROUNDS[name])) as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.width, stream.height) == (
            "h264",
            1280,
            720,
        )
        assert stream.average_rate is not None
        rate_hz = float(stream.average_rate)
        frames = [
            f.to_ndarray(format="gray").astype(np.int16)
            for f in container.decode(stream)
        ]
    assert 6 <= len(frames) / rate_hz <= 10
    assert BACKGROUNDS[name].stat().st_size < 1_500_000
    steps = [np.abs(a - b).mean() for a, b in itertools.pairwise(frames)]
    assert max(steps) > 0.02, "nothing moves"
    # Half a grey level is what coding differs by from one key frame to the next.
    assert np.abs(frames[-1] - frames[0]).mean() <= max(1.2 * max(steps), 0.5)


def test_the_icon_is_square_clear_around_and_readable_at_sixteen_pixels() -> None:
    icon = cv2.imread(str(icon_path()), cv2.IMREAD_UNCHANGED)
    assert icon is not None
    assert icon.shape == (256, 256, 4)
    assert icon[0, 0, 3] == icon[255, 255, 3] == 0
    small = cv2.resize(icon, (16, 16), interpolation=cv2.INTER_AREA).astype(int)
    head, frame = small[6, 8, :3], small[6, 2, :3]
    assert np.abs(head - frame).max() > 100


def test_windows_and_macos_icons_hold_the_sizes_they_announce() -> None:
    ico = (ICONS / "portraitcam.ico").read_bytes()
    assert ico[:4] == b"\x00\x00\x01\x00"
    for entry in range(int.from_bytes(ico[4:6], "little")):
        head = ico[6 + 16 * entry : 22 + 16 * entry]
        size, place = (int.from_bytes(head[i : i + 4], "little") for i in (8, 12))
        coded = np.frombuffer(ico[place : place + size], np.uint8)
        image = cv2.imdecode(coded, cv2.IMREAD_UNCHANGED)
        assert image is not None
        assert image.shape[0] % 256 == head[0]
    icns = (ICONS / "portraitcam.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


@pytest.mark.parametrize(
    "path", sorted(p for p in ICONS.glob("*.svg") if p.stem != "portraitcam"), ids=str
)
def test_a_window_icon_has_one_size_one_colour_and_one_line(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("fill") == "none"
    assert {e.get("stroke") for e in root.iter()} == {root.get("stroke"), None}


@pytest.mark.skipif(
    not (ROOT / "assets/drawn.py").is_file(), reason="only a checkout has the scripts"
)
def test_the_same_seed_draws_the_same_ground(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "assets")
    import drawn

    size = (160, 90)
    once, again, other = (
        drawn.night_sky(size, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert np.array_equal(once, again)
    assert not np.array_equal(once, other)
