"""Many at once: one builds, all are answered, nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path

from .kit import NETWORKS, Outcome, ended, labels, small, started

_QUESTION = ("find", "Netz", "--format", "json")
_VERSIONS = 3


def first_questions(folder: Path, count: int, seed: int) -> Outcome:
    """First questions at once: all are answered, and one store is built."""
    outcome, data = Outcome(), small(folder)
    asked = [started(folder, *_QUESTION, "--data", str(data)) for _ in range(count)]
    for process in asked:
        done = ended(process)
        outcome.note(labels(done) == ["Netz A", "Netz B"], f"{done.code} {done.err[-300:]!r}")
    (root,) = (folder / "cache" / "kgraph").iterdir()
    _few(outcome, root, 1)
    return outcome


def beside_new_tables(folder: Path, count: int, seed: int) -> Outcome:
    """Questions while the tables change: each has the answer of one version; few stores stay."""
    outcome, data, store = Outcome(), small(folder), folder / "store"
    own = ("--data", str(data), "--store", str(store))
    ended(started(folder, "build", *own))
    versions = [sorted(("Netz A", f"Netz {name}")) for name in ("B", *range(_VERSIONS))]
    for version in range(_VERSIONS):
        small(folder, NETWORKS.replace("Netz B", f"Netz {version}"))
        for done in [ended(p) for p in [started(folder, *_QUESTION, *own) for _ in range(count)]]:
            new = versions[version + 1]
            outcome.note(labels(done) == new, f"{version}: {done.code} {done.err[-300:]!r}")
    _few(outcome, store, 2)
    return outcome


def judgements(folder: Path, count: int, seed: int) -> Outcome:
    """Judgements at once: all are kept."""
    names = "id,name,kind\n" + "".join(f"n{i},Bund {i} Ort {i},alliance\n" for i in range(40))
    outcome, data = Outcome(), small(folder, names)
    own = ("--data", str(data), "--store", str(folder / "store"), "--reason", "x")
    asked = [
        started(folder, "dedupe", "--judge", "network/n0", "different", f"network/n{turn}", *own)
        for turn in range(1, count + 1)
    ]
    for process in asked:
        done = ended(process)
        outcome.note(done.code == 0, f"{done.code} {done.err[-300:]!r}")
    rows = (data / "judgements.csv").read_text().splitlines()[1:]
    outcome.check(len(rows) == count, f"{len(rows)} rows of {count}")
    return outcome


def _few(outcome: Outcome, root: Path, most: int) -> None:
    stores = [name for name in os.listdir(root) if name.startswith(("store-", "build-"))]
    outcome.check(0 < len(stores) <= most, f"{len(stores)} stores")
