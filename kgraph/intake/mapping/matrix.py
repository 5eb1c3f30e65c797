"""A matrix: things down the side, things along the top, a mark where they meet."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from collections.abc import Sequence

from kgraph.intake.draft import Draft, ListPlace, NamedThing, Passed, Tied
from kgraph.intake.mapping.apply import Ground
from kgraph.intake.mapping.guess import Unclear
from kgraph.intake.mapping.kinds import kind_of, type_of
from kgraph.intake.mapping.model import Mapping, Take, ThingRule, TieRule
from kgraph.intake.mapping.numbers import number_of
from kgraph.intake.mapping.tables import ListColumn, Region, SheetRow, is_heading
from kgraph.intake.mapping.values import MARKS, NO_MARKS, cleaned, name_of
from kgraph.intake.persons import is_person
from kgraph.intake.sheets.grid import Grid
from kgraph.names import fold, key
from kgraph.privacy import is_personal
from kgraph.records import Finding
from kgraph.words.intake import mapping as words
from kgraph.words.intake import persons
from kgraph.words.intake.headings import FOOTNOTES, SUMS

_USUAL = {"network": "member-of", "project": "partner-in"}
_LOOKED_AT = 30
#: so many rows tell whether a table is a matrix
_SAMPLE = 60
_PROJECT = re.compile(r"(?:Projekt|Project|Vorhaben)\b", re.I)


def matrix_of(grid: Grid) -> Region | None:
    """The matrix of a sheet as a table, None when the sheet holds none."""
    for top in range(min(len(grid.rows), _LOOKED_AT)):
        below = [row for row in range(top + 1, len(grid.rows)) if any(grid.rows[row])]
        found = _side(grid, top, below) if len(below) > 1 else None
        if found is None:
            continue
        side, heads = found
        if _is_marked(grid, below, heads, top):
            columns = [ListColumn(side, cleaned(grid.cell(top, side)), "name")]
            columns += [ListColumn(at, cleaned(grid.cell(top, at)), "") for at in heads]
            title = [t for row in grid.rows[:top] for t in dict.fromkeys(map(cleaned, row)) if t]
            rows = tuple(SheetRow(row + 1, grid.rows[row]) for row in below)
            return Region(grid, tuple(title), top + 1, tuple(columns), rows)
    return None


def _side(grid: Grid, top: int, below: Sequence[int]) -> tuple[int, list[int]] | None:
    """The column of names and those of marks: names are the first column that holds texts."""
    width = max((len(grid.rows[row]) for row in (top, *below)), default=0)
    if sum(1 for cell in grid.rows[top] if cell.strip()) < 2:
        return None
    below = below[:_SAMPLE]
    for side in range(min(width, 3)):
        cells = [grid.cell(row, side).strip() for row in below]
        texts = [c for c in cells if c and not _is_plain(c)]
        if len(texts) * 10 >= len(below) * 7 and len(texts) > 1:
            heads = [
                at
                for at in range(side + 1, width)
                if name_of(grid.cell(top, at)) and fold(grid.cell(top, at)) not in SUMS
            ]
            return (side, heads) if len(heads) > 1 else None
    return None


def _is_plain(text: str) -> bool:
    return text.casefold() in MARKS | NO_MARKS or bool(number_of(text) and len(text) < 8)


def _is_marked(grid: Grid, below: Sequence[int], heads: Sequence[int], top: int) -> bool:
    if sum(is_heading(grid.cell(top, at)) for at in heads) * 2 > len(heads):
        return False
    cells = [grid.cell(row, at).strip() for row in below[:_SAMPLE] for at in heads]
    filled = [cell for cell in cells if cell]
    return all(map(_is_plain, filled)) and any(map(is_mark, filled))


def is_mark(text: str) -> bool:
    """Whether a cell joins its row and its column: a mark, or a number that is not nought."""
    folded = text.strip().casefold()
    return folded in MARKS or number_of(folded) not in ("", "0")


def guess_matrix(region: Region, answers: Map[str, str]) -> Mapping | Unclear:
    """The mapping of a matrix: what its rows, its columns and its marks are."""
    headings = [column.heading for column in region.columns[1:]]
    firsts = [row.cell(region.columns[0].at) for row in region.rows]
    square = {fold(heading) for heading in headings} == {fold(first) for first in firsts if first}
    sides = [answers.get("rows") or _alike(firsts), answers.get("columns") or _alike(headings)]
    relation = answers.get("relation", "")
    turned = sides[0] == "network" and sides[1] != "network"
    if not relation and square:
        return Unclear(region, words.WHICH_RELATION, words.SAY_RELATION, "relation")
    if not relation:
        relation = _USUAL.get(sides[0] if turned else sides[1], "")
    if not relation:
        choices = ("network", "project", "institution")
        return Unclear(region, words.WHAT_ARE_COLUMNS, words.SAY_COLUMNS, "columns", choices)
    heading = region.columns[0].heading or region.columns[0].letter
    things = (
        ThingRule("row", sides[0], Take(column=heading)),
        ThingRule("column", sides[1], Take(constant="*")),
    )
    ends = ("column", "row") if turned else ("row", "column")
    tie = TieRule(ends[0], Take(constant=relation), ends[1])
    return Mapping("", tuple(headings), things, (tie,), shape="matrix")


def _alike(names: Sequence[str]) -> str:
    """A type that most names say: "network" or "project", "" when they say none."""
    told = ["project" if _PROJECT.match(name) else type_of(name) for name in names]
    for own in ("network", "project"):
        if names and told.count(own) * 10 >= len(names) * 6:
            return own
    return ""


def apply_matrix(mapping: Mapping, region: Region, ground: Ground, draft: Draft) -> None:
    """Read the marks of a matrix into `draft`."""
    side, *heads = region.columns
    tops: dict[int, int] = {}
    for head in heads:
        spot = ListPlace(region.grid.file, region.header)
        tops[head.at] = _thing(draft, name_of(head.heading), mapping.things[1].type, spot)
    reading = ground.codes.relation(mapping.ties[0].relation.constant)
    if reading is None:
        return
    for row in region.rows:
        spot = ListPlace(region.grid.file, row.number)
        text = row.cell(side.at)
        name = name_of(text)
        if fold(text).startswith((*SUMS, *(f"{word} " for word in FOOTNOTES))) or not name:
            draft.passed.append(Passed(spot, cleaned(text)[:60], words.IS_SUM))
            continue
        if is_personal(text) or is_person(name):
            draft.left_out[side.heading or side.letter] += 1
            draft.passed.append(Passed(spot, "", persons.IS_PERSON))
            continue
        draft.rows += 1
        own = _thing(draft, name, mapping.things[0].type, spot)
        for head in heads:
            mark = row.cell(head.at)
            if mark.strip() and not _is_plain(mark.strip()):
                draft.findings.append(_no_mark(spot, head, mark))
            if own == tops[head.at] or not is_mark(mark):
                continue
            ends = (own, tops[head.at])
            if mapping.ties[0].subject != "row":
                ends = ends[::-1]
            number = number_of(mark)
            cells = {"note": f"Wert: {number}"} if number not in ("", "1") else {}
            _join(draft, Tied(ends[0], reading.relation, ends[1], cells, [spot]), ground)


def _no_mark(spot: ListPlace, head: ListColumn, mark: str) -> Finding:
    """A cell of a matrix that neither joins nor leaves apart."""
    shown = "" if is_personal(mark) else mark[:80]
    column = f"{head.letter} ({head.heading})"
    place = (spot.file, spot.row, column, shown)
    return Finding("warning", *place, words.NO_MARK, words.WRITE_MARK)


def _thing(draft: Draft, name: str, type_name: str, spot: ListPlace) -> int:
    for at, thing in enumerate(draft.things):
        if key(thing.name) == key(name) and (not type_name or thing.type == type_name):
            if spot not in thing.spots:
                thing.spots.append(spot)
            return at
    own = type_name or type_of(name)
    draft.things.append(NamedThing(own, name, kind_of(name, own), {}, [spot]))
    return len(draft.things) - 1


def _join(draft: Draft, tie: Tied, ground: Ground) -> None:
    first, second = draft.things[tie.subject], draft.things[tie.object]
    if ground.codes.fits(tie.relation, first.type, second.type):
        draft.ties.append(tie)
        return
    message = words.WRONG_ENDS.of(
        relation=tie.relation, subject=words.THINGS[first.type], object=words.THINGS[second.type]
    )
    value = f"{first.name} – {second.name}"
    place = tie.spots[0]
    draft.findings.append(
        Finding("error", place.file, place.row, None, value, message, words.OTHER_RELATION)
    )
    draft.refused.add(place)
