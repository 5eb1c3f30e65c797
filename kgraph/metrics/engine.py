"""The compiled engine: igraph behind networkx where the numbers are equal.

`fits` says whether a graph is large enough for the conversion to pay. All functions take and
give networkx terms; a test holds them equal to networkx on many small random graphs.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import networkx as nx

#: from this many nodes on igraph does the work; below, importing it costs more than it saves
IGRAPH_FROM = 400


class Arrays(NamedTuple):
    """A graph as numbers: node count, direction, edge ends in turn, lengths of edges or empty."""

    size: int
    directed: bool
    ends: array[int]
    lengths: array[float]


def fits(graph: nx.Graph[str], engine: str = "auto") -> bool:
    """Whether igraph computes: for "auto" by size, else what `engine` says."""
    return engine == "igraph" or (engine == "auto" and graph.number_of_nodes() >= IGRAPH_FROM)


def arrays(graph: nx.Graph[str], length: str | None = None) -> Arrays:
    """The graph as numbers; nodes count in the graph's own order. Loops are left out."""
    number = {node: position for position, node in enumerate(graph)}
    ends, lengths = array("l"), array("d")
    for a, b, data in graph.edges(data=True):
        if a == b:
            continue
        ends.extend((number[a], number[b]))
        if length is not None:
            lengths.append(float(data.get(length, 1.0)))
    return Arrays(len(number), graph.is_directed(), ends, lengths)


def compiled(numbers: Arrays) -> Any:
    """The igraph graph of these numbers."""
    import igraph
    import numpy as np

    pairs = np.frombuffer(numbers.ends, dtype=np.dtype("l")).reshape(-1, 2)
    return igraph.Graph(n=numbers.size, edges=pairs, directed=numbers.directed)


def weights(numbers: Arrays) -> list[float] | None:
    """The edge lengths as igraph takes them: None when every edge counts as one step."""
    return list(numbers.lengths) or None


def closeness(graph: nx.Graph[str], length: str | None) -> list[float]:
    """Wasserman–Faust closeness over incoming paths: igraph's value × reach / (n − 1)."""
    import math

    numbers = arrays(graph, length)
    inner = compiled(numbers)
    values = inner.closeness(mode="in", weights=weights(numbers), normalized=True)
    reach = _reach(inner)
    scale = max(numbers.size - 1, 1)
    return [
        0.0 if math.isnan(value) else value * count / scale
        for value, count in zip(values, reach, strict=True)
    ]


def harmonic(graph: nx.Graph[str], length: str | None) -> list[float]:
    """Mean inverse distance over incoming paths, between 0 and 1 for unit lengths."""
    numbers = arrays(graph, length)
    inner = compiled(numbers)
    values: list[float] = inner.harmonic_centrality(mode="in", weights=weights(numbers))
    return [value if value == value else 0.0 for value in values]  # NaN is unequal to itself


def constraint(graph: nx.Graph[str]) -> list[float]:
    """Burt's constraint from tie strengths; NaN for isolates."""
    numbers = arrays(graph, "weight")
    values: list[float] = compiled(numbers).constraint(weights=weights(numbers))
    return values


def _reach(inner: Any) -> list[int]:
    """How many other nodes can reach each node."""
    if not inner.is_directed():
        sizes = inner.connected_components().sizes()
        return [sizes[part] - 1 for part in inner.connected_components().membership]
    return [count - 1 for count in inner.neighborhood_size(order=inner.vcount(), mode="in")]
