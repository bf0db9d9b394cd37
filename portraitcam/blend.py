"""Lays a person over a background, by the matte."""

import cv2

from portraitcam.frames import Image, Matte


class Blender:
    """Blends frames, in buffers of its own. Not for several threads at once."""

    def __call__(
        self, image: Image, matte: Matte, background: Image, out: Image
    ) -> Image:
        """Write ``image * matte + background * (1 - matte)`` into `out`.

        Args:
            image: uint8 (h, w, 3) BGR, the person's own frame.
            matte: uint8 (h, w), 255 = person.
            background: uint8 (h, w, 3) BGR.
            out: uint8 (h, w, 3), none of the others.

        Returns:
            `out`.
        """
        share = cv2.merge([matte, matte, matte])
        rest = cv2.multiply(background, cv2.bitwise_not(share), scale=1 / 255)
        cv2.multiply(image, share, dst=out, scale=1 / 255)
        return cv2.add(out, rest, dst=out)  # type: ignore[return-value]
