"""`who`: what a thing connects to, by which relation, since when, according to which source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.answers.graph import Graph, evidence_of, evidence_order, type_name
from kgraph.model import Evidence, Table
from kgraph.rdf import ONTOLOGY

COLUMNS = (
    "id", "label", "type", "relation", "direction", "role", "since", "until", "evidence",
)  # fmt: skip


class Relation(NamedTuple):
    """One stated relation, seen from one of its ends."""

    node: str
    other: str
    relation: str  # IRI in the relation vocabulary
    outward: bool
    role: str
    since: str
    until: str
    status: str
    evidence: tuple[Evidence, ...]


def relations_of(graph: Graph, iri: str) -> Iterator[Relation]:
    """Every relation that a source states about the thing, in no particular order."""
    for end, other in ((terms.SUBJECT, terms.OBJECT), (terms.OBJECT, terms.SUBJECT)):
        nodes = {quad.subject.value for quad in graph.store.match(None, end, iri)}
        for node in nodes:
            yield read_relation(graph, node, other)


def read_relation(graph: Graph, node: str, other: str = terms.OBJECT) -> Relation:
    """The relation that a tie or statement node holds, seen from the end opposite `other`."""
    values: dict[str, str] = {}
    passages = set()
    for quad in graph.store.match(node):
        predicate = quad.predicate.value
        if predicate == terms.DERIVED_FROM:
            passages.add(quad.object.value)
        else:
            values[predicate] = quad.object.value
    evidence = sorted((evidence_of(passage) for passage in passages), key=evidence_order)
    texts = (values.get(term, "") for term in (terms.ROLE, terms.SINCE, terms.UNTIL))
    role, since, until = texts
    status = values.get(terms.STATUS, "").rpartition("/")[2]
    return Relation(
        node, values[other], values[terms.RELATION], other == terms.OBJECT,
        role, since, until, status, tuple(evidence),
    )  # fmt: skip


def who(graph: Graph, iri: str) -> Table:
    """The relations of the thing `iri`, ties before structure, then by relation and name."""
    orders: dict[str, tuple[int, int]] = {}
    found: list[tuple[Any, ...]] = []
    for relation in relations_of(graph, iri):
        if relation.relation not in orders:
            orders[relation.relation] = _order(graph, relation.relation)
        label = graph.label(relation.other)
        place = (*orders[relation.relation], not relation.outward, label, relation)
        found.append(place)
    found.sort()
    rows = [_row(graph, relation, label) for *_, label, relation in found]
    return Table(COLUMNS, rows, len(rows))


def _row(graph: Graph, relation: Relation, label: str) -> tuple[Any, ...]:
    return (
        relation.other, label, type_name(relation.other),
        relation.relation.rpartition("/")[2], "out" if relation.outward else "in",
        relation.role or None, relation.since or None, relation.until or None,
        list(relation.evidence),
    )  # fmt: skip


def _order(graph: Graph, relation: str) -> tuple[int, int]:
    is_tie, order = False, 99
    for quad in graph.store.match(relation, None, None, ONTOLOGY):
        if quad.predicate.value == terms.RELATION_CLASS:
            is_tie = quad.object.value == "tie"
        elif quad.predicate.value == terms.SHACL_ORDER:
            order = int(quad.object.value)
    return (0 if is_tie else 1), order
