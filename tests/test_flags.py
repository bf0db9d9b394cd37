import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.errors import UsageError
from portraitcam.flags import (
    add_settings,
    count,
    duration,
    refuse_settings,
    settings_of,
)
from portraitcam.settings import Settings, options

ONLY_IN_THE_WINDOW = (
    "gallery", "gallery_names", "mirror_preview", "close_to_tray", "tray_explained",
    "start_minimised", "welcomed", "global_shortcuts", "language",
    "key_toggle", "key_next", "key_raise", "blur_strength",
)  # fmt: skip


def parsed(*words: str, but: tuple[str, ...] = ()) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="test")
    add_settings(parser, but)
    parser.set_defaults(kind="leaks")
    return parser.parse_args(words)


def test_every_setting_that_makes_sense_there_is_a_flag() -> None:
    parser = argparse.ArgumentParser()
    add_settings(parser)
    text = parser.format_help()
    for name in options():
        flag = "--fps" if name == "fps_hz" else "--" + name.replace("_", "-")
        assert (flag in text) == (name not in ONLY_IN_THE_WINDOW)
    assert str(Settings().smoothing) in text


def test_flags_are_settings_and_the_others_are_defaults() -> None:
    arguments = parsed("--size", "320x180", "--fps", "25", "--auto-framing")
    wanted = Settings(size=(320, 180), fps_hz=25, auto_framing=True)
    assert settings_of(arguments) == wanted
    assert settings_of(parsed()) == Settings()


def test_a_value_out_of_its_range_is_wrong_usage() -> None:
    with pytest.raises(UsageError) as caught:
        settings_of(parsed("--smoothing", "2"))
    assert caught.value.hint


@pytest.mark.parametrize(
    "words",
    [
        ["--size", "1280"],
        ["--fit", "stretch"],
        ["--fps", "many"],
        ["--background", "blur", "--background", "blur"],
        ["--auto-framing", "--auto-framing"],
        ["--language", "de"],
    ],
)
def test_what_is_no_such_flag_or_no_such_value_ends_with_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(*words)
    assert ended.value.code == 2
    assert words[0] in capsys.readouterr().err


def test_a_command_may_do_without_some_flags() -> None:
    assert not hasattr(parsed(but=("size",)), "size")
    with pytest.raises(SystemExit):
        parsed("--size", "320x180", but=("size",))


def test_a_flag_that_a_benchmark_would_ignore_is_refused() -> None:
    arguments = parsed("--size", "320x180", "--fps", "25")
    refuse_settings(arguments, but=("size", "fps_hz"))
    refuse_settings(parsed(), but=())
    with pytest.raises(UsageError, match="bench leaks takes no --fps"):
        refuse_settings(arguments, but=("size",))


@given(number=st.integers(1, 10**9))
def test_a_count_is_a_whole_number_above_0(number: int) -> None:
    assert count(str(number)) == number
    for wrong in (f"-{number}", f"{number}.5", f"{number} ", ""):
        with pytest.raises(argparse.ArgumentTypeError):
            count(wrong)


def test_nothing_takes_no_time_and_nothing_lasts_for_ever() -> None:
    assert duration("0.5") == 0.5
    for wrong in ("0", "-1", "inf", "nan", "soon"):
        with pytest.raises(argparse.ArgumentTypeError):
            duration(wrong)
    with pytest.raises(argparse.ArgumentTypeError):
        count("0")
