import numpy as np
import pytest

from portraitcam.bench import leaks as module
from portraitcam.bench.leaks import Faults, SecretRoom, leaks, secret_share
from portraitcam.frames import Frame, Image


def test_the_secret_is_seen_in_the_raw_room_and_nowhere_else() -> None:
    frame = SecretRoom(Faults(10, 0, 1)).read(1.0)
    assert frame is not None
    assert secret_share(frame.image) > 0.3
    assert secret_share(np.full((9, 9, 3), (160, 96, 32), np.uint8)) == 0


def test_no_frame_leaks_while_faults_strike_every_stage() -> None:
    report = leaks(300, 60, seed=3)
    assert report["frames"] >= 300
    assert report["faults"] >= 55
    assert report["leaked"] == 0, report


def test_a_program_that_sends_what_it_could_not_compose_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compose = module.FaultyPipeline.process

    def careless(self: module.FaultyPipeline, frame: Frame) -> Image:
        try:
            return compose(self, frame)
        except Exception:  # noqa: BLE001 - the fault under test
            return frame.image

    monkeypatch.setattr(module.FaultyPipeline, "process", careless)
    assert leaks(100, 40, seed=3)["leaked"] > 5


def test_the_same_seed_strews_the_same_faults() -> None:
    def kinds(seed: int) -> list[str]:
        faults = Faults(50, 20, seed)
        return [faults.next() for _ in range(50)]

    assert kinds(1) == kinds(1) != kinds(2)
    assert sum(map(bool, kinds(1))) == 20
