"""One measure of a projection, chosen by name; and how its values read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kgraph import metrics
from kgraph.measures.asked import EXACT_UP_TO, SAMPLED_SOURCES, Asked
from kgraph.metrics.centrality import estimated_betweenness
from kgraph.projections import Projection
from kgraph.words.measures import MEASURES, NOTES
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


def reading(found: Projection, name: str, node: str, values: Values, language: str) -> str:
    """The sentence that says what the value of a node means."""
    value = values[node] or 0.0
    others = max(found.graph.number_of_nodes() - 1, 0)
    two_mode = found.first is not None and name in _TWO_MODE
    largest = max((v for v in values.values() if v), default=0.0)
    part = value / largest if largest and name == "eigenvector" else value
    if name == "degree" and not two_mode:
        part = value / others if others else 0.0
    return entry(
        MEASURES, language, name + "2" if two_mode else name, count=f"{value:.0f}",
        others=others, share=share(part, language), value=significant(value, language),
        reach=_reach(found, node) if name == "closeness" else 0,
    )  # fmt: skip


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
