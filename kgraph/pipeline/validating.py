"""Validate what people wrote against the shapes; the official regions are left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pyoxigraph as ox

from kgraph import resources
from kgraph.model import Match
from kgraph.pipeline.resolving import Resolved
from kgraph.rdf import vocabulary
from kgraph.rdf.regions import SOURCES
from kgraph.rdf.things import mention_iri
from kgraph.readers.tables import Load, load
from kgraph.records import Finding, Record
from kgraph.terms import INDEX, LABELS, ONTOLOGY, graph_of, thing_iri
from kgraph.validation import check_shapes


def validate(
    quads: Sequence[Match],
    resolved: Resolved,
    sources: Iterable[Record] = (),
    references: Iterable[Record] = (),
    take: Load = load,
) -> list[Finding]:
    """SHACL findings about the quads, each with the row that made the node.

    `sources` are the rows of the table sources, which are no items; rules on rows have looked
    at what stands in the graphs of `references`; `take` reads the shapes.
    """
    shapes = _shapes(take(resources.path("ontology", "shapes.ttl")).decode("utf-8"))
    left_out = {INDEX, LABELS, ONTOLOGY, *(graph_of(source) for source in SOURCES.values())}
    left_out |= {graph_of(record.get("id")) for record in references}
    stated = (quad for quad in quads if quad.graph_name.value not in left_out)
    return check_shapes(_rdflib_graph(stated), shapes, _Rows(resolved, sources).of)


def _shapes(document: str) -> Any:
    return _rdflib_graph(vocabulary.parse([document]))


def _rdflib_graph(quads: Iterable[Match]) -> Any:
    """The quads as one rdflib graph in memory: pySHACL reads that 100 times faster than
    the same triples through a store adapter.
    """
    import rdflib

    graph = rdflib.Graph(bind_namespaces="none")
    terms: dict[Any, Any] = {}

    def term(own: Any) -> Any:
        found = terms.get(own)
        if found is None:
            if isinstance(own, ox.BlankNode):
                found = rdflib.BNode(own.value)
            elif not hasattr(own, "datatype"):
                found = rdflib.URIRef(own.value)
            elif own.language:
                found = rdflib.Literal(own.value, lang=own.language)
            else:
                datatype = rdflib.URIRef(own.datatype.value)
                plain = datatype == rdflib.XSD.string
                found = rdflib.Literal(own.value, datatype=None if plain else datatype)
            terms[own] = found
        return found

    for quad in quads:
        graph.add((term(quad.subject), term(quad.predicate), term(quad.object)))
    return graph


class _Rows:
    """Which row made a node."""

    def __init__(self, resolved: Resolved, sources: Iterable[Record]) -> None:
        things = [item for item in resolved.items if item.type]
        self._records = {thing_iri("source", record.get("id")): record for record in sources}
        self._records |= {mention_iri(item): item.record for item in reversed(things)}
        self._records |= {item.iri: item.record for item in reversed(resolved.items)}

    def of(self, iri: str) -> Record | None:
        return self._records.get(iri)
