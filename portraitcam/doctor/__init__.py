"""What works on this machine, what does not, and what mends it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from portraitcam.doctor import cameras, linux, macos, program, sandboxes, windows
from portraitcam.doctor.finding import Finding, Verdict, problem
from portraitcam.doctor.machine import Machine
from portraitcam.doctor.report import report

__all__ = [
    "Finding",
    "Machine",
    "Verdict",
    "checks_for",
    "examine",
    "problems",
    "report",
]

Check = Callable[[], Iterator[Finding]]

_LIMIT_S = 15.0
"""How long one check may take: a device that is dying can hold up whoever opens it."""
_FAULT = "Please report this: it is a fault of the program."


def checks_for(machine: Machine) -> list[tuple[str, Check]]:
    """Every check that makes sense on `machine`, in their order, with its name."""
    general: list[Callable[[], Iterator[Finding]]] = [
        program.versions, program.libraries, program.network, program.threads,
        program.backgrounds, program.settings, program.saved_presets, program.log_file,
    ]  # fmt: skip
    own: list[Callable[[Machine], Iterator[Finding]]] = [cameras.cameras]
    if machine.system == "win32":
        own += [windows.camera_permission, windows.obs, windows.virtual_camera]
    elif machine.system == "darwin":
        own += [macos.release, macos.camera_permission, macos.obs, macos.extension]
    else:
        own += [
            linux.access, linux.sandbox, linux.loopback_module, linux.secure_boot,
            linux.virtual_camera, linux.who_holds_it, sandboxes.pipewire,
            sandboxes.snaps, sandboxes.flatpaks, sandboxes.obs, linux.window_libraries,
        ]  # fmt: skip
    named: list[tuple[str, Check]] = [(_name(check), check) for check in general]
    return named + [(_name(check), partial(check, machine)) for check in own]


def examine(
    checks: Sequence[tuple[str, Check]] | None = None, limit_s: float = _LIMIT_S
) -> list[Finding]:
    """Run checks; none of them raises, and none takes longer than `limit_s`.

    Args:
        checks: With their names; None for those of this machine.
        limit_s: Seconds for each of them.
    """
    found: list[Finding] = []
    for name, check in checks_for(Machine()) if checks is None else checks:
        found += _examined(name, check, limit_s)
    return found


def problems(findings: Sequence[Finding]) -> list[str]:
    """The names of the checks that found a problem, each once, in their order."""
    names = [f.name for f in findings if f.verdict is Verdict.PROBLEM]
    return list(dict.fromkeys(names))


def _examined(name: str, check: Check, limit_s: float) -> list[Finding]:
    """What one check finds, or that it failed, or that it does not end."""
    found: list[Finding] = []

    def run() -> None:
        try:
            found.extend(check())
        except Exception as error:  # noqa: BLE001 - a check that breaks is a finding
            found.append(problem(name, f"the check failed: {error!r}", _FAULT))

    # A thread that hangs in a driver cannot be ended; as a daemon it is left behind.
    thread = threading.Thread(target=run, name=f"check of {name}", daemon=True)
    thread.start()
    thread.join(limit_s)
    if not thread.is_alive():
        return found
    remedy = "Unplug cameras, close programs that use them, and try again."
    return [problem(name, f"the check did not end within {limit_s:g} s", remedy)]


def _name(check: Callable[..., Iterator[Finding]]) -> str:
    return check.__name__.replace("_", " ")
