"""Remake the built-in backgrounds: rendered rooms, drawn pictures, moving clips.

    python assets/make_backgrounds.py                     everything (about 20 minutes)
    python assets/make_backgrounds.py library blue-silk   only these
    python assets/make_backgrounds.py --drawn             only what needs no renderer
    python assets/make_backgrounds.py --preview library   small and coarse, in seconds

The package itself never runs this. Drawn pictures and clips need only its own
dependencies; the rooms need Blender's Cycles, ``pip install "bpy==5.0.1"`` (Python
3.11). Everything comes from --seed: the same seed and versions give the same pictures.
"""

import argparse
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
from clips import CLIPS, save_clip
from drawn import DRAWN, SIZE, Rgb
from light import LIGHT

FOLDER = Path(__file__).resolve().parent / "backgrounds"
ROOM_NAMES = (
    "bright-office", "evening-lamp", "library", "living-room", "window-shadow",
)  # fmt: skip
DRAWINGS = {**DRAWN, **LIGHT}
LARGEST_BYTES = 280_000


def generator(name: str, seed: int) -> np.random.Generator:
    """Chance for one picture, the same however many others are made."""
    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def render(name: str, seed: int, *, preview: bool) -> Rgb:
    """Build, light and photograph one room; RGB 0..1 at SIZE (small in a preview)."""
    # Here, not above: only the rooms need Blender.
    from rooms import ROOMS
    from rooms.studio import Studio

    studio = Studio(seed)
    shot = ROOMS[name](studio, generator(name, seed))
    width_px = 480 if preview else shot.width_px
    picture = studio.photograph(
        (width_px, width_px * 9 // 16),
        samples=16 if preview else 28,
        lens_mm=shot.lens_mm,
        exposure=shot.exposure,
        f_stop=shot.f_stop,
    )
    if preview:
        return picture
    return np.asarray(cv2.resize(picture, SIZE, interpolation=cv2.INTER_CUBIC))


def save_still(picture: Rgb, path: Path, rng: np.random.Generator) -> int:
    """Write RGB 0..1 as JPEG and return its size in bytes.

    Fine grain hides the steps of 8 bits in wide soft gradients (dithering) and makes a
    rendered picture sit with a camera's; highlights end just below white.
    """
    grain = rng.normal(0, 1.0, (*picture.shape[:2], 1))
    # Grey grain alone would leave JPEG's two colour channels undithered.
    grain = grain + rng.normal(0, 0.8, picture.shape)
    coded = np.clip(picture * 255 + grain, 0, 252).round().astype(np.uint8)
    pixels = np.ascontiguousarray(coded[..., ::-1])
    # Colour is coded finer than grey: its steps show first in a wide gradient.
    for quality in range(90, 60, -1):
        options = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
        options += [cv2.IMWRITE_JPEG_LUMA_QUALITY, quality]
        options += [cv2.IMWRITE_JPEG_CHROMA_QUALITY, quality + 5]
        done, data = cv2.imencode(".jpg", pixels, options)
        if done and len(data) <= LARGEST_BYTES:
            break
    path.write_bytes(data.tobytes())
    return len(data)


def main() -> None:
    """Make what the command line asks for."""
    known = sorted((*ROOM_NAMES, *DRAWINGS, *CLIPS))
    parser = argparse.ArgumentParser(description="Remake the built-in backgrounds.")
    parser.add_argument("names", nargs="*", choices=[[], *known], help="default: all")
    parser.add_argument(
        "--drawn", action="store_true", help="only what needs no Blender"
    )
    parser.add_argument("--preview", action="store_true", help="rooms small and coarse")
    parser.add_argument("--seed", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write to")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name in args.names or known:
        if args.drawn and name in ROOM_NAMES:
            continue
        started = time.monotonic()
        rng = generator(name, args.seed)
        if name in CLIPS:
            path = args.out / f"{name}.mp4"
            save_clip(CLIPS[name](rng), path)
        else:
            path = args.out / f"{name}.jpg"
            drawn = name in DRAWINGS
            picture = (
                DRAWINGS[name](rng)
                if drawn
                else render(name, args.seed, preview=args.preview)
            )
            save_still(picture, path, rng)
        spent = time.monotonic() - started
        print(
            f"{name}: {path.stat().st_size / 1000:.0f} kB in {spent:.0f} s", flush=True
        )


if __name__ == "__main__":
    main()
