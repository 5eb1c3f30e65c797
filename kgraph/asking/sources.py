"""What the sources of an answer are called where people read it."""

from __future__ import annotations

from typing import Any

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.names import slug


def with_names(graph: StoredGraph, table: Table) -> Table:
    """The answer for people: a list of one's own is cited by the name of its file and sheet.

    Its id, which programs use, is made of that name; sources whose id was given stay.
    """
    names: dict[str, str] = {}
    rows = [tuple(_named(graph, cell, names) for cell in row) for row in table.rows]
    return table._replace(rows=rows) if any(id_ != own for id_, own in names.items()) else table


def shown_name(graph: StoredGraph, source: str) -> str:
    """The name of the file, when the id of the source is made of it; else the id.

    A folder before the name that tells two files apart may be missing in the id.
    """
    title = graph.label(terms.thing_iri("source", source))
    return title if slug(title).startswith(source) and "." in title else source


def _named(graph: StoredGraph, cell: Any, names: dict[str, str]) -> Any:
    if isinstance(cell, Evidence):
        if cell.source not in names:
            names[cell.source] = shown_name(graph, cell.source)
        return cell._replace(source=names[cell.source])
    if isinstance(cell, list):
        return [_named(graph, part, names) for part in cell]
    if isinstance(cell, dict):
        return {name: _named(graph, part, names) for name, part in cell.items()}
    return cell
