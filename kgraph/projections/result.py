"""What a projection is asked and what it gives back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kgraph.projections.hubs import HUB_SHARE, Hub

if TYPE_CHECKING:
    import networkx as nx

WEIGHTINGS = ("newman", "count")


@dataclass(frozen=True)
class Options:
    """How to project: keep hubs, count shared things plainly, roll units up."""

    keep_hubs: bool = False
    hub_share: float = HUB_SHARE
    weighting: str = "newman"
    roll_up: bool = False


@dataclass(frozen=True)
class Projection:
    """A graph and how it came about.

    Edges carry `weight` (their strength), `count` (stated ties or shared things) and `via`
    (the shared things, or the nodes of the ties). `first` holds the nodes of the first mode
    of a two-mode graph and is None for others. `hubs` are named whether kept or left out.
    `joined` (thing -> the nodes it joins) is what a one-mode graph was drawn from.
    """

    name: str
    graph: nx.Graph[str]
    first: frozenset[str] | None = None
    hubs: tuple[Hub, ...] = ()
    hubs_kept: bool = False
    options: Options = field(default_factory=Options)
    joined: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def edge_weight(self) -> str:
        """Name of the edge attribute that holds strength."""
        return "weight"


def add_nodes(graph: nx.Graph[str], nodes: Iterable[str]) -> None:
    """Add nodes in the order of their names."""
    graph.add_nodes_from(sorted(nodes))


def add_edges(
    graph: nx.Graph[str], edges: Mapping[tuple[str, str], tuple[float, Sequence[str]]]
) -> None:
    """Add edges (pair -> weight and what is behind it) in the order of their names."""
    for (a, b), (weight, via) in sorted(edges.items()):
        graph.add_edge(a, b, weight=weight, count=len(via), via=tuple(via))
