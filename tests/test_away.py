import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest

from portraitcam.away import Sign, away_card, is_away_card
from portraitcam.frames import Size


@pytest.mark.parametrize("sign", Sign)
@pytest.mark.parametrize("size", [(1, 1), (3, 2), (321, 179), (1280, 720)])
def test_the_away_card_has_the_size_asked_for(size: Size, sign: Sign) -> None:
    assert away_card(size, sign=sign).shape == (size[1], size[0], 3)


def test_the_away_card_is_the_same_every_time_and_cannot_be_drawn_on() -> None:
    card = away_card((64, 36))
    assert away_card((64, 36)) is card
    assert not card.flags.writeable


@pytest.mark.parametrize("sign", Sign)
def test_the_away_card_shows_a_light_sign_on_a_dark_ground(sign: Sign) -> None:
    card = away_card((640, 360), sign=sign)
    assert card[:40].max() < 100
    light = np.argwhere(card[:, :, 1] > 180)
    assert len(light) > 300
    assert abs(light[:, 0].mean() - 180) < 12
    assert abs(light[:, 1].mean() - 320) < 12
    assert (np.abs(light - (180, 320)).max(axis=0) < 72 * 0.7).all(), "in its disc"


def test_a_pause_a_camera_that_is_off_and_nobody_have_signs_of_their_own() -> None:
    cards = [away_card((640, 360), sign=sign) for sign in Sign]
    for one, other in itertools.combinations(cards, 2):
        differs = cv2.absdiff(one, other).max(axis=2) > 40
        assert differs[140:220, 280:360].mean() > 0.05
        assert not differs[:100].any()


def test_a_card_is_known_whatever_its_sign() -> None:
    assert all(is_away_card(away_card((64, 36), sign=sign)) for sign in Sign)
    other = away_card((64, 36)).copy()
    other[0, 0] += 1
    assert not is_away_card(other)


def test_a_picture_of_the_users_own_is_shown_without_a_sign(tmp_path: Path) -> None:
    path = tmp_path / "lake.png"
    cv2.imwrite(str(path), np.full((36, 64, 3), (90, 60, 30), np.uint8))
    shown = [away_card((64, 36), str(path), sign) for sign in Sign]
    assert all(card is shown[0] for card in shown)
    assert (shown[0] == (90, 60, 30)).all()
    assert not shown[0].flags.writeable
