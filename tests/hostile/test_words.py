"""Any words and values: understood, or refused with a message of our own."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portraitcam import presets
from portraitcam.compose import open_background
from portraitcam.errors import (
    BackgroundError,
    ControlError,
    PortraitCamError,
    PresetError,
    SettingsError,
    SourceError,
    UsageError,
)
from portraitcam.gui.control import _words
from portraitcam.settings import Settings, options, parse_size, read
from portraitcam.sources import open_source

ANY = settings(
    max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats()
    | st.text(st.characters(), max_size=20)
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)
NAMES = st.sampled_from(sorted(options())) | st.text(max_size=12)
TABLES = st.dictionaries(NAMES, VALUES, max_size=4)


def _is_clear(error: PortraitCamError) -> None:
    """A refusal says something, and not too much."""
    assert error.message
    assert len(error.message) < 1000


@ANY
@given(TABLES)
def test_any_table_is_settings_or_refused(
    tmp_path: Path, table: dict[str, Any]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(table), encoding="utf-8")
    try:
        found = read(path)
    except SettingsError as error:
        _is_clear(error)
    else:
        assert isinstance(found, Settings)
        assert found.background != "none"


@ANY
@given(st.dictionaries(st.sampled_from(presets.LOOK) | st.text(), VALUES, max_size=3))
def test_any_table_is_a_preset_or_refused(
    tmp_path: Path, table: dict[str, Any]
) -> None:
    path = tmp_path / "Some.json"
    path.write_text(json.dumps(table), encoding="utf-8")
    try:
        name = presets.import_file(path)
    except PresetError as error:
        _is_clear(error)
    else:
        assert presets.load(name).get("background") != "none"


@ANY
@given(st.text() | st.text().map(lambda text: f"blur:{text}") | st.text("#0aF"))
def test_any_background_is_opened_or_refused(spec: str) -> None:
    try:
        open_background(spec, "cover").close()
    except BackgroundError as error:
        _is_clear(error)


@ANY
@given(st.text().filter(lambda text: text not in ("camera", "synthetic")))
def test_any_source_is_refused(spec: str) -> None:
    if spec.startswith("camera:"):
        return
    with pytest.raises((SourceError, UsageError)) as caught:
        open_source(spec, size=(64, 36), fps_hz=30)
    assert caught.value.hint


@ANY
@given(st.text() | st.from_regex(r"\d+x\d+", fullmatch=True))
def test_any_size_is_understood_or_refused(text: str) -> None:
    try:
        width, height = parse_size(text)
    except SettingsError as error:
        _is_clear(error)
    else:
        assert width >= 0
        assert height >= 0


@ANY
@given(st.binary() | VALUES.map(lambda value: json.dumps(value).encode()))
def test_any_line_is_one_or_two_words_or_refused(line: bytes) -> None:
    try:
        words = _words(line)
    except ControlError as error:
        _is_clear(error)
    else:
        assert 1 <= len(words) <= 2
        assert all(isinstance(word, str) for word in words)
