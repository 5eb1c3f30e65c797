"""A projection as an export: what is measured is what is taken along."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.graph.stored import StoredGraph
from kgraph.graph.world import World
from kgraph.measures.annotated import annotated, short
from kgraph.measures.asked import Asked
from kgraph.pictures.exports.elements import Elements, ExportedEdge, ExportedNode, stated
from kgraph.projections import MODES


def projected(graph: StoredGraph, asked: Asked, measures: Sequence[str] = ()) -> Elements:
    """Nodes and edges of a projection with the measures asked for; ids as in other exports."""
    made = annotated(World(graph), asked, measures)
    modes = MODES.get(asked.projection)
    nodes = [ExportedNode(short(node), stated(dict(data))) for node, data in made.nodes(data=True)]
    edges = [
        ExportedEdge(f"e{number}", short(a), short(b), stated(dict(data)), made.is_directed())
        for number, (a, b, data) in enumerate(_edges(made), start=1)
    ]
    return Elements(asked.projection, nodes, edges, made.is_directed(), modes=modes)


def _edges(made: object) -> list[tuple[str, str, dict[str, str | int | float]]]:
    """The edges by name; in two modes from the first to the second."""
    import networkx as nx

    assert isinstance(made, nx.Graph)
    second = {node for node, data in made.nodes(data=True) if data.get("bipartite")}
    found = []
    for a, b, data in made.edges(data=True):
        swap = a in second if second else not made.is_directed() and b < a
        found.append((b, a, data) if swap else (a, b, data))
    return sorted(found, key=lambda edge: edge[:2])
