"""Links out: what a thing is called in the lists of others, as a table that a user gives says."""

from __future__ import annotations

import re
from typing import NamedTuple

from kgraph import terms
from kgraph.rdf import Quads
from kgraph.records import Item
from kgraph.terms import graph_of


class Scheme(NamedTuple):
    """A list of identifiers: what one looks like, and the address it stands for."""

    form: re.Pattern[str]
    address: str


#: code in links.csv -> the list; addresses as their owners publish them
SCHEMES = {
    "geonames": Scheme(re.compile(r"[1-9]\d*"), "https://sws.geonames.org/{}/"),
    "gnd": Scheme(re.compile(r"[0-9]+(?:-[0-9X])?|[0-9]{8,9}X"), "https://d-nb.info/gnd/{}"),
    "isni": Scheme(re.compile(r"\d{15}[\dX]"), "https://isni.org/isni/{}"),
    "nuts": Scheme(re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}"), "http://data.europa.eu/nuts/code/{}"),
    "ror": Scheme(re.compile(r"0[a-z0-9]{6}\d\d"), "https://ror.org/{}"),
    "wikidata": Scheme(re.compile(r"Q[1-9]\d*"), "http://www.wikidata.org/entity/{}"),
}


def address(scheme: str, identifier: str) -> str:
    """The IRI that an identifier stands for.

    >>> address("nuts", "DE929")
    'http://data.europa.eu/nuts/code/DE929'
    """
    return SCHEMES[scheme].address.format(identifier)


def write_link(quads: Quads, item: Item) -> None:
    """One row of links.csv: the identifier as a node with its place, and the thing it means."""
    graph, record = graph_of(item.source), item.record
    scheme, identifier = record.get("scheme"), record.get("identifier")
    quads.link(graph, item.subject, terms.IDENTIFIER, item.iri)
    quads.link(graph, item.iri, terms.TYPE, terms.IDENTIFIER_CLASS)
    quads.text(graph, item.iri, terms.NOTATION, f"{scheme}:{identifier}")
    quads.link(graph, item.subject, terms.EXACT_MATCH, address(scheme, identifier))
    quads.passages(graph, item.iri, item.source, list(item.locators))
