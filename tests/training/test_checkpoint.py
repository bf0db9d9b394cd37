from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from portraitcam.errors import ModelError  # noqa: E402
from portraitcam.training.checkpoint import (  # noqa: E402
    Average,
    Progress,
    load,
    load_average,
    restore,
    save,
)
from portraitcam.training.network import Design, PortraitNetwork  # noqa: E402


def saved(path: Path, network: PortraitNetwork) -> Path:
    optimizer = torch.optim.AdamW(network.parameters())
    save(path, network, Average(network), optimizer, Progress(7, 56, 1.5, 50.0), {})
    return path


def test_a_checkpoint_gives_back_weights_and_progress(tmp_path: Path) -> None:
    network = PortraitNetwork()
    path = saved(tmp_path / "a.pt", network)
    other = PortraitNetwork()
    average = Average(other)
    optimizer = torch.optim.AdamW(other.parameters())
    progress = restore(path, other, average, optimizer)
    assert progress == Progress(7, 56, 1.5, 50.0)
    for ours, theirs in zip(network.parameters(), other.parameters(), strict=True):
        assert torch.equal(ours, theirs)


def test_another_design_is_named_with_what_differs(tmp_path: Path) -> None:
    path = saved(tmp_path / "wide.pt", PortraitNetwork(Design(stem=8)))
    network = PortraitNetwork()
    optimizer = torch.optim.AdamW(network.parameters())
    message = r"wide\.pt is of another design: stem 8 instead of 16\."
    with pytest.raises(ModelError, match=message):
        restore(path, network, Average(network), optimizer)


def test_an_unknown_design_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "new.pt", PortraitNetwork())
    state = load(path)
    state["design"]["heads"] = 4
    torch.save(state, path)
    with pytest.raises(ModelError, match=r"new\.pt is of another design"):
        load_average(path)


def test_a_missing_checkpoint_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no checkpoint .*none\.pt"):
        load(tmp_path / "none.pt")


@pytest.mark.parametrize("content", [b"", b"not a checkpoint"])
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.pt"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"broken\.pt is no checkpoint"):
        load(path)


def test_a_checkpoint_of_another_program_is_refused(tmp_path: Path) -> None:
    torch.save({"state_dict": {}}, tmp_path / "theirs.pt")
    with pytest.raises(ModelError, match="of this program"):
        load(tmp_path / "theirs.pt")


def test_the_average_moves_fast_at_first_and_slowly_later() -> None:
    network = PortraitNetwork()
    average = Average(network, decay=0.9)
    ours, theirs = average.network.final_conv.weight, network.final_conv.weight
    start = ours.clone()
    with torch.no_grad():
        theirs += 1
    average.update(network, step=0)
    assert torch.allclose(ours, start + 0.9)
    average.update(network, step=10_000)
    assert torch.allclose(ours, start + 0.91)
