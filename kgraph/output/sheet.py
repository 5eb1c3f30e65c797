"""XLSX: one sheet with a frozen head and a filter; numbers are numbers, nothing is a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from kgraph.model import Table
from kgraph.output.cleaning import clean
from kgraph.output.separated import with_fragments
from kgraph.output.wording import Wording
from kgraph.words.sentences import ANSWER

_LONGEST = 32_767  # signs in a cell that Excel reads
_SHEET = 31  # signs in the name of a sheet
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_NARROW, _WIDE = 10, 60
_FORMULA = ("=", "+", "-", "@")


def as_workbook(table: Table, reader: Wording) -> bytes:
    """The rows on one sheet; the notes on a second one."""
    from openpyxl import Workbook

    table = with_fragments(table)
    book = Workbook(write_only=True)
    book.properties.creator = "kgraph"
    title = (table.title or ANSWER.say(reader.language)).translate(_FORBIDDEN)
    _fill(book.create_sheet(clean(title).strip()[:_SHEET] or ANSWER.en), table, reader)
    notes = [note for note in (table.lead, *reader.closing(table)) if note]
    if notes:
        sheet = book.create_sheet(reader.heading("note")[:_SHEET])
        sheet.column_dimensions["A"].width = 2 * _WIDE
        for note in notes:
            sheet.append([cell(sheet, note)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill(sheet: Any, table: Table, reader: Wording) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    rows = [[_value(reader, name, value) for name, value in zip(table.columns, row, strict=True)]
            for row in table.rows]  # fmt: skip
    head = [reader.heading(name) for name in table.columns]
    sheet.freeze_panes = "A2"
    for number, width in enumerate(_widths(head, rows), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(head))}{len(rows) + 1}"
    titles = [cell(sheet, name) for name in head]
    for one in titles:
        one.font = Font(bold=True)
    sheet.append(titles)
    for row in rows:
        sheet.append([cell(sheet, value) for value in row])


def _value(reader: Wording, name: str, value: Any) -> Any:
    """A number as it is, all else as people read it."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return reader.cell(name, value)


def _widths(head: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
    longest = [max(len(str(row[at])) for row in (head, *rows)) for at in range(len(head))]
    return [min(max(size + 2, _NARROW), _WIDE) for size in longest]


def cell(sheet: Any, value: Any) -> Any:
    """A cell that is a number or a text, never a formula, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if value is None or isinstance(value, (int, float)):
        return WriteOnlyCell(sheet, value)
    text = clean(str(value), _LONGEST)
    made = WriteOnlyCell(sheet, text)
    made.data_type = "s"
    if text.startswith(_FORMULA):
        made.quotePrefix = True  # as if typed with an apostrophe: it stays text when edited
    return made
