"""Windows that ask one question; loaded when the first is asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QWidget,
)

translate = QCoreApplication.translate

PICTURES = QStandardPaths.StandardLocation.PicturesLocation
VIDEOS = QStandardPaths.StandardLocation.MoviesLocation
DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


def ask_for_files(
    parent: QWidget,
    title: str,
    filters: list[str],
    place: QStandardPaths.StandardLocation,
    take: Callable[[list[Path]], None],
    *,
    several: bool = False,
) -> None:
    """Have the user choose files that exist.

    Args:
        parent: Window that the question stands before.
        title: Of the question.
        filters: Kinds of files to choose from, as Qt writes them.
        place: Where it begins to look.
        take: Called with what was chosen; not at all if nothing was.
        several: Whether more than one may be chosen.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
    dialog.setNameFilters(filters)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setDirectory(QStandardPaths.writableLocation(place))
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.open()


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    filters: list[str],
    take: Callable[[Path], None],
) -> None:
    """Have the user choose a place for a file, called `name` unless they say else."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.setDirectory(QStandardPaths.writableLocation(DOCUMENTS))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()


def ask_for_colour(
    parent: QWidget, title: str, now: str, take: Callable[[str], None]
) -> None:
    """Have the user choose a colour, as ``#rrggbb``; `now` is what is set."""
    dialog = QColorDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    if now.startswith("#"):
        dialog.setCurrentColor(QColor(now))
    dialog.colorSelected.connect(lambda colour: take(colour.name()))
    dialog.open()


def ask_for_words(
    parent: QWidget,
    title: str,
    question: str,
    now: str,
    take: Callable[[str], None],
    *,
    answer: str = "",
) -> None:
    """Have the user write a line.

    Args:
        parent: Window that the question stands before.
        title: Of the question.
        question: What is asked.
        now: Stands there already.
        take: Called with the line, unless the user wants none.
        answer: Words of the button that takes it; empty: the system's.
    """
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    if answer:
        dialog.setOkButtonText(answer)
    dialog.setTextValue(now)
    dialog.textValueSelected.connect(take)
    dialog.open()


def ask_before(
    parent: QWidget,
    question: str,
    sentence: str,
    answer: str,
    act: Callable[[], object],
    *,
    warns: bool = False,
) -> None:
    """Ask before something that is not easily taken back.

    Args:
        parent: Window that the question stands before.
        question: What is asked, as plain text.
        sentence: What would follow.
        answer: Words of the button that wants it; the other one is the default.
        act: Called only if the user wants it.
        warns: Whether it is about privacy.
    """
    icon = QMessageBox.Icon.Warning if warns else QMessageBox.Icon.Question
    box = QMessageBox(icon, "PortraitCam", question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(sentence)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wants = box.addButton(answer, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(
        translate("Asking", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(cancel)
    wants.clicked.connect(lambda: act())
    box.open()
