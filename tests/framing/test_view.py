from hypothesis import given
from hypothesis import strategies as st

from portraitcam.framing import LEAST_SHARE, WHOLE, View, by_hand


@given(st.floats(1, 2), st.floats(-1, 1), st.floats(-1, 1))
def test_every_view_by_hand_lies_within_the_frame(
    zoom: float, pan_x: float, pan_y: float
) -> None:
    view = by_hand(zoom, pan_x, pan_y)
    assert LEAST_SHARE <= view.share <= 1
    for middle in (view.x, view.y):
        assert middle - view.share / 2 >= -1e-9
        assert middle + view.share / 2 <= 1 + 1e-9


def test_pans_reach_the_corners_and_no_further() -> None:
    assert by_hand(2, -1, 1) == View(0.25, 0.75, 0.5)
    assert by_hand(1, 1, 1) == WHOLE
