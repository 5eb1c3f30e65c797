"""Numbers that a source prints before its rows, as the annex does: "Nr. 26"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from kgraph import terms
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table

_OF_A_ROW = 40  # statements that cite one row, at most


def numbered(graph: StoredGraph, table: Table) -> Table:
    """The table with the numbers of the places in its cells, for those that have one."""
    found = numbers_of(graph, _places(cell for row in table.rows for cell in row))
    return table._replace(numbers=found) if found else table


def numbers_of(graph: StoredGraph, places: Iterable[Evidence]) -> dict[Evidence, str]:
    """The numbers of those places that have one."""
    return {place: number for place in sorted(set(places)) if (number := number_of(graph, place))}


def number_of(graph: StoredGraph, place: Evidence) -> str:
    """The number that a source prints before the row at a place, "" without one."""
    passage = f"{terms.ID}source/{place.source}#{place.locator}"
    # a row of a list is cited by a few statements, its heading by all: that has no number
    for quad in islice(graph.store.match(None, terms.DERIVED_FROM, passage), _OF_A_ROW):
        row = next(graph.store.match(quad.subject, terms.ROW), None)
        if row is not None:
            return str(row.object.value)
    return ""


def _places(cells: Iterable[Any]) -> Iterable[Evidence]:
    """The places in cells, at any depth."""
    for cell in cells:
        if isinstance(cell, Evidence):
            yield cell
        elif isinstance(cell, dict):
            yield from _places(cell.values())
        elif isinstance(cell, (list, tuple)):
            yield from _places(cell)
