from pathlib import Path

import pytest

from portraitcam import doctor
from portraitcam.doctor import Finding, Verdict, examine


def found(name: str) -> Finding:
    return next(f for f in examine() if f.name == name)


def test_every_problem_comes_with_a_remedy() -> None:
    findings = examine()
    assert len(findings) > 5
    for finding in findings:
        assert finding.detail
        if finding.verdict is Verdict.PROBLEM:
            assert finding.remedy, finding


def test_the_network_that_ships_is_well() -> None:
    finding = found("network")
    assert finding.verdict is Verdict.OK
    assert "parameters" in finding.detail


def test_a_corrupt_network_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    corrupt = tmp_path / "portraitcam.onnx"
    corrupt.write_bytes(b"not a network")
    monkeypatch.setattr(doctor, "model_path", lambda: corrupt)
    assert found("network").verdict is Verdict.PROBLEM


def test_a_check_that_breaks_is_a_finding_and_not_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaks() -> None:
        raise OSError("no such thing")

    monkeypatch.setattr(doctor, "builtin_backgrounds", breaks)
    finding = found("backgrounds")
    assert finding.verdict is Verdict.PROBLEM
    assert "no such thing" in finding.detail


def test_a_finding_prints_its_remedy_below_itself() -> None:
    finding = Finding("sound", Verdict.PROBLEM, "too loud", "turn it down\nor off")
    first, *rest = str(finding).splitlines()
    assert first == "problem sound: too loud"
    assert [line.strip() for line in rest] == ["turn it down", "or off"]
