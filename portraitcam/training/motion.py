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
from pathlib import Path
from typing import Any

from tqdm import tqdm

from portraitcam.errors import PortraitCamError
from portraitcam.training import metrics, scenes, traces
from portraitcam.training.footage import clips_in, mattes_of, measure_clip
from portraitcam.training.stills import boundary_iou, desks_in, measure_stills
from portraitcam.training.tally import Tally
from portraitcam.training.variants import Variant, backdrop, opened_variants

ROOMS = "backgrounds"
WHITE, BLACK = "#ffffff", "#000000"

_Report = dict[str, Any]


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
        frames, and how many of them never came (`response_missed`); what the network
        itself sees of them (`hand_seen`, percent of their pixels), what later stages
        take away of that (`hand_removed`, percent) and by how many frames they delay
        it (`hand_late`, see `traces.Uptake`); `ghost` (percent)
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
        for clip in tqdm(clips_in(root), desc="clips", disable=None):
            report["clips"][clip.stem] = measure_clip(
                clip, variants, tallies, mattes_of(clip), frames
            )
        for folder in tqdm(desks_in(root), desc="stills", disable=None):
            measure_stills(folder, variants, tallies)
        for scene in tqdm(_scenes(root), desc="scenes", disable=None):
            report["scenes"][scene.name] = measure_scene(scene, variants, tallies)
    report["variants"] = {name: tally.report() for name, tally in tallies.items()}
    return report


def measure_scene(
    scene: scenes.Scene,
    variants: Mapping[str, Variant],
    tallies: Mapping[str, Tally],
) -> _Report:
    """Run the variants over a scene, over white and black in turn.

    Args:
        scene: what is shown.
        variants: by name, the network alone first.
        tallies: by the same names, to which the results are added.

    Returns:
        By variant, what was measured.
    """
    report: _Report = {}
    raw: list[metrics.ImageArray] = []
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
        raw = raw or mattes
        for move in scene.moves:
            ghost = traces.ghost(mattes, scene.truths, move)
            late = traces.response(mattes, scene.truths, move)
            taken = traces.uptake(mattes, raw, scene.truths, move)
            for tally in (tallies[name], own):
                if ghost is not None:
                    tally.ghosts.append(ghost)
                if late is not None and taken is not None and move.raises_hand:
                    tally.responses.append(late)
                    tally.uptakes.append(taken)
        report[name] = own.report()
    return report


def _scenes(root: Path | None) -> Iterator[scenes.Scene]:
    """Every scene there are the pictures for."""
    yield from scenes.drawn_scenes()
    desks = desks_in(root)
    if root is not None and desks and (root / ROOMS).is_dir():
        yield from scenes.composite_scenes(desks, root / ROOMS)


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
