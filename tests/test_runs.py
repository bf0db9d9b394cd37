import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from portraitcam.frames import Matte
from portraitcam.runs import RUN_PX, mixed_runs, put, taken
from portraitcam.scratch import Scratch

mattes = hnp.arrays(
    np.uint8, st.integers(0, 200), elements=st.sampled_from([0, 255, 1, 254, 100])
)


@given(matte=mattes)
def test_runs_are_mixed_unless_they_are_all_person_or_all_room(matte: Matte) -> None:
    whole = matte[: len(matte) // RUN_PX * RUN_PX].reshape(-1, RUN_PX)
    mixed = [i for i, run in enumerate(whole) if len({*run.tolist()} | {0}) > 1]
    mixed = [i for i in mixed if {*whole[i].tolist()} != {255}]
    assert mixed_runs(matte, Scratch()).tolist() == mixed


@given(matte=mattes, channels=st.sampled_from([1, 3]))
def test_what_was_taken_is_put_back_where_it_came_from(
    matte: Matte, channels: int
) -> None:
    shape = (len(matte), channels) if channels > 1 else (len(matte),)
    pixels = np.random.default_rng(0).integers(0, 200, shape, np.uint8)
    runs = mixed_runs(matte, Scratch())
    some = taken(pixels, runs, Scratch(), "some")
    assert len(some) == len(runs) * RUN_PX + len(matte) % RUN_PX
    changed = pixels.copy()
    put(some + np.uint8(1), runs, changed)
    of_run = np.zeros(len(matte), bool)
    for run in runs:
        of_run[run * RUN_PX : (run + 1) * RUN_PX] = True
    of_run[len(matte) // RUN_PX * RUN_PX :] = True
    np.testing.assert_array_equal(changed[of_run], pixels[of_run] + 1)
    np.testing.assert_array_equal(changed[~of_run], pixels[~of_run])
