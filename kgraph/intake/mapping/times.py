"""The time that a row says about a thing or a tie -> since and until, or on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kgraph.intake.mapping.cells import RowReader
from kgraph.intake.mapping.model import Take
from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.mapping.values import is_nothing
from kgraph.names import fold
from kgraph.words.intake import mapping as words
from kgraph.words.intake.headings import STATUSES


class TimeTold(NamedTuple):
    """Columns of our tables, and times that are too vague for them as facts."""

    cells: dict[str, str]
    facts: tuple[tuple[str, str], ...]


def told(fields: Mapping[str, Take], line: RowReader) -> TimeTold:
    """What the columns since, until, period, on and status of a row say together."""
    cells: dict[str, str] = {}
    facts = []
    for column in ("period", "since", "until", "on"):
        text = line.text(fields[column]) if column in fields else ""
        if not text:
            continue
        period = period_of(text, column)
        if period.wrong in ("vague", "day"):
            wrong = words.DATES[period.wrong]
            line.find(fields[column].column, text, wrong, words.KEPT_AS_FACT)
            facts.append((column, text))
        elif period.wrong:
            severity = "error" if period.wrong == "backwards" else "warning"
            wrong = words.DATES[period.wrong]
            line.find(fields[column].column, text, wrong, words.WRITE_DATE, severity)
        elif column == "on" and period.since == period.until:
            cells |= {"on": period.since} if not cells and period.since else {}
        else:
            cells |= {"since": period.since} if period.since else {}
            cells |= {"until": period.until} if period.until else {}
    since, until = cells.get("since", ""), cells.get("until", "")
    if since and until and since[: len(until)] > until[: len(since)]:
        column = next((fields[c].column for c in ("until", "period") if c in fields), "")
        backwards = words.DATES["backwards"]
        line.find(column, f"{since} – {until}", backwards, words.WRITE_DATE, "error")
    if "status" in fields:
        text = line.text(fields["status"])
        status = STATUSES.get(fold(text), "")
        cells |= {"status": status} if status else {}
        if text and not status and not is_nothing(text):
            line.find(fields["status"].column, text, words.NO_STATUS, words.STATUS_KEPT)
            facts.append(("status", text))
    return TimeTold(cells, tuple(facts))
