"""The reference tables: who is responsible where, read and held against rules on rows.

They go around SHACL, as the official regions do: their form is fixed, and rules on rows find
in milliseconds what shapes find in seconds.
"""

from __future__ import annotations

import csv
import functools
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kgraph.gazetteer import Gazetteer
from kgraph.readers.listing import REFERENCE_FILES
from kgraph.readers.tables import Load, rows
from kgraph.records import Finding, Record
from kgraph.references import Entry
from kgraph.validation import Codes, check_records
from kgraph.words.said import Sayable
from kgraph.words.tables import rules as words

_REQUIRED = {
    "sources": ("id", "title", "kind"),
    "derivations": ("id", "text_de", "text_en"),
    "bodies": ("id", "kind", "name", "source"),
    "responsible": ("body", "district_key", "confidence", "source"),
}
_KINDS = frozenset({"ihk", "hwk", "employment-agency", "jobcenter"})
_SORTS = frozenset(
    f"reference-{sort}" for sort in ("law", "list", "body", "press", "encyclopaedia", "compiled")
)


@dataclass(frozen=True, eq=False)  # compared by identity: its rows are many
class Reference:
    """The rows of data/reference/, each table by its name; empty without that folder."""

    tables: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)

    def of(self, table: str) -> tuple[Record, ...]:
        """The rows of one table."""
        return self.tables.get(table, ())

    @functools.cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all bodies."""
        return frozenset(record.get("id") for record in self.of("bodies"))

    @property
    def entries(self) -> list[Entry]:
        """The bodies as what a row may refer to."""
        return [(body, "institution", []) for body in sorted(self.ids)]

    def misplaced(self, record: Record, column: str, iri: str) -> list[Finding]:
        """What is wrong with a row that names a body: judgements may, no other row may."""
        if record.table == "judgements" or iri.rpartition("/")[2] not in self.ids:
            return []
        message = words.OF_REFERENCE
        advice = words.ADD_INSTITUTION
        return [record.finding(column, message, advice)]


def read_reference(
    folder: str, gazetteer: Gazetteer, take: Load
) -> tuple[Reference, list[Finding]]:
    """The reference in `folder`, whose files `take` reads, and what is wrong in it.

    A folder that is not there is an empty reference; one that lacks a table is wrong.
    """
    if not os.path.isdir(folder):
        return Reference(), []
    contents: list[bytes] = []
    for name in REFERENCE_FILES:
        try:
            contents.append(take(os.path.join(folder, f"{name}.csv")))
        except OSError as error:
            return Reference(), [_unreadable(name, error.strerror or str(error))]
    return _tables(tuple(contents), gazetteer)


def _tables(contents: tuple[bytes, ...], gazetteer: Gazetteer) -> tuple[Reference, list[Finding]]:
    """The tables with these contents, in the order of REFERENCE_FILES, and their findings."""
    found: dict[str, tuple[Record, ...]] = {}
    for name, content in zip(REFERENCE_FILES, contents, strict=True):
        try:
            found[name] = tuple(_records(name, content))
        except (UnicodeDecodeError, csv.Error) as error:
            return Reference(), [_unreadable(name, words.REFERENCE_NO_CSV.of(error=str(error)))]
    reference = Reference(found)
    return reference, _checked(reference, gazetteer)


def _unreadable(name: str, reason: Sayable) -> Finding:
    advice = words.WHOLE_REFERENCE.of(files=", ".join(REFERENCE_FILES))
    message = words.UNREADABLE_REFERENCE.of(reason=reason)
    return Finding("error", f"reference/{name}.csv", None, None, "", message, advice)


def _records(name: str, content: bytes) -> Iterator[Record]:
    for number, cells in enumerate(rows(content), start=2):
        own = {column: cell for column, cell in cells.items() if cell}
        yield Record(name, f"reference/{name}.csv", number, own | {"locator": f"row={number}"})


def _checked(reference: Reference, gazetteer: Gazetteer) -> list[Finding]:
    """What is wrong in the tables."""
    sources = frozenset(record.get("id") for record in reference.of("sources"))
    derivations = frozenset(record.get("id") for record in reference.of("derivations"))
    codes = Codes(
        {"bodies": _KINDS, "sources": _SORTS},
        {
            "confidence": frozenset({"stated", "derived"}), "body": reference.ids,
            "also": sources, "derivation": derivations,
        },
        sources,
    )  # fmt: skip
    records = [record for name in REFERENCE_FILES for record in reference.of(name)]
    findings = check_records(records, _REQUIRED, codes)
    findings += _keys(reference.of("bodies"), "seat_key", gazetteer)
    findings += _keys(reference.of("responsible"), "district_key", gazetteer)
    findings += _bases(reference.of("derivations"), sources)
    return findings + list(_unsure(reference.of("responsible")))


def _keys(records: Sequence[Record], column: str, gazetteer: Gazetteer) -> list[Finding]:
    advice = words.LOOK_KEY_UP
    return [
        record.finding(column, words.REFERENCE_NO_KEY, advice)
        for record in records
        if record.get(column) and not gazetteer.known(record.get(column))
    ]


def _bases(records: Iterable[Record], sources: frozenset[str]) -> list[Finding]:
    advice = words.WRITE_BASIS
    return [
        record.finding("basis", words.NO_REFERENCE, advice)
        for record in records
        if set(filter(None, record.get("basis").split("|"))) - sources
    ]


def _unsure(records: Iterable[Record]) -> Iterator[Finding]:
    """Rows whose confidence and derivation contradict each other."""
    for record in records:
        if (record.get("confidence") == "derived") != bool(record.get("derivation")):
            message = words.UNFIT_CONFIDENCE
            advice = words.DERIVED_SAYS_HOW
            yield record.finding("confidence", message, advice)
