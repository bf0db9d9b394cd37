import time

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from portraitcam.frames import Image
from portraitcam.gui import style
from portraitcam.gui.preview import Preview
from portraitcam.pipeline import Pipeline
from portraitcam.settings import Settings
from portraitcam.sources import open_source


class Feed:
    """A source of images that are red on the left and blue on the right."""

    def __init__(self, width: int = 160, height: int = 90) -> None:
        self.number = 0
        self.pulled = 0
        self.image: Image = np.zeros((height, width, 3), np.uint8)
        self.image[:, : width // 2] = (0, 0, 255)
        self.image[:, width // 2 :] = (255, 0, 0)

    def newest(self) -> int:
        return self.number

    def pull(self, out: Image | None = None) -> Image | None:
        self.pulled += 1
        return self.image.copy() if self.number else None


def shown(qtbot: QtBot, feed: Feed, size: tuple[int, int] = (320, 180)) -> Preview:
    preview = Preview(feed.newest, feed.pull)
    qtbot.addWidget(preview)
    preview.resize(*size)
    preview.show()
    feed.number += 1
    qtbot.waitUntil(lambda: preview.shown > 0)
    return preview


def colour_at(preview: Preview, x: float, y: float) -> QColor:
    image = preview.grab().toImage()
    return image.pixelColor(int(x * image.width()), int(y * image.height()))


@pytest.mark.parametrize("mirrored", [True, False])
def test_only_the_shown_image_is_mirrored(qtbot: QtBot, *, mirrored: bool) -> None:
    feed = Feed()
    preview = shown(qtbot, feed)
    preview.tell(mirrored=mirrored, room_visible=False, caption="")
    left = colour_at(preview, 0.25, 0.5)
    assert (left.blue() > 200) is mirrored
    assert (left.red() > 200) is not mirrored
    assert tuple(feed.image[45, 10]) == (0, 0, 255)


def test_an_image_is_pulled_once_however_long_it_stands(qtbot: QtBot) -> None:
    feed = Feed()
    preview = shown(qtbot, feed)
    before = feed.pulled
    qtbot.wait(120)
    assert feed.pulled == before
    feed.number += 1
    qtbot.waitUntil(lambda: feed.pulled == before + 1)
    assert preview.watching


def test_nothing_is_pulled_while_hidden(qtbot: QtBot) -> None:
    feed = Feed()
    preview = shown(qtbot, feed)
    preview.hide()
    before = feed.pulled
    feed.number += 1
    qtbot.wait(80)
    assert feed.pulled == before


@pytest.mark.parametrize(
    ("image", "widget"), [((160, 90), (300, 300)), ((90, 160), (400, 200))]
)
def test_the_shape_of_the_image_is_kept(
    qtbot: QtBot, image: tuple[int, int], widget: tuple[int, int]
) -> None:
    preview = shown(qtbot, Feed(*image), widget)
    preview.tell(mirrored=False, room_visible=False, caption="")
    painted = preview.grab().toImage()
    strong = [
        (x, y)
        for x in range(painted.width())
        for y in range(painted.height())
        if painted.pixelColor(x, y).saturation() > 200
    ]
    width = max(x for x, _ in strong) - min(x for x, _ in strong) + 1
    height = max(y for _, y in strong) - min(y for _, y in strong) + 1
    assert width / height == pytest.approx(image[0] / image[1], rel=0.02)


def test_words_are_shown_where_there_is_no_image(qtbot: QtBot) -> None:
    feed = Feed()
    preview = Preview(feed.newest, feed.pull)
    qtbot.addWidget(preview)
    preview.tell(
        mirrored=True,
        room_visible=False,
        caption="",
        notice=("Starting", "Waiting for the first picture."),
    )
    assert preview.accessibleDescription() == "Starting Waiting for the first picture."
    empty = Preview(feed.newest, feed.pull)
    qtbot.addWidget(empty)
    assert preview.grab().toImage() != empty.grab().toImage()


# As the window opens, and at 1560x1000.
@pytest.mark.parametrize("size", [(836, 660), (1176, 910)])
def test_it_adds_about_a_quarter_to_what_composing_takes(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    # In processor time of one thread: a busy machine changes both alike.
    source = open_source("synthetic", size=(1920, 1080), fps_hz=30)
    frame = source.read(5.0)
    source.close()
    assert frame is not None
    pipeline = Pipeline(Settings(size=(1920, 1080)))
    composed = [pipeline.process(frame)]
    feed = Feed()

    def pull(out: Image | None) -> Image:
        if out is None:
            return composed[0].copy()
        out[:] = composed[0]
        return out

    preview = Preview(feed.newest, pull)
    qtbot.addWidget(preview)
    preview.resize(*size)
    preview.tell(mirrored=True, room_visible=False, caption="Demo")
    preview.show()
    feed.number += 1
    qtbot.waitUntil(lambda: preview.shown > 0)
    preview.watch(False)

    def show() -> None:
        feed.number += 1
        preview._look()
        preview.repaint(preview._area())  # as an update does

    show()
    before, began_s = preview.shown, time.thread_time()
    for _ in range(10):
        show()
    painting_s = (time.thread_time() - began_s) / (preview.shown - before)
    assert preview.shown - before >= 10
    began_s = time.thread_time()
    for _ in range(10):
        composed[0] = pipeline.process(frame)
    # A quarter when nothing else runs. What the engine reads and sends is not counted.
    assert painting_s < 0.35 * (time.thread_time() - began_s) / 10


def test_what_is_painted_anew_without_a_new_image_is_not_scaled_again(
    qtbot: QtBot,
) -> None:
    feed = Feed()
    preview = shown(qtbot, feed)
    preview.watch(False)
    preview.tell(mirrored=False, room_visible=False, caption="")
    qtbot.waitUntil(lambda: colour_at(preview, 0.25, 0.5).red() > 200)
    scaled, painted = preview._scaled, preview.shown
    preview.repaint()
    qtbot.waitUntil(lambda: preview.shown > painted)
    assert preview._scaled is scaled
    preview.tell(mirrored=True, room_visible=False, caption="")
    assert colour_at(preview, 0.25, 0.5).blue() > 200


def test_bands_and_corners_are_whole_after_many_images(qtbot: QtBot) -> None:
    feed = Feed()
    preview = shown(qtbot, feed, (400, 300))
    for _ in range(3):
        painted = preview.shown
        feed.number += 1
        qtbot.waitUntil(lambda painted=painted: preview.shown > painted)  # type: ignore[misc]
    screen = preview.screen().grabWindow(preview.winId()).toImage()
    anew = preview.grab().toImage()
    for at in ((0, 0), (200, 10), (200, 290), (399, 299), (200, 150)):
        assert screen.pixelColor(*at) == anew.pixelColor(*at)
    assert screen.pixelColor(200, 10) == QColor(style.current().stage)


def test_it_costs_nothing_while_it_is_hidden(qtbot: QtBot) -> None:
    feed = Feed()
    preview = shown(qtbot, feed)
    preview.hide()
    asked, painted = feed.pulled, preview.shown
    for _ in range(5):
        feed.number += 1
        qtbot.wait(20)
    assert (feed.pulled, preview.shown) == (asked, painted)


def test_what_stands_in_for_a_picture_stays_in_proportion_to_its_words(
    qtbot: QtBot,
) -> None:
    theme = style.current()

    def figure_height_px(width: int, height: int) -> int:
        preview = Preview(lambda: 0, lambda _: None)
        qtbot.addWidget(preview)
        preview.tell(
            mirrored=False, room_visible=False, caption="", notice=("Starting", "Wait.")
        )
        preview.resize(width, height)
        picture = preview.grab().toImage()
        middle = picture.width() // 2
        colours = [
            picture.pixelColor(middle, y) for y in range(2, picture.height() - 2)
        ]
        return colours.count(QColor(theme.line))

    small, usual, large = (
        figure_height_px(*size) for size in ((520, 560), (920, 730), (3200, 2080))
    )
    assert 100 < small < usual
    assert large <= 1.1 * usual, "on a 4K screen without scaling"
