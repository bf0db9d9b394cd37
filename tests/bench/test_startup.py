from portraitcam.bench.startup import startup


def test_the_window_is_there_before_the_preview_and_after_an_empty_one() -> None:
    report = startup(runs=1)
    assert 0 < report["empty_window_ms"] < report["window_ms"]
    assert report["window_ms"] < report["first_preview_ms"]
    ratio = report["window_ms"] / report["empty_window_ms"]
    assert abs(report["window_over_empty"] - ratio) < 0.02
    assert report["runs"] == 1
