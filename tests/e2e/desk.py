"""A desk with a webcam, the program, a virtual camera and programs that look at it.

All of it is real but the hand that pulls the cable: the drivers are the kernel's,
every program is a process of its own.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from portraitcam.frames import Size
from tests.e2e import drivers
from tests.e2e.marks import BACKGROUND, SIZE
from tests.e2e.timeline import Timeline, drawn, read_log

WEBCAM, VIRTUAL = 10, 20
"""Numbers of the video devices."""

CAMERA_SIZE: Size = (640, 480)
"""What vivid gives, which can be unplugged."""

FPS_HZ = 15
_PATIENT = {"OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "10"}
"""OpenCV's own value: the product's is not for programs that only share its modules."""

PATIENCE_S = 120.0
"""How long anything may take: starts are slow in the lab."""

each_loopback = pytest.mark.parametrize(
    "desk", drivers.loopback_versions(), indirect=True
)
"""A test on a desk with each version of the driver."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A time that was measured, and how long it should be at most."""

    what: str
    loopback: str
    seconds: float
    goal_s: float


class Desk:
    """Starts programs and ends them all; notes what was done and what was seen.

    Args:
        folder: Where logs and pictures go.
        clip: The clip that the webcam sees.
        loopback: The version of v4l2loopback that is loaded.
    """

    def __init__(self, folder: Path, clip: Path, loopback: str) -> None:
        self.folder, self.clip, self.loopback = folder, clip, loopback
        self.measured: list[Measured] = []
        self.notes: list[tuple[float, str]] = []
        self.start_s = time.monotonic()
        self._programs: list[Program] = []
        self._readers: list[Path] = []
        self._light: Light | None = None
        self._held: list[int] = []

    # Devices ----------------------------------------------------------------------

    def plug_in_loopbacks(self) -> None:
        """The virtual camera, and a loopback that stands for the webcam."""
        labels = {VIRTUAL: "PortraitCam", WEBCAM: "Webcam"}
        drivers.load_loopbacks(self.loopback, labels)

    def plug_in_camera(self) -> None:
        """The virtual camera, and vivid as a camera that can be unplugged."""
        drivers.load_loopbacks(self.loopback, {VIRTUAL: "PortraitCam"})
        drivers.load_camera(WEBCAM)
        self.play("camera", CAMERA_SIZE, 30)

    def keep_number(self, number: int) -> None:
        """Have no other device get this number, by holding the one that has it open."""
        self._held.append(os.open(f"/dev/video{number}", os.O_RDWR))

    # Programs ---------------------------------------------------------------------

    def play(
        self,
        device: str = f"/dev/video{WEBCAM}",
        size: Size = SIZE,
        fps_hz: int = FPS_HZ,
    ) -> "Program":
        """Let the webcam see the clip."""
        words = [device, str(self.clip), *map(str, size), str(fps_hz)]
        program = self._start("player", "-m", "tests.e2e.player", *words)
        wait(lambda: "playing" in program.output(), "the player plays")
        return program

    def run(self, source: str = f"camera:{WEBCAM}", size: Size = SIZE) -> "Program":
        """Start the product without its window."""
        words = [
            "--source", source, "--sink", "virtual", "--background", BACKGROUND,
            "--size", f"{size[0]}x{size[1]}", "--json",
        ]  # fmt: skip
        words = ["-m", "portraitcam", "--verbose", "run", *words]
        return self._start("portraitcam", *words)

    def send_with_library(self) -> "Program":
        """Start another program that sends to the virtual camera."""
        words = [f"/dev/video{VIRTUAL}", *map(str, SIZE), str(FPS_HZ)]
        program = self._start("other", "-m", "tests.e2e.other", *words)
        wait(lambda: "sending" in program.output(), "the other program sends")
        return program

    def watch(self, device: int = VIRTUAL) -> "Reader":
        """Start a reader, with OpenCV."""
        return self._reader("opencv", "tests.e2e.reader", f"/dev/video{device}")

    def browse(self) -> "Reader":
        """Start Chromium on a page that opens the camera PortraitCam."""
        return self._reader("chromium", "tests.e2e.browser")

    def _reader(self, name: str, module: str, *words: str) -> "Reader":
        log = self.folder / f"{name}{len(self._readers) + 1}.log"
        self._readers.append(log)
        program = self._start(log.stem, "-m", module, *words, str(log), env=_PATIENT)
        return Reader(program, log, self.check)

    def watch_light(self, program: "Program") -> "Light":
        """Watch the webcam's light from now on; its changes are noted."""
        self._light = Light(self, program)
        return self._light

    def _start(
        self, name: str, *words: str, env: Mapping[str, str] | None = None
    ) -> "Program":
        log = self.folder / f"{name}-{len(self._programs)}.txt"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, *words],
                stdout=out,
                stderr=out,
                env={**os.environ, **(env or {})},
                start_new_session=True,
            )
        self._programs.append(Program(process, log))
        return self._programs[-1]

    def ask(self, *words: str) -> dict[str, Any]:
        """Run a command of the product to its end; gives the JSON that it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "portraitcam", *words, "--json"],
            stdout=subprocess.PIPE,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.stdout, f"exit status {done.returncode}"
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    # What happens -----------------------------------------------------------------

    def note(self, what: str) -> float:
        """Write down what is being done now; gives the time."""
        self.notes.append((time.monotonic(), what))
        return self.notes[-1][0]

    def measure(self, what: str, seconds: float, goal_s: float) -> None:
        """Keep a time for the table at the end.

        Args:
            what: What took so long.
            seconds: How long.
            goal_s: How long it should take on a machine that has nothing else to do.
        """
        self.measured.append(Measured(what, self.loopback, seconds, goal_s))

    def check(self) -> None:
        """Nothing comes any more once a program has ended by an error.

        Raises:
            AssertionError: One has.
        """
        for program in self._programs:
            assert not program.ended_badly, f"{program.name} has ended"

    def report(self) -> str:
        """What every reader saw, as text."""
        until_s = time.monotonic()
        parts = []
        if not self._readers:
            parts.append(drawn(Timeline(until_s=until_s), self.notes, self.start_s))
        for log in self._readers:
            line = read_log(log, until_s)
            seen = ", ".join(f"{line.count(k)} {k}" for k in "LHABR?")
            off = f"colours off by {line.colour_error:.0f} at most"
            parts.append(f"{log.stem}: {seen}; {off}")
            parts.append(drawn(line, self.notes, self.start_s))
        for program in self._programs:
            if program.ended_badly:
                parts.append(f"{program.name} ended: {program.output()[-1500:]}")
        return "\n".join(parts)

    def clear(self) -> None:
        """End every program, whatever state it is in, and take the devices away."""
        if self._light is not None:
            self._light.close()
        for program in self._programs:
            program.kill()
        for descriptor in self._held:
            os.close(descriptor)
        for module in ("v4l2loopback", "vivid"):
            wait(partial(drivers.unload, module), f"{module} is free", 20)


class Program:
    """A program that was started.

    Attributes:
        name: What it is called in the report.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", log: Path) -> None:
        self.name = log.stem
        self._process, self._log = process, log

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    @property
    def ended_badly(self) -> bool:
        """Whether it has ended by an error of its own."""
        return (self._process.poll() or 0) > 0

    def output(self) -> str:
        """What it has printed."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def opens(self, path: str) -> bool:
        """Whether it has `path` open now."""
        folder = Path("/proc", str(self._process.pid), "fd")
        for name in os.listdir(folder):
            with contextlib.suppress(OSError):
                if os.readlink(folder / name) == path:
                    return True
        return False

    def signal(self, number: int) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # it leads a group
        self._process.wait()

    def finish(self) -> dict[str, Any]:
        """Ask it to end; gives what it reports."""
        self._process.send_signal(signal.SIGTERM)
        code = self._process.wait(PATIENCE_S)
        assert code == 0, f"exit status {code}: {self.output()}"
        lines = [line for line in self.output().splitlines() if line.startswith("{")]
        report: dict[str, Any] = json.loads(lines[-1])
        return report


class Reader(Program):
    """A reader of the virtual camera."""

    def __init__(self, program: Program, log: Path, check: Callable[[], None]) -> None:
        super().__init__(program._process, program._log)
        self._lines, self._check = log, check

    def timeline(self) -> Timeline:
        """What it has seen so far."""
        return read_log(self._lines, time.monotonic())

    def wait_for(self, kinds: str, count: int = 1, since_s: float = 0.0) -> float:
        """Wait until it has seen `count` such pictures; gives the first one's time."""

        def seen() -> bool:
            self._check()
            return self.timeline().count(kinds, since_s) >= count

        wait(seen, f"{count} pictures of {kinds}")
        first = self.timeline().first(kinds, since_s)
        assert first is not None
        return first.at_s


class Light:
    """The light of the webcam: on while the program has it open.

    Args:
        desk: Where its changes are noted.
        program: The program.

    Attributes:
        changes: When it went on (True) or off, on the monotonic clock.
    """

    def __init__(self, desk: Desk, program: Program) -> None:
        self.changes: list[tuple[float, bool]] = []
        self._desk, self._program = desk, program
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def wait_for(self, *, on: bool, since_s: float) -> None:
        """Wait until it has gone on or off."""
        wait(
            lambda: any(at_s > since_s and now == on for at_s, now in self.changes),
            f"the light goes {'on' if on else 'off'}",
        )

    def close(self) -> None:
        """Look no more."""
        self._ending.set()
        self._thread.join()

    def _watch(self) -> None:
        on = False
        while not self._ending.wait(0.1) and self._program.alive:
            with contextlib.suppress(OSError):  # it may end at any moment
                if self._program.opens(f"/dev/video{WEBCAM}") != on:
                    on = not on
                    at_s = self._desk.note(f"* the light goes {'on' if on else 'off'}")
                    self.changes.append((at_s, on))


def wait(condition: Callable[[], bool], what: str, limit_s: float = PATIENCE_S) -> None:
    """Wait until something is so.

    Raises:
        AssertionError: It did not come to be.
    """
    until_s = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < until_s, f"waited {limit_s:g} s in vain: {what}"
        time.sleep(0.1)
