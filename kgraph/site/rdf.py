"""What the site says in RDF: one catalogue of it all, and a small file for each thing."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.html.site.addresses import turtle_path, way_up
from kgraph.html.site.catalogue import distributions, source_pages
from kgraph.html.site.overviews import Download
from kgraph.pictures.exports.catalogue import PREFIXES, described
from kgraph.pictures.exports.linked import sorted_statements
from kgraph.site.book import Book
from kgraph.terms import INDEX, LABELS

_NOWHERE = "https://kgraph.invalid/"  # stands for the unknown address while RDF is made
_CC_BY = "https://creativecommons.org/licenses/by/4.0/"
#: what leads from a statement, mention, fact or figure to the thing that it is about
_ABOUT = (
    terms.SUBJECT, terms.OBJECT, terms.MENTIONS, terms.KG + "about", terms.VALUE_THING,
    terms.KG + "responsibleBody", terms.KG + "responsibleIn",
)  # fmt: skip


def catalogue_files(
    graph: StoredGraph, book: Book, files: Sequence[Download], credits: Sequence[str],
    languages: Sequence[str], base: str,
) -> dict[str, bytes]:  # fmt: skip
    """The catalogue in Turtle and JSON-LD: that of an export, and where this site has it.

    Without a known address (`base`) references to files of the site are relative.
    """
    sources = (*book.known.sources(), *book.known.references())
    found = described(graph)
    found |= _triples(distributions(files, credits, languages), base)
    for iri in sources:
        path = book.link(iri).path
        pages = [f"{own}/{path}" for own in languages] if path else []
        found |= _triples(source_pages(iri, pages), base)
    return {
        "catalog.ttl": _written(found, ox.RdfFormat.TURTLE, base),
        "catalog.jsonld": _written(found, ox.RdfFormat.JSON_LD, base),
    }


def _triples(entry: dict[str, Any], base: str) -> set[ox.Triple]:
    text = json.dumps(entry)
    made = ox.parse(text, format=ox.RdfFormat.JSON_LD, base_iri=base or _NOWHERE)
    return {quad.triple for quad in made}


def _written(found: set[ox.Triple], form: ox.RdfFormat, base: str) -> bytes:
    text = ox.serialize(sorted_statements(found), format=form, prefixes=PREFIXES) or b""
    return text if base else text.replace(_NOWHERE.encode(), b"../")


# -- one file a thing ------------------------------------------------------------------------


def thing_files(
    graph: StoredGraph, book: Book, languages: Sequence[str]
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """For each page of a thing the path of its Turtle file, and what makes it from `graph`."""
    for iri in book.known.things:
        path = book.link(iri).path
        yield turtle_path(path), functools.partial(thing_turtle, graph, iri, path, languages)


def thing_turtle(graph: StoredGraph, iri: str, path: str, languages: Sequence[str]) -> bytes:
    """All that is stated about a thing, with the passages, and what the others are called."""
    found = set(_about(graph, iri))
    named = {triple.object.value for triple in found if isinstance(triple.object, ox.NamedNode)}
    for other in sorted(named):
        if other.startswith(terms.ID):
            labels: Any = graph.store.match(other, terms.LABEL, None, LABELS)
            found.update(quad.triple for quad in labels)
    triples = sorted_statements(found)
    text = ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=_prefixes(triples)) or b""
    return text + _itself(graph, iri, path, languages).encode()


def _about(graph: StoredGraph, iri: str) -> Iterator[ox.Triple]:
    yield from _stated(graph, iri)
    for predicate in _ABOUT:
        for quad in graph.store.match(None, predicate, iri):
            yield from _stated(graph, quad.subject)


def _stated(graph: StoredGraph, node: Any) -> Iterator[ox.Triple]:
    quads: Any = graph.store.match(node)
    for quad in quads:
        if quad.graph_name.value != INDEX:
            yield quad.triple


def _prefixes(triples: Iterable[ox.Triple]) -> dict[str, str]:
    """Those that the triples use: most files are small."""
    used = " ".join(str(triple) for triple in triples)
    return {name: space for name, space in terms.PREFIXES.items() if f"<{space}" in used}


def _itself(graph: StoredGraph, iri: str, path: str, languages: Sequence[str]) -> str:
    """What the file says of itself: its thing, its licence, its whole, its pages."""
    way = way_up(path) + "../"
    lines = [
        f"<> a <{terms.FOAF}Document>",
        f"<{terms.TITLE}> {ox.Literal(graph.label(iri), language=graph.language)}",
        f"<{terms.FOAF}primaryTopic> <{iri}>",
        f"<{terms.LICENCE}> <{_CC_BY}>",
        f"<{terms.VOID}inDataset> <{terms.WHOLE}>",
        *(f"<{terms.DCTERMS}isFormatOf> <{way}{own}/{path}>" for own in languages),
    ]
    return "\n" + " ;\n    ".join(lines) + " .\n"
