"""Read: folders of tables, the official regions, the shipped vocabularies."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph import resources
from kgraph.errors import BadQuestion
from kgraph.gazetteer import Gazetteer
from kgraph.model import Match
from kgraph.names import slug
from kgraph.rdf import KIND_SCHEMES, vocabulary
from kgraph.readers import THING_TABLES
from kgraph.readers.tables import read_file, read_folder, rows
from kgraph.records import Finding, Record

REGION_TABLES = ("laender", "kreise", "gemeinden")
_REGION_FILES = (*REGION_TABLES, "aliases")

Regions = dict[str, list[dict[str, str]]]


@dataclass(frozen=True)
class Tables:
    """All that a build reads."""

    records: tuple[Record, ...]
    regions: Regions
    gazetteer: Gazetteer
    ontology: tuple[Match, ...]

    def of(self, table: str) -> list[Record]:
        """The records of one table."""
        return [record for record in self.records if record.table == table]

    def codes(self, table: str) -> frozenset[str]:
        """The kinds a row of a thing table may have."""
        return vocabulary.notations(self.ontology, KIND_SCHEMES[THING_TABLES[table]])


def read(paths: Sequence[str]) -> tuple[Tables, list[Finding]]:
    """The tables in `paths` (folders, or single files), and what could not be read."""
    records: list[Record] = []
    findings: list[Finding] = []
    for path in paths:
        found, trouble = read_folder(path) if os.path.isdir(path) else read_file(path)
        records += found
        findings += trouble
    if not records and not findings:
        advice = "Put tables such as networks.csv there (see docs/data.md)"
        findings.append(Finding("error", paths[0], None, None, "", "holds no table", advice))
    regions, gazetteer = official(paths)
    tables = Tables(tuple(_with_sources(records)), regions, gazetteer, _ontology())
    return tables, findings


def input_files(paths: Sequence[str]) -> list[str]:
    """Every file a build of `paths` depends on, sorted: change one and the store is stale."""
    folders = [path for path in paths if os.path.isdir(path)]
    files = [path for path in paths if not os.path.isdir(path)]
    folders += [_region_folder(paths), resources.folder("ontology")]
    folders.append(resources.path("ontology", "vocabularies"))
    for folder in folders:
        files += [os.path.join(folder, name) for name in os.listdir(folder) if "." in name[1:]]
    return sorted(file for file in files if os.path.isfile(file))


def _region_folder(paths: Sequence[str]) -> str:
    for path in paths:
        if os.path.isfile(os.path.join(path, "regions", "gemeinden.csv")):
            return os.path.join(path, "regions")
    return resources.path("data", "regions")


def official(paths: Sequence[str] = ()) -> tuple[Regions, Gazetteer]:
    """The official regions of the folders, or the shipped ones, and the gazetteer of them."""
    folder = _region_folder(paths)
    try:
        found = {name: rows(os.path.join(folder, f"{name}.csv")) for name in _REGION_FILES}
    except FileNotFoundError as error:
        raise BadQuestion(f"{error.filename} is missing: {folder} holds all or none") from error
    return found, Gazetteer(*(found[name] for name in _REGION_FILES))


def _ontology() -> tuple[Match, ...]:
    folder = resources.path("ontology", "vocabularies")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".ttl"))
    documents = [resources.text("ontology", "kgraph.ttl")]
    documents += [resources.text("ontology", "vocabularies", name) for name in names]
    return tuple(vocabulary.parse(documents))


def _with_sources(records: Sequence[Record]) -> list[Record]:
    """Rows that name no source have their own file as source, and their row as its place."""
    made: dict[str, Record] = {}
    found = []
    for record in records:
        if record.table not in ("sources", "judgements") and not record.get("source"):
            source = slug(record.file)
            cells = {"id": source, "title": record.file, "kind": "table"}
            made.setdefault(source, Record("sources", record.file, 1, cells))
            own = {"source": source, "locator": f"row={record.row}"}
            record = replace(record, cells={**record.cells, **own})
        found.append(record)
    return [*made.values(), *found]
