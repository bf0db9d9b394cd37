"""Which background a user means by a word, a colour or a path."""

import difflib
import os
import re
from pathlib import Path

from portraitcam.backgrounds import Background, Blur, Clip, Colour, Picture
from portraitcam.errors import BackgroundError, PictureError, UnknownBackground
from portraitcam.pictures import is_picture, read_picture
from portraitcam.resources import PICTURE_SUFFIXES, builtin_backgrounds

_DEFAULT_BLUR = 0.5


def open_background(spec: str, fit: str) -> Background:
    """The background that `spec` names.

    Args:
        spec: ``blur``, ``blur:0.6``, ``#00b140``, the path of a picture or video, or
            the name of a built-in background.
        fit: ``cover`` or ``contain``, for pictures and videos.

    Raises:
        UnknownBackground: No background is called so.
        BackgroundError: There is no such file, or it cannot be read.
    """
    kind, colon, value = spec.partition(":")
    if kind == "blur":
        return Blur(_strength(value) if colon else _DEFAULT_BLUR)
    if spec.startswith("#"):
        return Colour(_colour(spec))
    # os.path takes any text; pathlib raises for an unknown user or a very long name.
    path = builtin_backgrounds().get(spec) or Path(os.path.expanduser(spec))
    if not os.path.isfile(path):
        raise _unknown(spec)
    if not is_picture(path):
        try:
            return Clip(path, fit)
        except BackgroundError:
            if path.suffix.lower() not in PICTURE_SUFFIXES:
                raise
            # Its name says it is a picture: then tell what is wrong with it as one.
    try:
        return Picture(read_picture(path), fit)
    except PictureError as error:
        raise BackgroundError(error.message, hint=error.hint) from error


def _strength(text: str) -> float:
    """Of a blur, 0..1."""
    try:
        strength = float(text)
    except ValueError:
        strength = -1
    if not 0 <= strength <= 1:
        raise UnknownBackground(
            f"{text!r} is no strength of a blur.",
            hint="Use a number from 0 to 1, such as blur:0.6.",
        )
    return strength


def _colour(text: str) -> tuple[int, int, int]:
    """BGR of a colour written as in HTML."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        raise UnknownBackground(
            f"{text!r} is no colour.", hint="Write it as #RRGGBB, such as #00b140."
        )
    red, green, blue = bytes.fromhex(text[1:])
    return blue, green, red


def _unknown(spec: str) -> BackgroundError:
    """Says that nothing is named `spec`, and what is."""
    names = ["blur", *builtin_backgrounds()]
    close = difflib.get_close_matches(spec, names, 1)
    hint = f"Did you mean {close[0]}?" if close else ""
    if not close:
        hint = (
            "Use the path of a picture or video, a colour such as #00b140, or one of: "
            f"{', '.join(names)}."
        )
    path = Path(os.path.expanduser(spec))
    # What looks like a file is not there; anything else is wrong usage.
    looks_like_file = os.path.exists(path) or path.suffix or path.name != spec
    kind = BackgroundError if looks_like_file else UnknownBackground
    return kind(f"There is no background {spec!r}.", hint=hint)
