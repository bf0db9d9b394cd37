"""Hostile files of every kind that is read: one message each, in bounds, no crash."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import pytest
from onnx import TensorProto, helper

from tests.hostile import corpus

if TYPE_CHECKING:
    from tests.conftest import MakeNetwork

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="bounds memory as Linux does"
)

JUDGE = Path(__file__).with_name("judge.py")
MEMORY_MB, CPU_S = 4000, 90


def filled(folder: Path, files: Iterable[tuple[str, bytes]]) -> Path:
    folder.mkdir()
    for name, content in files:
        (folder / name).write_bytes(content)
    return folder


def judged(
    kind: str, folder: Path, *, most_ms: float = 3000, most_mb: float = 150
) -> dict[str, str]:
    """What became of every file in `folder`: it was read, or the error's name."""
    done = subprocess.run(
        [sys.executable, str(JUDGE), kind, str(folder), str(MEMORY_MB), str(CPU_S)],
        capture_output=True, text=True, timeout=110, check=False,
        env={**os.environ, "PORTRAITCAM_CONFIG": str(folder.with_name("own"))},
    )  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    last = lines[-1].get("file", "the end") if lines else "the start"
    assert done.returncode == 0, f"at {last}: {done.stderr[-3000:]}"
    told: dict[str, str] = {}
    for name, verdict in zip(lines[::2], lines[1::2], strict=True):
        told[name["file"]] = verdict["told"]
        assert verdict["ms"] < most_ms, (name, verdict)
        assert verdict["mb"] < most_mb, (name, verdict)
    assert len(told) == len(list(folder.iterdir()))
    return told


def test_hostile_pictures_are_read_or_refused(tmp_path: Path) -> None:
    told = judged("picture", filled(tmp_path / "in", corpus.pictures()), most_mb=300)
    assert set(told.values()) == {"read", "PictureError"}
    liars = [
        name for name in told if name.startswith(("huge", "strip", "tall", "cord"))
    ]
    assert len(liars) > 10
    assert {told[name] for name in liars} == {"PictureError"}


def test_a_transparent_picture_takes_the_memory_of_its_pixels(tmp_path: Path) -> None:
    files = [("clear.png", corpus.png(4000, 4000, kind=6))]
    # 61 MiB with its alpha, 46 MiB without; as floating point it would be 244 MiB.
    told = judged("picture", filled(tmp_path / "in", files), most_ms=9000, most_mb=170)
    assert told == {"clear.png": "read"}


def test_hostile_videos_are_read_or_refused(tmp_path: Path) -> None:
    told = judged("clip", filled(tmp_path / "in", corpus.videos(tmp_path)))
    assert set(told.values()) == {"read", "ClipError"}
    assert told["gap.mp4"] == "read"
    refused = [*corpus.lists(), "huge0.gif", "huge1.gif", "huge2.gif", "none.gif"]
    assert {told[name] for name in refused} == {"ClipError"}


@pytest.mark.parametrize("kind", ["background", "source", "picture", "clip"])
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    corpus.special(folder)
    told = judged(kind, folder)
    assert "read" not in told.values()


def test_hostile_settings_are_read_or_refused(tmp_path: Path) -> None:
    folder = filled(tmp_path / "in", corpus.tables())
    corpus.special(folder)
    told = judged("table", folder)
    assert set(told.values()) == {"read", "SettingsError", "FileNotFoundError"}


def test_hostile_presets_are_read_or_refused(tmp_path: Path) -> None:
    folder = filled(tmp_path / "in", corpus.tables())
    corpus.special(folder)
    told = judged("preset", folder)
    assert set(told.values()) == {"read", "PresetError"}


def test_hostile_networks_are_used_or_refused(
    tmp_path: Path, make_network: "MakeNetwork"
) -> None:
    good = make_network("good.onnx").read_bytes()
    files = [("good.onnx", good), *corpus.mutants("flipped.onnx", good)]
    files += [("huge.onnx", network((1, 100_000, 100_000, 3)))]
    files += [
        ("flat.onnx", network((1, 0, 0, 3))),
        ("open.onnx", network((1, -1, 8, 3))),
    ]
    files += [("elsewhere.onnx", network((1, 8, 8, 3), outside="../../etc/passwd"))]
    folder = filled(tmp_path / "in", files)
    corpus.special(folder)
    told = judged("model", folder)
    assert set(told.values()) == {"read", "ModelError"}
    assert told["good.onnx"] == "read"
    for name in ("huge.onnx", "flat.onnx", "open.onnx", "elsewhere.onnx", "pipe.png"):
        assert told[name] == "ModelError"


def network(shape: tuple[int, ...], outside: str = "") -> bytes:
    """A network of a wrong size, or one whose weights lie in another file."""
    out = [1, 1, *shape[1:3]]
    image = helper.make_tensor_value_info("image", TensorProto.UINT8, shape)
    puts = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, out)
        for name in ("mask", "edge")
    ]
    weights = helper.make_tensor("w", TensorProto.FLOAT, [1], [0.0])
    if outside:
        weights = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=out)
        weights.data_location = TensorProto.EXTERNAL
        entry = weights.external_data.add()
        entry.key, entry.value = "location", outside
    nodes = [helper.make_node("Identity", ["w"], [name]) for name in ("mask", "edge")]
    graph = helper.make_graph(nodes, "g", [image], puts, [weights])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    return bytes(onnx.ModelProto.SerializeToString(model))
