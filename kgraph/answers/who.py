"""`who`: what a thing connects to, by which relation, since when, according to which source."""

from __future__ import annotations

from typing import Any

from kgraph.answers.graph import Graph, type_name
from kgraph.answers.relations import Meaning, meaning, relations_of
from kgraph.model import Table, Tie

COLUMNS = (
    "id", "label", "type", "relation", "direction", "role", "since", "until", "evidence",
)  # fmt: skip


def who(graph: Graph, iri: str) -> Table:
    """The relations of the thing `iri`, ties before structure, then by relation and name."""
    meanings: dict[str, Meaning] = {}
    found = []
    for tie in relations_of(graph, iri):
        if tie.relation not in meanings:
            meanings[tie.relation] = meaning(graph, tie.relation)
        is_tie, order = meanings[tie.relation]
        found.append((not is_tie, order, tie.object == iri, graph.label(tie.other(iri)), tie))
    found.sort()
    rows = [_row(iri, tie, label) for *_, label, tie in found]
    return Table(COLUMNS, rows, len(rows))


def _row(iri: str, tie: Tie, label: str) -> tuple[Any, ...]:
    other = tie.other(iri)
    return (
        other, label, type_name(other), tie.relation, "in" if tie.object == iri else "out",
        tie.role or None, tie.since or None, tie.until or None, list(tie.evidence),
    )  # fmt: skip
