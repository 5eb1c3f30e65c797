"""One measure of a projection, chosen by name; and how its values read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kgraph import metrics
from kgraph.measures.asked import EXACT_UP_TO, SAMPLED_SOURCES, Asked
from kgraph.metrics.centrality import estimated_betweenness
from kgraph.projections import Projection
from kgraph.words.measuring.measures import MEASURES, NOTES
from kgraph.words.numbers import share, significant
from kgraph.words.said import entry

Values = Mapping[str, float | None]


class Measured(NamedTuple):
    """Values by node and what must be said about how they were found."""

    values: Values
    notes: tuple[str, ...] = ()


def measured(found: Projection, name: str, asked: Asked, language: str = "en") -> Measured:
    """The measure `name` of a projection; two-mode graphs get their own normalisation."""
    graph = found.graph
    if found.first is not None and name in _TWO_MODE:
        return Measured(_TWO_MODE[name](graph, found.first))
    if name == "betweenness" and not asked.exact and len(graph) > EXACT_UP_TO:
        estimate = estimated_betweenness(graph, SAMPLED_SOURCES, asked.seed, asked.progress)
        note = entry(
            NOTES, language, "estimated", sources=estimate.sources, nodes=len(graph),
            error=significant(max(estimate.errors), language),
        )  # fmt: skip
        return Measured(dict(zip(graph, estimate.values, strict=True)), (note,))
    return Measured(_ONE_MODE[name](graph))


class Readings:
    """The sentences that say what the values of a measure mean, node by node."""

    def __init__(self, found: Projection, name: str, values: Values, language: str) -> None:
        self._found, self._name, self._values, self._language = found, name, values, language
        self._two_mode = found.first is not None and name in _TWO_MODE
        self._largest = max((v for v in values.values() if v), default=0.0)
        plain = name == "betweenness" and not self._two_mode
        self._joined = of_joined(found, values) if plain else {}

    def of(self, node: str) -> str:
        """The sentence for one node."""
        value, name, language = self._values[node] or 0.0, self._name, self._language
        others = max(self._found.graph.number_of_nodes() - 1, 0)
        part = value / self._largest if self._largest and name == "eigenvector" else value
        if name == "degree" and not self._two_mode:
            part = value / others if others else 0.0
        return entry(
            MEASURES, language, name + "2" if self._two_mode else name, count=f"{value:.0f}",
            others=others, share=share(part, language), value=significant(value, language),
            reach=_reach(self._found, node) if name == "closeness" else 0,
            joined=share(self._joined.get(node, 0.0), language),
        )  # fmt: skip


def of_joined(found: Projection, betweenness: Values) -> dict[str, float]:
    """Betweenness as a share of the pairs that any path joins, instead of all pairs."""
    others = max(len(found.graph) - 1, 0)
    pairs = others * (others - 1) / (1 if found.graph.is_directed() else 2)
    joined = metrics.joined_pairs(found.graph)
    return {
        node: (betweenness[node] or 0.0) * pairs / joined[node] if joined[node] else 0.0
        for node in found.graph
    }


def _reach(found: Projection, node: str) -> int:
    import networkx as nx

    graph = found.graph
    if isinstance(graph, nx.DiGraph):
        return len(nx.ancestors(graph, node))
    return len(nx.node_connected_component(graph, node)) - 1


_TWO_MODE = {
    "degree": metrics.two_mode_degree,
    "closeness": metrics.two_mode_closeness,
    "betweenness": metrics.two_mode_betweenness,
}
_ONE_MODE: dict[str, Callable[..., Values]] = {
    "degree": metrics.degree,
    "strength": metrics.strength,
    "closeness": metrics.closeness,
    "harmonic": metrics.harmonic,
    "betweenness": metrics.betweenness,
    "eigenvector": metrics.eigenvector,
    "pagerank": metrics.pagerank,
    "core": metrics.core,
}
