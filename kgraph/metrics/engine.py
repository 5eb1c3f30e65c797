"""The compiled engine: rustworkx and sparse matrices behind networkx, with equal numbers.

`fits` says whether a graph is large enough for the conversion to pay. All functions take
networkx graphs, count every edge as one step, and give values in the graph's own order; a test
holds them equal to networkx and to igraph on many small random graphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

#: from this many nodes on the engine does the work; below, importing it costs more than it saves
COMPILED_FROM = 400


def fits(graph: nx.Graph[str], engine: str = "auto", length: str | None = None) -> bool:
    """Whether the engine computes: for "auto" by size, else what `engine` says.

    It counts steps only; where edges have lengths networkx computes.
    """
    if length is not None:
        return False
    return engine == "compiled" or (engine == "auto" and len(graph) >= COMPILED_FROM)


def numbered(graph: nx.Graph[str]) -> Any:
    """The rustworkx graph: nodes count in the graph's own order. Loops are left out."""
    import rustworkx

    made = rustworkx.PyDiGraph() if graph.is_directed() else rustworkx.PyGraph()
    number = {node: position for position, node in enumerate(graph)}
    made.add_nodes_from(range(len(number)))
    made.add_edges_from_no_data([(number[a], number[b]) for a, b in graph.edges() if a != b])
    return made


def closeness(graph: nx.Graph[str]) -> list[float]:
    """Wasserman–Faust closeness over incoming paths."""
    import rustworkx

    found = rustworkx.closeness_centrality(numbered(graph))
    return [found[position] for position in range(len(graph))]


def betweenness(graph: nx.Graph[str]) -> list[float]:
    """Share of shortest paths through each node, 0 to 1; on all cores."""
    import rustworkx

    found = rustworkx.betweenness_centrality(numbered(graph))
    return [found[position] for position in range(len(graph))]
