"""What the write path knows for a file that is to be taken in, and a trial of its rows."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kgraph.identity.profile import Profile
from kgraph.intake.before import named_before
from kgraph.intake.codes import codes
from kgraph.intake.mapping.apply import Ground
from kgraph.intake.recognition import KnownThings
from kgraph.intake.rows import Rows
from kgraph.pipeline.reading import Tables, read
from kgraph.pipeline.resolving import Resolved, resolve
from kgraph.readers import THING_TABLES
from kgraph.readers.tables import read_folder
from kgraph.records import Finding, Record

_DECIDING = ("same", "different", "undecided")


@dataclass(frozen=True)
class Desk:
    """All tables but those of the source that is taken in, and the rows it has had so far."""

    tables: Tables
    ground: Ground
    known: KnownThings
    old: Rows


def desk(folders: Sequence[str], own: str) -> Desk:
    """What is known beside the source whose folder is `own` ("" for none yet)."""
    tables, _ = read([path for path in folders if os.path.realpath(path) != os.path.realpath(own)])
    resolved, _ = resolve(tables)
    old = _rows(own)
    ground = Ground(codes(tables.ontology), tables.gazetteer)
    return Desk(tables, ground, _known(tables, resolved, old), old)


def trial(desk: Desk, rows: Rows, decisions: Sequence[dict[str, str]], file: str) -> list[Finding]:
    """What a build would find wrong with the rows, were they taken in with these decisions."""
    fresh = [
        Record(table, file, number, {column: text for column, text in row.items() if text})
        for table, found in rows.items()
        for number, row in enumerate(found, start=2)
    ]
    fresh += [Record("judgements", file, number, row) for number, row in enumerate(decisions, 2)]
    _, findings = resolve(replace(desk.tables, records=(*desk.tables.records, *fresh)))
    return [one for one in findings if one.file == file and one.severity == "error"]


class FoundError(NamedTuple):
    """An error that a build would find: the source and table, the place of the row in it."""

    source: str
    table: str
    at: int
    finding: Finding

    @property
    def about(self) -> tuple[str, str, str, str]:
        """What it is about, wherever its row stands."""
        wrong = str(getattr(self.finding.wrong, "words", self.finding.wrong))
        return self.source, self.table, self.finding.value, wrong


def base(folders: Sequence[str], own: str) -> Tables:
    """All tables but those that lie in the folder `own`."""
    inside = os.path.realpath(own)
    others = [path for path in folders if not os.path.realpath(path).startswith(inside)]
    return read(others)[0]


def errors_of(tables: Tables, sources: Mapping[str, Rows]) -> list[FoundError]:
    """The errors in the rows of sources, beside tables that are not theirs."""
    names = {}
    fresh = []
    for source, found in sources.items():
        for table, rows in found.items():
            file = f"{source}/{table}.csv"
            names[file] = (source, table)
            fresh += [
                Record(table, file, at, {column: text for column, text in row.items() if text})
                for at, row in enumerate(rows)
            ]
    _, findings = resolve(replace(tables, records=(*tables.records, *fresh)))
    return [
        FoundError(*names[one.file], one.row or 0, one)
        for one in findings
        if one.severity == "error" and one.file in names
    ]


def _rows(folder: str) -> Rows:
    if not folder or not os.path.isdir(folder):
        return {}
    records, _ = read_folder(folder)
    found: Rows = {}
    for record in records:
        found.setdefault(record.table, []).append(dict(record.cells))
    return found


def _known(tables: Tables, resolved: Resolved, old: Rows) -> KnownThings:
    names: dict[str, dict[str, None]] = {}
    facts: dict[str, Profile] = {}
    seats: dict[str, set[str]] = {}
    for item in resolved.items:
        if item.type not in THING_TABLES.values():
            continue
        identifier = item.iri.rpartition("/")[2]
        record = item.record
        own = [record.get("name"), *record.get("aliases").split("|")]
        names.setdefault(identifier, {}).update(dict.fromkeys(n.strip() for n in own if n.strip()))
        seats.setdefault(identifier, set()).update(seat[:5] for seat in item.seats if len(seat) > 4)
        generic = record.get("generic") in ("yes", "ja")
        facts.setdefault(
            identifier, Profile(identifier, item.type, record.get("kind"), (), generic=generic)
        )
    profiles = [
        replace(facts[own], names=tuple(names[own]), districts=frozenset(seats[own]))
        for own in sorted(facts)
    ]
    taken = {record.get("id") for record in tables.records}
    taken |= {entry[0] for entry in tables.reference.entries}
    earlier = named_before({THING_TABLES[table]: old.get(table, ()) for table in THING_TABLES})
    judged = {
        frozenset(record.get(end).rpartition("/")[2] for end in "ab"): record.get("judgement")
        for record in tables.of("judgements")
        if record.get("judgement") in _DECIDING
    }
    return KnownThings(profiles, earlier, judged, frozenset(taken), _bodies(tables))


def _bodies(tables: Tables) -> list[Profile]:
    """Who is responsible where, by name, kind and seat."""
    found = []
    for record in tables.reference.of("bodies"):
        names = [record.get("name"), *record.get("aliases").split("|")]
        seat = frozenset({record.get("seat_key")[:5]} - {""})
        own = tuple(name.strip() for name in names if name.strip())
        found.append(Profile(record.get("id"), "institution", record.get("kind"), own, seat))
    return found
