import csv
import shutil
import signal
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from torch import Tensor  # noqa: E402

from portraitcam.training import train as module  # noqa: E402
from portraitcam.training.checkpoint import load  # noqa: E402
from portraitcam.training.network import Design, PortraitNetwork  # noqa: E402


@pytest.fixture(autouse=True)
def same_handlers() -> object:
    """Training takes Ctrl-C over; pytest wants it back."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def run(root: Path, out: Path, *more: str) -> dict[str, Tensor]:
    options = ["--data", str(root), "--out", str(out), "--cache", str(root / "cache")]
    small = ["--batch", "4", "--size", "32", "--workers", "0", "--no-compile"]
    args = module.parser().parse_args([*options, *small, "--warmup", "2", *more])
    module.train(args)
    weights: dict[str, Tensor] = load(out / "last.pt")["weights"]
    return weights


def test_three_steps_and_three_more_are_six_steps(
    data_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight = run(data_root, tmp_path / "straight", "--steps", "6")

    asked = iter([False, False, False, True])
    broken = property(lambda _: next(asked), lambda _, value: None)
    with monkeypatch.context() as patch:
        patch.setattr(module.StopRequest, "asked", broken, raising=False)
        run(data_root, tmp_path / "broken", "--steps", "6")
    assert load(tmp_path / "broken/last.pt")["progress"]["step"] == 3
    resumed = run(data_root, tmp_path / "broken", "--steps", "6")

    for name, weight in straight.items():
        assert torch.equal(weight, resumed[name]), name


def test_a_run_on_one_split_needs_no_other(data_root: Path, tmp_path: Path) -> None:
    shutil.rmtree(data_root / "backgrounds")
    shutil.rmtree(data_root / "webcam_train")
    weights = run(data_root, tmp_path / "run", "--steps", "2", "--only", "eg1800_train")
    assert all(weight.isfinite().all() for weight in weights.values())


def test_a_run_leaves_a_journal_a_plot_and_checkpoints(
    data_root: Path, tmp_path: Path
) -> None:
    run(data_root, tmp_path / "run", "--steps", "4", "--every", "2", "--decay", "0.5")
    with (tmp_path / "run/journal.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["samples"] for row in rows] == ["8", "16"]
    assert {"region", "overlap", "edge", "aux", "webcam_val"} <= rows[0].keys()
    assert (tmp_path / "run/journal.png").read_bytes()[:4] == b"\x89PNG"
    assert load(tmp_path / "run/stable.pt")["progress"]["step"] == 3
    assert (tmp_path / "run/best.pt").exists()


def test_a_signal_asks_the_run_to_stop() -> None:
    stop = module.StopRequest()
    signal.raise_signal(signal.SIGTERM)
    assert stop.asked


def test_processes_share_the_samples_between_them() -> None:
    batches = [iter(module.Numbers(100, 2, rank, 2)) for rank in (0, 1)]
    assert [next(b) for b in batches] == [[100, 102], [101, 103]]
    assert [next(b) for b in batches] == [[104, 106], [105, 107]]


def test_a_missing_folder_is_one_message_and_exit_code_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data", str(tmp_path / "none"), "--out", str(tmp_path), "--steps", "1"]
    monkeypatch.setattr("sys.argv", ["train", *options])
    assert module.main() == 1
    error = capsys.readouterr().err
    assert "There is no folder" in error
    assert "Traceback" not in error


def test_a_run_by_the_clock_counts_the_time_already_spent() -> None:
    options = ["--data", ".", "--out", ".", "--until", "00:00"]
    args = module.parser().parse_args(options)
    first, later = module.plan(args, 0.0), module.plan(args, 600.0)
    assert later.seconds - first.seconds == pytest.approx(600, abs=5)
    assert 0 < first.seconds <= 24 * 3600


def test_the_default_network_is_the_default_design() -> None:
    assert PortraitNetwork().design == Design()
