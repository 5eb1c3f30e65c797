"""`region`: everything seated or active in a territory, its parts included."""

from __future__ import annotations

from typing import NamedTuple

from kgraph import terms
from kgraph.graph.counting import Counted, counted
from kgraph.graph.places import Places
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.questions.responsible import sentences as responsible
from kgraph.terms import type_name
from kgraph.words import refusals, sentences
from kgraph.words.places import COUNTS
from kgraph.words.said import sentence
from kgraph.words.types import PLURALS


class RegionRow(NamedTuple):
    """A row: a thing, how it is in the region, and the place that the source names."""

    id: str
    label: str
    type: str
    kind: str | None
    relation: str
    where: str
    since: str | None
    until: str | None
    evidence: list[Evidence]


COLUMNS = RegionRow._fields


def region(graph: StoredGraph, iri: str) -> Table:
    """Things seated or active in the region, in its parts, or in a self-named region around it.

    `where` names the place the source names; a thing stands once for each such statement.
    """
    places = Places(graph)
    rows = [
        RegionRow(
            tie.subject, graph.label(tie.subject), type_name(tie.subject),
            _kind(graph, tie.subject), tie.relation, graph.label(tie.object), tie.since or None,
            tie.until or None, list(tie.evidence),
        )
        for _, tie in places.within(iri)
    ]  # fmt: skip
    rows.sort(key=lambda row: (_TYPE_ORDER.get(row.type, 9), row.label, row.relation, row.where))
    remarks, labels = _notes(places, iri), graph.relation_labels()
    if not rows:
        nothing = refusals.NOTHING_THERE.of(label=graph.label(iri))
        remarks = (sentence(nothing, graph.language) + ".", *remarks)
    return Table(COLUMNS, rows, len(rows), graph.label(iri), remarks, labels=labels)


_TYPE_ORDER = {"Network": 0, "Institution": 1, "Project": 2, "Programme": 3, "Event": 4}


def _kind(graph: StoredGraph, iri: str) -> str | None:
    quad = next(graph.store.match(iri, terms.KIND), None)
    return graph.label(quad.object.value) if quad else None


def _notes(places: Places, iri: str) -> tuple[str, ...]:
    """Each count with what it counts, then the regions around that are included."""
    graph, found = places.graph, counted(places, iri)
    notes, words = [], PLURALS[graph.language]
    for name in Counted._fields:
        numbers = {kind: len(getattr(own, name)) for kind, own in found.items()}
        ordered = sorted(numbers.items(), key=lambda own: _TYPE_ORDER.get(own[0], 9))
        said = ", ".join(f"{words[kind]}: {number}" for kind, number in ordered if number)
        if said:
            notes.append(f"{sentence(COUNTS[name], graph.language)}: {said}")
    wider = [graph.label(place) for place in places.territory.wider(iri)]
    if wider:
        notes.append(sentences.BELONGS.say(graph.language, wider=wider))
    return (*notes, *responsible(graph, iri))
