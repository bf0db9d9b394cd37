"""Which part of a frame is shown: turned, zoomed by hand, or following the person."""

from portraitcam.framing.cut import Cutter, part_of_mask, turned
from portraitcam.framing.follow import MOST_PAN_HZ, MOST_ZOOM_HZ, Framer
from portraitcam.framing.person import Person, find_person
from portraitcam.framing.view import LEAST_SHARE, WHOLE, View, by_hand

__all__ = [
    "LEAST_SHARE",
    "MOST_PAN_HZ",
    "MOST_ZOOM_HZ",
    "WHOLE",
    "Cutter",
    "Framer",
    "Person",
    "View",
    "by_hand",
    "find_person",
    "part_of_mask",
    "turned",
]
