"""Rows of a table that state nothing: sums, footnotes, headings again, headings of sections."""

from __future__ import annotations

import re
from collections.abc import Collection

from kgraph.gazetteer import Gazetteer
from kgraph.intake.mapping.model import Mapping, Test
from kgraph.intake.mapping.tables import Region, SheetRow
from kgraph.intake.mapping.values import cleaned
from kgraph.names import fold
from kgraph.words.intake import mapping as words
from kgraph.words.intake.headings import FOOTNOTES, SUMS
from kgraph.words.said import Words

_NOTE_MARK = re.compile(r"^(?:\*{1,3}|[¹²³]|\(?\d\)|†)\s*\S")
_EXAMPLES = ("beispiel:", "example:")


def why_passed(
    row: SheetRow, region: Region, mapping: Mapping, places: Gazetteer, used: Collection[int]
) -> Words | None:
    """Why a row is left aside, None for a row that states something.

    `used` are the columns that the mapping takes something from.
    """
    cells = [cleaned(row.cell(column.at)) for column in region.columns]
    filled = [cell for cell in cells if cell]
    if any(_passes(test, row, region) for test in mapping.skip) or not all(
        _passes(test, row, region) for test in mapping.only
    ):
        return words.BY_RULE
    if not any(row.cell(at).strip() for at in used):
        return _unused(filled)
    return _by_look(filled, row, region, places)


def _unused(filled: list[str]) -> Words:
    first = fold(filled[0]) if filled else ""
    return words.IS_SUM if first.startswith(SUMS) else words.EMPTY_SOURCE


def _by_look(filled: list[str], row: SheetRow, region: Region, places: Gazetteer) -> Words | None:
    first = fold(filled[0])
    if first in SUMS or (first.startswith(tuple(f"{word} " for word in SUMS)) and _sums(filled)):
        return words.IS_SUM
    if filled[0].casefold().startswith(_EXAMPLES):
        return words.IS_EXAMPLE
    headings = {column.heading for column in region.columns if column.heading}
    if len(filled) > 1 and filled[0] in headings and set(filled) <= headings:
        return words.IS_HEADING
    if len(filled) > 2 and [re.sub(r"\D", "", c) for c in filled] == [
        str(n) for n in range(1, len(filled) + 1)
    ]:
        return words.IS_NUMBERING
    if len(set(filled)) == 1 and len(region.columns) > 1 and _heads(filled[0], row, region, places):
        return words.IS_SECTION
    if len(set(filled)) == 1 and len(region.columns) > 2:
        return _alone(filled[0], first, region, row, places)
    return None


def _heads(text: str, row: SheetRow, region: Region, places: Gazetteer) -> bool:
    """Whether a region alone in its row heads the rows below: the next one lies in it."""
    if not re.match(r"(?:Landkreis|Region|Kreis|Stadt|LK|Lkr\.) ", text):
        return False
    around = places.resolve(text.rstrip(":"), "kreis").key
    following = next((below for below in region.rows if below.number > row.number), None)
    column = next((c for c in region.columns if c.role == "place"), None)
    if not around or following is None or column is None:
        return False
    town = cleaned(following.cell(column.at))
    return bool(town and places.resolve(town, "gemeinde", around).key)


def _sums(filled: list[str]) -> bool:
    return all(any(sign.isdigit() for sign in cell) for cell in filled[1:])


def _alone(text: str, first: str, region: Region, row: SheetRow, places: Gazetteer) -> Words | None:
    """A row with one text only, in a table of several columns."""
    footnote = first.startswith(tuple(f"{word} " for word in FOOTNOTES)) or first in FOOTNOTES
    if footnote or _NOTE_MARK.match(text):
        return words.IS_FOOTNOTE
    spread = sum(1 for column in region.columns if row.cell(column.at).strip()) > 1
    ends = text.endswith(":") or len(text) > 160
    if spread or ends or places.resolve(text.rstrip(":"), "land").key:
        return words.IS_SECTION
    if re.match(r"(?:Landkreis|Region|Kreis|Stadt|Bezirk) ", text) and places.resolve(text).key:
        return words.IS_SECTION
    return None


def _passes(test: Test, row: SheetRow, region: Region) -> bool:
    column = region.column(test.column)
    text = cleaned(row.cell(column.at)) if column else ""
    own, value = fold(text), fold(test.value)
    return {
        "is": own == value,
        "not": own != value,
        "begins": own.startswith(value),
        "holds": value in own,
        "empty": not text,
    }[test.test]
