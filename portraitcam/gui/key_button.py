"""A button that shows keys, and takes others when it was clicked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from portraitcam.gui import chords, style


class KeyButton(QPushButton):
    """Shows the keys of one shortcut.

    A click, or Space, has it listen: until keys were pressed that can be had, Escape
    was, or the focus has gone elsewhere. So Tab leads on, as everywhere.

    Args:
        label: What the shortcut does, translated.
        refusal: Why keys cannot be had, in a sentence; empty if they can.
    """

    listening = Signal(bool)
    """Keys are awaited, which nobody else may take away; or no longer."""

    refused = Signal(str)
    """Keys were pressed that cannot be had, for this reason."""

    chosen = Signal(str)
    """These keys were pressed."""

    def __init__(self, label: str, refusal: Callable[[str], str]) -> None:
        super().__init__()
        self._listens = self._is_chosen = False
        self._label, self._refusal = label, refusal
        self._keys, self._kind = "", "x11"
        style.styled(self, kind="keys")
        self.clicked.connect(lambda: self._listen(not self._listens))

    def show_keys(self, keys: str, kind: str) -> None:
        """Show `keys` as the way `kind` has them; see `portraitcam.gui.chords`."""
        self._keys, self._kind = keys, kind
        self._refresh()

    def _refresh(self) -> None:
        awaits = self._listens and not self._is_chosen
        words = (
            self.tr("Press keys") if awaits else chords.shown(self._keys, self._kind)
        )
        self.setText(words + " …" * awaits)
        self.setAccessibleName(f"{self._label}: {words}")

    def _listen(self, on: bool) -> None:
        if on != self._listens:
            self._listens, self._is_chosen = on, False
            self._refresh()
            self.listening.emit(on)

    # Qt's own ---------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Have no action of the window take what is pressed."""
        if self._listens and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take keys while they are awaited."""
        if not self._listens:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._listen(False)
        elif not event.isAutoRepeat() and not self._is_chosen:
            self._take(chords.pressed(event, self._kind))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Be done when the keys are let go: who still holds them would press them."""
        if not self._listens:
            super().keyReleaseEvent(event)
        elif self._is_chosen and not event.isAutoRepeat():
            self._listen(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Await keys no longer."""
        super().focusOutEvent(event)
        self._listen(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Await keys no longer."""
        super().hideEvent(event)
        self._listen(False)

    def _take(self, keys: str) -> None:
        if not keys:
            return  # a modifier, which more will follow
        reason = self._refusal(keys)
        if reason:
            self.refused.emit(reason)
        else:
            self._is_chosen = True
            self._refresh()
            self.chosen.emit(keys)
