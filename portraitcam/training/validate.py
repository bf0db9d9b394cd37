"""Validation while training: pooled mIoU of the raw mask on the validation splits."""

from pathlib import Path

import numpy as np
import torch

from portraitcam.training import data
from portraitcam.training.metrics import Confusion
from portraitcam.training.network import (
    INPUT_SIZE_PX,
    PortraitNetwork,
    mask_and_edge,
    mirror,
)

SPLITS = ("eg1800_val", "webcam_val")
BATCH = 16


class Validation:
    """The validation splits, squashed to the network's input and held in memory.

    Args:
        root: folder of the data sets.
        cache: folder for caches.
        stride: take every n-th picture of ``webcam_val`` only; its clips repeat.
    """

    def __init__(self, root: Path, cache: Path, stride: int = 1) -> None:
        self.splits = {}
        for split in SPLITS:
            pairs = data.pairs_in(root / split, prefer_alphas=False)
            if split == "webcam_val":
                pairs = pairs[::stride]
            pictures = data.Pictures(pairs, cache, split)
            squashed = [data.squash(both, INPUT_SIZE_PX) for both in pictures]
            self.splits[split] = torch.from_numpy(np.stack(squashed))

    def scores(
        self, network: PortraitNetwork, device: torch.device
    ) -> dict[str, float]:
        """Return the mIoU of each split in percent, and their mean as ``score``."""
        training = network.training
        network.eval()
        scores = {name: _miou(network, p, device) for name, p in self.splits.items()}
        network.train(training)
        scores["score"] = sum(scores.values()) / len(scores)
        return {name: round(value, 3) for name, value in scores.items()}


@torch.no_grad()
def _miou(
    network: PortraitNetwork, pictures: torch.Tensor, device: torch.device
) -> float:
    confusion = Confusion()
    for batch in torch.split(pictures, BATCH):
        image = batch[..., [2, 1, 0]].permute(0, 3, 1, 2).float().to(device)
        masks, _ = mask_and_edge(network.answer(image, mirror(image)))
        for mask, both in zip(masks.cpu().numpy(), batch.numpy(), strict=True):
            confusion.add(mask[0], both[..., 3].astype(np.float32) / 255)
    return confusion.miou
