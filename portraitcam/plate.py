"""Finds what of a person the network only guesses, by what stood there before.

Wherever nobody is, the room is remembered as it was last seen: film people call that a
clean plate. Where the picture is now another than its plate, something has come into
it. If the network half thinks that it is the person, if it is coloured as the person
is, and if it hangs together with the person, it belongs to them: a hand that is raised
is there in the same frame. Of what has the colour of their skin, the network need not
even think so.

This only ever adds to a mask, and only what is new: what has stood in the room since
before the person came is never added. The plate itself goes nowhere.
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image, Mask
from portraitcam.scratch import Scratch

_PERSON = 0.5
"""Of the mask: from here on it is person."""

_GUESS, _CERTAIN = 0.2, 0.9
"""Between these values of the mask what is new may be the person."""

_SAME, _ANOTHER = 8, 20
"""Levels of colour by which a pixel differs from its plate: noise up to the first,
surely another thing from the second on."""

_NEW = 1.5
"""How much likelier than the network thinks a pixel is person that is surely new."""

_SKIN = (40, 138, 75), (255, 180, 125)
"""Lightness, red and blue between which lies what may be skin, however dark."""

_OWN, _HAND = 4.0, 100.0
"""Of what is skin, and so many times more the person's colour than the plate's: how
much likelier than others it is a hand of theirs. Such hands the network overlooks."""

_COLOUR = 0.05, 12.0
"""Least and most that its colour changes that: how much more of the person than of the
plate has it."""

_SHADE, _SHADES = 0.4, 0.12
"""A shadow leaves at least the first of the light, and nearly as much of every colour:
shares that are no further apart than the second, of their mean."""

_RARE = 0.001
"""Share of all colours that is too small to tell anything from."""

_BITS = 3
"""Of each of the three channels by which colours are told apart."""

_LEARNT = 5
"""Frames in which a place was without people before its plate counts. They count down
again while somebody is there: an old plate tells of old light."""

_LIGHT = 0.25
"""Share of the plate beside the person that changes when it is the light, or the
camera was moved: then everything is learnt anew."""

_LEAST_KNOWN = 0.05
"""Share of the picture whose plate must be known to tell one from the other."""

_KERNEL = np.ones((7, 7), np.uint8)
"""What is new and nowhere so wide is an edge that moved a little."""

_MARGIN = np.ones((3, 3), np.uint8)
"""So near to the person nothing is learnt."""

_TOUCH = np.ones((5, 5), np.uint8)
"""So near to each other two parts touch: between them may lie what is not learnt."""

_BLUR_PX = 5

_Bytes = npt.NDArray[np.uint8]
_Flags = npt.NDArray[np.bool_]
_Shares = npt.NDArray[np.float32]
_Indices = npt.NDArray[np.intp]


class CleanPlate:
    """Adds to every mask what came into the picture and is the person's.

    Starts anew by itself when the size changes, the light or the camera.
    """

    def __init__(self) -> None:
        self._scratch = Scratch()
        self._plate: Image | None = None
        self._learnt: _Bytes = np.zeros((0, 0), np.uint8)  # frames, up to 255
        self._one: _Bytes = np.ones((0, 0), np.uint8)

    def reset(self) -> None:
        """Forget the room."""
        self._learnt[:] = 0

    def __call__(self, mask: Mask, image: Image) -> Mask:
        """The mask, with what is new and the person's.

        Args:
            mask: float32 (h, w) in 0..1.
            image: What it was made from, uint8 (h, w, 3) RGB.

        Returns:
            A mask of the same shape, nowhere less than `mask`; valid until the next
            call.
        """
        if self._plate is None or self._plate.shape != image.shape:
            self._plate = image.copy()
            self._learnt = np.zeros(mask.shape, np.uint8)
            self._one = np.ones(mask.shape, np.uint8)
            self._scratch("raised", mask.shape)  # now, and not amid a movement
            self._scratch("labels", mask.shape, np.uint16)
        else:
            mask = self._with_new(mask, image, self._plate)
        self._learn(mask, image, self._plate)
        return mask

    def _with_new(self, mask: Mask, image: Image, plate: Image) -> Mask:
        apart = self._difference(image, plate)
        known, new = self._flags("known", mask), self._flags("new", mask)
        np.greater_equal(self._learnt, _LEARNT, out=known)
        np.greater(apart, _SAME, out=new)
        new &= known
        beside = np.less(mask, _GUESS, out=self._flags("beside", mask))
        known &= beside
        plain = np.count_nonzero(known)
        known &= new
        if plain < _LEAST_KNOWN * mask.size:
            return mask
        if np.count_nonzero(known) > _LIGHT * plain:
            self._learnt[:] = 0
            return mask
        new &= np.less(mask, _CERTAIN, out=beside)
        colours = image.reshape(-1, 3)
        overlooked = np.flatnonzero(new)
        overlooked = overlooked[mask.ravel()[overlooked] < _GUESS]
        new.ravel()[overlooked[~_may_be_skin(colours[overlooked])]] = False
        places = self._wide(new.view(np.uint8))
        if not len(places):
            return mask
        shaded = _shaded(colours[places], plate.reshape(-1, 3)[places])
        places = places[~shaded]
        likelier = self._likeness(mask, image, plate)[_codes(colours[places])]
        hand = _may_be_skin(colours[places]) & (likelier >= _OWN)
        likelier[hand] *= _HAND
        # Of anything else the network has to have an idea.
        likelier[~hand & (mask.ravel()[places] < _GUESS)] = 0
        return self._raised(mask, places, apart, likelier)

    def _flags(self, name: str, mask: Mask) -> _Flags:
        """Memory for one of them to each pixel of `mask`."""
        return self._scratch(name, mask.shape, np.bool_)

    def _wide(self, new: _Bytes) -> _Indices:
        """Where `new` is not 0 and no mere rim: as indices into the flattened mask."""
        if np.count_nonzero(new) < _KERNEL.size:
            return np.empty(0, np.intp)
        wide = self._scratch("wide", new.shape, np.uint8)
        cv2.morphologyEx(new, cv2.MORPH_OPEN, _KERNEL, dst=wide)
        cv2.dilate(wide, _KERNEL, dst=wide)
        wide &= new
        return np.flatnonzero(wide)

    def _difference(self, image: Image, plate: Image) -> _Bytes:
        """Between the two in every pixel: in the colour in which they differ most.

        Noise is averaged away before, for it would add up in the differences.
        """
        smooth = self._scratch("smooth", image.shape, np.uint8)
        apart = self._scratch("apart", image.shape, np.uint8)
        cv2.blur(image, (_BLUR_PX, _BLUR_PX), dst=smooth)
        cv2.blur(plate, (_BLUR_PX, _BLUR_PX), dst=apart)
        cv2.absdiff(smooth, apart, dst=apart)
        most, other = (
            self._scratch(name, image.shape[:2], np.uint8) for name in ("most", "other")
        )
        cv2.extractChannel(apart, 0, dst=most)
        for channel in (1, 2):
            cv2.extractChannel(apart, channel, dst=other)
            cv2.max(most, other, dst=most)
        return most

    def _raised(
        self, mask: Mask, places: _Indices, apart: _Bytes, likelier: _Shares
    ) -> Mask:
        """`mask`, raised at `places`, but for what does not touch a person then."""
        odds = apart.ravel()[places].astype(np.float32)
        odds -= _SAME
        odds *= 1 / (_ANOTHER - _SAME)
        np.clip(odds, 0, 1, out=odds)
        odds *= _NEW * likelier - 1
        odds += 1
        # By Bayes' rule, with what both say of the pixel taken as independent.
        before = mask.ravel()[places]
        odds *= before
        odds /= 1 - before + odds
        raised: Mask = self._scratch("raised", mask.shape)
        np.copyto(raised, mask)
        raised.ravel()[places] = np.maximum(before, odds)
        flags = np.greater_equal(raised, _PERSON, out=self._flags("people", mask))
        person = flags.view(np.uint8)
        cv2.dilate(person, _TOUCH, dst=person)
        labels = self._scratch("labels", mask.shape, np.uint16)
        count, labels = cv2.connectedComponents(person, labels, ltype=cv2.CV_16U)
        theirs = np.zeros(count, np.bool_)
        theirs[_some(labels)[_some(mask) >= _PERSON]] = True
        lost = places[~theirs[labels.ravel()[places]]]
        raised.ravel()[lost] = mask.ravel()[lost]
        return raised

    def _likeness(self, mask: Mask, image: Image, plate: Image) -> _Shares:
        """For every colour, how many times more of it the person has than the plate."""
        shares = []
        person, known = _some(mask) > _CERTAIN, _some(self._learnt) >= _LEARNT
        for picture, where in ((image, person), (plate, known)):
            codes = _codes(_some(picture)[where])
            counts = np.bincount(codes, minlength=1 << 3 * _BITS)
            shares.append(counts / max(1, counts.sum()) + _RARE)
        likeness: _Shares = np.clip(shares[0] / shares[1], *_COLOUR)
        return likeness.astype(np.float32)

    def _learn(self, mask: Mask, image: Image, plate: Image) -> None:
        """Take what is beside everybody for the room."""
        flags = np.greater_equal(mask, _PERSON, out=self._flags("people", mask))
        person: _Bytes = flags.view(np.uint8)
        cv2.dilate(person, _MARGIN, dst=person)
        cv2.subtract(self._learnt, person, dst=self._learnt)
        room = cv2.bitwise_xor(person, self._one, dst=person)
        cv2.add(self._learnt, room, dst=self._learnt)
        cv2.copyTo(image, room, plate)


def _may_be_skin(pixels: _Bytes) -> npt.NDArray[np.bool_]:
    """Which of some pixels, (n, 3) RGB, have a colour that somebody's skin has."""
    if not len(pixels):
        return np.zeros(0, np.bool_)
    tones = cv2.cvtColor(pixels[:, None], cv2.COLOR_RGB2YCrCb)
    inside: npt.NDArray[np.bool_] = cv2.inRange(tones, *_SKIN)[:, 0] != 0
    return inside


def _shaded(pixels: _Bytes, before: _Bytes) -> npt.NDArray[np.bool_]:
    """Which of some pixels, (n, 3), show what was there before, in a shadow."""
    black = np.float32(8)  # a camera's, where noise is all that differs
    left = pixels + black
    left /= before + black
    mean = left.mean(axis=1)
    apart = left.max(axis=1) - left.min(axis=1)
    shaded: npt.NDArray[np.bool_] = (mean > _SHADE) & (mean < 1)
    shaded &= apart < _SHADES * mean
    return shaded


def _some(raster: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A ninth of its pixels: enough to count by."""
    return raster[::3, ::3]


def _codes(pixels: _Bytes) -> npt.NDArray[np.uint16]:
    """The colours of some pixels, (n, 3), coarsely, each as one number."""
    codes = np.zeros(len(pixels), np.uint16)
    for channel in range(3):
        codes <<= _BITS
        codes |= pixels[:, channel] >> (8 - _BITS)
    return codes
