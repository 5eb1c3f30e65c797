"""The catalogue: which sources there are, with publisher, date, licence and credit."""

from __future__ import annotations

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.records import Record
from kgraph.terms import CATALOGUE, graph_of, thing_iri

_CATALOG = terms.BASE + "id/catalogue"


def write_reference(quads: Quads, record: Record) -> None:
    """A text that says who is responsible where: of a class of its own, with its sort."""
    iri = thing_iri("source", record.get("id"))
    sort = record.get("kind").removeprefix("reference-")
    quads.text(CATALOGUE, iri, terms.SOURCE_KIND, sort)
    write_source(quads, record, terms.REFERENCE_SOURCE)


def write_source(quads: Quads, record: Record, own_class: str = terms.SOURCE) -> None:
    """One row of sources.csv as a dataset of the catalogue."""
    identifier = record.get("id")
    iri = thing_iri("source", identifier)
    quads.link(CATALOGUE, _CATALOG, terms.TYPE, terms.CATALOG)
    quads.link(CATALOGUE, _CATALOG, terms.CATALOG_DATASET, iri)
    quads.link(CATALOGUE, iri, terms.TYPE, own_class)
    quads.link(CATALOGUE, iri, terms.TYPE, terms.DATASET)
    quads.text(CATALOGUE, iri, terms.IDENTIFIER_VALUE, identifier)
    quads.text(CATALOGUE, iri, terms.TITLE, record.get("title"), record.get("language") or "de")
    quads.text(CATALOGUE, iri, terms.PREF_LABEL, record.get("short_title"), "de")
    quads.text(CATALOGUE, iri, terms.PUBLISHER, record.get("publisher"))
    quads.date(CATALOGUE, iri, terms.ISSUED, record.get("issued"))
    quads.text(CATALOGUE, iri, terms.LANGUAGE, record.get("language"))
    quads.text(CATALOGUE, iri, terms.LICENCE, record.get("licence"))
    quads.text(CATALOGUE, iri, terms.RIGHTS, record.get("credit"))
    quads.text(CATALOGUE, iri, terms.NOTE, record.get("note"))
    quads.link(CATALOGUE, iri, terms.GRAPH_OF_SOURCE, graph_of(identifier))
