"""The drivers behind the desk's devices: loading, arranging, pulling the cable."""

import fcntl
import os
import struct
import subprocess
from pathlib import Path

_ENUM_DV_TIMINGS, _S_DV_TIMINGS, _S_CTRL = 0xC0945662, 0xC0845657, 0xC008561C
_LOOP_VIDEO = 0x00F0F000 + 37  # vivid's own control
_VIVID = Path("/sys/bus/platform/drivers/vivid")
_CLASS = Path("/sys/class/video4linux")


def loopback_versions() -> list[str]:
    """The versions of v4l2loopback that the lab has, the oldest first."""
    names = [path.stem for path in Path(os.environ["LAB_LOOPBACKS"]).glob("*.ko")]
    return sorted(names, key=lambda name: [int(part) for part in name.split(".")])


def load_loopbacks(version: str, labels: dict[int, str]) -> None:
    """Load v4l2loopback as its users are told to.

    Args:
        version: One of `loopback_versions`.
        labels: The devices: numbers and what call programs show.
    """
    words = [
        f"devices={len(labels)}",
        "video_nr=" + ",".join(map(str, labels)),
        "card_label=" + ",".join(labels.values()),
        "exclusive_caps=" + ",".join("1" for _ in labels),
        "max_buffers=2",
    ]
    path = Path(os.environ["LAB_LOOPBACKS"], f"{version}.ko")
    subprocess.run(["busybox", "insmod", str(path), *words], check=True)


def unload(module: str) -> bool:
    """Take a driver out; False while one of its devices is open."""
    if not Path("/sys/module", module).exists():
        return True
    done = subprocess.run(["busybox", "rmmod", module], capture_output=True)
    return done.returncode == 0


def load_camera(capture: int) -> None:
    """Load vivid as a camera that sees what is written to its output.

    Args:
        capture: Number of the camera's device; the output gets the next one.
    """
    hdmi = 3
    words = [
        "n_devs=1", "node_types=0x101", "num_inputs=1", f"input_types={hdmi}",
        "num_outputs=1", "output_types=1", f"vid_cap_nr={capture}",
        f"vid_out_nr={capture + 1}",
    ]  # fmt: skip
    subprocess.run(["modprobe", "vivid", *words], check=True)


def number_of(name: str) -> int | None:
    """The number of the device whose name ends like this; None if there is none."""
    for folder in _CLASS.iterdir():
        if (folder / "name").read_text().strip().endswith(name):
            return int(folder.name.removeprefix("video"))
    return None


def arrange_camera(capture: int, output: int) -> None:
    """Set both ends of vivid to 640x480 and join them."""
    for number in (capture, output):
        device = os.open(f"/dev/video{number}", os.O_RDWR)
        listed = bytearray(148)  # the first of its timings is 640x480 at 59.94 Hz
        fcntl.ioctl(device, _ENUM_DV_TIMINGS, listed)
        fcntl.ioctl(device, _S_DV_TIMINGS, bytearray(listed[16:]))
        if number == capture:
            fcntl.ioctl(device, _S_CTRL, struct.pack("Ii", _LOOP_VIDEO, 1))
        os.close(device)


def pull_cable() -> None:
    """Take vivid's devices away, whoever uses them, as a pulled cable does."""
    (_VIVID / "unbind").write_text("vivid.0")


def plug_cable() -> None:
    """Bring vivid's devices back."""
    (_VIVID / "bind").write_text("vivid.0")
