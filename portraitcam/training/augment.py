"""What training pictures go through: geometry, composites, and then the camera.

    python -m portraitcam.training.augment --data ROOT OUT.png

draws a sheet of what this module makes. Everything is NumPy and OpenCV on uint8, a
millisecond or two a sample: two cores have to feed the network and to train it.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.training import data
from portraitcam.training.arms import raise_arm
from portraitcam.training.camera import photograph, tone
from portraitcam.training.walls import wall, worn_wall

Pixels = npt.NDArray[np.uint8]
Rng = np.random.Generator

EMPTY_SHARE = 0.04
COMPOSITE_SHARE = 0.36
WALL_SHARE = 0.3
PLAIN_SHARE = 0.24
SECOND_PERSON_SHARE = 0.04
OBJECT_SHARE = 0.08
ARM_SHARE = 0.15
BAND_RADIUS_PX = 2


class Augmenter:
    """Makes training samples out of cached pictures.

    Args:
        people: pictures with mattes.
        rooms: pictures without people, or None for no composites.
        size_px: side of the square samples.
    """

    def __init__(
        self, people: data.Pictures, rooms: data.Pictures | None, size_px: int
    ) -> None:
        self.people, self.rooms, self.size_px = people, rooms, size_px
        weights = data.sampling_weights(people.pairs)
        self._weights = np.cumsum(weights)
        # Only a soft matte can be cut out without a halo of its old room.
        soft = np.array([pair.soft for pair in people.pairs])
        self._soft_weights = np.cumsum(weights * soft) if soft.any() else self._weights

    def sample(self, rng: Rng) -> tuple[Pixels, Pixels, Pixels]:
        """Make one sample.

        Returns:
            image: uint8 (size, size, 3) RGB.
            mask: uint8 (size, size), 255 = person, soft at its edge.
            band: uint8 (size, size), 1 in the edge area and 0 elsewhere.
        """
        kind = rng.random()
        if self.rooms is not None and kind < EMPTY_SHARE:
            bare = rng.random() < WALL_SHARE
            image = (
                wall(self.size_px, rng, None) if bare else self._room(rng, _aspect(rng))
            )
            mask = np.zeros(image.shape[:2], np.uint8)
        elif self.rooms is not None and kind < EMPTY_SHARE + COMPOSITE_SHARE:
            image, mask = self._composite(rng)
        else:
            both = self.people[_draw(self._weights, rng)]
            plain = kind > 1 - PLAIN_SHARE
            both = reframe(both, self.size_px, rng, plain)
            if rng.random() < ARM_SHARE:
                both = raise_arm(both, rng.uniform(0.55, 1.2), rng)
            image, mask = both[..., :3], both[..., 3]
            if rng.random() < OBJECT_SHARE and self.rooms is not None:
                image = self._hold_object(image, mask, rng)
        if rng.random() < 0.5:
            image, mask = image[:, ::-1], mask[:, ::-1]
        image = photograph(np.ascontiguousarray(image), rng)
        rgb = data.pixels(cv2.cvtColor(image, cv2.COLOR_BGR2RGB))
        return rgb, np.ascontiguousarray(mask), edge_band(mask)

    def _room(self, rng: Rng, aspect: float) -> Pixels:
        assert self.rooms is not None
        room = self.rooms[int(rng.integers(len(self.rooms)))][..., :3]
        height, width = room.shape[:2]
        crop_h = min(height, width / aspect) * rng.uniform(0.6, 1.0)
        crop_w = min(width, crop_h * aspect)
        left = rng.uniform(0, width - crop_w)
        top = rng.uniform(0, height - crop_h)
        sx, sy = self.size_px / crop_w, self.size_px / crop_h
        matrix = np.array([[sx, 0, -left * sx], [0, sy, -top * sy]])
        out = _warp(room, matrix, self.size_px, cv2.BORDER_REFLECT_101)
        if rng.random() < 0.25:  # a lens that is focused on the person
            out = data.pixels(cv2.GaussianBlur(out, (0, 0), rng.uniform(0.7, 3.0)))
        return tone(out, rng, 0.5)

    def _composite(self, rng: Rng) -> tuple[Pixels, Pixels]:
        """A person before a room, framed as a webcam frames one."""
        aspect = _aspect(rng)
        crowded = rng.random() < SECOND_PERSON_SHARE
        if crowded:
            height = rng.uniform(0.7, 1.1)
        elif rng.random() < 0.12:
            height = rng.uniform(0.25, 0.45)
        else:
            height = rng.uniform(0.45, 1.15)
        person = self._person(rng, aspect, height)
        bare = rng.random() < WALL_SHARE
        image = worn_wall(person, rng) if bare else self._room(rng, aspect)
        if crowded:
            # Only the nearest counts: the one behind belongs to the background.
            behind = self._person(rng, aspect, rng.uniform(0.2, 0.4))
            image = blend(behind, image, rng)
        if rng.random() < OBJECT_SHARE:
            held = self._hold_object(person[..., :3], person[..., 3], rng)
            person = np.dstack([held, person[..., 3]])
        if rng.random() < ARM_SHARE:
            person = raise_arm(person, 1 / aspect, rng)
        return blend(person, image, rng), person[..., 3]

    def _person(self, rng: Rng, aspect: float, height: float) -> Pixels:
        """Cut a person out, ``height`` of the frame tall, standing on its edge."""
        both = self.people[_draw(self._soft_weights, rng)]
        left, top, width, tall = cv2.boundingRect((both[..., 3] > 127).view(np.uint8))
        if width == 0:
            return np.zeros((self.size_px, self.size_px, 4), np.uint8)
        # A person wider than the frame shows nothing of the room: keep it narrower.
        height = min(height, 1.2 * aspect * tall / width)
        sy = self.size_px * height / tall
        sx = sy / aspect * rng.uniform(0.88, 1.14)
        angle = np.deg2rad(np.clip(rng.normal(0, 4), -12, 12))
        cos, sin = np.cos(angle), np.sin(angle)
        linear = np.array([[sx, 0], [0, sy]]) @ np.array([[cos, -sin], [sin, cos]])
        spread = 0.12 if rng.random() < 0.5 else 0.45
        feet = np.array([left + width / 2, top + tall])
        # The lower edge goes under the frame's, by more where the person leans.
        sunk = 1 + abs(sin) * width * sy / self.size_px / 2 + rng.exponential(0.04)
        goal = self.size_px * np.array([0.5 + rng.uniform(-spread, spread), sunk])
        matrix = np.column_stack([linear, goal - linear @ feet])
        return _warp(both, matrix, self.size_px, cv2.BORDER_CONSTANT)

    def _hold_object(self, image: Pixels, mask: Pixels, rng: Rng) -> Pixels:
        """Paste a patch of some room on the body; it stays part of the person."""
        inside = np.argwhere(mask[::8, ::8] > 200) * 8
        if len(inside) == 0:
            return image
        row, column = inside[rng.integers(len(inside))]
        shape = np.zeros_like(mask)
        axes = (rng.uniform(0.04, 0.14, 2) * self.size_px).astype(int).tolist()
        centre = (int(column), int(row))
        angle = rng.uniform(0, 180)
        if rng.random() < 0.5:
            cv2.ellipse(shape, centre, axes, angle, 0, 360, 255, -1, cv2.LINE_AA)
        else:
            box = cv2.boxPoints((centre, (axes[0] * 2, axes[1] * 2), angle))
            cv2.fillConvexPoly(shape, box.astype(np.int32), 255, cv2.LINE_AA)
        shape = np.minimum(shape, mask)
        return blend(np.dstack([self._room(rng, 1.0), shape]), image, rng, harmony=0)


def edge_band(mask: Pixels) -> Pixels:
    """The edge area: pixels within 2 px of the other side of the mask's edge.

    Args:
        mask: uint8 (h, w), 255 = person.

    Returns:
        uint8 (h, w), 1 in the band and 0 elsewhere.
    """
    person = (mask > 127).view(np.uint8)
    kernel = np.ones((2 * BAND_RADIUS_PX + 1,) * 2, np.uint8)
    band = cv2.dilate(person, kernel) - cv2.erode(person, kernel)
    return data.pixels(band)


def reframe(both: Pixels, size_px: int, rng: Rng, plain: bool) -> Pixels:
    """Crop, squash and turn a picture with its matte, uint8 (h, w, 4), to a square.

    The app squashes its whole frame to a square, 16:9 and 4:3 alike, so the ratio of
    the horizontal to the vertical scale varies from 0.55 to 1.35. ``plain`` squashes
    the whole picture as the evaluation does.
    """
    height, width = both.shape[:2]
    if plain or rng.random() < 0.5:
        ratio = height / width * np.exp(rng.uniform(-0.15, 0.15) * (not plain))
    else:
        ratio = np.exp(rng.uniform(np.log(0.55), np.log(1.35)))
    covering = max(size_px / height, size_px / (width * ratio))
    kind = rng.random()
    if plain:
        zoom = 1.0
    elif kind < 0.15:
        zoom = rng.uniform(0.78, 1.0)
    elif kind < 0.6:
        zoom = rng.uniform(1.0, 1.12)
    else:
        zoom = np.exp(rng.uniform(0.0, np.log(1.5)))
    sy = covering * zoom
    sx = sy * ratio
    slack_x, slack_y = size_px - sx * width, size_px - sy * height
    # Where the picture is too small it stands on the lower edge: a mirrored body
    # below a body is seen by no camera.
    y = slack_y if slack_y > 0 else rng.uniform(0, 1) * slack_y
    matrix = np.array([[sx, 0, rng.uniform(0, 1) * slack_x], [0, sy, y]])
    if not plain:
        wild = rng.random() < 0.1
        angle = rng.uniform(-25, 25) if wild else np.clip(rng.normal(0, 4), -12, 12)
        centre = (size_px / 2, size_px / 2)
        turn = cv2.getRotationMatrix2D(centre, float(angle), 1.0)
        matrix = turn @ np.vstack([matrix, [0, 0, 1]])
    return _warp(both, matrix, size_px, cv2.BORDER_REFLECT_101)


def blend(person: Pixels, room: Pixels, rng: Rng, harmony: float = 0.7) -> Pixels:
    """Lay a person, uint8 (h, w, 4), over a room, lit more or less as the room is."""
    weight = person[..., 3:].astype(np.float32) / 255
    front = person[..., :3].astype(np.float32)
    total = float(weight.sum())
    if harmony > 0 and total > 0 and rng.random() < 0.6:
        bright = float((front * weight).sum()) / (3 * total)
        wanted = float(room.mean())
        gain = (max(wanted, 12) / max(bright, 12)) ** rng.uniform(0, harmony)
        front *= np.clip(gain, 0.35, 2.2)
    out = room + (front - room) * weight
    return np.clip(out, 0, 255).astype(np.uint8)


def _aspect(rng: Rng) -> float:
    """Width over height of the camera's frame."""
    return float(rng.choice([16 / 9, 4 / 3, 1.0], p=[0.5, 0.35, 0.15]))


def _draw(cumulative: npt.NDArray[np.float64], rng: Rng) -> int:
    return int(np.searchsorted(cumulative, rng.random() * cumulative[-1], "right"))


def _warp(
    picture: Pixels, matrix: npt.NDArray[np.float64], size: int, border: int
) -> Pixels:
    out = cv2.warpAffine(
        picture, matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=border
    )
    return data.pixels(out)


def sheet(
    augmenter: Augmenter, rows: int = 6, columns: int = 10, seed: int = 0
) -> Pixels:
    """Draw samples in a grid, each with the outline of its mask, uint8 BGR."""
    rng = np.random.default_rng(seed)
    tiles = []
    for _ in range(rows * columns):
        image, mask, _ = augmenter.sample(rng)
        image = data.pixels(cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
        contours, _ = cv2.findContours(
            (mask > 127).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE
        )
        tiles.append(cv2.drawContours(image, contours, -1, (0, 255, 0), 1))
    grid = [np.hstack(tiles[r * columns : (r + 1) * columns]) for r in range(rows)]
    return np.vstack(grid).astype(np.uint8)


def main() -> None:
    """Draw a sheet of augmented samples."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=data.default_cache())
    parser.add_argument("--size", type=int, default=224)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    people, rooms = open_training(args.data, args.cache)
    augmenter = Augmenter(people, rooms, args.size)
    cv2.imwrite(str(args.out), sheet(augmenter, seed=args.seed))


def open_training(
    root: Path, cache: Path, only: str = ""
) -> tuple[data.Pictures, data.Pictures | None]:
    """Open the cached training pictures and rooms below the data folder ``root``.

    Args:
        root: folder of the data sets.
        cache: folder for caches.
        only: one of ``data.TRAIN_SPLITS``, to train on its pictures as they are,
            without rooms; empty for all splits and the rooms.

    Raises:
        DataError: a folder is missing, or a file in it is not as it should be.
    """
    splits = [only] if only else data.TRAIN_SPLITS
    pairs = [p for split in splits for p in data.pairs_in(root / split)]
    people = data.Pictures(pairs, cache, only or "people")
    if only:
        return people, None
    return people, data.Pictures(data.rooms_in(root / data.ROOMS), cache, "rooms")


if __name__ == "__main__":
    main()
