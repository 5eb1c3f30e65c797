"""`region`: everything seated or active in a territory, its parts included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kgraph import terms
from kgraph.graph.relations import read_relation
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Tie
from kgraph.terms import type_name

COLUMNS = ("id", "label", "type", "kind", "relation", "where", "since", "until", "evidence")
MISSING = ("kind", "label", "present")
_PLACES = {"seated-in": terms.KG + "seatedIn", "active-in": terms.KG + "activeIn"}
#: kinds of institution that are no partner to look for
_NO_PARTNERS = frozenset({"organ", "expert-panel", "parliament", "other", "staff-unit"})


def parts_of(graph: StoredGraph, region: str) -> list[str]:
    """The region and every region within it, as far as the graph knows."""
    found = [region]
    seen = {region}
    for iri in found:
        for quad in graph.store.match(None, terms.WITHIN, iri):
            if quad.subject.value not in seen:
                seen.add(quad.subject.value)
                found.append(quad.subject.value)
    return found


def wider_regions(graph: StoredGraph, region: str) -> list[str]:
    """Self-named regions that a source says the region belongs to (not its Land)."""
    found = (quad.object.value for quad in graph.store.match(region, terms.WITHIN))
    return sorted(iri for iri in found if not iri.rpartition("/")[2].isdigit())


def region(graph: StoredGraph, iri: str) -> Table:
    """Things seated or active in the region, in its parts, or in a self-named region around it.

    `where` names the place the source names; a thing stands once for each such statement.
    """
    rows = []
    for place in [*parts_of(graph, iri), *wider_regions(graph, iri)]:
        for tie in _located(graph, place):
            thing = graph.kept(tie.subject)
            rows.append((
                thing, graph.label(thing), type_name(thing), _kind(graph, thing), tie.relation,
                graph.label(place), tie.since or None, tie.until or None, list(tie.evidence),
            ))  # fmt: skip
    rows.sort(key=lambda row: (_TYPE_ORDER.get(row[2], 9), row[1], row[4], row[5]))
    return Table(COLUMNS, rows, len(rows), graph.label(iri), _notes(graph, iri, rows))


def missing(graph: StoredGraph, iri: str) -> Table:
    """Kinds of institution, and how many of each the graph knows in the region.

    Zero means: no source in the graph names one there; it does not mean there is none.
    """
    kinds: dict[str, set[str]] = {}
    for row in region(graph, iri).dicts():
        if row["type"] == "Institution":
            for quad in graph.store.match(row["id"], terms.KIND):
                kinds.setdefault(quad.object.value, set()).add(row["id"])
    scheme = f"{terms.VOCABULARY}institution-kind"
    rows = []
    for quad in graph.store.match(None, terms.IN_SCHEME, scheme):
        kind = quad.subject.value
        code = kind.rpartition("/")[2]
        if code not in _NO_PARTNERS:
            rows.append((code, graph.label(kind), len(kinds.get(kind, ()))))
    rows.sort(key=lambda row: (row[2], row[1]))
    note = "0 means that no source in the graph names one here, not that there is none."
    return Table(MISSING, rows, len(rows), graph.label(iri), (note,))


_TYPE_ORDER = {"Network": 0, "Institution": 1, "Project": 2, "Programme": 3, "Event": 4}


def _located(graph: StoredGraph, place: str) -> Iterator[Tie]:
    for relation, predicate in _PLACES.items():
        if next(graph.store.match(None, predicate, place), None) is None:
            continue
        iri = f"{terms.VOCABULARY}relation/{relation}"
        for quad in graph.store.match(None, terms.OBJECT, place):
            if next(graph.store.match(quad.subject.value, terms.RELATION, iri), None):
                yield read_relation(graph, quad.subject.value)


def _kind(graph: StoredGraph, iri: str) -> str | None:
    quad = next(graph.store.match(iri, terms.KIND), None)
    return graph.label(quad.object.value) if quad else None


def _notes(graph: StoredGraph, iri: str, rows: list[Any]) -> tuple[str, ...]:
    counts: dict[str, set[str]] = {}
    for row in rows:
        counts.setdefault(row[2], set()).add(row[0])
    parts = [f"{name}: {len(things)}" for name, things in sorted(counts.items())]
    wider = [graph.label(place) for place in wider_regions(graph, iri)]
    notes = [", ".join(parts)] if parts else []
    if wider:
        notes.append("belongs to " + ", ".join(wider) + "; what is active there is listed too")
    return tuple(notes)
