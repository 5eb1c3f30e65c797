"""Our own workbook taken in again by `add`: held against what the export would be now."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from kgraph.cli._options import Where, open_graph
from kgraph.intake.applying import applied
from kgraph.intake.codes import CodeBook
from kgraph.intake.copying import against_export_copy
from kgraph.intake.outcome import Around, Outcome
from kgraph.intake.roundtrip import Edit, Sheet, edits, is_export
from kgraph.intake.rows import Rows
from kgraph.intake.sheets import content_of, read_book
from kgraph.intake.sheets.beside import stamp_in
from kgraph.names import fold
from kgraph.output import Wording
from kgraph.pipeline.reading import Tables
from kgraph.pipeline.taking import base, errors_of
from kgraph.readers.tables import rows as table_rows
from kgraph.records import Finding
from kgraph.words.intake import preview as said
from kgraph.words.intake import roundtrip as words
from kgraph.words.said import LANGUAGES
from kgraph.workspace import Workspace

_SHOWN = 30


def may_be_export(path: str) -> bool:
    """Whether it is worth looking: a workbook with sheets of our names."""
    from kgraph.words.cells import SHEETS

    if not path.lower().endswith((".xlsx", ".ods", ".xls")):
        return False
    titles = {grid.sheet for grid in read_book(path).grids}
    return any({SHEETS[n].say(own) for n in ("things", "ties")} <= titles for own in LANGUAGES)


def outcome(where: Where, path: str, codes: CodeBook) -> Outcome | None:
    """What the edits of a workbook do; None when it is no export of this graph."""
    book = read_book(path)
    for language in LANGUAGES:
        sheets, stamp = _sheets(where, language)
        if is_export(book, sheets):
            assert where.workspace is not None
            found = edits(book, sheets)
            name, own = os.path.basename(path), _sources(where.workspace)
            older = stamp_in(content_of(path)) not in ("", stamp)
            gone = [edit for edit in found if edit.what == "gone"] if older else []
            found = [edit for edit in found if edit not in gone]
            late = [_late(name, len(gone))] if gone else []
            if not found:
                return Outcome(own, findings=late)
            tables = base(where.folders, where.workspace.tables)
            names: dict[str, set[str]] = {}
            for row in sheets["things"].rows:
                names.setdefault(fold(row[1]), set()).add(row[0])
            ids = frozenset(record.get("id") for record in tables.records)
            around = Around(codes, tables.gazetteer, names, ids)
            done = applied(found, name, own, around)
            done.findings += late
            done.findings += _trial(tables, done, own)
            return done
    return None


def _trial(tables: Tables, done: Outcome, old: Mapping[str, Rows]) -> list[Finding]:
    """What a build would find wrong after the edits and did not before, at the edit's row."""
    if not done.edits:
        return []
    found = errors_of(tables, done.sources)
    known = {one.about for one in errors_of(tables, old)} if found else set()
    touched = {id(row): edit for row, edit in done.touched}
    wrong = []
    for one in found:
        if one.about in known:
            continue
        edit = touched.get(id(done.sources[one.source][one.table][one.at]))
        where = (
            (edit.place, edit.row or None) if edit else (f"{one.source}/{one.table}.csv", one.at)
        )
        own = one.finding
        wrong.append(Finding("error", *where, own.column, own.value, own.wrong, own.todo))
    return wrong


def _late(file: str, count: int) -> Finding:
    """Rows that an older export lacks may have come since: none of them is deleted."""
    message = words.NOT_DELETED.of(n=count)
    return Finding("warning", file, None, None, "", message, words.EXPORT_TO_DELETE)


def _sheets(where: Where, language: str) -> tuple[dict[str, Sheet], str]:
    """The sheets of the export as they would be written now, every cell a text, and its stamp."""
    from kgraph.pictures.exports.workbook import sheets, stamp

    reader = Wording(language, named=True)
    found = {}
    tables = sheets(open_graph(where, language))
    for name, table in tables.items():
        rows = tuple(
            tuple(
                _text(reader.worded(column, value))
                for column, value in zip(table.columns, row, strict=True)
            )
            for row in table.rows
        )
        headings = tuple(reader.heading(column) for column in table.columns)
        found[name] = Sheet(tuple(table.columns), headings, rows)
    return found, stamp(tables)


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else " ".join(str(value).split())


def _sources(own: Workspace) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for source in own.sources():
        folder = os.path.join(own.tables, source)
        for name in sorted(os.listdir(folder)):
            if name.endswith(".csv"):
                with open(os.path.join(folder, name), "rb") as file:
                    found.setdefault(source, {})[name.removesuffix(".csv")] = table_rows(
                        file.read()
                    )
    return found


def lines(found: Outcome, path: str, language: str) -> Iterator[str]:
    """What would be edited, for people."""
    yield words.IS_EXPORT.say(language, file=os.path.basename(path))
    yield ""
    for finding in found.findings[:_SHOWN]:
        yield finding.say(language)
    yield words.EDITS.say(language, n=len(found.edits))
    for edit in found.edits[:_SHOWN]:
        yield "  " + _line(edit, language)
    if len(found.edits) > _SHOWN:
        yield "  " + said.MORE.say(language, n=len(found.edits) - _SHOWN)


def _line(edit: Edit, language: str) -> str:
    cells: Mapping[str, str] = edit.cells
    label = cells.get("label") or " – ".join(cells[c] for c in ("from", "relation", "to"))
    if edit.what == "cell":
        column = Wording(language, named=True).heading(edit.column)
        key = edit.key[0] if edit.sheet == "things" else label
        return words.CELL.say(language, key=key, column=column, old=edit.old, new=edit.new)
    return (words.NEW if edit.what == "new" else words.GONE).say(language, label=label)


def changed(own: Workspace, found: Outcome) -> list[str]:
    """The sources whose tables are other than before."""
    before = _sources(own)
    return [source for source, tables in found.sources.items() if tables != before.get(source)]


def take(own: Workspace, found: Outcome, path: str) -> int:
    """Take the edits in as one change; the number of its entry."""
    name = os.path.basename(path)
    before = _sources(own)
    title = said.CHANGE_TITLE.say(own.settings.language, files=[name])
    with own.change(title, [name]) as change:
        for source, tables in found.sources.items():
            if tables != before.get(source):
                change.replace_source(source, tables)
        if not against_export_copy(content_of(path), read_book(path), name):
            change.keep_document(path)
    return change.entry.number if change.entry else 0
