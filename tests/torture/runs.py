"""The kinds of torture, and one of them run in a process of its own."""

from __future__ import annotations

import functools
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from signal import SIGINT
from typing import NamedTuple

from . import commands, damage, full_disk, kills, many, queries, tables, workspaces
from .kit import BROKEN, Outcome

Run = Callable[[Path, int, int], Outcome]
#: name -> (what runs it, how many of a whole run)
RUNS: dict[str, tuple[Run, int]] = {
    "first questions at once": (many.first_questions, 20),
    "judgements at once": (many.judgements, 12),
    "questions beside new tables": (many.beside_new_tables, 7),
    "store damaged": (damage.corrupted, 200),
    "kill: judge": (kills.judge, 150),
    "kill: build": (kills.build, 150),
    "kill: first question": (kills.first_question, 150),
    "SIGINT: build": (functools.partial(kills.build, number=SIGINT), 45),
    "SIGINT: first question": (functools.partial(kills.first_question, number=SIGINT), 45),
    "SIGINT: judge": (functools.partial(kills.judge, number=SIGINT), 35),
    "SIGINT: site": (functools.partial(kills.site, number=SIGINT), 25),
    "kill: site": (kills.site, 150),
    "kill: workspace": (workspaces.killed, 200),
    "disk full: workspace": (workspaces.full, 30),
    "SPARQL bombs": (queries.bombs, 100),
    "command lines": (commands.hostile, 2000),
    "tables": (tables.mutated, 1000),
    "disk full": (full_disk.full_disk, 1000),
}


class Told(NamedTuple):
    """What one kind gave, in seconds of the wall and of the processor."""

    name: str
    outcome: Outcome
    wall: float
    cpu: float


def tell(name: str, count: int, seed: int, broken: str = "") -> Told:
    """Run one kind in this process, which does nothing else."""
    os.environ[BROKEN] = broken
    exec(broken, {})
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kgraph-torture-") as folder:
        outcome = RUNS[name][0](Path(folder), count, seed)
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in used)
    return Told(name, outcome, time.monotonic() - start, cpu)
