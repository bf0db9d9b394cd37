"""How much memory this process has: what is in its hands, and what of it is in use."""

import ctypes
import sys
from functools import lru_cache

import psutil

_MB = 2**20


class _MallInfo2(ctypes.Structure):
    """glibc's `struct mallinfo2`; see its malloc.h."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


def resident_mb() -> float:
    """What of this process lies in memory: its own, its files' and its libraries'."""
    return float(psutil.Process().memory_info().rss) / _MB


def used_mb() -> float:
    """What was asked for and not yet given back.

    Unlike what is resident it has no part of what `malloc` keeps for later, which
    depends on the order in which threads came and went; but only glibc from 2.33 on
    tells it. Elsewhere it is what the process has for itself alone.
    """
    mallinfo = _mallinfo2()
    if mallinfo is None:
        return float(psutil.Process().memory_full_info().uss) / _MB
    info = mallinfo()
    return float(info.uordblks + info.hblkhd) / _MB


@lru_cache(maxsize=1)
def _mallinfo2() -> "ctypes._NamedFuncPointer | None":
    if sys.platform != "linux":
        return None
    function = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if function is not None:
        function.restype = _MallInfo2
    return function
