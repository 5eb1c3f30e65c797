"""`similar`: networks like this one, with the reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from kgraph import terms
from kgraph.errors import NothingFound
from kgraph.graph.world import World, evidence_of_ties
from kgraph.model import Table, Thing
from kgraph.names import fold
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.measuring.advice import ADVICE
from kgraph.words.said import entry

COLUMNS = ("id", "label", "type", "score", "shared", "evidence")
#: what a shared trait counts; partners and topics say more than a common place
WEIGHTS = {
    "partner": 3.0, "topic": 3.0, "typology": 2.0, "family": 2.0, "kind": 1.5,
    "region_type": 0.5, "state": 0.5,
}  # fmt: skip
#: traits that kgraph works out and no source states as such
COMPUTED = ("family", "region_type", "state")
_FAMILY = 3  # names that begin alike from this many on are a family
#: words that say what something is, not which family it belongs to
_PLAIN = frozenset({
    "netzwerk", "regionales", "regionale", "initiative", "arbeitskreis", "ag", "verein", "das",
    "die", "der", "projekt", "forum", "region", "landkreis", "kreis", "stadt", "fachkraefte", "in",
    "fuer", "und",
})  # fmt: skip
Traits = Mapping[str, frozenset[str]]


class Other(NamedTuple):
    """A network and what it shares with the one asked about."""

    iri: str
    score: float
    shared: list[tuple[str, str]]


def similar(world: World, thing: Thing) -> Table:
    """Things of the same type as `thing` that share traits with it, the most alike first.

    The score weighs each trait (WEIGHTS) by the Jaccard index of its values and divides by
    the weight of the traits known for `thing`. What kgraph computed itself bears a star.
    """
    things = world.things(thing.type)
    families = families_of({iri: world.graph.label(iri) for iri in things})
    hubs = world.hubs
    own = _traits(world, thing.id, families, hubs)
    others = [
        _compare(iri, own, _traits(world, iri, families, hubs)) for iri in things if iri != thing.id
    ]
    found = [other for other in others if other.shared]
    found.sort(key=lambda other: (-other.score, world.graph.label(other.iri), other.iri))
    if not found:
        raise NothingFound(refusals.NOTHING_SIMILAR.of(label=thing.label))
    language = world.graph.language
    rows = [_row(world, thing, other) for other in found]
    notes = (
        entry(ADVICE, language, "similar", label=thing.label),
        entry(ADVICE, language, "computed"),
    )
    return Table(COLUMNS, rows, len(rows), notes=notes)


def families_of(labels: Mapping[str, str]) -> dict[str, str]:
    """Thing -> the longest beginning its name shares with at least two others, "" without.

    A beginning is one to three words; plain words alone ("Netzwerk") are no family.
    """
    words = {iri: _words(label) for iri, label in labels.items()}
    counts = Counter(
        beginning for name in words.values() for beginning in {tuple(name[:n]) for n in (1, 2, 3)}
    )
    found = {}
    for iri, name in words.items():
        fitting = [
            tuple(name[:n]) for n in (3, 2, 1)
            if len(name) >= n and counts[tuple(name[:n])] >= _FAMILY
            and not _PLAIN.issuperset(name[:n])
        ]  # fmt: skip
        found[iri] = " ".join(fitting[0]) if fitting else ""
    return found


def _words(label: str) -> list[str]:
    """ "Fachkräfte-Allianz" and "FachkräfteAllianz" begin with the same word."""
    return fold(label.replace("-", "")).split()


def _traits(
    world: World, iri: str, families: Mapping[str, str], hubs: frozenset[str]
) -> dict[str, frozenset[str]]:
    places = world.districts.get(iri, ())
    topics = {tie.object for tie in world.topics.get(iri, ())}
    traits = {
        "kind": {world.kinds.get(iri, "")},
        "topic": topics,
        "typology": world.types_of.get(iri, frozenset()),
        "partner": {tie.other(iri) for tie in world.ties_of.get(iri, ())} - hubs,
        "region_type": {world.kinds.get(place, "") for place in places},
        "state": set(world.places.states(iri)),
        "family": {families.get(iri, "")},
    }
    return {name: frozenset(values - {""}) for name, values in traits.items()}


def _compare(iri: str, own: Traits, other: Traits) -> Other:
    known = sum(WEIGHTS[name] for name, values in own.items() if values)
    score, shared = 0.0, []
    for name, values in own.items():
        both = values & other[name]
        if both:
            score += WEIGHTS[name] * len(both) / len(values | other[name])
            shared += [(name, value) for value in sorted(both)]
    return Other(iri, round(score / known, 4) if known else 0.0, shared)


def _row(world: World, thing: Thing, other: Other) -> tuple[Any, ...]:
    reasons = [
        entry(ADVICE, world.graph.language, name, name=_label(world, thing, name, value))
        + ("*" if name in COMPUTED else "")
        for name, value in other.shared
    ]
    values = {value for _, value in other.shared}
    ties = [
        tie
        for some in (world.topics, world.ties_of)
        for tie in some.get(other.iri, ())
        if tie.other(other.iri) in values
    ]
    evidence = sorted({*evidence_of_ties(ties), *world.graph.mentions(other.iri)})
    found = world.graph.thing(other.iri)
    return found.id, found.label, found.type, other.score, reasons, evidence


def _label(world: World, thing: Thing, name: str, value: str) -> str:
    if name == "family":
        return " ".join(thing.label.split()[: len(value.split())])
    if name == "kind":
        return world.graph.label(f"{terms.VOCABULARY}{type_name(thing.id).lower()}-kind/{value}")
    if name == "region_type":
        return world.graph.label(f"{terms.VOCABULARY}region-type/{value}")
    return world.graph.label(value)
