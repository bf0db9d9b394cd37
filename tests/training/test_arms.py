"""Drawn arms: they join the person, in the person's own colours."""

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.training.arms import raise_arm
from portraitcam.training.data import Pixels

SKIN, CLOTH, WALL = (110, 140, 190), (160, 40, 30), (90, 200, 90)


def _sitter(size: int = 96) -> Pixels:
    """A head and a body of plain colours before a green wall."""
    person = np.zeros((size, size, 4), np.uint8)
    person[..., :3] = WALL
    body = (slice(size // 2, None), slice(size // 4, 3 * size // 4))
    head = (slice(size // 5, size // 2), slice(3 * size // 8, 5 * size // 8))
    person[body] = (*CLOTH, 255)
    person[head] = (*SKIN, 255)
    return person


def _direction(colour: tuple[int, int, int]) -> npt.NDArray[np.float64]:
    direction: npt.NDArray[np.float64] = np.array(colour) / np.linalg.norm(colour)
    return direction


@given(
    seed=st.integers(0, 2**32 - 1),
    size=st.integers(16, 128),
    squash=st.floats(0.5, 1.3),
)
def test_any_arm_only_adds_to_the_person(seed: int, size: int, squash: float) -> None:
    before = _sitter(size)
    after = raise_arm(before.copy(), squash, np.random.default_rng(seed))
    assert after.shape == before.shape
    assert after.dtype == np.uint8
    assert np.all(after[..., 3] >= before[..., 3])


def test_what_is_no_arm_stays_as_it_was() -> None:
    before = _sitter()
    after = raise_arm(before, 0.75, np.random.default_rng(1))
    untouched = (after[..., 3] == 0) | (before[..., 3] == 255)
    drawn = np.any(after[..., :3] != before[..., :3], axis=2)
    assert not np.any(drawn & (after[..., 3] == 0))
    assert np.any(drawn & ~untouched)


def test_an_arm_is_often_seen_beside_the_body() -> None:
    rng = np.random.default_rng(2)
    before = _sitter()
    gains = [
        np.mean((raise_arm(before, 0.75, rng)[..., 3] > 127) & (before[..., 3] == 0))
        for _ in range(100)
    ]
    assert np.median(gains) > 0.02
    assert max(gains) < 0.5


def test_arms_have_the_colours_of_face_and_clothes() -> None:
    rng = np.random.default_rng(3)
    before = _sitter()
    near_skin, near_cloth = 0, 0
    for _ in range(60):
        after = raise_arm(before, 0.75, rng)
        arm = after[(after[..., 3] == 255) & (before[..., 3] == 0)][:, :3]
        if len(arm):
            # Light and shade scale a colour; its direction stays about the same.
            rays = arm / np.maximum(1, np.linalg.norm(arm, axis=1))[:, None]
            near_skin += bool(np.any(rays @ _direction(SKIN) > 0.99))
            near_cloth += bool(np.any(rays @ _direction(CLOTH) > 0.99))
    assert near_skin > 40
    assert near_cloth > 20


def test_nobody_raises_no_arm() -> None:
    empty = np.zeros((64, 64, 4), np.uint8)
    assert raise_arm(empty, 1.0, np.random.default_rng(0)) is empty
