"""The ablation trains what it says: same parameters, other decoders, a table."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from portraitcam.errors import ModelError  # noqa: E402
from portraitcam.training import ablation  # noqa: E402
from portraitcam.training.checkpoint import Average, Progress, save  # noqa: E402
from portraitcam.training.network import (  # noqa: E402
    Design,
    PortraitNetwork,
    count_parameters,
)


@pytest.mark.parametrize("decoder", ablation.DECODERS)
def test_the_attention_costs_no_parameters(decoder: str) -> None:
    encoder = PortraitNetwork()
    on, off = (ablation.build(decoder, eoam, encoder) for eoam in (True, False))
    assert count_parameters(on) == count_parameters(off)
    image = torch.rand(1, 3, 32, 32) * 255
    on.eval()
    off.eval()
    off.load_state_dict(on.state_dict())
    logits, at_half, at_quarter = on(image)
    assert logits.shape == (1, 3, 32, 32)
    assert at_half.shape == (1, 3, 16, 16)
    assert at_quarter.shape == (1, 3, 8, 8)
    assert not torch.equal(logits, off(image)[0])


def test_the_blocking_decoder_blocks_what_is_certain() -> None:
    network = ablation.Blocking(Design()).eval()
    certain = torch.zeros(1, 3, 4, 4)
    certain[:, 0] = 40
    joined = network.join(certain, torch.rand(1, network.design.middle, 4, 4))
    assert torch.equal(joined, certain)


def test_a_run_of_all_decoders_prints_a_table(
    data_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    network = PortraitNetwork()
    path = tmp_path / "encoder.pt"
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    save(path, network, Average(network), optimizer, Progress(), {})
    args = ablation.parser().parse_args(
        [
            *("--data", str(data_root), "--cache", str(tmp_path)),
            *("--encoder", str(path), "--seeds", "2", "--samples", "4"),
            *("--batch", "2", "--size", "32", "--workers", "0", "--no-compile"),
        ]
    )
    lines = ablation.ablate(args)
    assert [line.split(" | ")[0] for line in lines[2:]] == [
        "| ours",
        "| skip-add",
        "| blocking",
    ]
    assert capsys.readouterr().err.count("'score'") == 12
    assert all(line.count("±") == 6 for line in lines[2:])


def test_a_missing_encoder_is_one_message(tmp_path: Path) -> None:
    missing = str(tmp_path / "none.pt")
    args = ["--data", str(tmp_path), "--encoder", missing]
    with pytest.raises(ModelError, match="no checkpoint"):
        ablation.ablate(ablation.parser().parse_args(args))
