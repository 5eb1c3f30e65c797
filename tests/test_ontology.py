"""The ontology: its terms, its vocabularies, and the page made from them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kgraph import terms
from kgraph.names import slug

ROOT = Path(__file__).resolve().parent.parent
ONTOLOGY = ROOT / "ontology"
VOCABULARIES = sorted((ONTOLOGY / "vocabularies").glob("*.ttl"))
#: what a table may say in ties.csv
TIES = {
    "member-of", "partner-in", "runs", "seat-on", "coordinates", "funds", "takes-part-in",
    "organises", "supports", "initiated", "commissioned", "cooperates-with",
    "administers-funding",
}  # fmt: skip
STRUCTURE = {
    "part-of", "seated-in", "active-in", "within", "has-topic", "has-target-group", "continues",
    "presented-at", "works-on", "is-about", "asks-about", "recommends", "names-success-factor",
    "affected-by", "has-challenge", "has-sector", "classified-as", "uses", "located-at", "held-at",
    "guided-by", "succeeds", "responsible-for",
}  # fmt: skip


@cache
def parsed(path: Path) -> Graph:
    return Graph().parse(path)


@cache
def terms_graph() -> Graph:
    return parsed(ONTOLOGY / "kgraph.ttl")


@cache
def vocabulary_graph() -> Graph:
    graph = Graph()
    for path in VOCABULARIES:
        graph.parse(path)
    return graph


def languages(graph: Graph, subject: Node, *predicates: URIRef) -> set[str | None]:
    return {
        value.language
        for predicate in predicates
        for value in graph.objects(subject, predicate)
        if isinstance(value, Literal) and str(value).strip()
    }


def own_terms(graph: Graph) -> list[Node]:
    found = graph.subjects(RDF.type, None, unique=True)
    return sorted((term for term in found if str(term).startswith(terms.KG)), key=str)


def iris_of_terms() -> Iterator[tuple[str, str]]:
    for name, value in vars(terms).items():
        is_iri = isinstance(value, str) and value.startswith("http")
        if is_iri and not value.endswith(("#", "/")) and not value.startswith(terms.GRAPH):
            yield name, value  # namespaces and names of graphs are no terms
    for name, value in terms.TYPES.items():
        yield f"TYPES[{name}]", value


def test_every_iri_in_python_stands_in_the_ontology() -> None:
    known = {
        str(subject)
        for graph in (terms_graph(), vocabulary_graph())
        for subject in graph.subjects()
    }
    assert len(list(iris_of_terms())) >= 80
    things = terms.ID  # Deutschland is a thing, not a term
    missing = {n: iri for n, iri in iris_of_terms() if iri not in known and things not in iri}
    assert missing == {}


def test_every_own_term_is_labelled_and_explained_in_german_and_english() -> None:
    graph = terms_graph()
    assert len(own_terms(graph)) >= 80
    for term in own_terms(graph):
        assert languages(graph, term, RDFS.label) == {"de", "en"}, term
        assert languages(graph, term, RDFS.comment, SKOS.definition) == {"de", "en"}, term
        assert graph.value(term, RDFS.isDefinedBy) == URIRef("https://w3id.org/kgraph/ontology"), (
            term
        )


def test_every_own_term_that_shapes_or_vocabularies_use_is_defined() -> None:
    used = {
        str(node)
        for graph in (parsed(ONTOLOGY / "shapes.ttl"), vocabulary_graph())
        for triple in graph
        for node in triple
        if str(node).startswith(terms.KG) and len(str(node)) > len(terms.KG)
    }
    assert used - {str(term) for term in own_terms(terms_graph())} == set()


def test_the_ontology_imports_nothing() -> None:
    assert list(terms_graph().subject_objects(OWL.imports)) == []


def test_every_concept_is_labelled_in_german_and_english_and_has_its_code() -> None:
    graph = vocabulary_graph()
    concepts = list(graph.subjects(RDF.type, SKOS.Concept))
    assert len(concepts) >= 110
    for concept in concepts:
        assert languages(graph, concept, SKOS.prefLabel) == {"de", "en"}, concept
        assert (
            str(concept)
            == f"{graph.value(concept, SKOS.inScheme)}/{graph.value(concept, SKOS.notation)}"
        )
        assert graph.value(concept, SH.order) is not None, concept


def test_no_two_vocabularies_clash() -> None:
    subjects = [
        {s for s in parsed(path).subjects() if isinstance(s, URIRef)} for path in VOCABULARIES
    ]
    assert len(subjects) >= 11
    assert sum(len(one) for one in subjects) == len(set().union(*subjects))


@pytest.mark.parametrize("path", VOCABULARIES, ids=lambda path: path.stem)
def test_labels_and_places_within_a_vocabulary_are_unique(path: Path) -> None:
    graph = parsed(path)
    for predicate in (SKOS.prefLabel, SH.order):
        values = [
            value
            for concept in graph.subjects(RDF.type, SKOS.Concept)
            for value in graph.objects(concept, predicate)
        ]
        assert len(values) == len(set(values))


def test_the_relations_are_those_of_the_tables() -> None:
    graph = vocabulary_graph()
    found: dict[str, set[str]] = {"tie": set(), "structure": set()}
    for concept, group in graph.subject_objects(URIRef(terms.RELATION_CLASS)):
        found[str(group)].add(str(graph.value(concept, SKOS.notation)))
        assert languages(graph, concept, URIRef(terms.INVERSE_LABEL)) == {"de", "en"}, concept
        assert graph.value(concept, URIRef(terms.FROM_TYPE))
        assert graph.value(concept, URIRef(terms.TO_TYPE))
        assert (graph.value(concept, URIRef(terms.TIE_TYPE)) is not None) == (
            str(group) == "tie"
        ), concept
    assert found == {"tie": TIES, "structure": STRUCTURE}


def test_every_direct_property_and_tie_class_is_in_the_ontology() -> None:
    graph, known = vocabulary_graph(), set(terms_graph().subjects())
    for predicate in (terms.DIRECT_PROPERTY, terms.TIE_TYPE, terms.FROM_TYPE, terms.TO_TYPE):
        assert set(graph.objects(None, URIRef(predicate))) <= known


def test_a_legal_form_is_found_by_its_printed_form() -> None:
    graph = vocabulary_graph()
    scheme = URIRef(terms.VOCABULARY + "legal-form")
    for concept in graph.subjects(SKOS.inScheme, scheme):
        labels = [
            str(label)
            for label in graph.objects(concept, SKOS.prefLabel)
            if isinstance(label, Literal) and label.language == "de"
        ]
        assert [slug(label) for label in labels] == [str(graph.value(concept, SKOS.notation))]


def test_official_types_of_regions_have_a_concept() -> None:
    tables = ROOT / "data" / "regions"
    if not (tables / "kreise.csv").exists():
        pytest.skip("data/regions is not there")
    known = {
        str(c).rsplit("/", 1)[-1]
        for c in vocabulary_graph().subjects(
            SKOS.inScheme, URIRef(terms.VOCABULARY + "region-type")
        )
    }
    for name in ("kreise.csv", "gemeinden.csv"):
        with (tables / name).open(encoding="utf-8-sig", newline="") as file:
            assert {slug(row["type"]) for row in csv.DictReader(file)} <= known
