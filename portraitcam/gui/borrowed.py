"""What is set for this run only, and what the file keeps in its place."""

from collections.abc import Mapping

from portraitcam.settings import RAW_ROOM, Settings


class Borrowed:
    """Remembers, of every value that is not to last, the one that is.

    Each method is given the settings in force, and none keeps them.
    """

    def __init__(self) -> None:
        self._kept: dict[str, object] = {}

    def change(self, settings: Settings, values: Mapping[str, object]) -> Settings:
        """`settings` with what the user has set, which lasts from now on.

        Raises:
            SettingsError: An unknown name, or a value out of its range.
        """
        if values.get("background") == RAW_ROOM:
            # The raw room is for now, never for the next start.
            self._kept.setdefault("background", settings.background)
            return settings.with_values(**values)
        changed = settings.with_values(**values)
        for name in values:
            self._kept.pop(name, None)
        return changed

    def borrow(self, settings: Settings, values: Mapping[str, object]) -> Settings:
        """`settings` with values that do not last.

        Raises:
            SettingsError: An unknown name, or a value out of its range.
        """
        borrowed = settings.with_values(**values)
        for name in values:
            self._kept.setdefault(name, getattr(settings, name))
        return borrowed

    def wanted(self, settings: Settings, name: str) -> object:
        """What is set; but the background before the raw room, if that is shown."""
        now = getattr(settings, name, None)
        return self._kept.get(name, now) if now == RAW_ROOM else now

    def saved(self, settings: Settings) -> Settings:
        """`settings` as they are saved."""
        return settings.with_values(**self._kept)
