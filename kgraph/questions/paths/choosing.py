"""Which chains to show: the best one, then really different ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from kgraph.questions.paths.searching import Chain, shortest, weight_of
from kgraph.questions.paths.walking import Walk

_LOOKED_AT = 200  # equally short chains considered when filling up


def alternatives(
    walk: Walk, start: str, end: str, count: int, max_hops: int, avoided: Collection[str] = ()
) -> list[Chain]:
    """Up to `count` chains: the shortest and most specific first, then different ones.

    An alternative shares nothing between the ends with the chains before it; where there is
    none, it avoids at least their largest hub; then equally short chains fill up. The result
    is ordered by length and weight.
    """
    first = next(shortest(walk, start, end, max_hops, avoided), None)
    if first is None:
        return []
    chosen = [first]
    while len(chosen) < count:
        used = {iri for chain in chosen for iri in chain[1:-1]}
        found = _different(walk, chosen, used, max_hops, avoided)
        if found is None:
            break
        chosen.append(found)
    chosen.sort(key=lambda chain: (len(chain), _weight(walk, chain), chain))
    return chosen


def via(
    walk: Walk, start: str, end: str, count: int, max_hops: int,
    avoided: Collection[str], stations: Iterable[str],
) -> list[Chain]:  # fmt: skip
    """Up to `count` simple chains that pass through one of `stations`, the shortest first.

    A chain with a shortcut, two of its things tied that are not next to each other, is no
    way that anybody would go.
    """
    found = []
    for station in sorted(set(stations) - {start, end} - set(avoided)):
        head = next(shortest(walk, start, station, max_hops - 1, {*avoided, end}), None)
        if head is None:
            continue
        banned = {*avoided, *head[:-1]}
        tail = next(shortest(walk, station, end, max_hops - len(head) + 1, banned), None)
        if tail is not None and not _has_shortcut(walk, head + tail[1:]):
            found.append(head + tail[1:])
    found.sort(key=lambda chain: (len(chain), _weight(walk, chain), chain))
    return found[:count]


def _has_shortcut(walk: Walk, chain: Chain) -> bool:
    return any(
        other in walk.neighbours(iri)
        for position, iri in enumerate(chain)
        for other in chain[position + 2 :]
    )


def _different(
    walk: Walk, chosen: list[Chain], used: set[str], max_hops: int, avoided: Collection[str]
) -> Chain | None:
    start, end = chosen[0][0], chosen[0][-1]
    if used:
        hub = max(used, key=lambda iri: (walk.degree(iri), iri))
        for banned in (used, {hub}):
            for chain in _longer_than_direct(
                walk, chosen, start, end, max_hops, {*avoided, *banned}
            ):
                if chain not in chosen:
                    return chain
        return None if len(chosen[0]) == 2 else _equally_short(walk, chosen, avoided)
    return next(iter(_longer_than_direct(walk, chosen, start, end, max_hops, avoided)), None)


def _longer_than_direct(
    walk: Walk, chosen: list[Chain], start: str, end: str, max_hops: int, banned: Collection[str]
) -> Iterator[Chain]:
    """Shortest chains, once the direct tie is among the chosen: those with something between."""
    if len(chosen[0]) > 2:
        yield from islice(shortest(walk, start, end, max_hops, banned), _LOOKED_AT)
        return
    best: list[Chain] = []
    for other in sorted(set(walk.neighbours(start)) - {end, *banned}):
        limit = min(max_hops - 1, len(best[0]) - 2 if best else max_hops - 1)
        tail = next(shortest(walk, other, end, limit, {*banned, start}), None)
        if tail is not None:
            best = [(start, *tail), *best]
            best.sort(key=lambda chain: (len(chain), _weight(walk, chain), chain))
            best = best[:1]
    yield from best


def _equally_short(walk: Walk, chosen: list[Chain], avoided: Collection[str]) -> Chain | None:
    length = len(chosen[0]) - 1
    ways = shortest(walk, chosen[0][0], chosen[0][-1], length, avoided)
    return next((chain for chain in islice(ways, _LOOKED_AT) if chain not in chosen), None)


def _weight(walk: Walk, chain: Chain) -> float:
    return round(sum(weight_of(walk, iri) for iri in chain[1:-1]), 9)
