"""Nodes and edges with ids, from graph files, RDF and our own exports -> what they state."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from collections.abc import Sequence

from kgraph import terms
from kgraph.intake.draft import Draft, NamedThing, Passed, Tied
from kgraph.intake.mapping.apply import Ground
from kgraph.intake.mapping.cells import RowReader
from kgraph.intake.mapping.guess import Unclear
from kgraph.intake.mapping.kinds import kind_of, type_of
from kgraph.intake.mapping.model import TYPES, Take
from kgraph.intake.mapping.numbers import period_of
from kgraph.intake.mapping.tables import ListColumn, Region, SheetRow, role_of
from kgraph.intake.mapping.values import cleaned, name_of
from kgraph.intake.persons import is_person
from kgraph.intake.sheets.grid import Grid
from kgraph.names import fold, key
from kgraph.words.intake import mapping as words
from kgraph.words.intake import persons
from kgraph.words.intake.headings import GRAPH_ENDS, GRAPH_ID_ENDS
from kgraph.words.types import TYPES_OF

#: an id as our exports write it
OWN_ID = re.compile(r"[a-z][a-z-]{2,30}/[a-z0-9-]{1,200}\Z")
_NAMES = ("label", "name", "title", "titel", "bezeichnung")
_RELATIONS = ("relation", "beziehung", "label", "type", "art", "kind")
_TYPE_WORDS = {
    fold(text): code.lower() for code, own in TYPES_OF.items() for text in (*own, code)
}  # fmt: skip


def form_of(grid: Grid) -> str:
    """ "things" or "ties" when a table has the headings of an export, else "table"."""
    if grid.form != "table" or not grid.rows:
        return grid.form
    headings = {fold(cell) for cell in grid.rows[0]}
    ties = all(headings & set(ends) for ends in GRAPH_ENDS)
    if ties and headings & {*GRAPH_ID_ENDS[0], "relation"} and headings & {"class", "klasse"}:
        return "ties"
    things = "id" in headings and headings & {"label", "name"} and headings & {"type", "typ"}
    return "things" if things and headings & {"uri", "kind", "art"} else "table"


def region_of(grid: Grid) -> Region:
    """The whole sheet as one table whose first row are headings."""
    first, *rest = grid.rows
    columns = [ListColumn(at, cleaned(cell), role_of(cell)) for at, cell in enumerate(first)]
    rows = [SheetRow(number, row) for number, row in enumerate(rest, start=2) if any(row)]
    return Region(grid, (), 1, tuple(columns), tuple(rows))


def read_things(region: Region, ground: Ground, draft: Draft) -> None:
    """Nodes: an id, a label, and what type and kind are said to be."""
    label = _column(region, _NAMES)
    for row in region.rows:
        line = RowReader(region, row, draft)
        given = _text(line, _column(region, ("id",)))
        name = name_of(line.raw(Take(column=label), name=True)) if label else given
        draft.rows += 1
        if not name and not line.refused:
            line.find(label, "", words.NO_NAME, words.WRITE_NAME, "error")
        if line.refused:
            continue
        short = given.removeprefix(terms.ID)
        if is_person(name):
            draft.persons |= {short, name}
            draft.left_out[label or "id"] += 1
            draft.passed.append(Passed(line.spot, "", persons.IS_PERSON))
            continue
        type_name, kind = _kind(region, line, short, name, ground)
        if type_name not in TYPES:  # regions, topics and concepts stay what the graph knows
            draft.passed.append(_aside(line, name))
            continue
        cells = _cells(region, line)
        thing = NamedThing(type_name, name, kind, cells, [line.spot], short or name, bool(kind))
        draft.things.append(thing)


def _aside(line: RowReader, name: str) -> Passed:
    return Passed(line.spot, name, words.NO_THING_OF_LISTS)


def _kind(
    region: Region, line: RowReader, given: str, name: str, ground: Ground
) -> tuple[str, str]:
    texts = [_text(line, _column(region, (own,))) for own in ("type", "typ", "kind", "art")]
    own = given.partition("/")[0] if OWN_ID.match(given) else ""
    named = own or next((_TYPE_WORDS[fold(t)] for t in texts if fold(t) in _TYPE_WORDS), "")
    if named and named not in TYPES:
        return named, ""
    for text in reversed(texts):
        if fold(text) in _TYPE_WORDS:
            continue
        found = ground.codes.kind(text, named) if text else ("", "")
        if found[1]:
            return found
    type_name = named or type_of(name)
    return type_name, kind_of(name, type_name)


def _cells(region: Region, line: RowReader) -> dict[str, str]:
    cells: dict[str, str] = {}
    for column, headings in (("since", ("since", "seit")), ("until", ("until", "bis"))):
        text = _text(line, _column(region, headings))
        period = period_of(text, column) if text else None
        day = (period.until or period.since) if period and column == "until" else ""
        day = period.since if period and column == "since" else day
        cells |= {column: day} if day else {}
    aliases = _text(line, _column(region, ("aliases", "alias", "kurzname")))
    return cells | ({"aliases": aliases} if aliases else {})


def read_ties(
    region: Region, ground: Ground, draft: Draft, answers: Map[str, str]
) -> Unclear | None:
    """Edges between nodes of the draft, or between ids that the graph knows."""
    ends = _ends(region)
    relation = _relation_column(region, ground)
    word = answers.get("relation", "")
    if not relation and not word and region.rows:
        return Unclear(region, words.WHICH_RELATION, words.SAY_RELATION, "relation")
    at = {thing.given: place for place, thing in enumerate(draft.things) if thing.given}
    by_name = {key(thing.name): place for place, thing in enumerate(draft.things)}
    for row in region.rows:
        line = RowReader(region, row, draft)
        draft.rows += 1
        own = _text(line, relation) if relation else word
        reading = ground.codes.relation(own)
        if reading is None:
            line.find(relation, own, words.UNKNOWN_RELATION, words.ADD_RELATION)
            continue
        texts = [
            cleaned(line.raw(Take(column=column), name=True)) if column else "" for column in ends
        ]
        if any(t.removeprefix(terms.ID) in draft.persons or is_person(t) for t in texts):
            draft.passed.append(Passed(line.spot, "", persons.IS_PERSON))
            continue
        found = [_end(text, at, by_name, draft, line) for text in texts]
        if line.refused or found[0] is None or found[1] is None:
            continue
        pair = (found[1], found[0]) if reading.inverse else (found[0], found[1])
        _tie(pair, reading.relation, line, region, ground)
    return None


def _ends(region: Region) -> tuple[str, str]:
    """The columns of the ends; ids stand before names."""
    first = _column(region, (*GRAPH_ID_ENDS[0], *GRAPH_ENDS[0]))
    return first, _column(region, (*GRAPH_ID_ENDS[1], *GRAPH_ENDS[1]))


def _end(
    text: str, at: Map[str, int], by_name: Map[str, int], draft: Draft, line: RowReader
) -> int | None:
    short = text.removeprefix(terms.ID)
    place = at.get(short, by_name.get(key(text)))
    if place is None and OWN_ID.match(short):
        kind = short.partition("/")[0]
        draft.things.append(NamedThing(kind, "", "", {}, [], short))
        place = len(draft.things) - 1
        at[short] = place  # type: ignore[index]
    if place is None and line.region.grid.form == "table" and name_of(text):
        own = type_of(text)
        draft.things.append(NamedThing(own, name_of(text), kind_of(text, own), {}, [line.spot]))
        place = len(draft.things) - 1
        by_name[key(text)] = place  # type: ignore[index]
    if place is None and not line.refused:
        line.find("", text, words.ENDS_GONE.of(value=text), words.ADD_NODE, "error")
    return place


def _tie(
    ends: tuple[int, int], relation: str, line: RowReader, region: Region, ground: Ground
) -> None:
    draft = line.draft
    first, second = draft.things[ends[0]], draft.things[ends[1]]
    if first.type == "region" or not ground.codes.fits(relation, first.type, second.type):
        types = {"subject": words.THINGS.get(first.type, first.type)}
        types["object"] = words.THINGS.get(second.type, second.type)
        message = words.WRONG_ENDS.of(relation=relation, **types)
        value = f"{first.name or first.given} – {second.name or second.given}"
        line.find("", value, message, words.OTHER_RELATION, "error")
        return
    cells = _cells(region, line)
    cells.pop("aliases", None)
    for column, headings in (
        ("role", ("role", "rolle")),
        ("note", ("note", "bemerkung", "anmerkung")),
    ):
        text = _text(line, _column(region, headings))
        cells |= {column: text} if text else {}
    weight = _text(line, _column(region, ("weight", "gewicht")))
    if weight not in ("", "1", "1.0") and "note" not in cells:
        cells["note"] = f"weight: {weight}"
    draft.ties.append(Tied(ends[0], relation, ends[1], cells, [line.spot]))


def _relation_column(region: Region, ground: Ground) -> str:
    for heading in _RELATIONS:
        column = region.column(heading)
        cells = region.cells(column) if column else []
        if column and cells and any(ground.codes.relation(cell) for cell in cells[:200]):
            return column.heading
    return ""


def _column(region: Region, headings: Sequence[str]) -> str:
    found = (region.column(heading) for heading in headings)
    return next((column.heading for column in found if column), "")


def _text(line: RowReader, column: str) -> str:
    return line.text(Take(column=column)) if column else ""
