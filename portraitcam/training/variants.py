"""Ways from an image to what would be sent, which are measured beside each other."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from portraitcam import resources
from portraitcam.blend import blend
from portraitcam.frames import Frame, Image, Matte, size_of
from portraitcam.pipeline import Pipeline
from portraitcam.segmenter import Segmenter
from portraitcam.settings import Settings

_FPS_HZ = 30
_BLACK = "#000000"


class Variant(Protocol):
    """A way from an image to what would be sent."""

    def __call__(self, image: Image, behind: str | None) -> tuple[Matte, Image]:
        """The matte and the composed image, valid until the next call.

        Args:
            image: uint8 (h, w, 3) BGR.
            behind: a colour as in the settings; None for the default background.
        """
        ...

    def stages_ms(self) -> dict[str, float]:
        """Median duration of every stage since the last `reset`, in milliseconds."""
        ...

    def reset(self) -> None:
        """Forget earlier frames: what comes next is another scene."""
        ...

    def close(self) -> None:
        """Release everything."""
        ...


class Raw:
    """The network alone: what every later stage is compared with."""

    def __init__(self, model: Path) -> None:
        self._segment = Segmenter(model, threads=1)

    def __call__(self, image: Image, behind: str | None) -> tuple[Matte, Image]:
        """See `Variant`; no `behind` is taken as black."""
        mask = cv2.resize(self._segment(image), size_of(image))
        matte = np.round(mask * 255).astype(np.uint8)
        background = backdrop(behind or _BLACK, image)
        return matte, blend(image, matte, background, np.empty_like(image))

    def stages_ms(self) -> dict[str, float]:
        """See `Variant`; none are taken apart here."""
        return {}

    def reset(self) -> None:
        """See `Variant`."""

    def close(self) -> None:
        """See `Variant`."""


class Piped:
    """The program's own pipeline.

    Args:
        settings: which stages do what.
        model: the network's file.
    """

    def __init__(self, settings: Settings, model: Path) -> None:
        self._settings = settings
        self._pipeline = Pipeline(settings, model)
        self._count = 0

    def __call__(self, image: Image, behind: str | None) -> tuple[Matte, Image]:
        """See `Variant`."""
        if behind is not None:
            self._pipeline.update(self._settings.with_values(background=behind))
        time_s = self._count / _FPS_HZ
        self._count += 1
        composed = self._pipeline.process(Frame(image, self._count, time_s, time_s))
        matte = self._pipeline.matte
        assert matte is not None  # the raw room is never asked for here
        return matte, composed

    def stages_ms(self) -> dict[str, float]:
        """Median duration of every stage since the last `reset`, in milliseconds."""
        return self._pipeline.stages_ms()

    def reset(self) -> None:
        """See `Variant`."""
        self._pipeline.update(self._settings)
        self._pipeline.reset()

    def close(self) -> None:
        """See `Variant`."""
        self._pipeline.close()


@contextmanager
def opened_variants(model: Path | None = None) -> Iterator[dict[str, Variant]]:
    """All three variants by name, closed at the end.

    Args:
        model: the ONNX file; None for the one that ships.

    Raises:
        ModelError: the model is missing or breaks the contract.
    """
    model = model or resources.model_path()
    variants: dict[str, Variant] = {
        "raw": Raw(model),
        "refined": Piped(Settings(smoothing=0), model),
        "full": Piped(Settings(), model),
    }
    try:
        yield variants
    finally:
        for variant in variants.values():
            variant.close()


def backdrop(colour: str, image: Image) -> Image:
    """An image of one colour, written as in the settings, as large as `image`."""
    red, green, blue = bytes.fromhex(colour[1:])
    return np.full(image.shape, (blue, green, red), np.uint8)
