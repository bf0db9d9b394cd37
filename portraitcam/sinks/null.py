"""The sink that sends nowhere: for the preview alone, benchmarks and tests."""

from portraitcam.frames import Image


class NullSink:
    """Counts what it is given; keeps a copy of the last image only if asked.

    Args:
        keep_last: Whether `last` holds a copy of the newest image.

    Attributes:
        label: What users call it.
        count: How many images were sent.
        last: The newest image, if it is kept.
        last_time_s: The newest image's time in seconds.
    """

    label = "nowhere"

    def __init__(self, *, keep_last: bool = False) -> None:
        self._keep_last = keep_last
        self.count = 0
        self.last: Image | None = None
        self.last_time_s = 0.0

    def send(self, image: Image, time_s: float) -> None:
        """Count one image."""
        self.count += 1
        self.last_time_s = time_s
        if self._keep_last:
            self.last = image.copy()

    def watched(self) -> bool:
        """Always: whoever counts frames wants them."""
        return True

    def close(self) -> None:
        """Nothing is held, so nothing is released."""
