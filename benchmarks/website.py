"""How long a website of 20,000 pages takes, and how often it says how far it is.

`python -m benchmarks website`: a generated graph of 10,000 things in both languages, written to
disk by the command; user and system seconds, pages, megabytes, words about progress. The bar
is 90 s, progress included. The website of the shipped data is measured beside it.
"""

from __future__ import annotations

import os
import pty
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.generator import generate
from kgraph.store import place

_ACTORS, _TIES = 6_700, 11_000


def main() -> None:
    """Measure both and print one line each."""
    with tempfile.TemporaryDirectory() as folder:
        _measure("shipped data", folder, [])
        root = os.path.join(folder, "store")
        os.mkdir(root)
        place.publish(root, place.signature([], []), generate(_ACTORS, _TIES))
        _measure("generated", folder, ["--store", root])


def _measure(name: str, folder: str, options: list[str]) -> None:
    """Run the command as somebody at a terminal does: progress is said to terminals only."""
    target = os.path.join(folder, name.replace(" ", "-"))
    ours, theirs = pty.openpty()
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "kgraph", "site", target, *options]
    with subprocess.Popen(command, stderr=theirs, stdout=subprocess.DEVNULL) as running:
        os.close(theirs)
        said = _heard(ours)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = time.perf_counter() - start
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    files = [path for path in Path(target).rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    print(
        f"site, {name}: {pages:,} pages, {megabytes:.1f} MB, {seconds:.1f} s, "
        f"{cpu:.1f} s of CPU, {said} words about progress, exit code {running.returncode}"
    )


def _heard(terminal: int) -> int:
    """How often something was said before the other end closed."""
    count = 0
    while True:
        try:
            found = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            return count
        if not found:
            return count
        count += found.count(b"\r")
