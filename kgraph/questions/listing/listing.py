"""`list`: the things for which all conditions hold, with what a reader needs to tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.names import fold
from kgraph.questions.listing.notes import Enquiry
from kgraph.terms import is_reference, type_name


class ListRow(NamedTuple):
    """A thing: its kinds, where it is, its Länder, its dates and status, why it fits."""

    id: str
    label: str
    type: str
    kind: str | None
    place: str | None
    state: str | None
    since: str | None
    until: str | None
    status: str | None
    fit: str | None
    evidence: list[Evidence]


COLUMNS = ListRow._fields


def listing(asked: Enquiry) -> Table:
    """The things that are asked for, by name."""
    graph, found = asked.graph, asked.found()
    found.sort(key=lambda iri: (fold(graph.label(iri)), iri))
    rows = [_row(asked, iri) for iri in found]
    return Table(COLUMNS, rows, len(rows))


def _row(asked: Enquiry, iri: str) -> ListRow:
    graph, sets = asked.graph, asked.sets
    dates = sets.period(iri)
    why = [one.why[iri] for one in asked.conditions if one.why and iri in one.why]
    return ListRow(
        iri, graph.label(iri), type_name(iri), _labels(graph, graph.values(iri, terms.KIND)),
        _labels(graph, sets.regions(iri)), _labels(graph, sets.states(iri)),
        dates.since or None, dates.until or None, dates.status.rpartition("/")[2] or None,
        ", ".join(dict.fromkeys(why)) or None,
        graph.evidence(iri) if is_reference(iri) else graph.mentions(iri),
    )  # fmt: skip


def _labels(graph: StoredGraph, iris: Sequence[str]) -> str | None:
    labels = [graph.label(iri) for iri in iris[:3]]
    more = [f"+{len(iris) - 3}"] if len(iris) > 3 else []
    return ", ".join([*labels, *more]) or None
