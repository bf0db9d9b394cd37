import numpy as np
import pytest

from portraitcam.framing import find_person
from tests.framing.figure import HALF_WIDTH, SIDE, figure


def test_a_raised_arm_moves_nothing_sideways() -> None:
    still, raised = find_person(figure(0.5)), find_person(figure(0.5, arm=True))
    assert still is not None
    assert raised is not None
    assert raised.view.x == pytest.approx(still.view.x, abs=0.03)
    assert raised.view.y == pytest.approx(still.view.y, abs=0.03)


def test_a_person_reaches_from_one_shoulder_to_the_other() -> None:
    person = find_person(figure(0.4))
    assert person is not None
    assert person.left == pytest.approx(0.4 - HALF_WIDTH, abs=0.02)
    assert person.right == pytest.approx(0.4 + HALF_WIDTH, abs=0.02)


def test_a_few_pixels_are_nobody() -> None:
    mask = np.zeros((SIDE, SIDE), np.float32)
    assert find_person(mask) is None
    mask[100:110, 100:110] = 1
    assert find_person(mask) is None
