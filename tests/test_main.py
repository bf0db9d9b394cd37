import signal
import subprocess
import sys

import pytest

_INTERRUPTED = """
import os, signal, sys
from importlib.abc import MetaPathFinder

class Interrupt(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "portraitcam.settings":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupt())
from portraitcam.__main__ import main
sys.argv = ["portraitcam", "--version"]
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_ctrl_c_while_libraries_load_ends_without_a_traceback() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == -signal.SIGINT
    assert done.stdout == done.stderr == ""


def test_the_module_is_the_same_program_as_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "portraitcam", "--version"],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert done.stdout.strip()[0].isdigit()
    assert done.stderr == ""
