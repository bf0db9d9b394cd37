"""A run's state on disk: weights, their average, optimizer and how far it has come."""

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from portraitcam.errors import ModelError
from portraitcam.training.network import Design, PortraitNetwork

FORMAT = "portraitcam-checkpoint-1"


class Average:
    """Exponential moving average of a network, batch norm statistics included."""

    def __init__(self, network: PortraitNetwork, decay: float = 0.999) -> None:
        self.decay = decay
        self.network = copy.deepcopy(network).requires_grad_(False)

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the network; faster in the first steps, when it is still far."""
        decay = min(self.decay, (1 + step) / (10 + step))
        ours, theirs = self.network.state_dict(), network.state_dict()
        floats = [k for k, v in ours.items() if v.is_floating_point()]
        torch._foreach_lerp_(
            [ours[k] for k in floats], [theirs[k] for k in floats], 1 - decay
        )


@dataclass
class Progress:
    """How far a run has come.

    Attributes:
        step: optimizer steps made.
        samples: pictures seen, over all processes.
        seconds: time spent training, over all its sittings.
        best: highest validation score so far, in percent.
    """

    step: int = 0
    samples: int = 0
    seconds: float = 0.0
    best: float = 0.0


def save(
    path: Path,
    network: PortraitNetwork,
    average: Average,
    optimizer: torch.optim.Optimizer,
    progress: Progress,
    scores: dict[str, float],
) -> None:
    """Write a checkpoint; a run killed meanwhile leaves the former one whole."""
    part = path.with_suffix(".part")
    state = {
        "format": FORMAT,
        "design": network.design.as_dict(),
        "weights": network.state_dict(),
        "average": average.network.state_dict(),
        "optimizer": optimizer.state_dict(),
        "progress": vars(progress),
        "scores": scores,
    }
    torch.save(state, part)
    part.replace(path)


def load(path: Path) -> dict[str, Any]:
    """Read a checkpoint.

    Raises:
        ModelError: there is none, it cannot be read, or it is no checkpoint of ours.
    """
    hint = "Name a checkpoint that the training wrote, such as stable.pt."
    if not path.is_file():
        raise ModelError(f"There is no checkpoint {path}.", hint=hint)
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises a dozen kinds for a broken file
        raise ModelError(f"{path} is no checkpoint: {error}", hint=hint) from error
    if not isinstance(state, dict) or state.get("format") != FORMAT:
        raise ModelError(f"{path} is no checkpoint of this program.", hint=hint)
    return state


def restore(
    path: Path,
    network: PortraitNetwork,
    average: Average,
    optimizer: torch.optim.Optimizer,
) -> Progress:
    """Take up a run where a checkpoint left it.

    Raises:
        ModelError: the file is no checkpoint, or one of another design.
    """
    state = load(path)
    if state["design"] != network.design.as_dict():
        raise ModelError(
            f"{path} is of another design: {_difference(state['design'], network)}.",
            hint="Start a new run, or give the options that the checkpoint had.",
        )
    network.load_state_dict(state["weights"])
    average.network.load_state_dict(state["average"])
    optimizer.load_state_dict(state["optimizer"])
    return Progress(**state["progress"])


def load_average(path: Path) -> tuple[PortraitNetwork, dict[str, Any]]:
    """Load the averaged network, ready for inference, and the checkpoint it is from.

    Raises:
        ModelError: the file is no checkpoint, or its weights do not fit its design.
    """
    state = load(path)
    try:
        network = PortraitNetwork(Design(**state["design"]))
        network.load_state_dict(state["average"])
    except (TypeError, RuntimeError) as error:
        raise ModelError(
            f"{path} is of another design: {error}",
            hint="It was written by another version of the program.",
        ) from error
    return network.eval(), state


def _difference(theirs: dict[str, Any], network: PortraitNetwork) -> str:
    ours = network.design.as_dict()
    return ", ".join(
        f"{key} {theirs.get(key)} instead of {ours.get(key)}"
        for key in sorted(ours.keys() | theirs.keys())
        if ours.get(key) != theirs.get(key)
    )
