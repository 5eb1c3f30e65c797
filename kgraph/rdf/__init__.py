"""Records -> quads. One named graph per source; what is computed goes to a graph of its own."""

from __future__ import annotations

import re
from typing import cast

import pyoxigraph as ox

from kgraph import terms
from kgraph.model import Match
from kgraph.terms import passage_iri, thing_iri

#: the scheme of a thing's kind, by the IRI segment of its type
KIND_SCHEMES = {
    "network": "network-kind",
    "institution": "institution-kind",
    "project": "project-kind",
    "programme": "programme-kind",
    "event": "event-kind",
    "region": "region-type",
}

_DATES = (
    (re.compile(r"\d{4}$"), "gYear"),
    (re.compile(r"\d{4}-(?:0[1-9]|1[0-2])$"), "gYearMonth"),
    (re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$"), "date"),
)


def date_datatype(text: str) -> str | None:
    """The XSD datatype of a date written `2015`, `2015-06` or `2015-06-28`; None for others."""
    for pattern, name in _DATES:
        if pattern.match(text):
            return terms.XSD + name
    return None


class Quads:
    """A growing list of quads in one graph at a time; empty values write nothing."""

    def __init__(self) -> None:
        self.quads: list[Match] = []
        self._nodes: dict[str, ox.NamedNode] = {}

    def node(self, iri: str) -> ox.NamedNode:
        """The node of `iri`, made once."""
        found = self._nodes.get(iri)
        if found is None:
            found = self._nodes[iri] = ox.NamedNode(iri)
        return found

    def link(self, graph: str, subject: str, predicate: str, target: str) -> None:
        """Add a triple between two nodes."""
        if target:
            node = self.node
            self.quads.append(
                cast(Match, ox.Quad(node(subject), node(predicate), node(target), node(graph)))
            )

    def text(
        self, graph: str, subject: str, predicate: str, value: str, language: str = ""
    ) -> None:
        """Add a literal, with a language tag when `language` is given."""
        if value:
            literal = ox.Literal(value, language=language) if language else ox.Literal(value)
            self._literal(graph, subject, predicate, literal)

    def typed(self, graph: str, subject: str, predicate: str, value: str, datatype: str) -> None:
        """Add a literal of an XSD datatype, given by IRI.

        Decimals are written as the engine keeps them (`17.0` is `17`), so that what is built
        and what is read back compare equal.
        """
        if datatype == terms.XSD + "decimal" and "." in value:
            value = value.rstrip("0").rstrip(".")
        if value:
            literal = ox.Literal(value, datatype=self.node(datatype))
            self._literal(graph, subject, predicate, literal)

    def date(self, graph: str, subject: str, predicate: str, value: str) -> None:
        """Add a date of the precision it is written in."""
        datatype = date_datatype(value)
        if datatype:
            self.typed(graph, subject, predicate, value, datatype)

    def passages(self, graph: str, subject: str, source: str, locators: list[str]) -> None:
        """Say that `subject` stands at these places of `source`."""
        for locator in locators:
            passage = passage_iri(source, locator)
            self.link(graph, subject, terms.DERIVED_FROM, passage)
            self.link(graph, passage, terms.TYPE, terms.PASSAGE)
            self.link(graph, passage, terms.IS_PART_OF, thing_iri("source", source))
            self.text(graph, passage, terms.LOCATOR, locator)

    def _literal(self, graph: str, subject: str, predicate: str, literal: ox.Literal) -> None:
        node = self.node
        self.quads.append(
            cast(Match, ox.Quad(node(subject), node(predicate), literal, node(graph)))
        )
