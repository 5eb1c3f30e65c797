"""Who and what is in a district: stated there, in a wider region, or through a network there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kgraph import terms
from kgraph.errors import NothingFound
from kgraph.graph.places import STATED, Way
from kgraph.graph.world import World
from kgraph.model import Thing, Tie
from kgraph.terms import type_name
from kgraph.words import refusals

HERE, THROUGH, WIDER = "here", "through", "wider"
_ORDER = (HERE, THROUGH, WIDER)


class Presence(NamedTuple):
    """How a thing is in a district, and the statements that say so."""

    how: str
    ties: tuple[Tie, ...]


@dataclass(frozen=True)
class Present:
    """All presences of a world, by district."""

    world: World

    @cached_property
    def by_district(self) -> Mapping[str, Mapping[str, Presence]]:
        """District -> thing -> how it is there; the closest way wins.

        here: seated or active in the district or a municipality of it; through: tied to a
        network or project that is here, or seated on an organ of it; wider: active in a
        self-named region around it, or seated on an organ of a network that is.
        """
        found: dict[str, dict[str, dict[str, list[Tie]]]] = {}
        for district, things in self.world.places.in_district.items():
            for thing, placings in things.items():
                for placing in placings:
                    if placing.way in STATED:
                        how = WIDER if placing.way is Way.WIDER else HERE
                        for tie in placing.ties:
                            _add(found, district, thing, how, tie)
        for district in list(found):
            for thing, ways in list(found[district].items()):
                for how, tie in self._joined(thing, HERE in ways):
                    _add(found, district, tie.subject, how, tie)
        return {district: _closest(ways) for district, ways in found.items()}

    def _joined(self, thing: str, is_here: bool) -> Iterator[tuple[str, Tie]]:
        """What a network or project in a district brings there: who is tied to it, its seats."""
        if type_name(thing) not in ("Network", "Project"):
            return
        for organ in self._organs.get(thing, ()):
            for tie in self._tied_to(organ):
                yield THROUGH if is_here else WIDER, tie
        for tie in self._tied_to(thing) if is_here else ():
            yield THROUGH, tie

    def _tied_to(self, thing: str) -> Iterator[Tie]:
        for tie in self.world.ties_of.get(thing, ()):
            if tie.object == thing and tie.subject not in self.world.hubs:
                yield tie

    @cached_property
    def _organs(self) -> Mapping[str, list[str]]:
        """Network -> organs that are a part of it."""
        found: dict[str, list[str]] = {}
        for tie in self.world.structure:
            if tie.relation == "part-of" and self.world.facts.is_organ(tie.subject):
                found.setdefault(tie.object, []).append(tie.subject)
        return found

    @cached_property
    def generic(self) -> frozenset[str]:
        """Things that a source does not name ("die Kammern")."""
        quads = self.world.graph.store.match(None, terms.GENERIC)
        return frozenset(quad.subject.value for quad in quads)

    def connections(self, thing: str) -> int:
        """How many others a thing is tied to."""
        return len({tie.other(thing) for tie in self.world.ties_of.get(thing, ())})

    def best_connected(self, things: Iterable[str]) -> str:
        """The named actor with the most connections, "" when there is none with any."""
        actors = [
            thing
            for thing in things
            if type_name(thing) in ("Institution", "Network") and thing not in self.generic
        ]
        best = min(actors, key=lambda thing: (-self.connections(thing), thing), default="")
        return best if best and self.connections(best) else ""


def present_in(world: World) -> Present:
    """The presences of a world, computed once for all questions about it."""
    found: Present = world.beside.setdefault(Present, Present(world))
    return found


def districts_asked(world: World, region: Thing) -> tuple[str, ...]:
    """The districts of a region; NothingFound when no source says which it has."""
    found = world.places.territory.covered(region.id)
    if not found:
        raise NothingFound(refusals.NO_DISTRICTS.of(label=region.label))
    return found


def _add(
    found: dict[str, dict[str, dict[str, list[Tie]]]], district: str, thing: str, how: str, tie: Tie
) -> None:
    found.setdefault(district, {}).setdefault(thing, {}).setdefault(how, []).append(tie)


def _closest(things: Mapping[str, Mapping[str, list[Tie]]]) -> dict[str, Presence]:
    closest = {}
    for thing in sorted(things):
        how = next(way for way in _ORDER if way in things[thing])
        closest[thing] = Presence(how, tuple(sorted(things[thing][how])))
    return closest
