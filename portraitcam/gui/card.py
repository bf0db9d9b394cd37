"""The moving test card: what a call app should show while it is being set up."""

import time

from PySide6.QtCore import QObject, QTimer

from portraitcam.gui.session import Session
from portraitcam.status import State

_EVERY_MS = 100
_LARGEST_PX = 1280


class MovingCard(QObject):
    """Sends the card to the virtual camera until it is told to stop.

    Args:
        session: What is steered.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._send)

    @property
    def on(self) -> bool:
        """Whether it is to be sent now."""
        return self._timer.isActive()

    def switch(self, on: bool) -> None:
        """Send the card, starting the virtual camera if need be, or frames again."""
        session = self._session
        if on and not self.on:
            session.set_paused(False)
            if not session.status.sinks:
                session.set_virtual(True)
            self._timer.start()
            self._send()
        elif self.on and not on:
            self._timer.stop()
            session.set_card(None)

    def _send(self) -> None:
        from portraitcam.gui.card_picture import painted

        session = self._session
        over = session.status.state in (State.STOPPED, State.FAILED)
        if over or session.paused:
            self.switch(False)
            return
        status = session.status
        width, height = status.size if status.frames else session.settings.size
        # Painted here, on Qt's thread: what is larger is enlarged on the engine's.
        scale = min(1.0, _LARGEST_PX / max(width, height))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        session.set_card(painted(size, time.time()))
