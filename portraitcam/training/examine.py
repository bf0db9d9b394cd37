"""What the errors on a data set are made of, and what the contour fill mends.

    python -m portraitcam.training.examine ROOT [--draw OUT.png] [--objects ROOMS]

The drawing holds silhouettes and error maps alone, nothing of the pictures.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from portraitcam import resources
from portraitcam.errors import PortraitCamError
from portraitcam.refine import fill_largest_contour
from portraitcam.segmenter import Segmenter
from portraitcam.training import data, metrics

SIDE_PX = metrics.POOLED_SIZE_PX
NEAR_PX = 4
LARGE_SHARE = 0.01
COLOURS = {
    "both": (190, 190, 190),
    "false": (20, 120, 240),
    "missed": (200, 90, 40),
    "background": (255, 255, 255),
}


@dataclass(frozen=True)
class Errors:
    """What is wrong with one mask, in percent of the picture's pixels.

    Attributes:
        name: of the picture's file, without its suffix.
        miou: of this picture alone, in percent.
        near: wrong within 4 px of the true edge, at 224x224.
        islands: false person farther from it that does not touch the true person.
        bulges: false person farther from it that does.
        missed: person farther from it that was not found.
    """

    name: str
    miou: float
    near: float
    islands: float
    bulges: float
    missed: float


def errors_of(name: str, mask: metrics.Flags, reference: metrics.Flags) -> Errors:
    """Sort the wrong pixels of a mask by what they are.

    Args:
        name: of the picture.
        mask: bool (224, 224), what the network found.
        reference: bool (224, 224), what is true.
    """
    confusion = metrics.Confusion()
    confusion.add(mask.astype(np.float32), reference.astype(np.float32))
    # Distance to the other side of the true edge, whichever side a pixel is on.
    inside = cv2.distanceTransform(reference.astype(np.uint8), cv2.DIST_L2, 5)
    outside = cv2.distanceTransform((~reference).astype(np.uint8), cv2.DIST_L2, 5)
    near = np.maximum(inside, outside) <= NEAR_PX
    false, missed = mask & ~reference, ~mask & reference
    _, labels = cv2.connectedComponents(mask.astype(np.uint8))
    touching = np.isin(labels, np.unique(labels[mask & reference]))

    def percent(pixels: metrics.Flags) -> float:
        return 100 * float(np.count_nonzero(pixels)) / pixels.size

    return Errors(
        name,
        confusion.miou,
        near=percent((false | missed) & near),
        islands=percent(false & ~near & ~touching),
        bulges=percent(false & ~near & touching),
        missed=percent(missed & ~near),
    )


def summary(found: list[Errors]) -> dict[str, float | int]:
    """Average every kind of error, and count the pictures with much of it (1 %)."""
    result: dict[str, float | int] = {"images": len(found)}
    for kind in ("near", "islands", "bulges", "missed"):
        shares = np.array([getattr(errors, kind) for errors in found])
        result[kind] = round(float(shares.mean()), 3)
        if kind != "near":
            much = int(np.count_nonzero(shares > 100 * LARGE_SHARE))
            result[f"pictures_with_{kind}"] = much
    return result


def error_map(mask: metrics.Flags, reference: metrics.Flags) -> data.Pixels:
    """Grey where both see the person, orange false, blue missed; uint8 BGR."""
    drawn = np.full((*mask.shape, 3), COLOURS["background"], np.uint8)
    drawn[mask & reference] = COLOURS["both"]
    drawn[mask & ~reference] = COLOURS["false"]
    drawn[~mask & reference] = COLOURS["missed"]
    return drawn


def draw(
    maps: dict[str, data.Pixels], found: list[Errors], columns: int = 8
) -> data.Pixels:
    """A row of typical results (round the median) above two rows of the worst."""
    ranked = sorted(found, key=lambda errors: errors.miou)
    middle = max(0, len(ranked) // 2 - columns // 2)
    chosen = [ranked[middle : middle + columns], ranked[:columns]]
    chosen.append(ranked[columns : 2 * columns])
    rows = []
    for row in chosen:
        tiles = [np.full((SIDE_PX + 24, SIDE_PX + 8, 3), 255, np.uint8)] * columns
        for i, errors in enumerate(row):
            tile = tiles[i].copy()
            tile[:SIDE_PX, :SIDE_PX] = maps[errors.name]
            at = (4, SIDE_PX + 17)
            text, font = f"mIoU {errors.miou:.1f}", cv2.FONT_HERSHEY_SIMPLEX
            cv2.putText(tile, text, at, font, 0.5, (60, 60, 60), 1, cv2.LINE_AA)
            tiles[i] = tile
        rows.append(np.hstack(tiles))
    return data.pixels(np.vstack(rows))


def paste_object(
    both: data.Pixels, rooms: list[data.Pair], rng: np.random.Generator
) -> data.Pixels:
    """Lay a patch of some room on the body; it counts as person, as a held object does.

    Args:
        both: uint8 (224, 224, 4), the picture and its mask.
        rooms: where the patch comes from.
        rng: decides which patch and where.
    """
    inside = np.argwhere(both[..., 3] > 127)
    if not len(inside):
        return both
    room = rooms[int(rng.integers(len(rooms)))]
    patch = data.squash(data.read_picture(room.image), SIDE_PX)
    row, column = inside[rng.integers(len(inside))]
    shape = np.zeros((SIDE_PX, SIDE_PX), np.uint8)
    axes = (rng.uniform(0.06, 0.14, 2) * SIDE_PX).astype(int).tolist()
    angle = float(rng.uniform(0, 180))
    cv2.ellipse(shape, (int(column), int(row)), axes, angle, 0, 360, 1, -1)
    # Only before the body: what hangs over its edge would change the outline.
    covered = (shape > 0) & (both[..., 3] > 127)
    result = both.copy()
    result[covered, :3] = patch[covered]
    return result


def examine(
    root: Path, model: Path, objects: Path | None, fill: bool
) -> tuple[list[Errors], dict[str, data.Pixels], float]:
    """Sort the errors of a model on a data set.

    Returns:
        The errors and the error map of every picture, and the pooled mIoU in percent.

    Raises:
        DataError: a folder or file of the data set is missing or broken.
        ModelError: the model is missing or breaks the contract.
    """
    segmenter = Segmenter(model, threads=1)
    rooms = data.rooms_in(objects) if objects else []
    rng = np.random.default_rng(0)
    pooled = metrics.Confusion()
    found, maps = [], {}
    for pair in data.pairs_in(root, prefer_alphas=False):
        both = data.squash(data.read_pair(pair, longest_side_px=None), SIDE_PX)
        if rooms:
            both = paste_object(both, rooms, rng)
        mask = segmenter(np.ascontiguousarray(both[..., :3]))
        mask = fill_largest_contour(mask) if fill else mask
        pooled.add(mask, both[..., 3].astype(np.float32) / np.float32(255))
        person, reference = mask > 0.5, both[..., 3] > 127
        name = f"{pair.group}/{pair.image.stem}"
        found.append(errors_of(name, person, reference))
        maps[name] = error_map(person, reference)
    return found, maps, pooled.miou


def main() -> int:
    """Examine and print, or print what was wrong and how to mend it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("root", type=Path, help="holds images/ and masks/")
    parser.add_argument("--model", type=Path, default=resources.model_path())
    parser.add_argument("--draw", type=Path, help="a picture of the error maps")
    parser.add_argument(
        "--objects", type=Path, help="paste patches of these rooms before the bodies"
    )
    parser.add_argument("--raw", action="store_true", help="no largest-contour fill")
    args = parser.parse_args()
    try:
        found, maps, miou = examine(args.root, args.model, args.objects, not args.raw)
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    print(json.dumps({**summary(found), "miou": round(miou, 3)}))
    if args.draw and not cv2.imwrite(str(args.draw), draw(maps, found)):
        print(f"{args.draw} cannot be written.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
