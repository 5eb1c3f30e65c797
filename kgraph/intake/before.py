"""What the last version of a file named, and which things of a new version are the same.

Two things may bear one name in two towns: so place and row tell which is which, not the name only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kgraph.intake.draft import NamedThing
from kgraph.names import key

_ROW = re.compile(r"row=(\d+)")
_PLACES = ("place_key", "district_key", "place", "district")
_ORGANISATIONS = frozenset({"network", "institution"})


class NamedBefore(NamedTuple):
    """A thing of the last version: its id, all names it had, its place, and its rows."""

    id: str
    type: str
    kind: str
    names: tuple[str, ...]
    place: tuple[str, ...]
    rows: frozenset[int]


def named_before(tables: Mapping[str, Iterable[Mapping[str, str]]]) -> tuple[NamedBefore, ...]:
    """The things of a source, from its rows by type; one thing may have a row in several."""
    found: dict[tuple[str, str], NamedBefore] = {}
    for type_name, rows in tables.items():
        for row in rows:
            own = row.get("id", "")
            names = (row.get("name", ""), *map(str.strip, row.get("aliases", "").split("|")))
            numbers = frozenset(map(int, _ROW.findall(row.get("locator", ""))))
            before = found.get((type_name, own))
            if before:
                names, numbers = (*before.names, *names), before.rows | numbers
            found[type_name, own] = NamedBefore(
                own, type_name, row.get("kind", ""), tuple(dict.fromkeys(filter(None, names))),
                before.place if before and any(before.place) else _place(row), numbers,
            )  # fmt: skip
    return tuple(own for own in found.values() if own.id)


def before(things: Sequence[NamedThing], earlier: Sequence[NamedBefore]) -> dict[int, NamedBefore]:
    """Position of a thing -> what it was in the last version.

    Of those that bear its name, the one in the same place is it; then one that stood in the same
    row; then the only one that is left, which has moved.
    """
    by_name: dict[str, list[NamedBefore]] = defaultdict(list)
    for own in earlier:
        for word in {key(name) for name in own.names}:
            by_name[word].append(own)
    groups: dict[str, list[int]] = defaultdict(list)
    for at, thing in enumerate(things):
        if thing.name and key(thing.name) in by_name:
            groups[key(thing.name)].append(at)
    found: dict[int, NamedBefore] = {}
    for word, places in groups.items():
        found |= _paired(things, places, by_name[word])
    return found


def _paired(
    things: Sequence[NamedThing], places: Sequence[int], known: Sequence[NamedBefore]
) -> dict[int, NamedBefore]:
    found: dict[int, NamedBefore] = {}
    for test in (_same_place_and_row, _same_place, _same_row, _any):
        free = [own for own in known if own not in found.values()]
        for at in places:
            if at in found:
                continue
            fitting = [own for own in free if _fits(things[at], own)]
            fitting = [own for own in fitting if test(things[at], own)]
            if test is _any:
                alike = [a for a in places if a not in found and _twin(things, a, at)]
                if len(fitting) != 1 or alike != [at]:
                    continue
            if fitting:
                found[at] = fitting[0]
                if test is not _any:
                    free.remove(fitting[0])
        for at in places:  # the same thing in another sheet
            if at not in found:
                twin = next((a for a in found if _same_thing(things[a], things[at])), None)
                if twin is not None:
                    found[at] = found[twin]
    return found


def _fits(thing: NamedThing, own: NamedBefore) -> bool:
    """Whether the types agree: a network and an institution do when the row states no kind."""
    if own.type == thing.type:
        return True
    return {own.type, thing.type} <= _ORGANISATIONS and not thing.stated_kind


def _place(cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(column, "") for column in _PLACES)


def _rows(thing: NamedThing) -> set[int]:
    return {spot.row for spot in thing.spots}


def _same_place(thing: NamedThing, own: NamedBefore) -> bool:
    return _place(thing.cells) == own.place


def _same_row(thing: NamedThing, own: NamedBefore) -> bool:
    return bool(_rows(thing) & own.rows)


def _same_place_and_row(thing: NamedThing, own: NamedBefore) -> bool:
    return _same_place(thing, own) and _same_row(thing, own)


def _any(_thing: NamedThing, _own: NamedBefore) -> bool:
    return True


def _twin(things: Sequence[NamedThing], one: int, other: int) -> bool:
    return one == other or not _same_thing(things[one], things[other])


def _same_thing(one: NamedThing, other: NamedThing) -> bool:
    """Whether two sheets name one thing: nothing speaks against it."""
    same_file = {spot.file for spot in one.spots} & {spot.file for spot in other.spots}
    return not same_file and one.type == other.type and _place(one.cells) == _place(other.cells)
