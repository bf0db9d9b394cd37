from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from portraitcam.demand import Demand
from portraitcam.errors import SinkError, SinkLost
from portraitcam.gui.window import Window
from portraitcam.settings import Settings
from portraitcam.sources.devices import CameraInfo
from portraitcam.status import State

SMALL = Settings(source="camera:of nobody", size=(320, 180), background="#2c3a4a")
LISTED = CameraInfo(0, "Desk Cam", "desk", "")


@pytest.fixture(autouse=True)
def soon_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portraitcam.loop.Demand", lambda: Demand(0.2))


def test_the_camera_is_wanted_only_while_the_preview_can_be_seen(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window(SMALL, (LISTED,), has_tray=True)
    session = window.session
    qtbot.waitUntil(lambda: session.status.state is State.AWAY)  # it is looked for
    window.hide()
    qtbot.waitUntil(lambda: session.status.state is State.UNWATCHED)
    assert window.tray is not None
    assert "nobody is watching" in window.tray.icon.toolTip()
    assert window.preview.caption == "Camera off: nobody is watching"
    window.show()
    qtbot.waitUntil(lambda: session.status.state is State.AWAY)


def test_a_lost_virtual_camera_stays_wanted_and_a_broken_one_does_not(
    window: Window,
) -> None:
    session = window.session
    told: list[str] = []
    session.virtual_problem.connect(lambda problem: told.append(problem.message))
    session.set_virtual(True)
    session._take_error(SinkLost("It is gone.", hint="Bring it back."))
    wanted = [session._wants_virtual]
    session._take_error(SinkError("It is broken.", hint="Mend it."))
    wanted.append(session._wants_virtual)
    assert wanted == [True, False]
    assert told == ["It is gone.", "It is broken."]
