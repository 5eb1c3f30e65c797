"""list, count, figures: which things, how many, and the numbers of the sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kgraph.asking.narrowing import conditions, region_of, source_of
from kgraph.errors import BadQuestion
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table
from kgraph.questions.listing.counting import counting
from kgraph.questions.listing.listing import listing
from kgraph.questions.listing.narrowing import Narrowing, kept
from kgraph.questions.listing.notes import Enquiry, notes, question
from kgraph.questions.listing.sets import Sets
from kgraph.questions.listing.wanted import ACTING, Wanted, coded, kinds_called, typed, wanted
from kgraph.terms import ID
from kgraph.words import refusals
from kgraph.words.questions.lists import (
    BY_CALLED,
    BY_WORDS,
    LOOKED_FOR,
    NO_BY,
    NO_KIND_AT_ALL,
    TWO_BY,
    UNNARROWED,
)
from kgraph.words.types import PLURALS_OF


def list_things(graph: StoredGraph, things: str, narrowing: Narrowing | None = None) -> Table:
    """All things of a type, level or kind that fit, by name.

    `things` is a word of people: "networks", "Landkreise", "Unternehmen". Columns id, label,
    type, kind, place, state, since, until, status, fit, evidence. Raises BadQuestion for a
    word of a closed list that there is not, NameNotClear for a name.
    """
    asked = enquiry(graph, things, narrowing or Narrowing())
    return listing(asked)._replace(notes=notes(asked))


def count_things(
    graph: StoredGraph, things: str, narrowing: Narrowing | None = None, *,
    by: Sequence[str] | str = (), at_least: int = 0,
) -> Table:  # fmt: skip
    """How many there are, by up to two of land, kreis, kind, type, topic, target-group, source,
    year, status.

    `at_least` keeps rows with so many. Columns label, count; with `by` also id, with a second one
    a column for each of its values.
    """
    names = [_trait(name) for name in ((by,) if isinstance(by, str) else by) if name]
    if len(names) > 2:
        raise BadQuestion(TWO_BY)
    asked = enquiry(graph, things, narrowing or Narrowing())
    table = counting(asked, names)
    if at_least:
        rows = [row for row in table.rows if row[0] and row[-1] >= at_least]
        table = table._replace(rows=rows, total=len(rows))
    first, *rest = notes(asked)
    return table._replace(notes=(first, *table.notes, *rest))


def figures(graph: StoredGraph, about: str = "", *, what: str = "", source: str = "") -> Table:
    """The numbers of the sources about a thing, or whose words fit; all without `about`.

    Columns id, label, what, group, figure (as people say it), n, significance, differs (other
    figures about the same), period, note, number, number_unit, evidence. Raises NothingFound,
    NameNotClear.
    """
    from kgraph.questions.figures import figures as answer

    return answer(graph, about, what, source_of(graph, source).label if source else "")


def narrowed(
    graph: StoredGraph, table: Table, narrowing: Narrowing | None, text: str = ""
) -> Table:
    """The rows of an answer whose thing fits all conditions; the answer itself without any.

    `text` is what was looked for; notes of before are said to hold without the conditions.
    """
    if not narrowing or not narrowing.given():
        return table
    sets = Sets(graph, reference=True)
    things = Wanted(ACTING)
    chosen = conditions(graph, things, narrowing, sets)
    at = table.columns.index("id")
    fits = set(kept([row[at] for row in table.rows], chosen))
    keep = [number for number, row in enumerate(table.rows) if row[at] in fits]
    headings = tuple(table.headings[number] for number in keep) if table.headings else ()
    rows = [table.rows[number] for number in keep]
    said = question(
        Enquiry(things, chosen, sets), LOOKED_FOR.say(graph.language, text=text) if text else ""
    )
    before = [UNNARROWED.say(graph.language)] if table.notes else []
    notes = (said, *before, *table.notes)
    return table._replace(rows=rows, total=len(rows), headings=headings, notes=notes)


def enquiry(graph: StoredGraph, things: str, narrowing: Narrowing) -> Enquiry:
    """The list that is asked for, all words checked."""
    asked, sets, region = wanted(graph, things), Sets(graph, narrowing.reference), ""
    for option in ("land", "region", "kreis"):  # the smallest last; what is understood is said once
        if name := getattr(narrowing, option):
            region = region_of(graph, name).id
            found: Any = {option: region.removeprefix(ID)}
            narrowing = replace(narrowing, **found)
    return Enquiry(asked, conditions(graph, asked, narrowing, sets), sets, region)


def type_code(text: str) -> str:
    """The type ("Network") that a word means, "" for no word; BadQuestion for no type."""
    if not text or typed(text):
        return typed(text)
    known = [PLURALS_OF[name] for name in (*ACTING, "Region", "Topic", "TargetGroup", "Source")]
    raise BadQuestion(refusals.NO_TYPE.of(code=text, known=known))


def kind_code(graph: StoredGraph, text: str) -> str:
    """The type ("Project") or code of a kind ("jobcenter") that a word means; else BadQuestion."""
    kinds = kinds_called(graph, text) if text and not typed(text) else []
    if not text or typed(text) or kinds:
        return typed(text) or (kinds[0].rpartition("/")[2] if kinds else "")
    known = [PLURALS_OF[name] for name in ACTING]
    raise BadQuestion(NO_KIND_AT_ALL.of(text=text, known=known))


def _trait(name: str) -> str:
    found = coded(name, BY_WORDS)
    if not found:
        raise BadQuestion(NO_BY.of(text=name, known=[BY_CALLED[own] for own in BY_WORDS]))
    return found
