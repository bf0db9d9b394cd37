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
    """An intake, what it has made and what it has told."""

    def __init__(self, given: Still | None = None) -> None:
        self.made: list[Still] = []
        self.told: list[str] = []
        self.stopping = threading.Event()
        self.intake = Intake(
            self.stopping,
            given,
            self._make,
            opened=self.told.append,
            closed=lambda: self.told.append(""),
        )

    def _make(self, settings: Settings) -> Still:
        self.made.append(Still(settings.source, live=settings.source_is_camera))
        return self.made[-1]

    def read(self, settings: Settings = CAMERA) -> Frame | None:
        return self.intake.read(settings, 0.001)


def test_a_source_is_opened_by_the_first_read_and_then_kept() -> None:
    desk = Desk()
    assert desk.intake.live is None
    assert desk.told == []
    for _ in range(3):
        assert desk.read() is not None
    assert desk.told == ["camera"]
    assert len(desk.made) == 1
    assert desk.intake.live is True


def test_a_file_is_not_live() -> None:
    desk = Desk()
    assert desk.intake.would_be_live(CAMERA)
    assert not desk.intake.would_be_live(DEMO)
    desk.read(DEMO)
    assert desk.intake.live is False


def test_a_source_that_is_given_is_used_until_the_settings_name_another() -> None:
    given = Still("given", live=False)
    desk = Desk(given)
    assert not desk.intake.would_be_live(CAMERA)
    desk.read()
    desk.intake.renew()
    desk.read()
    desk.intake.change()
    assert given.closed == 2
    assert desk.intake.would_be_live(CAMERA)
    desk.read()
    assert desk.told == ["given", "", "given", "", "camera"]


def test_a_source_that_is_lost_is_looked_for_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(intake_module, "RETRY_S", 3600.0)
    desk = Desk()
    desk.read()
    desk.made[0].there = False
    with pytest.raises(SourceError):
        desk.read()
    desk.intake.lose()
    assert desk.told == ["camera", ""]
    assert desk.intake.live is None
    assert desk.read() is None
    assert len(desk.made) == 1
    monkeypatch.setattr(intake_module, "RETRY_S", 0.0)
    desk.intake.lose()
    assert desk.read() is not None
    assert len(desk.made) == 2


def test_a_lost_source_is_looked_for_at_once_when_another_is_wanted() -> None:
    desk = Desk()
    desk.read()
    desk.intake.lose()
    desk.intake.change()
    assert desk.read(DEMO) is not None
    assert desk.told == ["camera", "", "synthetic"]


def test_a_source_is_closed_once() -> None:
    desk = Desk()
    desk.intake.close()
    desk.read()
    desk.intake.close()
    desk.intake.close()
    assert desk.made[0].closed == 1
    assert desk.told == ["camera", ""]


def test_a_wait_for_a_lost_source_ends_when_all_is_to_stop() -> None:
    desk = Desk()
    desk.read()
    desk.intake.lose()
    desk.stopping.set()
    assert desk.intake.read(CAMERA, 3600.0) is None


def test_another_thread_frees_a_read_by_closing_the_source() -> None:
    desk = Desk()
    desk.intake.wake()
    desk.read()
    desk.intake.wake()
    assert desk.made[0].closed == 1
    assert desk.intake.live is True, "the loop itself lets go of it"
