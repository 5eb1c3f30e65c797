"""Who and what is in a district: stated there, in a wider region, or through a network there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
        network or project that is here; wider: active in a self-named region around it.
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
            here = [thing for thing, ways in found[district].items() if HERE in ways]
            for thing in here:
                if type_name(thing) in ("Network", "Project"):
                    for tie in self.world.ties_of.get(thing, ()):
                        if tie.object == thing and tie.subject not in self.world.hubs:
                            _add(found, district, tie.subject, THROUGH, tie)
        return {district: _closest(ways) for district, ways in found.items()}

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
