import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.bench.secret import LEAK_SHARE, SecretScene, secret_share
from portraitcam.engine import Engine
from portraitcam.errors import SourceEnded
from portraitcam.frames import Frame, Image, Size
from portraitcam.pictures import is_picture
from portraitcam.resources import builtin_backgrounds
from portraitcam.segmenter import shrink
from portraitcam.settings import Settings
from portraitcam.sources.synthetic import SyntheticSource
from portraitcam.torn import TornWatch, torn_rows

SEEN: Size = (224, 224)
SIZE: Size = (640, 360)


def torn(image: Image, row: int, by_px: int) -> Image:
    """`image`, moved sideways from `row` on."""
    moved: Image = np.roll(image, by_px, axis=1)
    moved[:row] = image[:row]
    return moved


def drawn(index: int = 3) -> Image:
    return SyntheticSource(SIZE, 30).image_at(index)


def test_the_row_of_a_tear_is_found() -> None:
    for row, by_px in ((150, -90), (200, 300), (250, 90)):
        found = torn_rows(shrink(torn(drawn(), row, by_px), SEEN))
        assert found
        assert found == pytest.approx([row * SEEN[1] / SIZE[1]] * len(found), abs=2)


def test_nothing_whole_is_taken_for_torn() -> None:
    for index in range(0, 300, 30):
        assert torn_rows(shrink(drawn(index), SEEN)) == []
    for name, path in builtin_backgrounds().items():
        if is_picture(path):
            picture = cv2.imread(str(path), cv2.IMREAD_REDUCED_COLOR_2)
            assert picture is not None
            assert torn_rows(shrink(picture, SEEN)) == [], name  # type: ignore[arg-type]


def test_bars_slanted_lines_noise_and_patterns_are_not_torn() -> None:
    rng = np.random.default_rng(1)
    down, across = np.indices((224, 224))
    bars = drawn().copy()
    bars[:40] = bars[-40:] = 0
    patterns = {
        "bars": bars,
        "slanted": np.where(down > 90 + across // 20, 200, 60),
        "noise": rng.integers(0, 256, (224, 224)),
        "lines": down % 2 * 200,
        "grey": np.full((224, 224), 127),
    }
    for name, pattern in patterns.items():
        image = pattern.astype(np.uint8)
        if image.ndim == 2:
            image = np.dstack([image] * 3)
        assert torn_rows(shrink(image, SEEN)) == [], name


def test_what_looks_torn_in_the_same_row_again_is_the_scenes_own() -> None:
    watch = TornWatch()
    one, other = (shrink(torn(drawn(), row, 90), SEEN) for row in (160, 250))
    whole = shrink(drawn(), SEEN)
    seen = [watch(image) for image in (whole, one, one, whole, one)]
    assert seen == [False, True, False, False, False]
    assert [watch(image) for image in (other, one, other)] == [True, False, False]


def test_of_tiles_behind_the_person_one_picture_is_lost_and_no_more() -> None:
    down, across = np.indices((224, 224))
    tiles = ((across // 16 + down // 16) % 2 * 200).astype(np.uint8)
    watch = TornWatch()
    assert [watch(np.dstack([tiles] * 3)) for _ in range(5)] == [True] + 4 * [False]


@given(
    hnp.arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40), st.just(3)))
)
@hypothesis_settings(max_examples=50, deadline=None)
def test_any_picture_is_torn_in_some_of_its_rows_or_in_none(image: Image) -> None:
    assert all(0 < row < len(image) for row in torn_rows(image))


class TornCamera:
    """A live source whose every second picture is torn, each in another row."""

    label, live, fps_hz = "torn", True, 30.0

    def __init__(self) -> None:
        self._scene = SecretScene(SIZE)
        self._index = -1

    def read(self, timeout_s: float) -> Frame:
        self._index += 1
        if self._index == 24:
            raise SourceEnded("All was read.")
        image = self._scene.image_at(self._index * 10)
        if self._index % 2:
            image = torn(image, 90 + 9 * self._index, 40 + 10 * self._index)
        return Frame(image, self._index, 0.0)

    def close(self) -> None:
        """Nothing to release."""


class Sent:
    """A sink that looks for the secret."""

    label = "sent"

    def __init__(self) -> None:
        self.shares: list[float] = []

    def send(self, image: Image, time_s: float) -> None:
        self.shares.append(secret_share(image))

    def watched(self) -> bool:
        return True

    def close(self) -> None:
        """Nothing to release."""


def test_torn_frames_of_a_camera_do_not_go_out() -> None:
    sent = Sent()
    engine = Engine(Settings(background="#2060a0"), [sent], source=TornCamera())
    threads = cv2.getNumThreads()
    try:
        status = engine.run()
    finally:
        cv2.setNumThreads(threads)
    assert status.faults >= 11
    assert status.frames + status.faults == 24
    assert max(sent.shares) < LEAK_SHARE
