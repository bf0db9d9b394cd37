"""The moving backgrounds. All motion is a sum of whole turns, so each clip loops."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt
from drawn import NIGHT_LIGHTS, Field, blurred, cloudy, night_sky, rgb, spot

CLIP_SIZE = (1280, 720)
"""(width, height) of every clip, in pixels."""
FRAME_RATE_HZ = 25
FRAMES = 200
"""Eight seconds."""

Frames = Iterator[npt.NDArray[np.uint8]]


def _turn(frame: int, turns: int, phase: float) -> float:
    """Sine of a motion that makes `turns` whole turns over the clip."""
    return float(np.sin(2 * np.pi * (turns * frame / FRAMES + phase)))


def _coded(
    picture: npt.NDArray[np.floating], dither: npt.NDArray[np.floating]
) -> npt.NDArray[np.uint8]:
    """Display RGB 0..1 as 8 bit; the dither stands still, so that it costs few bits."""
    return np.asarray(np.clip(picture * 255 + dither, 0, 252).round().astype(np.uint8))


def bokeh_drift(rng: np.random.Generator) -> Frames:
    """Lights of a warm evening drifting on slow closed paths."""
    # Soft light has no small detail: half the pixels each way are enough to draw it.
    size = width, height = CLIP_SIZE[0] // 2, CLIP_SIZE[1] // 2
    ground = night_sky(size, rng)
    count, hazy = 80, 16
    side = rng.choice([-1, 1], count) * rng.beta(1.25, 1.1, count)
    x = width * (0.5 + 0.55 * side)
    y = height * np.clip(rng.normal(0.5, 0.2, count), 0.02, 0.98)
    radius = height * rng.uniform(0.018, 0.085, count)
    # The first few are wide and faint: lights too far out of focus to have a rim.
    radius[:hazy] = height * rng.uniform(0.08, 0.17, hazy)
    colours = [rgb(str(c)) ** 2.2 for c in rng.choice(NIGHT_LIGHTS, count)]
    strength = 0.2 * rng.gamma(1.6, 0.6, count) * (0.25 + 0.75 * np.abs(side))
    strength[:hazy] *= 0.22
    edge = rng.uniform(1.5, 7, count)
    edge[:hazy] = 17
    phase = rng.random((count, 3))
    dither = rng.uniform(-0.5, 0.5, (CLIP_SIZE[1], CLIP_SIZE[0], 1))
    for frame in range(FRAMES):
        light = ground.copy()
        for i in range(count):
            place = (
                float(x[i] + 13 * _turn(frame, 1, phase[i, 0])),
                float(y[i] + 10 * _turn(frame, 1, phase[i, 1])),
            )
            breath = 1 + 0.22 * _turn(frame, 1, phase[i, 2])
            spot(
                light,
                place,
                float(radius[i]),
                colours[i] * strength[i] * breath,
                edge[i],
            )
        shown = (light / (1 + 0.35 * light)) ** (1 / 2.2)
        full = cv2.resize(shown, CLIP_SIZE, interpolation=cv2.INTER_CUBIC)
        yield _coded(np.asarray(full), dither)


def _panes() -> Field:
    """Sunlight through a side window of 2 by 3 panes, slanted as it falls on a wall."""
    width, height = CLIP_SIZE
    light = np.zeros((height, width))
    for column in range(2):
        for row in range(3):
            x0, x1 = 0.07 + 0.27 * column, 0.325 + 0.27 * column
            y0, y1 = -0.10 + 0.29 * row, 0.165 + 0.29 * row
            corners = [
                (x * width, (y + 0.42 * x) * height)
                for x, y in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
            ]
            cv2.fillPoly(light, [np.array(corners, np.int32)], 1.0, cv2.LINE_AA)
    return blurred(light, 8)


@dataclass(frozen=True)
class _Twig:
    """One twig of the shadow: angles in radians, length in pixels."""

    foot: tuple[float, float]
    angle: float
    bend: float
    length: float
    phase: float


def _draw_twig(canvas: npt.NDArray[np.float32], twig: _Twig, frame: int) -> None:
    """Draw a twig with oval leaves in pairs, swaying most at its tip."""
    t = np.linspace(0, 1, 24)
    sway = 0.055 * _turn(frame, 1, twig.phase) + 0.018 * _turn(frame, 2, 3 * twig.phase)
    way = twig.angle + (twig.bend + sway) * t
    step = twig.length / 24
    stem = np.stack([np.cos(way), -np.sin(way)], 1).cumsum(axis=0) * step + twig.foot
    cv2.polylines(canvas, [(stem * 16).astype(np.int32)], False, 1.0, 5, cv2.LINE_AA, 4)
    u = np.linspace(0, 1, 12)
    oval = np.concatenate([np.sin(np.pi * u) ** 0.9, -(np.sin(np.pi * u[::-1]) ** 0.9)])
    along = np.concatenate([u, u[::-1]])
    for i in range(4, 24, 3):
        size = CLIP_SIZE[1] * (0.135 - 0.05 * i / 24)
        flutter = 0.05 * _turn(frame, 2, twig.phase + 0.07 * i)
        for side in (-1, 1):
            turn = way[i] + side * (0.85 - 0.35 * i / 24) + flutter
            ahead = np.array([np.cos(turn), -np.sin(turn)])
            across = np.array([-ahead[1], ahead[0]])
            blade = stem[i] + size * (
                along[:, None] * ahead + 0.17 * oval[:, None] * across
            )
            cv2.fillPoly(canvas, [(blade * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)


def _twigs(rng: np.random.Generator) -> list[_Twig]:
    """A few arching twigs that reach in from the window's left and upper edges."""
    width, height = CLIP_SIZE
    # Foot (x, y) as shares of the picture; angle, bend; length as a share of height.
    spray = (
        (-0.02, 0.27, 0.20, -0.75, 0.60),
        (-0.02, 0.78, 0.85, -1.10, 0.55),
        (0.15, -0.06, -0.95, 0.25, 0.50),
        (0.36, -0.04, -0.75, -0.35, 0.52),
    )
    return [
        _Twig((x * width, y * height), angle, bend, size * height, float(rng.random()))
        for x, y, angle, bend, size in spray
    ]


def window_light(rng: np.random.Generator) -> Frames:
    """Sun through a window on a plaster wall; leaves sway in their own shadow."""
    width, height = CLIP_SIZE
    plaster = 1 + 0.012 * cloudy(rng, (6, 4), octaves=6, size=CLIP_SIZE)[..., None]
    x = np.linspace(0, 1, width)[None, :, None]
    y = np.linspace(0, 1, height)[:, None, None]
    fall = 1.06 - 0.34 * x**1.5 - 0.18 * y
    shade = rgb("#b9aea2") ** 2.2 * plaster * fall
    sunlit = shade + rgb("#f2cf9f") ** 2.2 * 0.60 * plaster
    # Each frame lies between these two, so the tone curve is applied only here.
    dark = (np.clip(shade, 0, 1) ** (1 / 2.2)).astype(np.float32)
    gain = (np.clip(sunlit, 0, 1) ** (1 / 2.2)).astype(np.float32) - dark
    panes = _panes()
    twigs = _twigs(rng)
    dither = rng.uniform(-0.5, 0.5, (height, width, 1)).astype(np.float32)
    for frame in range(FRAMES):
        leaves = np.zeros((height, width), np.float32)
        for twig in twigs:
            _draw_twig(leaves, twig, frame)
        shadow = cv2.GaussianBlur(leaves, (0, 0), 7)
        cloud = 0.97 + 0.03 * _turn(frame, 1, 0.1)
        lit = (cloud * panes * (1 - 0.8 * np.clip(shadow, 0, 1))).astype(np.float32)
        yield _coded(dark + gain * lit[..., None], dither)


def save_clip(frames: Frames, path: Path) -> None:
    """Write `frames` (RGB uint8) as H.264 in `path`, at FRAME_RATE_HZ."""
    # Every frame as good as the next: a better first frame would show as a pulse
    # each time the clip starts over.
    even = "ipratio=1:pbratio=1:mbtree=0:aq-mode=3:psy=0:threads=1"
    options = {"crf": "18", "preset": "medium", "x264-params": even}
    with av.open(str(path), "w", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE_HZ, options=options)
        stream.width, stream.height = CLIP_SIZE
        stream.pix_fmt = "yuv420p"
        # Said in the stream, so that no player has to guess the matrix from the size.
        stream.codec_context.color_range = 1
        stream.codec_context.colorspace = 1
        stream.codec_context.color_primaries = 1
        stream.codec_context.color_trc = 1
        for picture in frames:
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            wide = frame.reformat(format="yuv420p", dst_colorspace="ITU709")
            container.mux(stream.encode(wide))
        container.mux(stream.encode(None))


CLIPS: dict[str, Callable[[np.random.Generator], Frames]] = {
    "bokeh-drift": bokeh_drift,
    "window-light": window_light,
}
