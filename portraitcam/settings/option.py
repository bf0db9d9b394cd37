"""What is known of one setting, and whether a value suits it."""

import dataclasses
import re
import reprlib
from dataclasses import dataclass
from typing import Any

from portraitcam.errors import SettingsError

MAX_SIDE_PX = 7680


@dataclass(frozen=True, slots=True)
class Option:
    """What is known of one setting beside its name and default.

    Attributes:
        sentence: What it does, for tooltips and ``--help``.
        label: Its name in the window, two or three words.
        low: Smallest number allowed, in the unit that the name ends with.
        high: Largest number allowed.
        choices: The words allowed, each with its sentence.
        pattern: The regular expression of texts allowed, the empty one among them.
        example: One of them.
    """

    sentence: str
    label: str
    low: float = 0
    high: float = 0
    choices: dict[str, str] = dataclasses.field(default_factory=dict)
    pattern: str = ""
    example: str = ""


def option(default: Any, label: str, sentence: str, **more: Any) -> Any:
    """A dataclass field that carries its `Option`."""
    known = Option(sentence, label, **more)
    return dataclasses.field(default=default, metadata={"option": known})


def check(field: "dataclasses.Field[Any]", value: Any) -> None:
    """Raise SettingsError unless `value` suits `field`."""
    known: Option = field.metadata["option"]
    wanted = f"{known.low:g} to {known.high:g}"
    if known.choices:
        wanted = " or ".join(known.choices)
        fits = isinstance(value, str) and value in known.choices
    elif isinstance(field.default, bool):
        wanted, fits = "true or false", isinstance(value, bool)
    elif isinstance(field.default, int):
        fits = type(value) is int and known.low <= value <= known.high
    elif isinstance(field.default, float):
        fits = type(value) in (int, float) and known.low <= value <= known.high
    elif field.name == "size":
        wanted = f"two whole numbers from 1 to {MAX_SIDE_PX}"
        fits = (
            isinstance(value, tuple)
            and len(value) == 2
            and all(type(side) is int and 1 <= side <= MAX_SIDE_PX for side in value)
        )
    elif known.pattern:
        wanted = f"empty, or like {known.example}"
        fits = isinstance(value, str) and bool(re.fullmatch(known.pattern, value))
    elif isinstance(field.default, tuple):
        wanted = "a list of paths"
        fits = isinstance(value, tuple) and all(isinstance(v, str) for v in value)
    else:
        wanted, fits = "a text", isinstance(value, str) and value != ""
    if not fits:
        raise SettingsError(
            f"{field.name} is {reprlib.repr(value)}.", hint=f"It must be {wanted}."
        )
