import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.scratch import Scratch
from portraitcam.tiles import BACKGROUND, EDGE, PERSON, cut, enlarged, padded

sides = st.integers(1, 60)


@given(
    kinds=hnp.arrays(np.uint8, st.tuples(sides, sides), elements=st.integers(0, 2)),
    step=st.sampled_from([1, 2, 4]),
    more=st.tuples(st.integers(0, 3), st.integers(0, 3)),
)
def test_tiles_cover_every_pixel_once_and_are_what_they_say(
    kinds: "np.ndarray[tuple[int, int], np.dtype[np.uint8]]",
    step: int,
    more: tuple[int, int],
) -> None:
    height = kinds.shape[0] * step + min(more[0], step - 1)
    width = kinds.shape[1] * step + min(more[1], step - 1)
    tiles = cut(kinds, step, (width, height))
    covered = np.zeros((height, width), int)
    kind_of = np.kron(kinds, np.ones((step, step), np.uint8))
    inside = covered[: kind_of.shape[0], : kind_of.shape[1]]
    for boxes, kind in (
        (tiles.background, BACKGROUND),
        (tiles.person, PERSON),
        (tiles.edge, EDGE),
    ):
        for box in boxes:
            covered[box] += 1
            if kind != EDGE:
                assert (kind_of[box] == kind).all()
    assert (covered == 1).all()
    assert inside.size
    for strip in tiles.strips:
        covered[strip] += 1
    # Every edge is in one strip, and no strip lies over another.
    assert covered.max() <= 2
    assert all((covered[box] == 2).all() for box in tiles.edge)
    assert bool(tiles.strips) == bool(tiles.edge)


@pytest.mark.parametrize("step", [1, 2, 4, 8])
def test_a_part_enlarged_is_that_part_of_the_whole_enlarged(step: int) -> None:
    plane = np.random.default_rng(step).random((40, 50), np.float32)
    scratch = Scratch()
    large = cv2.resize(plane, (50 * step, 40 * step))
    for top, left, bottom, right in ((0, 0, 8, 16), (8, 24, 32, 50), (0, 0, 40, 50)):
        box = (slice(top * step, bottom * step), slice(left * step, right * step))
        np.testing.assert_allclose(
            enlarged(padded(plane, scratch, "plane"), step, box, scratch),
            large[box],
            atol=1e-5,
        )


def test_a_part_may_end_a_little_beyond_the_plane() -> None:
    plane, scratch = np.full((5, 5), 3, np.float32), Scratch()
    part = enlarged(
        padded(plane, scratch, "plane"), 4, (slice(0, 23), slice(0, 22)), scratch
    )
    assert part.shape == (23, 22)
    assert (part == 3).all()
