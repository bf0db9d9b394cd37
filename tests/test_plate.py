import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Image, Mask
from portraitcam.plate import CleanPlate

SIDE = 96
BODY = np.s_[40:96, 30:60]
HAND = np.s_[50:70, 60:80]  # it touches the body
APART = np.s_[10:30, 70:90]  # and this does not
SKIN = (220, 170, 140)  # RGB
CLOTH = (30, 60, 160)
REST = 10  # frames


def room() -> Image:
    """Of many colours, none of which is skin's."""
    rng = np.random.default_rng(3)
    return rng.integers(0, 90, (SIDE, SIDE, 3), np.uint8)


def person() -> tuple[Mask, Image]:
    """Somebody the network is sure of, in the room."""
    mask, image = np.zeros((SIDE, SIDE), np.float32), room()
    mask[BODY], image[BODY] = 1, SKIN
    return mask, image


def rested(frames: int = REST) -> CleanPlate:
    """What has seen somebody sit there for a while."""
    plate = CleanPlate()
    for _ in range(frames):
        plate(*person())
    return plate


def with_thing(
    where: tuple[slice, slice], guess: float, colour: tuple[int, int, int] = SKIN
) -> tuple[Mask, Image]:
    """The same person, and something else of which the network thinks so much."""
    mask, image = person()
    mask[where], image[where] = guess, colour
    return mask, image


def dressed(seen: tuple[Mask, Image]) -> tuple[Mask, Image]:
    """The same, with clothes on the lower half of the body."""
    mask, image = seen
    image[70:96, 30:60] = CLOTH
    return mask, image


@pytest.mark.parametrize("guess", [0.25, 0.35, 0.49])
def test_a_hand_half_guessed_is_there_in_the_frame_in_which_it_is_raised(
    guess: float,
) -> None:
    after = rested()(*with_thing(HAND, guess))
    assert (after[HAND] > 0.5).mean() > 0.9
    assert (after[BODY] == 1).all()


def test_it_stays_while_it_is_held_up_for_some_seconds() -> None:
    plate = rested(90)
    for _ in range(60):
        after = plate(*with_thing(HAND, 0.3))
    assert (after[HAND] > 0.5).mean() > 0.9


def test_and_nothing_stays_of_it_when_it_is_gone() -> None:
    plate = rested()
    plate(*with_thing(HAND, 0.3))
    mask, image = with_thing(HAND, 0.3)
    image[HAND] = room()[HAND]
    assert np.array_equal(plate(mask, image), mask)


def test_what_has_always_stood_there_is_not_added() -> None:
    mask, image = with_thing(HAND, 0.4)
    plate = CleanPlate()
    for _ in range(REST):
        assert np.array_equal(plate(mask, image), mask)


def test_what_the_network_is_sure_is_nobody_is_not_added() -> None:
    mask, image = with_thing(HAND, 0.15, colour=CLOTH)
    assert np.array_equal(rested()(mask, image), mask)


def test_a_hand_that_the_network_overlooks_is_added() -> None:
    after = rested()(*dressed(with_thing(HAND, 0.03)))
    assert (after[HAND] > 0.5).mean() > 0.9


def test_nothing_else_that_it_overlooks_is_added_even_if_coloured_as_clothes() -> None:
    mask, image = dressed(with_thing(HAND, 0.15, colour=CLOTH))
    assert np.array_equal(rested()(mask, image), mask)


def test_a_hand_is_told_from_a_wall_that_differs_only_in_one_colour() -> None:
    mask, image = person()
    image[mask == 0] = (220, 175, 175)  # as grey, 7 levels from the hand
    plate = CleanPlate()
    for _ in range(REST):
        plate(mask, image)
    mask[HAND], image[HAND] = 0.05, SKIN
    assert (plate(mask, image)[HAND] > 0.5).mean() > 0.9


@given(seed=st.integers(0, 2**16))
@settings(max_examples=20)
def test_noise_is_no_hand(seed: int) -> None:
    rng = np.random.default_rng(seed)
    mask, image = person()
    image[mask == 0] = (190, 160, 135)  # a wall coloured much like skin
    mask[mask == 0] = 0.1
    plate = CleanPlate()
    for _ in range(REST):
        noisy = image + rng.normal(0, 8, image.shape)
        assert np.array_equal(plate(mask, noisy.clip(0, 255).astype(np.uint8)), mask)


def test_what_does_not_touch_the_person_is_not_added() -> None:
    mask, image = with_thing(APART, 0.4)
    assert np.array_equal(rested()(mask, image), mask)


def test_what_is_coloured_as_the_room_needs_more_than_a_guess() -> None:
    mask, image = with_thing(HAND, 0.3, colour=(10, 10, 10))
    plate = rested()
    assert np.array_equal(plate(mask, image), mask)


@pytest.mark.parametrize(
    ("colour", "added"),
    [((90, 90, 90), False), ((68, 94, 94), True)],  # the second is not grey
)
def test_a_shadow_on_a_grey_wall_is_not_added_even_if_it_is_as_dark_as_the_person(
    colour: tuple[int, int, int], added: bool
) -> None:
    mask, image = person()
    image[mask == 0], image[BODY] = 150, 90
    plate = CleanPlate()
    for _ in range(REST):
        plate(mask, image)
    mask[HAND], image[HAND] = 0.4, colour
    assert bool((plate(mask, image)[HAND] > 0.5).mean() > 0.9) is added


def test_a_rim_that_moved_a_little_is_not_added() -> None:
    mask, image = with_thing(np.s_[40:96, 60:64], 0.4)
    assert np.array_equal(rested()(mask, image), mask)


def test_nothing_is_added_before_the_room_is_known() -> None:
    mask, image = with_thing(HAND, 0.4)
    assert np.array_equal(rested(3)(mask, image), mask)
    plate = rested()
    plate.reset()
    assert np.array_equal(plate(mask, image), mask)


def test_when_the_light_changes_nothing_is_added_and_all_is_learnt_anew() -> None:
    plate = rested()
    mask, image = with_thing(HAND, 0.4)
    brighter = image + np.uint8(30)
    for _ in range(REST):
        assert np.array_equal(plate(mask, brighter), mask)
    mask, image = person()
    for _ in range(REST):
        plate(mask, image + np.uint8(30))
    mask, image = with_thing(HAND, 0.4)
    assert (plate(mask, image + np.uint8(30))[HAND] > 0.5).mean() > 0.9


def test_what_was_behind_the_person_for_long_is_forgotten() -> None:
    plate = rested(20)
    moved, image = person()
    moved[BODY], image[BODY] = 0, room()[BODY]
    aside = np.s_[40:96, 0:30]
    moved[aside], image[aside] = 1, SKIN
    for _ in range(30):
        plate(moved, image)
    guess, image = moved.copy(), image.copy()
    guess[aside], image[aside] = 0.4, SKIN
    strip = np.s_[40:96, 30:36]
    guess[strip] = 1
    # Skin at a place whose plate is long out of date is no more than a guess again.
    assert np.array_equal(plate(guess, image), guess)


@settings(deadline=None, max_examples=60)
@given(data=st.data(), side=st.tuples(st.integers(1, 40), st.integers(1, 40)))
def test_any_mask_only_ever_grows_and_stays_a_mask(
    data: st.DataObject, side: tuple[int, int]
) -> None:
    plate = CleanPlate()
    shares = st.floats(0, 1, width=32)
    levels = st.sampled_from([0, 20, 200])
    for _ in range(9):
        mask = data.draw(hnp.arrays(np.float32, side, elements=shares))
        image = data.draw(hnp.arrays(np.uint8, (*side, 3), elements=levels))
        before = mask.copy()
        after = plate(mask, image)
        assert after.shape == side
        assert np.array_equal(mask, before)
        assert (after >= mask).all()
        assert after.max(initial=0) <= 1


def test_a_picture_of_another_size_starts_anew() -> None:
    plate = rested()
    mask, image = with_thing(HAND, 0.4)
    assert plate(mask[:50, :70], image[:50, :70]).shape == (50, 70)
