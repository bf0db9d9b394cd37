"""Gives memory back that nobody uses, now and then."""

from PySide6.QtCore import QObject, QTimer

from portraitcam.gui.errands import Errands
from portraitcam.gui.heap import give_back
from portraitcam.gui.session import Session

AFTER_MS = 3000
"""Until what was begun is over: by then pictures are read and drawn."""


class Thrift(QObject):
    """Has memory given back a while after the start, and after every setting.

    Args:
        session: Whose settings are followed.
        errands: The thread on which it is done; it takes some milliseconds.
        parent: Owner.
        after_ms: How long to wait.
    """

    def __init__(
        self,
        session: Session,
        errands: Errands,
        parent: QObject | None = None,
        after_ms: int = AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._errands, self._again = errands, False
        self._timer = QTimer(self, interval=after_ms, singleShot=True)
        self._timer.timeout.connect(self._now)
        session.settings_changed.connect(lambda _: self.later())

    def later(self) -> None:
        """Give back what is unused in a while, and once more if it is asked till then.

        Who goes from background to background must not put it off for ever.
        """
        if self._timer.isActive():
            self._again = True
        else:
            self._timer.start()

    def _now(self) -> None:
        self._errands.run(give_back, lambda _: None)
        if self._again:
            self._again = False
            self._timer.start()
