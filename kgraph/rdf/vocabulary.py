"""The shipped ontology and vocabularies as quads, and what the relations in them say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

import pyoxigraph as ox

from kgraph import terms
from kgraph.model import Match
from kgraph.terms import ONTOLOGY


@dataclass(frozen=True)
class Relation:
    """One relation of the relation vocabulary."""

    iri: str
    notation: str
    is_tie: bool
    property: str
    tie_type: str
    from_types: frozenset[str]
    to_types: frozenset[str]
    is_deprecated: bool = False


def parse(turtle: Iterable[str]) -> list[Match]:
    """Turtle documents as quads of the ontology graph."""
    graph = ox.NamedNode(ONTOLOGY)
    return [
        cast(Match, ox.Quad(quad.subject, quad.predicate, quad.object, graph))
        for document in turtle
        for quad in ox.parse(document, format=ox.RdfFormat.TURTLE)
    ]


def named(quads: Iterable[Match]) -> list[Match]:
    """The statements without class expressions.

    Those have no names of their own, so they would differ from build to build: they stay in the
    file, for reasoners.
    """
    blank = ox.BlankNode
    return [
        quad for quad in quads
        if not (isinstance(quad.subject, blank) or isinstance(quad.object, blank))
    ]  # fmt: skip


def relations(quads: Iterable[Match]) -> dict[str, Relation]:
    """The relations by notation ("member-of")."""
    facts: dict[str, dict[str, list[str]]] = {}
    for quad in quads:
        if isinstance(quad.subject, ox.NamedNode):
            values = facts.setdefault(quad.subject.value, {})
            values.setdefault(quad.predicate.value, []).append(quad.object.value)
    found = {}
    for iri, values in facts.items():
        if terms.RELATION_CLASS in values:
            relation = _relation(iri, values)
            found[relation.notation] = relation
    return found


def notations(quads: Iterable[Match], scheme: str) -> frozenset[str]:
    """The codes of one scheme, e.g. `notations(quads, "institution-kind")`."""
    prefix = f"{terms.VOCABULARY}{scheme}/"
    return frozenset(
        quad.subject.value.removeprefix(prefix)
        for quad in quads
        if quad.predicate.value == terms.IN_SCHEME and quad.subject.value.startswith(prefix)
    )


def german_labels(quads: Iterable[Match]) -> dict[str, str]:
    """The German label of every vocabulary term."""
    return {
        quad.subject.value: quad.object.value
        for quad in quads
        if quad.predicate.value == terms.PREF_LABEL
        and getattr(quad.object, "language", None) == "de"
    }


def _relation(iri: str, values: dict[str, list[str]]) -> Relation:
    return Relation(
        iri,
        values[terms.NOTATION][0],
        values[terms.RELATION_CLASS][0] == "tie",
        values[terms.DIRECT_PROPERTY][0],
        values.get(terms.TIE_TYPE, [""])[0],
        frozenset(values.get(terms.FROM_TYPE, ())),
        frozenset(values.get(terms.TO_TYPE, ())),
        "true" in values.get(terms.DEPRECATED, ()),
    )
