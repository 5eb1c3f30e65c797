"""The stated relations of the graph, read node by node."""

from __future__ import annotations

from collections.abc import Iterable

from kgraph import terms
from kgraph.graph.stored import StoredGraph, evidence_of, evidence_order
from kgraph.model import Tie


def relations_of(graph: StoredGraph, iri: str) -> list[Tie]:
    """Every relation that a source states about the thing, ties and structure, unordered."""
    nodes = {
        quad.subject.value
        for end in (terms.SUBJECT, terms.OBJECT)
        for quad in graph.store.match(None, end, iri)
    }
    return [read_relation(graph, node) for node in nodes]


def all_ties(graph: StoredGraph) -> list[Tie]:
    """Every tie of the graph (what connects actors), in the order of their IRIs."""
    nodes = {quad.subject.value for quad in graph.store.match(None, terms.TYPE, terms.TIE)}
    return [read_relation(graph, node) for node in sorted(nodes)]


def all_relations(graph: StoredGraph, relations: Iterable[str]) -> list[Tie]:
    """Every relation of the given codes ("seated-in"), in the order of their IRIs."""
    found: set[str] = set()
    for code in relations:
        iri = f"{terms.VOCABULARY}relation/{code}"
        found.update(quad.subject.value for quad in graph.store.match(None, terms.RELATION, iri))
    return [read_relation(graph, node) for node in sorted(found)]


def statements(graph: StoredGraph) -> list[Tie]:
    """Every stated relation between two things, in the order of their IRIs."""
    nodes = {quad.subject.value for quad in graph.store.match(None, terms.RELATION)}
    return [read_relation(graph, node) for node in sorted(nodes)]


def read_relation(graph: StoredGraph, node: str) -> Tie:
    """What a tie or statement node says."""
    values: dict[str, str] = {}
    passages = set()
    for quad in graph.store.match(node):
        predicate = quad.predicate.value
        if predicate == terms.DERIVED_FROM:
            passages.add(quad.object.value)
        else:
            values[predicate] = quad.object.value
    evidence = sorted((evidence_of(passage) for passage in passages), key=evidence_order)
    role, since, until, note = (
        values.get(term, "") for term in (terms.ROLE, terms.SINCE, terms.UNTIL, terms.NOTE)
    )
    relation = values[terms.RELATION].rpartition("/")[2]
    status = values.get(terms.STATUS, "").rpartition("/")[2]
    return Tie(
        node, values[terms.SUBJECT], relation, values[terms.OBJECT],
        role, since, until, status, note, tuple(evidence),
    )  # fmt: skip
