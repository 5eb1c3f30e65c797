"""Communities by the Leiden algorithm: seeded, several runs, the best kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kgraph.metrics.agreement import adjusted_mutual_information

if TYPE_CHECKING:
    import networkx as nx

RUNS = 10
_RUNS_WHEN_LARGE = 3
_ROUNDS = 30  # of a run, each from the result before: the last ones change next to nothing
_LARGE = 2_000  # nodes with edges, from which ten runs take longer than they teach


class Partition(NamedTuple):
    """Communities (largest first, members sorted), modularity, and how far runs agree.

    `stability` is the mean adjusted mutual information of the other runs with the best one:
    1 when all agree. `isolates` are in no community.
    """

    communities: list[list[str]]
    modularity: float
    stability: float
    isolates: list[str]
    runs: int


def leiden(
    graph: nx.Graph[str], seed: int = 1, runs: int = 0, resolution: float = 1.0
) -> Partition:
    """Communities of an undirected weighted graph (Traag, Waltman and van Eck 2019).

    Of `runs` runs (0: ten, for large graphs three), seeded from `seed` on, the one with the
    largest modularity is kept, of equal ones the first in the order of their members. The
    order in which nodes were added makes no difference.
    """
    import networkx as nx

    ordered = _with_edges(graph)
    nodes = list(ordered)
    isolates = sorted(set(graph) - set(nodes))
    if not nodes:
        return Partition([], 0.0, 1.0, isolates, 0)
    runs = runs or (RUNS if len(nodes) < _LARGE else _RUNS_WHEN_LARGE)
    matrix = nx.to_scipy_sparse_array(ordered, nodelist=nodes, weight="weight").astype(float)
    found = [_run(matrix, seed + number, resolution) for number in range(runs)]
    quality = [_modularity(ordered, _members(nodes, labels)) for labels in found]
    best = min(range(runs), key=lambda run: (-quality[run], found[run]))
    others = [_agreement(found[best], found[run]) for run in range(runs) if run != best]
    stability = round(sum(others) / len(others), 10) if others else 1.0
    return Partition(_members(nodes, found[best]), quality[best], stability, isolates, runs)


def _with_edges(graph: nx.Graph[str]) -> nx.Graph[str]:
    """The nodes that have an edge, and the edges, in the order of their names."""
    import networkx as nx

    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(sorted(node for node, count in graph.degree() if count))
    edges = graph.edges(data="weight", default=1.0)
    ordered.add_weighted_edges_from(sorted((min(a, b), max(a, b), w) for a, b, w in edges))
    return ordered


def _agreement(a: list[int], b: list[int]) -> float:
    return adjusted_mutual_information([str(label) for label in a], [str(label) for label in b])


def _run(matrix: Any, seed: int, resolution: float) -> list[int]:
    """One run; labels are numbered in the order in which nodes first show them."""
    from graspologic_native import leiden_csr

    size = matrix.shape[0]
    _, found = leiden_csr(
        matrix.indptr.astype("int64"), matrix.indices.astype("int32"), matrix.data, size,
        resolution=resolution, iterations=_ROUNDS, seed=seed,
    )  # fmt: skip
    numbers: dict[int, int] = {}
    return [numbers.setdefault(found[node], len(numbers)) for node in range(size)]


def _modularity(graph: nx.Graph[str], parts: list[list[str]]) -> float:
    import networkx as nx

    return round(
        float(nx.community.modularity(graph, [set(part) for part in parts], weight="weight")), 10
    )


def _members(nodes: list[str], labels: list[int]) -> list[list[str]]:
    members: dict[int, list[str]] = {}
    for node, label in zip(nodes, labels, strict=True):
        members.setdefault(label, []).append(node)
    return sorted(members.values(), key=lambda some: (-len(some), some))
