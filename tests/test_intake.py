import threading
import time

import numpy as np
import pytest

from portraitcam import intake as intake_module
from portraitcam.errors import SourceError
from portraitcam.frames import Frame
from portraitcam.intake import Intake
from portraitcam.settings import Settings

CAMERA, DEMO = Settings(), Settings(source="synthetic")


class Still:
    """A source that gives one image again and again, until it is taken away."""

    fps_hz = 30.0

    def __init__(self, label: str, *, live: bool = True) -> None:
        self.label, self.live = label, live
        self.there, self.closed = True, 0

    def read(self, timeout_s: float) -> Frame | None:
        if not self.there:
            raise SourceError("The cable was pulled.", hint="Plug it in again.")
        return Frame(np.zeros((2, 2, 3), np.uint8), 0, time.monotonic(), 0.0)

    def close(self) -> None:
        self.closed += 1


class Desk:
    """An intake, and what it has made."""

    def __init__(self, given: Still | None = None) -> None:
        self.made: list[Still] = []
        self.stopping = threading.Event()
        self.intake = Intake(self.stopping, given, self._make)

    def _make(self, settings: Settings) -> Still:
        self.made.append(Still(settings.source, live=settings.source_is_camera))
        return self.made[-1]

    def open(self, settings: Settings = CAMERA) -> bool:
        return self.intake.open(settings, 0.001)


def test_what_is_open_is_read_and_told() -> None:
    desk = Desk()
    assert (desk.intake.is_open, desk.intake.live, desk.intake.label) == (
        False,
        None,
        "",
    )
    assert desk.intake.read(0.001) is None
    assert desk.open()
    assert (desk.intake.is_open, desk.intake.live) == (True, True)
    assert desk.intake.label == "camera"
    assert desk.intake.read(0.001) is not None


def test_a_file_is_not_live() -> None:
    desk = Desk()
    assert desk.intake.would_be_live(CAMERA)
    assert not desk.intake.would_be_live(DEMO)
    desk.open(DEMO)
    assert desk.intake.live is False


def test_a_source_that_is_given_is_used_until_the_settings_name_another() -> None:
    given = Still("given", live=False)
    desk = Desk(given)
    assert not desk.intake.would_be_live(CAMERA)
    for times in (1, 2):
        desk.open()
        assert desk.intake.label == "given"
        desk.intake.renew()
        assert given.closed == times
    desk.intake.change()
    assert desk.intake.would_be_live(CAMERA)
    desk.open()
    assert desk.intake.label == "camera"


def test_a_source_that_is_lost_is_looked_for_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(intake_module, "RETRY_S", 3600.0)
    desk = Desk()
    desk.open()
    desk.made[0].there = False
    with pytest.raises(SourceError):
        desk.intake.read(0.001)
    desk.intake.lose()
    assert desk.made[0].closed == 1
    assert not desk.open()
    assert len(desk.made) == 1
    monkeypatch.setattr(intake_module, "RETRY_S", 0.0)
    desk.intake.lose()
    assert desk.open()
    assert len(desk.made) == 2


@pytest.mark.parametrize("way", ["renew", "change"])
def test_a_lost_source_is_looked_for_at_once_when_that_is_wanted(way: str) -> None:
    desk = Desk()
    desk.open()
    desk.intake.lose()
    getattr(desk.intake, way)()
    assert desk.open(DEMO)
    assert desk.intake.label == "synthetic"


def test_a_source_is_closed_once() -> None:
    desk = Desk()
    desk.intake.close()
    desk.open()
    desk.intake.close()
    desk.intake.close()
    assert desk.made[0].closed == 1


def test_a_wait_for_a_lost_source_ends_when_all_is_to_stop() -> None:
    desk = Desk()
    desk.open()
    desk.intake.lose()
    desk.stopping.set()
    assert not desk.intake.open(CAMERA, 3600.0)


def test_another_thread_frees_a_read_by_closing_the_source() -> None:
    desk = Desk()
    desk.intake.wake()
    desk.open()
    desk.intake.wake()
    assert desk.made[0].closed == 1
    assert desk.intake.is_open, "the loop itself lets go of it"
