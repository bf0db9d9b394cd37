import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch import Tensor  # noqa: E402

from portraitcam.training.losses import (  # noqa: E402
    WEIGHTS,
    class_shares,
    losses,
    lovasz_hinge,
    total_loss,
)


def perfect(mask: Tensor, band: Tensor) -> Tensor:
    """Logits that are sure of the right class."""
    return 40 * class_shares(mask, band) - 20


def scene() -> tuple[Tensor, Tensor]:
    mask = torch.zeros(1, 1, 32, 32)
    mask[..., 16:] = 1
    band = torch.zeros(1, 1, 32, 32)
    band[..., 12:20] = 1
    return mask, band


def test_every_part_has_a_weight() -> None:
    mask, band = scene()
    outputs = (perfect(mask, band), torch.zeros(1, 3, 16, 16), torch.zeros(1, 3, 8, 8))
    assert losses(outputs, mask, band).keys() == WEIGHTS.keys()


def test_undecided_logits_cost_the_logarithm_of_the_classes() -> None:
    mask, band = scene()
    flat = [torch.zeros(1, 3, n, n) for n in (32, 16, 8)]
    parts = losses((flat[0], flat[1], flat[2]), mask, band)
    assert float(parts["region"]) == pytest.approx(np.log(2), abs=1e-5)
    assert float(parts["aux"]) == pytest.approx(np.log(3), abs=1e-5)


def test_a_perfect_answer_costs_next_to_nothing_outside_the_band() -> None:
    mask, band = scene()
    logits = perfect(mask, band)
    # In the band portrait and background still say which side is likelier.
    logits[:, 0:1] += band * (40 * mask - 20)
    small = [torch.nn.functional.avg_pool2d(logits, n) for n in (2, 4)]
    parts = losses((logits, small[0], small[1]), mask, band)
    for name in ("region", "overlap", "edge", "aux"):
        assert float(parts[name]) < 0.01, name


def test_lovasz_hinge_of_hard_answers_is_the_jaccard_loss() -> None:
    """With margins of exactly 1, errors cost 2: twice one minus the IoU."""
    person = torch.tensor([[1.0, 1.0, 1.0, 0.0, 0.0, 0.0]])
    score = torch.tensor([[1.0, 1.0, -1.0, 1.0, -1.0, -1.0]])
    jaccard = 2 / 4
    assert float(lovasz_hinge(score, person)) == pytest.approx(2 * (1 - jaccard))


def test_lovasz_hinge_takes_an_empty_frame() -> None:
    score = torch.full((1, 9), -2.0, requires_grad=True)
    loss = lovasz_hinge(score, torch.zeros(1, 9))
    (gradient,) = torch.autograd.grad(loss, score)
    assert float(loss.detach()) == 0
    assert torch.isfinite(gradient).all()


def test_classes_share_every_pixel() -> None:
    mask, band = scene()
    shares = class_shares(mask, band)
    assert torch.equal(shares.sum(1), torch.ones(1, 32, 32))
    assert torch.equal(shares[:, 1:2], band)


def test_the_total_weighs_the_parts() -> None:
    parts = {name: torch.tensor(1.0) for name in WEIGHTS}
    assert float(total_loss(parts)) == pytest.approx(sum(WEIGHTS.values()))
