"""The tables of official regions, checked before anything is resolved against them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from kgraph.errors import DataHasErrors
from kgraph.readers.tables import rows
from kgraph.records import Finding
from kgraph.words.said import Sayable
from kgraph.words.tables import findings as words
from kgraph.words.tables import rules

Row = dict[str, str]

#: table -> (digits of its keys, columns that are filled in every row)
_TABLES: dict[str, tuple[str, tuple[str, ...]]] = {
    "laender": ("[0-9]{2}", ("key", "name")),
    "kreise": ("[0-9]{5}", ("key", "name", "label", "name_official", "type", "land_key")),
    "gemeinden": ("[0-9]{8}", ("key", "name", "name_official", "type", "kreis_key", "land_key")),
    "aliases": ("(?:[0-9]{2}|[0-9]{5}|[0-9]{8})", ("alias", "key")),
}
#: what a cell of these columns looks like when it is filled
_FORMS = {
    "population": re.compile(r"[0-9]{1,10}\Z"),
    "area_km2": re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?\Z"),
    "lat": re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,15})?\Z"),
    "lon": re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,15})?\Z"),
}
_MOST = 100


def are_none(contents: Sequence[bytes]) -> bool:
    """Whether tables of regions hold headers and no rows: a graph without official places."""
    return all(content.strip() and len(content.splitlines()) == 1 for content in contents)


def checked(name: str, content: bytes, may_be_empty: bool = False) -> list[Row]:
    """The rows of one table of regions; raises DataHasErrors with what is wrong in them."""
    try:
        found = rows(content)
    except (UnicodeDecodeError, csv.Error) as error:
        finding = _finding(
            name, None, "", "", rules.NO_CSV_UTF8.of(error=str(error)), rules.SAVE_SO
        )
        raise DataHasErrors([finding]) from error
    findings = [
        finding
        for finding, _ in zip(_findings(name, found, may_be_empty), range(_MOST), strict=False)
    ]
    if findings:
        raise DataHasErrors(findings)
    return found


def missing(name: str, reason: Sayable, names: Sequence[str]) -> DataHasErrors:
    """The error of a table of regions that cannot be read."""
    advice = rules.REGIONS_FOLDER.of(names=list(names))
    return DataHasErrors([_finding(name, None, "", "", words.NOT_READ.of(reason=reason), advice)])


def _findings(name: str, found: Sequence[Row], may_be_empty: bool) -> Iterator[Finding]:
    digits, needed = _TABLES[name]
    if not found and name != "aliases" and not may_be_empty:
        yield _finding(name, 1, "", "", rules.NO_ROWS, rules.PUT_TERRITORIES)
    seen: set[str] = set()
    for number, row in enumerate(found, start=2):
        for column in needed:
            if not row.get(column):
                advice = words.WRITE_COLUMN.of(column=column)
                yield _finding(name, number, column, "", words.CELL_EMPTY, advice)
        key = row.get("key") or ""
        if key and not re.fullmatch(digits, key):
            yield _finding(name, number, "key", key, rules.NO_AGS, rules.WRITE_AGS)
        if name != "aliases" and key in seen:
            yield _finding(name, number, "key", key, rules.KEY_TWICE, words.KEEP_ONE)
        seen.add(key)
        for column, form in _FORMS.items():
            if row.get(column) and not form.match(row[column]):
                wrong = rules.NO_FIGURE
                yield _finding(name, number, column, row[column], wrong, rules.WRITE_DIGITS)


def _finding(
    name: str, row: int | None, column: str, value: str, message: Sayable, advice: Sayable
) -> Finding:
    return Finding("error", f"regions/{name}.csv", row, column or None, value, message, advice)
