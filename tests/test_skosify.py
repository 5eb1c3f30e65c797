"""skosify finds nothing in any vocabulary: the shipped ones and the concepts of the sources."""

from __future__ import annotations

import logging
from typing import Any

import pyoxigraph as ox
import pytest
from rdflib import RDF, SKOS, Graph, Literal, URIRef
from skosify import skosify

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.terms import INDEX

CLASSES = (terms.CONCEPT, terms.CONCEPT_SCHEME)


def schemes(graph: StoredGraph) -> dict[str, Graph]:
    """Each scheme with its concepts, all that SKOS says of them."""
    nodes: dict[str, list[Any]] = {
        quad.subject.value: [quad.subject]
        for quad in graph.store.match(None, terms.TYPE, terms.CONCEPT_SCHEME)
    }
    for quad in graph.store.match(None, terms.IN_SCHEME):
        nodes[quad.object.value].append(quad.subject)
    return {scheme: about(graph, found) for scheme, found in nodes.items()}


def about(graph: StoredGraph, nodes: list[Any]) -> Graph:
    quads = (quad for node in nodes for quad in graph.store.match(node))
    triples = {quad.triple for quad in quads if quad.graph_name.value != INDEX and is_skos(quad)}
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
    return Graph().parse(data=text, format="nt")


def is_skos(quad: Any) -> bool:
    """Whether SKOS says it: its properties, and what is a concept or a scheme."""
    is_class = quad.predicate.value == terms.TYPE and quad.object.value in CLASSES
    return is_class or quad.predicate.value.startswith(terms.SKOS)


def findings(data: Graph, log: pytest.LogCaptureFixture) -> list[str]:
    """What skosify says about a scheme, and how much it takes away to mend it."""
    log.clear()
    before = set(data)
    with log.at_level(logging.INFO):
        mended = skosify(data)
    said = [record.getMessage() for record in log.records]
    gone = before - set(mended)
    return [*said, *(f"taken away: {triple}" for triple in sorted(gone))]


def test_skosify_finds_nothing(graph: StoredGraph, caplog: pytest.LogCaptureFixture) -> None:
    known = schemes(graph)
    assert len(known) >= 60
    assert sum(len(set(data.subjects(RDF.type, SKOS.Concept))) for data in known.values()) >= 700
    found = {scheme: findings(data, caplog) for scheme, data in known.items()}
    assert {scheme: said for scheme, said in found.items() if said} == {}


def test_skosify_finds_a_second_label_and_a_circle(caplog: pytest.LogCaptureFixture) -> None:
    data, a, b = Graph(), URIRef("urn:x:a"), URIRef("urn:x:b")
    data.add((URIRef("urn:x:s"), RDF.type, SKOS.ConceptScheme))
    for one, other in ((a, b), (b, a)):
        data.add((one, RDF.type, SKOS.Concept))
        data.add((one, SKOS.inScheme, URIRef("urn:x:s")))
        data.add((one, SKOS.broader, other))
    for label in ("x", "y"):
        data.add((a, SKOS.prefLabel, Literal(label, "de")))
    said = " ".join(findings(data, caplog))
    assert "more than one prefLabel" in said
    assert "cycle" in said
