"""A file -> what it would add: rows of our tables, what is recognised, what is not clear.

Pure: it reads the file and writes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from kgraph.identity.candidates import Candidate
from kgraph.intake.draft import Draft, Passed, Valued
from kgraph.intake.mapping.apply import Ground, apply, takes
from kgraph.intake.mapping.cells import personal_cells
from kgraph.intake.mapping.examining import examined
from kgraph.intake.mapping.graphs import form_of, read_things, read_ties, region_of
from kgraph.intake.mapping.guess import Unclear, guess
from kgraph.intake.mapping.matrix import apply_matrix, guess_matrix, matrix_of
from kgraph.intake.mapping.model import Mapping
from kgraph.intake.mapping.tables import Region, region_with, regions
from kgraph.intake.recognition import (
    KnownAs,
    KnownThings,
    SameQuestion,
    recognise,
    renamed,
    unused,
)
from kgraph.intake.rows import Rows, rows_of
from kgraph.intake.sheets.grid import FileGrids, Grid
from kgraph.names import fold, key, slug
from kgraph.privacy import is_personal
from kgraph.records import Finding
from kgraph.words.intake import mapping as words
from kgraph.words.intake import preview as said
from kgraph.words.said import Sayable


class TableReading(NamedTuple):
    """A table of the file, how it is read, and the name of the mapping when it was known."""

    region: Region
    mapping: Mapping
    known: str


@dataclass
class Proposal:
    """What a file would add to the source `source`; see docs/mapping.md."""

    source: str
    file: str
    rows: Rows = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    refused: set[tuple[str, int]] = field(default_factory=set)
    things: list[tuple[str, KnownAs]] = field(default_factory=list)
    questions: list[SameQuestion] = field(default_factory=list)
    #: new things by name -> what is like them
    near: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)
    #: names of those that may be things of the last version under another name
    renamed: set[str] = field(default_factory=set)
    #: decisions (name, id) that decide nothing
    unused: list[tuple[str, str]] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    passed: list[Passed] = field(default_factory=list)
    unread: list[tuple[str, str]] = field(default_factory=list)
    tables: list[TableReading] = field(default_factory=list)
    #: (file with sheet, entries) of nodes and edges that have ids
    graphs: list[tuple[str, int]] = field(default_factory=list)
    count: int = 0

    @property
    def errors(self) -> list[Finding]:
        """The findings that keep rows, or the whole file, out."""
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def is_readable(self) -> bool:
        """Whether anything of the file can be taken in."""
        return bool(self.rows) and not self.unclear


class Wishes(NamedTuple):
    """What the user says: answers by key, decisions by name, mappings, the name of the source."""

    answers: Map[str, str] = {}
    decisions: Map[str, str] = {}
    mappings: Sequence[Mapping] = ()
    named: str = ""  # the one mapping that is to be used
    source: str = ""
    publisher: str = ""


def propose(
    book: FileGrids, file: str, known: KnownThings, ground: Ground, wishes: Wishes
) -> Proposal:
    """What the file called `file` would add. What is wrong with it is a finding."""
    source = wishes.source or source_of(file)
    found = Proposal(source, file, findings=list(book.findings))
    draft = Draft()
    grids = sorted(book.grids, key=lambda grid: form_of(grid) == "ties")
    read = [grid for grid in grids if any(any(row) for row in grid.rows)]
    for grid in read:
        _read(grid, len(read) == 1, ground, wishes, found, draft)
    _without_lists(found)
    _keep(draft, found)
    things, questions = recognise(draft.things, known, wishes.decisions, source)
    found.unused = unused(draft.things, known, wishes.decisions)
    asked = {question.name for question in questions}
    again = [one for one in renamed(draft.things, things, known) if one.name not in asked]
    found.renamed = {one.name for one in again}
    questions += again
    found.near = {question.name: question.candidates for question in questions}
    answered = {key(name) for name in wishes.decisions}
    found.questions = [one for one in questions if key(one.name) not in answered]
    _other_kinds(draft, things, found)
    found.things = [
        (thing.name, own) for thing, own in zip(draft.things, things, strict=True) if thing.name
    ]
    sources, titles = _sources(source, file, [grid.file for grid in read], read)
    found.rows = rows_of(draft, things, sources, titles)
    for row in found.rows.get("sources", ()) if wishes.publisher else ():
        row["publisher"] = wishes.publisher
    return found


def _without_lists(found: Proposal) -> None:
    """A sheet that is no list is left out, and that is said, when another sheet is one."""
    if not found.tables:
        return
    for unclear in [one for one in found.unclear if one.key == "rows"]:
        if any(told.region.grid.file == unclear.region.grid.file for told in found.tables):
            continue
        place = (unclear.region.grid.file, unclear.region.header, None, "")
        finding = Finding("warning", *place, words.NO_LIST_HERE, words.READ_IT_ALONE)
        found.findings.append(finding)
        found.unclear.remove(unclear)


def source_of(file: str) -> str:
    """The name of the source that a file makes: that of the file, without its ending."""
    return slug(os.path.splitext(os.path.basename(file))[0], 60) or "list"


def _read(
    grid: Grid, alone: bool, ground: Ground, wishes: Wishes, found: Proposal, draft: Draft
) -> None:
    form = form_of(grid)
    if form != "table":
        found.graphs.append((grid.file, len(grid.rows) - 1))
    if form == "things":
        read_things(region_of(grid), ground, draft)
        return
    if form == "ties":
        unclear = read_ties(region_of(grid), ground, draft, wishes.answers)
        found.unclear += [unclear] if unclear else []
        return
    foreign = _of_foreign(grid, wishes)
    if foreign:
        _apply(*foreign, ground, found, draft)
        return
    matrix = matrix_of(grid)
    tables = [_of_known(table, wishes) for table in regions(grid)]
    if matrix and not any(mapping and mapping.shape == "rows" for _, mapping in tables):
        own = _of_known(matrix, wishes)[1] or guess_matrix(matrix, wishes.answers)
        _apply(matrix, own, ground, found, draft)
        return
    if not tables:
        severity = "error" if alone else "warning"
        todo = words.NAME_HEADINGS
        found.findings.append(
            Finding(severity, grid.file, None, None, "", words.NO_TABLE_HERE, todo)
        )
    for table, mapping in tables:
        guessed = mapping or guess(table, wishes.answers, ground.codes)
        if isinstance(guessed, Unclear) and not _is_data(table):
            todo = words.NAME_HEADINGS
            finding = Finding(
                "warning", grid.file, table.header, None, "", words.NO_TABLE_HERE, todo
            )
            found.findings.append(finding)
            continue
        if mapping and isinstance(guessed, Mapping):
            guessed, trouble = examined(guessed, table)
            found.findings += trouble
        _apply(table, guessed, ground, found, draft)


def _of_foreign(grid: Grid, wishes: Wishes) -> tuple[Region, Mapping] | None:
    """A table whose headings nobody but a mapping of the user knows."""
    known = {table.header for table in regions(grid)}
    for mapping in wishes.mappings:
        region = region_with(grid, mapping.headings)
        if region and region.header not in known and wishes.named in ("", mapping.name):
            return (region, mapping) if mapping.shape == "rows" else None
    return None


def _is_data(table: Region) -> bool:
    """Whether a table has rows at all below headings, not only a legend of two words."""
    return bool(table.rows) and len([c for c in table.columns if c.heading]) > 1


def _of_known(table: Region, wishes: Wishes) -> tuple[Region, Mapping | None]:
    """The mapping that has the headings of a table, or that the user named."""
    headings = {fold(column.heading) for column in table.columns if column.heading}
    for mapping in wishes.mappings:
        own = {fold(heading) for heading in mapping.headings}
        if mapping.name == wishes.named or (not wishes.named and own and own == headings):
            return table, mapping
    return table, None


def _apply(
    table: Region, mapping: Mapping | Unclear, ground: Ground, found: Proposal, draft: Draft
) -> None:
    if isinstance(mapping, Unclear):
        found.unclear.append(mapping)
        return
    known = mapping.name
    if not known:
        mapping = replace(mapping, name=found.source)
    found.tables.append(TableReading(table, mapping, known))
    for heading, count in personal_cells(table):
        if count:
            draft.left_out[heading] += count
    if mapping.shape == "matrix":
        apply_matrix(mapping, table, ground, draft)
        return
    apply(mapping, table, ground, draft)
    used = {fold(take.column) for take in takes(mapping) if take.column}
    rules = {fold(test.column) for test in (*mapping.skip, *mapping.only)}
    for column in table.columns:
        named = fold(column.heading) in used | rules
        unused = not named and column.role not in ("personal", "number")
        if unused and table.cells(column):
            draft.unread.append((table.grid.file, column.heading or column.letter))
            if any(is_personal(cell) for cell in table.cells(column)):
                draft.left_out[column.heading or column.letter] += sum(
                    is_personal(cell) for cell in table.cells(column)
                )


def _other_kinds(draft: Draft, things: Sequence[KnownAs], found: Proposal) -> None:
    """A kind that differs from the one that is known stays as a fact, and is said."""
    for at, (thing, own) in enumerate(zip(draft.things, things, strict=True)):
        if not (thing.stated_kind and thing.kind_word and own.kind and own.kind != thing.kind):
            continue
        spot = thing.spots[0]
        draft.values.append(Valued(at, "kind", thing.kind_word, "", spot))
        message = said.OTHER_KIND.of(name=thing.name, kind=own.kind)
        place = (spot.file, spot.row, None, thing.kind_word)
        found.findings.append(Finding("warning", *place, message, said.KIND_KEPT))


def _keep(draft: Draft, found: Proposal) -> None:
    found.findings += draft.findings
    found.refused = {(spot.file, spot.row) for spot in draft.refused}
    found.left_out = dict(draft.left_out)
    found.passed = draft.passed
    found.unread = draft.unread
    found.count = draft.rows


def _sources(
    source: str, file: str, files: Sequence[str], grids: Sequence[Grid]
) -> tuple[dict[str, str], dict[str, str]]:
    """File with sheet -> id of its source, and id -> title: one source a sheet."""
    name = os.path.basename(file)
    if len(files) < 2:
        return dict.fromkeys(files, source), {source: name}
    own: dict[str, str] = {}
    titles: dict[str, str] = {}
    for grid in grids:
        identifier = f"{source}-{slug(grid.sheet, 40) or 'table'}"
        own[grid.file] = identifier
        titles[identifier] = _title(name, grid.sheet)
    return own, titles


def _title(file: str, sheet: str) -> str:
    title: Sayable = said.SOURCE_SHEET.of(file=file, sheet=sheet) if sheet else file
    return title if isinstance(title, str) else title.say("de")
