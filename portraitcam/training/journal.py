"""The diary of a run: journal.csv, and journal.png drawn from it."""

import csv
from pathlib import Path

from torch import Tensor

from portraitcam.training.checkpoint import Progress


class Journal:
    """Collects the losses between two validations and writes one row for them.

    Args:
        folder: where journal.csv is kept; a resumed run adds to it.
        enabled: False in all processes but the first.
    """

    def __init__(self, folder: Path, enabled: bool = True) -> None:
        self.path = folder / "journal.csv"
        self.enabled = enabled
        self._sums: dict[str, Tensor] = {}
        self._count = 0

    def add(self, parts: dict[str, Tensor]) -> None:
        """Note the losses of a step, without waiting for the device."""
        for name, part in parts.items():
            now = part.detach()
            self._sums[name] = self._sums[name] + now if name in self._sums else now
        self._count += 1

    def write(self, progress: Progress, rate: float, scores: dict[str, float]) -> None:
        """Write a row of the mean losses and the scores, and draw the plot anew."""
        means = {k: round(float(v) / self._count, 5) for k, v in self._sums.items()}
        self._sums, self._count = {}, 0
        if not self.enabled:
            return
        row = {
            "step": progress.step,
            "samples": progress.samples,
            "minutes": round(progress.seconds / 60, 2),
            "rate": f"{rate:.2e}",
            **means,
            **scores,
        }
        new = not self.path.exists()
        with self.path.open("a", newline="") as file:
            writer = csv.DictWriter(file, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)
        self._plot(list(means), [name for name in scores if name != "score"])

    def _plot(self, losses: list[str], scores: list[str]) -> None:
        # pyplot would open a display; the figure alone draws without one.
        from matplotlib.figure import Figure

        with self.path.open(newline="") as file:
            rows = list(csv.DictReader(file))
        x = [int(row["samples"]) / 1000 for row in rows]
        figure = Figure(figsize=(9, 4), layout="constrained")
        left, right = figure.subplots(1, 2)
        for name in losses:
            left.plot(x, [float(row[name]) for row in rows], label=name)
        for name in scores:
            right.plot(x, [float(row[name]) for row in rows], label=name)
        left.set(xlabel="thousand samples", ylabel="loss", yscale="log")
        right.set(xlabel="thousand samples", ylabel="mIoU, %")
        for axes in (left, right):
            axes.legend()
            axes.grid(alpha=0.3)
        figure.savefig(self.path.with_suffix(".png"), dpi=80)
