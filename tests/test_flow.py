import cv2
import numpy as np
import pytest

from portraitcam.flow import Flow
from portraitcam.frames import Image
from portraitcam.scratch import Scratch

SIDE = 96
INNER = (slice(24, 72), slice(16, 80))


def room() -> Image:
    noise = np.random.default_rng(3).integers(0, 256, (16, 16, 3), np.uint8)
    return cv2.resize(noise, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)  # type: ignore[return-value]


@pytest.mark.parametrize("by_px", [0, 2, 5])
def test_flow_leads_back_to_where_everything_was(by_px: int) -> None:
    before, flow = room(), Flow(Scratch())
    image = np.roll(before, by_px, axis=1)
    places = flow(image, before, INNER)
    assert places.shape == (48, 64, 2)
    across = np.arange(16, 80) - by_px
    inner = places[8:-8, 12:-12, 0]
    assert np.abs(inner - across[12:-12]).mean() < 0.4
    found = flow.taken(before, places, "found")
    same = np.abs(found.astype(int) - image[INNER])[8:-8, 12:-12]
    assert same.mean() < 4


def test_every_call_begins_anew() -> None:
    before, flow = room(), Flow(Scratch())
    image = np.roll(before, 3, axis=1)
    first = flow(image, before, INNER).copy()
    flow(np.roll(before, -6, axis=0), before, INNER)
    np.testing.assert_array_equal(flow(image, before, INNER), first)


def test_in_a_picture_of_few_pixels_nothing_moves() -> None:
    small, flow = room()[:8, :8].copy(), Flow(Scratch())
    box = (slice(0, 8), slice(2, 8))
    places = flow(small, small[::-1].copy(), box)
    np.testing.assert_array_equal(places[3, :, 0], np.arange(2, 8))
    np.testing.assert_array_equal(flow.taken(small, places, "found"), small[box])
