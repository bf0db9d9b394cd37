"""The one source that is read: opened when it is wanted, looked for when it is lost."""

import threading
import time
from collections.abc import Callable

from portraitcam.frames import Frame
from portraitcam.settings import Settings
from portraitcam.sources import Source

RETRY_S = 0.5
"""How often a source that is gone is looked for."""


class Intake:
    """Keeps a source.

    Args:
        stopping: Set by others to end a wait.
        given: A source already made, used instead of the one that settings name
            until they name another.
        make: Makes every other source, from the settings.
    """

    def __init__(
        self,
        stopping: threading.Event,
        given: Source | None,
        make: Callable[[Settings], Source],
    ) -> None:
        self._stopping = stopping
        self._given, self._make = given, make
        self._source: Source | None = None
        self._retry_at = 0.0

    @property
    def label(self) -> str:
        """What users call the source; empty while none is open."""
        return "" if self._source is None else self._source.label

    @property
    def is_open(self) -> bool:
        """Whether a source is open, which can be read."""
        return self._source is not None

    @property
    def live(self) -> bool | None:
        """Whether the open source loses what nobody reads; None if none is open."""
        return None if self._source is None else self._source.live

    def would_be_live(self, settings: Settings) -> bool:
        """The same of the source that `settings` would open."""
        given = self._given
        return settings.source_is_camera if given is None else given.live

    def open(self, settings: Settings, timeout_s: float) -> bool:
        """Open a source, unless one was lost a moment ago.

        Args:
            settings: Name the source.
            timeout_s: How long to wait where it is too early to look for it again.

        Returns:
            Whether there is one now.

        Raises:
            PortraitCamError: There is no such source, or it cannot be opened.
        """
        if time.monotonic() < self._retry_at:
            self._stopping.wait(timeout_s)
            return False
        self._source = self._given or self._make(settings)
        return True

    def read(self, timeout_s: float) -> Frame | None:
        """The next frame of the source that is open.

        Args:
            timeout_s: How long to wait for it.

        Returns:
            None if there is no frame now, or no source.

        Raises:
            SourceEnded: The source has given its last frame.
            SourceError: It is lost; see `lose`.
        """
        return None if self._source is None else self._source.read(timeout_s)

    def lose(self) -> None:
        """Let go of a source that failed, and look for it after `RETRY_S`."""
        self.close()
        self._retry_at = time.monotonic() + RETRY_S

    def renew(self) -> None:
        """Close the source; it may be opened again at once."""
        self.close()
        self._retry_at = 0.0

    def change(self) -> None:
        """Close the source; the next is the one that the settings name."""
        self.renew()
        self._given = None

    def close(self) -> None:
        """Let go of the source. Any number of times."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def wake(self) -> None:
        """Free a read that waits. The one method for other threads."""
        source = self._source
        if source is not None:
            source.close()
