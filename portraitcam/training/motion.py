"""Measure what a person sees in the composed video.

    python -m portraitcam.training.motion [--data ROOT] [--frames 240] [--json]
    python -m portraitcam.training.motion --stills FOLDER [--json]

Three variants run over the same frames in one run:

    raw        the network's mask, bilinear at the frame's size, plainly blended
    refined    filled, brought to the frame's size along its edges, not smoothed
    full       the program with its default settings

ROOT holds ``clips/`` and, where they are, ``webcam_val/`` (mattes of some frames of the
clips, named by their index, and stills of people at desks) and ``backgrounds/``.
Without ROOT only the drawn scenes are measured. Needs no torch.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from tqdm import tqdm

from portraitcam import resources
from portraitcam.clips import ClipReader
from portraitcam.errors import DataError, PortraitCamError
from portraitcam.frames import Image, Raster, size_of
from portraitcam.refine import fill_largest_contour
from portraitcam.segmenter import Segmenter
from portraitcam.settings import Settings
from portraitcam.training import data, metrics, scenes, traces
from portraitcam.training.variants import Piped, Raw, Variant, backdrop

FLICKER_FRAMES = 100
ROOMS = "backgrounds"
WHITE, BLACK = "#ffffff", "#000000"

_Report = dict[str, Any]


@dataclass
class Tally:
    """What is summed up for one variant, or for one variant in one clip or scene."""

    clips: metrics.Confusion = field(default_factory=metrics.Confusion)
    stills: metrics.Confusion = field(default_factory=metrics.Confusion)
    flickers: list[float] = field(default_factory=list)
    responses: list[int] = field(default_factory=list)
    ghosts: list[traces.Ghost] = field(default_factory=list)
    resting: traces.Halo = field(default_factory=traces.Halo)
    moving: traces.Halo = field(default_factory=traces.Halo)

    def report(self) -> _Report:
        """What was measured; see `measure` for the keys. What was not is left out."""
        found: _Report = {}
        if self.clips.either_background:
            found["miou"] = self.clips.miou
        if self.stills.either_background:
            found["miou_stills"] = self.stills.miou
        if self.flickers:
            found["flicker"] = float(np.mean(self.flickers))
        if self.responses:
            found["response"] = float(np.mean(self.responses))
            missed = sum(r >= traces.WATCHED for r in self.responses)
            found["response_missed"] = missed
        if self.ghosts:
            found["ghost"] = float(np.mean([g.percent for g in self.ghosts]))
            found["ghost_frames"] = float(np.mean([g.frames for g in self.ghosts]))
        for halo, name in ((self.resting, "halo"), (self.moving, "halo_moving")):
            if halo.weight:
                found[name] = halo.net
                found[f"{name}_through"] = halo.through
                found[f"{name}_eaten"] = halo.eaten
        return {name: round(value, 3) for name, value in found.items()}


def measure(root: Path | None, model: Path | None = None, frames: int = 240) -> _Report:
    """Measure all three variants.

    Args:
        root: the data set, see the module; None measures only the drawn scenes.
        model: the ONNX file; None for the one that ships.
        frames: how many of each clip at most; the flicker is of the first 100.

    Returns:
        `variants`, by name: `miou` on the frames of the clips that have a matte,
        pooled, and `miou_stills` on people at desks (percent); `flicker` (see
        `metrics`, mean over the clips); `response`, mean over the raised hands in
        frames, and how many of them never came (`response_missed`); `ghost` (percent)
        and `ghost_frames`, means over the movements; `halo` while nothing moves fast
        and `halo_moving` while it does, each also as `_through` and `_eaten` (percent,
        see `traces`). `clips`, by name: `size` in px and, of each variant, `miou`,
        `flicker` and `stages_ms` (median). `scenes`, by name: what was
        measured of each variant. What has no data is left out.

    Raises:
        DataError: a folder or file of the data set is missing or broken.
        ModelError: the model is missing or breaks the contract.
    """
    report: _Report = {"variants": {}, "clips": {}, "scenes": {}}
    with opened_variants(model) as variants:
        tallies = {name: Tally() for name in variants}
        for clip in tqdm(_clips(root), desc="clips", disable=None):
            report["clips"][clip.stem] = measure_clip(
                clip, variants, tallies, mattes_of(clip), frames
            )
        for folder in tqdm(_desks(root), desc="stills", disable=None):
            _measure_stills(folder, variants, tallies)
        for scene in tqdm(_scenes(root), desc="scenes", disable=None):
            report["scenes"][scene.name] = measure_scene(scene, variants, tallies)
    report["variants"] = {name: tally.report() for name, tally in tallies.items()}
    return report


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


def measure_clip(
    clip: Path,
    variants: Mapping[str, Variant],
    tallies: Mapping[str, Tally],
    mattes: dict[int, Path],
    frames: int,
) -> _Report:
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
        reference = _unit(_grey(mattes[index])) if index in mattes else None
        seen = _narrow(image)
        for name, variant in variants.items():
            matte = _unit(variant(image, None)[0])
            if index < FLICKER_FRAMES:
                small[name].append((seen, _narrow(matte)))
            if reference is not None:
                for tally in (tallies[name], own[name]):
                    tally.clips.add(matte, reference)
    for name in variants:
        for tally in (tallies[name], own[name]):
            tally.flickers.append(metrics.flicker(small[name]))
    report: _Report = {"size": list(size)}
    for name, variant in variants.items():
        times = variant.stages_ms()
        report[name] = own[name].report()
        if times:
            report[name]["stages_ms"] = {k: round(v, 3) for k, v in times.items()}
    return report


def measure_scene(
    scene: scenes.Scene,
    variants: Mapping[str, Variant],
    tallies: Mapping[str, Tally],
) -> _Report:
    """Run the variants over a scene, over white and black in turn.

    Returns:
        By variant, what was measured.
    """
    report: _Report = {}
    for name, variant in variants.items():
        variant.reset()
        own, mattes = Tally(), []
        for index, truth in enumerate(scene.truths):
            colour = BLACK if index % 2 else WHITE
            matte, composed = variant(truth.image, colour)
            mattes.append(matte.copy())
            halo = traces.halo(composed, truth, backdrop(colour, truth.image))
            moves = any(m.before < index <= m.after for m in scene.moves)
            for tally in (tallies[name], own):
                (tally.moving if moves else tally.resting).add(halo)
        for move in scene.moves:
            ghost = traces.ghost(mattes, scene.truths, move)
            late = traces.response(mattes, scene.truths, move)
            for tally in (tallies[name], own):
                if ghost is not None:
                    tally.ghosts.append(ghost)
                if late is not None and move.raises_hand:
                    tally.responses.append(late)
        report[name] = own.report()
    return report


def boundary_iou(folder: Path, model: Path | None = None) -> _Report:
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
            image, reference = _image(both), _unit(both[..., 3])
            mask = segment(image)
            mattes = {
                "raw": mask,
                "bilinear": fill_largest_contour(mask),
                "guided": _unit(piped(image, None)[0]),
            }
            for name, matte in mattes.items():
                found[name].append(metrics.boundary_iou(matte, reference))
    means = {name: round(float(np.mean(all_)), 3) for name, all_ in found.items()}
    return {"images": len(pairs), "boundary_iou": means}


def _frames(clip: Path) -> Iterator[Image]:
    """The images of a clip, in order.

    Raises:
        ClipError: it cannot be read.
    """
    with closing(ClipReader(clip, loop=False)) as reader:
        while (taken := reader.read()) is not None:
            yield taken[0]


def _clips(root: Path | None) -> list[Path]:
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


def _desks(root: Path | None) -> list[Path]:
    """The folders of stills: those of `webcam_val` that no clip is the source of."""
    if root is None or not (root / "webcam_val").is_dir():
        return []
    clips = {clip.stem for clip in _clips(root)}
    folders = data.folders_with_images(root / "webcam_val")
    return [folder for folder in folders if folder.name not in clips]


def _scenes(root: Path | None) -> Iterator[scenes.Scene]:
    """Every scene there are the pictures for."""
    yield from scenes.drawn_scenes()
    desks = _desks(root)
    if root is not None and desks and (root / ROOMS).is_dir():
        yield from scenes.composite_scenes(desks, root / ROOMS)


def _measure_stills(
    folder: Path, variants: Mapping[str, Variant], tallies: Mapping[str, Tally]
) -> None:
    """Add the accuracy on stills that have nothing to do with each other."""
    for pair in data.pairs_in(folder, prefer_alphas=False):
        both = data.read_pair(pair, None)
        for name, variant in variants.items():
            variant.reset()
            matte, _ = variant(_image(both), None)
            tallies[name].stills.add(_unit(matte), _unit(both[..., 3]))


def _image(both: data.Pixels) -> Image:
    return np.ascontiguousarray(both[..., :3])


def _grey(path: Path) -> data.Pixels:
    return data.read_picture(path, cv2.IMREAD_GRAYSCALE)


def _unit(matte: data.Pixels) -> metrics.MaskArray:
    """A matte as a mask, 0..1."""
    return matte.astype(np.float32) / np.float32(255)


def _narrow(raster: Raster) -> Raster:
    """`raster` at the width of which the flicker is measured."""
    height = round(raster.shape[0] * metrics.FLOW_WIDTH_PX / raster.shape[1])
    size = (metrics.FLOW_WIDTH_PX, height)
    return cast(Raster, cv2.resize(raster, size, interpolation=cv2.INTER_AREA))


def main() -> int:
    """Measure and print, or print what was wrong and how to mend it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="the data set; see above")
    parser.add_argument("--stills", type=Path, help="only boundary_iou, on this folder")
    parser.add_argument("--model", type=Path, help="default: the one that ships")
    parser.add_argument("--frames", type=int, default=240, help="of each clip")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    args = parser.parse_args()
    try:
        if args.stills:
            report = boundary_iou(args.stills, args.model)
        else:
            report = measure(args.data, args.model, args.frames)
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    if args.json:
        print(json.dumps(report))
    elif args.stills:
        for name, value in report["boundary_iou"].items():
            print(f"{name:10} {value:8.2f}")
    else:
        _print_tables(report)
    return 0


def _print_tables(report: _Report) -> None:
    """The variants beside each other, then the scenes and the clips."""
    variants = report["variants"]
    _print_row("", variants)
    for key in variants["full"]:
        _print_row(key, [f"{each[key]:.2f}" for each in variants.values()])
    for part in ("scenes", "clips"):
        for name, found in report[part].items():
            print(f"\n{name}")
            for key in found["raw"]:
                _print_row(key, [f"{found[each][key]:.2f}" for each in variants])
            times = found["full"].get("stages_ms", {})
            for stage, ms in times.items():
                print(f"{stage}, ms at {found['size'][0]}x{found['size'][1]}: {ms:.1f}")


def _print_row(title: str, cells: Iterable[str]) -> None:
    print(f"{title:20}" + "".join(f"{cell:>10}" for cell in cells))


if __name__ == "__main__":
    sys.exit(main())
