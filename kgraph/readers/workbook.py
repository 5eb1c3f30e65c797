"""Excel workbooks -> grids of text, as Excel shows them."""

from __future__ import annotations

import datetime
import os
import warnings
import zipfile
from typing import Any

from kgraph.readers import TABLES, table_of
from kgraph.records import Finding

Grid = list[list[str]]
MAX_UNPACKED_BYTES = 500_000_000


def sheets(path: str) -> tuple[list[tuple[str, str, Grid]], list[Finding]]:
    """(file and sheet, title, grid) of every sheet that names a table.

    A workbook with one sheet may instead carry the table's name itself. Formulas come as
    their text ("=A1"), so that they are found; dates as ISO 8601, whole numbers without ".0".
    """
    import openpyxl

    name = os.path.basename(path)
    if _unpacked_bytes(path) > MAX_UNPACKED_BYTES:
        advice = "Save its tables as CSV"
        return [], [Finding("error", name, None, None, "", "is too large once unpacked", advice)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions we do not read
        try:
            book = openpyxl.load_workbook(path, data_only=False, keep_links=False)
        except Exception as error:  # whatever a damaged file makes openpyxl stumble over
            advice = "Open it in Excel and save it again as .xlsx"
            return [], [Finding("error", name, None, None, "", f"is no workbook: {error}", advice)]
    titles = [sheet.title for sheet in book.worksheets]  # charts have sheets too
    found = [(f"{name}[{title}]", title, _grid(book[title])) for title in titles if table_of(title)]
    stem = os.path.splitext(name)[0]
    if not found and titles and table_of(stem):
        found = [(name, stem, _grid(book[titles[0]]))]
    if not found:
        advice = "Name a sheet after one of: " + ", ".join(TABLES)
        message = "no sheet names a table kgraph knows"
        return [], [Finding("error", name, None, None, ", ".join(titles), message, advice)]
    return found, []


def _unpacked_bytes(path: str) -> int:
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, OSError):
        return 0  # no workbook; openpyxl says why


def _grid(sheet: Any) -> Grid:
    return [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
