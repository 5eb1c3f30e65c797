"""The catalogue: which sources there are, with publisher, date, licence and credit."""

from __future__ import annotations

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.records import Record
from kgraph.terms import CATALOGUE, graph_of, hash_iri, thing_iri
from kgraph.words import catalogue as words
from kgraph.words.said import LANGUAGES, Said, Words

_CATALOG = terms.BASE + "id/catalogue"
_KGRAPH = terms.ID + "publisher/kgraph"
#: the EU's list of languages goes by codes of three letters
_LANGUAGES = {"de": "DEU", "en": "ENG", "fr": "FRA", "nl": "NLD", "pl": "POL", "cs": "CES"}
_EU_LANGUAGE = "http://publications.europa.eu/resource/authority/language/"


def write_catalogue(quads: Quads) -> None:
    """What the whole catalogue is, as DCAT-AP asks."""
    quads.link(CATALOGUE, _CATALOG, terms.TYPE, terms.CATALOG)
    _describe(quads, _CATALOG, words.TITLE, terms.TITLE)
    _describe(quads, _CATALOG, words.ABOUT, terms.DESCRIPTION)
    _publish(quads, _CATALOG, _KGRAPH, "kgraph")


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
    _for_catalogues(quads, record, iri)


def _for_catalogues(quads: Quads, record: Record, iri: str) -> None:
    """Publisher and language once more, as the nodes that DCAT-AP asks for."""
    publisher = record.get("publisher")
    if publisher:
        _publish(quads, iri, hash_iri("publisher", publisher), publisher)
    code = _LANGUAGES.get(record.get("language"))
    quads.link(CATALOGUE, iri, terms.IN_LANGUAGE, _EU_LANGUAGE + code if code else "")
    title = record.get("short_title") or record.get("title") or record.get("id")
    _describe(quads, iri, words.DATASET.of(title=title), terms.DESCRIPTION)


def _publish(quads: Quads, iri: str, agent: str, name: str) -> None:
    quads.link(CATALOGUE, iri, terms.PUBLISHED_BY, agent)
    quads.link(CATALOGUE, agent, terms.TYPE, terms.AGENT)
    quads.text(CATALOGUE, agent, terms.AGENT_NAME, name)


def _describe(quads: Quads, iri: str, said: Words | Said, predicate: str) -> None:
    for language in LANGUAGES:
        quads.text(CATALOGUE, iri, predicate, said.say(language), language)
