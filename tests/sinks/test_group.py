import numpy as np
import pytest

from portraitcam.errors import SinkError, SinkLost, UsageError
from portraitcam.frames import Image
from portraitcam.sinks import NullSink, Sink, SinkGroup
from portraitcam.sinks.group import RETRY_S

IMAGE = np.zeros((4, 4, 3), np.uint8)


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


class Device(NullSink):
    """A virtual camera that can be pulled out."""

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.closed = 0
        self.reader: bool | None = False

    def send(self, image: Image, time_s: float) -> None:
        if not self.there:
            raise SinkLost("It is gone.", hint="Bring it back.")
        super().send(image, time_s)

    def watched(self) -> bool | None:  # type: ignore[override]
        return self.reader

    def close(self) -> None:
        self.closed += 1


class FullDisk(NullSink):
    def send(self, image: Image, time_s: float) -> None:
        raise SinkError("The disk is full.", hint="Free some space.")


def turn(group: SinkGroup, wanted: tuple[str | Sink, ...]) -> None:
    group.want(wanted, 30)
    group.send(IMAGE, 0.0)


def test_a_lost_camera_is_used_again_once_it_is_back_without_being_asked_for() -> None:
    clock, device, other = Clock(), Device(), NullSink()
    group = SinkGroup(strict=False, clock=clock)
    wanted = (device, other)
    turn(group, wanted)
    device.there = False
    turn(group, wanted)
    told = [group.error]
    assert isinstance(told[0], SinkLost)
    assert group.labels == (other.label,)
    for _ in range(3):
        clock.now_s += RETRY_S
        turn(group, wanted)
        told.append(group.error)
    assert len(set(map(id, told))) == 1, "it is told once, not at every try"
    device.there = True
    clock.now_s += RETRY_S
    turn(group, wanted)
    assert group.error is None
    assert (device.count, other.count) == (2, 6)
    assert device.label in group.labels


def test_a_lost_camera_is_not_looked_for_at_every_image() -> None:
    clock, device = Clock(), Device()
    group = SinkGroup(strict=False, clock=clock)
    wanted = (device,)
    device.there = False
    turn(group, wanted)
    tries = device.closed
    for _ in range(10):
        clock.now_s += RETRY_S / 100
        turn(group, wanted)
    assert device.closed == tries == 1


def test_a_full_disk_is_not_tried_again_until_it_is_asked_for_anew() -> None:
    clock, disk = Clock(), FullDisk()
    group = SinkGroup(strict=False, clock=clock)
    wanted: tuple[str | Sink, ...] = (disk,)
    turn(group, wanted)
    first = group.error
    clock.now_s += 100
    turn(group, wanted)
    assert group.error is first
    assert group.labels == ()
    again: tuple[str | Sink, ...] = (*[disk],)
    turn(group, again)
    assert group.error is not first


def test_where_nobody_looks_only_a_camera_that_may_return_does_not_end_the_run() -> (
    None
):
    with pytest.raises(SinkError, match="disk"):
        turn(SinkGroup(strict=True), (FullDisk(),))
    absent = Device()
    absent.there = False
    with pytest.raises(SinkLost):
        turn(SinkGroup(strict=True), (absent,))
    clock, device = Clock(), Device()
    group, wanted = SinkGroup(strict=True, clock=clock), (device,)
    turn(group, wanted)
    device.there = False
    turn(group, wanted)
    clock.now_s += RETRY_S
    device.there = True
    turn(group, wanted)
    assert device.count == 2


def test_an_unknown_sink_is_wrong_usage() -> None:
    with pytest.raises(UsageError):
        turn(SinkGroup(strict=False), ("virtul",))


def test_sinks_that_are_not_wanted_any_more_are_closed_and_so_are_all_at_the_end() -> (
    None
):
    first, second = Device(), Device()
    group = SinkGroup(strict=False)
    turn(group, (first, second))
    turn(group, (second,))
    assert (first.closed, second.closed) == (1, 0)
    group.close()
    assert second.closed == 1


def test_every_sink_is_closed_even_if_one_cannot_be() -> None:
    class Stuck(NullSink):
        def close(self) -> None:
            raise SinkError("It cannot be finished.")

    last = Device()
    group = SinkGroup(strict=False)
    turn(group, (Stuck(), last))
    with pytest.raises(SinkError):
        group.close()
    assert last.closed == 1


def test_the_group_tells_who_watches() -> None:
    device = Device()
    group = SinkGroup(strict=False)
    turn(group, (device, NullSink()))
    assert group.watched() == [False, True]
    device.reader = None
    assert group.watched() == [None, True]
