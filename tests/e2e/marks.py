"""What is painted into the webcam's picture so that a reader can tell what it sees.

On the person's chest: a number of 10 bits, and squares in three colours. In the room:
magenta, the secret, which occurs nowhere else.
"""

import cv2
import numpy as np

from portraitcam.away import Sign, away_card
from portraitcam.frames import Image

SIZE = (640, 360)
BACKGROUND = "#00b140"
BACKGROUND_BGR = (64, 177, 0)
SECRET_BGR = (200, 0, 200)
COLOURS_BGR = ((40, 40, 200), (60, 180, 40), (210, 60, 50))
BITS = 10

LIVE, HELD, AWAY, BARE, ROOM, OTHER, NOTHING = "L", "H", "A", "B", "R", "?", "-"
"""What a picture shows: a new composed frame, the same one again, the away card, the
new background with nobody who bears a number before it, the room, something else; or
that none came."""

_SLOT_PX = 14  # BITS, and one white and one black before them
_BITS_UP_PX = 64  # from the lower edge of the picture to the top of the row
_COLOUR_PX, _COLOUR_STEP_PX, _COLOURS_UP_PX = 24, 48, 44
_CORNER = (0.16, 0.22)  # of the picture's width and height
_MOST_SECRET_IN_CORNER, _MOST_SECRET = 0.005, 0.05
_LEAST_BARE, _CLOSE = 0.7, 24


def squares(width: int, height: int) -> tuple[list[slice], slice, list[slice], slice]:
    """Where the marks are: the columns and rows of the bits and of the colours."""
    left = width // 2 - (BITS + 2) * _SLOT_PX // 2
    bits = [slice(left + i * _SLOT_PX, left + (i + 1) * _SLOT_PX) for i in range(12)]
    rows = slice(height - _BITS_UP_PX, height - _BITS_UP_PX + _SLOT_PX)
    left = width // 2 - _COLOUR_STEP_PX - _COLOUR_PX // 2
    colours = [
        slice(left + i * _COLOUR_STEP_PX, left + i * _COLOUR_STEP_PX + _COLOUR_PX)
        for i in range(3)
    ]
    below = slice(height - _COLOURS_UP_PX, height - _COLOURS_UP_PX + _COLOUR_PX)
    return bits, rows, colours, below


def corners(width: int, height: int) -> tuple[tuple[slice, slice], ...]:
    """Rows and columns of the two upper corners, where there is only room."""
    wide, high = round(width * _CORNER[0]), round(height * _CORNER[1])
    return (
        (slice(0, high), slice(0, wide)),
        (slice(0, high), slice(width - wide, width)),
    )


def paint(image: Image) -> None:
    """Paint all marks but the number."""
    height, width = image.shape[:2]
    for corner in corners(width, height):
        image[corner] = SECRET_BGR
    _, _, colours, below = squares(width, height)
    for columns, colour in zip(colours, COLOURS_BGR, strict=True):
        image[below, columns] = colour


def paint_number(image: Image, number: int) -> None:
    """Paint `number`, of `BITS` bits, into a picture that has the other marks."""
    height, width = image.shape[:2]
    bits, rows, _, _ = squares(width, height)
    for at, columns in enumerate(bits):
        light = at == 0 or (at > 1 and number >> (at - 2) & 1)
        image[rows, columns] = 235 if light else 16


def read_number(image: Image) -> int | None:
    """The number in a picture; None if it does not show one."""
    height, width = image.shape[:2]
    bits, rows, _, _ = squares(width, height)
    middle = slice(rows.start + 4, rows.stop - 4)
    green = [
        float(image[middle, columns.start + 4 : columns.stop - 4, 1].mean())
        for columns in bits
    ]
    if green[0] < 180 or green[1] > 80:
        return None
    return sum(1 << i for i, value in enumerate(green[2:]) if value > 128)


def colour_error(image: Image) -> float:
    """How far the new background and the colours on the chest are off, 0..255."""
    height, width = image.shape[:2]
    _, _, colours, below = squares(width, height)
    rows = slice(below.start + 8, below.stop - 8)
    parts = [
        (image[rows, columns.start + 8 : columns.stop - 8], colour)
        for columns, colour in zip(colours, COLOURS_BGR, strict=True)
    ]
    parts += [(image[corner], BACKGROUND_BGR) for corner in corners(width, height)]
    return max(
        float(np.abs(part.reshape(-1, 3).mean(axis=0) - colour).max())
        for part, colour in parts
    )


def secret_share(image: Image) -> float:
    """Share of pixels, 0..1, in which red and blue far outweigh green."""
    blue, green, red = cv2.split(image)
    least = cv2.min(blue, red)
    return float(np.count_nonzero(cv2.subtract(least, green) > 48)) / green.size


def classify(image: Image, before: int | None) -> tuple[str, int | None]:
    """What a picture shows, and its number; `before` is the number before it."""
    height, width = image.shape[:2]
    in_corners = max(secret_share(image[part]) for part in corners(width, height))
    number = read_number(image)
    if in_corners > _MOST_SECRET_IN_CORNER or secret_share(image) > _MOST_SECRET:
        return ROOM, number
    if number is not None:
        return (HELD if number == before else LIVE), number
    small, *cards = (
        cv2.resize(picture, (32, 18), interpolation=cv2.INTER_AREA)
        for picture in (
            image,
            *(away_card((width, height), sign=sign) for sign in Sign),
        )
    )
    if any(float(cv2.absdiff(small, card).mean()) < 4 for card in cards):
        return AWAY, None
    off = cv2.absdiff(image, np.full_like(image, BACKGROUND_BGR)).max(axis=2)
    if float((off < _CLOSE).mean()) > _LEAST_BARE:
        return BARE, None
    return OTHER, None
