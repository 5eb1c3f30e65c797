"""`find`: things whose name, alias or abbreviation fits."""

from __future__ import annotations

from kgraph.graph.finding import fitting
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table

COLUMNS = ("id", "label", "type", "fit", "evidence")


def find(graph: StoredGraph, text: str, type_name: str = "") -> Table:
    """Things that `text` can mean, the best fit first.

    `fit` says how: exact, beginning, part, similar. `type_name` ("Network") keeps one type.
    """
    rows = [
        (thing.id, thing.label, thing.type, fit, graph.mentions(thing.id))
        for thing, fit in fitting(graph, text)
        if not type_name or thing.type.casefold() == type_name.casefold()
    ]
    return Table(COLUMNS, rows, len(rows))
