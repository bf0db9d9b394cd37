"""Runs every variant over the clips of the data set."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, cast

import cv2

from portraitcam.clips import ClipReader
from portraitcam.errors import DataError
from portraitcam.frames import Image, Raster, size_of
from portraitcam.training import data, metrics
from portraitcam.training.tally import Tally
from portraitcam.training.variants import Variant

FLICKER_FRAMES = 100


def measure_clip(
    clip: Path,
    variants: Mapping[str, Variant],
    tallies: Mapping[str, Tally],
    mattes: dict[int, Path],
    frames: int,
) -> dict[str, Any]:
    """Run the variants over a clip from its start.

    Args:
        clip: the video.
        variants: by name; those with a memory are reset before the first frame.
        tallies: by the same names, to which the results are added.
        mattes: true mattes by the index of their frame.
        frames: how many to take at most.

    Returns:
        `size` in px and, by variant, `miou` and `flicker`, and `stages_ms` (median)
        of those that have stages.
    """
    own = {name: Tally() for name in variants}
    small: dict[str, list[tuple[Image, metrics.MaskArray]]] = {n: [] for n in variants}
    size = (0, 0)
    for variant in variants.values():
        variant.reset()
    for index, image in enumerate(islice(_frames(clip), frames)):
        size = size_of(image)
        reference = metrics.as_mask(_grey(mattes[index])) if index in mattes else None
        seen = _narrow(image)
        for name, variant in variants.items():
            matte = metrics.as_mask(variant(image, None)[0])
            if index < FLICKER_FRAMES:
                small[name].append((seen, _narrow(matte)))
            if reference is not None:
                for tally in (tallies[name], own[name]):
                    tally.clips.add(matte, reference)
    for name in variants:
        for tally in (tallies[name], own[name]):
            tally.flickers.append(metrics.flicker(small[name]))
    report: dict[str, Any] = {"size": list(size)}
    for name, variant in variants.items():
        times = variant.stages_ms()
        report[name] = own[name].report()
        if times:
            report[name]["stages_ms"] = {k: round(v, 3) for k, v in times.items()}
    return report


def clips_in(root: Path | None) -> list[Path]:
    """The clips of the data set."""
    if root is None:
        return []
    found = sorted(p for p in (root / "clips").glob("*") if p.is_file())
    if not found:
        raise DataError(
            f"There is no clip in {root / 'clips'}.",
            hint="--data names the folder that holds clips/ and the others.",
        )
    return found


def mattes_of(clip: Path) -> dict[int, Path]:
    """The true mattes of a clip by the index of their frame; none for some clips."""
    folder = clip.parent.parent / "webcam_val" / clip.stem / "masks"
    return {int(path.stem): path for path in sorted(folder.glob("*.png"))}


def _frames(clip: Path) -> Iterator[Image]:
    """The images of a clip, in order.

    Raises:
        ClipError: it cannot be read.
    """
    with closing(ClipReader(clip, loop=False)) as reader:
        while (taken := reader.read()) is not None:
            yield taken[0]


def _grey(path: Path) -> data.Pixels:
    return data.read_picture(path, cv2.IMREAD_GRAYSCALE)


def _narrow(raster: Raster) -> Raster:
    """`raster` at the width of which the flicker is measured."""
    height = round(raster.shape[0] * metrics.FLOW_WIDTH_PX / raster.shape[1])
    size = (metrics.FLOW_WIDTH_PX, height)
    return cast(Raster, cv2.resize(raster, size, interpolation=cv2.INTER_AREA))
