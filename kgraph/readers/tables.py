"""CSV files and Excel workbooks -> records, with findings for whatever cannot be read."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Sequence

from kgraph.names import fold
from kgraph.readers import HEADINGS, TABLES, table_of
from kgraph.readers.contract import Reader, Reading, Territories
from kgraph.readers.separated import read_grid
from kgraph.readers.workbook import sheets
from kgraph.records import Finding, Record

MAX_BYTES = 50_000_000
_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_FORMULA = re.compile(r"=|[+\-@](?=[A-Za-z]+[\d(]|\d+[+\-*/])")


def read_folder(path: str) -> tuple[list[Record], list[Finding]]:
    """All tables in the folder `path` (not its subfolders), in the order of TABLES."""
    records: list[Record] = []
    findings: list[Finding] = []
    for name in sorted(os.listdir(path)):
        if name.startswith((".", "~$")) or not name.lower().endswith(_SUFFIXES):
            continue
        found, trouble = read_file(os.path.join(path, name))
        records += found
        findings += trouble
    order = {table: place for place, table in enumerate(TABLES)}
    records.sort(key=lambda record: order[record.table])
    return records, findings


def read_file(path: str) -> tuple[list[Record], list[Finding]]:
    """The records of one CSV file or workbook."""
    name = os.path.basename(path)
    trouble = _unreadable(path, name)
    if trouble:
        return [], [trouble]
    if name.lower().endswith(".xlsx"):
        grids, findings = sheets(path)
    else:
        grid, findings = read_grid(path, name)
        grids = [(name, os.path.splitext(name)[0], grid)] if not findings else []
    records: list[Record] = []
    for file, title, rows in grids:
        found, more = _records(file, title, rows)
        records += found
        findings += more
    return records, findings


def _read(path: str, _: Territories) -> Reading:
    records, findings = read_file(path)
    return Reading(tuple(records), tuple(findings))


READER = Reader("tables", _SUFFIXES, _read)


def rows(path: str) -> list[dict[str, str]]:
    """The rows of a shipped UTF-8 CSV file as dictionaries, unchecked."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _unreadable(path: str, name: str) -> Finding | None:
    if os.path.isdir(path):
        message, advice = "is a folder, not a table", "Move it away or put the file itself here"
    elif not os.path.exists(path):
        message, advice = "does not exist", "Check the path"
    elif os.path.getsize(path) > MAX_BYTES:
        size = os.path.getsize(path) / 1e6
        message = f"is {size:.0f} MB; tables of up to {MAX_BYTES / 1e6:.0f} MB are read"
        advice = "Split it, or leave out what is no network data"
    elif os.path.getsize(path) == 0:
        message, advice = "is empty", "Delete it, or save the table again with its header"
    else:
        return None
    return Finding("error", name, None, None, "", message, advice)


def _records(
    file: str, title: str, grid: Sequence[Sequence[str]]
) -> tuple[list[Record], list[Finding]]:
    table = table_of(title)
    if table is None:
        advice = "Name it after one of: " + ", ".join(TABLES)
        return [], [Finding("error", file, None, None, title, "is no table kgraph knows", advice)]
    if not grid or not any(cell.strip() for cell in grid[0]):
        return [], [Finding("error", file, 1, None, "", "has no header", _columns_advice(table))]
    columns = [_column(heading, table) for heading in grid[0]]
    findings = list(_header_findings(file, table, grid[0], columns))
    if any(finding.severity == "error" for finding in findings):
        return [], findings
    records = []
    for number, cells in enumerate(grid[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        findings += _row_findings(file, number, columns, cells)
        pairs = zip(columns, cells, strict=False)
        values = {name: cell.strip() for name, cell in pairs if name and cell.strip()}
        records.append(Record(table, file, number, values))
    return records, findings


def _column(heading: str, table: str) -> str | None:
    """Our name of a column headed `heading`, None when the table has no such column."""
    required, optional = TABLES[table]
    word = fold(heading)
    for name in (word.replace(" ", "_"), HEADINGS.get(word, "")):
        if name in required or name in optional:
            return name
    return None


def _header_findings(
    file: str, table: str, headings: Sequence[str], columns: Sequence[str | None]
) -> Iterator[Finding]:
    for required in TABLES[table][0]:
        if required not in columns:
            message = f"the column '{required}' is missing"
            yield Finding("error", file, 1, required, "", message, _columns_advice(table))
    for heading, column in zip(headings, columns, strict=True):
        if column and columns.count(column) > 1:
            advice = "Keep one of them"
            yield Finding("error", file, 1, column, heading, "the column is there twice", advice)
        elif column is None and heading.strip():
            message = f"the table {table} has no such column; it is not read"
            yield Finding("warning", file, 1, heading, "", message, _columns_advice(table))


def _row_findings(
    file: str, row: int, columns: Sequence[str | None], cells: Sequence[str]
) -> Iterator[Finding]:
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        message = f"the row has {len(cells)} cells, the header {len(columns)}"
        advice = "Put cells that contain the separator in quotation marks"
        yield Finding("error", file, row, None, cells[-1], message, advice)
    for column, cell in zip(columns, cells, strict=False):
        if column and _CONTROL.search(cell):
            message = f"the cell holds a control character ({_CONTROL.findall(cell)[0]!a})"
            shown = _CONTROL.sub("\ufffd", cell)
            yield Finding("error", file, row, column, shown, message, "Type the cell again")
        if column and _FORMULA.match(cell.strip()):
            advice = "Copy the cell and paste its value"
            message = "the cell holds a formula, not a value"
            yield Finding("error", file, row, column, cell, message, advice)


def _columns_advice(table: str) -> str:
    required, optional = TABLES[table]
    return f"Columns of {table}: {', '.join(required)}; optional: {', '.join(optional)}"
