"""In which language the window speaks."""

import functools
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QComboBox, QWidget

from portraitcam.gui.controls import SettingsForm
from portraitcam.settings import options

SYSTEM = "system"
FOLDER = Path(__file__).resolve().parent.parent / "translations"

translate = QCoreApplication.translate

_in_use: list[QTranslator] = []
"""Kept from Python's garbage collection: Qt does not own them."""


def choose(wanted: str, system: list[str] | None = None) -> str:
    """The language to speak: one of the setting's choices but ``system``.

    Args:
        wanted: The setting.
        system: Languages that the user reads, the best first, such as ``de-AT``; None
            for what the system says.

    Returns:
        What is wanted, or the first of the system's that there is, else ``en``.
    """
    known = [name for name in options()["language"].choices if name != SYSTEM]
    if wanted in known:
        return wanted
    for name in QLocale.system().uiLanguages() if system is None else system:
        parts = name.replace("_", "-").split("-")
        # Only the simplified script is there: what Taiwan and Hong Kong do not read.
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & {*parts}:
            return "zh_CN"
        if parts[0] in known:
            return parts[0]
    return "en"


def install(app: QCoreApplication, wanted: str) -> str:
    """Have all widgets that are made from now on speak a language.

    Args:
        app: Whose widgets.
        wanted: The setting ``language``.

    Returns:
        The language: ``en``, ``de``, ...
    """
    while _in_use:
        app.removeTranslator(_in_use.pop())
    said.cache_clear()
    language = choose(wanted)
    system, spoken = QLocale.system(), QLocale(language)
    # Austria's own numbers, but no German ones among English words.
    same = system.language() == spoken.language()
    QLocale.setDefault(system if same else spoken)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (_ours(language), str(FOLDER))):
        translator = QTranslator()
        if language != "en" and translator.load(name, folder):
            app.installTranslator(translator)
            _in_use.append(translator)
    return language


def _ours(language: str) -> str:
    return f"portraitcam_{language}"


# Words of modules that know no Qt ---------------------------------------------------


@functools.lru_cache(maxsize=256)
def said(text: str) -> str:
    """What an error or a finding says, in the user's language.

    Errors are made where nobody knows of Qt and are read in logs as well, so they are
    English; each is found again among `MESSAGES` by what is constant in it. What is
    not found, commands and paths among it, stays as it is.
    """
    if not _in_use:
        return text
    return "\n".join(_said_line(line) for line in text.split("\n"))


def _said_line(line: str) -> str:
    from portraitcam.gui.phrases import MESSAGES  # long, and not for English

    if line in MESSAGES:
        return translate("Messages", line)
    for phrase, pattern in _patterns():
        found = pattern.fullmatch(line)
        if found is not None:
            values = [_said_line(v) if " " in v else v for v in found.groups()]
            return translate("Messages", phrase).format(*values)
    return line


@functools.cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """What messages with something put in look like; the most telling first."""
    from portraitcam.gui.phrases import MESSAGES

    found = []
    for phrase in MESSAGES:
        parts = re.split(r"\{\d\}", phrase)
        if len(parts) > 1:
            text = "(.+?)".join(re.escape(part) for part in parts)
            found.append((len("".join(parts)), phrase, re.compile(text, re.DOTALL)))
    found.sort(key=lambda entry: -entry[0])
    return [(phrase, pattern) for _, phrase, pattern in found]


# The choice -------------------------------------------------------------------------


class LanguageForm(SettingsForm):
    """The choice of the language; each is called what it calls itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(("language",), parent)
        combo = self.control("language")
        assert isinstance(combo, QComboBox)
        for row, (name, words) in enumerate(options()["language"].choices.items()):
            shown = self.tr("As the system") if name == SYSTEM else words
            combo.setItemText(row, shown)
