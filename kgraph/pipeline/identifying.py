"""Identify: an id and a type for each row that states a thing, and which ids mean one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kgraph.identity import clusters, contradictions
from kgraph.model import Verdict
from kgraph.names import slug
from kgraph.readers import THING_TABLES
from kgraph.records import Finding, Record
from kgraph.references import Entry
from kgraph.words.tables import rules as words


def segments(records: Sequence[Record]) -> dict[str, str]:
    """Scheme -> the IRI segment of its concepts: topics and groups by the sort of the scheme."""
    by_sort = {"topic-like": "topic", "group-like": "target-group"}
    found = {
        record.get("id") or slug(record.get("label")): by_sort.get(record.get("sort"), "concept")
        for record in records
        if record.table == "concepts" and not record.get("scheme")
    }
    return {**found, "topics": "topic", "target-groups": "target-group"}


def type_of(record: Record, types: Mapping[str, str]) -> str:
    """The IRI segment of the type of the thing a row states, "" when it states none."""
    if record.table == "concepts":
        return types.get(record.get("scheme"), "concept")
    return THING_TABLES.get(record.table, "")


def with_ids(records: Sequence[Record]) -> tuple[list[Record], list[Finding]]:
    """Records with an id each; a row without one gets it from its name."""
    taken = {record.get("id") for record in records}
    found: list[Record] = []
    findings = []
    types = segments(records)
    for record in records:
        name = record.get("name") or record.get("label")
        if type_of(record, types) and not record.get("id") and name:
            identifier = slug(name) or f"row-{record.row}"
            if identifier in taken:
                message = words.NAME_TAKEN.of(id=identifier)
                column = "name" if record.get("name") else "label"
                findings.append(record.finding(column, message, words.WRITE_ID, "warning"))
                number = 2
                while f"{identifier}-{number}" in taken:
                    number += 1
                identifier = f"{identifier}-{number}"
            taken.add(identifier)
            record = replace(record, cells={**record.cells, "id": identifier})
        found.append(record)
    return found, findings


def two_types(records: Sequence[Record], types: Mapping[str, str]) -> list[Finding]:
    """An id that names things of two types: its IRI would not say which."""
    seen: dict[str, tuple[str, Record]] = {}
    findings = []
    for record in records:
        segment = type_of(record, types)
        if not segment:
            continue
        known, first = seen.setdefault(record.get("id"), (segment, record))
        if known != segment:
            message = words.TWO_TYPES.of(
                first=known, file=first.file, row=str(first.row), second=segment
            )
            findings.append(record.finding("id", message, words.OTHER_ID))
    return findings


def entries(records: Sequence[Record], types: Mapping[str, str]) -> Iterator[Entry]:
    """Id, type and names of each thing, for references to it."""
    for record in records:
        segment = type_of(record, types)
        if segment:
            aliases = [alias.strip() for alias in record.get("aliases").split("|")]
            names = [record.get("name") or record.get("label"), *aliases]
            yield record.get("id"), segment, [name for name in names if name]


def merged(records: Sequence[Record]) -> tuple[dict[str, str], list[Finding]]:
    """Id -> the id that stands for it, by the judgements; and those that contradict one another."""
    judgements = [record for record in records if record.table == "judgements"]
    pairs = {
        verdict: [(r.get("a"), r.get("b")) for r in judgements if r.get("judgement") == verdict]
        for verdict in (Verdict.SAME, Verdict.DIFFERENT)
    }
    kept = clusters(pairs[Verdict.SAME])
    findings = []
    for a, b in contradictions(kept, pairs[Verdict.DIFFERENT]):
        record = next(r for r in judgements if (r.get("a"), r.get("b")) == (a, b))
        message = words.JUDGED_BOTH.of(a=a, b=b)
        findings.append(record.finding("judgement", message, words.CHANGE_JUDGEMENT))
    return kept, findings
