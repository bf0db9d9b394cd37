import subprocess
import sys

import pytest

from portraitcam.gui.heap import _glibc

_COUNT_HEAPS = """
import ctypes, sys, threading
from portraitcam.gui.heap import share_one
if sys.argv[1] == "one":
    share_one()
libc = ctypes.CDLL(None)
libc.malloc.argtypes, libc.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
found = []
barrier = threading.Barrier(4)
def take():
    barrier.wait()
    found.append(libc.malloc(1000) >> 26)  # a heap of its own has 64 MiB to itself
    barrier.wait()
threads = [threading.Thread(target=take) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(set(found)))
"""


@pytest.mark.skipif(_glibc() is None, reason="needs glibc")
def test_all_threads_share_one_heap_when_told_to() -> None:
    counts = {}
    for kind in ("one", "several"):
        words = [sys.executable, "-c", _COUNT_HEAPS, kind]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
        counts[kind] = int(done.stdout)
    assert counts["one"] == 1
    assert counts["several"] > 1
