"""Centrality in two-mode graphs, each mode with its own largest possible value.

Borgatti and Everett (1997), "Network analysis of 2-mode data". `first` is one mode; the
other nodes are the second.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from kgraph.metrics import centrality

if TYPE_CHECKING:
    import networkx as nx

Values = dict[str, float]


def two_mode_degree(graph: nx.Graph[str], first: Collection[str]) -> Values:
    """Degree by the size of the other mode: 1 means tied to all of them."""
    sizes = _sizes(graph, first)
    return {node: len(graph[node]) / max(sizes[node][1], 1) for node in graph}


def two_mode_closeness(
    graph: nx.Graph[str], first: Collection[str], engine: str = "auto"
) -> Values:
    """Smallest possible distance sum by the actual one, × reach/(n−1) for graphs in parts.

    With n own and m other nodes the smallest sum is m + 2(n − 1). n and m are those of the
    node's own part (networkx takes those of the whole graph, which can exceed 1).
    """
    import networkx as nx

    parts = {}
    for part in nx.connected_components(graph):
        own_first = sum(1 for node in part if node in first)
        for node in part:
            own = own_first if node in first else len(part) - own_first
            parts[node] = (own, len(part) - own)
    plain = centrality.closeness(graph, engine=engine)
    others = max(graph.number_of_nodes() - 1, 1)
    values = {}
    for node in graph:
        own, other = parts[node]
        reach = own + other - 1
        # plain = reach²/(others · sum), so the sum of distances is:
        total = reach * reach / (others * plain[node]) if plain[node] else 0.0
        values[node] = (other + 2 * (own - 1)) / total * reach / others if total else 0.0
    return values


def two_mode_betweenness(
    graph: nx.Graph[str], first: Collection[str], engine: str = "auto"
) -> Values:
    """Betweenness by the largest value a node of that mode could have."""
    size = graph.number_of_nodes()
    pairs = (size - 1) * (size - 2) / 2
    plain = centrality.betweenness(graph, engine=engine)
    sizes = _sizes(graph, first)
    values = {}
    for node in graph:
        most = _most_between(*sizes[node])
        values[node] = plain[node] * pairs / most if most else 0.0
    return values


def _most_between(own: int, other: int) -> float:
    """Largest betweenness of a node whose mode has `own` nodes, the other mode `other`."""
    if own < 1 or other < 1:
        return 0.0
    s, t = divmod(own - 1, other)
    return 0.5 * (other**2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3))


def _sizes(graph: nx.Graph[str], first: Collection[str]) -> dict[str, tuple[int, int]]:
    """(own mode, other mode) sizes of each node."""
    count = sum(1 for node in graph if node in first)
    rest = graph.number_of_nodes() - count
    return {node: (count, rest) if node in first else (rest, count) for node in graph}
