"""The ontology contradicts neither itself nor those it takes words from, nor does the graph.

owlrl draws what follows by the rules of OWL 2 RL; `make engines` asks HermiT, a complete reasoner
for OWL 2 DL, about the whole shipped graph.
"""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import owlrl
import pyoxigraph as ox
import pytest
from conftest import ROOT
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import SH

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.terms import INDEX

ONTOLOGY = ROOT / "ontology" / "kgraph.ttl"
OTHERS = ROOT / "tests" / "reasoning" / "others.ttl"
EXAMPLES = sorted((ROOT / "ontology" / "examples" / "valid").glob("*.ttl"))
WORDS = (
    RDFS.label, RDFS.comment, RDFS.isDefinedBy, RDFS.seeAlso, SKOS.scopeNote, SKOS.prefLabel,
    DCTERMS.description, SH.order,
)  # fmt: skip
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#ErrorMessage")
needs_java = pytest.mark.skipif(
    not (shutil.which("java") and importlib.util.find_spec("owlready2")),
    reason="HermiT and Java come with `make engines`",
)


def stated(*examples: Path) -> Graph:
    """The ontology, what others say of the words it takes, and examples, without labels."""
    graph = Graph()
    for path in (ONTOLOGY, OTHERS, *examples):
        graph.parse(path)
    for predicate in WORDS:
        graph.remove((None, predicate, None))
    return graph


def contradictions(graph: Graph) -> int:
    """How many things owlrl finds that cannot be; what follows is added to `graph`."""
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    return len(set(graph.subjects(RDF.type, ERROR)))


def test_nothing_that_follows_from_ontology_and_examples_is_a_contradiction() -> None:
    graph = stated(*EXAMPLES)
    before = len(graph)
    assert contradictions(graph) == 0
    assert len(graph) > before + 3_000
    giver, whole = next(graph.subject_objects(URIRef(terms.KG + "funds")))
    assert (giver, URIRef("http://purl.org/cerif/frapo/funds"), whole) in graph


def test_a_district_that_is_an_organisation_is_a_contradiction() -> None:
    graph = stated().parse(
        data="""
        @prefix kg: <https://w3id.org/kgraph/ontology#> .
        <urn:a> kg:seatedIn <urn:b> . <urn:b> a kg:Institution .
        """
    )
    assert contradictions(graph) == 1


def test_a_direct_property_goes_from_and_to_what_the_relations_allow() -> None:
    graph = Graph().parse(ONTOLOGY)
    relations = Graph().parse(ROOT / "ontology" / "vocabularies" / "relations.ttl")
    for end, predicate in ((terms.FROM_TYPE, RDFS.domain), (terms.TO_TYPE, RDFS.range)):
        found: dict[URIRef, set[str]] = {}
        for relation, property in relations.subject_objects(URIRef(terms.DIRECT_PROPERTY)):
            allowed = {str(one) for one in relations.objects(relation, URIRef(end))}
            for wider in graph.transitive_objects(property, RDFS.subPropertyOf):
                found.setdefault(URIRef(str(wider)), set()).update(allowed)
        own = {p: ends for p, ends in found.items() if p.startswith(terms.KG)}
        assert {p: classes(graph, p, predicate) for p in own} == {
            p: plain(ends) for p, ends in own.items()
        }
        assert len(own) > 30


def plain(found: set[str]) -> set[str]:
    """Topics and target groups are concepts: where these are allowed, so are those."""
    wide = {str(SKOS.Concept)}
    return found - {terms.KG + "Topic", terms.KG + "TargetGroup"} if wide <= found else found


def classes(graph: Graph, property: URIRef, predicate: URIRef) -> set[str]:
    """The classes at one end of a property, of a union all."""
    end = graph.value(property, predicate)
    listed = graph.value(end, OWL.unionOf)
    return {str(one) for one in Collection(graph, listed)} if listed else {str(end)}


@needs_java
def test_the_ontology_is_owl_2_dl_and_every_class_can_have_instances() -> None:
    from reasoning import hermit

    assert hermit.violations(ONTOLOGY) == []
    assert hermit.impossible(ONTOLOGY) == []


@needs_java
def test_the_whole_graph_with_its_ontology_is_consistent_and_a_wrong_statement_makes_it_not(
    graph: StoredGraph, tmp_path: Path
) -> None:
    from reasoning import hermit

    known = {quad.triple for quad in graph.store.match() if quad.graph_name.value != INDEX}
    for path in (ONTOLOGY, OTHERS):
        known |= {quad.triple for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)}
    assert hermit.is_consistent(written(tmp_path / "all.nt", known))
    region = ox.NamedNode(terms.ID + "region/03254")
    wrong = ox.Triple(region, ox.NamedNode(terms.TYPE), ox.NamedNode(terms.KG + "Network"))
    assert not hermit.is_consistent(written(tmp_path / "wrong.nt", known | {wrong}))


def written(path: Path, triples: set[ox.Triple]) -> Path:
    path.write_bytes(ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"")
    return path
