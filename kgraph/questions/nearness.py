"""When no chain joins two things: under which conditions, what without them, and what is near."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import Territory
from kgraph.questions.paths.searching import Chain
from kgraph.questions.paths.walking import Conditions, Limits, Walk
from kgraph.terms import type_name
from kgraph.words.questions import connecting as words
from kgraph.words.said import Said

_ACTIVE = terms.KG + "activeIn"
_SEATED = terms.KG + "seatedIn"
_FARTHEST = 12  # ties of a chain that is looked for beyond what was asked
Finder = Callable[[Walk, str, str, Limits], list[Chain]]


def no_chain(find: Finder, walk: Walk, start: str, end: str, limits: Limits) -> Said:
    """Sentences for two things without a chain: it names every condition that held.

    Then, for each condition, whether there would be a chain without it; whether there would
    be one over structure; and the territory that both are in.
    """
    graph = walk.graph
    names = {"first": graph.label(start), "second": graph.label(end)}
    said = [words.NO_CHAIN.of(**names, n=limits.max_hops)]
    options = [option for option, _, _ in _conditions(walk.conditions, limits)]
    if options:
        said.append(words.UNDER.of(options=options))
    said += _relaxed(find, walk, start, end, limits) or _even_so(options)
    said += [
        words.TERRITORY.of(label=graph.label(iri))
        for iri in (start, end)
        if type_name(iri) == "Region" and not walk.conditions.through_regions
    ]
    said += _near(graph, start, end)
    return reduce(lambda one, other: words.JOINED.of(one=one, other=other), said)


def _conditions(conditions: Conditions, limits: Limits) -> Iterator[tuple[str, Conditions, Limits]]:
    """Each condition as its option, and what the question is without it."""
    if conditions.at:
        yield f"--at {conditions.at}", conditions._replace(at=""), limits
    if conditions.source:
        yield f"--source {conditions.source}", conditions._replace(source=""), limits
    if limits.avoid:
        yield limits.option("avoid"), conditions, limits.but(avoid=())
    if limits.via:
        yield limits.option("via"), conditions, limits.but(via=())


def _relaxed(find: Finder, walk: Walk, start: str, end: str, limits: Limits) -> list[Said]:
    """What there would be without one of the conditions, without all, with longer chains."""

    def length(conditions: Conditions, limits: Limits) -> int:
        chains = find(Walk(walk.graph, conditions), start, end, limits.but(paths=1))
        return len(chains[0]) - 1 if chains else 0

    own, found = walk.conditions, []
    if n := length(own, limits.but(max_hops=_FARTHEST)):
        found.append(words.WITH.of(option=f"--max-hops {n}", n=n))
    every = list(_conditions(own, limits))
    for option, conditions, others in every:
        if n := length(conditions, others):
            found.append(words.WITHOUT.of(option=option, n=n))
    free = own._replace(at="", source=""), limits.but(avoid=(), via=(), max_hops=_FARTHEST)
    if every and not found and (n := length(*free)):
        found.append(words.WITHOUT_ALL.of(n=n))
    if not own.through_structure and (n := length(own._replace(through_structure=True), limits)):
        found.append(words.WITH_STRUCTURE.of(n=n))
    return found


def _even_so(options: list[str]) -> list[Said]:
    return [words.NOR_WITHOUT.of(most=_FARTHEST)] if options else []


def _near(graph: StoredGraph, first: str, second: str) -> list[Said]:
    """Where both are seated or active."""
    for properties, said in (
        ((_SEATED,), words.BOTH_SEATED),
        ((_SEATED, _ACTIVE), words.BOTH_THERE),
    ):
        shared = _regions(graph, first, properties) & _regions(graph, second, properties)
        if shared:
            return [said.of(place=_smallest(graph, shared))]
    return []


def _regions(graph: StoredGraph, iri: str, properties: tuple[str, ...]) -> set[str]:
    """The regions of a thing, with all they lie in."""
    territory = Territory(graph)
    own = {q.object.value for name in properties for q in graph.store.match(iri, name)}
    return own.union(*(territory.surrounding(region) for region in own))


def _smallest(graph: StoredGraph, regions: set[str]) -> str:
    """The label of the region that contains the fewest of the others."""
    territory = Territory(graph)
    return graph.label(max(sorted(regions), key=lambda iri: len(territory.surrounding(iri))))
