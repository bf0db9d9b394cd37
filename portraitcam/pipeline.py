"""The order of the stages, and the only place that knows it.

    turn -> segment -> plate -> people (fill) -> smooth -> frame -> upsample -> compose

No threads, devices or Qt. Whatever a stage raises comes out of `process`: a mask of
another frame is never used instead.
"""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from portraitcam.backgrounds import Background
from portraitcam.blend import blend, cut_out
from portraitcam.compose import open_background
from portraitcam.errors import ModelError
from portraitcam.frames import Cutout, Frame, Image, Mask, Matte, Size
from portraitcam.framing import (
    WHOLE,
    Cutter,
    Framer,
    View,
    by_hand,
    part_of_mask,
    turned,
)
from portraitcam.harmony import Harmony
from portraitcam.people import People
from portraitcam.plate import CleanPlate
from portraitcam.resources import model_path
from portraitcam.scratch import Scratch
from portraitcam.segmenter import ModelInfo, Segmenter
from portraitcam.settings import RAW_ROOM, Settings
from portraitcam.smooth import TemporalSmoother
from portraitcam.spill import spill_of
from portraitcam.timing import StageTimes
from portraitcam.torn import TornWatch
from portraitcam.upsample import Upsampler

_ROUNDING = 0.01
"""By how much a mask may leave 0..1 on its way through the stages."""

_BUFFERS = 3
"""Composed images in turn: each is valid until this many calls later."""


class Pipeline:
    """Frames in, composed images out. Not for several threads at once.

    Args:
        settings: What the user has set.
        model: The network's file; None takes the one that ships.

    Attributes:
        matte: The last matte, uint8 (h, w); valid until the next call of `process`.
            None before the first frame and while the raw room is shown.
        framed: The last frame's own image as it is framed, which the matte is of:
            the raw room, never to be sent.
        coverage: Share of the last frame that is person, 0..1.
        torn: Whether the last frame looked torn; see `TornWatch`.

    Raises:
        ModelError: The network cannot be loaded.
        BackgroundError: The background cannot be opened.
    """

    def __init__(self, settings: Settings, model: Path | None = None) -> None:
        cv2.setNumThreads(settings.threads)
        self._settings = settings
        self._model = model or model_path()
        self._segment = Segmenter(self._model, settings.threads)
        self._torn = TornWatch()
        self._plate = CleanPlate()
        self._people = People(settings.keep, settings.gaps)
        self._smooth = TemporalSmoother(settings.smoothing)
        self._framer, self._cut = Framer(), Cutter()
        self._upsample = Upsampler()
        self._harmony = Harmony()
        self._scratch = Scratch()
        self._background = _opened(settings)
        self._times = StageTimes()
        self._buffers: list[Image] = []
        self.matte: Matte | None = None
        self.framed: Image | None = None
        self.coverage = 0.0
        self.torn = False

    def process(self, frame: Frame) -> Image:
        """Compose one frame.

        Args:
            frame: Its image may have another size than the one before.

        Returns:
            uint8 (h, w, 3) BGR of the frame's size, once it is turned; valid during
            the next two calls.

        Raises:
            ModelError: The mask is not a number, or no share, in any pixel.
            PortraitCamError: A stage failed; nothing of this frame may be shown.
        """
        settings = self._settings
        self.matte = self.framed = None
        image = turned(frame.image, settings.rotate)
        out = self._next_buffer(image)
        if self._background is None:
            return self._show_room(image, frame.time_s, out)
        mask = self._mask_of(image, self._upsample.look_at(image))
        view = self._view_for(mask, frame.time_s)
        image, mask = self._framed(image, view), part_of_mask(mask, view)
        with self._times.measure("upsample"):
            matte = self._upsample(
                mask, image, settings.edge_shift_px, settings.feather_px
            )
        with self._times.measure("compose"):
            small, scratch = self._upsample, self._scratch
            behind = self._background.image_for(
                image, small.alpha, frame.time_s, small.halves, out
            )
            spill = spill_of(small.halves[-1], small.alpha, small.step, scratch)
            person = self._harmony(
                image,
                small.halves[-1],
                small.alpha,
                behind,
                settings.match_light,
                settings.light_wrap,
            )
            blend(person, matte, behind, out, spill, scratch)
        self.matte, self.framed = matte, image
        return out

    def _show_room(self, image: Image, time_s: float, out: Image) -> Image:
        """The raw room, framed as it is set."""
        if self._settings.auto_framing:
            view = self._view_for(self._mask_of(image), time_s)
        else:
            self._forget_people()
            view = self._view_for(None, time_s)
        self.coverage, self.torn = 0.0, False
        np.copyto(out, self._framed(image, view))
        return out

    def _mask_of(self, image: Image, halves: Sequence[Image] = ()) -> Mask:
        """Where the people are who stay, at the network's size.

        Args:
            image: The frame's.
            halves: It and its halves, where they are at hand: the network's own image
                is made from the smallest that is large enough.
        """
        width, height = self._segment.info.size
        for half in halves:
            if half.shape[0] >= height and half.shape[1] >= width:
                image = half
        with self._times.measure("segment"):
            mask = self._segment(image)
            self.torn = self._torn(self._segment.seen)
        with self._times.measure("plate"):
            mask = self._plate(mask, self._segment.seen)
        with self._times.measure("fill"):
            mask = self._people(mask)
            self.coverage = cv2.mean(mask)[0]
        with self._times.measure("smooth"):
            mask = self._smooth(mask, self._segment.seen)
        if not cv2.checkRange(mask, True, -_ROUNDING, 1 + _ROUNDING)[0]:
            # Beyond this point it would be a matte, of which any byte is a sound one.
            raise ModelError(
                "The mask has values that no mask has.",
                hint="The log has the details.",
            )
        return mask

    def _view_for(self, mask: Mask | None, time_s: float) -> View:
        """What to show of a frame, by hand or by where the person is."""
        settings = self._settings
        if mask is None or not settings.auto_framing:
            self._framer.reset()
            return by_hand(settings.zoom, settings.pan_x, settings.pan_y)
        with self._times.measure("follow"):
            return self._framer(mask, time_s)

    def _framed(self, image: Image, view: View) -> Image:
        if view == WHOLE:
            return image
        with self._times.measure("frame"):
            return self._cut(image, view)

    def update(self, settings: Settings) -> None:
        """Take up new settings, between two frames.

        Raises:
            BackgroundError: The background cannot be opened; all stays as it was.
            ModelError: The network cannot be loaded again; all stays as it was.
        """
        old = self._settings
        background, segment = self._background, self._segment
        if settings.threads != old.threads:
            segment = Segmenter(self._model, settings.threads)
        if (settings.background, settings.fit) != (old.background, old.fit):
            background = _opened(settings)
            if self._background is not None:
                self._background.close()
        cv2.setNumThreads(settings.threads)
        self._people.keep, self._people.gaps = settings.keep, settings.gaps
        self._smooth.strength = settings.smoothing
        self._background, self._segment = background, segment
        self._settings = settings

    def cutout(self, size: Size) -> Cutout | None:
        """The person of the last frame alone, at `size`; None if nobody was cut out."""
        if self.framed is None or self.matte is None:
            return None
        return cut_out(self.framed, self.matte, size)

    @property
    def shows_room(self) -> bool:
        """Whether the raw room goes out: only ever by the user's explicit choice."""
        return self._background is None

    @property
    def info(self) -> ModelInfo:
        """What the network's file says of itself."""
        return self._segment.info

    def stages_ms(self) -> dict[str, float]:
        """Median duration of every stage in milliseconds, in their order."""
        ms = self._times.median_ms()
        if not ms:
            return {}
        if "upsample" not in ms:
            return {}  # only the raw room was shown
        stages = {
            "segment": ms["segment"],
            "refine": ms["plate"] + ms["fill"] + ms["upsample"],
            "smooth": ms["smooth"],
            "compose": ms["compose"],
        }
        framing = ms.get("follow", 0.0) + ms.get("frame", 0.0)
        return {**stages, "frame": framing} if framing else stages

    def stages_bytes(self) -> dict[str, int]:
        """Fresh memory a stage takes at once, at most, in bytes.

        Since the last `reset`, of frames during which `tracemalloc` traced; see
        `StageTimes`.
        """
        return dict(self._times.most_bytes)

    def reset(self) -> None:
        """Forget earlier frames and durations: what comes next is another scene."""
        self._forget_people()
        self._framer.reset()
        self._harmony.reset()
        self._times.clear()

    def _forget_people(self) -> None:
        """What was in earlier frames says nothing of the next."""
        for stage in (self._plate, self._people, self._smooth):
            stage.reset()

    def close(self) -> None:
        """Release everything. Any number of times."""
        if self._background is not None:
            self._background.close()

    def _next_buffer(self, image: Image) -> Image:
        """The composed image of longest ago, to be written again."""
        if not self._buffers or self._buffers[0].shape != image.shape:
            self._buffers = [np.empty_like(image) for _ in range(_BUFFERS)]
        self._buffers.append(self._buffers.pop(0))
        return self._buffers[-1]


def _opened(settings: Settings) -> Background | None:
    """The background that is set; None for the raw room."""
    if settings.background == RAW_ROOM:
        return None
    return open_background(settings.background, settings.fit)
