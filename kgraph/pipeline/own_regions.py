"""Regions that the tables have themselves: what lies in what, and who sits there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.gazetteer import Gazetteer
from kgraph.records import Finding, Record
from kgraph.references import References
from kgraph.words.tables import rules

#: columns of a seat, the most precise first
_SEAT = ("place", "district", "state")


def with_parents(records: Sequence[Record]) -> list[Record]:
    """The records, and for each region that names the one around it that it lies in that."""
    found = list(records)
    for record in records:
        if record.table == "regions" and record.get("parent"):
            name = record.get("id") or record.get("name")
            cells = {"from": name, "relation": "within", "to": record.get("parent")}
            own = {column: record.get(column) for column in ("source", "locator")}
            found.append(replace(record, table="ties", cells={**cells, **own}))
    return found


def own_seat(
    record: Record, gazetteer: Gazetteer, references: References
) -> tuple[str, Record, list[Finding]]:
    """The id of the region of the tables that the seat names, and the row without such names.

    The official register comes first: a region of the tables counts where that knows no place
    of the name. The id of a region must not look like an official key.
    """
    findings = []
    if record.table == "regions" and record.get("id").isdigit():
        findings.append(record.finding("id", rules.LIKE_A_KEY, rules.LETTER_BEFORE))
    named = {
        column: found
        for column in _SEAT
        if record.get(column)
        and (found := references.region(record.get(column)))
        and not gazetteer.resolve(record.get(column)).keys
    }
    if not named:
        return "", record, findings
    cells = {column: cell for column, cell in record.cells.items() if column not in named}
    return (
        next(named[column] for column in _SEAT if column in named),
        replace(record, cells=cells),
        findings,
    )
