"""Rules for tables and SHACL for the graph -> findings with file, row, column."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kgraph import terms
from kgraph.records import Finding, Item, Record, locators

#: expressions that look at every character a bounded number of times, whatever the cell holds
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++\.[A-Za-z]{2,}")
_PHONE = re.compile(
    r"(?:\btel\b\.?|\bfon\b|\bfax\b|\+49|\b0\d{2,5}[ /-])[ :./-]*\d[\d /-]{5,}", re.I
)
_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?\Z")
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?\Z")
_ROW = re.compile(r"[1-9][0-9]{0,8}\Z")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,199}\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\Z")
_DATE_COLUMNS = ("since", "until", "on", "issued")
#: what a source says about its time lies between the first chambers and our grandchildren
_YEARS = range(1100, 2151)
_YES_OR_NO = ("yes", "ja", "no", "nein")
MAX_FINDINGS = 10_000


@dataclass(frozen=True)
class Codes:
    """What tables may say: codes by column of a table, and the ids of sources."""

    kinds: Mapping[str, frozenset[str]]  # table -> kinds
    columns: Mapping[str, frozenset[str]]  # column -> codes, in every table
    sources: frozenset[str]


def check_records(
    records: Iterable[Record], required: Mapping[str, tuple[str, ...]], codes: Codes
) -> list[Finding]:
    """Findings about single rows and about ids that stand twice in a file."""
    found: list[Finding] = []
    seen: dict[tuple[str, str, str], int] = {}
    for record in records:
        found += [
            record.finding(column, "the cell is empty", _how_to_fill(record, column, codes))
            for column in required[record.table]
            if not record.get(column)
        ]
        found += _check_cells(record, codes)
        found += _check_id(record, seen)
        if len(found) > MAX_FINDINGS:
            message = f"these are more than {MAX_FINDINGS:,} errors; the rest was not looked at"
            advice = "Mend the first ones, then try again"
            return [*found, Finding("error", record.file, record.row, None, "", message, advice)]
    return found


def _how_to_fill(record: Record, column: str, codes: Codes) -> str:
    kinds = codes.kinds.get(record.table, frozenset()) if column == "kind" else frozenset()
    return "Write one of: " + ", ".join(sorted(kinds)) if kinds else f"Write the {column}"


def _check_id(record: Record, seen: dict[tuple[str, str, str], int]) -> Iterator[Finding]:
    identifier = record.get("id")
    if not identifier:
        return
    if not _ID.match(identifier):
        advice = "Use small letters a-z, digits and hyphens"
        yield record.finding("id", "the id has other characters than a-z, 0-9 and -", advice)
    own = (record.file, record.get("source"), identifier)
    first = seen.setdefault(own, record.row)
    if first != record.row:
        message = f"the id stands in row {first} too"
        yield record.finding(
            "id", message, "Give each row an id of its own; judgements.csv says what is the same"
        )


def _check_cells(record: Record, codes: Codes) -> Iterator[Finding]:
    yield from check_privacy(record)
    yield from _check_words(record)
    for column, value in record.cells.items():
        if column in _DATE_COLUMNS and not _is_date(value):
            yield record.finding(column, "is no date", "Write 2015, 2015-06 or 2015-06-28")
        if column == "row" and not _ROW.match(value):
            yield record.finding(column, "is no row number", "Write a whole number from 1 up")
        allowed = codes.kinds.get(record.table) if column == "kind" else codes.columns.get(column)
        if allowed is not None and value not in allowed:
            yield record.finding(
                column, "is no code of this list", "Use one of: " + ", ".join(sorted(allowed))
            )
    if record.get("on") and (record.get("since") or record.get("until")):
        yield record.finding(
            "on", "stands beside a period", "Write a point in time (on) or a period (since, until)"
        )
    if record.table == "facts" and not (record.get("value") or record.get("value_id")):
        yield record.finding(
            "value", "the cell is empty", "Write the value, or in value_id the thing it names"
        )
    since, until = record.get("since"), record.get("until")
    if _is_date(since) and _is_date(until) and since[: len(until)] > until[: len(since)]:
        yield record.finding("until", "ends before it begins", "Look at since and until")
    if record.table == "figures" and record.get("value") and not _NUMBER.match(record.get("value")):
        yield record.finding(
            "value", "is no number", "Write digits with a decimal point, e.g. 24.5"
        )
    yield from _check_source(record, codes)


def check_privacy(record: Record) -> Iterator[Finding]:
    """Findings about addresses of persons in the cells of a row."""
    for column, value in record.cells.items():
        if ("@" in value and _EMAIL.search(value)) or _PHONE.search(value):
            message = "an e-mail address or telephone number does not belong into the graph"
            yield record.finding(
                column, message, "Leave it out; the organisation is recorded, not the person"
            )


def _check_words(record: Record) -> Iterator[Finding]:
    """Cells that hold one of a few words, or a tag of a language."""
    generic = record.get("generic")
    if generic and generic not in _YES_OR_NO:
        advice = "Write yes for 'the IHK' without its town, else nothing"
        yield record.finding("generic", "is neither yes nor no", advice)
    language = record.get("language")
    if record.table == "sources" and language and not _LANGUAGE.match(language):
        yield record.finding("language", "is no tag of a language", "Write de, en or de-AT")


def _is_date(text: str) -> bool:
    if not _DATE.match(text) or int(text[:4]) not in _YEARS:
        return False
    try:
        datetime.date.fromisoformat(text + "0001-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _check_source(record: Record, codes: Codes) -> Iterator[Finding]:
    source, place = record.get("source"), record.get("locator")
    if source and source not in codes.sources:
        known = ", ".join(sorted(codes.sources))
        yield record.finding(
            "source", "is not in the table sources", f"Add it there, or use one of: {known}"
        )
    if source and not place and record.table != "judgements":
        yield record.finding(
            "locator",
            "the place in the source is missing",
            "Write lines (82-84) or a page (page=3)",
        )
    try:
        locators(place)
    except ValueError as error:
        yield record.finding("locator", str(error), "Write lines (82-84) or a page (page=3)")


def check_relation(item: Item, allowed: tuple[frozenset[str], frozenset[str]]) -> Iterator[Finding]:
    """Whether both ends of a relation are of a type that it may join."""
    for column, iri, types in (("from", item.subject, allowed[0]), ("to", item.object, allowed[1])):
        segment = iri.removeprefix(terms.ID).split("/", 1)[0]
        own = terms.TYPES[segment]
        if types and own not in types:
            names = ", ".join(sorted(name.removeprefix(terms.KG) for name in types))
            advice = f"It joins {names} there; choose another relation or another thing"
            message = f"a {segment} cannot stand here in '{item.record.get('relation')}'"
            yield item.record.finding(column, message, advice)


def check_shapes(graph: Any, shapes: Any, where: Callable[[str], Record | None]) -> list[Finding]:
    """Findings of SHACL validation.

    `graph` and `shapes` are rdflib graphs; `where` tells which row made a node.
    """
    import pyshacl
    from rdflib import SH, URIRef

    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, advanced=False, inplace=True)
    assert not isinstance(report, (bytes, str))
    found = []
    for result in report.subjects(SH.resultSeverity, None):
        focus = str(report.value(result, SH.focusNode))
        value = str(report.value(result, SH.value) or focus)
        record = where(focus) or where(value)
        shown = "" if record and value in (focus, record.get("id")) else value
        severity = "error" if report.value(result, SH.resultSeverity) == SH.Violation else "warning"
        path = report.value(result, SH.resultPath)
        column = _column(str(path)) if isinstance(path, URIRef) else None
        file, row = (record.file, record.row) if record else (focus, None)
        message = _message(report.objects(result, SH.resultMessage))
        advice = "docs/ontology.md explains the shapes"
        found.append(Finding(severity, file, row, column, shown, message, advice))
    return sorted(found, key=lambda f: (f.severity, f.file, f.row or 0, f.message, f.value))


def _message(literals: Iterable[Any]) -> str:
    """The English message; SPARQL constraints lose the language tag, so else the first."""
    ordered = sorted(literals, key=lambda text: (getattr(text, "language", "") != "en", str(text)))
    return str(ordered[0]).rstrip(".") if ordered else "breaks a shape"


def _column(path: str) -> str:
    """The column of the tables that a property comes from."""
    name = path.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    columns = {
        "prefLabel": "name", "altLabel": "aliases", "wasDerivedFrom": "locator",
        "legalForm": "form", "printedName": "name",
    }  # fmt: skip
    return columns.get(name, name)
