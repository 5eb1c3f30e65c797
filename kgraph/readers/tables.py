"""CSV files and Excel workbooks -> records, with findings for whatever cannot be read."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from kgraph.names import fold
from kgraph.placenames import as_landkreis
from kgraph.readers import HEADINGS, TABLES, table_of
from kgraph.readers.contract import Reader, Reading, Rows, Territories
from kgraph.readers.listing import SUFFIXES, table_files
from kgraph.readers.separated import read_rows
from kgraph.records import Finding, Record, Unreadable
from kgraph.words.errors import reason
from kgraph.words.said import Said, Sayable
from kgraph.words.tables import findings as words

MAX_BYTES = 50_000_000
MAX_ROWS = 1_048_576  # of an Excel sheet
MAX_CHARACTERS = 32_767  # of an Excel cell
MAX_ERRORS = 1_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
#: soft hyphen, zero width, marks of writing direction: two names that look alike would differ
_UNSEEN = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_FORMULA = re.compile(r"=|[+\-@](?=[A-Za-z]+[\d(]|\d+[+\-*/])")
_BROKEN_VALUE = re.compile(
    r"#(?:N/A|NV|REF!|BEZUG!|NAME\?|VALUE!|WERT!|DIV/0!|NULL!|NUM!|ZAHL!|SPILL!|CALC!|#+)\Z"
)

#: headings below which a name means the Landkreis, not the town that has it too
_LANDKREIS = frozenset({"landkreis", "lkr", "lk"})

Load = Callable[[str], bytes]


def load(path: str) -> bytes:
    """The content of a file. Raises OSError."""
    with open(path, "rb") as file:
        return file.read()


def read_folder(
    path: str, take: Load = load, names: Mapping[str, str] = MappingProxyType({})
) -> tuple[list[Record], list[Finding]]:
    """All tables in the folder `path` (not its subfolders), in the order of TABLES.

    `names` says what files are called, where it is not the end of their path.
    """
    records: list[Record] = []
    findings: list[Finding] = []
    for file in table_files(path):
        found, trouble = read_file(file, take, names)
        records += found
        findings += trouble
    order = {table: place for place, table in enumerate(TABLES)}
    records.sort(key=lambda record: order[record.table])
    return records, findings


def read_file(
    path: str, take: Load = load, names: Mapping[str, str] = MappingProxyType({})
) -> tuple[list[Record], list[Finding]]:
    """The records of one CSV file or workbook, whose content `take` gives; see `read_folder`."""
    name = names.get(path) or os.path.basename(path)
    try:
        content = _content(path, name, take)
    except Unreadable as trouble:
        return [], [trouble.finding]
    return read_content(content, name)


def read_content(content: bytes, name: str) -> tuple[list[Record], list[Finding]]:
    """The records of a CSV file or workbook that is called `name`."""
    grids: Iterable[tuple[str, str, Rows]]
    findings: list[Finding] = []
    if name.lower().endswith(".xlsx"):
        from kgraph.readers.workbook import sheets

        grids, findings = sheets(content, name)
    else:
        title = os.path.splitext(name.rpartition("/")[2])[0]
        grids = [(name, title, read_rows(content, name))]
    records: list[Record] = []
    for file, title, rows in grids:
        found, more = _records(file, title, rows)
        records += found
        findings += more
    return records, findings


def _reading(path: str, _: Territories) -> Reading:
    records, findings = read_file(path)
    return Reading(tuple(records), tuple(findings))


READER = Reader("tables", SUFFIXES, _reading)


def rows(content: bytes) -> list[dict[str, str]]:
    """The rows of a UTF-8 CSV table as dictionaries, unchecked."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def _content(path: str, name: str, take: Load) -> bytes:
    message: Sayable
    if os.path.isdir(path):
        message, advice = words.IS_FOLDER, words.MOVE_FOLDER
    elif not os.path.exists(path):
        message, advice = words.MISSING, words.CHECK_PATH
    elif os.path.getsize(path) > MAX_BYTES:
        size = round(os.path.getsize(path) / 1e6)
        message = words.TOO_LARGE.of(size=size, most=round(MAX_BYTES / 1e6))
        advice = words.SPLIT
    elif os.path.getsize(path) == 0:
        message, advice = words.EMPTY, words.DELETE_OR_SAVE
    else:
        try:
            return take(path)
        except OSError as error:
            message, advice = words.NOT_READ.of(reason=reason(error)), words.CLOSE
    raise Unreadable(Finding("error", name, None, None, "", message, advice))


def _records(file: str, title: str, grid: Rows) -> tuple[list[Record], list[Finding]]:
    table = table_of(title)
    if table is None:
        advice = words.NAME_TABLE.of(known=list(TABLES))
        return [], [Finding("error", file, None, None, title, words.NO_TABLE, advice)]
    records: list[Record] = []
    findings: list[Finding] = []
    try:
        _read(file, table, grid, records, findings)
    except Unreadable as trouble:
        findings.append(trouble.finding)
    return records, findings


def _read(
    file: str, table: str, grid: Rows, records: list[Record], findings: list[Finding]
) -> None:
    """Read the rows of one table into `records`; raises Unreadable where reading ends."""
    lines = iter(grid)
    header = next(lines, ())
    if not any(cell.strip() for cell in header):
        advice = _columns_advice(table)
        raise Unreadable(Finding("error", file, 1, None, "", words.NO_HEADER, advice))
    columns = [_column(heading, table) for heading in header]
    findings += _header_findings(file, table, header, columns)
    if any(finding.severity == "error" for finding in findings):
        return
    landkreis = any(fold(heading) in _LANDKREIS for heading in header)
    bare = {place for place, heading in enumerate(header) if not heading.strip()}
    for number, cells in enumerate(lines, start=2):
        if not any(cell.strip() for cell in cells):
            continue
        if number > MAX_ROWS or len(findings) > MAX_ERRORS:
            raise Unreadable(_too_much(file, number, len(findings)))
        findings += _row_findings(file, number, columns, cells)
        for place in [place for place in bare if place < len(cells) and cells[place].strip()]:
            bare.remove(place)
            bald = words.NO_HEADING.of(cell=str(place + 1))
            value = cells[place]
            findings.append(Finding("error", file, number, None, value, bald, words.WRITE_HEADING))
        pairs = zip(columns, cells, strict=False)
        values = {name: cell.strip() for name, cell in pairs if name and cell.strip()}
        if landkreis and values.get("district"):
            values["district"] = as_landkreis(values["district"])
        records.append(Record(table, file, number, values))


def _too_much(file: str, row: int, errors: int) -> Finding:
    if errors > MAX_ERRORS:
        message = words.MANY_ERRORS_HERE.of(most=MAX_ERRORS)
        return Finding("error", file, row, None, "", message, words.MEND_FIRST)
    return Finding("error", file, row, None, "", words.MANY_ROWS.of(most=MAX_ROWS), words.SPLIT_UP)


def _column(heading: str, table: str) -> str | None:
    """Our name of a column headed `heading`, None when the table has no such column."""
    required, optional = TABLES[table]
    word = fold(heading)
    for name in (word.replace(" ", "_"), HEADINGS.get(word, "")):
        if name in required or name in optional:
            return name
    return None


def _header_findings(
    file: str, table: str, headings: Sequence[str], columns: Sequence[str | None]
) -> Iterator[Finding]:
    for required in TABLES[table][0]:
        if required not in columns:
            message = words.COLUMN_MISSING.of(column=required)
            yield Finding("error", file, 1, required, "", message, _columns_advice(table))
    for heading, column in zip(headings, columns, strict=True):
        if column and columns.count(column) > 1:
            yield Finding("error", file, 1, column, heading, words.COLUMN_TWICE, words.KEEP_ONE)
        elif column is None and heading.strip():
            message = words.NO_SUCH_COLUMN.of(table=table)
            yield Finding("warning", file, 1, heading, "", message, _columns_advice(table))


def _row_findings(
    file: str, row: int, columns: Sequence[str | None], cells: Sequence[str]
) -> Iterator[Finding]:
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
        message = words.TOO_MANY_CELLS.of(cells=len(cells), columns=len(columns))
        yield Finding("error", file, row, None, cells[-1], message, words.QUOTE_CELLS)
    for column, cell in zip(columns, cells, strict=False):
        if not column or not cell:
            continue
        if len(cell) > MAX_CHARACTERS:
            long = words.CELL_LONG.of(n=len(cell), most=MAX_CHARACTERS)
            yield Finding("error", file, row, column, cell[:80], long, words.SHORTEN)
            continue
        if _UNSEEN.search(cell):
            message = words.UNSEEN.of(character=ascii(_UNSEEN.findall(cell)[0]))
            shown = _UNSEEN.sub("\ufffd", cell)
            yield Finding("error", file, row, column, shown, message, words.TYPE_AGAIN)
        if _BROKEN_VALUE.match(cell.strip()):
            broken = words.BROKEN_VALUE
            yield Finding("error", file, row, column, cell, broken, words.MEND_FORMULA)
        if _CONTROL.search(cell):
            message = words.CONTROL.of(character=ascii(_CONTROL.findall(cell)[0]))
            shown = _CONTROL.sub("\ufffd", cell)
            yield Finding("error", file, row, column, shown, message, words.TYPE_AGAIN)
        if _FORMULA.match(cell.strip()):
            yield Finding("error", file, row, column, cell, words.FORMULA, words.PASTE_VALUE)


def _columns_advice(table: str) -> Said:
    required, optional = TABLES[table]
    return words.COLUMNS.of(table=table, required=list(required), optional=list(optional))
