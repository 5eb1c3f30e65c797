"""find, show, who and connect against `python -c pass`, the bare engine and rdflib.

On the shipped data, and on a generated graph of a million triples.
"""

from __future__ import annotations

import os
import sys
import tempfile

from benchmarks.generator import generate
from benchmarks.timing import compare, report
from kgraph import opening
from kgraph.store import place

_BARE = """
import pyoxigraph as ox, sys
store = ox.Store.read_only(sys.argv[1])
thing = ox.NamedNode(sys.argv[2])
for end in ("subject", "object"):
    predicate = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + end)
    for quad in store.quads_for_pattern(None, predicate, thing, None):
        list(store.quads_for_pattern(quad.subject, None, None, None))
"""
_SAVED = """
import sys
from kgraph.opening import Where, open_graph
from kgraph.questions.sparql import saved, saved_names
store = open_graph(Where(store=sys.argv[1])).store
for name in saved_names():
    list(store.query(saved(name)))
"""
_RDFLIB = """
import rdflib, sys
graph = rdflib.Dataset(default_union=True)
graph.parse(sys.argv[1], format="nquads")
thing = rdflib.URIRef(sys.argv[2])
for end in (rdflib.RDF.subject, rdflib.RDF.object):
    for node in graph.subjects(end, thing):
        list(graph.predicate_objects(node))
"""


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        _shipped(folder)
        _million(folder)


def _shipped(folder: str) -> None:
    root = os.path.join(folder, "shipped")
    graph = opening.open_graph(opening.Where(store=root))
    found = place.current(root)
    assert found is not None
    store = os.path.join(root, found["store"])
    dump = os.path.join(folder, "shipped.nq")
    with open(dump, "w", encoding="utf-8") as file:
        file.writelines(f"{quad} .\n" for quad in graph.store.match())
    thing = "https://w3id.org/kgraph/id/network/fachkraefteallianz-ostwuerttemberg"
    name = "Fachkräfteallianz Ostwürttemberg"
    rows = compare([
        ("python -c pass", [sys.executable, "-c", "pass"]),
        ("kgraph who", _kgraph(root, "who", name)),
        ("kgraph find", _kgraph(root, "find", "Pflege")),
        ("kgraph show", _kgraph(root, "show", name)),
        ("kgraph connect", _kgraph(root, "connect", "Landkreis Schaumburg", "Region Hannover")),
        ("kgraph frage", _kgraph(root, "frage", "Welche Kreise in Hessen haben kein Netzwerk?")),
        ("all saved queries", [sys.executable, "-c", _SAVED, root]),
        ("who, bare engine", [sys.executable, "-c", _BARE, store, thing]),
    ])  # fmt: skip
    report("Shipped data", rows)
    slow = compare([
        ("kgraph who", _kgraph(root, "who", name)),
        ("who in rdflib, data loaded", [sys.executable, "-c", _RDFLIB, dump, thing]),
    ], runs=3)  # fmt: skip
    report("Shipped data, rdflib beside it", slow)


def _million(folder: str) -> None:
    root = os.path.join(folder, "million")
    quads = generate()
    store = place.publish(root, place.signature([], []), quads)
    thing = "https://w3id.org/kgraph/id/institution/institution-4711"
    ends = ("institution/institution-12345", "institution/institution-4711")
    rows = compare([
        ("python -c pass", [sys.executable, "-c", "pass"]),
        ("kgraph who", _kgraph(root, "who", thing)),
        ("kgraph show", _kgraph(root, "show", thing)),
        ("kgraph find", _kgraph(root, "find", "Netzwerk Rhein")),
        ("kgraph connect", _kgraph(root, "connect", *ends)),
        ("who, bare engine", [sys.executable, "-c", _BARE, store, thing]),
    ])  # fmt: skip
    report(f"Generated graph, {len(quads):,} triples", rows)


def _kgraph(root: str, *words: str) -> list[str]:
    program = os.path.join(os.path.dirname(sys.executable), "kgraph")
    return [program, *words, "--store", root, "--format", "json"]
