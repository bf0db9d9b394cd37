"""Colours of the window, light and dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by their use; text on its ground has a contrast of at least 4.5:1."""

    window: str
    stage: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    danger: str
    danger_ground: str
    info_ground: str


LIGHT = Theme(
    window="#eceff2",
    stage="#dce1e6",
    surface="#fafbfc",
    raised="#ffffff",
    line="#cfd6dd",
    text="#19212a",
    muted="#55616d",
    accent="#0b746b",
    on_accent="#ffffff",
    danger="#c3262b",
    danger_ground="#fdebea",
    info_ground="#e2f2ef",
)
DARK = Theme(
    window="#12161a",
    stage="#090c0f",
    surface="#1a1f25",
    raised="#252b33",
    line="#38414b",
    text="#e9edf1",
    muted="#a0acb8",
    accent="#4ecbb9",
    on_accent="#04221e",
    danger="#ff7b77",
    danger_ground="#3a1e20",
    info_ground="#143330",
)
