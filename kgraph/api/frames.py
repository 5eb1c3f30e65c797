"""Answers as pandas DataFrames."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from kgraph.asking.registry import columns
from kgraph.errors import NothingFound
from kgraph.graph.numbering import numbered
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table, Thing

if TYPE_CHECKING:
    import pandas

P = ParamSpec("P")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NUMBERS: dict[str, Callable[[str], int | float]] = {
    "integer": int, "int": int, "long": int, "nonNegativeInteger": int,
    "decimal": float, "double": float, "float": float,
}  # fmt: skip
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
            return numbered(self._graph, question(self._graph, *words, **options))
        except NothingFound as nothing:
            return Table(columns(question.__name__), [], 0, notes=(str(nothing),))


def frame(table: Table) -> pandas.DataFrame:
    """A table as a frame; `attrs["notes"]` holds its notes.

    `attrs["numbers"]` says which places have a number of their own, as rows of the annex have:
    `source#locator` -> "26".

    Columns of numbers, truth values and whole dates are Int64, Float64, boolean and datetime64
    (pandas' own "nothing" where empty); text, lists and dates such as "2015" stay objects, with
    None where empty.
    """
    rows = [[_plain(cell) for cell in row] for row in table.rows]
    lead = [table.lead] if table.lead else []
    found = _frame(table.columns, rows, [*lead, *table.notes])
    found.attrs["numbers"] = {f"{p.source}#{p.locator}": n for p, n in table.numbers.items()}
    return found


def of_results(found: Mapping[str, Any]) -> pandas.DataFrame | bool:
    """Results in the W3C's JSON as a frame, typed by their datatypes; of an ASK the answer."""
    if "boolean" in found:
        return bool(found["boolean"])
    columns = tuple(found["head"]["vars"])
    rows = [
        [_value(row[column]) if column in row else None for column in columns]
        for row in found["results"]["bindings"]
    ]
    return _frame(columns, rows, ())


def _frame(columns: Sequence[str], rows: list[list[Any]], notes: Sequence[str]) -> pandas.DataFrame:
    import pandas

    found = pandas.DataFrame(rows, columns=list(columns), dtype=object)
    for name in dict.fromkeys(columns):
        if isinstance(found[name], pandas.Series) and (kind := _kind(found[name])):
            found[name] = found[name].astype(kind)
    found.attrs["notes"] = list(notes)
    return found


def _kind(column: pandas.Series[Any]) -> Any:
    """The type that all values of a column have, "" for text and lists."""
    kinds = {type(value) for value in column if value is not None}
    if kinds == {bool}:
        return "boolean"
    if kinds == {int}:
        return "Int64"
    if kinds and kinds <= {int, float}:
        return "Float64"
    whole_days = kinds == {str} and all(v is None or _DAY.fullmatch(v) for v in column)
    return "datetime64[s]" if whole_days else ""


def _value(term: Mapping[str, Any]) -> Any:
    """A term of a result: numbers and truth values as such, else its text."""
    value, kind = term["value"], str(term.get("datatype", "")).rpartition("#")[2]
    if not isinstance(value, str):  # a quoted triple
        return f"<<{' '.join(str(_value(part)) for part in value.values())}>>"
    if kind == "boolean":
        return value == "true"
    try:
        return _NUMBERS[kind](value) if kind in _NUMBERS else value
    except ValueError:
        return value


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
