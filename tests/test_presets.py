import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam import presets
from portraitcam.errors import PresetError
from portraitcam.settings import RAW_ROOM, Settings

CALM = Settings(background="#2c3a4a", smoothing=0.9, feather_px=4, fit="contain")


def put(name: str, content: bytes) -> Path:
    """A file in the presets' folder that the program did not write."""
    presets.folder().mkdir(parents=True, exist_ok=True)
    path = presets.folder() / name
    path.write_bytes(content)
    return path


def test_a_preset_gives_back_the_look_it_was_saved_with() -> None:
    presets.save("Büro", CALM)
    assert presets.load("Büro") == presets.look(CALM)
    assert presets.names() == ["Büro"]
    assert os.listdir(presets.folder()) == ["Büro.json"]


def test_a_preset_leaves_camera_size_and_gallery_alone() -> None:
    settings = CALM.with_values(source="camera:7", size=(640, 360), gallery=("a.png",))
    presets.save("Work", settings)
    stored = json.loads((presets.folder() / "Work.json").read_text())
    assert sorted(stored) == sorted(presets.LOOK)


def test_without_any_there_are_no_names_and_no_folder() -> None:
    assert presets.names() == []
    assert not presets.folder().exists()


def test_saving_again_replaces_whatever_the_case() -> None:
    presets.save("Work", CALM)
    presets.save("WORK", CALM.with_values(smoothing=0.1))
    assert presets.names() == ["Work"]
    assert presets.load("work")["smoothing"] == 0.1


def test_the_raw_room_is_never_saved_nor_read() -> None:
    with pytest.raises(PresetError, match="raw room"):
        presets.save("Open", Settings(background=RAW_ROOM))
    assert presets.names() == []
    put("Open.json", b'{"background": "none"}')
    with pytest.raises(PresetError, match="raw room"):
        presets.load("Open")


@pytest.mark.parametrize(
    "name",
    [
        "", " ", ".", "..", "../settings", "a/b", "a\\b", "C:", ".hidden", "-x",
        "nul", "COM1", "aux.txt", "tail.", "line\nbreak", "a\x00b", "\u202eevil",
        "x" * 61, "what?",
    ],
)  # fmt: skip
def test_a_name_that_no_file_may_have_is_refused(name: str) -> None:
    with pytest.raises(PresetError) as caught:
        presets.save(name, CALM)
    assert caught.value.hint
    assert not presets.folder().exists()


@given(name=st.text(max_size=70))
def test_whatever_the_name_nothing_is_written_outside_the_folder(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    config = tmp_path_factory.mktemp("config")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORTRAITCAM_CONFIG", str(config))
        try:
            presets.save(name, CALM)
        except PresetError:
            assert os.listdir(config) == []
            return
        assert os.listdir(config) == ["presets"]
        assert len(os.listdir(config / "presets")) == 1
        assert presets.load(name) == presets.look(CALM)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b"{}",
        b"\xff\xfe",
        b'{"smoothing": 7}',
        b'{"source": "synthetic"}',
        b'{"background": 3}',
        b"[" * 60_000,
        b'{"background": "' + b"x" * 70_000 + b'"}',
    ],
)
def test_a_file_that_cannot_be_used_is_reported_and_left_out(content: bytes) -> None:
    broken = put("Broken.json", content)
    presets.save("Good", CALM)
    found, problems = presets.survey()
    assert list(found) == presets.names() == ["Good"]
    (problem,) = problems
    assert "Broken.json" in problem.message
    assert problem.hint
    assert broken.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_among_the_presets_keeps_nobody_waiting() -> None:
    presets.save("Good", CALM)
    os.mkfifo(presets.folder() / "Pipe.json")
    assert presets.names() == ["Good"]


def test_an_unknown_name_is_answered_with_the_one_that_was_meant() -> None:
    with pytest.raises(PresetError) as caught:
        presets.load("Work")
    assert "None have been saved" in caught.value.hint
    presets.save("Work", CALM)
    presets.save("Home", CALM)
    for meant in ("wrok", "../Work"):
        with pytest.raises(PresetError) as caught:
            presets.load(meant)
        assert caught.value.hint == "Did you mean Work?"
    with pytest.raises(PresetError) as caught:
        presets.load("Zyx")
    assert caught.value.hint == "There are: Home, Work."


def test_a_deleted_preset_is_gone() -> None:
    presets.save("Work", CALM)
    presets.delete("Work")
    assert presets.names() == []
    with pytest.raises(PresetError, match="no preset"):
        presets.delete("Work")


def test_a_preset_travels_in_one_file(tmp_path: Path) -> None:
    presets.save("Work", CALM)
    file = tmp_path / "Studio.json"
    presets.export_file("Work", file)
    assert presets.import_file(file) == "Studio"
    assert presets.load("Studio") == presets.look(CALM)


def test_an_import_never_replaces_another_preset(tmp_path: Path) -> None:
    presets.save("Work", CALM)
    file = tmp_path / "Work.json"
    presets.export_file("Work", file)
    assert presets.import_file(file) == "Work", "it is the same"
    presets.save("Work", CALM.with_values(smoothing=0.2))
    assert presets.import_file(file) == "Work 2"
    assert presets.load("Work")["smoothing"] == 0.2
    assert presets.load("Work 2") == presets.look(CALM)


@pytest.mark.parametrize("content", [b"no preset", b'{"source": "/dev/video0"}'])
def test_what_is_no_preset_is_not_imported(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "letter.json"
    file.write_bytes(content)
    with pytest.raises(PresetError, match=r"letter\.json"):
        presets.import_file(file)
    assert presets.names() == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    with pytest.raises(PresetError, match="cannot be saved") as caught:
        presets.save("Work", CALM)
    assert caught.value.hint
