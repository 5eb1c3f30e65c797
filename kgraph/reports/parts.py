"""What a report is made of: plain text, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple


class ReportSection(NamedTuple):
    """A heading, a table (columns and rows of text), and what is said below it.

    `widths` are shares of the page, one a column.
    """

    heading: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    widths: Sequence[int] = ()


class RegionReport(NamedTuple):
    """A title, sentences that say the most at once, and the sections."""

    title: str
    language: str
    lead: Sequence[str]
    sections: Sequence[ReportSection]
    notes: Sequence[str] = ()


def first_few(
    rows: Sequence[Sequence[str]], most: int, more: Callable[[int], str]
) -> tuple[Sequence[Sequence[str]], Sequence[str]]:
    """The first rows, and, when some are left out, what `more` says of how many."""
    left = len(rows) - most
    return rows[:most], ((more(left),) if left > 0 else ())
