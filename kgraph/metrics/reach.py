"""Which pairs of nodes a path joins, and what falls off without a node."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx


def joined_pairs(graph: nx.Graph[str]) -> dict[str, int]:
    """Node -> how many pairs of two others a path joins (ordered pairs in directed graphs)."""
    import networkx as nx

    if isinstance(graph, nx.DiGraph):
        ahead = {node: len(nx.descendants(graph, node)) for node in graph}
        behind = {node: len(nx.ancestors(graph, node)) for node in graph}
        total = sum(ahead.values())
        return {node: total - ahead[node] - behind[node] for node in graph}
    parts = [(part, len(part)) for part in nx.connected_components(graph)]
    total = sum(size * (size - 1) // 2 for _, size in parts)
    return {node: total - (size - 1) for part, size in parts for node in part}


def pieces_without(graph: nx.Graph[str], node: str) -> list[int]:
    """Sizes of the pieces into which a node's part falls without it, the largest first."""
    import networkx as nx

    part = nx.node_connected_component(graph, node) - {node}
    rest = graph.subgraph(part)
    return sorted((len(piece) for piece in nx.connected_components(rest)), reverse=True)
