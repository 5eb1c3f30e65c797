"""What columns and cells are called for a reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kgraph.model import Evidence, Table, Thing, cite
from kgraph.words.numbers import dates, hundredths, measured, moment, number
from kgraph.words.sentences import NO, SHOWN, YES

#: columns of codes that the table itself names (relations, kinds)
_CODES = ("relation", "first", "second", "kind")
#: columns of dates, and of a day with the time of day
_DATES = ("since", "until", "issued", "confirmed", "newest", "period", "date")
_MOMENTS = ("time",)
#: columns of whole numbers that are names of rows, years, keys
_ROUGH = ("score", "confidence")  # shares of points, to two places
_UNMARKED = ("row", "nr", "year", "step")


@dataclass(frozen=True)
class Wording:
    """Who reads a table: the language, and whether codes and columns are named for people.

    `numbers` are places that have a number of their own, as rows of the annex have.
    """

    language: str = "en"
    labels: Mapping[str, str] = field(default_factory=dict)
    named: bool = False
    numbers: Mapping[Evidence, str] = field(default_factory=dict)

    def heading(self, column: str) -> str:
        """What a column is called."""
        if not self.named:
            return column
        from kgraph.words.answers import HEADINGS

        return HEADINGS[self.language].get(column, column)

    def cell(self, column: str, cell: Any) -> str:
        """A cell for people."""
        if isinstance(cell, int) and not isinstance(cell, bool) and column in _UNMARKED:
            return str(cell)
        if isinstance(cell, float) and column in _ROUGH and not cell.is_integer():
            return self._rough(cell)
        return self.word(column, self.dated(column, plain(cell, self.language, self.numbers)))

    def _rough(self, value: float) -> str:
        return hundredths(value, self.language) if self.language == "de" else plain(value)

    def dated(self, column: str, text: str) -> str:
        """The text of a cell, in a column of dates as people write one."""
        if not self.named:
            return text
        if column in _DATES:
            return dates(text, self.language)
        return moment(text, self.language) if column in _MOMENTS else text

    def worded(self, column: str, cell: Any) -> Any:
        """A cell of a workbook: codes are named, numbers stay numbers."""
        if isinstance(cell, float) and column in _ROUGH and not cell.is_integer():
            return self._rough(cell)
        return self.word(column, self.dated(column, cell)) if isinstance(cell, str) else cell

    def word(self, column: str, text: str) -> str:
        """What the code `text` in a column is called; other text stays."""
        if not self.named:
            return text
        from kgraph.words.cells import CELLS

        own = CELLS.get(column, {})
        if text in own:
            return own[text].say(self.language)
        if column in _CODES and self.language != "en":
            return ", ".join(self.labels.get(code, code) for code in text.split(", "))
        return text

    def leading(self, table: Table) -> list[str]:
        """What is said before a table, and an empty line."""
        from kgraph.output.cleaning import clean

        return [clean(table.lead), ""] if table.lead else []

    def closing(self, table: Table) -> list[str]:
        """The notes below a table, and how much of it is shown."""
        from kgraph.output.cleaning import clean

        notes = [clean(note) for note in table.notes]
        shown = len(table.rows)
        if shown < table.total:
            notes.append(SHOWN.say(self.language, shown=shown, n=table.total))
        return ["", *notes] if notes else []


def plain(
    value: Any, language: str = "en", numbers: Mapping[Evidence, str] | None = None
) -> str:  # fmt: skip
    """A cell as text."""
    if value is None:
        return ""
    if isinstance(value, Thing):
        return value.label
    if isinstance(value, bool):
        return (YES if value else NO).say(language)
    if isinstance(value, float):
        return measured(value, language)
    if isinstance(value, int) and language == "de":
        return number(value, language)
    if is_list(value):
        if is_evidence(value):
            return cite(value, language, numbers)
        return "; ".join(plain(part, language) for part in value)
    return str(value)


def is_list(value: Any) -> bool:
    """Whether a cell holds several values."""
    return isinstance(value, (list, tuple)) and not isinstance(value, (Evidence, Thing))


def is_evidence(value: Sequence[Any]) -> bool:
    """Whether a list is one of places in sources."""
    return bool(value) and all(isinstance(part, Evidence) for part in value)
