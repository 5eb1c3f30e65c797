"""RDF as the store holds it, without the graph that is computed from the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.terms import INDEX

_FORMS = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
}


def files(graph: StoredGraph, form: str) -> dict[str, bytes]:
    """All statements in one file, sorted."""
    return {"": serialized(statements(graph), form)}


def serialized(quads: list[Any], form: str) -> bytes:
    """Quads in the order given; Turtle holds no named graphs, the other forms do."""
    if form == "turtle":
        quads = sorted_statements(
            {ox.Triple(quad.subject, quad.predicate, quad.object) for quad in quads}
        )
    prefixes = None if form == "nquads" else terms.PREFIXES
    return ox.serialize(quads, format=_FORMS[form], prefixes=prefixes) or b""


def statements(graph: StoredGraph) -> list[Any]:
    """Every quad of the store but the computed ones, in the order of graph and subject."""
    return sorted_statements(stated(graph))


def stated(graph: StoredGraph) -> Iterator[Any]:
    """Every quad of the store but the computed ones, as they come."""
    return (quad for quad in graph.store.match() if quad.graph_name.value != INDEX)


def sorted_statements(found: Any) -> list[Any]:
    """Quads or triples in the order of graph, subject, predicate, object."""

    def order(statement: Any) -> tuple[str, str, str, str]:
        graph = getattr(statement, "graph_name", None)
        return (
            graph.value if isinstance(graph, ox.NamedNode) else "",
            statement.subject.value, statement.predicate.value, str(statement.object),
        )  # fmt: skip

    return sorted(found, key=order)
