"""Workbooks of Excel and LibreOffice -> grids, with calamine.

Values are those that the program last computed. Dates come as ISO 8601, whole numbers without
".0"; a merged cell has its text in all its parts.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from kgraph.intake.sheets.grid import Choice, FileGrids, Grid
from kgraph.readers.workbook import MAX_CELLS, MAX_COLUMNS, too_large
from kgraph.records import Finding, Unreadable
from kgraph.words.intake import sheets as words
from kgraph.words.intake.templates import LISTS
from kgraph.words.said import Sayable
from kgraph.words.tables import findings as known

_OLE = b"\xd0\xcf\x11\xe0"
_FORMULA_ALONE = re.compile(
    rb'<c r="([A-Z]{1,3}[0-9]{1,7})"[^>]{0,80}><f[^>]{0,200}>[^<]{0,8000}</f>'
    rb"(?:<v\s*/>|<v></v>)?</c>"
)
_MOST_FORMULAS = 20


def read(content: bytes, name: str, choice: Choice) -> FileGrids:
    """The sheets of a workbook; hidden ones only when `choice` names them."""
    _refuse(content, name)
    book = _opened(content, name)
    sheets = [sheet for sheet in book.sheets_metadata if str(sheet.typ).endswith("WorkSheet")]
    titles = [sheet.name for sheet in sheets]
    for asked in choice.sheets:
        if asked not in titles:
            message = words.NO_SUCH_SHEET.of(sheet=asked)
            advice = words.SHEETS_ARE.of(known=titles)
            raise Unreadable(Finding("error", name, None, None, asked, message, advice))
    grids, findings = [], []
    for sheet in sheets:
        file = f"{name}[{sheet.name}]" if len(sheets) > 1 else name
        if choice.sheets and sheet.name not in choice.sheets:
            continue
        hidden = not str(sheet.visible).endswith(".Visible")
        if hidden and sheet.name == LISTS:
            continue  # of a template of ours
        if hidden and sheet.name not in choice.sheets:
            advice = words.NAME_HIDDEN.of(sheet=sheet.name)
            findings.append(Finding("warning", file, None, None, "", words.HIDDEN, advice))
            continue
        grids.append(_grid(book, sheet.name, file))
    findings += _formulas(content, name, {grid.sheet: grid.file for grid in grids})
    read_ones = {grid.sheet for grid in grids} | {LISTS}
    others = tuple(s.name for s in book.sheets_metadata if s.name not in read_ones)
    return FileGrids(tuple(grids), tuple(findings), others)


def _refuse(content: bytes, name: str) -> None:
    """Raises Unreadable for a workbook with a password and for one that unpacks too large."""
    message: Sayable = ""
    advice: Sayable = known.SAVE_CSV
    if content.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in content:
        message, advice = words.ENCRYPTED, words.SAVE_OPEN
    elif content.startswith(b"PK"):
        message = too_large(content)
        if not message and _encrypted_parts(content):
            message, advice = words.ENCRYPTED, words.SAVE_OPEN
    if message:
        raise Unreadable(Finding("error", name, None, None, "", message, advice))


def _encrypted_parts(content: bytes) -> bool:
    """Whether an OpenDocument file says that its parts are encrypted."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if any(part.flag_bits & 1 for part in archive.infolist()):
                return True
            manifest = "META-INF/manifest.xml"
            return manifest in names and b"encryption-data" in archive.read(manifest)
    except Exception:  # a damaged archive fails in many ways; opening it says why
        return False


def _opened(content: bytes, name: str) -> Any:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except PasswordError as error:
        finding = Finding("error", name, None, None, "", words.ENCRYPTED, words.SAVE_OPEN)
        raise Unreadable(finding) from error
    except (CalamineError, OSError, ValueError) as error:
        broken = known.NO_WORKBOOK.of(error=str(error)[:200])
        finding = Finding("error", name, None, None, "", broken, known.SAVE_XLSX)
        raise Unreadable(finding) from error


def _grid(book: Any, title: str, file: str) -> Grid:
    try:
        sheet = book.get_sheet_by_name(title)
        merged = tuple(
            (top, bottom, left, right)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        )
        rows = list(_rows(sheet, file))
    except Unreadable:
        raise
    except Exception as error:  # a damaged sheet fails while it is read
        message = words.BROKEN.of(error=str(error)[:200])
        finding = Finding("error", file, None, None, "", message, known.SAVE_XLSX)
        raise Unreadable(finding) from error
    _spread(rows, merged)
    return Grid(file, title, rows, merged=merged)


def _rows(sheet: Any, file: str) -> Iterator[list[str]]:
    """The rows from the first of the sheet on, whatever area calamine begins at."""
    above, left = sheet.start or (0, 0)
    cells = 0
    for _ in range(above):
        yield []
    for number, values in enumerate(sheet.iter_rows(), start=above + 1):
        row = [""] * left + [text_of(value) for value in values]
        while row and not row[-1]:
            row.pop()
        cells += len(row)
        if len(row) > MAX_COLUMNS or cells > MAX_CELLS:
            message = known.CELLS_FAR.of(row=number, column=len(row))
            advice = known.DELETE_COLUMNS.of(most=MAX_COLUMNS)
            raise Unreadable(Finding("error", file, number, None, "", message, advice))
        yield row


def _spread(rows: list[list[str]], merged: tuple[tuple[int, int, int, int], ...]) -> None:
    """Write the text of a merged cell into all its parts."""
    for top, bottom, left, right in merged:
        if top >= len(rows) or left >= len(rows[top]) or right >= MAX_COLUMNS:
            continue
        text = rows[top][left]
        for row in rows[top : min(bottom + 1, len(rows))]:
            row += [""] * (right + 1 - len(row))
            row[left : right + 1] = [text] * (right + 1 - left)


def text_of(value: Any) -> str:
    """A cell as text: dates as ISO 8601, whole numbers without a fraction."""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()


def _formulas(content: bytes, name: str, files: dict[str, str]) -> list[Finding]:
    """Formulas whose result is not in the file: calamine, like every reader, sees nothing there."""
    if not name.lower().endswith((".xlsx", ".xlsm")):
        return []
    found = []
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for sheet, part in _parts(archive):
                if sheet in files:
                    cells = _FORMULA_ALONE.findall(archive.read(part))[:_MOST_FORMULAS]
                    found += [_no_value(files[sheet], cell.decode()) for cell in cells]
    except (zipfile.BadZipFile, KeyError, OSError, ValueError):
        return []  # opened by calamine all the same: then it knows more than this look
    return found


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """(title, part) of every sheet."""
    text = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    targets = {}
    for tag in re.findall(r"<Relationship [^>]*>", text):
        target, own = re.search(r'Target="([^"]*)"', tag), re.search(r'Id="([^"]*)"', tag)
        if target and own:
            path = target[1]
            targets[own[1]] = path.lstrip("/") if path.startswith("/") else f"xl/{path}"
    import html

    for tag in re.findall(r"<sheet [^>]*>", archive.read("xl/workbook.xml").decode("utf-8")):
        title, own = re.search(r'name="([^"]*)"', tag), re.search(r'r:id="([^"]*)"', tag)
        if title and own and own[1] in targets:
            yield html.unescape(title[1]), targets[own[1]]


def _no_value(file: str, cell: str) -> Finding:
    column, row = cell.rstrip("0123456789"), int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    return Finding("warning", file, row, column, "", words.NO_VALUE, words.SAVE_VALUES)
