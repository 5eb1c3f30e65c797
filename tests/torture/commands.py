"""Hostile command lines: an exit code of the design, no traceback, no escape, no file elsewhere."""

from __future__ import annotations

import random
from pathlib import Path

from .kit import Outcome, small, zygote

_COMMANDS = (
    "find", "show", "who", "connect", "common", "why", "introduce", "region", "central", "brokers",
    "communities", "gaps", "similar", "transfer", "assess", "stale", "dedupe", "sparql", "export",
    "view", "help", "completion", "clean", "check", "diff", "read", "build", "nonsense",
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
    b"--judge", b"same", b"--reason", b"-o", b"--data", b"--add", b"--store", b"--yes", b"--undo",
    b"\n", b"a\tb", b"--base-url", b"--bom", b"nquads", b"xlsx", b"annex", b".", b"~", b"x\r\ny",
    b"\xf0\x9f\x92\xa3", b"\xed\xa0\x80", b"--help", b"bash", b"network",
)  # fmt: skip


def hostile(folder: Path, count: int, seed: int) -> Outcome:
    """Commands with words drawn at random; a store and tables are named before them or not."""
    outcome, drawn = Outcome(), random.Random(seed)
    data = small(folder)
    inside = folder / "inside"  # where files without a name of their own go
    inside.mkdir()
    own = ("--data", str(data), "--store", str(folder / "store"))
    with zygote(folder, cwd=inside) as runs:
        runs.run("build", *own)
        for _ in range(count):
            words = [drawn.choice(_COMMANDS).encode()]
            where = [part.encode() for part in own] if drawn.random() < 0.9 else []
            words += where + [drawn.choice(_WORDS) for _ in range(drawn.randrange(5))]
            done = runs.run(*words)
            outcome.note(done.is_clean, f"{words}: {done.code} {done.err[-400:]}")
    _nothing_else(outcome, folder)
    return outcome


def _nothing_else(outcome: Outcome, folder: Path) -> None:
    """Files stand where the commands stood, in the store and in the cache; the table is whole."""
    there = {path.name for path in folder.iterdir()} - {"cache", "said"}
    outcome.check(there == {"data", "inside", "store"}, f"new files: {sorted(there)}")
    tables = {path.name for path in (folder / "data").iterdir()}
    known = {"networks.csv", "judgements.csv", "regions", ".kgraph-lock"}
    outcome.check(tables <= known, f"new tables: {sorted(tables)}")
    content = (folder / "data" / "networks.csv").read_bytes()
    outcome.check(content.count(b"\n") == 3, "the table has changed")
