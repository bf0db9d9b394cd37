import dataclasses

import pytest

from portraitcam.errors import SettingsError
from portraitcam.settings import Settings, options, parse_size


def test_a_misspelt_setting_is_answered_with_the_right_name() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().with_values(smoothnig=0.5)
    assert caught.value.hint == "Did you mean smoothing?"


def test_every_setting_has_a_label_and_a_sentence() -> None:
    assert list(options()) == [f.name for f in dataclasses.fields(Settings)]
    for option in options().values():
        assert option.label
        assert option.sentence.endswith(".")


def test_keys_are_empty_or_look_like_keys() -> None:
    for keys in ("Ctrl+Super+P", "F12", "Ctrl+Alt+Shift+Cmd+7"):
        assert Settings(key_next=keys).with_values(key_next="") == Settings()
    for wrong in (
        None,
        8,
        "Ctrl",
        "Ctrl+",
        "ctrl+p",
        "Ctrl+Ä",
        "F9\n",
        "Alt+" * 5 + "K",
    ):
        with pytest.raises(SettingsError) as caught:
            Settings().with_values(key_next=wrong)
        assert caught.value.hint == "It must be empty, or like Ctrl+Super+P."


def test_sizes_are_read_from_text() -> None:
    assert parse_size("1280x720") == (1280, 720)
    for text in ("1280", "x", "1280x-1", "ax b", "1280*720", ""):
        with pytest.raises(SettingsError):
            parse_size(text)
