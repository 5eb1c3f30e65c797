"""Actors joined by what they share, networks joined by who is in both."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from itertools import combinations

from kgraph.model import Tie
from kgraph.projections.affiliations import memberships
from kgraph.projections.facts import Facts
from kgraph.projections.hubs import hubs_of
from kgraph.projections.result import Options, Projection, add_edges, add_nodes

Joined = dict[str, set[str]]  # what joins -> the nodes it joins


def actors(ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Actors; an edge means they are in the same network, project, programme, event or organ.

    A direct tie between two actors ("cooperates with") counts as one thing that they share.
    """
    joined: Joined = {}
    for _, actor, thing in memberships(ties, facts):
        joined.setdefault(thing, set()).add(actor)
    for tie in ties:
        ends = (tie.subject, tie.object)
        if all(facts.is_actor(end) for end in ends) and not _joins(tie, facts):
            joined.setdefault(tie.node, set()).update(ends)
    return shared("actors", joined, options)


def networks(ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Networks; an edge means that at least one actor is tied to both."""
    joined: Joined = {}
    for _, actor, thing in memberships(ties, facts):
        if facts.types.get(thing) == "Network":
            joined.setdefault(actor, set()).add(thing)
    return shared("networks", joined, options)


def shared(name: str, joined: Mapping[str, Iterable[str]], options: Options) -> Projection:
    """A one-mode graph from `joined` (thing -> nodes it joins).

    Weight "newman": each thing that joins k nodes gives every pair of them 1/(k − 1)
    (Newman 2001), so that a node's strength is the number of things it shares with others;
    "count": each gives 1. A node whose only thing is a hub stays, without edges.
    """
    import networkx as nx

    nodes = {node for some in joined.values() for node in some}
    hubs = hubs_of(joined, len(nodes), options.hub_share)
    left_out = set() if options.keep_hubs else {hub.node for hub in hubs}
    kept = {thing: frozenset(some) for thing, some in joined.items() if thing not in left_out}
    graph: nx.Graph[str] = nx.Graph()
    add_nodes(graph, nodes)
    add_edges(graph, pairs(kept, options.weighting))
    if not options.keep_hubs:
        hubs = tuple(hub._replace(adds=hub.adds - _inside(graph, joined[hub.node])) for hub in hubs)
    return Projection(name, graph, None, hubs, options.keep_hubs, options, kept)


def pairs(
    joined: Mapping[str, Collection[str]], weighting: str
) -> dict[tuple[str, str], tuple[float, list[str]]]:
    """The edges that things make of the nodes they join: pair -> (weight, the shared things)."""
    via: dict[tuple[str, str], list[str]] = {}
    for thing in sorted(joined):
        for pair in combinations(sorted(joined[thing]), 2):
            via.setdefault(pair, []).append(thing)
    if weighting == "count":
        return {pair: (float(len(things)), things) for pair, things in via.items()}
    share = {thing: Fraction(1, len(some) - 1) for thing, some in joined.items() if len(some) > 1}
    return {pair: (float(sum(share[t] for t in things)), things) for pair, things in via.items()}


def _inside(graph: object, nodes: Iterable[str]) -> int:
    import networkx as nx

    assert isinstance(graph, nx.Graph)
    return int(graph.subgraph(nodes).number_of_edges())


def _joins(tie: Tie, facts: Facts) -> bool:
    """Whether the tie puts its subject into its object, instead of joining two equals."""
    return tie.relation != "cooperates-with" and facts.is_joinable(tie.object)
