"""What the write path passes on: records, items, findings, and the places they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kgraph.model import shorten


@dataclass(frozen=True)
class Finding:
    """Something wrong in the data: where, what, and what to do about it."""

    severity: str  # "error" stops a build, "warning" does not
    file: str
    row: int | None
    column: str | None
    value: str
    message: str
    advice: str

    def __str__(self) -> str:
        where = self.file
        if self.row is not None:
            where += f", row {self.row}"
        if self.column:
            where += f", column {self.column}"
        value = f" “{shorten(self.value, 80)}”" if self.value else ""
        return f"{self.severity}: {where}:{value} {self.message}. {self.advice}"


@dataclass(frozen=True)
class Record:
    """One row of one table as a person wrote it: what a source states, before it is RDF."""

    table: str
    file: str
    row: int  # the row a spreadsheet program shows; the header is row 1
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """The trimmed cell, "" when the column is absent or empty."""
        return self.cells.get(column, "")

    def finding(self, column: str, message: str, advice: str, severity: str = "error") -> Finding:
        """A finding about one cell of this row."""
        value = self.get(column)
        return Finding(severity, self.file, self.row, column, value, message, advice)


_LOCATOR = re.compile(
    r"(?P<fragment>line=\d+,\d+|row=\d+(?:-\d+)?|page=\d+)|(?P<first>\d+)(?:\s*[-–]\s*(?P<last>\d+))?"
)


def locators(text: str) -> list[str]:
    """The fragment identifiers of a locator cell.

    `82-84, 99` names lines as an editor counts them and becomes
    `["line=81,84", "line=98,99"]`; `line=81,84`, `row=17` and `page=3` stay. Parts are
    separated by commas or semicolons. Raises ValueError for anything else.

    >>> locators("82-84; 99")
    ['line=81,84', 'line=98,99']
    """
    if _LOCATOR.sub("", text).strip(" ,;"):
        raise ValueError(f"'{text}' names no place in a source")
    found = []
    for part in _LOCATOR.finditer(text):
        if part["fragment"]:
            found.append(part["fragment"])
            continue
        first, last = int(part["first"]), int(part["last"] or part["first"])
        if not 1 <= first <= last:
            raise ValueError(f"lines {part[0]} do not count upward")
        found.append(f"line={first - 1},{last}")
    return found


@dataclass(frozen=True)
class Item:
    """A record whose references are resolved: IRIs instead of what people wrote."""

    record: Record
    iri: str  # of the thing, tie, fact ... it states
    source: str
    locators: tuple[str, ...]
    type: str = ""  # IRI segment of a thing's type
    subject: str = ""  # ties: from; facts and figures: about; judgements: a
    object: str = ""  # ties: to; judgements: b
    seats: tuple[str, ...] = ()  # region keys
