"""Pairs for people to judge: what documents name or leave unnamed, and bodies of references.

A pair is a maybe with its reason and nothing more; no score makes it a fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.responsible import in_district, is_known, kind_of, unnamed_in
from kgraph.graph.stored import StoredGraph
from kgraph.terms import is_reference
from kgraph.words.responsible import WORDS

_INSTITUTION = terms.ID + "institution/"


class Maybe(NamedTuple):
    """A thing of the documents, a body of a reference, and why they could be one."""

    thing: str
    body: str
    reason: str


def maybes(graph: StoredGraph) -> list[Maybe]:
    """Unnamed bodies and those whose district and kind they share; things of the same name."""
    return [*_unnamed(graph), *_same_name(graph)] if is_known(graph) else []


def _unnamed(graph: StoredGraph) -> Iterator[Maybe]:
    say = WORDS[graph.language]["reason"]
    for thing, districts in sorted(unnamed_in(graph).items()):
        kind, shared = kind_of(graph, thing), dict[str, list[str]]()
        for district in sorted(districts, key=graph.label):
            for one in in_district(graph, district):
                if one.kind == kind:
                    shared.setdefault(one.body, []).append(graph.label(district))
        for body, labels in sorted(shared.items()):
            yield Maybe(thing, body, say.format(districts=", ".join(dict.fromkeys(labels))))


def _same_name(graph: StoredGraph) -> Iterator[Maybe]:
    bodies: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    for iri, name in graph.names():
        if iri.startswith(_INSTITUTION):
            (bodies if is_reference(iri) else others).setdefault(name, []).append(iri)
    pairs = {
        (thing, body)
        for name in bodies.keys() & others.keys()
        for thing in others[name]
        for body in bodies[name]
        if kind_of(graph, thing) == kind_of(graph, body)
    }
    for thing, body in sorted(pairs):
        yield Maybe(thing, body, WORDS[graph.language]["same_name"])
