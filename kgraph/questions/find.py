"""`find`: things whose name fits, that have all ideas asked for, or that a figure is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.finding import fitting
from kgraph.graph.ideas import by_ideas, has_all, ideas_of
from kgraph.graph.stored import StoredGraph
from kgraph.model import Evidence, Table
from kgraph.questions.show import fact
from kgraph.terms import is_reference
from kgraph.words.responsible import WORDS


class FoundThing(NamedTuple):
    """A row: a thing, how it fits, and by what, when not by its name."""

    id: str
    label: str
    type: str
    fit: str
    what: str | None
    evidence: list[Evidence]


COLUMNS = FoundThing._fields


def find(graph: StoredGraph, text: str, type_name: str = "") -> Table:
    """Things that `text` can mean, the best fit first.

    `fit` says how: exact, word, initials, beginning, part (of a name), ideas (its name, topics,
    kind and place have all words; `what` names those found outside the name), figure (`what` is
    the figure about it), similar. `type_name` ("Network") keeps one type. What only a reference
    names stands last, under a heading of its own.
    """
    rows = [
        row
        for row in _found(graph, text)
        if not type_name or row.type.casefold() == type_name.casefold()
    ]
    rows.sort(key=lambda row: is_reference(row.id))
    headings: tuple[str, ...] = ()
    if any(is_reference(row.id) for row in rows):
        say = WORDS[graph.language]
        headings = tuple(say["reference" if is_reference(row.id) else "named"] for row in rows)
    return Table(COLUMNS, rows, len(rows), headings=headings)


def _found(graph: StoredGraph, text: str) -> list[FoundThing]:
    named = [
        FoundThing(thing.id, thing.label, thing.type, fit, None, graph.mentions(thing.id))
        for thing, fit in fitting(graph, text)
    ]
    sure = [row for row in named if row.fit != "similar"]
    others = [row for row in _by_ideas(graph, text) if row.id not in {own.id for own in sure}]
    return [*sure, *others, *_figures(graph, text)] or named


def _by_ideas(graph: StoredGraph, text: str) -> Iterator[FoundThing]:
    for thing, labels, evidence in by_ideas(graph, text):
        what = " · ".join(labels) or None
        yield FoundThing(thing.id, thing.label, thing.type, "ideas", what, evidence)


def _figures(graph: StoredGraph, text: str) -> Iterator[FoundThing]:
    """Figures and facts whose name has all words asked for, each with what it is about."""
    ideas = ideas_of(text)
    for quad in graph.store.match(None, terms.WHAT):
        if has_all(ideas, quad.object.value):
            what, value, evidence = fact(graph, quad.subject)
            for about in graph.values(quad.subject, terms.ABOUT):
                thing = graph.thing(graph.kept(about))
                yield FoundThing(*thing, "figure", f"{what}: {value}", evidence)
