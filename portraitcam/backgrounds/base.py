"""What a background is."""

from collections.abc import Sequence
from typing import Protocol

from portraitcam.frames import Image, Matte


class Background(Protocol):
    """Gives the image behind the person, one for every frame."""

    def image_for(
        self,
        image: Image,
        matte: Matte,
        time_s: float,
        halves: Sequence[Image] = (),
        out: Image | None = None,
    ) -> Image:
        """What is behind the person in this frame.

        Args:
            image: The frame's own image, uint8 (h, w, 3) BGR.
            matte: Its matte, uint8 (h, w), or that made smaller: both sides halved
                any number of times.
            time_s: The frame's time in seconds; may jump, in either direction.
            halves: The image and its halves, where they are at hand already.
            out: Memory for the result, of the image's shape; need not be used.

        Returns:
            uint8 (h, w, 3) BGR: not to be written to, valid until the next call.

        Raises:
            BackgroundError: It cannot be read any more.
        """
        ...

    def close(self) -> None:
        """Release everything. Any number of times."""
        ...
