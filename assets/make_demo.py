"""Draw the clip at the head of the README: what the camera sees, and what is sent.

    python assets/make_demo.py [FILE]

Writes .github/demo.webp, or FILE. The left half is the synthetic source, the right one
what the program with its default settings and the network that ships makes of it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.video.stream import VideoStream

from portraitcam.frames import Frame, Image, resize
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sources.figure import CYCLE_S
from portraitcam.sources.synthetic import SyntheticSource

FILE = Path(__file__).resolve().parent.parent / ".github" / "demo.webp"
BACKGROUND = "bright-office"
SIZE, SHOWN = (960, 540), (400, 225)
FPS_HZ, SHOWN_FPS_HZ = 30, 15
GAP_PX = 8
QUALITY = "75"


def pairs(background: str, length_s: float) -> Iterator[Image]:
    """Both halves side by side, at `SHOWN_FPS_HZ`; what is between is processed too."""
    source = SyntheticSource(SIZE, FPS_HZ, paced=False)
    pipeline = Pipeline(Settings(background=background))
    for index in range(round(length_s * FPS_HZ)):
        image = source.image_at(index)
        sent = pipeline.process(Frame(image, index, 0.0, index / FPS_HZ))
        if index % (FPS_HZ // SHOWN_FPS_HZ) == 0:
            gap = np.full((SHOWN[1], GAP_PX, 3), 255, np.uint8)
            yield np.hstack([resize(image, SHOWN), gap, resize(sent, SHOWN)])
    pipeline.close()


def write(path: Path, images: Iterator[Image]) -> None:
    """Write `images` as an animated WebP that repeats."""
    with av.open(str(path), "w", format="webp", options={"loop": "0"}) as container:
        stream = container.add_stream("libwebp_anim", rate=SHOWN_FPS_HZ)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = 2 * SHOWN[0] + GAP_PX, SHOWN[1]
        stream.pix_fmt = "yuv420p"
        stream.options = {"quality": QUALITY, "compression_level": "6"}
        for image in images:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, "bgr24")))
        container.mux(stream.encode(None))


def main() -> None:
    """Write the clip."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    write(path, pairs(BACKGROUND, CYCLE_S))
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
