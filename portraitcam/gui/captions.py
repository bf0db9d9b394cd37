"""What the preview says of the state that the engine is in."""

from PySide6.QtCore import QCoreApplication

from portraitcam.gui.devices import DEMO
from portraitcam.gui.numbers import percent, whole
from portraitcam.settings import Settings
from portraitcam.status import State, Status

translate = QCoreApplication.translate


def figures(status: Status, cpu_percent: float | None = None) -> tuple[str, ...]:
    """Rate, duration, cost and losses in words, the most telling first.

    Args:
        status: How it stands.
        cpu_percent: The processor's time that is used, 100 = one core; None if that
            is not known.

    Returns:
        Nothing until the first of them is known.
    """
    if status.fps_hz == 0:
        return ()
    load = "" if cpu_percent is None else percent(cpu_percent)
    return (
        translate("Captions", "{0} frames/s").format(whole(status.fps_hz)),
        translate("Captions", "{0} ms per frame").format(whole(status.frame_ms[0])),
        *([translate("Captions", "{0} of a core").format(load)] if load else []),
        translate("Captions", "{0} dropped").format(whole(status.dropped)),
    )


def caption(status: Status, settings: Settings, *, paused: bool) -> str:
    """A few words on the image that is shown."""
    if paused and status.state is not State.PAUSED:
        return translate("Captions", "Pausing...")
    if status.state is State.PAUSED:
        if paused:
            return translate("Captions", "Paused: others see this card")
        return translate("Captions", "Starting again...")
    if status.state is State.TESTING:
        return translate("Captions", "Test card: others see this")
    if status.state is State.UNWATCHED:
        return translate("Captions", "Camera off: nobody is watching")
    if status.state is State.AWAY:
        return translate("Captions", "No picture: others see this card")
    if status.state is State.HOLDING:
        return translate("Captions", "Holding the last picture")
    return translate("Captions", "Demo") if settings.source == DEMO else ""


def notice(status: Status) -> tuple[str, str]:
    """Title and sentence to show instead of an image; both empty if there is one."""
    if status.state is State.IDLE:
        return (
            translate("Captions", "Starting"),
            translate("Captions", "Looking for a camera."),
        )
    if status.state is State.STARTING:
        return (
            translate("Captions", "Starting"),
            translate("Captions", "Waiting for the first picture."),
        )
    if status.state is State.STOPPED:
        return (
            translate("Captions", "The source has ended"),
            translate("Captions", "Start again, or choose a camera or another file."),
        )
    if status.state is State.FAILED:
        return (
            translate("Captions", "Stopped"),
            translate("Captions", "Nothing is sent. Start again, or choose a camera."),
        )
    return ("", "")
