import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portraitcam.errors import SettingsError
from portraitcam.settings import RAW_ROOM, Settings, load, save, settings_path

whole_settings = st.builds(
    Settings,
    source=st.text(st.characters(codec="utf-8"), min_size=1),
    background=st.sampled_from(["blur", "blur:0.3", "#00b140", "a picture.jpg"]),
    size=st.tuples(st.integers(1, 7680), st.integers(1, 7680)),
    fps_hz=st.integers(1, 120),
    fit=st.sampled_from(["cover", "contain"]),
    keep=st.sampled_from(["largest", "everyone"]),
    smoothing=st.floats(0, 1),
    edge_shift_px=st.integers(-20, 20),
    feather_px=st.integers(0, 20),
    threads=st.integers(1, 8),
    mirror_preview=st.booleans(),
    close_to_tray=st.booleans(),
    tray_explained=st.booleans(),
    gallery=st.lists(st.text(st.characters(codec="utf-8"))).map(tuple),
)


@given(settings=whole_settings)
def test_settings_survive_being_saved_and_loaded(
    settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("config") / "settings.json"
    save(settings, path)
    assert load(path) == (settings, None)
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_a_path_that_is_no_text_can_be_saved(tmp_path: Path) -> None:
    settings = Settings(gallery=("holiday\udcff.jpg",))
    save(settings, tmp_path / "settings.json")
    assert load(tmp_path / "settings.json") == (settings, None)


def test_a_missing_file_means_defaults_and_no_error(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1, 2]",
        b"\xff\xfe\x00",
        b'{"fps_hz": "fast"}',
        b'{"fps_hz": NaN}',
        b'{"smoothing": NaN}',
        b'{"size": [0, 720]}',
        b'{"colour": "red"}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_cannot_be_used_is_kept_aside(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, problem = load(path)
    assert settings == Settings()
    assert problem is not None
    assert "settings.json.unreadable" in problem.hint
    assert (tmp_path / "settings.json.unreadable").read_bytes() == content
    assert not path.exists()


def test_the_raw_room_is_never_restored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(Settings(background=RAW_ROOM, fps_hz=25), path)
    settings, problem = load(path)
    assert problem is None
    assert settings == Settings(fps_hz=25)


def test_an_unwritable_folder_is_reported_and_leaves_nothing(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("in the way")
    with pytest.raises(SettingsError, match="cannot be saved") as caught:
        save(Settings(), blocker / "settings.json")
    assert caught.value.hint
    assert os.listdir(tmp_path) == ["file"]


def test_the_folder_of_settings_can_be_chosen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PORTRAITCAM_CONFIG", str(tmp_path))
    assert settings_path() == tmp_path / "settings.json"
