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


def test_only_a_text_that_is_empty_by_default_may_be_empty() -> None:
    assert Settings(key_toggle="Ctrl+Super+F8").with_values(key_toggle="") == Settings()
    for values in ({"source": ""}, {"key_toggle": None}, {"key_toggle": 8}):
        with pytest.raises(SettingsError):
            Settings().with_values(**values)


def test_sizes_are_read_from_text() -> None:
    assert parse_size("1280x720") == (1280, 720)
    for text in ("1280", "x", "1280x-1", "ax b", "1280*720", ""):
        with pytest.raises(SettingsError):
            parse_size(text)
