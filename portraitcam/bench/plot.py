"""Curves of a long run as one picture, drawn without any plotting library."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from portraitcam.errors import SinkError
from portraitcam.frames import Image

_WIDTH, _PANEL, _LEFT, _RIGHT, _TOP, _BOTTOM = 960, 200, 90, 24, 34, 26
_PAPER, _INK, _GRID = (255, 255, 255), (60, 52, 44), (226, 222, 216)
_CURVE, _OTHER = (168, 96, 32), (186, 178, 168)
_FONT = cv2.FONT_HERSHEY_SIMPLEX

CURVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("memory in use, MB", ("used_mb",)),
    ("memory resident, MB", ("rss_mb",)),
    ("threads", ("threads",)),
    ("file handles", ("handles",)),
    ("time of a frame, ms: median (dark), 95th percentile (light)",
     ("frame_ms", "frame_p95_ms")),
)  # fmt: skip
"""Each panel's title and the figures in it, the main one first."""


def plot(samples: Sequence[dict[str, float]], path: Path) -> None:
    """Write `samples` of a soak as curves over time, one panel below the other.

    Args:
        samples: See `portraitcam.bench.soak.soak`.
        path: A picture's, such as soak.png.

    Raises:
        SinkError: It cannot be written.
    """
    page: Image = np.full((_PANEL * len(CURVES) + 30, _WIDTH, 3), _PAPER, np.uint8)
    at_s = np.array([sample["s"] for sample in samples])
    for row, (title, names) in enumerate(CURVES):
        curves = [np.array([sample[name] for sample in samples]) for name in names]
        _draw_panel(page, row * _PANEL, title, at_s, curves)
    _write(page, f"{at_s[-1] / 60:.1f} minutes", (_WIDTH - 150, len(page) - 10))
    try:
        written = cv2.imwrite(str(path), page)
    except cv2.error as error:
        written = False
        reason = str(error)
    else:
        reason = "the folder cannot be written"
    if not written:
        raise SinkError(
            f"The plot {path} cannot be written: {reason}.",
            hint="Name a picture such as soak.png in a folder that you may write to.",
        )


def _draw_panel(
    page: Image,
    top: int,
    title: str,
    at_s: "np.typing.NDArray[np.float64]",
    curves: "Sequence[np.typing.NDArray[np.float64]]",
) -> None:
    """One title, a frame with its least and most value, and the curves in it."""
    upper, lower = top + _TOP, top + _PANEL - _BOTTOM
    low = float(min(curve.min() for curve in curves))
    high = float(max(curve.max() for curve in curves))
    # Around a constant, or nearly one, there must be room: noise is no trend.
    room = max((high - low) * 0.1, 0.05 * abs(high), 1.0)
    low, high = max(0.0, low - room), high + room

    def points(curve: "np.typing.NDArray[np.float64]") -> "np.typing.NDArray[np.int32]":
        x = _LEFT + at_s / max(at_s[-1], 1e-9) * (_WIDTH - _LEFT - _RIGHT)
        y = lower - (curve - low) / (high - low) * (lower - upper)
        return np.stack([x, y], axis=1).round().astype(np.int32)

    for share in (0.0, 0.5, 1.0):
        y = round(lower - share * (lower - upper))
        cv2.line(page, (_LEFT, y), (_WIDTH - _RIGHT, y), _GRID, 1)
        _write(page, f"{low + share * (high - low):8.1f}", (6, y + 5))
    for curve, colour in zip(
        reversed(curves), (_CURVE, _OTHER)[: len(curves)][::-1], strict=True
    ):
        cv2.polylines(page, [points(curve)], False, colour, 2, cv2.LINE_AA)
    _write(page, title, (_LEFT, top + 22))


def _write(page: Image, words: str, at: tuple[int, int]) -> None:
    cv2.putText(page, words, at, _FONT, 0.45, _INK, 1, cv2.LINE_AA)
