"""The user's own backgrounds: which files, in which order, and what they are called."""

import itertools
from pathlib import Path

from portraitcam.settings import Settings

_LONGEST_NAME = 60


class OwnFiles:
    """A list that is changed by making another; `values` is what settings keep of it.

    Args:
        names: What the user calls each file, by its path; empty: as the file.
    """

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    @classmethod
    def of(cls, settings: Settings) -> "OwnFiles":
        """Those that are set."""
        names = settings.gallery_names[: len(settings.gallery)]
        return cls(dict(itertools.zip_longest(settings.gallery, names, fillvalue="")))

    def with_file(self, path: str) -> "OwnFiles":
        """With one more at the end, unless it is there already."""
        return OwnFiles(self._names | {path: self._names.get(path, "")})

    def without(self, path: str) -> "OwnFiles":
        """Without one of them."""
        return OwnFiles({p: name for p, name in self._names.items() if p != path})

    def moved(self, path: str, onto: str) -> "OwnFiles":
        """With one of them where another was, which makes room for it."""
        order = list(self._names)
        place = order.index(onto)
        order.remove(path)
        order.insert(place, path)
        return OwnFiles({p: self._names[p] for p in order})

    def called(self, path: str, name: str) -> "OwnFiles":
        """With another name for one of them; nothing gives it the file's own again."""
        given = " ".join(name.split())[:_LONGEST_NAME]
        return OwnFiles(self._names | {path: "" if given == Path(path).stem else given})

    @property
    def values(self) -> dict[str, object]:
        """The settings that keep it, by their names."""
        names = tuple(self._names.values())
        return {
            "gallery": tuple(self._names),
            "gallery_names": names if any(names) else (),
        }
