"""`count`: how many things, by up to two traits; zero rows of a closed list are shown."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.notes import Enquiry
from kgraph.questions.listing.traits import CountTrait, trait
from kgraph.words.questions import lists as words
from kgraph.words.said import say

_NONE = ""  # the value of a thing without a stated one
_FEW = 20  # up to so many empty rows are named


def counting(asked: Enquiry, by: Sequence[str]) -> Table:
    """The number of the things, in rows by the first trait and columns by the second.

    Columns label, count without a trait; id, label, count with one; id, label and a column
    for each value of the second that occurs, with two.
    """
    graph, things = asked.graph, asked.found()
    if not by:
        label = say(asked.asked.called(graph), graph.language)
        return Table(("label", "count"), [(label, len(things))], min(len(things), 1))
    traits = [trait(asked.sets, asked.asked, name, asked.region) for name in by]
    table = _single(graph, traits[0], things) if len(by) == 1 else _cross(graph, traits, things)
    return table._replace(notes=_notes(graph, traits[0], things))


def _single(graph: StoredGraph, by: CountTrait, things: Sequence[str]) -> Table:
    groups = _groups(by, things)
    rows = [
        (value, _label(graph, by, value), len(groups.get(value, ())))
        for value in _ordered(by, groups)
    ]
    return Table(("id", "label", "count"), rows, len(rows))


def _cross(graph: StoredGraph, traits: Sequence[CountTrait], things: Sequence[str]) -> Table:
    down, across = (_groups(by, things) for by in traits)
    occurring = [value for value in _ordered(traits[1], across) if across.get(value)]
    heads = [_label(graph, traits[1], value) for value in occurring]
    rows = []
    for value in _ordered(traits[0], down):
        own = down.get(value, set())
        cells = [len(own & across[other]) for other in occurring]
        rows.append((value, _label(graph, traits[0], value), *cells, len(own)))
    return Table(("id", "label", *heads, "count"), rows, len(rows))


def _groups(by: CountTrait, things: Sequence[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for thing in things:
        for value in by.values(thing) or (_NONE,):
            if not by.every or value in by.every or value == _NONE:
                found.setdefault(value, set()).add(thing)
    return found


def _ordered(by: CountTrait, groups: dict[str, set[str]]) -> list[str]:
    """The values, the most frequent first, then those of the closed list without a thing."""
    values = {*groups, *by.every} - {_NONE}
    if by.name == "year":
        ordered = sorted(values)
    else:
        ordered = sorted(values, key=lambda v: (-len(groups.get(v, ())), by.label(v), v))
    return ordered + ([_NONE] if _NONE in groups else [])


def _label(graph: StoredGraph, by: CountTrait, value: str) -> str:
    return by.label(value) if value != _NONE else words.NOT_STATED.say(graph.language)


def _notes(graph: StoredGraph, by: CountTrait, things: Sequence[str]) -> tuple[str, ...]:
    """How many different things there are, and which values of a closed list have none."""
    groups = _groups(by, things)
    several = sum(len(own) for own in groups.values()) > len(things)
    said = words.COUNTED_ONCE if several else words.COUNTED_ALL
    notes = [said.say(graph.language, n=len(things))]
    empty = [by.label(value) for value in by.every if value not in groups]
    if 0 < len(empty) <= _FEW:
        notes.append(words.NONE_IN.say(graph.language, names=sorted(empty)))
    elif empty:
        notes.append(words.NONE_MANY.say(graph.language, n=len(empty), all=len(by.every)))
    return tuple(notes)
