"""Graphs of a few quads, made by hand: what the rules of reading are tried on in milliseconds."""

from __future__ import annotations

from typing import Any

import pyoxigraph as ox

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Tie
from kgraph.store import EmbeddedStore
from kgraph.words.said import Sayable

REGION = terms.ID + "region/"


def iri(name: str) -> str:
    """`network/a` -> its IRI; an IRI stays one."""
    return name if name.startswith("http") else terms.ID + name


def tie(relation: str, since: str = "", until: str = "", status: str = "") -> Tie:
    """A tie without a graph, for what looks at its dates alone."""
    return Tie("", "a", relation, "b", "", since, until, status, "", ())


class Handmade:
    """Quads, one after the other; `graph()` reads what has been made so far."""

    def __init__(self) -> None:
        self.quads: list[Any] = []
        self.said: list[Sayable] = []

    def add(self, subject: str, predicate: str, value: str, graph: str = terms.GRAPH + "x") -> None:
        """One quad; `value` is an IRI when it looks like one."""
        is_iri = value.startswith("http")
        end = ox.NamedNode(value) if is_iri else ox.Literal(value)
        subject_node, predicate_node = ox.NamedNode(iri(subject)), ox.NamedNode(predicate)
        self.quads.append(ox.Quad(subject_node, predicate_node, end, ox.NamedNode(graph)))

    def text(self, subject: str, predicate: str, value: str, language: str | None) -> None:
        """A literal in a language."""
        literal = ox.Literal(value, language=language) if language else ox.Literal(value)
        graph = ox.NamedNode(terms.GRAPH + "x")
        named = (ox.NamedNode(iri(subject)), ox.NamedNode(predicate))
        self.quads.append(ox.Quad(*named, literal, graph))

    def relation(
        self, subject: str, code: str, target: str, note: str = "", passage: str = "x#row=1"
    ) -> str:
        """A stated relation; its node is numbered, so nodes sort as they were made."""
        node = f"{terms.ID}statement/{len(self.quads):05}"
        self.add(node, terms.SUBJECT, iri(subject))
        self.add(node, terms.RELATION, f"{terms.VOCABULARY}relation/{code}")
        self.add(node, terms.OBJECT, iri(target))
        self.add(node, terms.DERIVED_FROM, f"{terms.ID}source/{passage}")
        if note:
            self.add(node, terms.NOTE, note)
        return node

    def region(self, key: str, *around: str, at: str = "") -> None:
        """A region, what it lies in, and its centre ("9.5 52.1")."""
        self.add(REGION + key, terms.TYPE, terms.REGION)
        for wider in around:
            self.add(REGION + key, terms.WITHIN, REGION + wider)
        if at:
            self.add(REGION + key, terms.HAS_CENTROID, f"{REGION}{key}-centre")
            self.add(f"{REGION}{key}-centre", terms.AS_WKT, f"POINT({at})")

    def named(self, thing: str, label: str, *keys: str, words: str = "") -> None:
        """A thing with its label, and its search keys and word key in the index."""
        self.add(thing, terms.LABEL, label, terms.LABELS)
        for key in keys:
            self.add(thing, terms.SEARCH_KEY, key, terms.INDEX)
        if words:
            self.add(thing, terms.WORD_KEY, words, terms.INDEX)

    def graph(self, language: str = "en") -> StoredGraph:
        """The graph of the quads; what it says beside answers is in `said`."""
        return StoredGraph(EmbeddedStore.memory(self.quads), language, self.said.append)
