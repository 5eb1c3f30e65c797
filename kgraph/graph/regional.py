"""What people call a region -> the region: the territory where an authority has its name, too."""

from __future__ import annotations

from collections.abc import Iterator

from kgraph import terms
from kgraph.errors import BadQuestion, NameNotClear
from kgraph.graph.authorities import territory_of
from kgraph.graph.finding import mistyped
from kgraph.graph.naming import REGIONS_FIRST, check, exactly, resolve, several
from kgraph.graph.stored import StoredGraph
from kgraph.graph.territory import level, official_key
from kgraph.model import Thing, shorten
from kgraph.names import fold, key
from kgraph.terms import type_name
from kgraph.words import refusals
from kgraph.words.types import TYPES_OF

_WHOLE = ("deutschland", "germany", "bund", "bundesrepublik", "bundesrepublikdeutschland")
_TOWN = ("stadt", "landeshauptstadt", "hansestadt", "gemeinde", "kreisfreie stadt", "city of")
_STATE = ("land", "bundesland", "freistaat", "freie und hansestadt", "freie hansestadt", "state of")


def resolve_region(graph: StoredGraph, name: str) -> Thing:
    """The one region that `name` means, of any size; "Deutschland" is all of them.

    A name of an authority ("Stadt Hannover", "LK Nienburg") means its territory, and that is
    said. Raises NameNotClear for a name of several or none, BadQuestion for another thing.
    """
    check(name)
    if key(name) in _WHOLE:
        return graph.thing(terms.GERMANY)
    found = exactly(graph, name, REGIONS_FIRST)
    regions = [iri for iri in found if type_name(iri) == "Region"]
    if len(regions) == 1:
        return graph.thing(regions[0])
    if regions:
        raise several(graph, name, regions)
    for way in (_by_sort, _by_authority, _by_beginning, _by_slip):
        meant = way(graph, name)
        if len(meant) == 1:
            return _taken(graph, name, meant[0])
        if meant:
            raise several(graph, name, meant)
    thing = graph.thing(found[0]) if len(found) == 1 else _other(graph, name)
    raise BadQuestion(refusals.REGION_BUT.of(label=thing.label, type=TYPES_OF[thing.type]))


def _taken(graph: StoredGraph, name: str, iri: str) -> Thing:
    thing = graph.thing(iri)
    graph.say(refusals.NAME_AS_REGION.of(name=shorten(name, 60), label=thing.label))
    return thing


def _by_sort(graph: StoredGraph, name: str) -> list[str]:
    """ "Stadt X", "Land X": the regions X of that sort."""
    folded, found = fold(name), set[str]()
    for sorts, fits in ((_TOWN, _is_town), (_STATE, _is_state)):
        for sort in sorts:
            rest = folded.removeprefix(sort + " ")
            if rest != folded:
                found.update(iri for iri in _called(graph, key(rest)) if fits(graph, iri))
    return sorted(found)


def _by_authority(graph: StoredGraph, name: str) -> list[str]:
    """The territory of the authority of this name."""
    found = exactly(graph, name, ("Institution",))
    return [region] if len(found) == 1 and (region := territory_of(graph, found[0])) else []


def _by_beginning(graph: StoredGraph, name: str) -> list[str]:
    """Regions whose name goes on after this one: "Landkreis Nienburg" (Weser)."""
    word = key(name)
    if len(word) < 4:
        return []
    found = {i for i, own in graph.names() if own.startswith(word) and type_name(i) == "Region"}
    return sorted(iri for iri in found if _goes_on(graph, iri, name))


def _goes_on(graph: StoredGraph, iri: str, name: str) -> bool:
    typed = [w for w in fold(name).split() if w not in ("landkreis", "lk", "lkr", "kreis")]
    own = fold(graph.label(iri)).split()
    return set(typed) <= set(own)


def _by_slip(graph: StoredGraph, name: str) -> list[str]:
    return [iri for iri in mistyped(graph, name) if type_name(iri) == "Region"]


def _other(graph: StoredGraph, name: str) -> Thing:
    """What the name means if no region; candidates are regions first."""
    try:
        return resolve(graph, name)
    except NameNotClear as unclear:
        first = sorted(unclear.candidates, key=lambda thing: thing.type != "Region")
        raise NameNotClear(unclear.message, first) from unclear


def _called(graph: StoredGraph, word: str) -> Iterator[str]:
    return (iri for iri, own in graph.names() if own == word and type_name(iri) == "Region")


def _is_town(graph: StoredGraph, iri: str) -> bool:
    """A Gemeinde, or a Kreis that is one town: its name has no "Kreis"."""
    if level(iri) == "municipality":
        return True
    return level(iri) == "district" and "kreis" not in fold(graph.label(iri)).split()[0]


def _is_state(_: StoredGraph, iri: str) -> bool:
    return len(official_key(iri)) == 2
