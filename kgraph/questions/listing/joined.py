"""What relations join to a thing and to its bodies, each with how the relation reads."""

from __future__ import annotations

from collections.abc import Collection

from kgraph.graph.places import Way
from kgraph.graph.relations import relations_of
from kgraph.graph.stored import StoredGraph
from kgraph.model import Tie
from kgraph.questions.listing.sets import Dates, Sets
from kgraph.terms import type_name

_PART, _SEAT = "part-of", "seat-on"
_BODIES = ("Network", "Institution")


def joined(
    sets: Sets, thing: str, relations: Collection[str] = (), dates: Dates | None = None
) -> dict[str, str]:
    """Thing -> how the relation reads that joins it to `thing`; no relations: all of them.

    What sits on a body of the thing (its steering group) or works in a group of it is joined
    by that, and an authority joins its Kreis.
    """
    graph, found = sets.graph, dict[str, str]()
    wanted = dates or Dates()
    for tie in relations_of(graph, thing):
        if wanted.fit(tie) and _counts(tie, relations):
            found.setdefault(tie.other(thing), _reading(graph, tie, thing))
    for body in bodies_of(graph, thing):
        for tie in relations_of(graph, body):
            if tie.other(body) != thing and wanted.fit(tie) and _counts(tie, relations):
                reading = f"{_reading(graph, tie, body)} ({graph.label(body)})"
                found.setdefault(tie.other(body), reading)
    for placing in sets.places.placings.get(thing, ()):
        ties = [tie for tie in placing.ties if _counts(tie, relations)]
        if placing.way is Way.AUTHORITY and ties:
            found.setdefault(placing.district, _reading(graph, ties[0], thing))
    return found


def _counts(tie: Tie, relations: Collection[str]) -> bool:
    return not relations or tie.relation in relations


def _reading(graph: StoredGraph, tie: Tie, thing: str) -> str:
    """How the tie reads from its other end."""
    return graph.reading(tie.relation, inverse=tie.subject == thing)


def bodies_of(graph: StoredGraph, thing: str) -> list[str]:
    """The bodies and working groups of a thing: what is a part of it and acts."""
    parts = {t.subject for t in relations_of(graph, thing)
             if t.relation == _PART and t.object == thing}  # fmt: skip
    return sorted(part for part in parts if type_name(part) in _BODIES)
