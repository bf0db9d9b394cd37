"""Parity of the exported file with torch, through the program's own Segmenter."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")

import onnx  # noqa: E402

from portraitcam.errors import ModelError  # noqa: E402
from portraitcam.segmenter import Segmenter  # noqa: E402
from portraitcam.training.checkpoint import Average, Progress, save  # noqa: E402
from portraitcam.training.export import export  # noqa: E402
from portraitcam.training.network import (  # noqa: E402
    Design,
    PortraitNetwork,
    count_multiply_adds,
    count_parameters,
    mask_and_edge,
)


def drawn_image(side_px: int = 224) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A bright block that stands before noise."""
    image = np.random.default_rng(0).integers(0, 90, (side_px, side_px, 3), np.uint8)
    image[side_px // 4 :, side_px // 3 : side_px * 2 // 3] += 160
    return image


def checkpoint_of(network: PortraitNetwork, path: Path) -> Path:
    """A checkpoint whose batch norms know such images."""
    network.train()
    one = torch.from_numpy(drawn_image(96)).permute(2, 0, 1).float()
    batch = torch.stack([one, one.flip(2)])
    with torch.no_grad():
        for _ in range(40):
            network(batch)
    optimizer = torch.optim.AdamW(network.parameters())
    progress = Progress(step=3, samples=6)
    save(path, network.eval(), Average(network), optimizer, progress, {})
    return path


@pytest.mark.parametrize("eoam", [True, False])
def test_the_file_answers_as_torch_does(tmp_path: Path, eoam: bool) -> None:
    torch.manual_seed(1)
    network = PortraitNetwork(Design(eoam=eoam))
    with torch.no_grad():  # an untrained network's answer would be grey all over
        network.final_conv.weight *= 8
    file = export(checkpoint_of(network, tmp_path / "a.pt"), tmp_path / "a.onnx")
    segmenter = Segmenter(file, threads=1)
    image = drawn_image()
    mask = segmenter(image)
    other = cv2.flip(cv2.resize(image, (192, 192)), 1)
    rgb, mirrored = (
        torch.from_numpy(i[..., ::-1].copy()).permute(2, 0, 1)[None].float()
        for i in (image, other)
    )
    with torch.no_grad():
        expected = mask_and_edge(network.answer(rgb, mirrored))
    assert expected[0].std() > 0.05
    np.testing.assert_allclose(mask, expected[0][0, 0].numpy(), atol=1e-4)
    np.testing.assert_allclose(segmenter.edge, expected[1][0, 0].numpy(), atol=1e-4)


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    network = PortraitNetwork()
    checkpoint = checkpoint_of(network, tmp_path / "a.pt")
    file = export(checkpoint, tmp_path / "a.onnx", {"eg1800_miou": 93.456})
    info = Segmenter(file).info
    assert info.size == (224, 224)
    assert info.parameters == count_parameters(network)
    assert info.multiply_adds == count_multiply_adds(network)
    assert info.eg1800_miou == 93.46
    props = {p.key: p.value for p in onnx.load(file).metadata_props}
    assert props["colour_order"] == "RGB"
    assert props["trained_samples"] == "6"


def test_batch_norms_are_folded(tmp_path: Path) -> None:
    file = export(checkpoint_of(PortraitNetwork(), tmp_path / "a.pt"), tmp_path / "a")
    operators = {node.op_type for node in onnx.load(file).graph.node}
    assert "BatchNormalization" not in operators


def test_a_missing_checkpoint_is_one_message(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no checkpoint"):
        export(tmp_path / "none.pt", tmp_path / "a.onnx")
    assert not (tmp_path / "a.onnx").exists()
