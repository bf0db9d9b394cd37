import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.bench.memory import resident_mb, used_mb
from portraitcam.bench.plot import CURVES, plot
from portraitcam.bench.soak import _Day, soak_as_text
from portraitcam.bench.trends import trends_of
from portraitcam.errors import SinkError
from portraitcam.settings import Settings
from portraitcam.status import State, Status


def samples(rss_mb: list[float]) -> list[dict[str, float]]:
    return [
        {
            "s": 10.0 * index,
            "frames": 300.0 * index,
            "rss_mb": value,
            "used_mb": value / 4,
            "threads": 3,
            "handles": 20,
            "frame_ms": 8 + index % 3,
            "frame_p95_ms": 12 + index % 5,
        }
        for index, value in enumerate(rss_mb)
    ]


def test_noise_and_a_few_outliers_are_flat() -> None:
    noise = np.random.default_rng(1).normal(200, 1, 60)
    noise[[20, 40, 58]] += 60
    trends = trends_of(samples(list(noise)))
    assert all(trend["flat"] for trend in trends.values()), trends
    assert trends["rss_mb"]["most"] > 250


def test_what_is_taken_at_the_start_only_is_no_growth() -> None:
    start = [100 + 10.0 * index for index in range(10)]
    assert trends_of(samples(start + [200.0] * 50))["rss_mb"]["flat"]


def test_what_grows_all_the_time_is_not_flat() -> None:
    trend = trends_of(samples([200 + 0.5 * index for index in range(60)]))["rss_mb"]
    assert not trend["flat"]
    assert trend["growth"] == pytest.approx(0.5 * 44, abs=0.1)
    assert trend["an_hour"] == pytest.approx(0.5 * 360, abs=0.1)


def test_one_thread_more_is_not_flat() -> None:
    rows = samples([200.0] * 60)
    for index, row in enumerate(rows):
        row["threads"] = 3 + (index > 30)
    assert not trends_of(rows)["threads"]["flat"]


def test_memory_in_use_goes_up_with_what_is_taken_and_down_again() -> None:
    before = used_mb()
    taken = np.ones((40, 2**20), np.uint8)
    assert used_mb() - before == pytest.approx(40, abs=4)
    assert resident_mb() > 40
    del taken
    assert used_mb() - before == pytest.approx(0, abs=4)


def test_the_plot_is_a_picture_with_a_curve_in_every_panel(tmp_path: Path) -> None:
    path = tmp_path / "soak.png"
    plot(samples([200 + index % 7 for index in range(60)]), path)
    image = cv2.imread(str(path))
    assert image is not None
    height = len(image) // len(CURVES)
    for row in range(len(CURVES)):
        panel = image[row * height : (row + 1) * height].astype(int)
        blue = (panel[..., 0] - panel[..., 2]) > 100
        assert np.count_nonzero(blue.any(axis=0)) > 700, row


def test_a_plot_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    for name in ("none/soak.png", "soak.nothing"):
        with pytest.raises(SinkError, match="cannot be written") as caught:
            plot(samples([1.0, 2.0]), tmp_path / name)
        assert caught.value.hint


class PausedSession:
    """What the window tells when the sink was lost in a pause."""

    status = Status(State.PAUSED, Settings(), frames=7)
    paused, virtual = True, False

    def set_paused(self, paused: bool) -> None:
        self.paused = paused

    def set_virtual(self, wanted: bool) -> None:
        self.virtual = wanted


class PausedWindow:
    def __init__(self) -> None:
        self.session = PausedSession()


def test_a_sink_that_is_lost_in_a_pause_does_not_bring_the_day_to_a_stop() -> None:
    day, window = _Day(Settings(), 60, None, 1), PausedWindow()
    for _ in range(2):
        assert day.act(window)  # type: ignore[arg-type]
    assert window.session.virtual
    assert not window.session.paused


@pytest.mark.timeout(600)  # however busy the machine, three frames will come
def test_a_short_soak_runs_the_window_and_tells_all_that_a_long_one_does(
    tmp_path: Path,
) -> None:
    words = ["bench", "soak", "--frames", "3", "--minutes", "9", "--size", "160x90"]
    path = tmp_path / "soak.png"
    done = subprocess.run(
        [sys.executable, "-m", "portraitcam", *words, "--json", "--plot", str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=590,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["frames"] >= 3
    assert report["leaked"] == 0
    assert report["samples"][-1]["rss_mb"] > 10
    assert report["whole"]
    assert report["size"] == [160, 90]
    assert path.stat().st_size > 1000
    assert "frames" in soak_as_text(report)
