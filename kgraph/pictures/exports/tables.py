"""Nodes and edges as CSV with the column names that Gephi, igraph (R) and UCINET look for."""

from __future__ import annotations

from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.output import render
from kgraph.pictures.exports.elements import ExportedEdge, ExportedNode, edges, nodes

_NODE = ("type", "kind", "district", "state", "since", "until", "lon", "lat", "uri", "evidence")
_EDGE = ("relation", "class", "role", "since", "until", "status", "note", "evidence")


def files(graph: StoredGraph, form: str, scope: str, parallel: str) -> dict[str, bytes]:
    """nodes.csv and edges.csv, or one of them ("csv-nodes", "csv-edges")."""
    drawn = edges(graph, scope, parallel)
    if form == "csv-edges":
        return {"": _csv(edge_table(drawn))}
    if form == "csv-nodes":
        return {"": _csv(node_table(nodes(graph, drawn)))}
    return {
        "nodes.csv": _csv(node_table(nodes(graph, drawn))), "edges.csv": _csv(edge_table(drawn)),
    }  # fmt: skip


def node_table(found: list[ExportedNode]) -> Table:
    """One row a node; the id comes first, as R's igraph wants it."""
    rows = [
        (node.id, node.attributes["label"], *(_cell(node.attributes, name) for name in _NODE))
        for node in found
    ]
    return Table(("Id", "Label", *_NODE), rows, len(rows))


def edge_table(found: list[ExportedEdge]) -> Table:
    """One row an edge; the ends come first."""
    rows = [
        (
            edge.source, edge.target, "Directed", edge.id, edge.attributes["label"],
            edge.attributes["weight"], *(_cell(edge.attributes, name) for name in _EDGE),
        )
        for edge in found
    ]  # fmt: skip
    return Table(("Source", "Target", "Type", "Id", "Label", "Weight", *_EDGE), rows, len(rows))


def _cell(attributes: dict[str, str | int | float], name: str) -> str:
    """A cell as text: render() would round a longitude to four digits."""
    return str(attributes.get(name, ""))


def _csv(table: Table) -> bytes:
    return render(table, "csv").encode()
