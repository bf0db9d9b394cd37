"""The fail-closed rule: what may go out while no frame can be composed."""

import time
from collections.abc import Callable

from portraitcam.away import DEFAULT_CARD, away_card
from portraitcam.frames import Image, Size
from portraitcam.status import State

HOLD_S = 2.0
_PATIENCE_S = 0.2


class Holdover:
    """Remembers the last composed image for at most `HOLD_S` seconds.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._good: Image | None = None
        self._good_at = 0.0
        self._is_copy = False

    def remember(self, image: Image) -> None:
        """Keep a composed image that was just sent; it is not copied yet."""
        self._good, self._good_at, self._is_copy = image, self._clock(), False

    def forget(self) -> None:
        """Never send the remembered image again: it showed what no longer may show."""
        self._good = None

    def substitute(
        self, size: Size, picture: str = DEFAULT_CARD, *, failed: bool
    ) -> tuple[Image, State] | None:
        """What to send now that there is no composed frame.

        Args:
            size: (width, height) of the away card in px.
            picture: See `away_card`.
            failed: True if a frame came and could not be composed; False if none
                came, which is no reason for anything in the first 0.2 s.

        Returns:
            An image and the state it means; None if the last image still stands.
        """
        age_s = self._clock() - self._good_at
        if self._good is None or age_s > HOLD_S:
            self._good = None
            return away_card(size, picture), State.AWAY
        if not failed and not self._is_copy and age_s < _PATIENCE_S:
            return None
        if not self._is_copy:
            # The pipeline will write over its own buffers sooner or later.
            self._good, self._is_copy = self._good.copy(), True
        return self._good, State.HOLDING
