"""What the user has set, step by step, and the way back."""

import time
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from portraitcam.errors import SettingsError
from portraitcam.gui.session import Problem, Session
from portraitcam.settings import RAW_ROOM, options

_STEPS = 100
_DRAG_S = 1.0
"""Changes of one slider that follow each other faster are one step."""

_NOT_UNDONE = (
    "tray_explained", "welcomed", "close_to_tray", "start_minimised",
    "global_shortcuts", "blur_strength",
)  # fmt: skip

translate = QCoreApplication.translate


class History(QObject):
    """Watches a session and takes its changes back, one after the other.

    Args:
        session: Every change that it tells can be undone: the window's as well as
            those of the tray, of presets and of `portraitcam ctl`.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._busy = False
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS)
        session.changed.connect(self._take)

    def put(self, values: Mapping[str, Any]) -> None:
        """Set `values` without that being a change of its own."""
        self._busy = True
        try:
            self._session.change(**values)
        except SettingsError as error:
            self._session.problem.emit(Problem(error.message, error.hint))
        finally:
            self._busy = False

    def _take(self, before: dict[str, Any], after: dict[str, Any]) -> None:
        names = [n for n in after if n not in _NOT_UNDONE]
        if self._busy or all(before[name] == after[name] for name in names):
            return
        then = {name: before[name] for name in names}
        now = {name: after[name] for name in names}
        self.stack.push(_Change(self, then, now))


class _Change(QUndoCommand):
    """Some settings, before and after."""

    def __init__(
        self, history: History, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        super().__init__(_words(after))
        self._history = history
        self.before, self.after = before, after
        self.at = time.monotonic()
        self._is_new = True

    def undo(self) -> None:
        self._history.put(self.before)
        # The raw room is chosen where it can be seen, never by a key too many.
        if self.after.get("background") == RAW_ROOM:
            self.setObsolete(True)

    def redo(self) -> None:
        if not self._is_new:
            self._history.put(self.after)
        self._is_new = False  # a stack carries out what it is given, and that is done

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other.at - self.at > _DRAG_S:
            return False
        values = (*self.after.values(), *other.after.values())
        slid = len(values) == 2 and all(_slides(value) for value in values)
        if not slid or list(self.after) != list(other.after):
            return False
        self.at, self.after = other.at, other.after
        self.setObsolete(self.after == self.before)
        return True


def _slides(value: object) -> bool:
    """Whether a slider may have set it: a number, or the blur with its strength."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number or (isinstance(value, str) and value.startswith("blur:"))


def _words(values: Mapping[str, Any]) -> str:
    """What the user calls this change."""
    if len(values) == 1 or "gallery" in values:
        return translate("Settings", options()[next(iter(values))].label)
    return translate("History", "several settings")
