"""The guided filter (He, Sun and Tang, 2013): a mask as a linear function of colour.

Within every small window the mask is ``slopes . colour + offset``, by least squares.
Where the picture has an edge, so has that function, at the same place.
"""

import cv2
import numpy as np
import numpy.typing as npt

from portraitcam.frames import Image
from portraitcam.scratch import Scratch

Plane = npt.NDArray[np.float32]
"""float32 (h, w)."""

Planes = npt.NDArray[np.float32]
"""float32 (n, h, w)."""

EPSILON = 3e-4 * 255 * 255
"""Variance of a colour's level (0..255) under which a window counts as flat."""

_PAIRS = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))


def colours_of(image: Image, scratch: Scratch) -> Planes:
    """Blue, green and red of uint8 (h, w, 3) as float32 (3, h, w)."""
    planes: Planes = scratch("colours", (3, *image.shape[:2]))
    np.copyto(planes, image.transpose(2, 0, 1))
    return planes


def coefficients(mask: Plane, colours: Planes, radius: int, scratch: Scratch) -> Planes:
    """Three slopes and the offset of the mask over colour.

    Args:
        mask: float32 (h, w) in 0..1.
        colours: float32 (3, h, w) in 0..255.
        radius: Half the window in which they are found, at least 1.
        scratch: Holds the result as well: it is valid until the next call.

    Returns:
        float32 (4, h, w).
    """
    shape = mask.shape
    product: Plane = scratch("product", shape)
    means: Planes = scratch("means", (4, *shape))
    moments: Planes = scratch("moments", (6, *shape))
    shared: Planes = scratch("shared", (3, *shape))
    for plane, mean in zip((*colours, mask), means, strict=True):
        _blur(plane, radius, mean)
    for (i, j), moment in zip(_PAIRS, moments, strict=True):
        np.multiply(colours[i], colours[j], out=product)
        _blur(product, radius, moment)
        moment -= np.multiply(means[i], means[j], out=product)
        if i == j:
            moment += np.float32(EPSILON)
    for colour, mean, each in zip(colours, means[:3], shared, strict=True):
        np.multiply(colour, mask, out=product)
        _blur(product, radius, each)
        each -= np.multiply(mean, means[3], out=product)
    _solve(moments, shared, scratch("room", (4, *shape)))
    result: Planes = scratch("coefficients", (4, *shape))
    offset = means[3]
    for slope, mean in zip(shared, means[:3], strict=True):
        offset -= np.multiply(slope, mean, out=product)
    # A narrower mean than the filter's own: closer to the image, measured on stills.
    for plane, smooth in zip((*shared, offset), result, strict=True):
        _blur(plane, -(-radius // 2), smooth)
    return result


def applied(coefficients: Planes, colours: Planes, scratch: Scratch) -> Plane:
    """What the function of these coefficients gives for every colour."""
    product: Plane = scratch("product", colours.shape[1:])
    values: Plane = scratch("values", colours.shape[1:])
    np.copyto(values, coefficients[3])
    for slope, colour in zip(coefficients[:3], colours, strict=True):
        values += np.multiply(slope, colour, out=product)
    return values


def _blur(plane: Plane, radius: int, out: Plane) -> None:
    side = 2 * radius + 1
    cv2.blur(plane, (side, side), dst=out)


def _solve(moments: Planes, shared: Planes, room: Planes) -> None:
    """Solve ``moments . x = shared`` for every pixel; `shared` becomes x.

    By elimination (L D L^T). The diagonal holds EPSILON, so that no pivot is less;
    rounding might make it so.

    Args:
        moments: The symmetric matrix, as `_PAIRS` orders it. Overwritten.
        shared: The right side.
        room: For four planes.
    """
    d1, s12, s13, d2, s23, d3 = moments
    x1, x2, x3 = shared
    l12, l13, l23, product = room

    def take(from_: Plane, one: Plane, other: Plane) -> None:
        from_ -= np.multiply(one, other, out=product)

    np.divide(s12, d1, out=l12)
    np.divide(s13, d1, out=l13)
    np.divide(x1, d1, out=x1)
    take(x2, s12, x1)
    take(x3, s13, x1)
    take(d2, l12, s12)
    take(s23, l12, s13)
    take(d3, l13, s13)
    np.maximum(d2, np.float32(EPSILON / 2), out=d2)
    np.divide(s23, d2, out=l23)
    np.divide(x2, d2, out=x2)
    take(x3, s23, x2)
    take(d3, l23, s23)
    np.maximum(d3, np.float32(EPSILON / 2), out=d3)
    np.divide(x3, d3, out=x3)
    take(x2, l23, x3)
    take(x1, l12, x2)
    take(x1, l13, x3)
