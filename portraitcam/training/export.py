"""Export a checkpoint's averaged weights to the model file that the program runs.

    python -m portraitcam.training.export CHECKPOINT OUT.onnx

Everything that is constant is folded before torch sees it, so the graph holds little
but convolutions: batch norms into the convolutions before them, the picture's scale
into the stem, and everything after the last attention into one convolution.
"""

import argparse
import sys
import warnings
from pathlib import Path
from typing import Any

import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from portraitcam.errors import PortraitCamError
from portraitcam.training.checkpoint import load_average
from portraitcam.training.network import (
    BACKGROUND,
    EDGE,
    INPUT_SIZE_PX,
    PORTRAIT,
    PortraitNetwork,
    count_multiply_adds,
    count_parameters,
    mirror,
)

OPSET = 17
NAME = "PortraitCam"
VERSION = "1"
LICENCE = "MIT"
TRAINING_DATA = (
    "EG1800 (train split), Clothing Co-Parsing, Human-Segmentation-Dataset, webcam "
    "stills and talking-head clips, rooms; see models/README.md"
)


class Deployed(nn.Module):
    """The network behind the file's contract, in the order that is cheapest to run.

    Args:
        network: in evaluation mode; it is changed.
    """

    def __init__(self, network: PortraitNetwork) -> None:
        super().__init__()
        self.last = last_layers_as_one(network)
        fold_batch_norms(network)
        self.network = network
        stem = network.stem[0]
        assert isinstance(stem, nn.Conv2d)
        stem.weight.data /= 127.5

    def forward(self, image: Tensor, mirrored: Tensor) -> tuple[Tensor, Tensor]:
        """Map uint8 (1, h, w, 3) RGB to mask and edge, float (1, 1, h, w) in 0..1.

        The mirror image comes from outside: a runtime's resizing and flipping took an
        eighth of the network's time, OpenCV's takes a hundredth.
        """
        network = self.network
        # Zero padding must still mean mid-grey, so only the scale moved into the stem.
        pictures = (p.permute(0, 3, 1, 2).float() - 127.5 for p in (image, mirrored))
        attended = network.look_twice(*pictures)
        rimmed = functional.pad(attended, (1, 1, 1, 1), "replicate")
        mask, portrait, background = self.last(rimmed).split(4, 1)
        edge = (1 + portrait.exp() + background.exp()).reciprocal()
        shuffle = functional.pixel_shuffle
        return shuffle(torch.sigmoid(mask), 2), shuffle(edge, 2)


def last_layers_as_one(network: PortraitNetwork) -> nn.Conv2d:
    """Merge upsampling, batch norm, last convolution and the differences of logits.

    Along one axis upsampling gives ``y[2i] = (x[i-1] + 3 x[i]) / 4`` and ``y[2i+1] =
    (3 x[i] + x[i+1]) / 4``; a kernel of three over y is therefore one of three over x
    for the even pixels, and another one for the odd.

    Returns:
        A 3x3 convolution at half size, to be fed with one pixel of rim, with 3 times 4
        outputs: for each pixel of a 2x2 block portrait - background, portrait - edge
        and background - edge.
    """
    norm, last = network.final_norm, network.final_conv
    assert norm.running_mean is not None
    assert norm.running_var is not None
    assert last.bias is not None
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    shift = norm.bias - norm.running_mean * scale
    bias = last.bias + torch.einsum("ocuv,c->o", last.weight, shift)
    weight = last.weight * scale[:, None, None]

    first, minus = [PORTRAIT, PORTRAIT, BACKGROUND], [BACKGROUND, EDGE, EDGE]
    weight, bias = weight[first] - weight[minus], bias[first] - bias[minus]
    even = [[3, 1, 0], [1, 3, 0], [0, 3, 1]]
    odd = [[1, 3, 0], [0, 3, 1], [0, 1, 3]]
    taps = torch.tensor([even, odd]) / 4
    phases = torch.einsum("ocuv,yua,xvb->oyxcab", weight, taps, taps)

    merged = nn.Conv2d(3, 12, 3)
    merged.weight.data = phases.reshape(12, 3, 3, 3).detach().contiguous()
    merged.bias = nn.Parameter(bias.detach().repeat_interleave(4))
    return merged


def fold_batch_norms(module: nn.Module) -> None:
    """Fold each batch norm into the convolution before it, in place."""
    for child in module.modules():
        if not isinstance(child, nn.Sequential) or len(child) < 2:
            continue
        first, second = child[0], child[1]
        if isinstance(first, nn.Conv2d) and isinstance(second, nn.BatchNorm2d):
            child[0] = nn.utils.fuse_conv_bn_eval(first, second)
            child[1] = nn.Identity()


def metadata(network: PortraitNetwork, state: dict[str, Any]) -> dict[str, str]:
    """Collect what the file says of itself; scores only where they were measured."""
    about = {
        "name": NAME,
        "version": VERSION,
        "licence": LICENCE,
        "training_data": TRAINING_DATA,
        "colour_order": "RGB",
        "parameters": str(count_parameters(network)),
        "multiply_adds": str(count_multiply_adds(network)),
        "trained_samples": str(state["progress"]["samples"]),
    }
    return about


def export(
    checkpoint: Path, out: Path, measured: dict[str, float] | None = None
) -> Path:
    """Write the ONNX file.

    Args:
        checkpoint: what the training wrote.
        out: the file to write.
        measured: figures for the metadata, such as ``eg1800_miou``, in percent.

    Raises:
        ModelError: the checkpoint cannot be read or is of another design.
    """
    network, state = load_average(checkpoint)
    about = metadata(network, state)
    about |= {key: f"{value:.2f}" for key, value in (measured or {}).items()}
    deployed = Deployed(network).eval()
    image = torch.zeros(1, 3, INPUT_SIZE_PX, INPUT_SIZE_PX)
    pictures = (p.permute(0, 2, 3, 1).byte() for p in (image, mirror(image)))
    part = out.with_suffix(".part")
    with warnings.catch_warnings():
        # The tracing exporter writes the smaller graph. That it is the older one, and
        # leaves a slice of the padding's constants to the runtime, is known.
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", "Constant folding", UserWarning)
        # The sizes of the two looks are constants of the file, and meant to be.
        warnings.filterwarnings("ignore", "Converting a tensor", Warning)
        torch.onnx.export(
            deployed,
            tuple(pictures),
            part,
            input_names=["image", "mirrored"],
            output_names=["mask", "edge"],
            opset_version=OPSET,
            dynamo=False,
        )
    model = onnx.load(part)
    model.producer_name = NAME
    onnx.helper.set_model_props(model, about)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, part)
    part.replace(out)
    return out


def main() -> int:
    """Export; print a user's mistake as one message with its remedy."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    for key in ("eg1800_miou", "webcam_val_miou"):
        flag = f"--{key.replace('_', '-')}"
        parser.add_argument(flag, type=float, help="measured, %%; goes to the metadata")
    args = parser.parse_args()
    figures = {k: v for k, v in vars(args).items() if k.endswith("_miou") and v}
    try:
        export(args.checkpoint, args.out, figures)
    except PortraitCamError as error:
        print(f"{error}\n{error.hint}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
