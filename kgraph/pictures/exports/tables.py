"""Nodes and edges as tables: CSV for Gephi, R and UCINET, CSV for Neo4j, Parquet."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.output import render
from kgraph.pictures.exports.elements import Elements, ExportedEdge, ExportedNode, Value
from kgraph.words import refusals

#: attributes that stand first, in this order; others follow by name
_FIRST = ("type", "kind", "mode", "district", "state", "since", "until", "lon", "lat", "uri")
_EDGE = ("relation", "class", "role", "since", "until", "status", "note")


def files(found: Elements, form: str) -> dict[str, bytes]:
    """The tables of nodes and edges, or one of them ("csv-nodes", "csv-edges")."""
    made = _FORMS[form](found)
    if form == "csv-edges":
        return {"": made["edges.csv"]}
    return {"": made["nodes.csv"]} if form == "csv-nodes" else made


def node_table(found: list[ExportedNode]) -> Table:
    """One row a node; the id comes first, as R's igraph wants it."""
    names = [name for name in _columns(found, _FIRST) if name not in ("label", "bipartite")]
    rows = [(node.id, node.attributes["label"], *_cells(node.attributes, names)) for node in found]
    return Table(("Id", "Label", *names), rows, len(rows))


def edge_table(found: list[ExportedEdge]) -> Table:
    """One row an edge; the ends come first."""
    names = [name for name in _columns(found, _EDGE) if name not in ("label", "weight")]
    rows = [
        (
            edge.source, edge.target, "Directed" if edge.is_directed else "Undirected", edge.id,
            edge.attributes.get("label", ""), edge.attributes["weight"],
            *_cells(edge.attributes, names),
        )
        for edge in found
    ]  # fmt: skip
    return Table(("Source", "Target", "Type", "Id", "Label", "Weight", *names), rows, len(rows))


def _csv(found: Elements) -> dict[str, bytes]:
    return {
        "nodes.csv": render(node_table(found.nodes), "csv").encode(),
        "edges.csv": render(edge_table(found.edges), "csv").encode(),
    }


def _neo4j(found: Elements) -> dict[str, bytes]:
    """Tables for `neo4j-admin database import full`: types and ends stand in the headings."""
    nodes, edges = node_table(found.nodes), edge_table(found.edges)
    label = nodes.columns.index("type")
    names = tuple(_typed(name, found.nodes) for name in nodes.columns[2:])
    rows = [(row[0], row[label], row[1], *row[2:]) for row in nodes.rows]
    own = ("id:ID", ":LABEL", "label", *names)
    edge_names = tuple(_typed(name, found.edges) for name in edges.columns[6:])
    ties = [
        (row[0], row[1], str(edge.attributes.get("relation", found.name)).upper(), row[3],
         row[4], row[5], *row[6:])
        for row, edge in zip(edges.rows, found.edges, strict=True)
    ]  # fmt: skip
    ends = (":START_ID", ":END_ID", ":TYPE", "id", "label", "weight:double", *edge_names)
    return {
        "nodes.csv": render(Table(own, rows, len(rows)), "csv").encode(),
        "relationships.csv": render(Table(ends, ties, len(ties)), "csv").encode(),
    }


def _parquet(found: Elements) -> dict[str, bytes]:
    """Tables with typed columns; needs pyarrow, which `pip install kgraph[parquet]` brings."""
    import pandas

    made = {}
    for name, rows in (("nodes", _records(found.nodes)), ("edges", _edge_records(found.edges))):
        buffer = io.BytesIO()
        try:
            pandas.DataFrame(rows).to_parquet(buffer, index=False, engine="pyarrow")
        except ImportError as error:
            raise BadQuestion(refusals.NO_PYARROW) from error
        made[f"{name}.parquet"] = buffer.getvalue()
    return made


def _records(nodes: list[ExportedNode]) -> list[dict[str, Any]]:
    return [{"id": node.id, **node.attributes} for node in nodes]


def _edge_records(edges: list[ExportedEdge]) -> list[dict[str, Any]]:
    return [
        {"id": edge.id, "source": edge.source, "target": edge.target,
         "directed": edge.is_directed, **edge.attributes}
        for edge in edges
    ]  # fmt: skip


_FORMS: dict[str, Callable[[Elements], dict[str, bytes]]] = {
    "csv": _csv, "csv-nodes": _csv, "csv-edges": _csv, "neo4j": _neo4j, "parquet": _parquet,
}  # fmt: skip


def _columns(found: list[Any], first: tuple[str, ...]) -> list[str]:
    """The attributes that some have: those of `first`, others by name, evidence last."""
    names = {name for one in found for name in one.attributes}
    rest = sorted(names - set(first) - {"evidence"})
    last = ["evidence"] if "evidence" in names else []
    return [*(name for name in first if name in names), *rest, *last]


def _typed(name: str, found: list[Any]) -> str:
    """A heading with the type that Neo4j stores, where it is a number."""
    kinds = {type(one.attributes[name]) for one in found if name in one.attributes}
    if kinds == {int}:
        return f"{name}:long"
    return f"{name}:double" if kinds and kinds <= {int, float} else name


def _cells(attributes: dict[str, Value], names: list[str]) -> list[str]:
    """Cells as text: render() would round a longitude to four digits."""
    return [str(attributes.get(name, "")) for name in names]
