import pytest

from portraitcam.errors import SettingsError
from portraitcam.settings import Settings


@pytest.mark.parametrize(
    "values",
    [
        {"fps_hz": 0},
        {"fps_hz": 30.0},
        {"fps_hz": True},
        {"smoothing": 1.01},
        {"fit": "stretch"},
        {"size": (1280,)},
        {"size": (0, 720)},
        {"edge_shift_px": 21},
        {"mirror_preview": 1},
        {"background": ""},
        {"gallery": ("a", 1)},
    ],
)
def test_a_value_out_of_range_is_refused_with_what_is_allowed(
    values: dict[str, object],
) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().with_values(**values)
    assert next(iter(values)) in caught.value.message
    assert caught.value.hint.startswith("It must be")
