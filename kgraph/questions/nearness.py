"""What two things that no chain joins have in common all the same: their territory."""

from __future__ import annotations

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory
from kgraph.words import refusals
from kgraph.words.said import Said

_ACTIVE = terms.KG + "activeIn"
_SEATED = terms.KG + "seatedIn"


def nearest(graph: StoredGraph, first: str, second: str, max_hops: int) -> Said:
    """A sentence for two things without a chain: where both are seated or active."""
    names = {"first": graph.label(first), "second": graph.label(second)}
    seats, other_seats = _regions(graph, first, (_SEATED,)), _regions(graph, second, (_SEATED,))
    shared = seats & other_seats
    if shared:
        return refusals.BOTH_SEATED.of(**names, place=_smallest(graph, shared))
    places = (_SEATED, _ACTIVE)
    shared = _regions(graph, first, places) & _regions(graph, second, places)
    if shared:
        return refusals.BOTH_THERE.of(**names, place=_smallest(graph, shared))
    return refusals.NO_CHAIN.of(**names, n=max_hops)


def _regions(graph: StoredGraph, iri: str, properties: tuple[str, ...]) -> set[str]:
    """The regions of a thing, with all they lie in."""
    territory = Territory(graph)
    own = {q.object.value for name in properties for q in graph.store.match(iri, name)}
    return own.union(*(territory.surrounding(region) for region in own))


def _smallest(graph: StoredGraph, regions: set[str]) -> str:
    """The label of the region that contains the fewest of the others."""
    territory = Territory(graph)
    return graph.label(max(sorted(regions), key=lambda iri: len(territory.surrounding(iri))))
