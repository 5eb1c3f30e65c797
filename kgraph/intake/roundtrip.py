"""Our own workbook, edited and taken in again: only the edits count, each where it belongs.

A row is known by its ids. What a source of the workspace states is changed there; what a shipped
document states cannot be changed, and that is said. Rows without an id are new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.mapping.values import cleaned
from kgraph.intake.sheets.grid import FileGrids, Grid
from kgraph.names import fold

#: columns that people leave empty in rows of their own
_IDS = ("id", "from_id", "to_id", "uri")

#: degrees by which a coordinate may differ after another program has saved it
_ROUNDED = 0.001

Cells = dict[str, str]


class Sheet(NamedTuple):
    """A sheet of the export as it would be written now: codes of its columns, headings, rows."""

    columns: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Edit(NamedTuple):
    """One change: what was edited, added or removed, the row of the file, before and after."""

    what: str  # cell, new, gone
    sheet: str  # things, ties
    row: int
    key: tuple[str, ...]
    column: str
    old: str
    new: str
    cells: Cells
    #: the row as it was, for edits of cells; the file with its sheet
    before: Cells | None = None
    place: str = ""


def is_export(book: FileGrids, sheets: Mapping[str, Sheet]) -> bool:
    """Whether a book is our workbook: sheets of things and ties with exactly our headings."""
    return all(_grid(book, sheets[name]) is not None for name in ("things", "ties"))


def edits(book: FileGrids, sheets: Mapping[str, Sheet]) -> list[Edit]:
    """What differs between the file and what the export would be now."""
    found = []
    for name, width in (("things", 1), ("ties", 3)):
        grid = _grid(book, sheets[name])
        if grid is not None:
            found += _edits(name, grid, sheets[name], width)
    return found


def _grid(book: FileGrids, sheet: Sheet) -> Grid | None:
    wanted = [fold(heading) for heading in sheet.headings]
    for grid in book.grids:
        if grid.rows and [fold(cell) for cell in grid.rows[0]][: len(wanted)] == wanted:
            return grid
    return None


def _edits(name: str, grid: Grid, sheet: Sheet, width: int) -> list[Edit]:
    before: dict[tuple[str, ...], list[Cells]] = defaultdict(list)
    for row in sheet.rows:
        cells = dict(zip(sheet.columns, row, strict=True))
        before[_key(name, cells)].append(cells)
    found = []
    for number, texts in enumerate(grid.rows[1:], start=2):
        padded = [*map(cleaned, texts), *[""] * len(sheet.columns)]
        cells = dict(zip(sheet.columns, padded, strict=False))
        if not any(cells.values()):
            continue
        key = _key(name, cells)
        if not all(key[:width]):
            key = _by_name(name, cells, before) or key
        if before.get(key) and all(key[:width]):
            old = _nearest(before[key], cells)
            found += [
                Edit(
                    "cell",
                    name,
                    number,
                    key,
                    column,
                    old[column],
                    cells[column],
                    cells,
                    old,
                    grid.file,
                )
                for column in sheet.columns
                if not _alike(old[column], cells[column], column)
                and not (column in _IDS and not cells[column])
            ]
        else:
            found.append(Edit("new", name, number, key, "", "", "", cells, None, grid.file))
    for key, rows in before.items():
        found += [Edit("gone", name, 0, key, "", "", "", own, own, grid.file) for own in rows]
    return found


def _nearest(candidates: list[Cells], cells: Cells) -> Cells:
    """The row of before with most cells alike; it is used up."""
    best = max(candidates, key=lambda old: sum(old[c] == cells[c] for c in old))
    candidates.remove(best)
    return best


def _key(name: str, cells: Cells) -> tuple[str, ...]:
    if name == "things":
        return (cells["id"],)
    return (cells["from_id"], fold(cells["relation"]), cells["to_id"])


def _by_name(
    name: str, cells: Cells, before: Mapping[tuple[str, ...], list[Cells]]
) -> tuple[str, ...] | None:
    """The key of a row without ids, by the names that it has; None when that is not one row."""
    columns = ("label", "type") if name == "things" else ("from", "relation", "to")
    own = [fold(cells[column]) for column in columns]
    found = [
        key
        for key, rows in before.items()
        if any([fold(row[column]) for column in columns] == own for row in rows)
    ]
    return found[0] if len(found) == 1 else None


def _alike(old: str, new: str, column: str) -> bool:
    """Whether two cells say the same. Programs round coordinates when they save a file.

    >>> _alike("9.360501", "9,3605", "lon"), _alike("2019-04-01", "01.04.2019", "since")
    (True, True)
    """
    if column in ("lon", "lat") and old and new:
        try:
            return abs(float(old.replace(",", ".")) - float(new.replace(",", "."))) < _ROUNDED
        except ValueError:
            return False
    return _plain(old, column) == _plain(new, column)


def _plain(text: str, column: str) -> str:
    """A cell as both sides write it: 9.50 is 9.5, 01.04.2019 is 2019-04-01."""
    if column in ("since", "until"):
        period = period_of(text, column)
        return period.since or period.until or text
    try:
        return str(float(text.replace(",", "."))) if text and not text.isdigit() else text
    except ValueError:
        return text
