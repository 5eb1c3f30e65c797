"""Our own workbook taken in again by `add`: held against what the export would be now."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from kgraph.cli._options import Where, open_graph
from kgraph.intake.applying import Outcome, applied
from kgraph.intake.codes import CodeBook
from kgraph.intake.copying import against_export_copy
from kgraph.intake.roundtrip import Edit, Sheet, edits, is_export
from kgraph.intake.rows import Rows
from kgraph.intake.sheets import content_of, read_book
from kgraph.output import Wording
from kgraph.readers.tables import rows as table_rows
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
        sheets = _sheets(where, language)
        if is_export(book, sheets):
            assert where.workspace is not None
            found = edits(book, sheets)
            name, own = os.path.basename(path), _sources(where.workspace)
            taken = {row[0].rpartition("/")[2] for row in sheets["things"].rows}
            return applied(found, name, own, codes, taken)
    return None


def _sheets(where: Where, language: str) -> dict[str, Sheet]:
    """The sheets of the export as they would be written now, every cell a text."""
    from kgraph.pictures.exports.workbook import sheets

    reader = Wording(language, named=True)
    found = {}
    for name, table in sheets(open_graph(where, language)).items():
        rows = tuple(
            tuple(
                _text(reader.worded(column, value))
                for column, value in zip(table.columns, row, strict=True)
            )
            for row in table.rows
        )
        headings = tuple(reader.heading(column) for column in table.columns)
        found[name] = Sheet(tuple(table.columns), headings, rows)
    return found


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
