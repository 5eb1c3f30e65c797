"""Run the torture: `python -m tests.torture [--share 0.1] [--seed 11] [--only NAME] [-o FILE]`.

Prints a Markdown table of counts and failures; the exit code is 1 when anything failed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from . import commands, damage, kills, queries, tables, workspaces
from .kit import Outcome

#: name -> (what runs it, how many of a whole run)
RUNS = {
    "kill: build": (kills.build, 150),
    "kill: first question": (kills.first_question, 150),
    "kill: judge": (kills.judge, 150),
    "kill: site": (kills.site, 150),
    "SIGINT: build": (kills.interrupted, 150),
    "kill: workspace": (workspaces.killed, 200),
    "disk full: workspace": (workspaces.full, 30),
    "store damaged": (damage.corrupted, 200),
    "disk full": (damage.full_disk, 30),
    "first questions at once": (kills.at_once, 20),
    "judgements at once": (kills.judged_at_once, 12),
    "command lines": (commands.hostile, 2000),
    "tables": (tables.mutated, 1000),
    "SPARQL bombs": (queries.bombs, 100),
}


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of the whole number of each kind")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--only", default="", help="kinds whose name contains this")
    chosen = parser.parse_args()
    print("| what | tried | failed | seconds |\n| --- | --- | --- | --- |", flush=True)
    failed = 0
    for name, (run, whole) in RUNS.items():
        if chosen.only not in name:
            continue
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="kgraph-torture-") as folder:
            outcome: Outcome = run(Path(folder), max(1, round(whole * chosen.share)), chosen.seed)
        failed += len(outcome.failures)
        seconds = time.monotonic() - start
        print(f"| {name} | {outcome.tried} | {len(outcome.failures)} | {seconds:.0f} |", flush=True)
        for failure in outcome.failures[:10]:
            print(f"{name}: {failure}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
