"""What the write path passes on: records, items, findings, and the places they name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kgraph.model import shorten
from kgraph.words.said import Sayable
from kgraph.words.tables import findings as words


@dataclass(frozen=True)
class Finding:
    """Something wrong in the data: where, what, and what to do about it."""

    severity: str  # "error" stops a build, "warning" does not
    file: str
    row: int | None
    column: str | None
    value: str
    wrong: Sayable
    todo: Sayable

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.wrong)

    @property
    def advice(self) -> str:
        """What to do about it, in English."""
        return str(self.todo)

    def say(self, language: str) -> str:
        """All of it on one line, for a reader of "de" or "en"."""
        place = self.file
        if self.row is not None:
            place += words.ROW.say(language, row=str(self.row))
        if self.column:
            place += words.COLUMN.say(language, column=self.column)
        value = words.VALUE.say(language, value=shorten(self.value, 80)) if self.value else ""
        return words.FINDING.say(
            language, severity=words.SEVERITIES[self.severity], place=place, value=value,
            message=self.wrong, advice=self.todo,
        )  # fmt: skip

    def __str__(self) -> str:
        return self.say("en")


class Unreadable(Exception):
    """A file, or the rest of it, cannot be read; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(str(finding))
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Record:
    """One row of one table as a person wrote it: what a source states, before it is RDF."""

    table: str
    file: str
    row: int  # the row a spreadsheet program shows; the header is row 1
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """The trimmed cell, "" when the column is absent or empty."""
        return self.cells.get(column, "")

    def finding(
        self, column: str, message: Sayable, advice: Sayable, severity: str = "error"
    ) -> Finding:
        """A finding about one cell of this row."""
        value = self.get(column)
        return Finding(severity, self.file, self.row, column, value, message, advice)


_DIGITS = "[0-9]{1,9}"
_LOCATOR = re.compile(
    rf"line=(?P<after>{_DIGITS}),(?P<until>{_DIGITS})|row=(?P<row>{_DIGITS})(?:-(?P<end>{_DIGITS}))?"
    rf"|page=(?P<page>{_DIGITS})(?:&line=(?P<on>{_DIGITS}))?|paragraph=(?P<paragraph>{_DIGITS})"
    rf"|(?P<first>{_DIGITS})(?:\s{{0,9}}[-–]\s{{0,9}}(?P<last>{_DIGITS}))?"
)


def locators(text: str) -> list[str]:
    """The fragment identifiers of a locator cell.

    `82-84, 99` names lines as an editor counts them and becomes
    `["line=81,84", "line=98,99"]`; `line=81,84`, `row=17`, `page=3`, `page=3&line=12` (a line of
    a page, as `kgraph read` counts them) and `paragraph=7` stay. Parts are separated by commas
    or semicolons. Raises ValueError for anything else, and for places that count downward.

    >>> locators("82-84; 99")
    ['line=81,84', 'line=98,99']
    """
    if _LOCATOR.sub("", text).strip(" ,;"):
        raise ValueError(words.BAD_LOCATOR.of(text=shorten(text, 80)))
    return [_fragment(part) for part in _LOCATOR.finditer(text)]


def _fragment(part: re.Match[str]) -> str:
    if part["first"]:
        first, last = int(part["first"]), int(part["last"] or part["first"])
        if not 1 <= first <= last:
            raise ValueError(words.LINES_DOWN.of(text=part[0]))
        return f"line={first - 1},{last}"
    after, until = int(part["after"] or 0), int(part["until"] or 1)
    row, end = int(part["row"] or 1), int(part["end"] or part["row"] or 1)
    counted = [int(part[name]) for name in ("page", "on", "paragraph") if part[name] is not None]
    if after >= until or not 1 <= row <= end or any(number < 1 for number in counted):
        raise ValueError(words.NOT_UPWARD.of(text=part[0]))
    return part[0]


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


class TextPassage(NamedTuple):
    """A line or paragraph of a document and its place there (`line=81,82`, `page=3`)."""

    locator: str
    text: str
