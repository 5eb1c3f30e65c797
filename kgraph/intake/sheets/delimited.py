"""Text files with separators -> a grid: encoding and separator are recognised, and said."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from kgraph.intake.sheets.grid import Choice, FileGrids, Grid
from kgraph.records import Finding, Unreadable
from kgraph.words.intake import sheets as words
from kgraph.words.tables import findings as known

#: encodings that programs in German offices write, besides UTF-8 and UTF-16 with a mark
CANDIDATES = ("cp1252", "cp850", "mac_roman", "cp1250", "iso8859_15")
_SEPARATORS = ";\t,|"
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.I)
_LOOKED_AT = 200
_LEAST_SHARE = 0.8
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_SAMPLE = re.compile(r"[\w-]*[^\x00-\x7f][\w-]*")
_USUAL = frozenset("äöüÄÖÜßéèàáçñ§€–—„“”‚’‘»«°²³ØøÅåłńśżźćęąčšž…•·\xa0")


def read(content: bytes, name: str, choice: Choice) -> FileGrids:
    """The one grid of a text file."""
    text, encoding = decoded(content, name, choice.encoding)
    findings = []
    if encoding and not choice.encoding:
        sample = _SAMPLE.search(text)
        message = words.GUESSED.of(encoding=encoding, sample=sample[0] if sample else "")
        findings.append(Finding("warning", name, None, None, "", message, words.NAME_ENCODING))
    rows = rows_of(text, name)
    return FileGrids((Grid(name, "", rows),), tuple(findings))


def decoded(content: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """The text of a file and the encoding that had to be guessed ("" when it is certain).

    Raises Unreadable when no encoding fits, or not the one that is named.
    """
    if encoding:
        try:
            return content.decode(encoding).removeprefix("\ufeff"), encoding
        except (UnicodeDecodeError, LookupError) as error:
            message = words.NOT_IN_ENCODING.of(encoding=encoding)
            finding = Finding("error", name, None, None, "", message, words.NAME_ENCODING)
            raise Unreadable(finding) from error
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16"), ""
        wide = _without_mark(content)
        if wide:
            return content.decode(wide), wide
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return _guessed(content, name)


def _without_mark(content: bytes) -> str:
    """UTF-16 without a mark: every second byte of plain letters is zero."""
    head = content[:4000]
    zeros = [head[start::2].count(0) for start in (0, 1)]
    if max(zeros) * 4 < len(head) or min(zeros) * 10 > max(zeros) or len(content) % 2:
        return ""
    return "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"


def _guessed(content: bytes, name: str) -> tuple[str, str]:
    """The encoding in which the other signs are those that German lists hold.

    Lists have too few words for charset-normalizer to tell these apart; it is asked when none of
    them gives signs that such lists have.
    """
    shares = {encoding: _share(content, encoding) for encoding in CANDIDATES}
    best = max(CANDIDATES, key=lambda encoding: shares[encoding])
    if shares[best] < _LEAST_SHARE:
        from charset_normalizer import from_bytes

        match = from_bytes(content).best()
        if match is None:
            finding = Finding("error", name, None, None, "", words.NO_ENCODING, words.NAME_ENCODING)
            raise Unreadable(finding)
        best = match.encoding
    return content.decode(best, "replace"), best


def _share(content: bytes, encoding: str) -> float:
    """The share of usual signs among those beyond ASCII, -1 when the bytes do not fit."""
    try:
        foreign = _FOREIGN.findall(content.decode(encoding))
    except UnicodeDecodeError:
        return -1.0
    return sum(sign in _USUAL for sign in foreign) / max(len(foreign), 1)


def rows_of(text: str, name: str) -> list[list[str]]:
    """The cells of a text: the separator is the one that parts most rows alike."""
    named = _SEPARATOR_LINE.match(text)
    separator = named[1] if named else separator_of(text)
    # the line `sep=;` is row 1 of the file, as for Excel
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        return [[cell.strip() for cell in cells] for cells in reader]
    except csv.Error as error:
        message = known.NO_CSV.of(error=str(error))
        finding = Finding("error", name, None, None, "", message, known.LOOK_FOR_QUOTE)
        raise Unreadable(finding) from error


def separator_of(text: str) -> str:
    r"""The separator of a table, titles above it or not.

    >>> separator_of("Liste, Stand 2026\n\nName;Ort\nA, B;X\n")
    ';'
    """
    bare = re.sub(r'"[^"]*"', "", text)
    lines = [line for line in bare.split("\n")[:_LOOKED_AT] if line.strip()]
    scores = {}
    for separator in _SEPARATORS:
        counts = Counter(line.count(separator) for line in lines if separator in line)
        alike = max(((n, count) for count, n in counts.items()), default=(0, 0))
        scores[separator] = (alike[0] * min(alike[1], 2), alike[1])
    return max(_SEPARATORS, key=lambda separator: scores[separator])
