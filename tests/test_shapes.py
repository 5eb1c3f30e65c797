"""The SHACL shapes: they pass the valid examples and catch each invalid one by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pyshacl
import pytest
from rdflib import RDF, SH, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kgraph import terms

ONTOLOGY = Path(__file__).resolve().parent.parent / "ontology"
KGS = Namespace("https://w3id.org/kgraph/shapes#")
VALID = sorted((ONTOLOGY / "examples" / "valid").glob("*.ttl"))
INVALID = sorted((ONTOLOGY / "examples" / "invalid").glob("*.ttl"))


@cache
def parsed(path: Path) -> Graph:
    return Graph().parse(path)


@cache
def vocabulary_graph() -> Graph:
    graph = Graph()
    for path in sorted((ONTOLOGY / "vocabularies").glob("*.ttl")):
        graph.parse(path)
    return graph


def languages(graph: Graph, subject: Node, predicate: URIRef) -> set[str | None]:
    values = graph.objects(subject, predicate)
    return {value.language for value in values if isinstance(value, Literal)}


def broken_shapes(data: Graph) -> set[str]:
    """Names of the shapes that `data` violates; warnings count."""
    _, report, _ = pyshacl.validate(
        data, shacl_graph=parsed(ONTOLOGY / "shapes.ttl"), advanced=False
    )
    assert isinstance(report, Graph)
    return {str(shape).removeprefix(str(KGS)) for shape in report.objects(None, SH.sourceShape)}


def named_shapes(path: Path) -> set[str]:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# violates: "), f"{path.name} names no shape in its first line"
    return {
        name.strip().removeprefix("kgs:") for name in first.removeprefix("# violates: ").split(",")
    }


def test_the_lists_in_the_shapes_equal_the_vocabularies() -> None:
    shapes, vocabularies = parsed(ONTOLOGY / "shapes.ttl"), vocabulary_graph()
    compared = 0
    for shape, values in shapes.subject_objects(SH["in"]):
        concepts = set(Collection(shapes, values))
        schemes = {vocabularies.value(concept, SKOS.inScheme) for concept in concepts}
        if len(schemes) == 1 and None not in schemes and isinstance(shape, URIRef):
            if shape != KGS["TieTypeShape-relation"]:
                assert concepts == set(vocabularies.subjects(SKOS.inScheme, schemes.pop())), shape
            compared += 1
    assert compared >= 12


def test_the_relations_of_ties_in_the_shapes_are_the_ties() -> None:
    shapes = parsed(ONTOLOGY / "shapes.ttl")
    listed = Collection(shapes, next(shapes.objects(KGS["TieTypeShape-relation"], SH["in"])))
    relations = vocabulary_graph()
    group = URIRef(terms.RELATION_CLASS)
    assert set(listed) == set(relations.subjects(group, Literal("tie")))


def test_shapes_speak_german_and_english_and_have_a_place() -> None:
    graph = parsed(ONTOLOGY / "shapes.ttl")
    shapes = [s for s in graph.subjects(RDF.type, None, unique=True) if (s, SH.name, None) in graph]
    assert len(shapes) >= 70
    for shape in shapes:
        assert languages(graph, shape, SH.name) == {"de", "en"}, shape
        assert languages(graph, shape, SH.description) == {"de", "en"}, shape
        assert graph.value(shape, SH.order) is not None, shape
    for shape in graph.subjects(RDF.type, SH.PropertyShape):
        assert languages(graph, shape, SH.message) == {"de", "en"}, shape


def test_examples_are_collected() -> None:
    assert len(VALID) >= 12
    assert len(INVALID) >= 60


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_the_shapes_pass_a_valid_example(path: Path) -> None:
    assert broken_shapes(parsed(path)) == set()


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_the_shapes_catch_an_invalid_example_by_the_shape_it_names_and_no_other(path: Path) -> None:
    assert broken_shapes(parsed(path)) == named_shapes(path)


def test_every_shape_has_an_example_that_breaks_it() -> None:
    graph = parsed(ONTOLOGY / "shapes.ttl")
    checking = {str(shape).removeprefix(str(KGS)) for shape in graph.subjects(SH.message, None)}
    assert checking - set().union(*map(named_shapes, INVALID)) == set()


@pytest.mark.parametrize("number", ["030 23125 {}", "(0228) 99 {}", "+49 228 99 {}", "0160/999{}"])
def test_a_telephone_number_is_caught_in_any_text(number: str) -> None:
    data = Graph()
    data.add(
        (URIRef(terms.ID + "tie/x"), URIRef(terms.NOTE), Literal("Tel. " + number.format("0" * 4)))
    )
    assert broken_shapes(data) == {"PrivateShape"}


def test_the_vocabularies_themselves_fit_the_shapes() -> None:
    assert broken_shapes(vocabulary_graph() + parsed(ONTOLOGY / "kgraph.ttl")) == set()
