"""Train the network.

    python -m portraitcam.training.train --data ROOT --out RUN --minutes 600

Ctrl-C, or SIGTERM, leaves RUN/last.pt; the same command takes the run up again, to
the step. RUN/stable.pt is the last checkpoint before the learning rate falls: start a
longer run from it with --resume. Several GPUs or machines: put torchrun before it.
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import torch
from pytorch_optimizer import SOAP
from torch import Tensor, distributed
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, Dataset
from tqdm import tqdm

from portraitcam.errors import PortraitCamError
from portraitcam.training import checkpoint, data
from portraitcam.training.augment import Augmenter, open_training
from portraitcam.training.journal import Journal
from portraitcam.training.losses import WEIGHTS, overlap_loss, pixel_losses, total_loss
from portraitcam.training.network import PortraitNetwork
from portraitcam.training.schedule import Schedule
from portraitcam.training.validate import Validation

Batch = list[Tensor]


class Samples(Dataset[tuple[data.Pixels, data.Pixels, data.Pixels]]):
    """Sample number n is the same in every run of one seed, whoever makes it."""

    def __init__(self, augmenter: Augmenter, seed: int) -> None:
        self.augmenter, self.seed = augmenter, seed

    def __getitem__(self, number: int) -> tuple[data.Pixels, data.Pixels, data.Pixels]:
        cv2.setNumThreads(1)
        return self.augmenter.sample(np.random.default_rng((self.seed, number)))


class Numbers:
    """Batches of sample numbers from ``start`` on, without end, for one process."""

    def __init__(self, start: int, batch: int, rank: int, world: int) -> None:
        self.start, self.batch, self.rank, self.world = start, batch, rank, world

    def __iter__(self) -> Iterator[list[int]]:
        first = self.start
        while True:
            yield list(
                range(first + self.rank, first + self.batch * self.world, self.world)
            )
            first += self.batch * self.world


def open_loader(
    pictures: tuple[data.Pictures, data.Pictures | None],
    args: argparse.Namespace,
    size_px: int,
    start: int,
    rank: int,
    world: int,
) -> Iterator[Batch]:
    """Serve batches of uint8 images (n, h, w, 3) RGB and masks (n, h, w)."""
    loader = DataLoader(
        Samples(Augmenter(*pictures, size_px), args.seed),
        batch_sampler=Numbers(start, args.batch, rank, world),
        num_workers=args.workers,
        prefetch_factor=6 if args.workers else None,
        worker_init_fn=_leave_signals_to_the_run if args.workers else None,
    )
    return iter(loader)


def _leave_signals_to_the_run(_worker: int) -> None:
    """Ctrl-C and torchrun signal a whole group; the run needs its loaders to the end.

    In a session of its own a loader hears only the run, which ends it by SIGTERM.
    """
    if sys.platform != "win32":
        os.setsid()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def to_device(batch: Batch, device: torch.device) -> tuple[Tensor, Tensor, Tensor]:
    """Return float images (n, 3, h, w) in 0..255, masks and bands in 0..1."""
    image, mask, band = (part.to(device, non_blocking=True) for part in batch)
    # An (n, h, w, 3) picture seen as (n, 3, h, w) is already in channels-last order.
    image = image.permute(0, 3, 1, 2).float()
    return image, mask[:, None].float() / 255, band[:, None].float()


def make_step(network: torch.nn.Module, compiled: bool) -> Callable[..., list[Tensor]]:
    """Return the function from a batch to the parts of the loss.

    The overlap stays outside the compiler, which has no fast sort on a CPU.
    """

    def forward(
        image: Tensor, mask: Tensor, band: Tensor
    ) -> tuple[Tensor, list[Tensor]]:
        outputs = network(image)
        return outputs[0], pixel_losses(outputs, mask, band)

    fast = torch.compile(forward, dynamic=False) if compiled else forward

    def step(image: Tensor, mask: Tensor, band: Tensor) -> list[Tensor]:
        logits, (region, edge, aux) = fast(image, mask, band)
        return [region, overlap_loss(logits, mask), edge, aux]

    return step


def train(args: argparse.Namespace) -> Path:
    """Run the training that the options describe; return the folder of the run.

    Raises:
        DataError: the data are not as they should be.
        ModelError: the checkpoint to resume from is missing or of another design.
    """
    rank, world, device = start_processes()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads or torch.get_num_threads())
    pictures = open_training(args.data, args.cache, args.only)
    validation = Validation(args.data, args.cache, args.validate_stride)
    network = PortraitNetwork().to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = checkpoint.Average(network)
    # Adam in the eigenbases of the gradients' covariance: on this network it comes as
    # far as AdamW in about five steps instead of six, at 4 % of a step's time.
    optimizer = SOAP(network.parameters(), lr=args.rate, weight_decay=args.weight_decay)
    args.out.mkdir(parents=True, exist_ok=True)
    progress = checkpoint.Progress()
    resume = args.resume or args.out / "last.pt"
    if args.resume or resume.exists():
        progress = checkpoint.restore(resume, network, average, optimizer)
    schedule = plan(args, progress.seconds)
    journal = Journal(args.out, rank == 0)
    model = network if world == 1 else DistributedDataParallel(network)
    together = Together(world, device)
    step = make_step(model, args.compile)

    stop = StopRequest()
    scores: dict[str, float] = {}

    def keep(name: str) -> None:
        if rank == 0:
            path = args.out / name
            checkpoint.save(path, network, average, optimizer, progress, scores)

    size_px = 0
    was_stable = not schedule.decaying(progress)
    bar = tqdm(desc="training", unit=" steps", initial=progress.step, disable=rank > 0)
    clock = time.monotonic()
    network.train()
    while schedule.done(progress) < 1 and not together.any(stop.asked):
        if schedule.picture_px(progress) != size_px:
            size_px = schedule.picture_px(progress)
            batches = open_loader(
                pictures, args, size_px, progress.samples, rank, world
            )
        for group in optimizer.param_groups:
            group["lr"] = schedule.rate(progress)

        image, mask, band = to_device(next(batches), device)
        parts = dict(zip(WEIGHTS, step(image, mask, band), strict=True))
        torch.autograd.backward(total_loss(parts))
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        optimizer.zero_grad()
        average.update(network, progress.step)

        progress.step += 1
        progress.samples += args.batch * world
        progress.seconds += together.longest(time.monotonic() - clock)
        clock = time.monotonic()
        bar.update()
        journal.add(parts)
        if was_stable and schedule.decaying(progress):
            was_stable = False
            keep("stable.pt")
        if progress.step % args.every == 0 or schedule.done(progress) >= 1:
            scores = validation.scores(average.network, device)
            journal.write(progress, schedule.rate(progress), scores)
            bar.set_postfix(scores)
            if scores["score"] > progress.best:
                progress.best = scores["score"]
                keep("best.pt")
            keep("last.pt")
    keep("last.pt")
    bar.close()
    if world > 1:
        distributed.destroy_process_group()
    return Path(args.out)


def start_processes() -> tuple[int, int, torch.device]:
    """Return this process's rank, their number and its device."""
    rank, world = (
        int(os.environ.get("RANK", "0")),
        int(os.environ.get("WORLD_SIZE", "1")),
    )
    cuda = torch.cuda.is_available()
    if world > 1:
        distributed.init_process_group("nccl" if cuda else "gloo")
    device = (
        torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else "cpu"
    )
    return rank, world, torch.device(device)


class Together:
    """What all processes must decide alike, or one would wait for ever for the rest."""

    def __init__(self, world: int, device: torch.device) -> None:
        self.world, self.device = world, device

    def longest(self, value: float) -> float:
        """Return the largest of the processes' values."""
        if self.world == 1:
            return value
        shared = torch.tensor(value, dtype=torch.float64, device=self.device)
        distributed.all_reduce(shared, distributed.ReduceOp.MAX)
        return float(shared)

    def any(self, value: bool) -> bool:
        """Say whether it is true in any process."""
        return self.longest(float(value)) > 0


class StopRequest:
    """Ctrl-C and SIGTERM end the run after the step in hand, with a checkpoint."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, _number: int, _frame: object) -> None:
        self.asked = True


def plan(args: argparse.Namespace, seconds_done: float) -> Schedule:
    """Build the schedule; ``--until`` is a time of today or tomorrow."""
    minutes = args.minutes
    if args.until:
        now = datetime.now()
        end = datetime.strptime(args.until, "%H:%M").replace(
            year=now.year, month=now.month, day=now.day
        )
        end += timedelta(days=end <= now)
        minutes = ((end - now).total_seconds() + seconds_done) / 60
    return Schedule(
        peak=args.rate,
        steps=args.steps,
        seconds=minutes * 60,
        warmup=args.warmup,
        decay=args.decay,
        small_share=args.small_share,
        small_px=args.small_size,
        size_px=args.size,
    )


def parser() -> argparse.ArgumentParser:
    """Describe the options."""
    p = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    p.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    p.add_argument("--out", type=Path, required=True, help="folder of this run")
    p.add_argument("--cache", type=Path, default=data.default_cache())
    p.add_argument(
        "--only", default="", choices=data.TRAIN_SPLITS, help="this split, no rooms"
    )
    p.add_argument("--resume", type=Path, help="checkpoint (default: OUT/last.pt)")
    length = p.add_mutually_exclusive_group(required=True)
    length.add_argument("--steps", type=int, default=0, help="length in steps")
    length.add_argument("--minutes", type=float, default=0.0, help="length in minutes")
    length.add_argument("--until", default="", help="end by the clock, HH:MM")
    p.add_argument("--batch", type=int, default=32, help="pictures a step and process")
    p.add_argument("--rate", type=float, default=3e-3, help="constant learning rate")
    p.add_argument("--weight-decay", type=float, default=1e-4)
    p.add_argument("--warmup", type=int, default=200, help="steps")
    p.add_argument("--decay", type=float, default=0.2, help="share of the run, 0..1")
    p.add_argument("--size", type=int, default=224, help="side of the pictures, px")
    p.add_argument("--small-size", type=int, default=160, help="px, at the beginning")
    p.add_argument("--small-share", type=float, default=0.0, help="of the run, 0..1")
    p.add_argument("--every", type=int, default=500, help="steps between validations")
    p.add_argument("--validate-stride", type=int, default=4, help="webcam: every nth")
    p.add_argument("--workers", type=int, default=2, help="loader processes")
    p.add_argument(
        "--threads", type=int, default=0, help="torch threads (0: its choice)"
    )
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--compile", action=argparse.BooleanOptionalAction, default=True)
    return p


def main() -> int:
    """Train; print a user's mistake as one message with its remedy."""
    try:
        train(parser().parse_args())
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
