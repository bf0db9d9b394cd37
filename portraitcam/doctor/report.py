"""The examination as a text for an issue, without anything personal in it."""

import contextlib
import getpass
import platform
import re
from collections.abc import Iterable, Sequence

from portraitcam.doctor.finding import Finding, Verdict
from portraitcam.doctor.machine import Machine

_HOMES = re.compile(r"(?i)(?:/home/|/Users/|[A-Z]:\\Users\\)[^/\\\s'\":,;)]+")
_NUMBERS = (
    (re.compile(r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b"), "(address)"),
    # Serial numbers and the like: long, of letters and digits, with three digits.
    (re.compile(r"\b(?=(?:[A-Za-z-]*\d){3})[0-9A-Za-z]{10,}\b"), "(number)"),
)
_COMMON = ("root", "user", "localhost")
"""Names that tell nothing of anybody."""


def report(findings: Sequence[Finding], secrets: Iterable[str] | None = None) -> str:
    """All findings as a text without user, host, home, camera and serial names.

    Args:
        findings: As `examine` gave them.
        secrets: Words that must not be in it; None for this machine's own.
    """
    words = list(names_here() if secrets is None else secrets)
    lines = ["PortraitCam doctor", ""]
    for finding in findings:
        detail = finding.public or finding.detail
        lines.append(f"{finding.verdict.value:8}{finding.name}: {detail}")
        if finding.verdict is not Verdict.OK:
            lines += [f"{'':10}{row}" for row in finding.remedy.splitlines()]
    return scrubbed("\n".join(lines), words) + "\n"


def scrubbed(text: str, secrets: Iterable[str]) -> str:
    """`text` with homes, the words of `secrets` and long numbers left out."""
    words = sorted({w for w in secrets if len(w) > 1}, key=len, reverse=True)
    for word in words:
        if "/" in word or "\\" in word:  # a home's path
            text = re.sub(rf"{re.escape(word)}(?=$|[/\\\s'\":,;)])", "~", text)
    text = _HOMES.sub("~", text)
    for word in words:
        if word.casefold() not in _COMMON:
            text = re.sub(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", "(name)", text)
    for pattern, instead in _NUMBERS:
        text = pattern.sub(instead, text)
    return text


def names_here() -> list[str]:
    """The user's name and home, and the names of this machine."""
    machine = Machine()
    names = [platform.node(), platform.node().partition(".")[0]]
    names += [machine.home.name, str(machine.home)]
    names += [machine.environ.get(v, "") for v in ("USER", "LOGNAME", "USERNAME")]
    with contextlib.suppress(OSError, KeyError, ImportError):  # then it has no name
        names.append(getpass.getuser())
    return [name for name in names if name]
