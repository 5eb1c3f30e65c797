"""The catalogue: which sources there are, with publisher, date, licence and credit."""

from __future__ import annotations

import re

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.records import Record
from kgraph.terms import CATALOGUE, graph_of, hash_iri, thing_iri
from kgraph.words.said import LANGUAGES, Said, Words
from kgraph.words.shown import catalogue as words
from kgraph.words.shown.site import KEYWORDS, WORDS

#: the catalogue, and the whole graph as a dataset of it beside those of the sources
_CATALOG = terms.ID + "catalogue"
_KGRAPH = terms.ID + "publisher/kgraph"
#: the EU's list of languages goes by codes of three letters
_LANGUAGES = {"de": "DEU", "en": "ENG", "fr": "FRA", "nl": "NLD", "pl": "POL", "cs": "CES"}
_EU = "http://publications.europa.eu/resource/authority/"
_EU_LANGUAGE = _EU + "language/"
_THEMES = ("ECON", "REGI")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+$")


def write_catalogue(quads: Quads) -> None:
    """What the whole catalogue is, as DCAT-AP asks."""
    quads.link(CATALOGUE, _CATALOG, terms.TYPE, terms.CATALOG)
    _describe(quads, _CATALOG, words.TITLE, terms.TITLE)
    _describe(quads, _CATALOG, words.ABOUT, terms.DESCRIPTION)
    _publish(quads, _CATALOG, _KGRAPH, "kgraph")
    quads.link(CATALOGUE, _CATALOG, terms.LICENCE, _EU + "licence/CC_BY_4_0")
    _write_whole(quads, terms.WHOLE)


def _write_whole(quads: Quads, iri: str) -> None:
    """All statements together as one dataset; where its files lie, a website says."""
    quads.link(CATALOGUE, _CATALOG, terms.CATALOG_DATASET, iri)
    quads.link(CATALOGUE, iri, terms.TYPE, terms.DATASET)
    _publish(quads, iri, _KGRAPH, "kgraph")
    for language in LANGUAGES:
        quads.text(CATALOGUE, iri, terms.TITLE, WORDS[language]["site"], language)
        quads.text(CATALOGUE, iri, terms.DESCRIPTION, WORDS[language]["site_about"], language)
        quads.link(CATALOGUE, iri, terms.IN_LANGUAGE, _EU_LANGUAGE + _LANGUAGES[language])
        for word in KEYWORDS:
            quads.text(CATALOGUE, iri, terms.DCAT + "keyword", word.say(language), language)
    for theme in _THEMES:
        quads.link(CATALOGUE, iri, terms.DCAT + "theme", f"{_EU}data-theme/{theme}")
    quads.link(CATALOGUE, iri, terms.DCTERMS + "spatial", _EU + "country/DEU")


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
    for term, column in ((terms.URL, "url"), (terms.PAGE, "page")):
        _address(quads, iri, term, record.get(column))
    quads.text(CATALOGUE, iri, terms.NOTE, record.get("note"))
    quads.link(CATALOGUE, iri, terms.GRAPH_OF_SOURCE, graph_of(identifier))
    _for_catalogues(quads, record, iri)


def _address(quads: Quads, iri: str, term: str, address: str) -> None:
    """An address as a node; what is none stays text, for the shape to find."""
    if _ADDRESS.fullmatch(address):
        quads.link(CATALOGUE, iri, term, address)
        quads.link(CATALOGUE, address, terms.TYPE, terms.DOCUMENT)
    else:
        quads.text(CATALOGUE, iri, term, address)


def _for_catalogues(quads: Quads, record: Record, iri: str) -> None:
    """What DCAT-AP asks for as nodes: publisher, language, the page where the source is."""
    publisher = record.get("publisher")
    if publisher:
        _publish(quads, iri, hash_iri("publisher", publisher), publisher)
    code = _LANGUAGES.get(record.get("language"))
    quads.link(CATALOGUE, iri, terms.IN_LANGUAGE, _EU_LANGUAGE + code if code else "")
    page = record.get("page") or record.get("url")
    if _ADDRESS.match(page):
        quads.link(CATALOGUE, iri, terms.DCAT + "landingPage", page)
        quads.link(CATALOGUE, page, terms.TYPE, terms.FOAF + "Document")
    quads.link(CATALOGUE, terms.WHOLE, terms.DCTERMS + "hasPart", iri)
    title = record.get("short_title") or record.get("title") or record.get("id")
    _describe(quads, iri, words.DATASET.of(title=title), terms.DESCRIPTION)


def _publish(quads: Quads, iri: str, agent: str, name: str) -> None:
    quads.link(CATALOGUE, iri, terms.PUBLISHED_BY, agent)
    quads.link(CATALOGUE, agent, terms.TYPE, terms.PUBLISHING_BODY)
    quads.text(CATALOGUE, agent, terms.AGENT_NAME, name)


def _describe(quads: Quads, iri: str, said: Words | Said, predicate: str) -> None:
    for language in LANGUAGES:
        quads.text(CATALOGUE, iri, predicate, said.say(language), language)
