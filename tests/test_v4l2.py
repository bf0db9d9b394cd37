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
    device, links = tmp_path / "video3", tmp_path / "by-id"
    device.touch()
    links.mkdir()
    (links / "usb-cam-video-index0").symlink_to(device)
    assert v4l2.stable_path(device, links) == links / "usb-cam-video-index0"
    other = tmp_path / "video4"
    assert v4l2.stable_path(other, links) == other
    assert v4l2.stable_path(other, tmp_path / "none") == other
