"""Other machines for the doctor: files, commands' answers and devices."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from portraitcam.doctor import Machine
from portraitcam.sources.devices import CameraInfo
from portraitcam.v4l2 import Device


class MakeMachine(Protocol):
    """Gives a machine that holds what is said and nothing else."""

    def __call__(
        self,
        files: Mapping[str, str | bytes] = ...,
        answers: Mapping[str, str] = ...,
        *,
        system: str = ...,
        environ: Mapping[str, str] = ...,
        devices: Sequence[Device] = ...,
        holders: Mapping[str, Sequence[str]] = ...,
        closed: Sequence[str] = ...,
        cameras: Sequence[CameraInfo] = ...,
        permission: int | None = ...,
    ) -> Machine:
        """See `Machine`; `closed` are devices that the user may not open."""
        ...


@pytest.fixture
def make_machine(tmp_path: Path) -> MakeMachine:
    """A maker of machines; files lie below the test's own folder."""

    def make(
        files: Mapping[str, str | bytes] = {},
        answers: Mapping[str, str] = {},
        *,
        system: str = "linux",
        environ: Mapping[str, str] = {"USER": "anna"},
        devices: Sequence[Device] = (),
        holders: Mapping[str, Sequence[str]] = {},
        closed: Sequence[str] = (),
        cameras: Sequence[CameraInfo] = (),
        permission: int | None = None,
    ) -> Machine:
        root = tmp_path / "root"
        for name, content in files.items():
            path = root / name.lstrip("/")
            path.parent.mkdir(parents=True, exist_ok=True)
            data = content.encode() if isinstance(content, str) else content
            path.write_bytes(data)
        root.mkdir(exist_ok=True)
        return Machine(
            system=system,
            root=root,
            home=root / "home/anna",
            environ=environ,
            ask=lambda *words: answers.get(" ".join(words)),
            devices=lambda: devices,
            holders=lambda path: holders.get(str(path), ()),
            may_use=lambda path: str(path) not in closed,
            cameras=lambda: cameras,
            camera_permission=lambda: permission,
        )

    return make
