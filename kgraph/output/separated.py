"""CSV: plain cells for spreadsheets and programs; places for people and as fragments."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from kgraph.model import Evidence, Table, Thing
from kgraph.output.cleaning import harmless
from kgraph.output.wording import Wording, is_evidence, is_list, plain

_GERMAN_EXCEL = "de"
#: the column of fragments (RFC 5147, 7111, 8118) beside one of places for people
LOCATORS = "locators"


def as_csv(table: Table, reader: Wording, excel: str = "") -> str:
    """Rows as CSV (RFC 4180); for a German Excel with semicolons and decimal commas.

    Beside a column of places stands one that has them as `source#fragment`, for programs.
    """
    buffer = io.StringIO(newline="")
    is_german = excel == _GERMAN_EXCEL
    writer = csv.writer(buffer, lineterminator="\r\n", delimiter=";" if is_german else ",")
    table = with_fragments(table)
    writer.writerow([reader.heading(name) for name in table.columns])
    for row in table.rows:
        pairs = zip(table.columns, row, strict=True)
        writer.writerow([harmless(_cell(reader, name, cell, is_german)) for name, cell in pairs])
    return buffer.getvalue()


def with_fragments(table: Table) -> Table:
    """The table with a column of fragments after each column of places."""
    places = [at for at in range(len(table.columns)) if _holds_places(table, at)]
    if not places:
        return table
    columns = list(_beside(table.columns, places, [LOCATORS] * len(places)))
    rows = [tuple(_beside(row, places, [_fragments(row[at]) for at in places]))
            for row in table.rows]  # fmt: skip
    return table._replace(columns=tuple(columns), rows=rows)


def _holds_places(table: Table, at: int) -> bool:
    cells = [row[at] for row in table.rows]
    if any(is_list(cell) and is_evidence(cell) for cell in cells):
        return True
    return table.columns[at] == "evidence" and not any(cells)


def _beside(cells: Sequence[Any], places: Sequence[int], others: Sequence[Any]) -> Iterator[Any]:
    for at, cell in enumerate(cells):
        yield cell
        if at in places:
            yield others[places.index(at)]


def _fragments(cell: Any) -> str:
    if not is_list(cell) or not is_evidence(cell):
        return ""
    return " | ".join(f"{source}#{locator}" for source, locator in cell)


def _cell(reader: Wording, name: str, cell: Any, is_german: bool) -> str:
    if is_list(cell) and is_evidence(cell):
        return reader.cell(name, cell)
    text = _plain(cell, is_german, reader.language)
    return reader.word(name, reader.dated(name, text) if is_german else text)


def _plain(cell: Any, is_german: bool, language: str) -> str:
    """A cell for a spreadsheet; a number in full."""
    if isinstance(cell, Evidence):
        return f"{cell.source}#{cell.locator}"
    if isinstance(cell, Thing):
        return cell.label
    if isinstance(cell, float) and is_german:
        whole = repr(int(cell)) if cell.is_integer() else f"{Decimal(repr(cell)):f}"
        return whole.replace(".", ",")
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return repr(cell)
    if isinstance(cell, (list, tuple)):
        return " | ".join(_plain(part, is_german, language) for part in cell)
    if isinstance(cell, dict):
        return ", ".join(_plain(part, is_german, language) for part in cell.values() if part)
    return plain(cell, language)
