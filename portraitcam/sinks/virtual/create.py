"""Makes the virtual camera on Linux: what an administrator has to do, and doing it.

Nothing is run that was not shown: `plan` gives the lines, a user agrees, `carry_out`
hands exactly those to pkexec.
"""

import os
import re
import shlex
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from portraitcam import v4l2
from portraitcam.errors import SinkError
from portraitcam.sinks.virtual import LABEL, OPTIONS, install_command, option_words

_FILE = "portraitcam.conf"
_MODULE = "v4l2loopback"
_APPEARS_S = 3.0

_REASONS = (
    (
        r"key (was rejected|not available)|required key|operation not permitted",
        "Secure Boot does not let the unsigned module in.",
        "Sign it, then restart: sudo mokutil --import /var/lib/dkms/mok.pub",
    ),
    (
        r"not found",
        "The module is not built for the kernel that is running.",
        "sudo apt-get install linux-headers-$(uname -r)",
    ),
    (
        r"is in use|busy",
        "Some program uses a virtual camera, so the module cannot be loaded anew.",
        "Close the call programs and OBS, then try again.",
    ),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What this machine has of v4l2loopback.

    Attributes:
        installed: Whether the module is there for the running kernel.
        loaded: Whether it is loaded.
        adds: Whether it can be given further devices while it is loaded (0.13).
        devices: Its devices.
        exclusive: Of each device in turn, whether it has exclusive_caps.
        numbers: All numbers of video devices that are taken.
        options_in: The file of modprobe.d that already has options of it; or "".
    """

    installed: bool
    loaded: bool
    adds: bool
    devices: tuple[v4l2.Device, ...] = ()
    exclusive: tuple[bool, ...] = ()
    numbers: frozenset[int] = frozenset()
    options_in: str = ""


def facts(root: Path = Path("/")) -> Facts:
    """Look at this machine; nothing is changed.

    Args:
        root: Where its files begin.
    """
    devices = v4l2.list_devices(root / "dev")
    module = root / "sys/module" / _MODULE
    modinfo = shutil.which("modinfo") or "/usr/sbin/modinfo"
    listed = _text(module / "parameters/exclusive_caps").strip()
    return Facts(
        installed=module.exists() or _succeeds(modinfo, _MODULE),
        loaded=module.exists(),
        adds=(root / "dev" / _MODULE).exists()
        and shutil.which("v4l2loopback-ctl") is not None,
        devices=tuple(device for device in devices if device.is_loopback),
        exclusive=tuple(word in ("Y", "1") for word in listed.split(",")),
        numbers=frozenset(device.index for device in devices),
        options_in=_options_file(root / "etc/modprobe.d"),
    )


def plan(known: Facts, *, for_good: bool) -> list[str]:
    """The lines of shell that make the camera, to be run as administrator.

    Args:
        known: See `facts`.
        for_good: Whether it is to be there after every start of the machine as well.

    Returns:
        No line if there is nothing to do.

    Raises:
        SinkError: It cannot be made like this; the hint says what is to be done first.
    """
    if not known.installed:
        raise SinkError(
            f"The kernel module {_MODULE} is not installed.", hint=install_command()
        )
    free = next(n for n in range(10, 10 + 64) if n not in known.numbers)
    options = {**OPTIONS, "video_nr": str(free)}
    lines = []
    if not any(device.label == LABEL for device in known.devices):
        lines = _making(known, options)
    if for_good:
        if known.options_in:
            raise SinkError(
                f"Options of {_MODULE} are already set in {known.options_in}.",
                hint=f"Write there: options {_MODULE} {option_words(options)}",
            )
        kept = f"options {_MODULE} {option_words(options)}"
        lines.append(f"echo {shlex.quote(kept)} > /etc/modprobe.d/{_FILE}")
        lines.append(f"echo {_MODULE} > /etc/modules-load.d/{_FILE}")
    return lines


def carry_out(lines: Sequence[str], *, timeout_s: float = 120.0) -> None:
    """Run `lines` as administrator; the system asks for the password.

    Raises:
        SinkError: That was refused, or one of them has failed.
    """
    script = ["/bin/sh", "-ec", "\n".join(lines)]
    if os.geteuid() != 0:
        tool = shutil.which("pkexec") or shutil.which("sudo")
        if tool is None:
            raise SinkError(
                "Neither pkexec nor sudo is installed.",
                hint="Run as root:\n" + "\n".join(lines),
            )
        script = [tool, *script]
    try:
        done = subprocess.run(
            script, stderr=subprocess.PIPE, text=True, timeout=timeout_s, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SinkError("The camera could not be made.", hint=str(error)) from error
    if done.returncode != 0:
        raise _failure(done.returncode, done.stderr.strip(), lines)


def appeared(timeout_s: float = _APPEARS_S) -> v4l2.Device | None:
    """Our device, as soon as there is one; None if none comes."""
    until = time.monotonic() + timeout_s
    while True:
        for device in v4l2.list_devices():
            if device.is_loopback and device.label == LABEL:
                return device
        if time.monotonic() > until:
            return None
        time.sleep(0.1)


def _making(known: Facts, options: dict[str, str]) -> list[str]:
    """How our device comes into being beside those that are there."""
    number = options["video_nr"]
    if not known.loaded:
        return [f"modprobe {_MODULE} {option_words(options)}"]
    if known.adds:
        return [f"v4l2loopback-ctl add -n {LABEL} -x 1 -b 2 /dev/video{number}"]
    # Options count only at loading, so that all devices have to be named anew.
    caps = [*known.exclusive, *[False] * len(known.devices)][: len(known.devices)]
    labels = [d.label.replace(",", " ") for d in known.devices]
    words = {
        "devices": str(len(known.devices) + 1),
        "video_nr": ",".join([*(str(d.index) for d in known.devices), number]),
        "card_label": shlex.quote(",".join([*labels, LABEL])),
        "exclusive_caps": ",".join([*(str(int(cap)) for cap in caps), "1"]),
        "max_buffers": options["max_buffers"],
    }
    return [f"modprobe -r {_MODULE}", f"modprobe {_MODULE} {option_words(words)}"]


def _failure(status: int, said: str, lines: Sequence[str]) -> SinkError:
    """What to say when the lines could not be run."""
    if status in (126, 127) and "modprobe" not in said:  # pkexec's own
        return SinkError(
            "The administrator's leave was not given.",
            hint="Run in a terminal:\n" + "\n".join(f"sudo {line}" for line in lines),
        )
    for pattern, message, hint in _REASONS:
        if re.search(pattern, said, re.IGNORECASE):
            return SinkError(message, hint=hint)
    return SinkError(f"The camera could not be made: {said or status}.")


def _options_file(folder: Path) -> str:
    """The file, other than ours, that sets options of the module; "" if none does."""
    wanted = re.compile(rf"^\s*options\s+{_MODULE}\s", re.MULTILINE)
    for path in sorted(folder.glob("*.conf")):
        if path.name != _FILE and wanted.search(_text(path)):
            return str(path)
    return ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _succeeds(*words: str) -> bool:
    try:
        done = subprocess.run(words, capture_output=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
