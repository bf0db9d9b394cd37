"""The real camera code, pipeline and sinks, each made to fail when its turn comes."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnxruntime as ort

from portraitcam.backgrounds import Background
from portraitcam.bench.faults import STAGES, Plan
from portraitcam.bench.secret import Watcher, drawn_scene
from portraitcam.errors import SinkError
from portraitcam.frames import Frame, Image, Mask, Matte, Size, resize, size_of
from portraitcam.pipeline import Pipeline
from portraitcam.segmenter import Segmenter
from portraitcam.settings import Settings
from portraitcam.smooth import TemporalSmoother
from portraitcam.sources.camera import CameraSource
from portraitcam.sources.devices import CameraInfo
from portraitcam.timing import StageTimes

_CAMERA = CameraInfo(0, "secret room", id="", path="")
_ASK_S = 0.05
_THREADED = 30
"""For how many turns from a fault of the camera on its own thread is used."""
_SLOW_S = 0.3


class SecretCamera:
    """The camera source as it ships, on a driver that shows the secret room.

    One picture is taken for every read, so that each turn has its own fault. Around
    faults of the camera it runs on its thread, as it ships; else the driver is read
    on the engine's, which is several times faster where processors are busy.

    Args:
        plan: What goes wrong.
        size: (width, height) of the pictures in px.
        pace_s: Least time between two pictures.
    """

    label = _CAMERA.name
    live = True
    fps_hz = 30.0

    def __init__(self, plan: Plan, size: Size, pace_s: float = 0.0) -> None:
        self._plan, self._pace_s = plan, pace_s
        self._driver = _Driver(plan, size)
        self._camera: CameraSource | None = None
        self._last: Frame | None = None
        self._read_at = 0.0
        self._threaded_left = 0

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame; see `Source.read`."""
        self._plan.turn()
        time.sleep(max(0.0, self._read_at + self._pace_s - time.monotonic()))
        self._read_at = time.monotonic()
        if self._plan.strikes("camera repeats") and self._last is not None:
            return self._last
        self._driver.asked.set()
        if self._plan.now is not None and "camera" in self._plan.now.name:
            self._threaded_left = _THREADED
        if self._threaded_left == 0 and self._camera is None:
            self._last = self._read_here()
            return self._last
        self._threaded_left -= 1
        if self._camera is None:
            self._camera = CameraSource(
                "",
                self._driver.size,
                30,
                find=lambda *_: _CAMERA,
                opener=lambda *_: self._driver,
            )
        self._last = self._camera.read(timeout_s)
        if self._threaded_left == 0:
            self.close()
        return self._last

    def close(self) -> None:
        """See `Source.close`."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.close()

    def _read_here(self) -> Frame | None:
        image = self._driver.read()[1]
        now = time.monotonic()
        return None if image is None else Frame(image, self._driver.index, now, now)


class _Driver:
    """Stands for `cv2.VideoCapture`; gives a picture whenever one is asked for."""

    def __init__(self, plan: Plan, size: Size) -> None:
        self._plan = plan
        self._scene = drawn_scene(size)
        self._other_size = (size[0] + 7, size[1] + 5)
        self._image = self._scene.image_at(0)
        self.index = 0
        self.size = size
        self.asked = threading.Event()

    def read(self) -> tuple[bool, Image | None]:
        """See `Capture.read`."""
        if not self.asked.wait(_ASK_S):
            return False, None
        self.asked.clear()
        self.index += 1
        fault = "" if self._plan.now is None else self._plan.now.name
        if fault.startswith("camera unplugged"):
            raise cv2.error("injected: no such device")
        if fault == "out of memory: camera":
            raise MemoryError("injected")
        if fault in ("camera gives nothing", "camera silent for long"):
            return False, None
        if fault == "camera freezes":
            return True, self._image
        if fault == "camera gives an empty picture":
            return True, np.zeros((0, 0, 3), np.uint8)
        if fault == "camera changes its size":
            return True, drawn_scene(self._other_size).image_at(self.index)
        self._image = image = self._scene.image_at(self.index)
        if fault == "camera gives grey":
            return True, cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]
        if fault == "camera gives garbage":
            return True, _torn(image, self.index)
        return True, image

    def get(self, propId: int) -> float:
        """See `Capture.get`."""
        return 30.0

    def release(self) -> None:
        """See `Capture.release`."""


def _torn(image: Image, index: int) -> Image:
    """As after lost packets: rows are shifted, blocks are grey.

    By a few pixels only. By more, the network may take what lies below a head for its
    body, and `TornWatch`, which must find that, does so nine times in ten.
    """
    row = index * 37 % image.shape[0]
    torn: Image = np.roll(image, index * 53 % 13 - 6, axis=1)
    torn[:row] = image[:row]
    torn[row : row + 8, index * 29 % image.shape[1] :] = 128
    return torn


class BreakingPipeline(Pipeline):
    """The real pipeline, whose stages fail when it is their turn."""

    def __init__(self, settings: Settings, plan: Plan, model: Path) -> None:
        self._plan = plan
        super().__init__(settings, model)
        self._times = _BreakingTimes(plan)
        self._smooth = _BreakingSmoother(settings.smoothing, plan)
        self._make_breakable()

    def update(self, settings: Settings) -> None:
        """See `Pipeline.update`."""
        super().update(settings)
        self._make_breakable()

    def process(self, frame: Frame) -> Image:
        """See `Pipeline.process`."""
        image = super().process(frame)
        self._plan.moment("compose")
        if self._plan.strikes("out of memory: amid the blend"):
            # The worst moment: the raw room lies in the buffer that was to go out.
            image[:] = resize(frame.image, size_of(image))
            raise MemoryError("injected")
        return image

    def _make_breakable(self) -> None:
        if not isinstance(self._segment, _BreakingSegmenter):
            self._segment = _BreakingSegmenter(self._model, self._plan)
        background = self._background
        if background is not None and not isinstance(background, _BreakingBackground):
            self._background = _BreakingBackground(background, self._plan)


class _BreakingSegmenter(Segmenter):
    """The real network; what comes out of the runtime may be spoilt."""

    def __init__(self, path: Path, plan: Plan) -> None:
        super().__init__(path)
        self._plan = plan
        self._session = _BreakingSession(self._session, self._spoil)

    def _spoil(self) -> None:
        plan = self._plan
        plan.moment("segment")
        if plan.strikes("network raises") or plan.strikes("network raises for long"):
            raise RuntimeError("injected")
        if plan.strikes("network slow"):
            time.sleep(_SLOW_S)
        for name, value in (("NaN", np.nan), ("0", 0.0), ("0.5", 0.5), ("1", 1.0)):
            if plan.strikes(f"network gives {name}"):
                self._mask[:] = value


class _BreakingSession:
    """An onnxruntime session after whose run something else happens as well."""

    def __init__(self, session: ort.InferenceSession, then: Callable[[], None]) -> None:
        self._session, self._then = session, then

    def run_with_iobinding(self, binding: ort.IOBinding) -> None:
        self._session.run_with_iobinding(binding)
        self._then()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


class _BreakingSmoother(TemporalSmoother):
    """The real smoother, of whose result may be left nothing that is a number."""

    def __init__(self, strength: float, plan: Plan) -> None:
        super().__init__(strength)
        self._plan = plan

    def __call__(self, mask: Mask, image_small: Image | None) -> Mask:
        mask = super().__call__(mask, image_small)
        if self._plan.strikes("mask becomes NaN"):
            return np.full_like(mask, np.nan)
        return mask


class _BreakingTimes(StageTimes):
    """A stop-watch by which every stage can run out of memory at its end."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan

    @contextmanager
    def measure(self, stage: str) -> Iterator[None]:
        with super().measure(stage):
            yield
            if stage in STAGES and self._plan.strikes(f"out of memory: {stage}"):
                raise MemoryError("injected")


class _BreakingBackground:
    """Another background, which may fail."""

    def __init__(self, background: Background, plan: Plan) -> None:
        self._background, self._plan = background, plan

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        if self._plan.strikes("background raises"):
            raise OSError("injected")
        behind = self._background.image_for(image, matte, time_s, halves, out)
        if self._plan.strikes("background of another size"):
            return behind[1:]
        return behind

    def close(self) -> None:
        self._background.close()


class BreakingWatcher(Watcher):
    """A watcher that can be closed under the engine, as a virtual camera can.

    Args:
        plan: What goes wrong; told what goes out.
        on_sent: Called after every image.
    """

    def __init__(self, plan: Plan, on_sent: Callable[[], None]) -> None:
        super().__init__(plan.note)
        self._plan, self._on_sent = plan, on_sent

    def send(self, image: Image, time_s: float) -> None:
        """See `Sink.send`."""
        plan = self._plan
        if plan.strikes("sink closed under us") or plan.strikes("sink closed for long"):
            raise SinkError("The virtual camera is gone.", hint="It was taken away.")
        if plan.strikes("out of memory: sink"):
            raise MemoryError("injected")
        super().send(image, time_s)
        plan.moment("send")
        self._on_sent()
