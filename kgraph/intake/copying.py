"""Whether a copy of an added file may be kept: not when any part of it may hold persons' data."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from kgraph.intake.mapping.tables import role_of
from kgraph.intake.persons import is_person, names_person
from kgraph.intake.proposal import Proposal
from kgraph.intake.sheets.beside import kept_beside
from kgraph.intake.sheets.grid import FileGrids, Grid
from kgraph.words.intake import persons as words
from kgraph.words.said import Sayable


def against_copy(content: bytes, book: FileGrids, proposal: Proposal) -> list[Sayable]:
    """Why no copy of a file is kept, in words; [] when one may be.

    `book` is what was read of the file, `proposal` what of that is taken in.
    """
    found: list[Sayable] = []
    if proposal.left_out:
        found.append(words.CELLS)
    read = {reading.region.grid.file for reading in proposal.tables}
    read |= {place for place, _ in proposal.graphs}
    others = [grid.sheet or grid.file for grid in book.grids if _is_unread(grid, read)]
    names = [*book.unread, *others]
    if names:
        found.append(words.SHEETS.of(names=names))
    columns = list(dict.fromkeys(_unread_texts(proposal)))
    if columns:
        found.append(words.COLUMNS.of(names=columns))
    cells = (cell for grid in book.grids for row in grid.rows for cell in row)
    if (not found and _persons(cells)) or _persons(_loose(content, proposal.file)):
        found.append(words.ABOVE)
    return [*found, *kept_beside(content, proposal.file)]


def against_export_copy(content: bytes, book: FileGrids, file: str) -> list[Sayable]:
    """The same for our own workbook: its cells, and what was put beside them."""
    found: list[Sayable] = [words.SHEETS.of(names=book.unread)] if book.unread else []
    if _persons(cell for grid in book.grids for row in grid.rows for cell in row):
        found.append(words.ABOVE)
    return [*found, *kept_beside(content, file)]


def _is_unread(grid: Grid, read: set[str]) -> bool:
    return grid.file not in read and any(cell.strip() for row in grid.rows for cell in row)


def _unread_texts(proposal: Proposal) -> Iterator[str]:
    """Columns nothing is taken from, with text in them and no heading that says it is harmless."""
    unread = set(proposal.unread)
    for reading in proposal.tables:
        for column in reading.region.columns:
            name = column.heading or column.letter
            own = (reading.region.grid.file, name)
            if own in unread and not role_of(column.heading):
                cells = reading.region.cells(column)
                if any(sign.isalpha() for cell in cells for sign in cell):
                    yield name


def _persons(cells: Iterable[str]) -> bool:
    return any(is_person(cell) or names_person(cell) for cell in set(cells) if cell)


def _loose(content: bytes, file: str) -> Iterator[str]:
    """The strings of a text that is not read cell by cell: nested JSON, attributes, literals."""
    ending = os.path.splitext(file)[1].lower()
    if ending not in (".json", ".jsonl", ".ndjson", ".graphml", ".gexf", ".ttl", ".trig",
                      ".jsonld", ".nt", ".nq"):  # fmt: skip
        return
    import re

    text = content.decode("utf-8", "replace")
    for found in re.findall(r'"((?:[^"\\]|\\.){2,500})"|>([^<>]{2,500})<', text):
        yield from (part for part in found if part)
