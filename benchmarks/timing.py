"""Fair timings: commands in turn, whole processes, medians and ratios to the first command."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One command: median seconds, spread, and its ratio to the baseline."""

    name: str
    median: float
    low: float
    high: float
    ratio: float


def compare(commands: Sequence[tuple[str, Sequence[str]]], runs: int = 15) -> list[Row]:
    """Run the commands in turn, `runs` times after one warm-up; the first is the baseline.

    The ratio is the median of the ratios run by run, so that a machine that slows down
    slows both.
    """
    times: dict[str, list[float]] = {name: [] for name, _ in commands}
    for number in range(runs + 1):
        for name, command in commands:
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if number:
                times[name].append(time.perf_counter() - start)
    base = times[commands[0][0]]
    rows = []
    for name, own in times.items():
        ratio = statistics.median(a / b for a, b in zip(own, base, strict=True))
        rows.append(Row(name, statistics.median(own), min(own), max(own), ratio))
    return rows


def report(title: str, rows: Sequence[Row]) -> None:
    """Print rows as a Markdown table."""
    print(
        f"\n### {title}\n\n| what | median ms | min–max | × baseline |\n| --- | --- | --- | --- |"
    )
    for row in rows:
        print(
            f"| {row.name} | {row.median * 1000:.0f} | {row.low * 1000:.0f}–{row.high * 1000:.0f} "
            f"| {row.ratio:.1f} |"
        )
    sys.stdout.flush()
