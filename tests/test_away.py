import pytest

from portraitcam.away import away_card
from portraitcam.frames import Size


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (321, 179), (1280, 720)])
def test_the_away_card_has_the_size_asked_for(size: Size) -> None:
    assert away_card(size).shape == (size[1], size[0], 3)


def test_the_away_card_is_the_same_every_time_and_cannot_be_drawn_on() -> None:
    card = away_card((64, 36))
    assert away_card((64, 36)) is card
    assert not card.flags.writeable


def test_the_away_card_shows_a_light_sign_on_a_dark_ground() -> None:
    card = away_card((640, 360))
    assert card[:40].max() < 100
    assert card[140:220, 280:360].max() > 180
