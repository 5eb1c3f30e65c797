"""Answers as pandas DataFrames."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from kgraph.asking.registry import columns
from kgraph.errors import NothingFound
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table, Thing

if TYPE_CHECKING:
    import pandas

P = ParamSpec("P")
#: columns of a hop, in frames of chains
HOP = ("from", "relation", "direction", "to", "role", "since", "until", "evidence")


class Asker:
    """Asks a graph the questions of `kgraph.asking` and makes frames of the answers."""

    def __init__(self, graph: StoredGraph) -> None:
        self._graph = graph

    def _frame(
        self, question: Callable[Concatenate[StoredGraph, P], Table],
        *words: P.args, **options: P.kwargs,
    ) -> pandas.DataFrame:  # fmt: skip
        return frame(self._table(question, *words, **options))

    def _table(
        self, question: Callable[Concatenate[StoredGraph, P], Table],
        *words: P.args, **options: P.kwargs,
    ) -> Table:  # fmt: skip
        """The answer; nothing found is an empty one, and why stands in its notes."""
        try:
            return question(self._graph, *words, **options)
        except NothingFound as nothing:
            return Table(columns(question.__name__), [], 0, notes=(str(nothing),))


def frame(table: Table) -> pandas.DataFrame:
    """A table as a frame of objects; `attrs["notes"]` holds its notes."""
    import pandas

    rows = [[_plain(cell) for cell in row] for row in table.rows]
    found = pandas.DataFrame(rows, columns=list(table.columns), dtype=object)
    found.attrs["notes"] = [*([table.lead] if table.lead else []), *table.notes]
    return found


def by_hop(table: Table) -> Table:
    """Chains with one row a hop: the number of the chain, of the hop, and the hop's values."""
    rows = [
        (number, position, *(hop[name] for name in HOP))
        for number, row in enumerate(table.dicts(), start=1)
        for position, hop in enumerate(row["hops"], start=1)
    ]
    return Table(("chain", "hop", *HOP), rows, len(rows), notes=table.notes)


def _plain(cell: Any) -> Any:
    """A thing as its label, a place as a pair, each part of a list so."""
    if isinstance(cell, Thing):
        return cell.label
    if isinstance(cell, list):
        return [_plain(part) for part in cell]
    return tuple(cell) if isinstance(cell, Evidence) else cell
