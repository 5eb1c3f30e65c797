"""What things are counted by: for each trait, its values for a thing, and all it can have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.relations import all_relations
from kgraph.graph.territory import REGION
from kgraph.questions.listing.sets import Sets
from kgraph.questions.listing.wanted import SCHEMES, Wanted, kinds_in
from kgraph.terms import TOPIC_RELATIONS, type_name
from kgraph.words.types import PLURALS


class CountTrait(NamedTuple):
    """The values (codes or IRIs) of each thing, and of a closed list all there are."""

    name: str
    values: Callable[[str], Sequence[str]]
    every: tuple[str, ...]
    label: Callable[[str], str]


class Scope(NamedTuple):
    """What is counted: sets of a graph, the types of things, the region they are narrowed to."""

    sets: Sets
    asked: Wanted
    region: str


def trait(sets: Sets, asked: Wanted, name: str, region: str = "") -> CountTrait:
    """The trait of a name; places within `region` when the count is narrowed to one."""
    made: Callable[[Scope], CountTrait] = {
        "land": _land, "kreis": _kreis, "kind": _kind, "type": _type, "topic": _topic,
        "target-group": _target_group, "source": _source, "year": _year, "status": _status,
    }[name]  # fmt: skip
    return made(Scope(sets, asked, region))


def _land(over: Scope) -> CountTrait:
    territory = over.sets.places.territory
    lands = (
        territory.states(over.region) if over.region else tuple(sorted(map(REGION.__add__, _LANDS)))
    )
    return CountTrait("land", lambda iri: over.sets.states(iri), lands, over.sets.graph.label)


def _kreis(over: Scope) -> CountTrait:
    territory = over.sets.places.territory
    every = territory.covered(over.region) if over.region else territory.districts
    if "Region" in over.asked.types:
        return CountTrait("kreis", territory.covered, every, over.sets.graph.label)
    return CountTrait("kreis", lambda iri: over.sets.districts(iri), every, over.sets.graph.label)


def _kind(over: Scope) -> CountTrait:
    graph = over.sets.graph
    schemes = [scheme for scheme, own in SCHEMES.items() if own in over.asked.types]
    every = tuple(kind for scheme in schemes for kind in kinds_in(graph, scheme))
    return CountTrait("kind", lambda iri: graph.values(iri, terms.KIND), every, graph.label)


def _type(over: Scope) -> CountTrait:
    words = PLURALS[over.sets.graph.language]
    return CountTrait("type", lambda iri: (type_name(iri),), over.asked.types, words.__getitem__)


def _topic(over: Scope) -> CountTrait:
    return _by_relation(over.sets, "topic", TOPIC_RELATIONS)


def _target_group(over: Scope) -> CountTrait:
    return _by_relation(over.sets, "target-group", ("has-target-group",))


def _by_relation(sets: Sets, name: str, relations: Sequence[str]) -> CountTrait:
    found: dict[str, list[str]] = {}
    for tie in all_relations(sets.graph, relations):
        own = found.setdefault(tie.subject, [])
        if tie.object not in own:
            own.append(tie.object)
    return CountTrait(name, lambda iri: found.get(iri, ()), (), sets.graph.label)


def _source(over: Scope) -> CountTrait:
    """By what mentions things: documents and own tables; registers only list regions."""
    graph, found = over.sets.graph, dict[str, list[str]]()
    every = []
    for iri in _sources(over.sets):
        mentioned = over.sets.mentioned(iri.rpartition("/")[2])
        every += [iri] if mentioned else []
        for thing in mentioned:
            found.setdefault(thing, []).append(iri)
    return CountTrait("source", lambda iri: sorted(found.get(iri, ())), tuple(every), graph.label)


def _sources(sets: Sets) -> list[str]:
    found = sets.graph.store.match(None, terms.TYPE, terms.SOURCE)
    return sorted({quad.subject.value for quad in found})


def _year(over: Scope) -> CountTrait:
    def years(iri: str) -> Sequence[str]:
        since = over.sets.period(iri).since
        return (since[:4],) if since else ()

    return CountTrait("year", years, (), str)


def _status(over: Scope) -> CountTrait:
    graph = over.sets.graph
    every = tuple(kinds_in(graph, "status"))
    return CountTrait("status", lambda iri: graph.values(iri, terms.STATUS), every, graph.label)


#: the keys of the Länder
_LANDS = tuple(f"{number:02}" for number in range(1, 17))
