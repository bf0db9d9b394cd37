"""The user on every tile: cut out of what the camera sees, now and then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from portraitcam.frames import Cutout

_FIRST_LOOK_MS = 300
_LOOK_EVERY_MS = 2000


class PersonWatch(QObject):
    """Asks for the person seldom, and not at all while nobody would see it.

    Args:
        cutout: The person of a moment ago; None if there is none.
        visible: Whether anyone could see it now.
        parent: Owner.

    Attributes:
        mirrored: Whether it is given as in a mirror.
    """

    seen = Signal(QImage)
    """The person, without the room."""

    def __init__(
        self,
        cutout: Callable[[], Cutout | None],
        visible: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cutout, self._visible = cutout, visible
        self._last: Cutout | None = None
        self.mirrored = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def watch(self, watching: bool) -> None:
        """Begin to ask, or rest."""
        if watching:
            self._timer.start(_FIRST_LOOK_MS)
        else:
            self._timer.stop()

    def _look(self) -> None:
        if not self._visible():
            return
        person = self._cutout()
        if person is None or person is self._last:
            return
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._last = person
        if self.mirrored:
            person = person[:, ::-1].copy()
        height, width = person.shape[:2]
        form = QImage.Format.Format_ARGB32_Premultiplied
        shown = QImage(person.data, width, height, 4 * width, form)
        self.seen.emit(shown.copy())  # of its own memory
