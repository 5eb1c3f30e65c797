"""What edits of our own workbook come to: the tables after them, and what was refused."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kgraph.gazetteer import Gazetteer
from kgraph.intake.codes import CodeBook
from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.roundtrip import Edit
from kgraph.intake.rows import Rows
from kgraph.records import Finding
from kgraph.words.intake import roundtrip as words
from kgraph.words.said import Sayable

TABLES = {
    "network": "networks", "institution": "institutions", "project": "projects",
    "programme": "programmes", "event": "events",
}  # fmt: skip


class Around(NamedTuple):
    """What edits are held against.

    `names` are the ids by folded label, `base` the ids that other sources than one's own give.
    """

    codes: CodeBook
    places: Gazetteer
    names: Mapping[str, Collection[str]] = {}
    base: Collection[str] = ()


@dataclass
class Outcome:
    """The tables of each source after the edits, and what could not be done."""

    sources: dict[str, Rows]
    edits: list[Edit] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    #: rows that an edit made or changed, each with it
    touched: list[tuple[dict[str, str], Edit]] = field(default_factory=list)


def refuse(
    out: Outcome, edit: Edit, value: str, wrong: Sayable, todo: Sayable, how: str = "error"
) -> None:
    """Keep a finding about an edit, with the sheet and the row of the file."""
    column = edit.column or None
    out.findings.append(Finding(how, edit.place, edit.row or None, column, value, wrong, todo))


def day_in(out: Outcome, edit: Edit, column: str, text: str) -> str | None:
    """A date as tables want it; None, with a finding, when it is none."""
    if not text:
        return ""
    period = period_of(text, column)
    day = period.until or period.since if column == "until" else period.since or period.until
    if not day:
        refuse(out, edit._replace(column=column), text, words.NO_DATE, words.WRITE_DATE)
    return day or None
