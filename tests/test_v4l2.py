from pathlib import Path

from portraitcam import v4l2


def test_devices_are_listed_by_number_even_if_they_cannot_be_opened(
    tmp_path: Path,
) -> None:
    for name in ("video10", "video2", "video", "videos", "media0"):
        (tmp_path / name).write_bytes(b"")
    devices = v4l2.list_devices(tmp_path)
    assert [device.index for device in devices] == [2, 10]
    assert not any(device.is_loopback for device in devices)


def test_a_folder_without_devices_gives_none(tmp_path: Path) -> None:
    assert v4l2.list_devices(tmp_path / "none") == []
    assert v4l2.list_modes(tmp_path / "video0") == []


def test_the_stable_path_is_the_link_to_a_device(tmp_path: Path) -> None:
    device, links = tmp_path / "video3", tmp_path / "v4l"
    device.touch()
    (links / "by-path").mkdir(parents=True)
    (links / "by-path" / "pci-usb-0:2-video-index0").symlink_to(device)
    placed = v4l2.stable_path(device, links)
    assert placed == links / "by-path" / "pci-usb-0:2-video-index0"
    (links / "by-id").mkdir()
    (links / "by-id" / "usb-cam-video-index0").symlink_to(device)
    named = v4l2.stable_path(device, links)
    assert named == links / "by-id" / "usb-cam-video-index0"
    other = tmp_path / "video4"
    assert v4l2.stable_path(other, links) == other
    assert v4l2.stable_path(other, tmp_path / "none") == other


def test_the_programs_that_hold_a_device_are_named(tmp_path: Path) -> None:
    device = tmp_path / "video3"
    for number, name in (("11", "zoom"), ("12", "chrome"), ("13", "bash")):
        folder = tmp_path / number / "fd"
        folder.mkdir(parents=True)
        (tmp_path / number / "comm").write_text(name + "\n")
        (folder / "4").symlink_to(tmp_path if name == "bash" else device)
    assert v4l2.holders(device, tmp_path) == ["chrome", "zoom"]
    assert v4l2.holders(tmp_path / "video9", tmp_path) == []


def test_announcing_output_of_a_missing_device_does_nothing(tmp_path: Path) -> None:
    v4l2.announce_output(tmp_path / "video3")
