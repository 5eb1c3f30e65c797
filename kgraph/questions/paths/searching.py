"""Shortest chains by breadth-first search from both ends, and their ranking.

Length counts ties. Of chains of one length, those through things with few ties come first:
the weight of a chain is the sum of log(1 + degree) over what lies between its ends.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterator

from kgraph.questions.paths.walking import Walk

Chain = tuple[str, ...]
_Parents = dict[str, list[str]]


def shortest(
    walk: Walk, start: str, end: str, max_hops: int, banned: Collection[str] = ()
) -> Iterator[Chain]:
    """The shortest chains from `start` to `end`, the most specific first; none beyond `max_hops`.

    `banned` things are not walked through. A direct tie is found unless `start` or `end` is
    banned; chains are node sequences with both ends.
    """
    if start == end:
        return
    successors = _shortest_ways(walk, start, end, max_hops, frozenset(banned))
    yield from _by_weight(walk, successors, start, end)


def _shortest_ways(
    walk: Walk, start: str, end: str, max_hops: int, banned: frozenset[str]
) -> _Parents:
    """For each thing on a shortest chain, the things that can follow it; {} without a chain."""
    parents: tuple[_Parents, _Parents] = ({start: []}, {end: []})
    fringes: list[set[str]] = [{start}, {end}]
    for _ in range(max_hops):
        side = 0 if _cost(walk, fringes[0]) <= _cost(walk, fringes[1]) else 1
        fringes[side] = _step(walk, parents[side], fringes[side], banned)
        meeting = fringes[side] & parents[1 - side].keys()
        if meeting:
            return _joined(parents, meeting)
        if not fringes[side]:
            return {}
    return {}


def _cost(walk: Walk, fringe: set[str]) -> int:
    """What the next step of a side costs: the ties it must look at."""
    return sum(walk.degree(iri) for iri in fringe)


def _step(walk: Walk, parents: _Parents, fringe: set[str], banned: frozenset[str]) -> set[str]:
    reached: dict[str, list[str]] = {}
    for iri in sorted(fringe):
        for other in walk.neighbours(iri):
            if other not in parents and other not in banned:
                reached.setdefault(other, []).append(iri)
    parents.update(reached)
    return set(reached)


def _joined(parents: tuple[_Parents, _Parents], meeting: set[str]) -> _Parents:
    successors: _Parents = {}
    seen = set(meeting)
    open_nodes = list(meeting)
    while open_nodes:  # back to the start
        iri = open_nodes.pop()
        for parent in parents[0].get(iri, ()):
            successors.setdefault(parent, []).append(iri)
            if parent not in seen:
                seen.add(parent)
                open_nodes.append(parent)
    open_nodes = list(meeting)
    seen = set(meeting)
    while open_nodes:  # on to the end
        iri = open_nodes.pop()
        for child in parents[1].get(iri, ()):
            successors.setdefault(iri, []).append(child)
            if child not in seen:
                seen.add(child)
                open_nodes.append(child)
    return successors


def _by_weight(walk: Walk, successors: _Parents, start: str, end: str) -> Iterator[Chain]:
    """All chains of the ways, lightest first: best-first search with exact remaining weights."""
    remaining = _remaining_weights(walk, successors, start, end)
    if start not in remaining:
        return
    heap: list[tuple[float, Chain]] = [(remaining[start], (start,))]
    while heap:
        weight, chain = heapq.heappop(heap)
        if chain[-1] == end:
            yield chain
            continue
        spent = weight - remaining[chain[-1]]
        for iri in successors.get(chain[-1], ()):
            own = 0.0 if iri == end else weight_of(walk, iri)
            # rounded, so that equal weights stay equal and names decide
            heapq.heappush(heap, (round(spent + own + remaining[iri], 9), (*chain, iri)))


def _remaining_weights(walk: Walk, successors: _Parents, start: str, end: str) -> dict[str, float]:
    weights = {end: 0.0}
    open_nodes = [start]
    while open_nodes:
        iri = open_nodes[-1]
        following = successors.get(iri, ())
        missing = [other for other in following if other not in weights]
        if missing:
            open_nodes += missing
            continue
        open_nodes.pop()
        if following and iri not in weights:
            weights[iri] = min(
                weights[other] + (0.0 if other == end else weight_of(walk, other))
                for other in following
            )
    return weights


def weight_of(walk: Walk, iri: str) -> float:
    """How unspecific it is to be tied to `iri`."""
    return math.log1p(walk.degree(iri))
