"""Validate what people wrote against the shapes; the official regions are left out."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox

from kgraph import resources, terms
from kgraph.model import Finding, Record
from kgraph.pipeline.resolving import Resolved
from kgraph.rdf import INDEX, graph_of
from kgraph.rdf.regions import SOURCES
from kgraph.validation import check_shapes


def validate(quads: Sequence[ox.Quad], resolved: Resolved) -> list[Finding]:
    """SHACL findings about the quads, each with the row that made the node."""
    import rdflib
    from oxrdflib import OxigraphStore

    left_out = {INDEX, *(graph_of(source) for source in SOURCES.values())}
    engine = ox.Store()
    engine.bulk_extend(
        ox.Quad(quad.subject, quad.predicate, quad.object)
        for quad in quads
        if quad.graph_name.value not in left_out or quad.predicate.value == terms.TYPE
    )
    graph = rdflib.Graph(store=OxigraphStore(store=engine))
    shapes = rdflib.Graph().parse(data=resources.text("ontology", "shapes.ttl"), format="turtle")
    return check_shapes(graph, shapes, _Rows(resolved).of)


class _Rows:
    """Which row made a node."""

    def __init__(self, resolved: Resolved) -> None:
        self._records = {item.iri: item.record for item in reversed(resolved.items)}

    def of(self, iri: str) -> Record | None:
        return self._records.get(iri)
