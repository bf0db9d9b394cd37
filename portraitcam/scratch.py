"""Arrays that are made once and written again in every frame."""

from typing import Any

import numpy as np
import numpy.typing as npt


class Scratch:
    """Memory by name. Not for several threads at once.

    Fresh memory costs more than what is computed in it: the system hands it out in
    pages that it clears first.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Any], npt.NDArray[Any]] = {}

    def __call__(
        self, name: str, shape: tuple[int, ...], kind: Any = np.float32
    ) -> npt.NDArray[Any]:
        """An array of any content; the next call with this `name` takes it back.

        Args:
            name: What it is for.
            shape: Of the array, which is C-contiguous.
            kind: The type of its values.
        """
        size = 1
        for side in shape:
            size *= side
        kept = self._kept.get((name, kind))
        if kept is None or kept.size < size:
            # What grew once grows again: room for it, so that it seldom does.
            room = size if kept is None else max(size, kept.size * 5 // 4)
            kept = self._kept[name, kind] = np.empty(room, kind)
        return kept[:size].reshape(shape)
