"""How long one frame takes, beside what one plain blend of it takes."""

import os
import platform
import time
import tracemalloc
from typing import Any

import cv2
import numpy as np
import psutil

from portraitcam.errors import SourceError
from portraitcam.frames import Frame, Image
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sources import open_source
from portraitcam.timing import Durations

WARM_UP_FRAMES = 10
TRACED_FRAMES = 10
_READ_TIMEOUT_S = 5.0


def speed(settings: Settings, frames: int) -> dict[str, Any]:
    """Run `frames` frames through the pipeline, as fast as they go.

    Reading the source is not measured. Percentiles hold for the frames after the
    first ten. `blend_ms` is the median of one uint8 blend of a whole frame (two
    `cv2.multiply` and one `cv2.add`), taken between the frames of the same run, so
    that `frame_over_blend` is a ratio that carries over to other machines.

    Returns:
        size, frames, stages_ms, allocated_bytes (fresh memory a stage takes at once,
        after all was timed), frame_ms, cpu_ms_per_frame, rss_mb, first_frame_ms
        (from the start of the process) and the conditions of the run.

    Raises:
        PortraitCamError: The source, the background or the network cannot be opened.
    """
    pipeline = Pipeline(settings)
    source = open_source(
        settings.source, size=settings.size, fps_hz=settings.fps_hz, paced=False
    )
    frame_ms, blend_ms, first_frame_ms = Durations(frames), Durations(frames), 0.0
    cpu_s, count, size = 0.0, 0, (0, 0)
    blend: PlainBlend | None = None
    try:
        while count < WARM_UP_FRAMES + frames:
            frame = _read(source.read(_READ_TIMEOUT_S))
            started, cpu_started = time.perf_counter(), time.process_time()
            image = pipeline.process(frame)
            elapsed_ms = (time.perf_counter() - started) * 1000
            if count == 0:
                first_frame_ms = _since_start_ms()
                size, blend = (image.shape[1], image.shape[0]), PlainBlend(image)
            if count == WARM_UP_FRAMES:
                pipeline.reset()
            if count >= WARM_UP_FRAMES:
                cpu_s += time.process_time() - cpu_started
                frame_ms.add(elapsed_ms)
                assert blend is not None
                blend_ms.add(blend.run_ms(frame.image, image))
            count += 1
        stages_ms = {k: round(v, 3) for k, v in pipeline.stages_ms().items()}
        tracemalloc.start()
        pipeline.reset()
        for _ in range(TRACED_FRAMES):
            pipeline.process(_read(source.read(_READ_TIMEOUT_S)))
        allocated_bytes = pipeline.stages_bytes()
    finally:
        source.close()
        tracemalloc.stop()
        pipeline.close()
    p50_ms, blend_p50_ms = frame_ms.percentile(50), blend_ms.percentile(50)
    return {
        "size": list(size),
        "frames": frames,
        "stages_ms": stages_ms,
        "allocated_bytes": allocated_bytes,
        "frame_ms": {"p50": round(p50_ms, 3), "p95": round(frame_ms.percentile(95), 3)},
        "blend_ms": round(blend_p50_ms, 3),
        "frame_over_blend": round(p50_ms / blend_p50_ms, 2),
        "cpu_ms_per_frame": round(cpu_s / frames * 1000, 3),
        "rss_mb": round(psutil.Process().memory_info().rss / 2**20, 1),
        "first_frame_ms": round(first_frame_ms, 1),
        "source": settings.source,
        "background": settings.background,
        "threads": settings.threads,
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
        "versions": {"opencv": cv2.__version__, "numpy": np.__version__},
    }


class PlainBlend:
    """The yardstick: one uint8 blend of whole frames with a mask of 3 channels.

    Args:
        image: Any frame; it gives the size.
    """

    def __init__(self, image: Image) -> None:
        ramp = np.linspace(0, 255, image.shape[1]).astype(np.uint8)
        self._mask = np.empty_like(image)
        self._mask[:] = ramp[None, :, None]
        self._inverse = 255 - self._mask
        self._near, self._far = np.empty_like(image), np.empty_like(image)

    def run_ms(self, image: Image, background: Image) -> float:
        """Blend once; milliseconds it took."""
        started = time.perf_counter()
        cv2.multiply(image, self._mask, dst=self._near, scale=1 / 255)
        cv2.multiply(background, self._inverse, dst=self._far, scale=1 / 255)
        cv2.add(self._near, self._far, dst=self._near)
        return (time.perf_counter() - started) * 1000


def _read(frame: Frame | None) -> Frame:
    if frame is None:
        raise SourceError(
            f"The source gave no frame within {_READ_TIMEOUT_S:g} s.",
            hint="Try --source synthetic.",
        )
    return frame


def _since_start_ms() -> float:
    began_s = float(psutil.Process().create_time())
    return (time.time() - began_s) * 1000
