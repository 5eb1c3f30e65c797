"""A workspace whose changes are killed, or meet a full disk: before or after, never between."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kgraph.workspace import Workspace, create, history, open_workspace
from kgraph.workspace.files import tree_of
from kgraph.workspace.settings import Settings

from .kit import Outcome, environment, moments, zygote

_TABLES = ("networks", "institutions", "projects", "programmes", "events", "facts")
_SMALL_BYTES = 1_500_000
#: takes a list in, as `kgraph add` does with what it has understood; 5 is the code of the design
_CHANGE = """
import sys
from kgraph.errors import StoreUnusable
from kgraph.workspace import open_workspace
rows = [{"id": f"n{i}", "name": f"{sys.argv[2]} {i}", "kind": "alliance"} for i in range(2000)]
try:
    with open_workspace(sys.argv[1]).change(sys.argv[2]) as change:
        change.replace_source("liste", {"networks": rows})
        change.replace_source("andere", {"institutions": rows[:500]})
        change.decide([{"a": "x", "judgement": "different", "b": sys.argv[2], "reason": "r"}])
except StoreUnusable as error:
    print(error, file=sys.stderr)
    sys.exit(5)
"""


def killed(folder: Path, count: int, seed: int) -> Outcome:
    """`retire` and `undo` killed: the files are those of before, or of after; so is the history."""
    outcome, drawn = Outcome(), random.Random(seed)
    own = _made(folder / "Mein Büro")
    where = ("--workspace", own.folder)
    with zygote(folder) as runs:
        with_list = tree_of(own)
        times = [_seconds(lambda: runs.run("retire", "liste", *where))]
        without = tree_of(own)
        outcome.note(len(with_list) == len(without) + len(_TABLES), "retire took other files")
        times += [
            _seconds(lambda command=command: runs.run(*command, *where))
            for command in (("undo",), ("retire", "liste")) * 2
        ]
        whole = min(times)
        seen = {"before": 0, "after": 0}
        for turn, moment in enumerate(moments(whole, count, drawn.random)):
            before = with_list if "liste" in own.sources() else without
            command = ("retire", "liste") if before == with_list else ("undo",)
            ended = runs.run(*command, *where, seconds=moment)
            known = runs.run("log", *where)
            settled = runs.run("status", *where)
            now = tree_of(own)
            seen["before" if now == before else "after"] += ended.code == -9
            fine = now in (with_list, without) and known.code == 0
            left = os.path.exists(os.path.join(own.private, "journal.json"))
            outcome.note(
                fine and not left and _is_whole(own, now),
                f"turn {turn}, {command[0]}, {moment:.3f} s: {ended.code}, {settled.code}, {known.err[-200:]}",  # noqa: E501
            )
    outcome.note(
        count < 20 or min(seen.values()) > 0, f"all that were killed ended on one side: {seen}"
    )
    return outcome


def _is_whole(own: Workspace, now: dict[str, str]) -> bool:
    """Whether the newest entry knows the files as they are, and every entry can be read."""
    known = history.entries(own)
    return history.tree_at(own, known[-1]) == now and [e.number for e in known] == list(
        range(1, len(known) + 1)
    )


def full(folder: Path, count: int, seed: int) -> Outcome:
    """A change on a disk with too little room: exit code 5 and all as before, or done."""
    outcome, drawn = Outcome(), random.Random(seed)
    with _small_disk(folder) as disk:
        if disk is None:
            return outcome
        own = _made(disk / "netz")
        filler = disk / "filler"
        room = shutil.disk_usage(disk).free
        for turn in range(count):
            filler.write_bytes(b"x" * max(0, room - drawn.randrange(400_000)))
            before = tree_of(own)
            done = subprocess.run(
                [sys.executable, "-c", _CHANGE, own.folder, f"list-{turn}"],
                env=environment(folder), capture_output=True, timeout=120, check=False,
            )  # fmt: skip
            now = tree_of(own)
            said = done.stderr.decode("utf-8", "replace")
            fine = (done.returncode == 5 and now == before) or (
                done.returncode == 0 and "tables/andere/institutions.csv" in now
            )
            outcome.note(fine and "Traceback" not in said, f"{done.returncode} {said[-300:]}")
            filler.unlink()
            if now != before:  # begin again, with a short history
                shutil.rmtree(own.folder)
                own = _made(disk / "netz")
    return outcome


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path | None]:
    """A disk of its own of a few blocks, None where this user may not mount one."""
    disk = folder / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SMALL_BYTES}", "tmpfs", str(disk)]
    may = shutil.which("mount") is not None
    if not may or subprocess.run(command, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], capture_output=True, check=True)


def _made(folder: Path) -> Workspace:
    """A workspace that stands on nothing, with one list of several tables."""
    create(str(folder), Settings("Netz", stands_on="nothing"))
    own = open_workspace(str(folder))
    tables = {
        name: [{"id": f"{name}-{i}", "name": f"{name} {i}", "kind": "other"} for i in range(50)]
        for name in _TABLES
    }
    with own.change("Liste") as change:
        change.replace_source("liste", tables)
    return own


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
