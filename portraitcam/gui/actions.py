"""What is done from the menu, and by keys that work in the whole window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack

from portraitcam.gui.capture import Capture
from portraitcam.gui.face import Face
from portraitcam.gui.helpers import Helpers
from portraitcam.status import State, Status


class Actions(QObject):
    """Fills the menu of a face and gives it its keys; goes with the face.

    Args:
        face: Where the menu is, and what most of the keys are for.
        stack: What is undone and done again.
        helpers: Opens what the menu offers.
        capture: Takes snapshots and recordings.
        toggle_test: Sends the test card, or frames again.
        leave: Ends the program.

    Attributes:
        test: The entry for the test card.
    """

    def __init__(
        self,
        face: Face,
        stack: QUndoStack,
        helpers: Helpers,
        capture: Capture,
        toggle_test: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(face)
        menu = face.stage.menu
        undo = stack.createUndoAction(menu, self.tr("Undo"))
        menu.add_action(undo, "Ctrl+Z")
        redo = stack.createRedoAction(menu, self.tr("Redo"))
        menu.add_action(redo, "Ctrl+Shift+Z")
        menu.add(self.tr("Reset all settings"), helpers.reset_all)
        menu.menu_.addSeparator()
        menu.add(self.tr("Save a snapshot"), capture.try_snapshot, "Ctrl+S")
        menu.add(self.tr("Start or end a recording"), capture.try_toggle, "Ctrl+R")
        menu.menu_.addSeparator()
        self.test = menu.add(self.tr("Send a test card"), toggle_test)
        menu.menu_.addSeparator()
        menu.add(self.tr("Help"), helpers.show_help, "F1")
        menu.add(self.tr("First steps..."), helpers.show_welcome)
        menu.add(self.tr("Copy diagnostics"), helpers.copy_diagnostics)
        menu.menu_.addSeparator()
        menu.add(self.tr("Quit"), leave, "Ctrl+Q")
        self._add_keys(face)

    def _add_keys(self, face: Face) -> None:
        """Keys of what has no entry in the menu: it stands in the window itself."""
        own, stage = face.gallery.own, face.stage
        for keys, words, slot in (
            ("Ctrl+P", self.tr("Pause"), stage.toggle_pause),
            ("Ctrl+O", self.tr("Add backgrounds"), own.open_files),
            ("Ctrl+V", self.tr("Paste a background"), own.paste),
            ("Ctrl+Return", self.tr("Virtual camera"), face.virtual.button.click),
            ("Esc", self.tr("Close the message"), stage.banner.dismiss),
        ):
            action = QAction(words, face, shortcut=QKeySequence(keys))
            action.triggered.connect(slot)
            face.addAction(action)
        face.virtual.button.setToolTip(self.tr("Send to your call app (Ctrl+Return)"))

    def show_status(self, status: Status) -> None:
        """Offer what can be done as the engine fares now."""
        runs = status.state not in (State.IDLE, State.STOPPED, State.FAILED)
        self.test.setEnabled(runs)
        tests = status.state is State.TESTING
        self.test.setText(
            self.tr("End the test") if tests else self.tr("Send a test card")
        )
