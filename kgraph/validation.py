"""Rules for tables and SHACL for the graph -> findings with file, row, column."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kgraph import terms
from kgraph.privacy import is_personal
from kgraph.records import Finding, Item, Record, locators
from kgraph.words.errors import reason
from kgraph.words.said import Said, Words
from kgraph.words.tables import findings as words
from kgraph.words.tables import rules
from kgraph.words.types import TYPES_OF

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
            record.finding(column, words.CELL_EMPTY, _how_to_fill(record, column, codes))
            for column in required[record.table]
            if not record.get(column)
        ]
        found += _check_cells(record, codes)
        found += _check_id(record, seen)
        if len(found) > MAX_FINDINGS:
            many = words.MANY_ERRORS.of(most=MAX_FINDINGS)
            place = ("error", record.file, record.row, None, "")
            return [*found, Finding(*place, many, words.MEND_FIRST)]
    return found


def _how_to_fill(record: Record, column: str, codes: Codes) -> Said:
    kinds = codes.kinds.get(record.table, frozenset()) if column == "kind" else frozenset()
    if kinds:
        return words.WRITE_ONE.of(known=sorted(kinds))
    return words.WRITE_COLUMN.of(column=column)


def _check_id(record: Record, seen: dict[tuple[str, str, str], int]) -> Iterator[Finding]:
    identifier = record.get("id")
    if not identifier:
        return
    if not _ID.match(identifier):
        yield record.finding("id", words.BAD_ID, words.ID_LETTERS)
    own = (record.file, record.get("source"), identifier)
    first = seen.setdefault(own, record.row)
    if first != record.row:
        yield record.finding("id", words.ID_TWICE.of(row=str(first)), words.OWN_ID)


def _check_cells(record: Record, codes: Codes) -> Iterator[Finding]:
    yield from check_privacy(record)
    yield from _check_words(record)
    for column, value in record.cells.items():
        if column in _DATE_COLUMNS and not _is_date(value):
            yield record.finding(column, words.NO_DATE, words.WRITE_DATE)
        if column == "row" and not _ROW.match(value):
            yield record.finding(column, words.NO_ROW, words.WRITE_WHOLE)
        allowed = codes.kinds.get(record.table) if column == "kind" else codes.columns.get(column)
        if allowed is not None and value not in allowed:
            yield record.finding(column, words.NO_CODE, words.USE_ONE.of(known=sorted(allowed)))
    if record.get("on") and (record.get("since") or record.get("until")):
        yield record.finding("on", words.BESIDE_PERIOD, words.POINT_OR_PERIOD)
    if record.table == "facts" and not (record.get("value") or record.get("value_id")):
        yield record.finding("value", words.CELL_EMPTY, words.WRITE_VALUE)
    since, until = record.get("since"), record.get("until")
    if _is_date(since) and _is_date(until) and since[: len(until)] > until[: len(since)]:
        yield record.finding("until", words.ENDS_EARLY, words.LOOK_AT_DATES)
    if record.table == "figures" and record.get("value") and not _NUMBER.match(record.get("value")):
        yield record.finding("value", words.NO_NUMBER, words.WRITE_NUMBER)
    yield from _check_source(record, codes)


def check_privacy(record: Record) -> Iterator[Finding]:
    """Findings about addresses of persons in the cells of a row."""
    for column, value in record.cells.items():
        if is_personal(value):
            yield record.finding(column, words.PERSONAL, words.LEAVE_OUT)


def _check_words(record: Record) -> Iterator[Finding]:
    """Cells that hold one of a few words, or a tag of a language."""
    generic = record.get("generic")
    if generic and generic not in _YES_OR_NO:
        yield record.finding("generic", words.NOT_GENERIC, words.WRITE_YES)
    language = record.get("language")
    if record.table == "sources" and language and not _LANGUAGE.match(language):
        yield record.finding("language", words.NO_LANGUAGE, words.WRITE_LANGUAGE)


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
        advice = words.ADD_SOURCE.of(known=sorted(codes.sources))
        yield record.finding("source", words.SOURCE_UNKNOWN, advice)
    if source and not place and record.table != "judgements":
        yield record.finding("locator", words.NO_LOCATOR, words.WRITE_LOCATOR)
    try:
        locators(place)
    except ValueError as error:
        yield record.finding("locator", reason(error), words.WRITE_LOCATOR)


def check_relation(item: Item, allowed: tuple[frozenset[str], frozenset[str]]) -> Iterator[Finding]:
    """Whether both ends of a relation are of a type that it may join."""
    for column, iri, types in (("from", item.subject, allowed[0]), ("to", item.object, allowed[1])):
        segment = iri.removeprefix(terms.ID).split("/", 1)[0]
        own = terms.TYPES[segment]
        if types and own not in types:
            names = sorted(name.removeprefix(terms.KG) for name in types)
            advice = rules.CHOOSE_OTHER.of(types=[TYPES_OF.get(name, name) for name in names])
            message = rules.WRONG_END.of(
                type=TYPES_OF[own.removeprefix(terms.KG)], relation=item.record.get("relation")
            )
            yield item.record.finding(column, message, advice)


def check_shapes(graph: Any, shapes: Any, where: Callable[[str], Record | None]) -> list[Finding]:
    """Findings of SHACL validation.

    `graph` and `shapes` are rdflib graphs; `where` tells which row made a node.
    """
    import pyshacl
    from rdflib import SH, URIRef

    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, advanced=False, inplace=True)
    assert not isinstance(report, (bytes, str))
    german = _german_messages(shapes)
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
        message = _message(report.objects(result, SH.resultMessage), german)
        found.append(Finding(severity, file, row, column, shown, message, rules.SEE_SHAPES))
    return sorted(found, key=lambda f: (f.severity, f.file, f.row or 0, f.message, f.value))


def _german_messages(shapes: Any) -> dict[str, str]:
    """English message of a shape -> the German one."""
    from rdflib import SH

    found = {}
    for shape in set(shapes.subjects(SH.message, None)):
        texts = {text.language: str(text) for text in shapes.objects(shape, SH.message)}
        if {"de", "en"} <= texts.keys():
            found[texts["en"]] = texts["de"]
    return found


def _message(literals: Iterable[Any], german: Mapping[str, str]) -> Words:
    """The message in both languages; SPARQL constraints lose the language tag."""
    texts = [str(text) for text in sorted(literals, key=lambda text: text.language != "en")]
    english = next((text for text in texts if text in german), texts[0] if texts else "")
    if not english:
        return rules.BREAKS_SHAPE
    return Words(de=_plain(german.get(english, english)), en=_plain(english))


def _plain(message: str) -> str:
    """A message as an entry: without its full stop, braces kept from meaning a value."""
    return message.rstrip(".").replace("{", "{{").replace("}", "}}")


def _column(path: str) -> str:
    """The column of the tables that a property comes from."""
    name = path.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    columns = {
        "prefLabel": "name", "altLabel": "aliases", "wasDerivedFrom": "locator",
        "legalForm": "form", "printedName": "name",
    }  # fmt: skip
    return columns.get(name, name)
