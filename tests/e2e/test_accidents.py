"""What befalls a call: it goes on by itself, and the room is never shown."""

import os
import signal
import time

from portraitcam import v4l2
from portraitcam.demand import OFF_AFTER_S
from tests.e2e import drivers
from tests.e2e.desk import CAMERA_SIZE, VIRTUAL, WEBCAM, Desk, Reader, each_loopback
from tests.e2e.marks import BARE, LIVE

HOLD_S = 2.0
"""The last composed picture may stand in for so long."""

BACK_S = 2.0
"""So soon after its cause has gone the trouble is over, where the machine keeps up."""

START_S = 5.0
"""So soon the program sends, on such a machine."""

SLACK_S = 4.0
"""What a busy machine with one processor may add before nothing stands in any more."""

LATE_S = 30.0
"""What it may add to a return. The goals themselves stand in the printed table."""


def check_gap(
    desk: Desk, reader: Reader, what: str, from_s: float, to_s: float
) -> None:
    """Assert what a reader saw of a trouble between two times, and measure it.

    Nothing but composed pictures and the away card; the last composed picture for no
    longer than it may stand in; the live picture again soon after the end.
    """
    line = reader.timeline()
    assert line.count("R?") == 0
    held = line.last("LH", before_s=to_s)
    assert held is not None
    shown_s = max(0.0, held.at_s - from_s)
    if to_s > from_s:
        # Two pictures' time more: it is asked once a turn.
        desk.measure(f"{what}: the person is last seen", shown_s, HOLD_S + 0.2)
    assert shown_s < HOLD_S + SLACK_S
    check_return(desk, reader, what, to_s, BACK_S)


def check_return(
    desk: Desk, reader: Reader, what: str, since_s: float, goal_s: float
) -> None:
    """Assert that a reader saw a new picture soon after `since_s`, and measure it."""
    back = reader.timeline().first(LIVE + BARE, since_s)
    assert back is not None
    desk.measure(f"{what}: the next new picture", back.at_s - since_s, goal_s)
    assert back.at_s - since_s < goal_s + LATE_S


def test_an_unplugged_camera_is_taken_up_again(desk: Desk) -> None:
    desk.plug_in_camera()
    program = desk.run("camera:vivid", CAMERA_SIZE)
    reader = desk.watch()
    reader.wait_for("L", 30)
    pulled_s = desk.note("the camera's cable is pulled")
    drivers.pull_cable()
    reader.wait_for("A", 20, pulled_s)
    plugged_s = desk.note("it is plugged in again")
    drivers.plug_cable()
    reader.wait_for("L", 30, plugged_s)
    program.finish()
    check_gap(desk, reader, "camera unplugged, plugged in", pulled_s, plugged_s)


def test_a_camera_that_comes_back_under_another_number_is_found(desk: Desk) -> None:
    desk.plug_in_camera()
    program = desk.run("camera:vivid", CAMERA_SIZE)
    reader = desk.watch()
    reader.wait_for("L", 30)
    desk.keep_number(WEBCAM)
    pulled_s = desk.note("the camera's cable is pulled")
    drivers.pull_cable()
    reader.wait_for("A", 20, pulled_s)
    plugged_s = desk.note("it is plugged in again")
    drivers.plug_cable()
    number = drivers.number_of("vid-cap")
    desk.note(f"it is /dev/video{number} now, and was /dev/video{WEBCAM}")
    assert number != WEBCAM
    reader.wait_for("L", 30, plugged_s)
    program.finish()
    what = "camera plugged in under another number"
    check_gap(desk, reader, what, pulled_s, plugged_s)


def test_a_camera_in_use_is_taken_once_it_is_free(desk: Desk) -> None:
    desk.plug_in_camera()
    other = desk.watch(WEBCAM)
    other.wait_for("R", 10)  # it sees the room: nothing stands before it
    program = desk.run("camera:vivid", CAMERA_SIZE)
    reader = desk.watch()
    reader.wait_for("A", 20)
    freed_s = desk.note("the other program lets go of the camera")
    other.kill()
    reader.wait_for("L", 30, freed_s)
    program.finish()
    check_return(desk, reader, "camera let go of by another", freed_s, BACK_S)


@each_loopback
def test_a_camera_that_sleeps_is_waited_for(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    player = desk.play()
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 30)
    asleep_s = desk.note("the camera gives nothing any more")
    player.signal(signal.SIGSTOP)
    reader.wait_for("A", 30, asleep_s)
    awake_s = desk.note("it wakes up")
    player.signal(signal.SIGCONT)
    reader.wait_for("L", 30, awake_s)
    program.finish()
    check_gap(desk, reader, "camera asleep, awake", asleep_s, awake_s)


@each_loopback
def test_a_program_that_slept_goes_on(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 30)
    asleep_s = desk.note("the program is stopped, as by a machine that sleeps")
    program.signal(signal.SIGSTOP)
    time.sleep(HOLD_S + SLACK_S)
    awake_s = desk.note("the machine wakes up")
    program.signal(signal.SIGCONT)
    reader.wait_for("L", 30, awake_s)
    program.finish()
    check_gap(desk, reader, "program stopped, goes on", asleep_s, awake_s)


@each_loopback
def test_a_killed_program_leaves_no_frozen_person_and_can_be_restarted(
    desk: Desk,
) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 30)
    killed_s = desk.note("the program is killed")
    program.kill()
    time.sleep(HOLD_S + SLACK_S)
    again_s = desk.note("it is started again, while the reader stays")
    program = desk.run()
    reader.wait_for("L", 30, again_s)
    program.finish()
    line = reader.timeline()
    assert line.count("R?") == 0
    last = line.last("LH", before_s=again_s)
    assert last is not None
    shown_s = max(0.0, last.at_s - killed_s)
    desk.measure("program killed: the person is last seen", shown_s, 0.2)
    assert shown_s < 1.0
    card = line.first("A", since_s=last.at_s)
    assert card is not None
    desk.measure("program killed: the away card", card.at_s - killed_s, HOLD_S)
    assert card.at_s < again_s
    check_return(desk, reader, "program started again", again_s, START_S)


@each_loopback
def test_a_device_that_a_killed_writer_left_mute_is_woken_up(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    other = desk.send_with_library()
    desk.note("another program, that only writes, is killed")
    other.kill()
    mute = not next(d for d in v4l2.list_devices() if d.index == VIRTUAL).outputs
    desk.note(f"the device can be written to: {'no' if mute else 'yes'}")
    assert mute == (desk.loopback == "0.12.7")
    started_s = desk.note("the program is started")
    program = desk.run()
    reader = desk.watch()
    reader.wait_for("L", 30)
    program.finish()
    what = "another writer killed, program started"
    check_return(desk, reader, what, started_s, START_S)


@each_loopback
def test_the_camera_is_on_only_while_someone_watches(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.play()
    program = desk.run()
    light = desk.watch_light(program)
    desk.note("nobody watches")
    time.sleep(8)
    desk.note("a program looks for cameras every 3 s, as some do")
    for _ in range(4):
        os.close(os.open(f"/dev/video{VIRTUAL}", os.O_RDWR))
        time.sleep(3)
    assert not light.changes
    desk.note("a reader comes")
    reader = desk.watch()
    reader.wait_for("L", 30)
    left_s = desk.note("the reader goes")
    reader.kill()
    light.wait_for(on=False, since_s=left_s)
    program.finish()
    assert [on for _, on in light.changes] == [True, False]
    opened_s = reader.timeline().opened_s[0]
    check_return(desk, reader, "reader came, camera was off", opened_s, 1.0)
    off_s = light.changes[1][0] - left_s
    desk.measure("reader gone: the camera is off", off_s, OFF_AFTER_S + 0.5)
