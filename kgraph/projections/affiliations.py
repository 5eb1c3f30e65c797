"""Actors and what they are in: the two-mode graph that the one-mode ones are drawn from."""

from __future__ import annotations

from collections.abc import Iterator

from kgraph.model import Tie
from kgraph.projections.facts import Facts
from kgraph.projections.hubs import hubs_of
from kgraph.projections.result import Options, Projection, add_edges, add_nodes

#: ends the name of a network's node where it acts; the plain name is the network as a thing
_ACTING = "#acting"


def memberships(ties: list[Tie], facts: Facts) -> Iterator[tuple[Tie, str, str]]:
    """(tie, actor, thing) of every tie that puts an actor into a thing.

    Any tie counts: member, partner, runs, coordinates, funds, supports, takes part …
    Structure (part of, seated in, has topic) is no tie and never comes here. "Cooperates
    with" joins two equals and puts nobody into anything.
    """
    for tie in ties:
        if (
            tie.relation != "cooperates-with"
            and tie.subject != tie.object
            and facts.is_actor(tie.subject)
            and facts.is_joinable(tie.object)
        ):
            yield tie, tie.subject, tie.object


def affiliations(ties: list[Tie], facts: Facts, options: Options) -> Projection:
    """Actors × networks, projects, programmes, events and organs; weight counts the ties.

    A network that acts and is joined has two nodes, one in each mode. Hubs are named and
    stay: in a two-mode graph they make a star, not a clique.
    """
    import networkx as nx

    via: dict[tuple[str, str], list[str]] = {}
    for tie, actor, thing in memberships(ties, facts):
        is_network = facts.types.get(actor) == "Network"
        via.setdefault((actor + _ACTING if is_network else actor, thing), []).append(tie.node)
    first = frozenset(actor for actor, _ in via)
    second = frozenset(thing for _, thing in via)
    graph: nx.Graph[str] = nx.Graph()
    add_nodes(graph, first)
    add_nodes(graph, second)
    add_edges(graph, {pair: (float(len(nodes)), nodes) for pair, nodes in via.items()})
    joined = {node: set(graph[node]) for node in graph}
    hubs = hubs_of({n: s for n, s in joined.items() if n in first}, len(second), options.hub_share)
    hubs += hubs_of({n: s for n, s in joined.items() if n in second}, len(first), options.hub_share)
    hubs = tuple(hub._replace(adds=0) for hub in hubs)
    return Projection("affiliations", graph, first, hubs, True, options)


def is_acting(node: str) -> bool:
    """Whether a node is a network where it acts."""
    return node.endswith(_ACTING)


def thing_of(node: str) -> str:
    """The thing a node stands for: a network's acting node stands for the network."""
    return node.removesuffix(_ACTING)
