"""Who stays: which regions of the mask belong to the people that are kept.

One frame cannot tell whether a region is a hand without its arm or somebody else, so
what was decided in the last one counts:

- What overlaps the person of the last frame is that person still; a part that came
  loose (an arm, a hand) too. A new part is the person's if only doubt lies between.
- Of several people the one that was chosen stays chosen, until another has been much
  larger for a while, or the chosen one has been gone for a while.
- While two people touch they are one region. Who is who is remembered from before,
  and if they had been apart for long enough to be sure, they are cut apart.
"""

import cv2
import numpy as np

from portraitcam.frames import Mask
from portraitcam.refine import Area, area_of, fill, gaps_in, outlines
from portraitcam.regions import (
    Region,
    bridged,
    cut_apart,
    grown,
    largest_of,
    without,
)
from portraitcam.scratch import Scratch

_EVERYONE_SHARE = 0.01
"""Smallest share of the image that is a person when everyone is kept; half of it for
who was kept in the last frame, so that nobody comes and goes by turns."""

_PART = 0.5
"""A region smaller than this, of the person's, may be a part that came loose."""

_SOMEBODY = 0.15
"""One who was larger than this, of the chosen person, is told apart when they touch."""

_APART_FRAMES = 30
"""Who was apart from the chosen person for so many frames is no arm of theirs."""

_PART_OVERLAP = 0.2
"""Of such a part that must overlap what was kept in the last frame."""

_STEP = 1 / 28
"""How far a part moves from one frame to the next, of the mask's longer side."""

_ARM = 1 / 5
"""How far from the person a part can be, of the mask's longer side."""

_LARGER, _LARGER_FRAMES = 1.7, 30
"""Another person is chosen who is so much larger, for so many frames in a row."""

_GONE_FRAMES = 15
"""So many frames nobody is kept when the chosen person has left and others have not."""


class People:
    """Keeps the same people from frame to frame, filled.

    Attributes:
        keep: ``largest`` or ``everyone``, as in the settings.
        gaps: ``open`` or ``filled``, as in the settings.
    """

    def __init__(self, keep: str, gaps: str) -> None:
        self.keep = keep
        self.gaps = gaps
        # Two, for what one frame leaves to the next must not be written over by it.
        self._scratch, self._areas = Scratch(), Scratch()
        self.reset()

    def reset(self) -> None:
        """Forget everyone: in the next frame the largest is chosen anew."""
        self._kept: Area | None = None  # all that was kept in the last frame
        self._chosen: Area | None = None  # where the chosen person was, without parts
        self._others: Area | None = None  # where everything else was
        self._gaps: Area | None = None  # what was left open
        self._larger = self._gone = self._apart = 0  # frames in a row

    def __call__(self, mask: Mask) -> Mask:
        """Fill the regions of who stays and remove the others.

        Starts anew by itself when the mask's size changes.

        Args:
            mask: float32 (h, w) in 0..1.

        Returns:
            A mask of the same shape, edges as `fill` leaves them; all 0 if nobody
            stays. Valid until the next call.
        """
        if self._kept is not None and self._kept.shape != mask.shape:
            self.reset()
        contours = outlines(mask, self._scratch)
        regions = largest_of(contours, mask.shape, self._areas)
        both = next((r for r in regions if self._holds_others(r)), None)
        chosen, others = self._chosen, self._others
        were_apart = self._apart >= _APART_FRAMES
        if both and were_apart and chosen is not None and others is not None:
            mask = cut_apart(mask, both, chosen, others)
            contours = outlines(mask, self._scratch)
            regions = largest_of(contours, mask.shape, self._areas)
        alone = self.keep == "largest"
        bodies = self._chosen_of(regions) if alone else self._everyone(regions)
        kept = [*bodies, *self._parts(bodies, regions, mask)]
        stay = [region.contour for region in kept]
        self._kept = area_of(stay, mask.shape, self._area("kept", mask))
        rest = [region.contour for region in without(kept, regions)]
        if not alone:
            self._chosen = self._others = None
            self._larger = self._gone = self._apart = 0
        elif not (bodies and self._holds_others(bodies[0])):
            if bodies:
                self._chosen = self._area("chosen", mask)
                np.copyto(self._chosen, bodies[0].area)
            self._others = area_of(rest, mask.shape, self._area("others", mask))
            self._apart = self._apart + 1 if self._are_somebody(self._others) else 0
        gaps = None
        if self.gaps == "open":
            gaps = gaps_in(mask, self._kept, self._gaps, self._scratch)
        self._gaps = gaps
        return fill(mask, stay, contours, gaps, self._scratch)

    def _area(self, name: str, mask: Mask) -> Area:
        """Memory for an area."""
        return self._areas(name, mask.shape, np.uint8)

    def _everyone(self, regions: list[Region]) -> list[Region]:
        """The regions that are large enough to be somebody."""
        bodies = []
        for region in regions:
            least = _EVERYONE_SHARE * region.area.size
            if region.overlap(self._kept) > region.pixels / 2:
                least /= 2
            if region.pixels >= least:
                bodies.append(region)
        return bodies

    def _chosen_of(self, regions: list[Region]) -> list[Region]:
        """The region of the chosen person, or none while it is waited for."""
        if not regions:
            self._gone += 1
            if self._gone > _GONE_FRAMES:
                self.reset()
            return []
        largest = regions[0]
        chosen = self._followed(regions)
        if chosen is None:
            chosen = self._successor(regions)
            if chosen is None:
                return []
            self._larger = 0
        self._gone = 0
        self._larger = self._larger + 1 if _dwarfs(largest, chosen) else 0
        if self._larger > _LARGER_FRAMES:
            self._larger = 0
            # Two who touched were taken for the chosen one; now it is another.
            self._chosen = self._others = None
            return [largest]
        return [chosen]

    def _followed(self, regions: list[Region]) -> Region | None:
        """The region that overlaps the chosen person of the last frame most."""
        for before in (self._chosen, self._kept):
            best = max(regions, key=lambda region: region.overlap(before))
            if best.overlap(before):
                return best
        return None

    def _successor(self, regions: list[Region]) -> Region | None:
        """Who is chosen when the chosen person is nowhere.

        Who was not there before may be the chosen person, who moved quickly, and is
        taken at once. For those who were, nobody is kept for a while first.
        """
        if self._chosen is None:
            return regions[0]
        least = _PART * cv2.countNonZero(self._chosen)
        for region in regions:
            if region.pixels >= least and not region.overlap(self._others):
                return region
        self._gone += 1
        return regions[0] if self._gone > _GONE_FRAMES else None

    def _parts(
        self, bodies: list[Region], regions: list[Region], mask: Mask
    ) -> list[Region]:
        """Regions that are no bodies but parts of these people."""
        if not bodies:
            return []
        most = _PART * bodies[0].pixels
        loose = [
            region
            for region in without(bodies, regions)
            if region.pixels < most and region.overlap(self._others) < region.pixels / 2
        ]
        if not loose:
            return []
        own = area_of([body.contour for body in bodies], mask.shape)
        known = [region for region in loose if self._was_kept(region, own)]
        return [*known, *bridged(without(known, loose), own, mask)]

    def _was_kept(self, region: Region, own: Area) -> bool:
        """Whether it was in the last frame, and is not far from the people `own`."""
        if self._kept is None:
            return False
        side = max(own.shape)
        least = _PART_OVERLAP * region.pixels
        return bool(
            region.overlap(grown(self._kept, _STEP * side)) >= least
            and region.overlap(grown(own, _ARM * side))
        )

    def _are_somebody(self, others: Area | None) -> bool:
        """Whether `others`, beside the chosen person, are large enough."""
        if self._chosen is None or others is None:
            return False
        least = _SOMEBODY * cv2.countNonZero(self._chosen)
        return cv2.countNonZero(others) >= max(least, 1)

    def _holds_others(self, region: Region) -> bool:
        """Whether the chosen person and somebody else are one region now."""
        others = self._others
        if others is None or not self._are_somebody(others):
            return False
        half = cv2.countNonZero(others) / 2
        return region.overlap(others) >= half and region.overlap(self._chosen) > 0


def _dwarfs(one: Region, other: Region) -> bool:
    return one is not other and one.pixels > _LARGER * other.pixels
