"""Pictures and mattes: found, checked, read once into a cache, served as samples.

A cached picture is uint8 (h, w, 4): blue, green, red and the matte as fourth channel,
so that one warp moves both. All pictures lie end to end in one memory-mapped file,
which every loader process shares.
"""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from portraitcam.errors import DataError

Pixels = npt.NDArray[np.uint8]

LONGEST_SIDE_PX = 360
TRAIN_SPLITS = ("eg1800_train", "webcam_train", "upperbody", "people")
ROOMS = "backgrounds"
PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".webp"}


def pixels(array: npt.NDArray[Any]) -> Pixels:
    """Give OpenCV's results, which are uint8 already, the type they have."""
    return array.astype(np.uint8, copy=False)


@dataclass(frozen=True)
class Pair:
    """A picture, its mask (None for a person-free room) and what is known of both."""

    image: Path
    mask: Path | None
    group: str
    soft: bool


def default_cache() -> Path:
    """Return the folder for caches: ``$XDG_CACHE_HOME/portraitcam`` or its default."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "portraitcam"


def pictures_in(folder: Path) -> list[Path]:
    """List the pictures directly in a folder, by name.

    Raises:
        DataError: there is no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise DataError(
            f"There is no folder {folder}.",
            hint="--data names the folder that holds eg1800_train and the others.",
        )
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    if not found:
        raise DataError(
            f"There is no picture in {folder}.", hint="Copy the data set again."
        )
    return found


def folders_with_images(split: Path) -> list[Path]:
    """List the folders at or below ``split`` that hold ``images/`` and a mask folder.

    Raises:
        DataError: there is none.
    """
    if not split.is_dir():
        raise DataError(
            f"There is no folder {split}.",
            hint="It should hold images/ and masks/, or folders that do.",
        )
    found = sorted(p.parent for p in split.rglob("images") if p.is_dir())
    if not found:
        raise DataError(
            f"{split} holds no pictures: there is no images/ in it or below it.",
            hint="It should hold images/ and masks/, or folders that do.",
        )
    return found


def pairs_in(split: Path, prefer_alphas: bool = True) -> list[Pair]:
    """List the pictures of a split with their masks.

    Args:
        split: a folder with ``images/`` and ``masks/``, or of such folders.
        prefer_alphas: take the soft matte from ``alphas/`` where there is one.

    Raises:
        DataError: a folder is missing or empty, or a picture has no mask.
    """
    pairs = []
    for folder in folders_with_images(split):
        for image in pictures_in(folder / "images"):
            alpha = folder / "alphas" / f"{image.stem}.png"
            mask = folder / "masks" / f"{image.stem}.png"
            soft = prefer_alphas and alpha.exists()
            if not soft and not mask.exists():
                raise DataError(
                    f"{image} has no mask: there is no {mask}.",
                    hint="Every picture needs a mask of the same base name.",
                )
            # Mattes of the webcam folders are soft although they are called masks.
            is_soft = soft or folder != split
            pairs.append(Pair(image, alpha if soft else mask, folder.name, is_soft))
    return pairs


def rooms_in(folder: Path) -> list[Pair]:
    """List the person-free pictures below ``folder``.

    Raises:
        DataError: there is none.
    """
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in PICTURE_SUFFIXES)
    if not found:
        raise DataError(
            f"There is no picture in {folder}.",
            hint="Composites need rooms without people in backgrounds/.",
        )
    return [Pair(p, None, ROOMS, False) for p in found]


def read_picture(path: Path, flags: int = cv2.IMREAD_COLOR) -> Pixels:
    """Read a picture as uint8, (h, w, 3) BGR or (h, w) with ``IMREAD_GRAYSCALE``.

    Raises:
        DataError: it cannot be read, or its JPEG data ends too early.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(
            f"{path} cannot be read: {error.strerror}.", hint="Copy the file again."
        ) from error
    # OpenCV fills a truncated JPEG with grey and only prints a warning.
    cut = data[:2] == b"\xff\xd8" and b"\xff\xd9" not in data[-64:]
    picture = (
        None if cut or not data else cv2.imdecode(np.frombuffer(data, "u1"), flags)
    )
    if picture is None:
        raise DataError(
            f"{path} is truncated or no picture.",
            hint="Copy the file again, or take the picture and its mask away.",
        )
    return pixels(picture)


def _size(picture: Pixels) -> str:
    height, width = picture.shape[:2]
    return f"{width}x{height}"


def read_pair(pair: Pair, longest_side_px: int | None = LONGEST_SIDE_PX) -> Pixels:
    """Read a picture and its mask into one uint8 (h, w, 4).

    Args:
        pair: the two files.
        longest_side_px: larger ones are scaled down to it; None keeps their size.

    Raises:
        DataError: a file cannot be read, or the two differ in size.
    """
    image = read_picture(pair.image)
    if pair.mask is None:
        mask = np.zeros(image.shape[:2], np.uint8)
    else:
        mask = read_picture(pair.mask, cv2.IMREAD_GRAYSCALE)
    if mask.shape != image.shape[:2]:
        raise DataError(
            f"{pair.mask} is {_size(mask)}, but its picture {pair.image.name} is "
            f"{_size(image)}.",
            hint="A mask has the size of its picture.",
        )
    both = np.dstack([image, mask])
    scale = (longest_side_px or max(both.shape)) / max(both.shape[:2])
    if scale < 1:
        both = cv2.resize(both, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return pixels(both)


def squash(picture: Pixels, size_px: int) -> Pixels:
    """Resize a whole picture to a square, as the app and the evaluation do."""
    out = cv2.resize(picture, (size_px, size_px), interpolation=cv2.INTER_AREA)
    return pixels(out)


class Pictures:
    """All pictures of some pairs, memory-mapped: ``pictures[i]`` is uint8 (h, w, 4)."""

    def __init__(self, pairs: list[Pair], cache: Path, title: str) -> None:
        self.pairs = pairs
        cache.mkdir(parents=True, exist_ok=True)
        stem = cache / f"{title}-{_fingerprint(pairs)}"
        self._pixels_path = stem.with_suffix(".u8")
        shapes_path = stem.with_suffix(".npy")
        if not shapes_path.exists():
            self._fill(shapes_path, title)
        self.shapes: npt.NDArray[np.int64] = np.load(shapes_path)
        sizes = np.prod(self.shapes, axis=1) * 4
        self._starts = np.concatenate([[0], np.cumsum(sizes)])
        self._pixels = np.memmap(self._pixels_path, np.uint8, "r")

    def _fill(self, shapes_path: Path, title: str) -> None:
        """Write to other names first, so that a torn cache is never taken for whole."""
        shapes = []
        part = self._pixels_path.with_suffix(f".part{os.getpid()}")
        with part.open("wb") as file:
            for pair in tqdm(self.pairs, desc=f"reading {title}", unit=" pictures"):
                both = read_pair(pair)
                shapes.append((both.shape[0], both.shape[1]))
                file.write(both.tobytes())
        part.replace(self._pixels_path)
        with part.open("wb") as file:
            np.save(file, np.array(shapes, np.int64))
        part.replace(shapes_path)

    def __len__(self) -> int:
        return len(self.pairs)

    def __getitem__(self, index: int) -> Pixels:
        height, width = self.shapes[index]
        start, end = self._starts[index], self._starts[index + 1]
        return self._pixels[start:end].reshape(height, width, 4)

    def __iter__(self) -> Iterator[Pixels]:
        return (self[i] for i in range(len(self)))


def _fingerprint(pairs: list[Pair]) -> str:
    digest = hashlib.sha1(str(LONGEST_SIDE_PX).encode(), usedforsecurity=False)
    for pair in pairs:
        for path in (pair.image, pair.mask):
            if path is not None:
                stat = path.stat()
                digest.update(f"{path}|{stat.st_size}|{stat.st_mtime_ns}".encode())
    return digest.hexdigest()[:16]


def sampling_weights(pairs: list[Pair]) -> npt.NDArray[np.float64]:
    """How often each training picture is drawn, float64 (n,), summing to 1.

    The shares of the sources are set by what the network is for: webcams and
    portraits. Within the webcam folders a clip of near-equal frames counts as six
    people at a desk, and a person at a desk as one, however many frames each has:
    raised hands and the longest clip would otherwise fill half of every batch.
    """
    shares = {"eg1800_train": 0.27, "webcam_train": 0.53, "upperbody": 0.15}
    split_of = [_split_of(pair) for pair in pairs]
    weights = np.zeros(len(pairs))
    frames: dict[str, int] = {}
    for pair in pairs:
        frames[pair.group] = frames.get(pair.group, 0) + 1
    for i, pair in enumerate(pairs):
        if split_of[i] == "webcam_train":
            people = 1.0 if pair.group.startswith("desk") else 6.0
            weights[i] = people / frames[pair.group]
        else:
            weights[i] = 1.0
    for split in set(split_of):
        members = np.array([s == split for s in split_of])
        weights[members] *= shares.get(split, 0.05) / weights[members].sum()
    normal: npt.NDArray[np.float64] = weights / weights.sum()
    return normal


def _split_of(pair: Pair) -> str:
    folder = pair.image.parent.parent
    return folder.name if folder.name in TRAIN_SPLITS else folder.parent.name
