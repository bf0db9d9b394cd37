"""Runs every variant over pictures that have nothing to do with each other."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from portraitcam import resources
from portraitcam.frames import Image
from portraitcam.refine import fill_largest_contour
from portraitcam.segmenter import Segmenter
from portraitcam.settings import Settings
from portraitcam.training import data, metrics
from portraitcam.training.footage import clips_in
from portraitcam.training.tally import Tally
from portraitcam.training.variants import Piped, Variant


def desks_in(root: Path | None) -> list[Path]:
    """The folders of stills: those of `webcam_val` that no clip is the source of."""
    if root is None or not (root / "webcam_val").is_dir():
        return []
    clips = {clip.stem for clip in clips_in(root)}
    folders = data.folders_with_images(root / "webcam_val")
    return [folder for folder in folders if folder.name not in clips]


def measure_stills(
    folder: Path, variants: Mapping[str, Variant], tallies: Mapping[str, Tally]
) -> None:
    """Add the accuracy on stills that have nothing to do with each other."""
    for pair in data.pairs_in(folder, prefer_alphas=False):
        both = data.read_pair(pair, None)
        for name, variant in variants.items():
            variant.reset()
            matte, _ = variant(_image(both), None)
            tallies[name].stills.add(
                metrics.as_mask(matte), metrics.as_mask(both[..., 3])
            )


def boundary_iou(folder: Path, model: Path | None = None) -> dict[str, Any]:
    """Compare ways to bring a mask to the frame's size, on stills with masks.

    Returns:
        `images` (count) and `boundary_iou` in percent of `raw` (the network's mask,
        bilinear), `bilinear` (filled, bilinear) and `guided` (the pipeline's matte).

    Raises:
        DataError: a folder or file of the data set is missing or broken.
        ModelError: the model is missing or breaks the contract.
    """
    model = model or resources.model_path()
    segment = Segmenter(model, threads=1)
    pairs = data.pairs_in(folder, prefer_alphas=False)
    found: dict[str, list[float]] = {"raw": [], "bilinear": [], "guided": []}
    with closing(Piped(Settings(smoothing=0), model)) as piped:
        for pair in tqdm(pairs, desc=folder.name, unit=" pictures", disable=None):
            both = data.read_pair(pair, None)
            image, reference = _image(both), metrics.as_mask(both[..., 3])
            mask = segment(image)
            mattes = {
                "raw": mask,
                "bilinear": fill_largest_contour(mask),
                "guided": metrics.as_mask(piped(image, None)[0]),
            }
            for name, matte in mattes.items():
                found[name].append(metrics.boundary_iou(matte, reference))
    means = {name: round(float(np.mean(all_)), 3) for name, all_ in found.items()}
    return {"images": len(pairs), "boundary_iou": means}


def _image(both: data.Pixels) -> Image:
    return np.ascontiguousarray(both[..., :3])
