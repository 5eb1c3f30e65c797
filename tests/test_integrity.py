"""The graph keeps what SKOS, Data Cube and DCAT-AP ask of it, as those who harvest it check it."""

from __future__ import annotations

import pyoxigraph as ox
import pyshacl
import pytest
from conftest import ROOT
from rdflib import SH, Graph, Literal, URIRef
from rdflib.namespace import RDF, SKOS

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.pictures.exports import export
from kgraph.terms import INDEX

SHAPES = ROOT / "ontology" / "integrity.ttl"
DCAT_AP = ROOT.parent / "shared" / "schemas" / "dcat-ap-3.0.1-shapes.ttl"
A, B = URIRef("https://example.org/a"), URIRef("https://example.org/b")
QB = "http://purl.org/linked-data/cube#"


def broken(data: Graph, shapes: Graph) -> set[str]:
    """The shapes that `data` breaks, by the end of their names."""
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=False)
    assert isinstance(report, Graph)
    return {str(shape).rpartition("#")[2] for shape in report.objects(None, SH.sourceShape)}


def with_predicates(graph: StoredGraph, predicates: tuple[str, ...], *classes: str) -> Graph:
    """The triples of some properties and the instances of some classes."""
    quads = [q for p in predicates for q in graph.store.match(None, p)]
    quads += [q for c in classes for q in graph.store.match(None, terms.TYPE, c)]
    triples = {q.triple for q in quads if q.graph_name.value != INDEX}
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    return Graph().parse(data=text, format="nt")


def test_the_shipped_graph_keeps_the_rules_of_skos_and_data_cube(graph: StoredGraph) -> None:
    labels = (terms.PREF_LABEL, terms.ALT_LABEL, terms.HIDDEN_LABEL)
    order = (terms.BROADER, terms.TOP_CONCEPT_OF)
    cube = (terms.OBSERVATION_DATASET, terms.QB_STRUCTURE)
    classes = (terms.CONCEPT, terms.OBSERVATION, terms.QB_DATASET)
    data = with_predicates(graph, (*labels, *order, *cube), *classes)
    assert len(data) > 6_000
    assert broken(data, Graph().parse(SHAPES)) == set()


@pytest.mark.parametrize(
    ("triples", "shape"),
    [
        (
            [(SKOS.prefLabel, Literal("x", "de")), (SKOS.prefLabel, Literal("y", "de"))],
            "Integrity-one-preferred",
        ),
        (
            [(SKOS.prefLabel, Literal("x", "de")), (SKOS.altLabel, Literal("x", "de"))],
            "Integrity-preferred-or-other",
        ),
        (
            [(SKOS.hiddenLabel, Literal("x", "de")), (SKOS.altLabel, Literal("x", "de"))],
            "Integrity-other-or-hidden",
        ),
        ([(RDF.type, SKOS.Concept)], "Integrity-place-in-scheme"),
        ([(RDF.type, URIRef(QB + "DataSet"))], "Integrity-one-structure"),
        ([(RDF.type, URIRef(QB + "Observation"))], "Integrity-one-data-set"),
    ],
)
def test_what_breaks_a_rule_is_found(
    triples: list[tuple[URIRef, URIRef | Literal]], shape: str
) -> None:
    data = Graph()
    for predicate, value in triples:
        data.add((A, predicate, value))
    assert broken(data, Graph().parse(SHAPES)) == {shape}


def test_every_figure_has_all_dimensions_and_the_measure_and_no_other_like_it(
    graph: StoredGraph,
) -> None:
    """Data Cube IC-11, IC-12 and IC-14."""
    seen = set()
    for quad in graph.store.match(None, terms.TYPE, terms.OBSERVATION):
        node = quad.subject.value
        own = [graph.values(node, p) for p in (terms.FIGURE_ID, terms.WHAT, terms.VALUE)]
        assert [len(values) for values in own] == [1, 1, 1], node
        dataset = graph.values(node, terms.OBSERVATION_DATASET)[0]
        seen.add((dataset, own[0][0], own[1][0]))
    assert len(seen) == len(list(graph.store.match(None, terms.TYPE, terms.OBSERVATION))) > 300


# -- DCAT-AP 3 -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def dcat_ap() -> Graph:
    if not DCAT_AP.exists():
        pytest.skip("the shapes of DCAT-AP are not beside the repository")
    return Graph().parse(DCAT_AP)


def violations(data: Graph, shapes: Graph) -> list[str]:
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=False)
    assert isinstance(report, Graph)
    found = report.subjects(SH.resultSeverity, SH.Violation)
    ends = ((report.value(one, SH.focusNode), report.value(one, SH.resultPath)) for one in found)
    return sorted(f"{node} {path}" for node, path in ends)


def test_the_catalogue_of_an_export_conforms_to_dcat_ap(graph: StoredGraph, dcat_ap: Graph) -> None:
    triples = {q.triple for q in graph.store.match(None, None, None, terms.CATALOGUE)}
    text = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
    data = Graph().parse(data=text, format="nt")
    assert violations(data, dcat_ap) == []
    assert len(list(data.subjects(RDF.type, URIRef(terms.DATASET)))) >= 80


def test_the_catalogue_alone_conforms_and_counts_what_an_export_holds(
    graph: StoredGraph, dcat_ap: Graph
) -> None:
    data = Graph().parse(data=export(graph, "dcat")[""], format="turtle")
    assert violations(data, dcat_ap) == []
    triples = {quad.triple for quad in graph.store.match() if quad.graph_name.value != INDEX}
    typed = graph.store.match(None, terms.TYPE, terms.KG + "Network")
    counts = {
        (terms.WHOLE, "triples"): len(triples),
        (f"{terms.WHOLE}/Network", "entities"): len({quad.subject for quad in typed}),
    }
    for (node, name), count in counts.items():
        assert int(str(data.value(URIRef(node), URIRef(terms.VOID + name)))) == count
    subsets = list(data.objects(URIRef(terms.WHOLE), URIRef(terms.VOID + "subset")))
    assert len(subsets) == len(list(graph.store.match(None, terms.GRAPH_OF_SOURCE)))
