"""How the learning rate and the picture size go with the progress of a run.

Warm-up, then constant, then down to zero over the last share (warmup-stable-decay): the
checkpoint before the decay can be continued by a later run of any length.
"""

from dataclasses import dataclass

from portraitcam.training.checkpoint import Progress


@dataclass(frozen=True)
class Schedule:
    """A run's plan; its length is in steps or, where they are 0, in seconds.

    Attributes:
        peak: the constant learning rate.
        steps: length of the run in steps, or 0.
        seconds: length of the run in seconds of training, if ``steps`` is 0.
        warmup: steps with a rising rate.
        decay: last share of the run, 0..1, with a falling rate.
        small_share: first share of the run, 0..1, on smaller pictures.
        small_px, size_px: side of the pictures before and after that.
    """

    peak: float
    steps: int = 0
    seconds: float = 0.0
    warmup: int = 200
    decay: float = 0.2
    small_share: float = 0.0
    small_px: int = 160
    size_px: int = 224

    def done(self, progress: Progress) -> float:
        """Share of the run that is done: 0 at the start, 1 or more at the end."""
        if self.steps:
            return progress.step / self.steps
        return progress.seconds / self.seconds if self.seconds else 1.0

    def decaying(self, progress: Progress) -> bool:
        """Say whether the constant phase is over."""
        return self.done(progress) > 1 - self.decay

    def rate(self, progress: Progress) -> float:
        """Learning rate of the next step."""
        rising = min(1.0, (progress.step + 1) / max(self.warmup, 1))
        left = 1 - self.done(progress)
        falling = min(1.0, max(left, 0.0) / self.decay) if self.decay else 1.0
        return self.peak * rising * falling

    def picture_px(self, progress: Progress) -> int:
        """Side of the pictures of the next step."""
        small = self.done(progress) < self.small_share
        return self.small_px if small else self.size_px
