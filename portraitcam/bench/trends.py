"""Whether figures of a long run stay what they are."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

_WARM_UP = 0.25
"""Share of the samples that are left out: caches fill, libraries load."""
_TOLERANCE = {
    "used_mb": 0.02,
    "rss_mb": 0.03,
    "threads": 0.0,
    "handles": 0.0,
    "frame_ms": 0.15,
}
"""By how much a figure may grow in the run, as a share of its median, to be flat."""
_SLACK = {
    "used_mb": 1.0,
    "rss_mb": 4.0,
    "threads": 0.5,
    "handles": 0.5,
    "frame_ms": 0.5,
}
"""And beside that, in its own unit."""


def trends_of(samples: Sequence[dict[str, float]]) -> dict[str, dict[str, Any]]:
    """How each figure moves once warm, and whether it is flat.

    The slope is Theil and Sen's: the median of the slopes between every two samples.
    Growth is what it makes of the whole run, or the median of the last quarter less
    that of the first, whichever is more. A few outliers can move neither.

    Args:
        samples: In their order; at least two after warm-up, else nothing is said.

    Returns:
        For each figure its median, least and most, an_hour (the slope), growth,
        allowed and flat.
    """
    warm = samples[int(len(samples) * _WARM_UP) :]
    if len(warm) < 2:
        return {}
    at_s = np.array([sample["s"] for sample in warm])
    trends: dict[str, dict[str, Any]] = {}
    for name, tolerance in _TOLERANCE.items():
        values = np.array([sample[name] for sample in warm])
        slope = _slope(at_s, values)
        # A step amid the run leaves that median as it is: so the ends count as well.
        quarter = max(1, len(warm) // 4)
        step = float(np.median(values[-quarter:]) - np.median(values[:quarter]))
        growth = max(slope * float(at_s[-1] - at_s[0]), step)
        middle = float(np.median(values))
        allowed = tolerance * middle + _SLACK[name]
        trends[name] = {
            "median": round(middle, 2),
            "least": round(float(values.min()), 2),
            "most": round(float(values.max()), 2),
            "an_hour": round(slope * 3600, 2),
            "growth": round(growth, 3),
            "allowed": round(allowed, 3),
            "flat": growth <= allowed,
        }
    return trends


def _slope(at_s: npt.NDArray[np.float64], values: npt.NDArray[np.float64]) -> float:
    """Median of the slopes between every two of `values`, a second."""
    first, second = np.triu_indices(len(values), 1)
    apart_s = np.maximum(at_s[second] - at_s[first], 1e-9)
    return float(np.median((values[second] - values[first]) / apart_s))
