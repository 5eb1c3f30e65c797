"""How central a node is: degree, strength, closeness, betweenness and their kin.

All functions take a graph without parallel edges and give {node: value} in the graph's own
order. `length` names an edge attribute with distances; without it every edge is one step.
`engine` is "auto" (compiled from `engine.COMPILED_FROM` nodes on), "networkx" or "compiled";
with lengths networkx computes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kgraph.metrics import engine as compiled
from kgraph.metrics import paths, waves

if TYPE_CHECKING:
    import networkx as nx

Values = dict[str, float]
MEASURES = (
    "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "pagerank",
    "core",
)  # fmt: skip
_DAMPING = 0.85


def degree(graph: nx.Graph[str]) -> Values:
    """Number of neighbours; of a directed graph, edges in and out."""
    return {node: float(count) for node, count in graph.degree()}


def strength(graph: nx.Graph[str], weight: str = "weight") -> Values:
    """Sum of the weights of a node's edges (Barrat et al. 2004)."""
    return {node: float(total) for node, total in graph.degree(weight=weight)}


def closeness(graph: nx.Graph[str], length: str | None = None, engine: str = "auto") -> Values:
    """Closeness after Wasserman and Faust (1994): reach²/((n−1)·sum of distances).

    Directed graphs: over paths that lead to the node. Isolates have 0.
    """
    if compiled.fits(graph, engine, length):
        return dict(zip(graph, compiled.closeness(graph), strict=True))
    import networkx as nx

    return {n: float(v) for n, v in nx.closeness_centrality(graph, distance=length).items()}


def harmonic(graph: nx.Graph[str], length: str | None = None, engine: str = "auto") -> Values:
    """Mean of 1/distance from all others (Marchiori and Latora 2000); unreachable counts 0."""
    if compiled.fits(graph, engine, length):
        return dict(zip(graph, waves.harmonic(graph), strict=True))
    import networkx as nx

    others = max(graph.number_of_nodes() - 1, 1)
    found = nx.harmonic_centrality(graph, distance=length)
    return {node: found[node] / others for node in graph}


def betweenness(graph: nx.Graph[str], length: str | None = None, engine: str = "auto") -> Values:
    """Share of shortest paths between two others that pass the node (Freeman 1977), 0 to 1."""
    if compiled.fits(graph, engine, length):
        return dict(zip(graph, compiled.betweenness(graph), strict=True))
    import networkx as nx

    return dict(nx.betweenness_centrality(graph, weight=length))


def estimated_betweenness(
    graph: nx.Graph[str], sources: int, seed: int = 1, progress: paths.Progress | None = None
) -> paths.Estimate:
    """Betweenness from `sources` random sources, in the graph's order, with standard errors.

    A cut-off on path length would be another measure; this estimates the same one.
    """
    size = len(graph)
    scale = 1 / max((size - 1) * (size - 2), 1)  # by the number of ordered pairs of others
    found = paths.estimated(graph, sources, seed, progress)
    return paths.Estimate(
        [value * scale for value in found.values],
        [error * scale for error in found.errors],
        found.sources,
    )


def eigenvector(graph: nx.Graph[str], weight: str = "weight") -> Values:
    """Eigenvector centrality (Bonacich 1972) with Euclidean length 1; direction is ignored.

    In a graph of several parts the part with the largest eigenvalue has the values and the
    others have 0, which is what power iteration ends in. Parts with the same eigenvalue
    share. Without edges every value is 0.
    """
    import networkx as nx

    flat = graph.to_undirected() if graph.is_directed() else graph
    parts = [sorted(part) for part in nx.connected_components(flat) if len(part) > 1]
    found = [(part, *_leading(flat.subgraph(part), part, weight)) for part in sorted(parts)]
    values = dict.fromkeys(graph, 0.0)
    largest = max((value for _, value, _ in found), default=0.0)
    for part, value, vector in found:
        if largest - value <= 1e-9 * largest:
            share = sum(vector)
            values.update({node: share * entry for node, entry in zip(part, vector, strict=True)})
    norm = sum(value**2 for value in values.values()) ** 0.5
    return {node: value / norm for node, value in values.items()} if norm else values


def _leading(part: nx.Graph[str], order: list[str], weight: str) -> tuple[float, list[float]]:
    """The largest eigenvalue of a connected graph and its vector, all entries ≥ 0."""
    import networkx as nx
    import numpy as np

    if len(order) <= 300:
        values, vectors = np.linalg.eigh(nx.to_numpy_array(part, nodelist=order, weight=weight))
        value, vector = values[-1], vectors[:, -1]
    else:
        from scipy.sparse.linalg import eigsh

        matrix = nx.to_scipy_sparse_array(part, nodelist=order, weight=weight).astype(float)
        start = np.ones(len(order))
        values, vectors = eigsh(matrix, k=1, which="LA", v0=start, tol=1e-12)
        value, vector = values[0], vectors[:, 0]
    return float(value), [abs(float(entry)) for entry in vector]


def pagerank(graph: nx.Graph[str], weight: str = "weight") -> Values:
    """PageRank (Brin and Page 1998) with damping 0.85; the values sum to 1."""
    import networkx as nx

    if not graph:
        return {}
    found = nx.pagerank(graph, alpha=_DAMPING, weight=weight, tol=1e-12, max_iter=1000)
    return {node: float(found[node]) for node in graph}


def core(graph: nx.Graph[str]) -> Values:
    """k-core number (Seidman 1983): the largest k such that the node is in a part in which
    everyone has k neighbours. Direction is ignored; isolates have 0."""
    import networkx as nx

    flat: nx.Graph[str] = nx.Graph(graph) if graph.is_directed() else graph
    found = nx.core_number(flat)
    return {node: float(found[node]) for node in graph}
