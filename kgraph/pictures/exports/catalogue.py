"""The catalogue of the sources and of the whole: DCAT-AP 3, and VoID with what can be counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.pictures.exports.linked import sorted_statements, stated
from kgraph.terms import CATALOGUE

_FORMS = {"dcat": ox.RdfFormat.TURTLE, "dcat-jsonld": ox.RdfFormat.JSON_LD}
_FORMATS = "http://www.w3.org/ns/formats/"
#: the forms of RDF that an export has, as the W3C names them
_FEATURES = ("Turtle", "TriG", "N-Quads", "JSON-LD")
#: whoever reads the catalogue gets these for what it says
PREFIXES = {
    name: terms.PREFIXES[name]
    for name in ("dcat", "dcterms", "dc", "foaf", "void", "kg", "skos", "xsd")
}


def files(graph: StoredGraph, form: str) -> dict[str, bytes]:
    """The catalogue in one file."""
    found = sorted_statements(described(graph))
    return {"": ox.serialize(found, format=_FORMS[form], prefixes=PREFIXES) or b""}


def described(graph: StoredGraph) -> set[ox.Triple]:
    """The statements of the catalogue, and what VoID counts over all statements."""
    quads = list(stated(graph))
    own = {quad.triple for quad in quads if quad.graph_name.value == CATALOGUE}
    return own | set(_whole(quads)) | set(_parts(graph, quads))


def _whole(quads: list[Any]) -> Iterator[ox.Triple]:
    """What VoID says of the whole graph."""
    triples = {quad.triple for quad in quads}
    classes = Counter(
        triple.object.value for triple in triples if triple.predicate.value == terms.TYPE
    )
    predicates = {triple.predicate.value for triple in triples}
    yield _link(terms.WHOLE, terms.TYPE, terms.VOID + "Dataset")
    counts = (
        ("triples", len(triples)), ("classes", len(classes)), ("properties", len(predicates)),
        ("distinctSubjects", len({triple.subject for triple in triples})),
        ("distinctObjects", len({triple.object for triple in triples})),
    )  # fmt: skip
    for name, count in counts:
        yield _count(terms.WHOLE, name, count)
    yield ox.Triple(
        ox.NamedNode(terms.WHOLE), ox.NamedNode(terms.VOID + "uriSpace"), ox.Literal(terms.ID)
    )
    for name in _FEATURES:
        yield _link(terms.WHOLE, terms.VOID + "feature", _FORMATS + name.replace("-", "_"))
    for space in sorted({_space(iri) for iri in (*classes, *predicates)}):
        yield _link(terms.WHOLE, terms.VOID + "vocabulary", space)
    yield from _partitions(classes)


def _partitions(classes: Counter[str]) -> Iterator[ox.Triple]:
    """How many there are of each own class; every part has a name."""
    for iri, count in sorted(classes.items()):
        if iri.startswith(terms.KG):
            part = f"{terms.WHOLE}/{iri.removeprefix(terms.KG)}"
            yield _link(terms.WHOLE, terms.VOID + "classPartition", part)
            yield _link(part, terms.VOID + "class", iri)
            yield _count(part, "entities", count)


def _parts(graph: StoredGraph, quads: list[Any]) -> Iterator[ox.Triple]:
    """How much each source says: the triples of its named graph."""
    counts = Counter(quad.graph_name.value for quad in quads)
    for quad in graph.store.match(None, terms.GRAPH_OF_SOURCE, None, CATALOGUE):
        source = quad.subject.value
        yield _link(terms.WHOLE, terms.VOID + "subset", source)
        yield _link(source, terms.TYPE, terms.VOID + "Dataset")
        yield _count(source, "triples", counts[quad.object.value])


def _space(iri: str) -> str:
    """The namespace of a term.

    >>> _space("http://www.w3.org/ns/org#memberOf"), _space("http://purl.org/dc/terms/title")
    ('http://www.w3.org/ns/org#', 'http://purl.org/dc/terms/')
    """
    head, mark, _ = iri.rpartition("#" if "#" in iri else "/")
    return head + mark


def _link(subject: str, predicate: str, object: str) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), ox.NamedNode(object))


def _count(subject: str, name: str, count: int) -> ox.Triple:
    value = ox.Literal(str(count), datatype=ox.NamedNode(terms.XSD + "integer"))
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(terms.VOID + name), value)
