"""Measure a model file: accuracy on masks, flicker on clips, false people in rooms.

    python -m portraitcam.training.evaluate ROOT [--model PATH] [--raw] [--json]
    python -m portraitcam.training.evaluate --video CLIP... [--frames 100]
    python -m portraitcam.training.evaluate --rooms FOLDER [--pictures 300]

Needs no torch: the file runs as it does in the program.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from portraitcam import resources
from portraitcam.errors import DataError, PortraitCamError
from portraitcam.refine import fill_largest_contour
from portraitcam.segmenter import Segmenter
from portraitcam.training import data, metrics


def evaluate(
    root: Path, model: Path | None = None, raw: bool = False
) -> dict[str, float | int]:
    """Compare a model's masks with the references of a data set.

    Args:
        root: holds ``images/`` and ``masks/``, or folders that do, at any depth.
        model: the ONNX file; None for the one that ships.
        raw: leave out the largest-contour fill.

    Returns:
        images (count), miou, iou_person, boundary_iou (percent), parameters and
        multiply_adds (as the file says).

    Raises:
        DataError: a folder or file of the data set is missing or broken.
        ModelError: the model is missing or breaks the contract.
    """
    segmenter = _open(model)
    pairs = data.pairs_in(root, prefer_alphas=False)
    confusion = metrics.Confusion()
    boundary = []
    for pair in tqdm(pairs, desc=root.name, unit=" pictures", disable=None):
        image, reference = _read(pair)
        mask = segmenter(image)
        if not raw:
            mask = fill_largest_contour(mask)
        confusion.add(mask, reference)
        boundary.append(metrics.boundary_iou(mask, reference))
    return {
        "images": len(pairs),
        "miou": round(confusion.miou, 3),
        "iou_person": round(confusion.iou_person, 3),
        "boundary_iou": round(float(np.mean(boundary)), 3),
        "parameters": segmenter.info.parameters,
        "multiply_adds": segmenter.info.multiply_adds,
    }


def flicker_of(clip: Path, model: Path | None = None, frames: int = 100) -> float:
    """Measure the flicker of the raw mask on the first frames of a clip.

    Raises:
        DataError: the clip cannot be read.
        ModelError: the model is missing or breaks the contract.
    """
    segmenter = _open(model)
    pictures = islice(_frames(clip), frames)
    return metrics.flicker((image, segmenter(image).copy()) for image in pictures)


def false_person_of(
    folder: Path, model: Path | None = None, pictures: int = 300
) -> dict[str, float | int]:
    """Measure what a model calls person where nobody is.

    Args:
        folder: person-free pictures, at any depth; those taken are spread evenly.
        model: the ONNX file; None for the one that ships.
        pictures: how many to take at most.

    Returns:
        images (count) and false_person (percent of the pixels of the raw masks).

    Raises:
        DataError: there is no picture, or one cannot be read.
        ModelError: the model is missing or breaks the contract.
    """
    segmenter = _open(model)
    found = data.rooms_in(folder)
    taken = [found[i * len(found) // pictures] for i in range(pictures)]
    taken = found if len(found) <= pictures else taken
    shares = [
        metrics.person_share(segmenter(data.read_picture(pair.image)))
        for pair in tqdm(taken, desc=folder.name, unit=" pictures", disable=None)
    ]
    return {"images": len(taken), "false_person": round(float(np.mean(shares)), 4)}


def _open(model: Path | None) -> Segmenter:
    return Segmenter(model or resources.model_path(), threads=1)


def _read(pair: data.Pair) -> tuple[data.Pixels, metrics.MaskArray]:
    """Read a picture and its mask at their own size."""
    both = data.read_pair(pair, longest_side_px=None)
    image, mask = np.ascontiguousarray(both[..., :3]), both[..., 3]
    return image, mask.astype(np.float32) / np.float32(255)


def _frames(clip: Path) -> Iterator[data.Pixels]:
    capture = cv2.VideoCapture(str(clip))
    try:
        found, image = capture.read()
        if not found:
            raise DataError(f"{clip} cannot be read as a video.", hint="Is it there?")
        while found:
            yield data.pixels(image)
            found, image = capture.read()
    finally:
        capture.release()


def _results(args: argparse.Namespace) -> dict[str, float | int]:
    if args.video:
        each = {c.stem: flicker_of(c, args.model, args.frames) for c in args.video}
        rounded = {name: round(value, 3) for name, value in each.items()}
        return {**rounded, "flicker": round(float(np.mean(list(each.values()))), 3)}
    if args.rooms:
        return false_person_of(args.rooms, args.model, args.pictures)
    return evaluate(args.root, args.model, args.raw)


def main() -> int:
    """Measure and print, or print what was wrong and how to mend it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("root", type=Path, nargs="?", help="holds images/ and masks/")
    what.add_argument("--video", type=Path, nargs="+", help="clips, for the flicker")
    what.add_argument("--rooms", type=Path, help="person-free pictures")
    parser.add_argument("--model", type=Path, help="default: the one that ships")
    parser.add_argument("--raw", action="store_true", help="no largest-contour fill")
    parser.add_argument("--frames", type=int, default=100, help="of each clip")
    parser.add_argument("--pictures", type=int, default=300, help="of the rooms")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    try:
        results = _results(args)
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    if args.json:
        print(json.dumps(results))
    else:
        for name, value in results.items():
            print(f"{name:20} {value:>14,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
