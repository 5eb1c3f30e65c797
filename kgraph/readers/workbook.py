"""Excel workbooks -> grids of text, as Excel shows them."""

from __future__ import annotations

import datetime
import io
import os
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from kgraph.readers import TABLES, table_of
from kgraph.readers.contract import Rows
from kgraph.records import Finding, Unreadable
from kgraph.words.said import Sayable
from kgraph.words.tables import findings as words

#: bounds of what is unpacked: a workbook of a million rows and ten columns is within them
MAX_UNPACKED_BYTES = 500_000_000
MAX_RATIO = 200
MAX_TAGS = 50_000_000
MAX_COLUMNS = 256
#: cells that a row has to have so that its last one is there
MAX_CELLS = 50_000_000
_LOOKED_AT = 1_000
_SMALL_BYTES = 20_000_000
_PIECE_BYTES = 1_000_000


def sheets(content: bytes, name: str) -> tuple[list[tuple[str, str, Rows]], list[Finding]]:
    """(file and sheet, title, rows) of every sheet that names a table.

    A workbook with one sheet may instead carry the table's name itself. Formulas come as
    their text ("=A1"), so that they are found; dates as ISO 8601, whole numbers without ".0".
    Rows are read one after the other; a row that is out of bounds raises Unreadable.
    """
    import openpyxl

    refused = too_large(content)
    if refused:
        return [], [Finding("error", name, None, None, "", refused, words.SAVE_CSV)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions we do not read
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        except Exception as error:  # whatever a damaged file makes openpyxl stumble over
            broken = words.NO_WORKBOOK.of(error=str(error))
            return [], [Finding("error", name, None, None, "", broken, words.SAVE_XLSX)]
    titles = [sheet.title for sheet in book.worksheets]  # charts have sheets too
    named = [(f"{name}[{title}]", title, title) for title in titles if table_of(title)]
    stem = os.path.splitext(name.rpartition("/")[2])[0]
    if not named and titles and table_of(stem):
        named = [(name, stem, titles[0])]
    if not named:
        advice = words.NAME_SHEET.of(known=list(TABLES))
        return [], [Finding("error", name, None, None, ", ".join(titles), words.NO_SHEET, advice)]
    read = {sheet for _, _, sheet in named}
    others = [title for title in titles if title not in read and _says_something(book[title])]
    findings = [_not_read(f"{name}[{title}]", title) for title in others]
    return [(file, title, _rows(book[sheet], file)) for file, title, sheet in named], findings


def _says_something(sheet: Any) -> bool:
    """Whether the first rows of a sheet hold anything."""
    try:
        rows = sheet.iter_rows(max_row=_LOOKED_AT, max_col=MAX_COLUMNS, values_only=True)
        return any(value not in (None, "") for row in rows for value in row)
    except Exception:  # a damaged sheet holds something, if nothing that can be read
        return True


def _not_read(file: str, sheet: str) -> Finding:
    message = words.SHEET_NOT_READ.of(sheet=sheet)
    advice = words.NAME_SHEET.of(known=list(TABLES))
    return Finding("warning", file, None, None, "", message, advice)


def too_large(content: bytes) -> Sayable:
    """Why a workbook is not unpacked, "" when it is within bounds."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            total = sum(part.file_size for part in parts)
            if total > MAX_UNPACKED_BYTES:
                return words.TOO_LARGE_UNPACKED.of(size=round(total / 1e6))
            if total > _SMALL_BYTES and total > MAX_RATIO * len(content):
                return words.UNPACKS_TO.of(times=round(total / len(content)))
            if total > _SMALL_BYTES and sum(_tags(archive, part) for part in parts) > MAX_TAGS:
                return words.MANY_TAGS.of(most=MAX_TAGS)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError):
        return ""  # no workbook; openpyxl says why
    except Exception as error:  # a damaged archive can fail in every way of its compression
        return words.NOT_UNPACKED.of(error=str(error))
    return ""


def _tags(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """How many tags a part holds at most: they are what fills the memory."""
    count = 0
    with archive.open(part) as file:
        while piece := file.read(_PIECE_BYTES):
            count += piece.count(b"<")
    return count


def _rows(sheet: Any, file: str) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # what a file says about its size may be wrong
    cells = 0
    for number, row in enumerate(_values(sheet, file), start=1):
        cells += len(row)
        far = next((n for n, v in enumerate(row[MAX_COLUMNS:]) if v not in (None, "")), None)
        if far is not None or cells > MAX_CELLS:
            raise Unreadable(_far(file, number, MAX_COLUMNS + (far or 0) + 1))
        yield [_text(value) for value in row[:MAX_COLUMNS]]


def _values(sheet: Any, file: str) -> Iterator[tuple[Any, ...]]:
    try:
        yield from sheet.iter_rows(values_only=True)
    except Exception as error:  # a damaged sheet fails while it is read
        message = words.NOT_READ.of(reason=f"{type(error).__name__} {error}")
        finding = Finding("error", file, None, None, "", message, words.SAVE_XLSX)
        raise Unreadable(finding) from error


def _far(file: str, row: int, column: int) -> Finding:
    message = words.CELLS_FAR.of(row=row, column=column)
    advice = words.DELETE_COLUMNS.of(most=MAX_COLUMNS)
    return Finding("error", file, row, None, "", message, advice)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = getattr(value, "text", value)  # a formula over several cells
    return str(text)
