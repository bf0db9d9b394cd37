import os
from pathlib import Path

import pytest

from portraitcam.files import read_small, write_whole


def test_a_text_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "a.json"
    for text in ("first, and longer\n", "d\u00e9j\u00e0 vu\n", ""):
        write_whole(text, path)
        assert read_small(path, 100) == text
    assert os.listdir(path.parent) == ["a.json"]


def test_what_is_too_large_or_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"x" * 2048)
    assert len(read_small(path, 2048)) == 2048
    with pytest.raises(ValueError, match="larger than 1 KiB"):
        read_small(path, 2047)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(ValueError, match="utf-8"):
        read_small(path, 100)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="no ordinary file"):
        read_small(tmp_path / "pipe", 100)
    with pytest.raises(ValueError, match="no ordinary file"):
        read_small(tmp_path, 100)


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    (tmp_path / "a.json" / "inside").touch()
    with pytest.raises(OSError, match=r"a\.json"):
        write_whole("text", tmp_path / "a.json")
    assert os.listdir(tmp_path) == ["a.json"]
