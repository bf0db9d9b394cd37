from portraitcam.bench.speed import speed
from portraitcam.settings import Settings


def test_the_report_has_every_figure_and_they_fit_each_other() -> None:
    settings = Settings(source="synthetic", size=(320, 180), background="#00b140")
    report = speed(settings, 20)
    assert report["size"] == [320, 180]
    assert report["frames"] == 20
    stages_ms = report["stages_ms"]
    assert list(stages_ms) == ["segment", "refine", "smooth", "compose"]
    assert 0 < report["frame_ms"]["p50"] <= report["frame_ms"]["p95"]
    # Medians do not add up exactly; they cannot exceed the whole by much either.
    assert sum(stages_ms.values()) < report["frame_ms"]["p95"] * 1.5
    assert report["frame_over_blend"] > 1
    assert report["first_frame_ms"] > 0
    assert report["rss_mb"] > 10
    assert report["allocated_bytes"]["compose"] < 64 * 1024
