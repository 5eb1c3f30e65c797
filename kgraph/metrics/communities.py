"""Communities by the Leiden algorithm: seeded, several runs, the best kept."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, NamedTuple

from kgraph.metrics.agreement import adjusted_mutual_information
from kgraph.metrics.engine import arrays, compiled, weights

if TYPE_CHECKING:
    import networkx as nx

RUNS = 10


class Partition(NamedTuple):
    """Communities (largest first, members sorted), modularity, and how far runs agree.

    `stability` is the mean adjusted mutual information of the other runs with the best one:
    1 when all agree. `isolates` are in no community.
    """

    communities: list[list[str]]
    modularity: float
    stability: float
    isolates: list[str]


def leiden(
    graph: nx.Graph[str], seed: int = 1, runs: int = RUNS, resolution: float = 1.0
) -> Partition:
    """Communities of an undirected weighted graph (Traag, Waltman and van Eck 2019).

    Of `runs` runs with seeds counted from `seed` the one with the largest modularity is
    kept, of equal ones the first in the order of their members. The order in which nodes
    were added makes no difference.
    """
    import networkx as nx

    isolates = sorted(node for node, count in graph.degree() if count == 0)
    nodes = sorted(node for node, count in graph.degree() if count)
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(nodes)
    edges = sorted((min(a, b), max(a, b), w) for a, b, w in graph.edges(data="weight", default=1.0))
    ordered.add_weighted_edges_from(edges)
    if not nodes:
        return Partition([], 0.0, 1.0, isolates)
    numbers = arrays(ordered, "weight")
    inner, strengths = compiled(numbers), weights(numbers)
    found = [_run(inner, strengths, seed + number, resolution) for number in range(runs)]
    quality = [round(inner.modularity(labels, weights=strengths), 10) for labels in found]
    best = min(range(runs), key=lambda run: (-quality[run], found[run]))
    names = [[str(label) for label in labels] for labels in found]
    rest = [labels for run, labels in enumerate(names) if run != best]
    others = [adjusted_mutual_information(names[best], labels) for labels in rest]
    stability = sum(others) / len(others) if others else 1.0
    return Partition(_members(nodes, found[best]), quality[best], round(stability, 10), isolates)


def _run(inner: Any, strengths: list[float] | None, seed: int, resolution: float) -> list[int]:
    """One run; labels are numbered in the order in which nodes first show them."""
    import igraph

    igraph.set_random_number_generator(random.Random(seed))
    try:
        found = inner.community_leiden(
            objective_function="modularity", weights=strengths, resolution=resolution,
            n_iterations=-1,
        )  # fmt: skip
    finally:
        igraph.set_random_number_generator(random)
    numbers: dict[int, int] = {}
    return [numbers.setdefault(label, len(numbers)) for label in found.membership]


def _members(nodes: list[str], labels: list[int]) -> list[list[str]]:
    members: dict[int, list[str]] = {}
    for node, label in zip(nodes, labels, strict=True):
        members.setdefault(label, []).append(node)
    return sorted(members.values(), key=lambda some: (-len(some), some))
