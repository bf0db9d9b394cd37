"""Every phrase is translated, nothing is cut off, and the user's language is found."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from portraitcam.errors import SinkError
from portraitcam.gui import style
from portraitcam.gui.face import ADJUST, APP, BACKGROUND, Face
from portraitcam.gui.language import FOLDER, choose, install, said
from portraitcam.gui.phrases import MESSAGES
from portraitcam.gui.session import Problem
from portraitcam.gui.window import Window
from portraitcam.pictures import read_picture
from portraitcam.settings import options
from portraitcam.status import State
from tests.gui.conftest import SMALL, OpenWindow

ROOT = FOLDER.parent.parent
LANGUAGES = ("de", "es", "fr", "zh_CN")
MAKER = ROOT / "assets" / "make_translations.py"
TOOL = Path(sys.executable).parent / "pyside6-lupdate"
needs_tools = pytest.mark.skipif(
    not (TOOL.exists() and MAKER.exists()), reason="needs Qt's tools and a checkout"
)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """The application outlives the test."""
    locale = QLocale()
    yield
    install(qapp, "en")
    QLocale.setDefault(locale)


def phrases(language: str) -> list[tuple[str, str, str]]:
    """Context, English and translation of every phrase."""
    tree = ElementTree.parse(FOLDER / f"portraitcam_{language}.ts")
    return [
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            ""
            if message.find("translation[@type]") is not None
            else message.findtext("translation", ""),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_translated(language: str) -> None:
    assert len(phrases(language)) > 400
    assert [p for p in phrases(language) if not p[2].strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_into_a_phrase_is_in_its_translation_too(language: str) -> None:
    for _, english, translated in phrases(language):
        fields = sorted(re.findall(r"\{.*?\}", english))
        assert sorted(re.findall(r"\{.*?\}", translated)) == fields, english
        assert english.count("\n") == translated.count("\n"), english


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_stay_as_they_are_typed(language: str) -> None:
    typed = r"portraitcam \w+ (?:toggle|next)|systemctl --user|#\w{6}|"
    typed += r"sudo (?:modprobe|usermod|mokutil) \S+"
    for _, english, translated in phrases(language):
        for command in re.findall(typed, english):
            assert command in translated


@needs_tools
def test_the_translations_know_every_phrase_of_the_program() -> None:
    command = [sys.executable, str(MAKER), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_written(language: str, qapp: QApplication) -> None:
    assert install(qapp, language) == language
    for context, english, translated in phrases(language):
        assert QCoreApplication.translate(context, english) == translated


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("de", ["fr-FR"], "de"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["it-IT", "es-MX"], "es"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh_SG"], "zh_CN"),
        ("system", ["zh-TW", "fr"], "fr"),
        ("system", ["zh-Hant-HK"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_language_is_the_first_that_the_user_reads(
    wanted: str, system: list[str], language: str
) -> None:
    assert choose(wanted, system) == language


def test_every_choice_but_english_has_its_file() -> None:
    offered = set(options()["language"].choices) - {"system", "en"}
    assert offered == set(LANGUAGES)
    assert {p.name for p in FOLDER.glob("*.qm")} == {
        f"portraitcam_{language}.qm" for language in LANGUAGES
    }


# What errors say --------------------------------------------------------------------


def test_an_error_is_told_in_the_user_s_language(
    qapp: QApplication, tmp_path: Path
) -> None:
    install(qapp, "de")
    with pytest.raises(Exception, match="cannot be read") as caught:
        read_picture(tmp_path / "gone wall.png")
    where = tmp_path / "gone wall.png"
    assert said(str(caught.value)) == (
        f"Das Bild {where} ist nicht lesbar: Datei oder Ordner nicht gefunden."
    )


def test_commands_in_a_hint_are_left_alone(qapp: QApplication) -> None:
    install(qapp, "fr")
    hint = "Join the group of video devices, then log in again:\nsudo usermod -a x"
    assert said(hint).splitlines()[1] == "sudo usermod -a x"
    assert said(hint).startswith("Rejoignez le groupe")


def test_english_is_left_alone_without_a_translation(qapp: QApplication) -> None:
    install(qapp, "en")
    assert said("There is no camera.") == "There is no camera."


def test_a_message_is_known_by_what_is_constant_in_it(qapp: QApplication) -> None:
    install(qapp, "de")
    for phrase in MESSAGES:
        count = len(set(re.findall(r"\{\d\}", phrase)))
        values = [f"/tmp/x{n}" for n in range(count)]
        expected = QCoreApplication.translate("Messages", phrase).format(*values)
        assert said(phrase.format(*values)) == expected


# In the window ----------------------------------------------------------------------


def choose_language(window: Window, language: str) -> None:
    combo = window.face.app.control("language")
    assert isinstance(combo, QComboBox)
    row = combo.findData(language)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_the_window_speaks_another_language_as_soon_as_it_is_chosen(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SMALL, has_tray=True)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    window.face.panel.go_to(APP)
    combo = window.face.app.control("language")
    assert isinstance(combo, QComboBox)
    names = [combo.itemText(row) for row in range(combo.count())]
    assert names[1:] == ["English", "Deutsch", "Español", "Français", "简体中文"]
    engine = window.session.status.source
    choose_language(window, "fr")
    qtbot.waitUntil(lambda: window.stage.compare.text() == "Comparer")
    assert window.face.panel.current == APP, "it stays where the user is"
    assert window.preview.isVisible()
    assert window.session.status.source == engine, "the call goes on"
    assert window.tray is not None
    assert window.tray.backgrounds.title() != "Background"
    shown = window.preview.shown
    qtbot.waitUntil(lambda: window.preview.shown > shown)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.stage.compare.text() == "Compare")


def test_what_is_being_told_goes_on_in_the_new_language(
    qtbot: QtBot, window: Window
) -> None:
    window.session.problem.emit(Problem("There is no camera.", "Connect one."))
    window.session.virtual_problem.emit(Problem("There is no virtual camera."))
    choose_language(window, "de")
    qtbot.waitUntil(lambda: window.stage.compare.text() != "Compare")
    assert window.banner.isVisibleTo(window)
    assert window.banner.accessibleName().startswith("Es gibt keine Kamera.")
    assert "Es gibt keine virtuelle Kamera." in window.virtual.words.text()


def test_the_language_can_be_changed_many_times_without_remains(
    qtbot: QtBot, window: Window
) -> None:
    def faces() -> int:
        return len(window.findChildren(Face))

    for language in (*LANGUAGES, "en"):
        before = window.face
        choose_language(window, language)
        qtbot.waitUntil(lambda before=before: window.face is not before)  # type: ignore[misc]
    qtbot.waitUntil(lambda: faces() == 1)
    assert window.stage.compare.text() == "Compare"
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.status.state is State.PAUSED)


def test_a_problem_of_the_virtual_camera_is_translated(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication
) -> None:
    install(qapp, "de")
    window = open_window()
    error = SinkError("There is no virtual camera.", hint="sudo modprobe v4l2loopback")
    window.virtual.show_problem(error)  # type: ignore[arg-type]
    assert window.virtual.words.text().startswith("Es gibt keine virtuelle Kamera.")
    assert window.virtual.command.text() == "sudo modprobe v4l2loopback"


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_word_is_cut_off_in_the_window(
    qtbot: QtBot, open_window: OpenWindow, qapp: QApplication, language: str
) -> None:
    install(qapp, language)
    style.use(qapp, style.LIGHT)  # which gives controls their size
    window = open_window(SMALL.with_values(background="blur"), has_tray=True)
    qtbot.waitUntil(lambda: window.session.status.state is State.RUNNING)
    for page in (BACKGROUND, ADJUST, APP):
        window.face.panel.go_to(page)
        for width, height in ((900, 600), (1280, 800)):
            window.resize(width, height)
            qtbot.wait(50)  # the layout follows
            assert cut_off(window) == []
    for area in window.face.panel.findChildren(QScrollArea):
        inside = area.widget()
        assert inside is not None
        needed_px = inside.minimumSizeHint().width()
        assert needed_px <= area.viewport().width(), "else it ends below the bar"


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_word_is_cut_off_in_the_first_steps(
    qtbot: QtBot, window: Window, qapp: QApplication, language: str
) -> None:
    install(qapp, language)
    window.helpers.show_welcome()
    welcome = window.helpers.welcome
    assert welcome is not None
    for step in range(welcome.pages.count()):
        welcome.go_to(step)
        qtbot.wait(50)
        assert cut_off(welcome) == []
    welcome.close()


def cut_off(window: QWidget) -> list[str]:
    """The words of those labels, buttons and choices that have too little room.

    Names of cameras and the like end in dots where they are too long.
    """
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible():
            continue
        needed_px = 0
        if isinstance(part, QLabel) and part.text():
            if part.wordWrap():
                short = part.heightForWidth(part.width()) > part.height()
                runs = re.findall("[!-~À-ɏ]+", part.text())  # Chinese breaks anywhere
                needed_px = max((_wide(part, run) for run in runs), default=0)
                if short:
                    found.append(f"{part.text()} ({part.height()} px high)")
            else:
                needed_px = _wide(part, part.text())
        elif isinstance(part, QAbstractButton) and part.text():
            needed_px = min(part.sizeHint().width(), part.minimumSizeHint().width())
            needed_px = max(needed_px, _wide(part, part.text().replace("&&", "&")))
        elif isinstance(part, QComboBox) and options()[part.objectName()].choices:
            option = QStyleOptionComboBox()
            part.initStyleOption(option)
            kind, inner = QStyle.ComplexControl, QStyle.SubControl
            field, asks = inner.SC_ComboBoxEditField, kind.CC_ComboBox
            room = part.style().subControlRect(asks, option, field, part)
            beside_px = part.width() - room.width()
            needed_px = _wide(part, part.currentText()) + beside_px
        if needed_px > part.width():
            words = getattr(part, "text", getattr(part, "currentText", str))()
            found.append(f"{words} ({needed_px} of {part.width()} px)")
    return found


def _wide(part: QWidget, words: str) -> int:
    return part.fontMetrics().horizontalAdvance(words)


_SHOWING = re.compile(
    r"^(set(Text|ToolTip|WindowTitle|LabelText|InformativeText|PlaceholderText|"
    r"AccessibleName|AccessibleDescription|NameFilters|OkButtonText)|add(Action|Menu|"
    r"Button|Section|Item)|QLabel|QPushButton|TickBox|QFileDialog|QMessageBox|tell)$"
)


def test_no_words_are_shown_past_the_translators() -> None:
    bare = []
    for path in sorted((ROOT / "portraitcam" / "gui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if not _SHOWING.match(called):
                continue
            parts = [*node.args, *(k.value for k in node.keywords)]
            for part in list(parts):
                if isinstance(part, ast.IfExp):
                    parts += [part.body, part.orelse]
            for part in parts:
                text = part.value if isinstance(part, ast.Constant) else ""
                if isinstance(text, str) and re.search("[A-Za-z]{2}", text):
                    bare.append(f"{path.name}:{node.lineno}: {text}")
    assert [b for b in bare if not b.endswith(": PortraitCam")] == []
