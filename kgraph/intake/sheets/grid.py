"""What every file becomes: grids of text, each cell where a spreadsheet program shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kgraph.records import Finding


class Choice(NamedTuple):
    """What the user says about a file instead of leaving it to a guess."""

    encoding: str = ""
    sheets: tuple[str, ...] = ()


#: nothing is said: everything is recognised
AS_IT_IS = Choice()


class Grid(NamedTuple):
    """The cells of a sheet, row by row; the row at position 0 is row 1 of the sheet.

    `file` names file and sheet as people see them ("Liste.xlsx[Mitglieder]"), `sheet` is empty
    for files without sheets. Merged cells hold their text in every part. `form` is "table", or
    "things" and "ties" for the nodes and edges of a graph file.
    """

    file: str
    sheet: str
    rows: Sequence[Sequence[str]]
    form: str = "table"
    #: (first row, last row, first column, last column) of merged cells, from 0
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, "" outside the grid; positions count from 0."""
        cells = self.rows[row] if row < len(self.rows) else ()
        return cells[column] if column < len(cells) else ""


class FileGrids(NamedTuple):
    """A file as grids, with what is wrong with it and what was guessed about it."""

    grids: tuple[Grid, ...] = ()
    findings: tuple[Finding, ...] = ()
    #: titles of sheets that are not read: hidden ones, and those nobody named
    unread: tuple[str, ...] = ()


def letter(column: int) -> str:
    """The letters of a column of a spreadsheet, counted from 0.

    >>> letter(0), letter(27)
    ('A', 'AB')
    """
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found
