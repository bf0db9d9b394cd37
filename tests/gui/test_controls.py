import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QSlider
from pytestqt.qtbot import QtBot

from portraitcam.gui.app_section import IdleForm
from portraitcam.gui.controls import SettingsForm
from portraitcam.gui.language import install
from portraitcam.gui.numbers import tenths, whole
from portraitcam.settings import Settings, options

NAMES = ("smoothing", "edge_shift_px", "feather_px", "keep", "fit", "mirror_preview")


@pytest.fixture
def form(qtbot: QtBot) -> SettingsForm:
    form = SettingsForm(NAMES, title="Mask")
    qtbot.addWidget(form)
    form.show_settings(Settings())
    form.show()
    return form


def test_every_control_says_what_it_does(form: SettingsForm) -> None:
    for name in NAMES:
        assert form.control(name).toolTip() == options()[name].sentence
        assert form.control(name).accessibleDescription() == options()[name].sentence


def test_the_kind_of_control_follows_the_setting(form: SettingsForm) -> None:
    assert isinstance(form.control("smoothing"), QSlider)
    assert isinstance(form.control("keep"), QComboBox)
    assert isinstance(form.control("mirror_preview"), QCheckBox)


def test_what_is_shown_is_not_taken_for_a_change(
    qtbot: QtBot, form: SettingsForm
) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.show_settings(
            Settings(
                smoothing=0.9, edge_shift_px=-7, keep="everyone", mirror_preview=False
            )
        )
    shown = {label.text() for label in form.findChildren(QLabel)}
    assert {"90%", "-7 px"} <= shown


@pytest.mark.parametrize("name", ["smoothing", "edge_shift_px", "feather_px"])
def test_the_ends_of_a_slider_are_the_ends_of_its_range(
    qtbot: QtBot, form: SettingsForm, name: str
) -> None:
    option, slider = options()[name], form.control(name)
    for key, wanted in ((Qt.Key.Key_Home, option.low), (Qt.Key.Key_End, option.high)):
        with qtbot.waitSignal(form.changed) as caught:
            QTest.keyClick(slider, key)
        assert caught.args == [name, wanted]
        assert type(caught.args[1]) is type(getattr(Settings(), name))


def test_a_choice_can_be_made_with_the_keyboard(
    qtbot: QtBot, form: SettingsForm
) -> None:
    with qtbot.waitSignal(form.changed) as caught:
        QTest.keyClick(form.control("keep"), Qt.Key.Key_Down)
    assert caught.args == ["keep", "everyone"]


def test_defaults_are_offered_only_where_something_differs(
    qtbot: QtBot, form: SettingsForm
) -> None:
    assert not form.reset_button.isVisible()
    form.show_settings(Settings(feather_px=9))
    with qtbot.waitSignal(form.reset) as caught:
        QTest.mouseClick(form.reset_button, Qt.MouseButton.LeftButton)
    assert caught.args == [{name: getattr(Settings(), name) for name in NAMES}]


def test_when_the_camera_goes_off_by_itself_can_be_set_where_it_has_an_effect(
    qtbot: QtBot,
) -> None:
    form = IdleForm(readers_known=False)
    qtbot.addWidget(form)
    form.show_settings(Settings())
    form.show()
    slider = form.control("idle_off_min")
    assert slider.isEnabled()
    with qtbot.waitSignal(form.changed) as caught:
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert caught.args == ["idle_off_min", 5]
    form.show_settings(Settings(idle_off_min=5))
    assert "5 min" in {label.text() for label in form.findChildren(QLabel)}
    with qtbot.waitSignal(form.changed) as caught:
        QTest.keyClick(form.control("always_on"), Qt.Key.Key_Space)
    assert caught.args == ["always_on", True]
    form.show_settings(Settings(always_on=True))
    assert not slider.isEnabled(), "a camera that is always on never goes off"
    greyed = [words for words in form.findChildren(QLabel) if not words.isEnabled()]
    shown = {words.text() for words in greyed}
    assert shown == {options()["idle_off_min"].label, "0 min"}, "as it is"
    known = IdleForm(readers_known=True)
    qtbot.addWidget(known)
    known.show_settings(Settings())
    with pytest.raises(KeyError):
        known.control("idle_off_min")


def test_a_control_that_explains_itself_says_its_sentence(qtbot: QtBot) -> None:
    form = SettingsForm(("start_minimised",), explains=True)
    qtbot.addWidget(form)
    shown = {label.text() for label in form.findChildren(QLabel)}
    assert options()["start_minimised"].sentence in shown


def test_numbers_are_written_as_in_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    written = {}
    for language in ("en", "de", "fr"):
        install(qapp, language)
        form = SettingsForm(("smoothing",))
        qtbot.addWidget(form)
        form.show_settings(Settings(smoothing=0.9))
        shown = {label.text() for label in form.findChildren(QLabel)}
        written[language] = (*(s for s in shown if "%" in s), tenths(29.97), whole(1e4))
    install(qapp, "en")
    assert written == {
        "en": ("90%", "30.0", "10,000"),
        "de": ("90\N{NO-BREAK SPACE}%", "30,0", "10.000"),
        "fr": ("90\N{NO-BREAK SPACE}%", "30,0", "10\N{NARROW NO-BREAK SPACE}000"),
    }
