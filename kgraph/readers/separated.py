"""CSV text -> a grid of cells; the encoding and the separator are recognised.

UTF-8 (with or without BOM), UTF-16 ("Unicode text" of Excel) or Windows-1252; comma,
semicolon or tab, or what a first line `sep=;` says, as in Excel.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator

from kgraph.records import Finding, Unreadable
from kgraph.words.errors import reason
from kgraph.words.tables import findings as words

_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.I)


def read_rows(content: bytes, name: str) -> Iterator[list[str]]:
    """The rows of the CSV file `name`, one after the other, as a spreadsheet program shows them.

    Raises Unreadable, with a finding, at the row where reading ends.
    """
    try:
        text = _decode(content)
    except UnicodeDecodeError as error:
        raise Unreadable(_broken_byte(content, error, name)) from error
    text, delimiter = _delimiter(text)
    number = 0
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            number += 1
            yield cells
    except csv.Error as error:
        message = words.NO_CSV.of(error=str(error))
        finding = Finding("error", name, number + 1, None, "", message, words.LOOK_FOR_QUOTE)
        raise Unreadable(finding) from error


def text_of_file(path: str, name: str) -> tuple[str, list[Finding]]:
    """The text of the file at `path` in the encoding it has; "" and why, when it has none."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        message = words.NOT_READ.of(reason=reason(error))
        return "", [Finding("error", name, None, None, "", message, words.CLOSE)]
    try:
        return _decode(content), []
    except UnicodeDecodeError as error:
        return "", [_broken_byte(content, error, name)]


def _decode(content: bytes) -> str:
    """UTF-8 if it is; Windows-1252 if nothing in it looks like UTF-8 with a broken byte."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if re.search(rb"[\xc3\xc5][\x80-\xbf]|\xe2\x80", content):
            raise
        return content.decode("cp1252")


def _broken_byte(content: bytes, error: UnicodeDecodeError, name: str) -> Finding:
    row = _row_at_end(content[: error.start].decode("utf-8-sig", "replace"))
    value = content[max(error.start - 20, 0) : error.start + 20].decode("utf-8", "replace")
    message = words.BROKEN_BYTE.of(byte=f"0x{content[error.start]:02x}")
    return Finding("error", name, row, None, value, message, words.SAVE_UTF8)


def _row_at_end(text: str) -> int:
    """The row that `text` breaks off in; a cell may have lines of its own."""
    text, delimiter = _delimiter(text)
    try:
        cells = csv.reader(io.StringIO(text + "?", newline=""), delimiter=delimiter)
        return sum(1 for _ in cells)
    except csv.Error:
        return text.count("\n") + 1


def _delimiter(text: str) -> tuple[str, str]:
    """The text without a line `sep=;` and the separator of its cells."""
    named = _SEPARATOR_LINE.match(text)
    if named:
        return text[named.end() :], named[1]
    header = re.sub(r'"[^"]*"', "", text.split("\n", 1)[0])
    return text, max(",;\t", key=header.count)
