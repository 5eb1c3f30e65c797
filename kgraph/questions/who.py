"""`who`: what a thing connects to, by which relation, since when, according to which source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.errors import BadQuestion
from kgraph.graph.periods import holds_at, notes
from kgraph.graph.relations import relations_of
from kgraph.graph.responsible import of_body
from kgraph.graph.stored import StoredGraph
from kgraph.model import Table, Tie
from kgraph.names import fold
from kgraph.questions.responsible import about_body, sentences
from kgraph.terms import is_reference, type_name
from kgraph.words import refusals
from kgraph.words import sentences as sentences_of
from kgraph.words.said import Words
from kgraph.words.types import TYPES

COLUMNS = (
    "id", "label", "type", "relation", "direction", "role", "since", "until", "evidence",
)  # fmt: skip
_FOR = "responsible-for"
_PART_OF = terms.KG + "partOf"


class Filters(NamedTuple):
    """Which relations `who` shows; what is empty or 1 does not filter."""

    hops: int = 1  # 2: also what the tied things are tied to
    kind: str = ""  # type or kind of the other end, e.g. "Project", "jobcenter"
    relation: str = ""  # one code of the vocabulary, or several with commas between
    role: str = ""
    at: str = ""  # a date
    rollup: bool = False  # also the relations of the units and organs of the thing


def who(graph: StoredGraph, iri: str, filters: Filters | None = None) -> Table:
    """The relations of the thing `iri`, ties before structure, then by relation and name.

    With two hops or roll-up a column `via` names the thing through which a row comes.
    """
    filters = filters or Filters()
    found = []
    shown: list[Tie] = []
    for owner, tie in _ties(graph, iri, filters):
        if not _fits(graph, owner, tie, filters):
            continue
        is_tie, order = graph.meaning(tie.relation)
        label = graph.label(tie.other(owner))
        found.append((owner != iri, not is_tie, order, tie.object == owner, label, owner, tie))
        shown.append(tie)
    found.sort()
    wide = filters.hops > 1 or filters.rollup
    rows = [
        _row(owner, tie, label) + ((graph.label(owner) if owner != iri else None,) if wide else ())
        for *_, label, owner, tie in found
    ]
    columns = (*COLUMNS, "via") if wide else COLUMNS
    headings = tuple(
        graph.reading(tie.relation, inverse=tie.object == owner) for *_, owner, tie in found
    )
    thing = graph.thing(iri)
    title = f"{thing.label} ({TYPES[graph.language][thing.type]})"
    if not rows and is_reference(iri):
        return _of_reference(graph, iri)
    if not rows and thing.type == "Region" and not filters.rollup:
        return who(graph, iri, filters._replace(rollup=True))
    said = notes(shown, graph.language, filters.at)
    if not rows:
        said += (_nothing(graph, iri, filters),)
    if filters._replace(rollup=False) == Filters():
        said += about_body(graph, iri) + sentences(graph, iri)
    return Table(columns, rows, len(rows), title, said, headings, graph.relation_labels())


def _of_reference(graph: StoredGraph, iri: str) -> Table:
    """A body that no document names: the districts it is responsible for, by reference."""
    rows = [
        (one.district, graph.label(one.district), "Region", _FOR, "out", one.part or None,
         None, None, list(one.evidence))
        for one in of_body(graph, iri)
    ]  # fmt: skip
    headings = tuple(graph.reading(_FOR) for _ in rows)
    title = f"{graph.label(iri)} ({TYPES[graph.language]['Institution']})"
    said, labels = about_body(graph, iri, False), graph.relation_labels()
    return Table(COLUMNS, rows, len(rows), title, said, headings, labels)


def _ties(graph: StoredGraph, iri: str, filters: Filters) -> Iterable[tuple[str, Tie]]:
    """The relations to look at, each with the end they are seen from."""
    own = relations_of(graph, iri)
    owners = {iri}
    yield from ((iri, tie) for tie in own)
    if filters.rollup:
        for unit in _units(graph, iri):
            owners.add(unit)
            yield from ((unit, tie) for tie in relations_of(graph, unit) if tie.other(unit) != iri)
    if filters.hops > 1:
        neighbours = {tie.other(iri) for tie in own if graph.meaning(tie.relation).is_tie}
        for other in sorted(neighbours - owners):
            for tie in relations_of(graph, other):
                if tie.other(other) != iri and graph.meaning(tie.relation).is_tie:
                    yield other, tie


def _units(graph: StoredGraph, iri: str) -> list[str]:
    """Institutions that are part of the thing, at any depth."""
    if type_name(iri) == "Region":
        return _parts(graph, iri)
    found = [iri]
    for whole in found:
        for quad in graph.store.match(None, _PART_OF, whole):
            unit = quad.subject.value
            if unit not in found and type_name(unit) == "Institution":
                found.append(unit)
    return found[1:]


def _parts(graph: StoredGraph, region: str) -> list[str]:
    from kgraph.graph.territory import Territory

    return [part for part in Territory(graph).parts(region) if part != region]


def _nothing(graph: StoredGraph, iri: str, filters: Filters) -> str:
    """What to do when no relation is shown: look at all of them, or at the facts."""
    label = graph.label(iri)
    own = len(relations_of(graph, iri))
    if filters != Filters() and own:
        return sentences_of.FILTERED.say(graph.language, label=label, n=own)
    return sentences_of.NO_RELATIONS.say(graph.language, label=label)


def _fits(graph: StoredGraph, owner: str, tie: Tie, filters: Filters) -> bool:
    other = tie.other(owner)
    if filters.kind and not _is_of_kind(graph, other, filters.kind):
        return False
    if filters.relation and tie.relation not in filters.relation.split(","):
        return False
    if filters.role and filters.role.casefold() not in tie.role.casefold():
        return False
    return not filters.at or holds_at(tie, filters.at)


def _is_of_kind(graph: StoredGraph, iri: str, kind: str) -> bool:
    if type_name(iri).casefold() == kind.casefold():
        return True
    kinds = (quad.object.value.rpartition("/")[2] for quad in graph.store.match(iri, terms.KIND))
    return kind.casefold() in kinds


def check_relation(graph: StoredGraph, code: str) -> str:
    """The relation that `code` is or reads as, else BadQuestion with those there are."""
    scheme = f"{terms.VOCABULARY}relation"
    codes = sorted(
        quad.subject.value.rpartition("/")[2]
        for quad in graph.store.match(None, terms.IN_SCHEME, scheme)
    )
    if not code or code in codes:
        return code
    read = {fold(reading): own for own in codes for reading in _readings(graph, scheme, own)}
    if fold(code) in read:
        return read[fold(code)]
    known = [Words(de=graph.reading(own), en=own) for own in codes]
    raise BadQuestion(refusals.NO_RELATION.of(code=code, known=known))


def _readings(graph: StoredGraph, scheme: str, code: str) -> list[str]:
    """What a relation is called, read from either end, in both languages."""
    iri = f"{scheme}/{code}"
    both = [graph.reading(code), graph.reading(code, inverse=True)]
    return [*both, *graph.values(iri, terms.PREF_LABEL), *graph.values(iri, terms.ALT_LABEL)]


def _row(iri: str, tie: Tie, label: str) -> tuple[Any, ...]:
    other = tie.other(iri)
    return (
        other, label, type_name(other), tie.relation, "in" if tie.object == iri else "out",
        tie.role or None, tie.since or None, tie.until or None, list(tie.evidence),
    )  # fmt: skip
