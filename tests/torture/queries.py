"""SPARQL bombs: an answer or an exit code of the design, within time, whatever the text is."""

from __future__ import annotations

import random
import time
from pathlib import Path

from .kit import Outcome, small, zygote

_SECONDS = 2.0
_SLACK_SECONDS = 60.0  # start of two processes on a busy machine

_BOMBS = (
    lambda n: f"SELECT * {{ {' '.join(f'?a{i} ?b{i} ?c{i} .' for i in range(2 + n % 5))} }}",
    lambda n: f"SELECT * {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }} ORDER BY ?{'abcdefghi'[n % 9]}",
    lambda n: f"SELECT * {{ BIND({'IF(true,' * n}1{',2)' * n} AS ?x) }}",
    lambda n: f"SELECT * {'{' * n}?s ?p ?o{'}' * n}",
    lambda n: f"SELECT * {{ FILTER({'(' * n}1{')' * n}) }}",
    lambda n: f"SELECT * {{ {' '.join(f'BIND({i} AS ?x{i})' for i in range(n))} }}",
    lambda n: f"SELECT * {{ FILTER({'!' * n}true) }}",
    lambda n: f"SELECT * {{ FILTER({'||'.join(['?s=?o'] * n)}) }}",
    lambda n: f"SELECT * {{ {' UNION '.join(['{ ?s ?p ?o }'] * n)} }}",
    lambda n: f"SELECT * {{ {'OPTIONAL { ?s ?p ?o } ' * n} }}",
    lambda n: f"SELECT * {{ ?s {'/'.join(['?p' if n % 2 else '<a:a>'] * n)} ?o }}",
    lambda n: f"SELECT * {{ ?s (<a:a>|!<b:b>)*{'*' * (n % 3)} ?o . ?o (!<c:c>)* ?z }}",
    lambda n: f'SELECT (REGEX("{"a" * n}!", "(a+)+$") AS ?x) {{}}',
    lambda n: (
        f'SELECT (STRLEN(CONCAT({",".join(["?x"] * n)})) AS ?y) {{ BIND("{"z" * n}" AS ?x) }}'
    ),
    lambda n: f"SELECT * {{ VALUES ?x {{ {'1 ' * n} }} VALUES ?y {{ {'1 ' * n} }} }}",
    lambda n: '"""' * n,
    lambda n: "PREFIX a: <a:" * n,
)


def bombs(folder: Path, count: int, seed: int) -> Outcome:
    """Bombs of random size, each with a time limit of two seconds."""
    outcome, drawn = Outcome(), random.Random(seed)
    data, store = small(folder), str(folder / "store")
    with zygote(folder) as runs:
        runs.run("build", "--data", str(data), "--store", store)
        for turn in range(count):
            size = int(10 ** drawn.uniform(1, 4.3))
            (folder / "bomb.rq").write_text(_BOMBS[turn % len(_BOMBS)](size))
            start = time.monotonic()
            done = runs.run(
                "sparql", str(folder / "bomb.rq"), "--store", store, "--timeout", str(_SECONDS)
            )
            took = time.monotonic() - start
            outcome.note(
                done.is_clean and took < _SECONDS + _SLACK_SECONDS,
                f"bomb {turn % len(_BOMBS)} of {size}: {done.code}, {took:.0f} s, {done.err[-200:]}",  # noqa: E501
            )
    return outcome
