from portraitcam.bench.soak import SAMPLES, soak


def test_a_short_soak_samples_what_a_long_one_would() -> None:
    report = soak(0.05)
    assert report["frames"] > 0
    assert len(report["samples"]) == SAMPLES
    assert report["samples"][-1]["rss_mb"] > 10
    assert report["growth"]["threads"] == 0
