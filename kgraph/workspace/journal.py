"""The table of judgements as text: one row added or taken out, all others byte for byte.

Works on the bytes of a CSV file whatever its encoding (UTF-8 with or without BOM,
Windows-1252), separator and line ends are, and keeps them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Mapping

from kgraph.errors import BadQuestion
from kgraph.names import fold
from kgraph.words.tables import findings as words

COLUMNS = ("a", "judgement", "b", "reason", "source", "locator")
#: headings that people give to these columns, folded
_HEADINGS = {
    "urteil": "judgement", "grund": "reason", "quelle": "source", "fundstelle": "locator",
    "stelle": "locator", "zeile": "locator",
}  # fmt: skip
_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(r"\r\n|\n|\r")


def column_of(heading: str) -> str | None:
    """Our name of a heading of the table of judgements, German ones included."""
    word = fold(heading)
    name = _HEADINGS.get(word, word)
    return name if name in COLUMNS else None


def of_pair(ends: Collection[str]) -> Callable[[Mapping[str, str]], bool]:
    """Whether a row is about the two things with these ids, whichever stands first."""

    def fits(row: Mapping[str, str]) -> bool:
        return {row.get(end, "").rpartition("/")[2] for end in "ab"} == set(ends)

    return fits


def added(content: bytes, row: Mapping[str, str], column_of: Callable[[str], str | None]) -> bytes:
    """`content` with one more row; an empty file gets the header first.

    `column_of` names our column for a heading ("Urteil" -> "judgement"). Raises BadQuestion
    when the table lacks a column that the row needs.
    """
    text, encoding = _text(content)
    end = (_LINE_END.search(text) or ["\n"])[0]
    if not text.strip():
        text = ",".join(COLUMNS) + end
    separator = _separator(text)
    header = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    columns = [column_of(heading) for heading in header]
    missing = [name for name, value in row.items() if value and name not in columns]
    if missing:
        raise BadQuestion(words.JUDGEMENTS_COLUMN.of(column=missing[0]))
    buffer = io.StringIO(newline="")
    cells = [row.get(name or "", "") for name in columns]
    csv.writer(buffer, delimiter=separator, lineterminator=end).writerow(cells)
    new = (("" if text.endswith(("\n", "\r")) else end) + buffer.getvalue()).encode(encoding)
    return (content if content.strip() else text.encode(encoding)) + new


def removed(
    content: bytes, fits: Callable[[Mapping[str, str]], bool],
    column_of: Callable[[str], str | None],
) -> tuple[bytes, int]:  # fmt: skip
    """`content` without the rows that `fits` accepts, and how many these were."""
    text, encoding = _text(content)
    parts = _rows(text)
    if not parts:
        return content, 0
    separator = _separator(text)
    columns = [column_of(heading) for heading in _cells(parts[0], separator)]
    kept, gone = [parts[0]], 0
    for part in parts[1:]:
        pairs = zip(columns, _cells(part, separator), strict=False)
        row = {name: cell.strip() for name, cell in pairs if name}
        if row and fits(row):
            gone += 1
        else:
            kept.append(part)
    if not gone:
        return content, 0
    prefix = _BOM if content.startswith(_BOM) else b""
    return prefix + "".join(kept).encode(encoding), gone


def _text(content: bytes) -> tuple[str, str]:
    """The text without a BOM, and the encoding to write it in."""
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252"), "cp1252"


def _separator(text: str) -> str:
    header = re.sub(r'"[^"]*"', "", text.split("\n", 1)[0])
    return max(",;\t", key=header.count)


def _cells(row: str, separator: str) -> list[str]:
    return next(csv.reader(io.StringIO(row, newline=""), delimiter=separator), [])


def _rows(text: str) -> list[str]:
    """The rows of a CSV text with their line ends; a quoted cell may hold line ends."""
    found: list[str] = []
    row = ""
    for line in text.splitlines(keepends=True) if "\x0b" not in text else [text]:
        row += line
        if row.count('"') % 2 == 0:
            found.append(row)
            row = ""
    return [*found, row] if row else found
