"""Where the tables of a sheet are: titles above, headings of one or two rows, the rows below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from kgraph.intake.mapping.values import cleaned
from kgraph.intake.sheets.grid import Grid, letter
from kgraph.names import fold
from kgraph.privacy import is_personal_heading
from kgraph.words.intake.headings import HEADINGS

_LOOKED_AT = 60
#: a heading of the questionnaire that `kgraph template` writes, and what its first questions ask
_QUESTION = re.compile(r"Frage (\d{1,2}): ")
_ASKED = {"1": "network", "2": "place", "3": "since"}
_MOST_COLUMNS = 256
#: score of a row with two known headings and hardly anything else
_SURE = 2.5
#: how headings over times end, folded
_TIMES = (" seit", " ab", " since", " bis")
#: what a heading counts that only begins with a known word, as names do too
_PARTLY = 0.7


class ListColumn(NamedTuple):
    """A column of a table: its place in the sheet, its heading, what the heading says."""

    at: int
    heading: str
    role: str  # of HEADINGS, "personal", or "" when the heading is not known

    @property
    def letter(self) -> str:
        """The letters that a spreadsheet program shows."""
        return letter(self.at)


class SheetRow(NamedTuple):
    """A row of a table: its number in the sheet, counted from 1, and its cells by position."""

    number: int
    cells: Sequence[str]

    def cell(self, at: int) -> str:
        """The cell of the sheet's column `at`, "" beyond the last."""
        return self.cells[at] if at < len(self.cells) else ""


class Region(NamedTuple):
    """One table of a sheet: the texts above it, the number of its heading row, its rows."""

    grid: Grid
    title: tuple[str, ...]
    header: int
    columns: tuple[ListColumn, ...]
    rows: tuple[SheetRow, ...]

    def column(self, heading: str) -> ListColumn | None:
        """The column with a heading, however it is written."""
        word = fold(heading)
        return next((column for column in self.columns if fold(column.heading) == word), None)

    def cells(self, column: ListColumn) -> list[str]:
        """The cells of a column that hold something."""
        return [text for row in self.rows if (text := row.cell(column.at))]


def role_of(heading: str) -> str:
    """What a heading says its column holds, "" when it is not known.

    >>> role_of("Sitz der Geschäftsstelle"), role_of("Fördersumme (EUR)"), role_of("Tel.")
    ('place', 'amount', 'personal')
    """
    words = fold(heading.split("(")[0]) or fold(heading)
    question = _QUESTION.match(heading)
    if question:
        return _ASKED.get(question[1], "question")
    if is_personal_heading(heading) and words not in _exact():
        return "personal"
    if words in _exact():
        return _exact()[words]
    if words.endswith(_TIMES):  # "Partner seit", "Förderung bis": a time, whatever it is of
        return "until" if words.endswith(" bis") else "since"
    padded = f" {words} "
    fitting = [entry for entry in _exact() if len(entry) > 2 and f" {entry} " in padded]
    best = max(fitting, key=lambda entry: (words.startswith(entry), len(entry)), default="")
    return _exact().get(best, "") if len(words.split()) < 9 else ""


def is_heading(text: str) -> bool:
    """Whether a text is just what offices write above a column, and no name that begins so."""
    return fold(text.split("(")[0]) in _exact() or bool(_QUESTION.match(text))


@cache
def _exact() -> dict[str, str]:
    return {entry: role for role, entries in reversed(HEADINGS.items()) for entry in entries}


def regions(grid: Grid) -> list[Region]:
    """The tables of a sheet, from top to bottom and left to right; [] when no row has headings."""
    starts = list(_headers(grid))
    found = []
    for place, top in enumerate(starts):
        following = starts[place + 1] if place + 1 < len(starts) else len(grid.rows)
        end = following if place + 1 == len(starts) else _gap(grid, top, following)
        begin = _gap(grid, starts[place - 1], top) if place else 0
        for left, right in _parts(grid, top, end):
            found.append(_region(grid, (begin, top, end), (left, right)))
    return found


def region_with(grid: Grid, headings: Sequence[str]) -> Region | None:
    """The table whose headings are these, whatever they say; None when no row has them."""
    wanted = {fold(heading) for heading in headings}
    for top, row in enumerate(grid.rows[:_LOOKED_AT]):
        if wanted and {fold(cleaned(cell)) for cell in row if cell.strip()} >= wanted:
            return _region(grid, (0, top, len(grid.rows)), (0, len(row)))
    return None


def _headers(grid: Grid) -> Iterator[int]:
    """The rows of headings: the best of the first rows, then each that is like one after a gap."""
    scores = {row: _score(grid, row) for row in range(min(len(grid.rows), _LOOKED_AT))}
    best = max(scores.values(), default=0.0)
    likely = min(best * 0.8, _SURE)
    first = next((row for row, score in scores.items() if score >= likely), None)
    if first is None or best < 1:
        return
    if _is_double(grid, first):
        first += 1
    yield first
    for row in range(first + 2, len(grid.rows)):
        if _after_gap(grid, row) and _score(grid, row) >= _SURE and _texts_below(grid, row):
            yield row


def _score(grid: Grid, row: int) -> float:
    """How much a row looks like headings: known words, all short, none of them a number."""
    cells = [cleaned(cell) for cell in grid.rows[row]]
    texts = [cell for cell in cells if cell]
    spans = [span for span in grid.merged if span[0] <= row <= span[1] and span[3] > span[2] + 1]
    if not texts or any(len(text) > 120 for text in texts) or (spans and len(set(texts)) == 1):
        return 0.0
    if len(texts) == 1:
        return 2.0 if role_of(texts[0]) and _is_alone(grid, row) else 0.0
    known = sum(
        1.0 if is_heading(text) else _PARTLY for text in dict.fromkeys(texts) if role_of(text)
    )
    plain = sum(1 for text in texts if any(sign.isalpha() for sign in text))
    if known < 1 or plain < len(texts) * 0.7 or (known == 1 and len(texts) > 2):
        return 0.0
    return known + known / len(texts)


def _is_alone(grid: Grid, row: int) -> bool:
    """Whether most rows below have one cell only: then one heading may be all there is."""
    below = [
        sum(1 for cell in cells if cell.strip()) for cells in grid.rows[row + 1 :][:_LOOKED_AT]
    ]
    filled = [count for count in below if count]
    return sum(count == 1 for count in filled) * 2 >= len(filled)


def _gap(grid: Grid, top: int, following: int) -> int:
    """Where one table ends and the title of the next begins: at the last empty row between."""
    return next(
        (row for row in range(following - 1, top, -1) if not any(grid.rows[row])), following
    )


def _after_gap(grid: Grid, row: int) -> bool:
    """Whether a row stands below an empty one, or below a title that does."""
    above, before = grid.rows[row - 1], grid.rows[row - 2]
    if not any(above):
        return True
    return len({cleaned(cell) for cell in above if cell.strip()}) == 1 and not any(before)


def _texts_below(grid: Grid, row: int) -> bool:
    return row + 1 < len(grid.rows) and any(grid.rows[row + 1])


def _parts(grid: Grid, top: int, end: int) -> list[tuple[int, int]]:
    """Tables beside one another: parted by an empty column, each with a heading of a name."""
    width = max((len(row) for row in grid.rows[top:end]), default=0)
    empty = [at for at in range(width) if not any(grid.cell(row, at) for row in range(top, end))]
    edges = [-1, *empty, width]
    parts = [(a + 1, b) for a, b in pairwise(edges) if b - a > 1]
    if len(parts) < 2 or not all(_names_something(grid, top, part) for part in parts):
        return [(0, width)]
    return parts


def _names_something(grid: Grid, top: int, part: tuple[int, int]) -> bool:
    roles = {role_of(grid.cell(top, at)) for at in range(*part)}
    return bool(roles & {"name", "network", "institution", "project", "from"})


def _region(grid: Grid, span: tuple[int, int, int], part: tuple[int, int]) -> Region:
    begin, top, end = span
    groups = _groups(grid, top) if top > begin else {}
    double = top > begin and _is_double(grid, top - 1)
    columns: list[ListColumn] = []
    for at in range(part[0], min(part[1], part[0] + _MOST_COLUMNS)):
        heading = cleaned(grid.cell(top, at))
        group = groups.get(at, "")
        if heading and any(column.heading == heading for column in columns):
            heading = f"{heading} ({letter(at)})"
        role = _role(heading, group)
        if double and heading and group and group != heading:
            heading = f"{group}: {heading}"
        columns.append(ListColumn(at, heading, role))
    rows = [SheetRow(number + 1, grid.rows[number]) for number in range(top + 1, end)]
    rows = [row for row in rows if any(row.cell(at).strip() for at in range(*part))]
    above = range(begin, top - 1 if _is_double(grid, top - 1) else top)
    title = [text for row in above for text in dict.fromkeys(map(cleaned, grid.rows[row])) if text]
    return Region(grid, tuple(title), top + 1, tuple(columns), tuple(rows))


def _is_double(grid: Grid, top: int) -> bool:
    """Whether headings stand in two rows: known ones below others that span several columns."""
    if top < 0 or top + 1 >= len(grid.rows):
        return False
    spans = [s for s in grid.merged if s[0] == s[1] == top and s[3] > s[2]]
    below = [(cleaned(grid.cell(top + 1, at)), s) for s in spans for at in range(s[2], s[3] + 1)]
    if len(spans) < 2 or len({s[2:] for s in spans}) < 2:
        return False
    known = [text for text, span in below if text and role_of(text)]
    return len(known) * 2 > len(below)


def _groups(grid: Grid, top: int) -> dict[int, str]:
    """Headings over several columns, in the row above: "Kontakt" over "Name" and "Telefon"."""
    found: dict[int, str] = {}
    for first, last, left, right in grid.merged:
        if first <= top - 1 <= last and right > left and left and last < top:
            found |= dict.fromkeys(range(left, right + 1), cleaned(grid.cell(top - 1, left)))
    return found


def _role(heading: str, group: str) -> str:
    if group and is_personal_heading(group):
        return "personal"
    role, around = role_of(heading), role_of(group) if group else ""
    if around and role == "name":
        return around  # "Name" below "Mitglied"
    if around in ("period", "since", "on") and role == "from":
        return "since"  # "von" below "Zeitraum"
    return role
