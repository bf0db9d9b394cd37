"""The contract that every sink keeps."""

from typing import Protocol

from portraitcam.frames import Image


class Sink(Protocol):
    """Takes every composed image from the engine's loop.

    A sink opens its device or file with the first image, whose size it keeps; later
    images of another size are fitted to it.

    Attributes:
        label: What users call it, such as ``/dev/video10 (PortraitCam)``.
    """

    @property
    def label(self) -> str:
        """What users call it."""
        ...

    def send(self, image: Image, time_s: float) -> None:
        """Deliver one composed image. Called by the engine's thread only.

        Args:
            image: uint8 (h, w, 3) BGR; valid only until this call returns.
            time_s: Its position in the source's own time, in seconds.

        Raises:
            SinkError: It cannot be delivered; the sink is of no use any more. A
                SinkLost says that another one like it may be opened soon.
        """
        ...

    def watched(self) -> bool | None:
        """Whether someone sees what is sent. Called often; never blocks.

        Returns:
            True for what is kept, such as a file; None where nothing tells.
        """
        ...

    def close(self) -> None:
        """Finish what was written. Any number of times."""
        ...
