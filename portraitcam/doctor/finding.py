"""What one check of the doctor says."""

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """How a check ended."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the examination.

    Attributes:
        name: What was looked at; these names are the stable keys of ``--json``.
        verdict: How it stands. A note is worth knowing and nothing to mend at once.
        detail: What was found.
        remedy: The commands or steps that mend it, one a line; empty if there is
            nothing to mend.
        public: What a report says instead of `detail`, where that may be personal.
    """

    name: str
    verdict: Verdict
    detail: str
    remedy: str = ""
    public: str = ""

    def __str__(self) -> str:
        line = f"{self.verdict.value:8}{self.name}: {self.detail}"
        return line + "".join(f"\n{'':10}{row}" for row in self.remedy.splitlines())

    def as_dict(self) -> dict[str, str]:
        """The same for JSON."""
        return {
            "name": self.name,
            "verdict": self.verdict.value,
            "detail": self.detail,
            "remedy": self.remedy,
        }


def ok(name: str, detail: str, public: str = "") -> Finding:
    """All is well."""
    return Finding(name, Verdict.OK, detail, public=public)


def note(name: str, detail: str, remedy: str = "") -> Finding:
    """Worth knowing."""
    return Finding(name, Verdict.NOTE, detail, remedy)


def problem(name: str, detail: str, remedy: str) -> Finding:
    """Something that keeps PortraitCam, or its camera, from being seen."""
    return Finding(name, Verdict.PROBLEM, detail, remedy)
