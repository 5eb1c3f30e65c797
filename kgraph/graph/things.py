"""All things of a type."""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.stored import StoredGraph


def things(graph: StoredGraph, *types: str) -> list[str]:
    """The IRIs of all things of these types ("Network"), sorted."""
    found: set[str] = set()
    for segment, iri in terms.TYPES.items():
        if iri.rpartition("#")[2] in types:
            quads = graph.store.match(None, terms.TYPE, iri)
            prefix = f"{terms.ID}{segment}/"
            found.update(q.subject.value for q in quads if q.subject.value.startswith(prefix))
    return sorted(iri for iri in found if graph.exists(iri))
