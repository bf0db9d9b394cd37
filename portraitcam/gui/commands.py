"""What the words of `portraitcam ctl` mean to the running app."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from portraitcam import ctl, presets
from portraitcam.errors import ControlError
from portraitcam.gui.capture import Capture
from portraitcam.gui.session import Session
from portraitcam.gui.tiles import tiles
from portraitcam.resources import builtin_backgrounds
from portraitcam.settings import RAW_ROOM, Settings

if TYPE_CHECKING:
    from pathlib import Path


class Commands:
    """Carries out commands on a session. Called on the Qt main thread.

    Args:
        session: What the window steers as well.
        come_forward: Brings the window before the user.
        toggle_card: Sends the test card, or ends that.
        capture: Gives what keeps files of what is sent.
    """

    def __init__(
        self,
        session: Session,
        come_forward: Callable[[], None] = lambda: None,
        toggle_card: Callable[[], None] = lambda: None,
        capture: Callable[[], Capture | None] = lambda: None,
    ) -> None:
        self._session, self._capture = session, capture
        self._come_forward, self._toggle_card = come_forward, toggle_card

    def __call__(self, words: list[str]) -> dict[str, Any]:
        """Do what `words` say.

        Returns:
            What is wanted now (background, paused) and how it stands: state, source,
            sinks, fps, frame_ms; and the file that is being written, if the command
            has begun one.

        Raises:
            ControlError: An unknown command or name, or one only the window may give.
            BackgroundError: The background cannot be opened.
            PresetError: There is no such preset, or its file cannot be used.
            SinkError: There is nothing to keep, or no place for it.
        """
        session = self._session
        paused, capture = session.paused, self._capture()
        file: Path | None = None
        match words:
            case ["status"]:
                pass
            case [ctl.RAISE]:
                self._come_forward()
            case ["card"]:
                self._toggle_card()
            case ["pause"]:
                paused = True
            case ["resume"]:
                paused = False
            case ["toggle"]:
                paused = not paused
            case ["next"]:
                session.change(background=next_background(session.settings))
            case ["background", name]:
                meant = background_called(name, session.settings)
                self._check(meant)
                session.change(background=meant)
            case ["preset", name]:
                look = presets.load(name)
                if "background" in look:
                    self._check(look["background"])
                session.change(**look)
            case ["snapshot"] if capture is not None:
                file = capture.snapshot()
            case ["record"] if capture is not None:
                file = capture.toggle()
            case _:
                raise ControlError(
                    f"The app does not know the command {' '.join(words)!r}.",
                    hint="portraitcam ctl --help lists them all.",
                )
        if words[0] in ("pause", "resume", "toggle"):
            session.set_paused(paused)
        return {**self._report(paused), **({"file": str(file)} if file else {})}

    def _check(self, name: str) -> None:
        """Refuse now what the engine would only refuse later."""
        if name == RAW_ROOM:
            raise ControlError(
                "The raw room is shown only from the window.",
                hint="Choose it there, where you see what others see.",
            )
        from portraitcam.compose import open_background  # brings a codec library

        open_background(name, self._session.settings.fit).close()

    def _report(self, paused: bool) -> dict[str, Any]:
        status = self._session.status
        return {
            "background": self._session.settings.background,
            "paused": paused,
            "state": status.state.name.lower(),
            "source": status.source,
            "sinks": list(status.sinks),
            "fps": round(status.fps_hz, 1),
            "frame_ms": round(status.frame_ms[0], 2),
        }


def background_called(name: str, settings: Settings) -> str:
    """The background that has this name in the gallery; else what is written."""
    builtin = builtin_backgrounds()
    if name in builtin:
        return name
    shown = tiles(builtin, settings.gallery, settings.gallery_names)
    known = {tile.label.casefold(): tile.background for tile in reversed(shown)}
    return known.get(name.strip().casefold()) or name  # some tiles ask for one


def next_background(settings: Settings) -> str:
    """The background after the present one: blur, built-in ones, one's own."""
    known = ["blur", *builtin_backgrounds(), *settings.gallery]
    now = settings.background
    return known[(known.index(now) + 1) % len(known)] if now in known else known[0]
