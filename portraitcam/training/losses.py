"""The parts of the loss, each with a name and a reason.

region   every pixel: cross-entropy of the mask to the soft matte
overlap  the whole: Lovász hinge, the convex stand-in for the IoU that is measured
edge     the third class: cross-entropy of the edge to a band round the mask's edge
aux      the EOAMs' own logits F_e, else nothing tells them which class is which
"""

import torch
from torch import Tensor
from torch.nn import functional

Outputs = tuple[Tensor, Tensor, Tensor]

WEIGHTS = {"region": 1.0, "overlap": 0.5, "edge": 0.5, "aux": 0.4}


def class_shares(mask: Tensor, band: Tensor) -> Tensor:
    """Soft labels portrait, edge, background: float (n, 3, h, w), summing to 1."""
    inside = 1 - band
    return torch.cat([mask * inside, band, (1 - mask) * inside], 1)


def lovasz_hinge(score: Tensor, person: Tensor) -> Tensor:
    """Lovász hinge of each picture, averaged (Berman et al., CVPR 2018, algorithm 1).

    Args:
        score: float (n, pixels), positive where a person is seen.
        person: float (n, pixels), 1 person and 0 background.

    Returns:
        A scalar, at least 0.
    """
    errors = 1 - score * (2 * person - 1)
    errors, order = errors.sort(dim=1, descending=True)
    truth = person.gather(1, order)
    total = truth.sum(1, keepdim=True)
    intersection = total - truth.cumsum(1)
    union = total + (1 - truth).cumsum(1)
    jaccard = 1 - intersection / union
    steps = torch.diff(jaccard, dim=1, prepend=torch.zeros_like(jaccard[:, :1]))
    return (functional.relu(errors) * steps).sum(1).mean()


def pixel_losses(outputs: Outputs, mask: Tensor, band: Tensor) -> list[Tensor]:
    """The parts that look at each pixel alone: region, edge, aux (scalars)."""
    logits, at_half, at_quarter = outputs
    portrait, edge, background = logits[:, 0:1], logits[:, 1:2], logits[:, 2:3]
    bce = functional.binary_cross_entropy_with_logits
    region = bce(portrait - background, mask)
    edge_loss = bce(edge - torch.logaddexp(portrait, background), band)
    shares = functional.avg_pool2d(class_shares(mask, band), 2)
    aux = _cross_entropy(at_half, shares)
    aux = aux + _cross_entropy(at_quarter, functional.avg_pool2d(shares, 2))
    return [region, edge_loss, aux / 2]


def _cross_entropy(logits: Tensor, shares: Tensor) -> Tensor:
    return -(shares * functional.log_softmax(logits, 1)).sum(1).mean()


def overlap_loss(logits: Tensor, mask: Tensor) -> Tensor:
    """Lovász hinge of the mask at half size, where sorting is cheap."""
    score = logits[:, 0:1] - logits[:, 2:3]
    score = functional.avg_pool2d(score, 2).flatten(1)
    person = (functional.avg_pool2d(mask, 2) > 0.5).float().flatten(1)
    return lovasz_hinge(score, person)


def losses(outputs: Outputs, mask: Tensor, band: Tensor) -> dict[str, Tensor]:
    """Compute all parts.

    Args:
        outputs: what the network returns: logits (n, 3, h, w), F_e at 1/2 and at 1/4.
        mask: float (n, 1, h, w) in 0..1.
        band: the edge area, float (n, 1, h, w), 0 or 1.

    Returns:
        The parts by name, unweighted scalars.
    """
    region, edge, aux = pixel_losses(outputs, mask, band)
    overlap = overlap_loss(outputs[0], mask)
    return {"region": region, "overlap": overlap, "edge": edge, "aux": aux}


def total_loss(parts: dict[str, Tensor]) -> Tensor:
    """Weigh the parts and add them up."""
    return torch.stack([WEIGHTS[name] * part for name, part in parts.items()]).sum()
