"""Hostile command lines: an exit code of the design, no traceback, no escape, no file elsewhere."""

from __future__ import annotations

import os
import random
from pathlib import Path

from .kit import CODES, Outcome, small, zygote

_COMMANDS = (
    "find", "show", "who", "connect", "common", "why", "introduce", "region", "central", "brokers",
    "communities", "gaps", "similar", "transfer", "assess", "stale", "dedupe", "sparql", "export",
    "view", "help", "completion", "clean", "nonsense",
)  # fmt: skip
_WORDS = (
    b"Netz A", b"Netz B", b"Kassel", b"", b" ", b"-", b"--", b"\x1b[31m", b"\xff\xfe", b"'; DROP",
    b"\" } #", b"<script>", b"../../etc/passwd", b"\xe2\x80\xae", b"%s%n{}", b"$(id)", b"a" * 5000,
    "Ä".encode() * 300, b"https://x y", b"network/a", b"network/", b"region/", b"/", b"\\", b"0",
    b"999999999999999999999", b"-1", b"nan", b"inf", b"1e309", b"--limit", b"--format", b"json",
    b"csv", b"--lang", b"de", b"xx", b"--at", b"2015-13", b"--hops", b"--type", b"Network", b"--by",
    b"--paths", b"ASK {}", b"SELECT * {}", b"SELECT * { ?s ?p ?o } LIMIT 3", b"--saved", b"ties",
    b"map", b"overview", b"ego", b"query", b"CONSTRUCT WHERE { ?s a ?o }", b"--timeout", b"--param",
    b"x=y", b"--least", b"--region", b"--template", b"--projection", b"actors", b"--all", b"=1+1",
)  # fmt: skip


def hostile(folder: Path, count: int, seed: int) -> Outcome:
    """Commands with words drawn at random."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder), str(folder / "store")
    inside = folder / "inside"
    inside.mkdir()
    here = os.getcwd()
    os.chdir(inside)  # where files without a name of their own go
    try:
        with zygote(folder) as runs:
            runs.run("build", "--data", str(data), "--store", store)
            before = sorted(os.listdir(folder))
            for _ in range(count):
                words = [drawn.choice(_COMMANDS).encode()]
                words += [drawn.choice(_WORDS) for _ in range(drawn.randrange(5))]
                done = runs.run(*words, "--store", store)
                fine = done.code in CODES and "Traceback" not in done.err
                outcome.note(
                    fine and b"\x1b" not in done.out, f"{words}: {done.code} {done.err[-400:]}"
                )
            after = sorted({*os.listdir(folder)} - {"said"})
            outcome.note(
                after == [name for name in before if name != "said"], f"new files: {after}"
            )
    finally:
        os.chdir(here)
    return outcome
