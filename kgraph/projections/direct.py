"""The stated ties themselves as edges, undirected or with the direction that means something."""

from __future__ import annotations

from collections.abc import Iterable

from kgraph.model import Tie
from kgraph.projections.facts import Facts
from kgraph.projections.hubs import hubs_of
from kgraph.projections.result import Options, Projection, add_edges, add_nodes

#: relations in which one side gives or leads and the other receives
DIRECTED = frozenset({"funds", "supports", "commissioned", "initiated", "coordinates", "runs"})


def ties(stated: list[Tie], _facts: Facts, options: Options) -> Projection:
    """Everything that ties join; an edge means that a source states at least one tie.

    Weight and count are the number of stated ties, whatever their relation and direction.
    """
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    pairs = ((min(t.subject, t.object), max(t.subject, t.object), t.node) for t in stated)
    return _filled("ties", graph, pairs, options)


def support(stated: list[Tie], _facts: Facts, options: Options) -> Projection:
    """Directed: A → B means A funds, supports, commissioned, initiated, coordinates or runs B."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    pairs = ((t.subject, t.object, t.node) for t in stated if t.relation in DIRECTED)
    return _filled("support", graph, pairs, options)


def _filled(
    name: str, graph: object, pairs: Iterable[tuple[str, str, str]], options: Options
) -> Projection:
    import networkx as nx

    assert isinstance(graph, nx.Graph)
    via: dict[tuple[str, str], list[str]] = {}
    neighbours: dict[str, set[str]] = {}
    for a, b, node in pairs:
        if a != b:
            via.setdefault((a, b), []).append(node)
            neighbours.setdefault(a, set()).add(b)
            neighbours.setdefault(b, set()).add(a)
    # a hub's own neighbours are its edges here: it makes a star, and adds that many
    hubs = tuple(
        hub._replace(adds=hub.joins)
        for hub in hubs_of(neighbours, len(neighbours), options.hub_share)
    )
    left_out = set() if options.keep_hubs else {hub.node for hub in hubs}
    add_nodes(graph, set(neighbours) - left_out)
    kept = {pair: nodes for pair, nodes in via.items() if not left_out.intersection(pair)}
    add_edges(graph, {pair: (float(len(nodes)), nodes) for pair, nodes in kept.items()})
    return Projection(name, graph, None, hubs, options.keep_hubs, options)
