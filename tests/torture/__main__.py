"""Run the torture: `python -m tests.torture [--share 0.1] [--only NAME] [--broken]`.

Prints a Markdown table of counts and failures; the exit code is 1 when anything failed. With
`--broken` every kind runs against a product that is broken on purpose, and must fail.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed

from .broken import BREAKS
from .runs import RUNS, Told, tell


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of the whole number of each kind")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--only", default="", help="kinds whose name contains this")
    parser.add_argument("--jobs", type=int, default=2, help="kinds that run at the same time")
    parser.add_argument("--broken", action="store_true", help="break the product on purpose")
    chosen = parser.parse_args()
    start, context = time.monotonic(), multiprocessing.get_context("spawn")
    names = [name for name in RUNS if chosen.only in name]
    print(
        "| what | tried | failed | seconds | CPU seconds |\n| --- | --- | --- | --- | --- |",
        flush=True,
    )
    least = 12 if chosen.broken else 1  # so many show any break
    with ProcessPoolExecutor(chosen.jobs, context, max_tasks_per_child=1) as pool:
        asked = [
            pool.submit(
                tell, name, max(least, round(RUNS[name][1] * chosen.share)), chosen.seed,
                BREAKS[name.rpartition(": ")[0] if "SIGINT" in name else name]
                if chosen.broken else "",
            )
            for name in names
        ]  # fmt: skip
        told = [_printed(future.result()) for future in as_completed(asked)]
    print(f"{time.monotonic() - start:.0f} s, {sum(one.cpu for one in told):.0f} CPU seconds")
    failed = {one.name for one in told if one.outcome.failures}
    return int(failed != (set(names) if chosen.broken else set()))


def _printed(told: Told) -> Told:
    tried, failures = told.outcome.tried, told.outcome.failures
    row = f"| {told.name} | {tried} | {len(failures)} | {told.wall:.0f} | {told.cpu:.0f} |"
    print(row, flush=True)
    for failure in failures[:10]:
        print(f"{told.name}: {failure}", file=sys.stderr, flush=True)
    return told


if __name__ == "__main__":
    sys.exit(main())
