"""Pajek, UCINET DL, CX2 of Cytoscape, and the matrix of a graph, as each program reads it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from kgraph.errors import BadQuestion
from kgraph.model import Table
from kgraph.output import render
from kgraph.pictures.exports.elements import Elements, ExportedEdge, ExportedNode
from kgraph.words import refusals

_ATTRIBUTE = {int: "integer", float: "double", str: "string"}


def files(found: Elements, form: str) -> dict[str, bytes]:
    """One file: `form` is "pajek", "dl", "cx2" or "matrix"."""
    return {"": _FORMS[form](found)}


def pajek(found: Elements) -> bytes:
    """Pajek's .net: two-mode graphs name the size of the first mode, as Pajek wants it.

    Vertices are numbered from 1; arcs have a direction, edges none. Labels only: attributes
    do not fit into the format.
    """
    order, first = _by_mode(found)
    number = {node.id: place for place, node in enumerate(order, start=1)}
    sizes = f"{len(order)} {first}" if found.modes else str(len(order))
    lines = [f"*Vertices {sizes}"]
    lines += [f"{number[node.id]} {_quoted(_name(node))}" for node in order]
    for head, directed in (("*Arcs", True), ("*Edges", False)):
        own = [edge for edge in found.edges if edge.is_directed == directed]
        if own:
            lines.append(head)
            lines += [f"{number[e.source]} {number[e.target]} {_weight(e)}" for e in own]
    return "\r\n".join((*lines, "")).encode("utf-8-sig")


def dl(found: Elements) -> bytes:
    """UCINET's DL as an edge list with embedded labels; a two-mode graph as edgelist2.

    An edge without direction of a one-mode graph stands in both directions, as UCINET reads
    lists. Labels are ids: they have no blanks and differ.
    """
    order, first = _by_mode(found)
    if found.modes:
        head = f"DL NR={first}, NC={len(order) - first}\r\nFORMAT = edgelist2"
    else:
        head = f"DL N={len(order)}\r\nFORMAT = edgelist1"
    lines = [head, "LABELS EMBEDDED", "DATA:"]
    for edge in found.edges:
        lines.append(f"{edge.source} {edge.target} {_weight(edge)}")
        if not found.modes and not edge.is_directed:
            lines.append(f"{edge.target} {edge.source} {_weight(edge)}")
    return "\r\n".join((*lines, "")).encode()


def cx2(found: Elements) -> bytes:
    """CX2 (Cytoscape 3.10 and NDEx): declared attributes, numbered nodes and edges."""
    number = {node.id: place for place, node in enumerate(found.nodes)}
    nodes: list[dict[str, Any]] = [
        {"id": number[node.id], "v": {"name": _name(node), "key": node.id, **_rest(node)}}
        for node in found.nodes
    ]
    edges: list[dict[str, Any]] = [
        {"id": place, "s": number[edge.source], "t": number[edge.target],
         "v": {"directed": edge.is_directed, **edge.attributes}}
        for place, edge in enumerate(found.edges)
    ]  # fmt: skip
    declared = {
        "networkAttributes": {"name": {"d": "string"}},
        "nodes": _declared([node["v"] for node in nodes]),
        "edges": _declared([edge["v"] for edge in edges]),
    }
    parts = [
        {"CXVersion": "2.0", "hasFragments": False},
        {"metaData": [{"name": "nodes", "elementCount": len(nodes)},
                      {"name": "edges", "elementCount": len(edges)}]},
        {"attributeDeclarations": [declared]},
        {"networkAttributes": [{"name": found.name}]},
        {"nodes": nodes}, {"edges": edges}, {"status": [{"success": True}]},
    ]  # fmt: skip
    return (json.dumps(parts, ensure_ascii=False) + "\n").encode()


def matrix(found: Elements) -> bytes:
    """The weights as a CSV matrix: adjacency, or incidence (first mode in rows) of two modes.

    Rows and columns are ids, in the order of their names. Parallel edges add up. Raises
    BadQuestion above 5,000 rows or columns: nobody opens such a table.
    """
    order, first = _by_mode(found)
    ids = [node.id for node in order]
    rows, columns = (ids[:first], ids[first:]) if found.modes else (ids, ids)
    if max(len(rows), len(columns)) > _LARGEST:
        raise BadQuestion(refusals.MATRIX_LARGE.of(n=len(ids), most=_LARGEST))
    cells = {row: dict.fromkeys(columns, 0.0) for row in rows}
    for edge in found.edges:
        cells[edge.source][edge.target] += float(edge.attributes["weight"])
        if not found.modes and not edge.is_directed and edge.source != edge.target:
            cells[edge.target][edge.source] += float(edge.attributes["weight"])
    lines = [(row, *(f"{value:.10g}" for value in cells[row].values())) for row in rows]
    return render(Table(("id", *columns), lines, len(lines)), "csv").encode()


_FORMS: dict[str, Callable[[Elements], bytes]] = {
    "pajek": pajek, "dl": dl, "cx2": cx2, "matrix": matrix,
}  # fmt: skip
_LARGEST = 5_000


def _by_mode(found: Elements) -> tuple[list[ExportedNode], int]:
    """The nodes, in two modes the first mode first, and how many that has."""
    first = [node for node in found.nodes if node.attributes.get("bipartite") == 0]
    if not found.modes:
        return found.nodes, len(found.nodes)
    return first + [node for node in found.nodes if node.attributes.get("bipartite")], len(first)


def _name(node: ExportedNode) -> str:
    return str(node.attributes["label"])


def _rest(node: ExportedNode) -> dict[str, str | int | float]:
    return {name: value for name, value in node.attributes.items() if name != "name"}


def _weight(edge: ExportedEdge) -> str:
    return f"{float(edge.attributes['weight']):.10g}"


def _quoted(label: str) -> str:
    """A label as Pajek reads it: in quotation marks, without any inside."""
    return '"' + " ".join(label.replace('"', "'").split()) + '"'


def _declared(values: list[dict[str, object]]) -> dict[str, dict[str, str]]:
    kinds: dict[str, set[type]] = {}
    for some in values:
        for name, value in some.items():
            kinds.setdefault(name, set()).add(type(value))
    return {
        name: {"d": "boolean" if own == {bool} else "double" if own == {int, float}
               else _ATTRIBUTE.get(next(iter(own)), "string")}
        for name, own in kinds.items()
    }  # fmt: skip
