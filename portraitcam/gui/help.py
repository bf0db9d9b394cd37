"""The window with the questions that people ask most."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from portraitcam.gui import style
from portraitcam.gui.help_text import questions


class Help(QDialog):
    """Shows all questions, or those with the words that are looked for.

    Attributes:
        search: What to look for.
        page: The questions and answers.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("PortraitCam Help"))
        self.resize(620, 640)
        self.search = QLineEdit(placeholderText=self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.textChanged.connect(self._show)
        self.page = style.styled(QTextBrowser(), name="helpPage")
        self.page.setAccessibleName(self.tr("Questions and answers"))
        # Reading with the arrows, without the page catching the Tab key.
        self.page.setTabChangesFocus(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.page, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._show("")

    def _show(self, wanted: str) -> None:
        words = wanted.casefold().split()
        found = [
            (question, answer)
            for question, answer in questions()
            if all(word in f"{question} {answer}".casefold() for word in words)
        ]
        if not found:
            nothing = escape(self.tr("Nothing in the help has these words."))
            self.page.setHtml(f"<p>{nothing}</p>")
            return
        self.page.setHtml(
            "".join(
                f"<h3>{escape(question)}</h3><p>{escape(answer)}</p>"
                for question, answer in found
            )
        )
