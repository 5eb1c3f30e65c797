"""What the write path found, as answers: findings of tables, and what a reader read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kgraph.model import Evidence, Table
from kgraph.names import slug
from kgraph.pipeline.reading import official
from kgraph.readers import TABLES
from kgraph.readers.contract import Reader
from kgraph.records import Finding, Record, locators
from kgraph.words.said import say
from kgraph.words.tables.data import FINDINGS, SUM, SUM_OF_FILE

_IN_EVIDENCE = ("source", "locator")


class FindingRow(NamedTuple):
    """One finding as a row of an answer."""

    severity: str
    file: str
    row: int | None
    column: str | None
    value: str
    message: str
    advice: str


def findings_table(findings: Sequence[Finding], language: str) -> Table:
    """All findings, errors first, and below them how many there are, in all and in each file."""
    rows = [FindingRow(f.severity, f.file, f.row, f.column, f.value,
                       say(f.wrong, language), say(f.todo, language))
            for f in sorted(findings, key=lambda f: f.severity)]  # fmt: skip
    words = FINDINGS[language]
    if not rows:
        return Table(FindingRow._fields, rows, 0, notes=(words["none"],))
    count = Counter((row.file, row.severity) for row in rows)
    files = sorted({row.file for row in rows})
    each = [
        SUM_OF_FILE.say(
            language, file=file, errors=count[file, "error"], warnings=count[file, "warning"]
        )
        for file in files
    ]
    total = Counter(row.severity for row in rows)
    whole = SUM.say(language, errors=total["error"], warnings=total["warning"])
    return Table(FindingRow._fields, rows, len(rows), words["title"], (whole, *each))


def document_table(
    reader: Reader, path: str, folders: Sequence[str], language: str
) -> tuple[Table, tuple[Finding, ...]]:
    """What `reader` reads in the file at `path`, a row a record.

    Names of territories are those of `regions/` in one of `folders`, or the shipped ones.

    The column `unsure` says what of a row may be read wrongly, `evidence` where it stands.
    Beside the table come the errors: what could not be read at all.
    """
    _, gazetteer = official(folders)
    records, findings = reader.read(path, gazetteer)
    doubts: dict[int | None, list[str]] = {}
    for finding in findings:
        if finding.severity == "warning":
            doubts.setdefault(finding.row, []).append(say(finding.wrong, language))
    columns = _columns(records)
    rows = [
        (*map(record.get, columns), "; ".join(doubts.get(record.row, ())), _evidence(record))
        for record in records
    ]
    errors = tuple(finding for finding in findings if finding.severity == "error")
    words, file = FINDINGS[language], os.path.basename(path)
    unsure = sum(1 for record in records if record.row in doubts)
    note = words["read"].format(rows=len(rows), unsure=unsure)
    if not rows and not errors:
        note = words["no_rows"].format(file=file, reader=reader.name)
    return Table((*columns, "unsure", "evidence"), rows, len(rows), file, (note,)), errors


def _columns(records: Sequence[Record]) -> list[str]:
    """The columns that hold something, in the order of their tables, the printed number first."""
    used = {column for record in records for column in record.cells} - set(_IN_EVIDENCE)
    tables = dict.fromkeys(record.table for record in records)
    known = [column for table in tables for part in TABLES[table] for column in part]
    return [column for column in dict.fromkeys(["row", *known]) if column in used]


def _evidence(record: Record) -> list[Evidence]:
    """Where the record stands: what it says itself, else its row in its file."""
    source = record.get("source") or slug(record.file)
    try:
        own = locators(record.get("locator"))
    except ValueError:  # no place of a source; `check` says so
        own = []
    return [Evidence(source, locator) for locator in own or [f"row={record.row}"]]
