"""What is measured of one way to make a mask, summed up and reported."""

from dataclasses import dataclass, field

import numpy as np

from portraitcam.training import metrics, traces


@dataclass
class Tally:
    """What is summed up for one variant, or for one variant in one clip or scene."""

    clips: metrics.Confusion = field(default_factory=metrics.Confusion)
    stills: metrics.Confusion = field(default_factory=metrics.Confusion)
    flickers: list[float] = field(default_factory=list)
    responses: list[int] = field(default_factory=list)
    uptakes: list[traces.Uptake] = field(default_factory=list)
    ghosts: list[traces.Ghost] = field(default_factory=list)
    resting: traces.Halo = field(default_factory=traces.Halo)
    moving: traces.Halo = field(default_factory=traces.Halo)

    def report(self) -> dict[str, float]:
        """What was measured, by the keys of `motion.measure`; else left out."""
        found: dict[str, float] = {}
        if self.clips.either_background:
            found["miou"] = self.clips.miou
        if self.stills.either_background:
            found["miou_stills"] = self.stills.miou
        if self.flickers:
            found["flicker"] = float(np.mean(self.flickers))
        if self.responses:
            found["response"] = float(np.mean(self.responses))
            missed = sum(r >= traces.WATCHED for r in self.responses)
            found["response_missed"] = missed
        if self.uptakes:
            found["hand_seen"] = float(np.mean([u.seen for u in self.uptakes]))
            found["hand_removed"] = float(np.mean([u.removed for u in self.uptakes]))
            late = [u.late for u in self.uptakes if u.late is not None]
            if late:
                found["hand_late"] = float(np.mean(late))
        if self.ghosts:
            found["ghost"] = float(np.mean([g.percent for g in self.ghosts]))
            found["ghost_frames"] = float(np.mean([g.frames for g in self.ghosts]))
        for halo, name in ((self.resting, "halo"), (self.moving, "halo_moving")):
            if halo.weight:
                found[name] = halo.net
                found[f"{name}_through"] = halo.through
                found[f"{name}_eaten"] = halo.eaten
        return {name: round(value, 3) for name, value in found.items()}
