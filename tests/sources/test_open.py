import os
from pathlib import Path

import pytest

from portraitcam.errors import PortraitCamError, SourceError, UsageError
from portraitcam.sources import open_source


def refused(spec: str) -> PortraitCamError:
    with pytest.raises(PortraitCamError) as caught:
        open_source(spec, size=(64, 48), fps_hz=30)
    assert caught.value.hint
    return caught.value


def test_a_misspelt_word_is_wrong_usage_with_the_word_that_was_meant() -> None:
    error = refused("sinthetic")
    assert isinstance(error, UsageError)
    assert "synthetic" in error.hint


def test_a_word_like_no_source_is_wrong_usage_with_all_kinds() -> None:
    error = refused("zzz")
    assert isinstance(error, UsageError)
    assert "camera:NAME" in error.hint


def test_a_missing_file_is_named_with_one_like_it(tmp_path: Path) -> None:
    (tmp_path / "holiday.mp4").touch()
    error = refused(str(tmp_path / "holliday.mp4"))
    assert isinstance(error, SourceError)
    assert "holiday.mp4" in error.hint


def test_a_folder_is_no_source(tmp_path: Path) -> None:
    assert "folder" in refused(str(tmp_path)).message


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such devices")
def test_a_device_is_no_file_but_may_be_a_camera() -> None:
    error = refused("/dev/null")
    assert "no ordinary file" in error.message
    assert "camera:" in error.hint


def test_what_is_called_a_picture_is_refused_as_one(tmp_path: Path) -> None:
    (tmp_path / "some.png").write_bytes(b"hello" * 50)
    assert "picture" in refused(str(tmp_path / "some.png")).message
