"""The same questions to the embedded store and to a SPARQL server, over a million triples.

`python -m benchmarks remote` starts Oxigraph on 127.0.0.1 (with the word `virtuoso` in
KGRAPH_BENCH_ENGINE: Virtuoso), publishes the shipped graph with a generated one and prints, for
each question, how many requests it needs and how long it takes in both. Everything runs in one
process, one after the other, so imports count in none but the first; answers must be equal.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from benchmarks.generator import generate
from kgraph import opening
from kgraph.cli import main as kgraph
from kgraph.store import place
from kgraph.store.endpoint import Endpoint
from kgraph.store.index import index_of
from kgraph.terms import INDEX
from tests.engines import Engine, running

_QUESTIONS = (
    ("find", "Netzwerk Rhein"),
    ("show", "network/network-7"),
    ("who", "institution/institution-4711"),
    ("who", "network/network-7"),
    ("common", "institution/institution-1", "institution/institution-2"),
    ("connect", "institution/institution-12345", "institution/institution-4711"),
    ("introduce", "institution/institution-12345", "institution/institution-4711"),
    ("region", "Landkreis Hildesheim"),
    ("count", "networks", "--by", "kind"),
    ("list", "networks", "--in", "Niedersachsen"),
    (
        "sparql",
        "SELECT ?r (COUNT(*) AS ?n) { ?t a kg:Tie ; kg:relation ?r } GROUP BY ?r ORDER BY ?r",
    ),
)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        store = _stored(os.path.join(folder, "store"))
        name = os.environ.get("KGRAPH_BENCH_ENGINE", "oxigraph")
        own = Path(folder) / "engine"
        own.mkdir()
        with running(name, own) as engine:
            start = time.perf_counter()
            _asked("publish", engine.url, *engine.login, "--store", store)
            print(f"published to {name} in {time.perf_counter() - start:.0f} s", flush=True)
            _compared(store, engine)


def _stored(root: str) -> str:
    """A store of the shipped graph and a generated one; says how large it is."""
    shipped = opening.open_graph(opening.Where(store=root + "-shipped"))
    quads: list[Any] = [*shipped.store.match(), *generate()]
    stated = {quad for quad in quads if quad.graph_name.value != INDEX}
    found = sorted({*stated, *index_of(stated)}, key=str)
    place.publish(root, place.signature([], []), found)
    print(f"{len(found):,} triples", flush=True)
    return root


def _compared(store: str, engine: Engine) -> None:
    counted = _count_requests()
    for question in _QUESTIONS:
        here, seconds = _timed(*question, "--store", store)
        counted[0] = 0
        there, remote = _timed(*question, "--store", engine.url)
        equal = "" if here == there else "  DIFFERENT"
        said = " ".join(question)[:60]
        print(f"{said:60} {counted[0]:6} {seconds:8.2f} s {remote:8.2f} s{equal}", flush=True)


def _count_requests() -> list[int]:
    """A counter of all queries that are sent from now on."""
    counted, asked = [0], Endpoint._asked

    def counting(self: Endpoint, *words: Any) -> Any:
        counted[0] += 1
        return asked(self, *words)

    Endpoint._asked = counting  # type: ignore[method-assign]
    return counted


def _timed(*question: str) -> tuple[bytes, float]:
    start = time.perf_counter()
    found = _asked(*question, "--format", "json")
    return found, time.perf_counter() - start


def _asked(*words: str) -> bytes:
    answer = CliRunner().invoke(kgraph, list(words), env={"LC_ALL": "en_US.UTF-8"})
    if answer.exception and not isinstance(answer.exception, SystemExit):
        raise answer.exception
    return answer.stdout_bytes
