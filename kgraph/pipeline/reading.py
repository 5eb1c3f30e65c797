"""Read: folders of tables, the official regions, the shipped vocabularies."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kgraph.gazetteer import Gazetteer
from kgraph.model import Match
from kgraph.names import slug
from kgraph.pipeline import regions
from kgraph.pipeline.own_regions import with_parents
from kgraph.pipeline.reference import Reference, read_reference
from kgraph.rdf import KIND_SCHEMES, vocabulary
from kgraph.readers import THING_TABLES
from kgraph.readers.listing import (
    REGION_FILES,
    display_names,
    reference_folder,
    region_folder,
    unread,
    vocabulary_files,
)
from kgraph.readers.tables import Load, load, read_file, read_folder
from kgraph.records import Finding, Record
from kgraph.store import memory
from kgraph.words import errors as said
from kgraph.words.tables import findings as words

REGION_TABLES = ("laender", "kreise", "gemeinden")

Regions = dict[str, list[dict[str, str]]]


@dataclass(frozen=True)
class Tables:
    """All that a build reads."""

    records: tuple[Record, ...]
    regions: Regions
    gazetteer: Gazetteer
    reference: Reference
    ontology: tuple[Match, ...]

    def of(self, table: str) -> list[Record]:
        """The records of one table."""
        return [record for record in self.records if record.table == table]

    @cached_property
    def concept_labels(self) -> dict[str, str]:
        """The label of each concept by its id."""
        return {record.get("id"): record.get("label") for record in self.of("concepts")}

    def codes(self, table: str) -> frozenset[str]:
        """The kinds a row of a thing table may have."""
        return vocabulary.notations(self.ontology, KIND_SCHEMES[THING_TABLES[table]])


def read(paths: Sequence[str], take: Load = load) -> tuple[Tables, list[Finding]]:
    """The tables in `paths` (folders, or single files), and what could not be read.

    `take` gives the content of a file: what a build reads is read by it alone, once. Raises
    StoreUnusable when there are more rows than there is memory for.
    """
    records: list[Record] = []
    findings: list[Finding] = []
    names = display_names(paths)
    for path in paths:
        folder = os.path.isdir(path)
        found, trouble = (read_folder if folder else read_file)(path, take, names)
        records += found
        findings += trouble
    findings += unread(paths)
    if not names and not findings:
        findings.append(
            Finding("error", paths[0], None, None, "", words.HOLDS_NO_TABLE, words.PUT_TABLES)
        )
    memory.ensure(len(records))
    official, gazetteer = _official(region_folder(paths), take)
    reference, trouble = read_reference(reference_folder(paths), gazetteer, take)
    own = tuple(with_parents(_with_sources(records)))
    return Tables(own, official, gazetteer, reference, _ontology(take)), findings + trouble


def official(paths: Sequence[str] = ()) -> tuple[Regions, Gazetteer]:
    """The official regions of the folders, or the shipped ones, and the gazetteer of them."""
    return _official(region_folder(paths), load)


def _official(folder: str, take: Load) -> tuple[Regions, Gazetteer]:
    contents = []
    for name in REGION_FILES:
        try:
            contents.append(take(os.path.join(folder, f"{name}.csv")))
        except OSError as error:
            raise regions.missing(name, said.reason(error), REGION_FILES) from error
    return _places(tuple(contents))


def _places(contents: tuple[bytes, ...]) -> tuple[Regions, Gazetteer]:
    """The official regions, made again only when their content changed."""
    pairs = zip(REGION_FILES, contents, strict=True)
    none = regions.are_none(contents)
    found = {name: regions.checked(name, content, none) for name, content in pairs}
    return found, Gazetteer(*(found[name] for name in REGION_FILES))


def ontology() -> tuple[Match, ...]:
    """The shipped ontology and vocabularies."""
    return _ontology(load)


def _ontology(take: Load) -> tuple[Match, ...]:
    return _parsed(tuple(take(path).decode("utf-8") for path in vocabulary_files()))


def _parsed(documents: tuple[str, ...]) -> tuple[Match, ...]:
    return tuple(vocabulary.named(vocabulary.parse(documents)))


def _with_sources(records: Sequence[Record]) -> list[Record]:
    """Rows that name no source have their own file as source, and their row as its place."""
    ids = _ids_of_files(records)
    made: dict[str, Record] = {}
    found = []
    for record in records:
        if record.table not in ("sources", "judgements") and not record.get("source"):
            source = ids[record.file]
            cells = {"id": source, "title": record.file, "kind": "table"}
            made.setdefault(source, Record("sources", record.file, 1, cells))
            own = {"source": source, "locator": f"row={record.row}"}
            record = replace(record, cells={**record.cells, **own})
        found.append(record)
    return [*made.values(), *found]


def _ids_of_files(records: Sequence[Record]) -> dict[str, str]:
    """File (and sheet) -> the id of its source: no two have the same, nor one that is given."""
    taken = {record.get("id") for record in records if record.table == "sources"}
    found: dict[str, str] = {}
    for file in sorted({record.file for record in records}):
        name = plain = slug(file) or "table"
        number = 1
        while name in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name)
        found[file] = name
    return found
