"""A room that nobody may see, and the watcher that looks for it in what goes out."""

from collections.abc import Callable
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.away import is_away_card
from portraitcam.frames import Image, Size
from portraitcam.sources.synthetic import SyntheticSource

LEAK_SHARE = 0.05
"""Share of an image's pixels that show the secret from which on it is a leak: more
than the rim that an imperfect mask leaves, far less than a room."""

SECRET_LEVELS = 16
"""By how much the secret's pixels are lighter or darker than the room.

So little that no network takes it for anything but a camera's noise, at sizes so small
that it is not lost on the way to the network: stronger ones were taken for clothes.
"""

_SEEN_LEVELS = 5
_WINDOW = (4, 4)

LIVE, HELD, AWAY, CHOSEN, LEAK, NOTHING, ENDED = "LHARX-|"
MARKS = {
    LIVE: "a new composed picture",
    HELD: "the picture before once more",
    AWAY: "the away card",
    CHOSEN: "the room, where it was asked for",
    LEAK: "the room: a leak",
    NOTHING: "a turn in which nothing went out",
    ENDED: "the engine or its process has ended",
}
"""What one who watches the virtual camera can tell apart."""


class SecretScene(SyntheticSource):
    """The drawn scene at full speed, its room covered with a faint chequer.

    Every pixel differs from its four neighbours, which is as fine as a picture can
    be: any blur and any halving leaves plain grey, and nothing else in the scene, no
    background and no away card has the like, in colour or in grey.
    """

    def __init__(self, size: Size) -> None:
        super().__init__(size, 30, paced=False)
        self.live = True  # the engine must treat it as it treats a camera
        light = cv2.cvtColor(self._room, cv2.COLOR_BGR2GRAY).astype(np.int16) // 4 + 96
        room = (light + SECRET_LEVELS * _chequer(light.shape)).astype(np.uint8)
        self._room = cv2.cvtColor(room, cv2.COLOR_GRAY2BGR)  # type: ignore[assignment]


@lru_cache(maxsize=4)
def drawn_scene(size: Size) -> SecretScene:
    """A scene to take images from by their index: drawing one anew is slow."""
    return SecretScene(size)


def secret_share(image: Image) -> float:
    """Share of pixels, 0..1, around which the secret's chequer is to be seen.

    It is, from a third of its strength on, wherever it was moved to; scaled by up to
    a tenth as well. Edges, slats and noise have next to nothing of it.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    # By the chequer's own signs it adds up, and everything else cancels out.
    signed = np.multiply(grey, _chequer(grey.shape), dtype=np.float32)
    found = np.abs(cv2.blur(signed, _WINDOW))
    return float(np.count_nonzero(found > _SEEN_LEVELS)) / grey.size


@lru_cache(maxsize=8)
def _chequer(shape: tuple[int, ...]) -> npt.NDArray[np.int16]:
    """int16 (h, w), 1 and -1 by turns in both directions."""
    rows, columns = np.indices(shape, np.int16)
    chequer: npt.NDArray[np.int16] = 1 - 2 * ((rows + columns) % 2)
    chequer.flags.writeable = False  # it is kept and shared
    return chequer


class Watcher:
    """A sink that stands for the call: it marks every image by what it shows.

    It knows nothing of the engine: it judges by the pixels alone.

    Args:
        tell: Given each mark and whether it is a leak; see `MARKS`.

    Attributes:
        room_is_chosen: Whether the raw room is what the user wants at this moment.
        worst: Largest share of the secret in any image that should have had none.
    """

    label = "watcher"

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._last: Image | None = None
        self.room_is_chosen = False
        self.worst = 0.0

    def send(self, image: Image, time_s: float) -> None:
        """Look at one image that goes out."""
        self._tell(self.mark_of(image))

    def mark_of(self, image: Image) -> str:
        """What `image` shows."""
        last, self._last = self._last, image.copy()
        share = secret_share(image)
        if share > LEAK_SHARE and self.room_is_chosen:
            return CHOSEN
        self.worst = max(self.worst, share)
        if share > LEAK_SHARE:
            return LEAK
        if is_away_card(image):
            return AWAY
        return HELD if last is not None and np.array_equal(image, last) else LIVE

    def watched(self) -> bool:
        """See `Sink.watched`: whoever looks for the secret does so all the time."""
        return True

    def close(self) -> None:
        """Nothing to release."""
