"""The synthetic scene's room: a wall, a window, shelves, a lamp and a plant."""

import functools

import cv2
import numpy as np

from portraitcam.frames import Image, Size, cover
from portraitcam.sources.drawing import Canvas, Colour, curve, ellipse, rectangle

_DESIGN: Size = (1280, 720)
_ASPECT = _DESIGN[0] / _DESIGN[1]
_WOOD: Colour = (74, 108, 148)
_BOOKS: tuple[Colour, ...] = (
    (96, 78, 60), (66, 84, 168), (150, 160, 170), (84, 120, 90), (60, 140, 190),
    (120, 96, 120), (180, 190, 196), (90, 70, 110), (70, 104, 70), (52, 70, 128),
)  # fmt: skip


def draw_room(size: Size) -> Image:
    """The empty room at `size` (width, height) in px: uint8 (h, w, 3) BGR."""
    return np.ascontiguousarray(cover(_design(), size)).copy()


@functools.cache
def _design() -> Image:
    """The room as it is designed; drawing it takes 0.1 s, so it is drawn once."""
    canvas = Canvas((0, 0, _ASPECT, 1), _DESIGN[1], (176, 192, 200))
    _wall(canvas)
    _window(canvas)
    _shelves(canvas)
    _picture(canvas)
    _lamp(canvas)
    _plant(canvas)
    # A webcam focuses on the person: what stands behind is a little soft.
    room: Image = np.empty_like(canvas.image)
    cv2.GaussianBlur(canvas.image, (0, 0), 1.4, dst=room)
    return room[1:-1, 1:-1]


def _wall(canvas: Canvas) -> None:
    """Light falls in from the window on the left; the corners are darker."""
    canvas.soft(ellipse(0.45, 0.4, 0.6, 0.5), (206, 219, 226), 0.16, 0.9)
    canvas.soft(rectangle(1.45, -0.2, 2.0, 1.2), (134, 148, 160), 0.14, 0.8)
    canvas.soft(rectangle(-0.2, 0.86, 2.0, 1.2), (120, 134, 146), 0.08, 0.7)


def _window(canvas: Canvas) -> None:
    """A window with sky and trees, and its light on the sill."""
    canvas.soft(rectangle(0.06, 0.08, 0.50, 0.70), (120, 132, 140), 0.02, 0.6)
    canvas.detail(rectangle(0.06, 0.06, 0.48, 0.68), (226, 232, 236))
    canvas.detail(rectangle(0.08, 0.08, 0.46, 0.66), (236, 214, 186))
    canvas.soft(rectangle(0.08, 0.36, 0.46, 0.60), (244, 238, 228), 0.05, 0.9)
    for x, y, wide, colour in (
        (0.12, 0.56, 0.07, (108, 150, 118)),
        (0.24, 0.60, 0.09, (92, 136, 100)),
        (0.38, 0.53, 0.08, (120, 164, 126)),
        (0.45, 0.61, 0.06, (88, 128, 96)),
    ):
        canvas.soft(ellipse(x, y, wide, 0.07), colour, 0.015)
    canvas.soft(rectangle(0.08, 0.63, 0.46, 0.70), (96, 140, 110), 0.01)
    canvas.detail(rectangle(0.04, 0.66, 0.50, 0.70), (232, 238, 240))
    canvas.detail(rectangle(0.262, 0.08, 0.278, 0.66), (222, 228, 232))
    canvas.detail(rectangle(0.08, 0.34, 0.46, 0.352), (222, 228, 232))
    canvas.detail(rectangle(0.04, 0.70, 0.50, 0.71), (168, 178, 184))
    canvas.detail(rectangle(0.48, 0.06, 0.488, 0.66), (182, 192, 198))
    for left in (-0.01, 0.475):  # curtains
        fold = [(left, 0.02), (left + 0.075, 0.02), (left + 0.062, 0.80), (left, 0.80)]
        canvas.detail(fold, (196, 206, 214))
        for x in (0.012, 0.034, 0.055):
            canvas.soft(
                rectangle(left + x, 0.02, left + x + 0.006, 0.80),
                (160, 172, 182), 0.004, 0.8,
            )  # fmt: skip
    canvas.detail(rectangle(-0.02, 0.012, 0.57, 0.026), (92, 104, 116))


def _shelves(canvas: Canvas) -> None:
    """Two boards with books, a bowl and a box."""
    for row, top in enumerate((0.36, 0.62)):
        canvas.soft(rectangle(1.24, top + 0.02, 1.70, top + 0.06), (96, 108, 120), 0.02)
        x = 1.27
        for book in range(8):
            colour = _BOOKS[(book * 3 + row * 5) % len(_BOOKS)]
            wide = 0.017 + 0.006 * ((book * 7 + row) % 3)
            tall = 0.11 + 0.012 * ((book * 5 + row * 2) % 5)
            canvas.detail(rectangle(x, top - tall, x + wide, top), colour)
            light = tuple(min(255, round(c * 1.25)) for c in colour)
            label = (x + wide * 0.2, top - tall * 0.8, x + wide * 0.8, top - tall * 0.7)
            canvas.detail(rectangle(*label), (light[0], light[1], light[2]))
            x += wide + 0.002
        canvas.detail(rectangle(1.24, top, 1.70, top + 0.022), _WOOD)
        canvas.detail(rectangle(1.24, top + 0.022, 1.70, top + 0.03), (52, 80, 112))
    bowl = [(1.53, 0.30), (1.66, 0.30), (1.635, 0.355), (1.555, 0.355)]
    canvas.detail(curve(bowl, 4), (196, 176, 150))
    canvas.soft(ellipse(1.625, 0.335, 0.02, 0.02), (140, 124, 104), 0.01, 0.8)
    canvas.detail(rectangle(1.54, 0.53, 1.66, 0.62), (112, 150, 176))
    canvas.detail(rectangle(1.54, 0.53, 1.66, 0.55), (132, 170, 194))


def _picture(canvas: Canvas) -> None:
    """A framed landscape on the wall beside the window."""
    canvas.soft(rectangle(0.598, 0.12, 0.752, 0.36), (118, 130, 140), 0.015, 0.7)
    canvas.detail(rectangle(0.59, 0.10, 0.74, 0.34), (70, 84, 96))
    canvas.detail(rectangle(0.597, 0.107, 0.733, 0.333), (232, 236, 238))
    canvas.detail(rectangle(0.617, 0.135, 0.713, 0.305), (206, 190, 160))
    canvas.soft(ellipse(0.685, 0.175, 0.014, 0.014), (190, 226, 246), 0.004)
    far = [(0.617, 0.24), (0.645, 0.195), (0.67, 0.225), (0.692, 0.205), (0.713, 0.23)]
    canvas.detail([*far, (0.713, 0.305), (0.617, 0.305)], (150, 140, 110))
    near = [(0.617, 0.265), (0.65, 0.245), (0.685, 0.27), (0.713, 0.255)]
    canvas.detail([*near, (0.713, 0.305), (0.617, 0.305)], (104, 116, 96))


def _lamp(canvas: Canvas) -> None:
    """A standing lamp and the glow around it."""
    canvas.soft(ellipse(1.17, 0.45, 0.16, 0.20), (190, 226, 246), 0.08, 0.75)
    canvas.detail(rectangle(1.166, 0.5, 1.176, 1.0), (70, 78, 86))
    shade = [(1.13, 0.36), (1.21, 0.36), (1.245, 0.52), (1.095, 0.52)]
    canvas.detail(shade, (176, 216, 240))
    canvas.soft(ellipse(1.17, 0.46, 0.035, 0.05), (226, 246, 255), 0.025)


def _plant(canvas: Canvas) -> None:
    """A plant with large leaves in the left corner."""
    canvas.soft(ellipse(0.12, 0.99, 0.12, 0.03), (80, 92, 104), 0.02, 0.8)
    for angle, tall in ((-52, 0.27), (-28, 0.33), (-4, 0.36), (20, 0.34), (46, 0.28)):
        side, up = np.sin(np.radians(angle)), np.cos(np.radians(angle))
        middle = 0.13 + tall * 0.5 * side, 0.88 - tall * 0.5 * up
        across = tall * 0.13 * up, tall * 0.13 * side
        leaf = [
            (0.13, 0.88),
            (middle[0] - across[0], middle[1] - across[1]),
            (0.13 + tall * side, 0.88 - tall * up),
            (middle[0] + across[0], middle[1] + across[1]),
        ]
        green = 112 + angle // 3
        canvas.detail(curve(leaf), (66, green, 70))
        canvas.line([leaf[0], leaf[2]], (86, green + 26, 92), 0.004)
    pot = [(0.06, 0.86), (0.20, 0.86), (0.185, 1.02), (0.075, 1.02)]
    canvas.detail(pot, (112, 138, 190))
    canvas.soft(rectangle(0.155, 0.87, 0.20, 1.02), (78, 100, 146), 0.012, 0.8)
    canvas.detail(rectangle(0.055, 0.85, 0.205, 0.875), (122, 148, 198))
