"""Checks of real cameras, on every system."""

from collections.abc import Iterator
from pathlib import Path

from portraitcam.doctor.finding import Finding, note, ok, problem
from portraitcam.doctor.machine import Machine

_NONE = (
    "Connect one, or allow access to it in the system's privacy settings.\n"
    "To try without one: portraitcam run --source synthetic"
)


def cameras(machine: Machine) -> Iterator[Finding]:
    """Whether there is a camera, and who has it open now."""
    found = machine.cameras()
    if not found:
        yield problem("cameras", "none found", _NONE)
        return
    names = []
    for camera in found:
        best = camera.modes[0] if camera.modes else None
        size = f" ({best.width}x{best.height} {best.format})" if best else ""
        names.append(f"{camera.name}{size}")
    # A phone's camera is called after its owner.
    public = f"{len(found)}: " + ", ".join(
        f"{c.modes[0].width}x{c.modes[0].height} {c.modes[0].format}"
        if c.modes
        else "modes not known"
        for c in found
    )
    yield ok("cameras", ", ".join(names), public)
    for camera in found:
        users = machine.holders(Path(camera.path)) if camera.path else ()
        if users:
            programs = ", ".join(users)
            remedy = f"If the picture stays away, close: {programs}"
            yield note("camera in use", f"open in {programs}", remedy)
