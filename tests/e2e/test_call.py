"""A call, from the webcam to those who look at it."""

import os
import time
from itertools import pairwise
from pathlib import Path

import pytest

from tests.e2e.browser import executable
from tests.e2e.desk import Desk, Reader, each_loopback
from tests.e2e.marks import BITS

CLIP = "clips/video-retalking__4.mp4"
"""A real person who moves little, so that the marks stay on the chest."""

CLOSE = 20
"""How far a colour may be off, of 255: twice through YUV with halved colours."""


def check_pictures(reader: Reader) -> None:
    """Assert that a reader saw the right pixels, in order, and never the room."""
    line = reader.timeline()
    assert line.count("R?") == 0
    assert line.colour_error < CLOSE
    numbers = [p.number for p in line.seen if p.kind == "L" and p.number is not None]
    steps = [(b - a) % (1 << BITS) for a, b in pairwise(numbers)]
    assert all(step < 1 << BITS - 1 for step in steps)  # they begin again at 0


@each_loopback
def test_a_reader_sees_the_person_before_the_new_background(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 60)
    assert program.finish()["frames"] >= 60
    check_pictures(reader)


@each_loopback
def test_a_second_reader_sees_it_too_at_once_or_after_the_first(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    first = desk.watch()
    first.wait_for("L", 30)
    second = desk.watch()
    if desk.loopback.startswith("0.12."):
        second.wait_for("L", 30)
    else:  # this driver tells every reader but the first that it is busy
        time.sleep(5)
        assert not second.timeline().seen
        gone_s = desk.note("the first reader goes")
        first.kill()
        second.wait_for("L", 30, gone_s)
    program.finish()
    for reader in (first, second):
        check_pictures(reader)


@each_loopback
def test_a_reader_that_was_there_first_sees_the_camera_come(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    reader = desk.watch()
    desk.play()
    since_s = desk.note("the program is started")
    program = desk.run()
    first_s = reader.wait_for("L", 30, since_s)
    program.finish()
    desk.measure("program started: the first picture", first_s - since_s, 5.0)
    check_pictures(reader)


@each_loopback
@pytest.mark.skipif(executable() is None, reason="there is no Chromium")
def test_chromium_offers_a_camera_named_portraitcam(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    browser = desk.browse()
    browser.wait_for("L", 20)
    program.finish()
    assert "opened PortraitCam" in browser.output()
    check_pictures(browser)


def test_a_real_person_is_cut_out_of_a_real_room(desk: Desk) -> None:
    data = os.environ.get("PORTRAITCAM_DATA", "")
    clip = Path(data, CLIP)
    if not data or not clip.exists():
        pytest.skip("needs a clip of a person: PORTRAITCAM_DATA")
    desk.clip = clip
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 30)
    program.finish()
    check_pictures(reader)
