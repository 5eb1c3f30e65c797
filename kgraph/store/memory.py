"""How much memory a process may still take; what needs more had better not begin."""

from __future__ import annotations

import contextlib
import ctypes
import re
import sys
from typing import ClassVar

from kgraph.errors import StoreUnusable
from kgraph.words import errors as said

#: of a build, for each row: 56 000 measured with 20 000 and 60 000 rows of three columns
_BYTES_A_ROW = 56_000
#: so many rows any machine takes
_FEW_ROWS = 20_000


def ensure(rows: int) -> None:
    """Raise StoreUnusable when a build of so many rows needs more memory than there is.

    Without this the system would end the process, or others, minutes later without a word.
    """
    if rows <= _FEW_ROWS:
        return
    left, needed = free(), rows * _BYTES_A_ROW
    if left is not None and left < needed:
        sizes = {"needed": round(needed / 1e9, 1), "free": round(left / 1e9, 1)}
        raise StoreUnusable(said.TOO_MANY_ROWS.of(n=rows, **sizes))


def free() -> int | None:
    """The bytes that this process may still take; None where the system does not tell."""
    bounds = (_of_windows,) if sys.platform == "win32" else (_of_linux, _of_group, _of_process)
    found: list[int] = []
    for bound in bounds:
        with contextlib.suppress(OSError, ValueError, KeyError, ImportError, AttributeError):
            found.append(bound())
    return min(found, default=None)


def _of_linux() -> int:
    with open("/proc/meminfo", encoding="ascii") as file:
        kilobytes = dict(re.findall(r"(?m)^(\w+):\s+(\d+) kB", file.read()))
    return 1024 * (int(kilobytes["MemAvailable"]) + int(kilobytes["SwapFree"]))


def _of_group() -> int:
    """What a container may take; a ValueError where it has no bound."""
    numbers = []
    for name in ("max", "current"):
        with open(f"/sys/fs/cgroup/memory.{name}", encoding="ascii") as file:
            numbers.append(int(file.read()))
    return numbers[0] - numbers[1]


def _of_process() -> int:
    import resource

    most, _ = resource.getrlimit(resource.RLIMIT_AS)
    if most == resource.RLIM_INFINITY:
        raise ValueError(most)
    return most


class _Status(ctypes.Structure):
    """MEMORYSTATUSEX of Windows."""

    _fields_: ClassVar = [
        ("size", ctypes.c_ulong), ("load", ctypes.c_ulong),
        *((name, ctypes.c_ulonglong) for name in (
            "all", "free", "all_pages", "free_pages", "all_virtual", "free_virtual", "extended",
        )),
    ]  # fmt: skip


def _of_windows() -> int:
    status = _Status()
    status.size = ctypes.sizeof(status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined, unused-ignore]
        raise OSError("GlobalMemoryStatusEx")
    return int(status.free_pages)
