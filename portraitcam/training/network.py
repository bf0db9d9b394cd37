"""The network of *Lightweight Portrait Segmentation via Edge-Optimized Attention*.

    image 224 ─ stem 112 ─ stage 56 ─ stage 28 ─ stage 14 ─ global context
                  │           │          │                        │
                  │           │          └────────(+)── up 28 ────┘
                  │           ├───────────────────(+)── up 56
                  │           │                    │
                  │           └─ F_a ── EOAM ── F_e (portrait, edge, background)
                  ├─────────────(+)── detail 112
                  └───────────── F_a ── EOAM 112
                                         │
                            224: batch norm, 3x3 convolution, three logits

The encoder is made of few, wide depth-wise separable blocks with ReLU, because those
are what an inference runtime fuses: no shuffles, no transposes, no PReLU.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from portraitcam.training.upsample import upsample

PORTRAIT, EDGE, BACKGROUND = 0, 1, 2
CLASSES = 3
MAX_PARAMETERS = 21_000
MAX_MULTIPLY_ADDS = 61_000_000
INPUT_SIZE_PX = 224
STRIDE_PX = 16


@dataclass(frozen=True)
class Design:
    """What a checkpoint must agree on before its weights can be loaded.

    Attributes:
        stem, low, middle, high: channels at 1/2, 1/4, 1/8 and 1/16 of the input.
        low_blocks, middle_blocks, high_blocks: residual blocks at those scales.
        coarse, fine: channels of the decoder at 1/8 and 1/4.
        detail: channels of the decoder at 1/2, which adds to the logits what the
            attention at 1/4 could not see; 0 leaves it away.
        squeeze: channels between the two layers of the global context gate.
        eoam: False adds ``F_a`` without the confidence matrix, at the same number of
            parameters (for the ablation).
    """

    stem: int = 16
    low: int = 24
    middle: int = 32
    high: int = 40
    low_blocks: int = 1
    middle_blocks: int = 2
    high_blocks: int = 2
    coarse: int = 24
    fine: int = 16
    detail: int = 8
    squeeze: int = 10
    eoam: bool = True

    def as_dict(self) -> dict[str, int | bool]:
        """Return the fields as a plain dictionary, for checkpoints and messages."""
        return asdict(self)


def conv(
    inputs: int,
    outputs: int,
    kernel: int = 1,
    stride: int = 1,
    groups: int = 1,
    relu: bool = True,
) -> nn.Sequential:
    """A convolution, its batch norm and, unless told otherwise, a ReLU."""
    layers: list[nn.Module] = [
        nn.Conv2d(
            inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False
        ),
        nn.BatchNorm2d(outputs),
    ]
    if relu:
        layers.append(nn.ReLU(inplace=True))
    return nn.Sequential(*layers)


class Separable(nn.Sequential):
    """Depth-wise convolution, then a point-wise one: the cheap 3x3 or 5x5."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int = 1) -> None:
        super().__init__(
            conv(inputs, inputs, kernel, stride, groups=inputs), conv(inputs, outputs)
        )


class Residual(nn.Module):
    """A separable convolution with a linear end, added to its own input."""

    def __init__(self, channels: int, kernel: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            conv(channels, channels, kernel, groups=channels),
            conv(channels, channels, relu=False),
        )

    def forward(self, features: Tensor) -> Tensor:
        return functional.relu(features + self.body(features))


class GlobalContext(nn.Module):
    """Channels are weighed by what the whole picture holds (squeeze-excitation)."""

    def __init__(self, channels: int, squeeze: int) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(channels, squeeze, 1)
        self.excite = nn.Conv2d(squeeze, channels, 1)

    def forward(self, features: Tensor) -> Tensor:
        summary = features.mean((2, 3), keepdim=True)
        gate = self.excite(functional.relu(self.squeeze(summary)))
        return features * torch.sigmoid(gate)


def normalised(image: Tensor) -> Tensor:
    """Map pixels in 0..255 to -1..1."""
    return image * (1 / 127.5) - 1.0


def mirror(image: Tensor) -> Tensor:
    """The second picture that ``answer`` wants: 6/7 as large, float (n, 3, h', w')."""
    size = [
        max(STRIDE_PX, 6 * n // 7 // STRIDE_PX * STRIDE_PX) for n in image.shape[2:]
    ]
    return functional.interpolate(image, size, mode="bilinear").flip(3)


def confidence_matrix(logits: Tensor) -> Tensor:
    """``CM = 1 - max_channel softmax(F_e)``: large where the classes are undecided.

    Args:
        logits: ``F_e``, float (n, 3, h, w).

    Returns:
        Float (n, 1, h, w) in 0..2/3. Written as ``1 - 1 / sum(exp(x - max x))``, which
        is the same number without the softmax of the losing classes.
    """
    # Three channels apart: a runtime's reductions over so few are slower than this.
    portrait, edge, background = logits[:, 0:1], logits[:, 1:2], logits[:, 2:3]
    highest = torch.maximum(torch.maximum(portrait, edge), background)
    shares = (portrait - highest).exp() + (edge - highest).exp()
    shares = shares + (background - highest).exp()
    return 1.0 - shares.reciprocal()


def with_rim(features: Tensor) -> Tensor:
    """Repeat the outermost pixels once: (n, c, h, w) to (n, c, h + 2, w + 2).

    Not ``functional.pad``: torch 2.13 compiles its backward pass wrongly for
    channels-last tensors and then stops at its own stride check.
    """
    x = torch.cat([features[..., :1, :], features, features[..., -1:, :]], -2)
    return torch.cat([x[..., :1], x, x[..., -1:]], -1)


class EdgeOptimizedAttention(nn.Module):
    """EOAM: ``F_e' = F_bcr((F_a * CM) + F_e, 2)``.

    ``F_a``, three channels projected from an early layer of the same size, enters only
    where the logits ``F_e`` are undecided: fine detail where the edge is, and quiet
    inside the person and on the wall. Not ``gated``, it enters everywhere.
    """

    def __init__(self, detail_channels: int, gated: bool) -> None:
        super().__init__()
        self.project = conv(detail_channels, CLASSES, relu=False)
        self.gated = gated

    def attend(self, logits: Tensor, detail: Tensor) -> Tensor:
        added: Tensor = self.project(detail)
        return (added * confidence_matrix(logits) if self.gated else added) + logits

    def forward(self, logits: Tensor, detail: Tensor) -> Tensor:
        return upsample(self.attend(logits, detail))


class Detail(nn.Module):
    """A thin decoder at 1/2 of the input: what is to be added to the logits there."""

    def __init__(self, d: Design) -> None:
        super().__init__()
        self.from_fine = conv(d.fine, d.detail, relu=False)
        self.from_stem = conv(d.stem, d.detail, relu=False)
        self.decode = Separable(d.detail, d.detail, 3)
        self.to_classes = conv(d.detail, CLASSES, relu=False)

    def forward(self, fine: Tensor, half: Tensor) -> Tensor:
        features = upsample(self.from_fine(fine)) + self.from_stem(half)
        logits: Tensor = self.to_classes(self.decode(functional.relu(features)))
        return logits


class PortraitNetwork(nn.Module):
    """Image to the three logits portrait, edge area, background."""

    def __init__(self, design: Design | None = None) -> None:
        super().__init__()
        self.design = d = design or Design()
        self.stem = conv(3, d.stem, 3, 2)
        self.low = nn.Sequential(
            Separable(d.stem, d.low, 3, 2),
            *(Residual(d.low, 3) for _ in range(d.low_blocks)),
        )
        self.middle = nn.Sequential(
            Separable(d.low, d.middle, 5, 2),
            *(Residual(d.middle, 5) for _ in range(d.middle_blocks)),
        )
        self.high = nn.Sequential(
            Separable(d.middle, d.high, 5, 2),
            *(Residual(d.high, 5) for _ in range(d.high_blocks)),
            GlobalContext(d.high, d.squeeze),
        )
        self.from_high = conv(d.high, d.coarse, relu=False)
        self.from_middle = conv(d.middle, d.coarse, relu=False)
        self.decode_coarse = Separable(d.coarse, d.coarse, 3)
        self.from_coarse = conv(d.coarse, d.fine, relu=False)
        self.from_low = conv(d.low, d.fine, relu=False)
        self.decode_fine = Separable(d.fine, d.fine, 3)
        self.to_classes = conv(d.fine, CLASSES, relu=False)
        self.eoam_quarter = EdgeOptimizedAttention(d.low, d.eoam)
        self.detail = Detail(d) if d.detail else None
        self.eoam_half = EdgeOptimizedAttention(d.stem, d.eoam)
        self.final_norm = nn.BatchNorm2d(CLASSES)
        # Padded with the rim itself, batch norm, upsampling and this convolution are
        # one linear map even at the rim; the export makes one convolution of them.
        self.final_conv = nn.Conv2d(CLASSES, CLASSES, 3)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Run the network.

        Args:
            image: RGB in 0..255, float (n, 3, h, w), h and w multiples of 16.

        Returns:
            Logits (n, 3, h, w), and the ``F_e`` that entered the EOAMs at half and at
            a quarter of that size, for the auxiliary losses.
        """
        half = self.stem(normalised(image))
        at_half, at_quarter = self.decode(half)
        return self.finish(self.eoam_half.attend(at_half, half)), at_half, at_quarter

    def answer(self, image: Tensor, mirrored: Tensor) -> Tensor:
        """Run the network as it is deployed, on the picture and its mirror image.

        Args:
            image: as of ``forward``.
            mirrored: the same mirrored, mostly a size smaller; see ``mirror``.

        Returns:
            Logits (n, 3, h, w).
        """
        return self.finish(self.look_twice(normalised(image), normalised(mirrored)))

    def look_twice(self, image: Tensor, mirrored: Tensor) -> Tensor:
        """Average what is seen in a picture and in its mirror image.

        A person mirrored is a person: two opinions of the same weights err less than
        one, and tremble less. The second needs not be as sharp, so it costs less.

        Args:
            image: normalised, float (n, 3, h, w).
            mirrored: normalised, float (n, 3, any, any), multiples of 16.

        Returns:
            What ``finish`` takes, float (n, 3, h / 2, w / 2).
        """
        second = self.look(mirrored).flip(3)
        size = [int(n) // 2 for n in image.shape[2:]]
        second = functional.interpolate(second, size, mode="bilinear")
        return (self.look(image) + second) * 0.5

    def look(self, image: Tensor) -> Tensor:
        """Map a normalised picture (n, 3, h, w) to logits (n, 3, h / 2, w / 2)."""
        half = self.stem(image)
        return self.eoam_half.attend(self.decode(half)[0], half)

    def finish(self, attended: Tensor) -> Tensor:
        """Upsample the attended logits; batch norm and the last convolution."""
        full = self.final_norm(upsample(attended))
        logits: Tensor = self.final_conv(with_rim(full))
        return logits

    def decode(self, half: Tensor) -> tuple[Tensor, Tensor]:
        """Map the stem's features to ``F_e`` at half and at a quarter of the size."""
        quarter = self.low(half)
        eighth = self.middle(quarter)
        sixteenth = self.high(eighth)
        coarse = upsample(self.from_high(sixteenth)) + self.from_middle(eighth)
        coarse = self.decode_coarse(functional.relu(coarse))
        fine = upsample(self.from_coarse(coarse)) + self.from_low(quarter)
        fine = self.decode_fine(functional.relu(fine))
        at_quarter = self.to_classes(fine)
        at_half = self.eoam_quarter(at_quarter, quarter)
        if self.detail is not None:
            at_half = at_half + self.detail(fine, half)
        return at_half, at_quarter


def mask_and_edge(logits: Tensor) -> tuple[Tensor, Tensor]:
    """What leaves the network, from its logits (n, 3, h, w).

    Returns:
        mask: ``sigmoid(portrait - background)``, the portrait's share of what is not
            edge, float (n, 1, h, w) in 0..1. Inside the edge area it still says which
            of the two sides is likelier.
        edge: the softmax probability of the edge area, same shape and range.
    """
    portrait, edge, background = logits[:, 0:1], logits[:, 1:2], logits[:, 2:3]
    rivals = (portrait - edge).exp() + (background - edge).exp()
    return torch.sigmoid(portrait - background), 1 / (1 + rivals)


def count_parameters(network: nn.Module) -> int:
    """Number of trainable parameters, batch norms included."""
    return sum(p.numel() for p in network.parameters() if p.requires_grad)


def count_multiply_adds(network: nn.Module, size_px: int = INPUT_SIZE_PX) -> int:
    """Multiply-adds of all convolutions for one square image, looked at twice."""
    total = 0

    def add(module: nn.Module, _inputs: object, output: Tensor) -> None:
        nonlocal total
        weight = module.weight
        assert isinstance(weight, Tensor)
        per_output = weight.shape[1] * weight.shape[2] * weight.shape[3]
        total += output.numel() * per_output

    hooks = [
        m.register_forward_hook(add)
        for m in network.modules()
        if isinstance(m, nn.Conv2d)
    ]
    training = network.training
    network.eval()
    with torch.no_grad():
        device = next(network.parameters()).device
        image = torch.zeros(1, 3, size_px, size_px, device=device)
        if isinstance(network, PortraitNetwork):
            network.answer(image, mirror(image))
        else:
            network(image)
    network.train(training)
    for hook in hooks:
        hook.remove()
    return total


if __name__ == "__main__":
    network = PortraitNetwork()
    print(f"parameters    {count_parameters(network):,} of {MAX_PARAMETERS:,}")
    print(f"multiply-adds {count_multiply_adds(network):,} of {MAX_MULTIPLY_ADDS:,}")
