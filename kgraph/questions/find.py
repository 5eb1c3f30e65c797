"""`find`: things whose name, alias or abbreviation fits."""

from __future__ import annotations

from kgraph.graph.finding import fitting
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.terms import is_reference
from kgraph.words.responsible import WORDS

COLUMNS = ("id", "label", "type", "fit", "evidence")


def find(graph: StoredGraph, text: str, type_name: str = "") -> Table:
    """Things that `text` can mean, the best fit first.

    What only a reference names stands last, under a heading of its own. `fit` says how:
    exact, beginning, part, similar. `type_name` ("Network") keeps one type.
    """
    rows = [
        (thing.id, thing.label, thing.type, fit, graph.mentions(thing.id))
        for thing, fit in fitting(graph, text)
        if not type_name or thing.type.casefold() == type_name.casefold()
    ]
    headings: tuple[str, ...] = ()
    if any(is_reference(row[0]) for row in rows):
        say = WORDS[graph.language]
        headings = tuple(say["reference" if is_reference(row[0]) else "named"] for row in rows)
    return Table(COLUMNS, rows, len(rows), headings=headings)
