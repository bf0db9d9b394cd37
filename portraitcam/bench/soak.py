"""Whether memory, threads, handles and frame times stay flat for long."""

import gc
import threading
import time
from typing import Any

import psutil

from portraitcam.engine import Engine
from portraitcam.settings import Settings
from portraitcam.sinks.null import NullSink
from portraitcam.sources.synthetic import SyntheticSource

SIZE = (640, 360)
SAMPLES = 20


class TirelessScene(SyntheticSource):
    """The demo scene at full speed, which the engine treats like a camera."""

    def __init__(self) -> None:
        super().__init__(SIZE, 30, paced=False)
        self.live = True


def soak(minutes: float) -> dict[str, Any]:
    """Run the engine at full speed for `minutes` and sample what it uses.

    Returns:
        minutes, frames, samples (one row each: seconds, frames, rss_mb, threads,
        handles, frame_ms p50) and growth: last minus first sample after warm-up.

    Raises:
        PortraitCamError: The engine has ended by itself.
    """
    engine = Engine(Settings(), [NullSink()], patient=True, source=TirelessScene())
    rows: list[dict[str, float]] = []
    started = time.monotonic()
    engine.start()
    try:
        for sample in range(1, SAMPLES + 1):
            due = started + minutes * 60 * sample / SAMPLES
            time.sleep(max(0.0, due - time.monotonic()))
            rows.append(_sample(engine, time.monotonic() - started))
    finally:
        engine.stop()
    if engine.status.error is not None:
        raise engine.status.error
    first, last = rows[max(1, SAMPLES // 5)], rows[-1]
    growth = {
        k: round(last[k] - first[k], 3) for k in first if k not in ("s", "frames")
    }
    return {
        "minutes": minutes,
        "frames": engine.status.frames,
        "growth": growth,
        "samples": rows,
    }


def _sample(engine: Engine, at_s: float) -> dict[str, float]:
    gc.collect()
    process = psutil.Process()
    handles = (
        process.num_fds() if hasattr(process, "num_fds") else process.num_handles()
    )
    return {
        "s": round(at_s, 1),
        "frames": engine.status.frames,
        "rss_mb": round(process.memory_info().rss / 2**20, 1),
        "threads": threading.active_count(),
        "handles": handles,
        "frame_ms": round(engine.status.frame_ms[0], 3),
    }
