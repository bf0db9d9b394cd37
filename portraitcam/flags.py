"""A flag of the command line for every setting, and what its words mean."""

import argparse
import math
from collections.abc import Container

from portraitcam.errors import PortraitCamError, SettingsError, UsageError
from portraitcam.settings import Option, Settings, options, parse_size

_FLAGS = {"fps_hz": "--fps"}
_HIDDEN = (
    "gallery", "gallery_names", "mirror_preview", "close_to_tray", "tray_explained",
    "start_minimised", "welcomed", "global_shortcuts", "language",
    "key_toggle", "key_next", "key_raise", "blur_strength",
)  # fmt: skip


def add_settings(parser: argparse.ArgumentParser, but: tuple[str, ...] = ()) -> None:
    """A flag for every setting, made from its definition.

    Args:
        parser: Of the command that takes them.
        but: Settings that make no sense there.
    """
    for name, option in options().items():
        if name not in (*_HIDDEN, *but):
            flag = _flag(name)
            default = getattr(Settings(), name)
            if isinstance(default, bool):
                parser.add_argument(
                    flag, dest=name, action=_Once, nargs=0, help=option.sentence
                )
                continue
            kind = _size if name == "size" else type(default)
            parser.add_argument(
                flag,
                dest=name,
                action=_Once,
                type=kind,
                choices=tuple(option.choices) or None,
                metavar=None if option.choices else flag[2:].upper(),
                help=_help(option, default),
            )


def settings_of(arguments: argparse.Namespace) -> Settings:
    """Defaults with the flags that were given.

    Raises:
        UsageError: A value out of its range.
    """
    given = {n: getattr(arguments, n, None) for n in options()}
    try:
        return Settings().with_values(
            **{n: v for n, v in given.items() if v is not None}
        )
    except SettingsError as error:
        raise UsageError(error.message, hint=error.hint) from error


def refuse_settings(arguments: argparse.Namespace, but: Container[str]) -> None:
    """Turn down what a benchmark would ignore.

    Args:
        arguments: Of `bench`.
        but: Settings that it takes.

    Raises:
        UsageError: Another setting's flag was given.
    """
    for name in sorted(getattr(arguments, "_given", ())):
        if name in options() and name not in but:
            raise UsageError(
                f"bench {arguments.kind} takes no {_flag(name)}.",
                hint="It runs a scene of its own, whose room must not be seen.",
            )


def count(text: str) -> int:
    """A whole number above 0, as argparse wants it read."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def duration(text: str) -> float:
    """A number above 0, as argparse wants it read."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


def _flag(name: str) -> str:
    return _FLAGS.get(name, "--" + name.replace("_", "-"))


def _help(option: Option, default: object) -> str:
    shown = f"{default[0]}x{default[1]}" if isinstance(default, tuple) else default
    return f"{option.sentence} Default: {shown}.".replace("%", "%%")


def _size(text: str) -> tuple[int, int]:
    try:
        return parse_size(text)
    except PortraitCamError as error:
        raise argparse.ArgumentTypeError(f"{error.message} {error.hint}") from error


class _Once(argparse.Action):
    """A flag that may be given once: which of two was meant is not ours to guess."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        given = vars(namespace).setdefault("_given", set())
        if self.dest in given:
            parser.error(f"{option_string} was given twice: give it once")
        given.add(self.dest)
        setattr(namespace, self.dest, True if self.nargs == 0 else values)
