"""What is in a region: the material of the checks of `assess`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kgraph import terms
from kgraph.graph.world import World, evidence_of_ties
from kgraph.measures.holding import matches
from kgraph.measures.presence import WIDER, Present
from kgraph.model import Evidence
from kgraph.terms import type_name


class Hit(NamedTuple):
    """Something that meets a check, and where that stands."""

    thing: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Inventory:
    """What is in a set of districts (of one region, or of all for comparison)."""

    world: World
    present: Present
    districts: Sequence[str]
    region: str
    wide: bool = False

    @cached_property
    def things(self) -> dict[str, tuple[Evidence, ...]]:
        """Things that are in the region, with the places that say so, sorted.

        A thing of a wider region counts only when that region lies within the asked one,
        unless the inventory is `wide`.
        """
        found: dict[str, set[Evidence]] = {}
        inside = set(self.districts)
        for district in self.districts:
            for thing, presence in self.present.by_district.get(district, {}).items():
                ties = [
                    tie for tie in presence.ties
                    if self.wide
                    or presence.how != WIDER
                    or inside.issuperset(self.world.places.territory.covered(tie.object))
                ]  # fmt: skip
                if ties:
                    found.setdefault(thing, set()).update(evidence_of_ties(ties))
        return {thing: tuple(sorted(found[thing])) for thing in sorted(found)}

    def of(self, *types: str) -> list[str]:
        """The things of these types."""
        return [thing for thing in self.things if type_name(thing) in types]

    def actors(self) -> list[str]:
        """Institutions and networks."""
        return self.of("Institution", "Network")

    def kind(self, *kinds: str) -> list[Hit]:
        """Things of these kinds."""
        named = [thing for thing in self.things if self.world.kinds.get(thing) in kinds]
        return [Hit(thing, self.things[thing]) for thing in named]

    def tied(self, *relations: str) -> list[Hit]:
        """What the relations lead to, of the things in the region."""
        return [
            Hit(thing, tie.evidence)
            for thing in self.things
            for tie in self.world.ties_of.get(thing, ())
            if tie.relation in relations and tie.object == thing
        ]

    def topic(self, types: Sequence[str], *words: str) -> list[Hit]:
        """Things of these types with a topic whose name has one of the words."""
        return [
            Hit(thing, tie.evidence)
            for thing in self.of(*types)
            for tie in self.world.topics.get(thing, ())
            if tie.relation in terms.TOPIC_RELATIONS
            and matches(self.world.graph.label(tie.object), words)
        ]
