"""What `portraitcam doctor` says of real devices, and the camera that it advises."""

from typing import Any

from portraitcam import v4l2
from tests.e2e.desk import CAMERA_SIZE, VIRTUAL, Desk, each_loopback


def examined(desk: Desk, name: str) -> dict[str, Any]:
    """The check of that name which says the worst."""
    found = [c for c in desk.ask("doctor")["checks"] if c["name"] == name]
    for check in found:
        desk.note(f"doctor: {check['verdict']:7} {name}: {check['detail']}")
    worst: dict[str, Any] = max(
        found, key=lambda check: ("ok", "note", "problem").index(check["verdict"])
    )
    return worst


@each_loopback
def test_the_doctor_knows_which_driver_is_loaded(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    module = examined(desk, "loopback module")
    old = desk.loopback.startswith("0.12.")
    assert module["verdict"] == ("note" if old else "ok")
    assert ("0.12 or older" if old else desk.loopback) in module["detail"]


def test_the_doctor_tells_that_a_camera_is_listed_once_it_is_sent_to(
    desk: Desk,
) -> None:
    desk.plug_in_camera()
    idle = examined(desk, "virtual camera")
    assert idle["verdict"] == "note"
    assert "only while PortraitCam sends" in idle["detail"]
    program = desk.run("camera:vivid", CAMERA_SIZE)
    desk.watch().wait_for("L", 10)
    busy = examined(desk, "virtual camera")
    assert busy["verdict"] == "ok"
    assert "being sent to" in busy["detail"]
    assert examined(desk, "cameras")["verdict"] == "ok"
    program.finish()


def test_a_device_that_a_killed_writer_left_mute_is_found(desk: Desk) -> None:
    desk.plug_in_loopbacks()
    desk.send_with_library().kill()
    mute = examined(desk, "virtual camera")
    assert mute["verdict"] == "note"
    assert f"/dev/video{VIRTUAL}" in mute["detail"]
    assert "was killed" in mute["detail"]
    assert "portraitcam run wakes it up" in mute["remedy"]


def test_the_virtual_camera_is_made_where_there_is_none(desk: Desk) -> None:
    missing = examined(desk, "loopback module")
    assert missing["verdict"] == "problem"
    assert "installed, but not loaded" in missing["detail"]
    made = desk.ask("camera", "create", "--yes")
    assert made["camera"] == "PortraitCam"
    device = next(d for d in v4l2.list_devices() if d.is_loopback)
    assert (device.label, str(device.path)) == ("PortraitCam", made["device"])
    assert device.outputs
    assert not device.captures  # exclusive_caps, without which browsers pass it by
    assert examined(desk, "loopback module")["verdict"] == "ok"
