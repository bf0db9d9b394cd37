import numpy as np
import pytest

from portraitcam.guided import EPSILON, applied, coefficients
from portraitcam.scratch import Scratch


@pytest.mark.parametrize("radius", [1, 6])
def test_slopes_and_offset_are_those_of_a_solver_in_double_precision(
    radius: int,
) -> None:
    rng = np.random.default_rng(radius)
    grey = rng.uniform(0, 255, (1, 24, 32))
    # Nearly grey, as rooms are: the hardest matrix to solve.
    colours = np.clip(grey + rng.normal(0, 4, (3, 24, 32)), 0, 255).astype(np.float32)
    mask = rng.random((24, 32), np.float32)
    found = applied(coefficients(mask, colours, radius, Scratch()), colours, Scratch())

    def mean(values: np.ndarray, radius: int = radius) -> np.ndarray:
        pad = np.pad(values, radius, mode="reflect")
        side = 2 * radius + 1
        windows = np.lib.stride_tricks.sliding_window_view(pad, (side, side))
        return np.asarray(windows.mean(axis=(2, 3)))

    wide = colours.astype(float)
    means = np.stack([mean(c) for c in wide])
    cov = np.stack([[mean(a * b) for a in wide] for b in wide])
    cov -= means[:, None] * means[None]
    cov += EPSILON * np.eye(3)[..., None, None]
    shared = np.stack([mean(c * mask) for c in wide]) - means * mean(mask)
    slopes = np.linalg.solve(
        cov.transpose(2, 3, 0, 1), shared.transpose(1, 2, 0)[..., None]
    )[..., 0].transpose(2, 0, 1)
    offset = mean(mask) - (slopes * means).sum(0)
    narrow = -(-radius // 2)
    exact = sum(mean(s, narrow) * c for s, c in zip(slopes, wide, strict=True))
    exact = exact + mean(offset, narrow)
    assert np.abs(found - exact).max() * 255 < 0.5  # half an 8-bit step


def test_a_plain_picture_leaves_the_mask_as_its_mean() -> None:
    mask = np.full((9, 7), 0.25, np.float32)
    colours = np.full((3, 9, 7), 90, np.float32)
    scratch = Scratch()
    found = applied(coefficients(mask, colours, 2, scratch), colours, scratch)
    assert found == pytest.approx(0.25, abs=1e-4)
