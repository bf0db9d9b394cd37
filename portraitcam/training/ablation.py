"""What the edge-optimized attention gives: three decoders with it and without.

    python -m portraitcam.training.ablation --data ROOT --encoder CHECKPOINT

Every run starts from the same trained encoder and a new decoder, sees the same samples
in the same order of its seed, and has the same parameters with and without: without,
``F_a`` is added everywhere instead of where the classes are undecided. The paper's
second table asks the same of its networks.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from statistics import mean, stdev

import torch
from pytorch_optimizer import SOAP
from torch import Tensor, nn

from portraitcam.errors import PortraitCamError
from portraitcam.training import checkpoint, data
from portraitcam.training.augment import open_training
from portraitcam.training.losses import WEIGHTS, total_loss
from portraitcam.training.network import (
    CLASSES,
    Design,
    PortraitNetwork,
    confidence_matrix,
    conv,
    count_parameters,
)
from portraitcam.training.train import make_step, open_loader, to_device
from portraitcam.training.upsample import upsample
from portraitcam.training.validate import SPLITS, Validation

ENCODER = ("stem", "low", "middle", "high")


class SkipAdd(PortraitNetwork):
    """Class scores at 1/16 and 1/8, upsampled and added up, as in FCN-8s."""

    def __init__(self, design: Design) -> None:
        super().__init__(design)
        keep = (*ENCODER, "eoam_quarter", "eoam_half", "final_norm", "final_conv")
        for name in [name for name, _ in self.named_children() if name not in keep]:
            delattr(self, name)
        self.score_high = conv(design.high, CLASSES, relu=False)
        self.score_middle = conv(design.middle, CLASSES, relu=False)

    def decode(self, half: Tensor) -> tuple[Tensor, Tensor]:
        """Map the stem's features to ``F_e`` at half and at a quarter of the size."""
        quarter = self.low(half)
        eighth = self.middle(quarter)
        logits = self.join(upsample(self.score_high(self.high(eighth))), eighth)
        at_quarter = upsample(logits)
        return self.eoam_quarter(at_quarter, quarter), at_quarter

    def join(self, logits: Tensor, eighth: Tensor) -> Tensor:
        """Add what is seen at 1/8."""
        joined: Tensor = logits + self.score_middle(eighth)
        return joined


class Blocking(SkipAdd):
    """SINet's information blocking: 1/8 counts where 1/16 is not confident.

    Park et al., "SINet: Extreme lightweight portrait segmentation networks with
    spatial squeeze modules and information blocking decoder", WACV 2020.
    """

    def join(self, logits: Tensor, eighth: Tensor) -> Tensor:
        """Add what is seen at 1/8 where the classes are undecided."""
        joined: Tensor = logits + self.score_middle(eighth) * confidence_matrix(logits)
        return joined


DECODERS: dict[str, type[PortraitNetwork]] = {
    "ours": PortraitNetwork,
    "skip-add": SkipAdd,
    "blocking": Blocking,
}


def build(decoder: str, eoam: bool, encoder: PortraitNetwork) -> PortraitNetwork:
    """Make a network with a new decoder on a trained encoder."""
    network = DECODERS[decoder](replace(encoder.design, eoam=eoam))
    for name in ENCODER:
        trained: nn.Module = getattr(encoder, name)
        getattr(network, name).load_state_dict(trained.state_dict())
    return network


def run(
    network: PortraitNetwork,
    pictures: tuple[data.Pictures, data.Pictures | None],
    validation: Validation,
    args: argparse.Namespace,
) -> dict[str, float]:
    """Train one network by the short schedule; return its scores."""
    torch.compiler.reset()  # the compiler gives up on a function it has met too often
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = checkpoint.Average(network, decay=0.99)
    optimizer = SOAP(network.parameters(), lr=args.rate, weight_decay=1e-4)
    step = make_step(network, args.compile)
    batches = open_loader(pictures, args, args.size, 0, 0, 1)
    device = torch.device("cpu")
    network.train()
    steps = max(1, args.samples // args.batch)
    for number in range(steps):
        rate = args.rate * min(1.0, (number + 1) / 50, (steps - number) / (steps / 2))
        for group in optimizer.param_groups:
            group["lr"] = rate
        image, mask, band = to_device(next(batches), device)
        parts = dict(zip(WEIGHTS, step(image, mask, band), strict=True))
        torch.autograd.backward(total_loss(parts))
        nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        optimizer.zero_grad()
        average.update(network, number)
    return validation.scores(average.network, device)


def table(rows: dict[tuple[str, bool], list[dict[str, float]]]) -> list[str]:
    """Return the lines of a Markdown table: mean and spread over the seeds."""
    splits = " | ".join(f"{split} without | with | gain" for split in SPLITS)
    lines = [f"| decoder | {splits} |", "|---" * (1 + 3 * len(SPLITS)) + "|"]
    for decoder in dict.fromkeys(name for name, _ in rows):
        cells = [decoder]
        for split in SPLITS:
            off, on = (
                [r[split] for r in rows[decoder, eoam]] for eoam in (False, True)
            )
            gains = [b - a for a, b in zip(off, on, strict=True)]
            cells += [_spread(off), _spread(on), _spread(gains, sign="+")]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _spread(values: list[float], sign: str = "") -> str:
    spread = stdev(values) if len(values) > 1 else 0.0
    return f"{mean(values):{sign}.2f} ± {spread:.2f}"


def ablate(args: argparse.Namespace) -> list[str]:
    """Train every network; return the table's lines.

    Raises:
        DataError: the data are not as they should be.
        ModelError: the encoder's checkpoint is missing or broken.
    """
    encoder, _ = checkpoint.load_average(args.encoder)
    pictures = open_training(args.data, args.cache)
    validation = Validation(args.data, args.cache, args.validate_stride)
    rows: dict[tuple[str, bool], list[dict[str, float]]] = {}
    for seed in range(args.seeds):
        for decoder in DECODERS:
            for eoam in (False, True):
                torch.manual_seed(seed)
                args.seed = seed
                network = build(decoder, eoam, encoder)
                scores = run(network, pictures, validation, args)
                rows.setdefault((decoder, eoam), []).append(scores)
                size = count_parameters(network)
                print(decoder, eoam, seed, size, scores, file=sys.stderr, flush=True)
    return table(rows)


def parser() -> argparse.ArgumentParser:
    """Describe the options."""
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    p.add_argument("--cache", type=Path, default=data.default_cache())
    p.add_argument("--encoder", type=Path, required=True, help="checkpoint")
    p.add_argument("--seeds", type=int, default=3)
    p.add_argument("--samples", type=int, default=5120, help="pictures a run")
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--size", type=int, default=192, help="side of the pictures, px")
    p.add_argument("--rate", type=float, default=3e-3, help="highest learning rate")
    p.add_argument("--workers", type=int, default=1, help="loader processes")
    p.add_argument("--validate-stride", type=int, default=4, help="webcam: every nth")
    p.add_argument("--compile", action=argparse.BooleanOptionalAction, default=True)
    return p


def main() -> int:
    """Print the table; a user's mistake is one message with its remedy."""
    try:
        print("\n".join(ablate(parser().parse_args())))
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
