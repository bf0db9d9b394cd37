"""What appears behind the person: a picture, a clip, a blur or a colour."""

import difflib
import re
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from portraitcam.errors import BackgroundError
from portraitcam.frames import Image, Matte, Size, contain, cover, size_of
from portraitcam.resources import (
    PICTURE_SUFFIXES,
    VIDEO_SUFFIXES,
    builtin_backgrounds,
)

_BAR_COLOUR = (24, 24, 24)
"""BGR of the bars beside a background that is shown whole."""


class Background(Protocol):
    """Gives the image behind the person, one for every frame."""

    def image_for(self, image: Image, matte: Matte, time_s: float) -> Image:
        """What is behind the person in this frame.

        Args:
            image: The frame's own image, uint8 (h, w, 3) BGR.
            matte: Its matte, uint8 (h, w).
            time_s: The frame's time in seconds; may jump, in either direction.

        Returns:
            uint8 (h, w, 3) BGR: not to be written to, valid until the next call.

        Raises:
            BackgroundError: It cannot be read any more.
        """
        ...

    def close(self) -> None:
        """Release everything. Any number of times."""
        ...


class Colour:
    """One colour.

    Args:
        bgr: 0..255 each.
    """

    def __init__(self, bgr: tuple[int, int, int]) -> None:
        self._bgr = bgr
        self._image: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(self, image: Image, matte: Matte, time_s: float) -> Image:
        """See `Background`."""
        if self._image.shape != image.shape:
            self._image = np.full(image.shape, self._bgr, np.uint8)
        return self._image

    def close(self) -> None:
        """See `Background`."""


class Picture:
    """One picture, fitted to the frame.

    Args:
        picture: uint8 (h, w, 3) BGR.
        fit: ``cover`` or ``contain``.
    """

    def __init__(self, picture: Image, fit: str) -> None:
        self._picture = picture
        self._fit = fit
        self._fitted: Image = np.zeros((0, 0, 3), np.uint8)

    def image_for(self, image: Image, matte: Matte, time_s: float) -> Image:
        """See `Background`."""
        if self._fitted.shape != image.shape:
            self._fitted = _fitted(self._picture, self._fit, size_of(image))
        return self._fitted

    def close(self) -> None:
        """See `Background`."""


class Blur:
    """The room itself, out of focus, without the person in it.

    Args:
        strength: 0..1; 1 leaves only patches of colour.
    """

    def __init__(self, strength: float) -> None:
        self._strength = strength

    def image_for(self, image: Image, matte: Matte, time_s: float) -> Image:
        """See `Background`."""
        size = size_of(image)
        low = (max(1, size[0] // 8), max(1, size[1] // 8))
        room = cv2.resize(image, low, interpolation=cv2.INTER_AREA).astype(np.float32)
        share = cv2.resize(matte, low, interpolation=cv2.INTER_AREA)
        share = 1 - share.astype(np.float32)[..., None] / 255
        sigma = 0.5 + self._strength * max(low) / 16
        blurred = cv2.GaussianBlur(room * share, (0, 0), sigma).reshape(room.shape)
        weight = cv2.GaussianBlur(share, (0, 0), sigma)[..., None]
        filled = (blurred / (weight + 1e-3)).clip(0, 255).astype(np.uint8)
        return cv2.resize(filled, size)  # type: ignore[return-value]

    def close(self) -> None:
        """See `Background`."""


def open_background(spec: str, fit: str) -> Background:
    """The background that `spec` names.

    Args:
        spec: ``blur``, ``blur:0.6``, ``#00b140``, the path of a picture or video, or
            the name of a built-in background.
        fit: ``cover`` or ``contain``, for pictures and videos.

    Raises:
        BackgroundError: There is no such background, or it cannot be read.
    """
    kind, _, value = spec.partition(":")
    if kind == "blur":
        return Blur(_strength(value) if value else 0.5)
    if spec.startswith("#"):
        return Colour(_colour(spec))
    path = Path(spec).expanduser()
    builtin = builtin_backgrounds()
    if not path.is_file():
        path = builtin.get(spec, path)
    if not path.is_file():
        close = difflib.get_close_matches(spec, ["blur", *builtin], 1)
        raise BackgroundError(
            f"There is no background {spec!r}.",
            hint=f"Did you mean {close[0]}?"
            if close
            else "Use blur, a colour such as #00b140, the path of a picture or video, "
            f"or one of: {', '.join(builtin)}.",
        )
    suffix = path.suffix.lower()
    if suffix in PICTURE_SUFFIXES:
        from portraitcam.pictures import read_picture

        return Picture(read_picture(path), fit)
    raise BackgroundError(
        f"{path} is neither a picture nor a video.",
        hint=f"Use one of: {' '.join(PICTURE_SUFFIXES + VIDEO_SUFFIXES)}.",
    )


def _strength(text: str) -> float:
    """Of a blur, 0..1."""
    try:
        strength = float(text)
    except ValueError:
        strength = -1
    if not 0 <= strength <= 1:
        raise BackgroundError(
            f"{text!r} is no strength of a blur.",
            hint="Use a number from 0 to 1, such as blur:0.6.",
        )
    return strength


def _colour(text: str) -> tuple[int, int, int]:
    """BGR of a colour written as in HTML."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        raise BackgroundError(
            f"{text!r} is no colour.", hint="Write it as #RRGGBB, such as #00b140."
        )
    red, green, blue = bytes.fromhex(text[1:])
    return blue, green, red


def _fitted(picture: Image, fit: str, size: Size) -> Image:
    """`picture` at `size`, by the way of fitting named `fit`."""
    if fit == "contain":
        return contain(picture, size, _BAR_COLOUR)
    return cover(picture, size)
