import pytest

from portraitcam.errors import SettingsError
from portraitcam.gui.borrowed import Borrowed
from portraitcam.settings import RAW_ROOM, Settings

USUAL = Settings(background="#2c3a4a", feather_px=3)


def test_what_is_borrowed_is_in_force_and_not_saved() -> None:
    borrowed = Borrowed()
    now = borrowed.borrow(USUAL, {"feather_px": 7})
    now = borrowed.borrow(now, {"feather_px": 9})
    assert now.feather_px == 9
    assert borrowed.saved(now) == USUAL


def test_what_the_user_sets_is_saved_though_it_was_borrowed() -> None:
    borrowed = Borrowed()
    now = borrowed.borrow(USUAL, {"feather_px": 7, "zoom": 1.5})
    now = borrowed.change(now, {"feather_px": 5})
    assert borrowed.saved(now) == USUAL.with_values(feather_px=5)


def test_the_raw_room_is_not_saved_but_the_background_before_it() -> None:
    borrowed = Borrowed()
    now = borrowed.change(USUAL, {"background": RAW_ROOM})
    assert now.background == RAW_ROOM
    assert borrowed.saved(now) == USUAL
    assert borrowed.wanted(now, "background") == USUAL.background
    now = borrowed.change(now, {"background": "blur"})
    assert borrowed.saved(now).background == "blur"
    assert borrowed.wanted(now, "background") == "blur"


def test_a_borrowed_value_is_what_is_wanted_now() -> None:
    borrowed = Borrowed()
    now = borrowed.borrow(USUAL, {"feather_px": 7})
    assert borrowed.wanted(now, "feather_px") == 7


def test_a_value_that_is_refused_changes_nothing() -> None:
    borrowed = Borrowed()
    now = borrowed.borrow(USUAL, {"feather_px": 7})
    for refused in (borrowed.change, borrowed.borrow):
        with pytest.raises(SettingsError):
            refused(now, {"feather_px": 700, "zoom": 2.0})
    assert borrowed.saved(now) == USUAL
